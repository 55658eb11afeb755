// SPDX-License-Identifier: Apache-2.0
//
// An OCI registry on loopback, for reading: manifests, referrers (by the API or
// by the tag schema of older registries), blobs in a storage elsewhere, and a
// token service on an origin of its own.
// Specs: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md,
// https://github.com/distribution/distribution/blob/v3.0.0/docs/content/spec/auth/token.md

import { Buffer } from 'node:buffer'
import { createHash, randomBytes } from 'node:crypto'

import { type SignedStorage, startSignedStorage } from '../github/signed-storage.ts'
import {
  json,
  type LoopbackServer,
  type ServiceRequest,
  type ServiceResponse,
  startLoopbackServer,
} from '../loopback-server.ts'

const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json'
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json'
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const EMPTY_CONFIG = Buffer.from('{}')
const NAME = 'octo-org/digits'

export interface EmulatedRegistryOptions {
  /** How referrers are listed: the API of OCI 1.1, or the tag schema; `html` answers with a page for people. */
  readonly referrers?: 'api' | 'tag' | 'html'
  /** `bearer`: anyone gets a token, unless `account` says who. */
  readonly access?: 'open' | 'bearer' | 'basic'
  readonly account?: { readonly username: string; readonly password: string }
  /** Referrers on each page of the API. */
  readonly pageSize?: number
}

/** A manifest that refers to the content, and its layers. */
export interface Attached {
  readonly manifestDigest: string
  readonly layerDigest: string
}

export interface EmulatedRegistry {
  /** Host and port. */
  readonly host: string
  /** `octo-org/digits`. */
  readonly name: string
  /** Attaches a bundle (or anything) to the content with this digest, as cosign does. */
  attach(
    subject: string,
    content: string,
    types?: { readonly artifactType?: string; readonly layerType?: string },
  ): Attached
  /** Replaces the bytes of a manifest or blob, and not its digest. */
  tamper(digest: string, content: string): void
  readonly server: LoopbackServer
  readonly tokenService: LoopbackServer
  readonly storage: SignedStorage
  /** `Authorization` headers that arrived at registry and token service. */
  readonly credentials: {
    readonly registry: readonly string[]
    readonly tokenService: readonly string[]
  }
  /** `scope` of every token request. */
  readonly scopes: readonly string[]
  /** Names another token service in the challenge. */
  nameTokenService(realm: string): void
  close(): Promise<void>
}

export const startEmulatedRegistry = async (
  options: EmulatedRegistryOptions = {},
): Promise<EmulatedRegistry> => {
  const { referrers = 'api', access = 'bearer', account, pageSize = 50 } = options
  const storage = await startSignedStorage()
  const contents = new Map<string, Buffer>()
  const attached: { subject: string; descriptor: Record<string, unknown> }[] = []
  const credentials = { registry: [] as string[], tokenService: [] as string[] }
  const scopes: string[] = []
  const tokens = new Set<string>()
  const expectedBasic =
    account && `Basic ${Buffer.from(`${account.username}:${account.password}`).toString('base64')}`

  const tokenService = await startLoopbackServer(({ url, headers }) => {
    if (headers.authorization) credentials.tokenService.push(headers.authorization)
    scopes.push(url.searchParams.get('scope') ?? '')
    if (expectedBasic !== undefined && headers.authorization !== expectedBasic)
      return denied(401, 'UNAUTHORIZED')
    const token = randomBytes(18).toString('base64url')
    tokens.add(`Bearer ${token}`)
    return json(200, { token, expires_in: 300 })
  })
  let realm = `${tokenService.url}/token`

  const refusal = ({ headers }: ServiceRequest): ServiceResponse | undefined => {
    const given = headers.authorization ?? ''
    if (headers.authorization) credentials.registry.push(given)
    if (access === 'open') return undefined
    if (access === 'basic')
      return given === expectedBasic
        ? undefined
        : denied(401, 'UNAUTHORIZED', 'Basic realm="registry"')
    const challenge = `Bearer realm="${realm}",service="registry.test",scope="repository:${NAME}:pull,push,delete"`
    return tokens.has(given) ? undefined : denied(401, 'UNAUTHORIZED', challenge)
  }
  const index = (subject: string) =>
    attached.filter((one) => one.subject === subject).map(({ descriptor }) => descriptor)
  const indexResponse = (manifests: readonly unknown[], headers = {}): ServiceResponse => ({
    status: 200,
    headers: { 'content-type': INDEX_TYPE, ...headers },
    body: JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests }),
  })
  const listReferrers = ({ url }: ServiceRequest, digest: string): ServiceResponse => {
    if (referrers === 'html')
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }
    if (referrers === 'tag') return denied(404, 'NOT_FOUND')
    const all = index(digest)
    const start = Number(url.searchParams.get('last') ?? 0)
    const next = `/v2/${NAME}/referrers/${digest}?last=${start + pageSize}`
    return indexResponse(
      all.slice(start, start + pageSize),
      start + pageSize < all.length ? { link: `<${next}>; rel="next"` } : {},
    )
  }
  const manifest = (reference: string): ServiceResponse => {
    const subject = reference.replace(/^sha256-/, 'sha256:')
    if (reference !== subject && referrers !== 'api' && index(subject).length > 0)
      return indexResponse(index(subject))
    const body = contents.get(reference)
    return body === undefined
      ? denied(404, 'MANIFEST_UNKNOWN')
      : { status: 200, headers: { 'content-type': MANIFEST_TYPE }, body }
  }
  const server = await startLoopbackServer((request) => {
    const refused = refusal(request)
    if (refused) return refused
    const [, kind, reference = ''] =
      request.url.pathname.match(/^\/v2\/octo-org\/digits\/(\w+)\/([^/]+)$/) ?? []
    if (kind === 'referrers') return listReferrers(request, reference)
    if (kind === 'manifests') return manifest(reference)
    const body = contents.get(reference)
    if (kind !== 'blobs' || body === undefined) return denied(404, 'BLOB_UNKNOWN')
    return { status: 307, headers: { location: storage.offer(body) } }
  })

  const put = (content: Buffer): { readonly digest: string; readonly size: number } => {
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
    contents.set(digest, content)
    return { digest, size: content.length }
  }
  return {
    host: server.url.replace('http://', ''),
    name: NAME,
    attach: (subject, content, { artifactType = BUNDLE_TYPE, layerType = BUNDLE_TYPE } = {}) => {
      const layer = { mediaType: layerType, ...put(Buffer.from(content)) }
      const config = { mediaType: 'application/vnd.oci.empty.v1+json', ...put(EMPTY_CONFIG) }
      const document = {
        schemaVersion: 2,
        mediaType: MANIFEST_TYPE,
        artifactType,
        config,
        layers: [layer],
        subject: { mediaType: MANIFEST_TYPE, digest: subject, size: 1 },
      }
      const stored = put(Buffer.from(JSON.stringify(document)))
      attached.push({ subject, descriptor: { mediaType: MANIFEST_TYPE, artifactType, ...stored } })
      return { manifestDigest: stored.digest, layerDigest: layer.digest }
    },
    tamper: (digest, content) => {
      contents.set(digest, Buffer.from(content))
    },
    server,
    tokenService,
    storage,
    credentials,
    scopes,
    nameTokenService: (address) => {
      realm = address
    },
    close: async () => {
      await Promise.all([server.close(), tokenService.close(), storage.close()])
    },
  }
}

const denied = (status: number, code: string, challenge?: string): ServiceResponse =>
  json(
    status,
    { errors: [{ code, message: code.toLowerCase() }] },
    challenge === undefined ? {} : { 'www-authenticate': challenge },
  )
