// SPDX-License-Identifier: Apache-2.0
//
// Bundles among the assets of a release. What a public repository has
// published is read without a token.
// API: https://docs.github.com/en/rest/releases/assets (2022-11-28)

import { ProvenanceError } from '../../core/errors.ts'
import { MAX_BUNDLE_BYTES } from '../../core/limits.ts'
import { shown } from '../../core/shown.ts'
import type { BundleSource } from '../../ports.ts'
import { createReleasesApi, type ReleaseAsset, type ReleasesApi } from '../github/releases-api.ts'
import type { Http } from '../http.ts'
import { statusOf } from '../service-error.ts'
import { bundlesOfListed, createBundleList, mayHoldBundles } from './bundle-files.ts'
import { download } from './download.ts'
import { openGitHub, parseRepository, type SourceSettings } from './settings.ts'
import { toSourceError } from './source-error.ts'

export interface ReleaseLocation {
  readonly kind: 'release'
  /** `owner/name`. */
  readonly repository: string
  readonly tag: string
}

/** @throws on `find`: INPUT_INVALID, RELEASE_NOT_FOUND, BUNDLE_NONE, BUNDLE_INVALID, BUNDLE_TOO_LARGE… */
export const createReleaseAssetSource = (
  { repository, tag }: ReleaseLocation,
  settings: SourceSettings,
): Pick<BundleSource, 'find'> => ({
  find: async () => {
    parseRepository(repository)
    const what = `the release ${shown(tag)} of ${repository}`
    const { client, http } = openGitHub(settings)
    const api = createReleasesApi(client, repository)
    const list = createBundleList()
    try {
      for (const asset of await listAssets(api, tag, what)) {
        if (!asset.isComplete || !mayHoldBundles(asset.name, asset.sizeBytes ?? 0)) continue
        const content = await readAsset(http, settings, repository, asset)
        list.add(bundlesOfListed({ name: asset.name, source: asset.url }, content))
      }
    } catch (error) {
      throw toSourceError(error, { what, permission: 'contents: read' })
    }
    if (list.bundles.length > 0) return list.bundles
    throw new ProvenanceError('BUNDLE_NONE', `${what} holds no bundle`)
  },
})

const listAssets = async (
  api: ReleasesApi,
  tag: string,
  what: string,
): Promise<readonly ReleaseAsset[]> => {
  try {
    return await api.listAssets(await api.findByTag(tag))
  } catch (cause) {
    if (statusOf(cause) !== 404) throw cause
    const message = `${what} is not found: there is no such repository, or a token is needed to see it`
    throw new ProvenanceError('RELEASE_NOT_FOUND', message, {
      cause,
      hint: 'Check the repository, or give a token that allows `contents: read`.',
    })
  }
}

const readAsset = (
  http: Http,
  { apiUrl, token }: SourceSettings,
  repository: string,
  { id, name, sizeBytes = 0, digest }: ReleaseAsset,
): Promise<Uint8Array> =>
  download(http, {
    what: `the asset ${shown(name)}`,
    url: `${apiUrl}/repos/${repository}/releases/assets/${id}`,
    token,
    sizeBytes,
    maxBytes: MAX_BUNDLE_BYTES,
    digest,
  })
