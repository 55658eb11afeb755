// SPDX-License-Identifier: Apache-2.0
//
// Files as assets of a release that exists. Everything that can be refused is
// refused before the first upload, so that a release is not left half done.
// Assets are public: GitHub rewrites odd names, so ours are rewritten first.

import { ProvenanceError } from '../../core/errors.ts'
import type { Publisher, StoredLocation } from '../../ports.ts'
import {
  createReleasesApi,
  type Release,
  type ReleaseAsset,
  type ReleasesApi,
} from '../github/releases-api.ts'
import { ServiceError } from '../service-error.ts'
import { openGitHub, type PublisherSettings } from './settings.ts'
import { toSinkError } from './sink-error.ts'
import { listStoredFiles, readStoredFile, type StoredFile } from './stored-files.ts'

const MAX_TRIES = 3

export const createReleaseAssetPublisher = (settings: PublisherSettings): Publisher => ({
  id: 'release',
  publish: async (models) => {
    const api = createReleasesApi(openGitHub(settings), settings.run.repository)
    try {
      const release = await findRelease(api, settings)
      const files = nameAssets(await listStoredFiles(models))
      const { overwrite } = settings.storage
      return await attach({ api, release, files, overwrite })
    } catch (error) {
      const what = 'the release could not take the files'
      throw toSinkError(error, { what, permission: 'contents: write', run: settings.run })
    }
  },
})

const findRelease = (api: ReleasesApi, { run, storage }: PublisherSettings): Promise<Release> => {
  if (storage.releaseTag !== undefined) return api.findByTag(storage.releaseTag)
  if (run.release !== undefined) return api.getById(run.release.id)
  const message = `no release is named, and ${run.eventName || 'this'} is not a release event`
  return Promise.reject(
    new ProvenanceError('RELEASE_NOT_FOUND', message, {
      hint: 'Set `release-tag` to the tag of an existing release; a draft is enough.',
    }),
  )
}

interface Attachment {
  readonly api: ReleasesApi
  readonly release: Release
  /** `name` is the asset's. */
  readonly files: readonly StoredFile[]
  readonly overwrite: boolean
}

const attach = async (job: Attachment): ReturnType<Publisher['publish']> => {
  const { api, release, files } = job
  const before = await api.listAssets(release)
  const missing = files.filter((file) => !isStored(file, find(file, before)))
  if (missing.length > 0) refuseBeforeUpload(job, missing, before)
  const locations: StoredLocation[] = []
  for (const file of files) {
    const asset = missing.includes(file)
      ? await store(job, file, find(file, before))
      : find(file, before)
    if (asset) locations.push({ id: String(asset.id), url: asset.url })
  }
  return { status: missing.length > 0 ? 'stored' : 'unchanged', locations }
}

const find = ({ name }: StoredFile, assets: readonly ReleaseAsset[]): ReleaseAsset | undefined =>
  assets.find((asset) => asset.name === name)

const isStored = ({ digest }: StoredFile, asset: ReleaseAsset | undefined): boolean =>
  asset?.isComplete === true && asset.digest === `sha256:${digest}`

const refuseBeforeUpload = (
  { release, overwrite }: Attachment,
  missing: readonly StoredFile[],
  before: readonly ReleaseAsset[],
): void => {
  if (release.isImmutable) {
    throw new ProvenanceError(
      'RELEASE_IMMUTABLE',
      `the release ${release.tag} is immutable and lacks ${missing.map(({ name }) => name).join(', ')}`,
    )
  }
  // What is left of an upload that was cut off is nobody's file.
  const taken = missing.filter((file) => find(file, before)?.isComplete)
  if (taken.length > 0 && !overwrite) throw conflict(taken.map(({ name }) => name).join(', '))
}

const conflict = (names: string): ProvenanceError =>
  new ProvenanceError('SINK_CONFLICT', `the release has other content under ${names}`)

// An answer may get lost, and another job may be faster: a name that turns
// out to be taken is looked at again.
const store = async (
  job: Attachment,
  file: StoredFile,
  before: ReleaseAsset | undefined,
): Promise<ReleaseAsset> => {
  const { api, release } = job
  let existing = before
  for (let attempt = 1; ; attempt += 1) {
    if (existing && isStored(file, existing)) return existing
    if (existing?.isComplete && !job.overwrite) throw conflict(file.name)
    try {
      if (existing) await api.deleteAsset(existing)
      return checkUpload(
        file,
        await api.upload(release, file.name, await readStoredFile(file.path)),
      )
    } catch (error) {
      if (isImmutable(error)) {
        throw new ProvenanceError('RELEASE_IMMUTABLE', `the release ${release.tag} is immutable`, {
          cause: error,
        })
      }
      if (!isTaken(error) || attempt === MAX_TRIES) throw error
      existing = find(file, await api.listAssets(release))
    }
  }
}

const checkUpload = (file: StoredFile, asset: ReleaseAsset): ReleaseAsset => {
  if (asset.digest === undefined || asset.digest === `sha256:${file.digest}`) return asset
  throw new ProvenanceError(
    'SINK_FAILED',
    `the release holds ${file.name} as ${asset.digest}, not sha256:${file.digest}`,
  )
}

const isTaken = (error: unknown): boolean =>
  error instanceof ServiceError && error.status === 422 && error.reasons.includes('already_exists')

const isImmutable = (error: unknown): boolean =>
  error instanceof ServiceError && error.status === 422 && /immutable/i.test(error.message)

/** The name that GitHub gives to an asset uploaded under `name`. */
export const assetName = (name: string): string => {
  const plain = name.replace(/[^\w.+@~-]+/g, '.').replace(/\.{2,}/g, '.')
  return plain.startsWith('.') ? `default${plain}` : plain
}

const nameAssets = (files: readonly StoredFile[]): readonly StoredFile[] => {
  const named = files.map((file) => ({ ...file, name: assetName(file.name) }))
  const twice = named.find(
    ({ name }, index) => named.findIndex((other) => other.name === name) !== index,
  )
  if (twice === undefined) return named
  throw new ProvenanceError('SINK_CONFLICT', `two files would become the asset "${twice.name}"`, {
    hint: 'Name the models so that their names differ in letters and digits: `name=path`.',
  })
}
