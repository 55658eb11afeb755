// SPDX-License-Identifier: Apache-2.0
//
// Everything that one step made, as one artifact of the workflow run. The
// library is GitHub's own; it reads ACTIONS_RESULTS_URL and
// ACTIONS_RUNTIME_TOKEN from the environment, retries for half a minute by
// itself, and prints its progress to the log.

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import { sha256 } from '../../core/digest.ts'
import { ProvenanceError, toProvenanceError } from '../../core/errors.ts'
import type { Publisher, SinkResult } from '../../ports.ts'
import { retry } from '../retry.ts'
import { isTransient } from '../service-error.ts'
import { artifactError, isNameTaken, isNotFound } from './artifact-error.ts'
import { artifactNames } from './artifact-name.ts'
import type { PublisherSettings } from './settings.ts'
import { toSinkError } from './sink-error.ts'
import { listStoredFiles, readStoredFile, type StoredFile } from './stored-files.ts'

const MAX_ZIP_OVERHEAD_BYTES = 1024 * 1024 // names and headers; a larger artifact is not ours

/** What is used of the library. */
export type ArtifactService = Pick<
  ArtifactClient,
  'uploadArtifact' | 'getArtifact' | 'downloadArtifact' | 'deleteArtifact'
>

const loadService = async (): Promise<ArtifactService> =>
  new (await import('@actions/artifact')).DefaultArtifactClient()

export const createWorkflowArtifactPublisher = (
  settings: PublisherSettings,
  open: () => Promise<ArtifactService> = loadService,
): Publisher => ({
  id: 'artifact',
  publish: async (models) => {
    refuseUnavailable(settings)
    const files = await listStoredFiles(models)
    const names = artifactNames({ ...settings, models, files })
    try {
      const upload: Upload = { settings, service: await open(), files, names }
      return await untilDeadline(settings, (failure) => store(upload, failure))
    } catch (error) {
      const what = `artifact "${names[0]}"`
      // Artifacts take no permission of the workflow; the hint of a refusal is in the error.
      throw toSinkError(error, { what, permission: 'actions: write', run: settings.run })
    }
  },
})

const refuseUnavailable = ({ run }: PublisherSettings): void => {
  if (run.host === 'ghes') {
    throw new ProvenanceError(
      'SINK_UNAVAILABLE',
      'workflow artifacts of this version do not exist on GitHub Enterprise Server',
      { hint: 'Use `sinks: release`, or keep the files of `output-dir` by other means.' },
    )
  }
  if (!run.hasRuntimeToken) {
    throw new ProvenanceError(
      'SINK_UNAVAILABLE',
      'ACTIONS_RUNTIME_TOKEN is not set: this process has no access to workflow artifacts',
      { hint: 'Only steps with `uses:` get it: a `run:` step cannot store artifacts.' },
    )
  }
}

// The library knows no deadline and cannot be stopped: the call is left behind.
const untilDeadline = async <T>(
  { deadline, onRetry, baseDelayMs }: PublisherSettings,
  operation: (lastFailure: ProvenanceError | undefined) => Promise<T>,
): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  let last: ProvenanceError | undefined
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const reason = last === undefined ? '' : `; before that, ${last.message}`
      const message = `the artifact service did not finish in time${reason}`
      reject(new ProvenanceError('TIMEOUT', message))
    }, deadline.remainingMs())
  })
  const attempts = retry(() => operation(last), {
    deadline,
    isTransient,
    ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
    onRetry: (error: unknown, delayMs: number) => {
      last = toProvenanceError(error)
      onRetry?.(last.message, delayMs)
    },
  })
  try {
    return await Promise.race([attempts, timeout])
  } finally {
    clearTimeout(timer)
  }
}

interface Upload {
  readonly settings: PublisherSettings
  readonly service: ArtifactService
  readonly files: readonly StoredFile[]
  /** In order of preference: an upload that was cut off blocks its name. */
  readonly names: readonly string[]
}

const store = async (
  upload: Upload,
  lastFailure: ProvenanceError | undefined,
): Promise<SinkResult> => {
  for (const name of upload.names) {
    try {
      return located('stored', await uploadAs(name, upload), upload.settings)
    } catch (error) {
      if (!isNameTaken(error)) throw artifactError(error)
    }
    const existing = await findSame(name, upload)
    if (existing !== undefined) return located('unchanged', existing, upload.settings)
  }
  // It is our own uploads that were cut off: what cut them off is the reason.
  if (lastFailure !== undefined) {
    const { message, cause } = lastFailure
    throw new ProvenanceError('SINK_FAILED', message, { cause })
  }
  throw new ProvenanceError(
    'SINK_CONFLICT',
    `an unfinished upload blocks the artifact name "${upload.names[0]}"`,
    { hint: 'Choose another `artifact-name`, or leave it out: the default differs in each run.' },
  )
}

const uploadAs = async (name: string, { settings, service, files }: Upload): Promise<number> => {
  const { overwrite, artifactRetentionDays: retentionDays } = settings.storage
  if (overwrite) {
    await service.deleteArtifact(name).catch((error: unknown) => {
      if (!isNotFound(error)) throw error
    })
  }
  const paths = files.map(({ path }) => path)
  const { id } = await service.uploadArtifact(name, paths, commonFolder(paths), {
    ...(retentionDays === undefined ? {} : { retentionDays }),
  })
  if (id === undefined) throw new ProvenanceError('SINK_FAILED', 'the artifact service gave no id')
  return id
}

// Two zips of equal files may differ: the files are compared.
const findSame = async (
  name: string,
  { service, files, settings }: Upload,
): Promise<number | undefined> => {
  const dir = await mkdtemp(join(settings.run.tempDir ?? tmpdir(), 'mlprov-artifact-'))
  try {
    const { artifact } = await service.getArtifact(name)
    const ours = files.reduce((total, file) => total + file.sizeBytes, MAX_ZIP_OVERHEAD_BYTES)
    if (artifact.size <= ours) {
      await service.downloadArtifact(artifact.id, { path: dir })
      if (await holdsExactly(dir, files)) return artifact.id
    }
    throw new ProvenanceError(
      'SINK_CONFLICT',
      `the run has an artifact "${name}" with other content`,
    )
  } catch (error) {
    if (isNotFound(error)) return undefined
    throw artifactError(error)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

const holdsExactly = async (dir: string, files: readonly StoredFile[]): Promise<boolean> => {
  const names = await readdir(dir)
  if (names.length !== files.length) return false
  for (const { name, digest } of files) {
    if (!names.includes(name) || sha256(await readStoredFile(join(dir, name))) !== digest) {
      return false
    }
  }
  return true
}

/** The files of one step lie in one folder; the artifact holds them without it. */
const commonFolder = (paths: readonly string[]): string => {
  const folders = new Set(paths.map((path) => dirname(path)))
  const [folder] = folders
  if (folder !== undefined && folders.size === 1) return folder
  throw new ProvenanceError('SINK_FAILED', `${folders.size} folders hold the files of one artifact`)
}

const located = (
  status: SinkResult['status'],
  id: number,
  { run }: PublisherSettings,
): SinkResult => ({
  status,
  locations: [
    {
      id: String(id),
      url: `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/artifacts/${id}`,
    },
  ],
})
