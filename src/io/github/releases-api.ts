// SPDX-License-Identifier: Apache-2.0
//
// Releases and their assets. Nothing here creates or changes a release: its
// author decides when it is published.
// API: https://docs.github.com/en/rest/releases (2022-11-28)

import { ProvenanceError } from '../../core/errors.ts'
import { asArray, asObject, asString } from '../../core/parse.ts'
import { statusOf } from '../service-error.ts'
import type { GitHubClient } from './github-client.ts'
import { pagesOf } from './pages.ts'

const PER_PAGE = 100
/** 1,000 releases or assets: GitHub allows no more assets on one release. */
const MAX_PAGES = 10

export interface Release {
  readonly id: number
  readonly tag: string
  readonly isDraft: boolean
  /** Published under the repository's rule that nothing may be added any more. */
  readonly isImmutable: boolean
  /** URI template, as the API gives it. */
  readonly uploadUrl: string
}

export interface ReleaseAsset {
  readonly id: number
  readonly name: string
  /** False for an upload that was cut off (`state: starter`). */
  readonly isComplete: boolean
  /** `sha256:<hex>`; absent on servers that compute none. */
  readonly digest: string | undefined
  /** `undefined` where the server does not say. */
  readonly sizeBytes: number | undefined
  readonly url: string
}

export interface ReleasesApi {
  getById(id: number): Promise<Release>
  /** Published, or the one draft with this tag. @throws RELEASE_NOT_FOUND */
  findByTag(tag: string): Promise<Release>
  listAssets(release: Release): Promise<readonly ReleaseAsset[]>
  upload(release: Release, name: string, content: Uint8Array): Promise<ReleaseAsset>
  deleteAsset(asset: ReleaseAsset): Promise<void>
}

export const createReleasesApi = (client: GitHubClient, repository: string): ReleasesApi => {
  const [owner = '', repo = ''] = repository.split('/')
  const { repos } = client.rest
  const list = <T>(route: `/${string}`, id: number | undefined, parse: (item: unknown) => T) => {
    const parameters = { owner, repo, per_page: PER_PAGE, maxPages: MAX_PAGES }
    return collect(pagesOf(client, route, { ...parameters, ...(id && { id }) }), parse)
  }
  return {
    getById: async (id) => {
      const request = repos.getRelease({ owner, repo, release_id: id })
      return parseRelease((await notFoundAs(request, `the release with id ${id}`)).data)
    },
    findByTag: async (tag) => {
      try {
        return parseRelease((await repos.getReleaseByTag({ owner, repo, tag })).data)
      } catch (error) {
        if (statusOf(error) !== 404) throw error
      }
      // The API finds a draft by its id only.
      const all = await list('/repos/{owner}/{repo}/releases', undefined, parseRelease)
      const drafts = all.filter((release) => release.isDraft && release.tag === tag)
      const [draft, second] = drafts
      if (draft !== undefined && second === undefined) return draft
      const what = second ? `${drafts.length} drafts have` : 'no release, published or draft, has'
      throw new ProvenanceError('RELEASE_NOT_FOUND', `${what} the tag "${tag}" in ${repository}`, {
        hint: second
          ? 'Delete the drafts that are not wanted.'
          : 'Create the release before this step; a draft is only visible with `permissions: contents: write`.',
      })
    },
    listAssets: ({ id }) => list('/repos/{owner}/{repo}/releases/{id}/assets', id, parseAsset),
    upload: async ({ uploadUrl }, name, content) => {
      const { data } = await client.request({
        method: 'POST',
        url: uploadUrl,
        name,
        data: content,
        headers: { 'content-type': 'application/octet-stream' },
      })
      return parseAsset(data)
    },
    deleteAsset: async ({ id }) => {
      try {
        await repos.deleteReleaseAsset({ owner, repo, asset_id: id })
      } catch (error) {
        if (statusOf(error) !== 404) throw error
      }
    },
  }
}

const notFoundAs = async <T>(request: Promise<T>, what: string): Promise<T> => {
  try {
    return await request
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    throw new ProvenanceError('RELEASE_NOT_FOUND', `${what} does not exist any more`, {
      cause: error,
    })
  }
}

const collect = async <T>(
  pages: AsyncIterable<unknown>,
  parse: (item: unknown) => T,
): Promise<readonly T[]> => {
  const items: T[] = []
  for await (const data of pages) items.push(...(asArray(data) ?? refuse('list')).map(parse))
  return items
}

const parseRelease = (value: unknown): Release => {
  const release = asObject(value) ?? refuse('release')
  return {
    id: parseId(release.id, 'release.id'),
    tag: asString(release.tag_name) ?? refuse('release.tag_name'),
    isDraft: release.draft === true,
    isImmutable: release.immutable === true,
    uploadUrl: asString(release.upload_url) ?? refuse('release.upload_url'),
  }
}

const parseAsset = (value: unknown): ReleaseAsset => {
  const asset = asObject(value) ?? refuse('asset')
  return {
    id: parseId(asset.id, 'asset.id'),
    name: asString(asset.name) ?? refuse('asset.name'),
    isComplete: asset.state === 'uploaded',
    digest: asString(asset.digest),
    sizeBytes: typeof asset.size === 'number' ? asset.size : undefined,
    url: asString(asset.browser_download_url) ?? refuse('asset.browser_download_url'),
  }
}

const parseId = (value: unknown, field: string): number =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : refuse(field)

const refuse = (field: string): never => {
  throw new ProvenanceError('SERVICE_FAILED', `GitHub's answer has no valid ${field}`)
}
