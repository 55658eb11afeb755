// SPDX-License-Identifier: Apache-2.0
//
// Bundles in the artifacts of a workflow run, this one or another. GitHub wants
// a token for them in every repository, and answers with an address elsewhere.

import { ProvenanceError } from '../../core/errors.ts'
import { MAX_ARTIFACT_BYTES, MAX_FOUND_BYTES } from '../../core/limits.ts'
import { shown } from '../../core/shown.ts'
import type { BundleSource, FoundBundle } from '../../ports.ts'
import { listRunArtifacts, type RunArtifact } from '../github/artifacts-api.ts'
import { isDefaultArtifactName } from '../publishers/artifact-name.ts'
import { statusOf } from '../service-error.ts'
import { isZip } from '../zip/zip-directory.ts'
import { bundlesOfListed, createBundleList, mayHoldBundles } from './bundle-files.ts'
import { download } from './download.ts'
import { type OpenedGitHub, openGitHub, parseRepository, type SourceSettings } from './settings.ts'
import { toSourceError } from './source-error.ts'
import { readZip } from './zip-archive.ts'

export interface ArtifactLocation {
  readonly kind: 'artifact'
  /** `owner/name`. */
  readonly repository: string
  /** Decimal id of the workflow run. */
  readonly runId: string
  /** Exact name; by default every artifact that this action named by itself. */
  readonly name?: string
}

/** @throws on `find`: INPUT_INVALID, BUNDLE_NOT_FOUND, BUNDLE_NONE, BUNDLE_INVALID, SOURCE_UNAUTHORIZED… */
export const createWorkflowArtifactSource = (
  location: ArtifactLocation,
  settings: SourceSettings,
): Pick<BundleSource, 'find'> => ({
  find: async () => {
    parseRepository(location.repository)
    if (!/^\d{1,15}$/.test(location.runId)) {
      throw new ProvenanceError('INPUT_INVALID', `${shown(location.runId)} is not the id of a run`)
    }
    const what = `workflow run ${location.runId} of ${location.repository}`
    const github = openGitHub(settings)
    const list = createBundleList()
    try {
      for (const artifact of await findArtifacts(github, location, what)) {
        list.add(await readArtifact(github, settings, location.repository, artifact))
      }
    } catch (error) {
      throw toSourceError(error, { what, permission: 'actions: read' })
    }
    if (list.bundles.length > 0) return list.bundles
    throw new ProvenanceError('BUNDLE_NONE', `the artifacts of ${what} hold no bundle`)
  },
})

const findArtifacts = async (
  { client }: OpenedGitHub,
  location: ArtifactLocation,
  what: string,
): Promise<readonly RunArtifact[]> => {
  const { name } = location
  const all = await listRunArtifacts(client, location).catch((cause: unknown) => {
    if (statusOf(cause) !== 404) throw cause
    throw notFound(`${what} does not exist, or the token may not see it`, cause)
  })
  const artifacts = all.filter((artifact) =>
    name === undefined ? isDefaultArtifactName(artifact.name) : artifact.name === name,
  )
  const kept = artifacts.filter(({ isExpired }) => !isExpired)
  if (kept.length > 0) return kept
  const sought = name === undefined ? 'artifact with bundles' : `artifact ${shown(name)}`
  throw notFound(`${what} has no ${sought}${artifacts.length > 0 ? ' that has not expired' : ''}`)
}

const readArtifact = async (
  { http }: OpenedGitHub,
  { apiUrl, token }: SourceSettings,
  repository: string,
  { id, name, sizeBytes, digest }: RunArtifact,
): Promise<readonly FoundBundle[]> => {
  const url = `${apiUrl}/repos/${repository}/actions/artifacts/${id}`
  const body = await download(http, {
    what: `the artifact ${shown(name)}`,
    url: `${url}/zip`,
    token,
    sizeBytes,
    maxBytes: MAX_ARTIFACT_BYTES,
    digest,
  })
  // A file that was uploaded as it is comes without an archive around it.
  const files = isZip(body)
    ? readZip(body, { wants: mayHoldBundles, maxBytes: MAX_FOUND_BYTES })
    : [{ name, content: body }].filter(() => mayHoldBundles(name, body.length))
  return files.flatMap(({ name: file, content }) =>
    bundlesOfListed({ name: file, source: `${url}/${file}` }, content),
  )
}

const notFound = (message: string, cause?: unknown): ProvenanceError =>
  new ProvenanceError('BUNDLE_NOT_FOUND', message, {
    cause,
    hint: 'Check repository, run and name on the page of the workflow run.',
  })
