// SPDX-License-Identifier: Apache-2.0
//
// The releases of a repository, drafts and immutable ones included.
// API: https://docs.github.com/en/rest/releases (2026-11)

import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'

import { asString } from '../../src/core/parse.ts'
import { json, jsonBody, type ServiceRequest, type ServiceResponse } from '../loopback-server.ts'
import { apiError, type TokenRegistry } from './permissions.ts'
import type { SignedStorage } from './signed-storage.ts'
import { repositoryOf, type WorkflowRun } from './workflow-run.ts'

export interface ReleaseAsset {
  readonly id: number
  readonly name: string
  readonly contentType: string
  readonly content: Buffer
}

export interface Release {
  readonly id: number
  readonly tag: string
  draft: boolean
  prerelease: boolean
  immutable: boolean
  readonly assets: ReleaseAsset[]
}

export interface Releases {
  readonly all: readonly Release[]
  /** Creates a release as its author would, without the API. */
  create(release: {
    readonly tag: string
    readonly draft?: boolean
    readonly immutable?: boolean
  }): Release
  /** The release as the API and the event payload show it; `origin` is the server's own. */
  describe(origin: string, release: Release): Readonly<Record<string, unknown>>
  /** Answers a path below `/repos/{owner}/{repo}/releases`; `rest` is what follows. */
  respond(request: ServiceRequest, rest: string): ServiceResponse
}

export interface ReleaseOptions {
  readonly run: WorkflowRun
  readonly tokens: TokenRegistry
  /** Whether publishing makes a release immutable. */
  readonly immutable: boolean
  /** Where the content of assets is read. */
  readonly storage: SignedStorage
}

export const createReleases = ({ run, tokens, immutable, storage }: ReleaseOptions): Releases => {
  const all: Release[] = []
  let lastId = 5000
  const nextId = () => {
    lastId += 1
    return lastId
  }
  const create: Releases['create'] = ({ tag, draft = false, ...rest }) => {
    const published = !draft
    const release: Release = {
      id: nextId(),
      tag,
      draft,
      prerelease: false,
      immutable: published && (rest.immutable ?? immutable),
      assets: [],
    }
    all.push(release)
    return release
  }

  const createFromApi = (request: ServiceRequest): ServiceResponse => {
    const body = jsonBody(request)
    const tag = asString(body?.tag_name)
    if (!tag) return apiError(422, 'Validation Failed', missingField('Release', 'tag_name'))
    if (body?.draft !== true && all.some((release) => release.tag === tag && !release.draft))
      return apiError(422, 'Validation Failed', alreadyExists('Release', 'tag_name'))
    return json(
      201,
      releaseJson(request.url.origin, run, create({ tag, draft: body?.draft === true })),
    )
  }

  const upload = (request: ServiceRequest, release: Release): ServiceResponse => {
    const name = sanitized(request.url.searchParams.get('name') ?? '')
    if (release.immutable) return apiError(422, 'Cannot upload assets to an immutable release.')
    if (name === '') return apiError(422, 'Validation Failed', missingField('ReleaseAsset', 'name'))
    if (release.assets.some((asset) => asset.name === name))
      return apiError(422, 'Validation Failed', alreadyExists('ReleaseAsset', 'name'))
    const contentType = request.headers['content-type'] ?? 'application/octet-stream'
    const asset = { id: nextId(), name, contentType, content: Buffer.from(request.body) }
    release.assets.push(asset)
    return json(201, assetJson(request.url.origin, run, release, asset))
  }

  const change = (request: ServiceRequest, release: Release): ServiceResponse => {
    const body = jsonBody(request)
    if (body?.draft === false && release.draft) {
      release.draft = false
      release.immutable = immutable
    }
    return json(200, releaseJson(request.url.origin, run, release))
  }

  const oneAsset = (
    request: ServiceRequest,
    visible: readonly Release[],
    id: string,
  ): ServiceResponse => {
    const release = visible.find(({ assets }) => assets.some((asset) => String(asset.id) === id))
    const asset = release?.assets.find((candidate) => String(candidate.id) === id)
    if (!release || !asset) return apiError(404, 'Not Found')
    if (request.method === 'DELETE') {
      if (release.immutable) return apiError(422, 'Cannot delete asset from an immutable release')
      release.assets.splice(release.assets.indexOf(asset), 1)
      return { status: 204 }
    }
    if (request.headers.accept?.includes('octet-stream'))
      return { status: 302, headers: { location: storage.offer(asset.content) } }
    return json(200, assetJson(request.url.origin, run, release, asset))
  }

  const respond: Releases['respond'] = (request, rest) => {
    const level = request.method === 'GET' ? 'read' : 'write'
    // anyone may read what a public repository has published
    const scope = level === 'read' && run.visibility === 'public' ? 'metadata' : 'contents'
    const isAnonymous = request.headers.authorization === undefined
    if (isAnonymous && level === 'read' && run.visibility !== 'public')
      return apiError(404, 'Not Found')
    const refusal =
      isAnonymous && level === 'read' ? undefined : tokens.refusal(request, scope, level)
    if (refusal) return refusal
    const maySeeDrafts = tokens.refusal(request, 'contents', 'write') === undefined
    const visible = all.filter((release) => maySeeDrafts || !release.draft)
    if (rest === '')
      return request.method === 'POST'
        ? createFromApi(request)
        : page(
            request,
            visible.map((release) => releaseJson(request.url.origin, run, release)),
          )
    const [first = '', second] = rest.slice(1).split('/')
    if (first === 'assets') return oneAsset(request, visible, second ?? '')
    const release =
      first === 'tags'
        ? visible.find(({ tag, draft }) => !draft && tag === decodeURIComponent(rest.slice(6)))
        : visible.find(({ id }) => String(id) === first)
    if (!release) return apiError(404, 'Not Found')
    if (second === 'assets' && first !== 'tags')
      return request.method === 'POST'
        ? upload(request, release)
        : page(
            request,
            release.assets.map((asset) => assetJson(request.url.origin, run, release, asset)),
          )
    if (request.method === 'PATCH') return change(request, release)
    return json(200, releaseJson(request.url.origin, run, release))
  }
  return { all, create, respond, describe: (origin, release) => releaseJson(origin, run, release) }
}

/** GitHub replaces what it does not want in a name by dots. */
const sanitized = (name: string): string =>
  name.replace(/[^\w.\-+@~]/g, '.').replace(/\.{2,}/g, '.')

const missingField = (resource: string, field: string) => ({
  errors: [{ resource, code: 'missing_field', field }],
})

const alreadyExists = (resource: string, field: string) => ({
  errors: [{ resource, code: 'already_exists', field }],
})

/** One page of a list, with a `Link` to the next. */
const page = (request: ServiceRequest, items: readonly unknown[]): ServiceResponse => {
  const size = Math.min(Number(request.url.searchParams.get('per_page') ?? 30), 100)
  const number = Number(request.url.searchParams.get('page') ?? 1)
  const next = new URL(request.url)
  next.searchParams.set('page', String(number + 1))
  const link = number * size < items.length ? { link: `<${next.href}>; rel="next"` } : {}
  return json(200, items.slice((number - 1) * size, number * size), link)
}

const releaseJson = (origin: string, run: WorkflowRun, release: Release) => {
  const path = `/repos/${repositoryOf(run)}/releases/${release.id}`
  return {
    id: release.id,
    tag_name: release.tag,
    name: release.tag,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    url: `${origin}/api${path}`,
    upload_url: `${origin}/uploads${path}/assets{?name,label}`,
    html_url: `${run.serverUrl}/${repositoryOf(run)}/releases/tag/${release.tag}`,
    assets: release.assets.map((asset) => assetJson(origin, run, release, asset)),
  }
}

const assetJson = (origin: string, run: WorkflowRun, release: Release, asset: ReleaseAsset) => ({
  id: asset.id,
  name: asset.name,
  label: null,
  state: 'uploaded',
  size: asset.content.length,
  content_type: asset.contentType,
  digest: `sha256:${createHash('sha256').update(asset.content).digest('hex')}`,
  url: `${origin}/api/repos/${repositoryOf(run)}/releases/assets/${asset.id}`,
  browser_download_url: `${run.serverUrl}/${repositoryOf(run)}/releases/download/${release.tag}/${asset.name}`,
})
