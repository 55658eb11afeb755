// SPDX-License-Identifier: Apache-2.0
//
// The attestations of a repository, found again by the digest of a subject.
// The API gives a bundle inline, or an address in a storage elsewhere.
// API: https://docs.github.com/en/rest/repos/attestations (2026-11)

import { Buffer } from 'node:buffer'

import { asArray, asObject, asString, type JsonObject, parseJson } from '../../src/core/parse.ts'
import { json, jsonBody, type ServiceRequest, type ServiceResponse } from '../loopback-server.ts'
import { apiError, type TokenRegistry } from './permissions.ts'
import type { SignedStorage } from './signed-storage.ts'
import { encodeFramedSnappy, encodeSnappyBlock } from './snappy-encoding.ts'
import { REPOSITORY_ID, type WorkflowRun } from './workflow-run.ts'

export interface StoredAttestation {
  readonly id: number
  /** `sha256:<hex>` of each subject. */
  readonly digests: readonly string[]
  readonly predicateType: string
  readonly bundle: JsonObject
  /** `github` for what GitHub states by itself of immutable releases. */
  readonly initiator: 'user' | 'github'
  readonly repositoryId: number
}

/** How the API hands out bundles; the first one is inline, the others lie in the storage. */
export type Delivery = 'inline' | 'snappy' | 'framed-snappy' | 'plain'

export interface Attestations {
  readonly all: readonly StoredAttestation[]
  /** Stores a bundle without the API; a repository other than the run's may be named. */
  add(
    bundle: JsonObject,
    options?: Partial<Pick<StoredAttestation, 'initiator' | 'repositoryId'>>,
  ): void
  deliver(how: Delivery): void
  /** Answers a path below `/repos/{owner}/{repo}/attestations`; `rest` is what follows. */
  respond(request: ServiceRequest, rest: string): ServiceResponse
  /** Answers a path below `/orgs/{owner}/attestations` or `/users/…`. */
  respondOwner(request: ServiceRequest, rest: string): ServiceResponse
}

export interface AttestationsOptions {
  readonly run: WorkflowRun
  readonly tokens: TokenRegistry
  readonly storage: SignedStorage
}

const MAX_BULK_DIGESTS = 100

export const createAttestations = ({ run, tokens, storage }: AttestationsOptions): Attestations => {
  const all: StoredAttestation[] = []
  let delivery: Delivery = 'inline'

  const store = (
    attestation: IndexedBundle,
    options: Partial<Pick<StoredAttestation, 'initiator' | 'repositoryId'>> = {},
  ): number => {
    const id = 4_000_001 + all.length
    const { initiator = 'user', repositoryId = Number(REPOSITORY_ID) } = options
    all.push({ id, ...attestation, initiator, repositoryId })
    return id
  }
  const show = ({ bundle, initiator, repositoryId }: StoredAttestation, isBulk = false) => ({
    bundle: delivery === 'inline' ? bundle : null,
    bundle_url: delivery === 'inline' ? '' : storage.offer(encode(bundle, delivery)),
    repository_id: repositoryId,
    ...(isBulk ? {} : { initiator }),
  })
  const search = (digest: string, predicateType: string | null, repositoryId?: number) =>
    all
      .filter(
        (attestation) =>
          attestation.digests.includes(digest) &&
          (repositoryId ?? attestation.repositoryId) === attestation.repositoryId &&
          (predicateType ?? attestation.predicateType) === attestation.predicateType,
      )
      .reverse()

  const refusal = (request: ServiceRequest): ServiceResponse | undefined => {
    const level = request.method === 'GET' ? 'read' : 'write'
    const isPublic = run.visibility === 'public'
    if (request.headers.authorization === undefined && level === 'read')
      return isPublic ? undefined : apiError(404, 'Not Found')
    const scope = level === 'read' && isPublic ? 'metadata' : 'attestations'
    return (
      tokens.refusal(request, scope, level) ??
      (run.ownerType === 'User' && run.visibility === 'private'
        ? apiError(403, 'Feature not available for user-owned private repositories.')
        : undefined)
    )
  }
  const list = (request: ServiceRequest, rest: string, repositoryId?: number): ServiceResponse => {
    const digest = decodeURIComponent(rest.slice(1))
    const parameters = request.url.searchParams
    const found = search(digest, parameters.get('predicate_type'), repositoryId)
    if (found.length === 0) return apiError(404, 'Not Found')
    const { shown, next } = cursorPage(found, parameters)
    const link = new URL(request.url)
    link.searchParams.set('after', next ?? '')
    const attestations = shown.map((attestation) => show(attestation))
    return json(200, { attestations }, next ? { link: `<${link.href}>; rel="next"` } : {})
  }
  const bulkList = (request: ServiceRequest): ServiceResponse => {
    const unauthorized = tokens.refusal(request, 'metadata', 'read')
    if (unauthorized) return unauthorized
    const body = jsonBody(request)
    const digests = (asArray(body?.subject_digests) ?? []).map(String)
    if (digests.length === 0 || digests.length > MAX_BULK_DIGESTS)
      return apiError(422, `Between 1 and ${MAX_BULK_DIGESTS} subject_digests are allowed`)
    const type = asString(body?.predicate_type) ?? null
    const pairs = digests.flatMap((digest) => search(digest, type).map((one) => ({ digest, one })))
    const { shown, next } = cursorPage(pairs, request.url.searchParams)
    const byDigest = digests.map((digest) => {
      const own = shown.filter((pair) => pair.digest === digest)
      return [digest, own.length === 0 ? null : own.map(({ one }) => show(one, true))]
    })
    return json(200, {
      attestations_subject_digests: Object.fromEntries(byDigest),
      page_info: { has_next: next !== undefined, has_previous: false, next: next ?? '' },
    })
  }

  return {
    all,
    add: (bundle, options) => {
      const attestation = readAttestation(bundle)
      if (typeof attestation === 'string') throw new Error(attestation)
      store(attestation, options)
    },
    deliver: (how) => {
      delivery = how
    },
    respond: (request, rest) => {
      const refused = refusal(request)
      if (refused) return refused
      if (request.method === 'POST' && rest === '') {
        const attestation = readAttestation(asObject(jsonBody(request)?.bundle))
        if (typeof attestation === 'string') return apiError(422, attestation)
        return json(201, { id: store(attestation) })
      }
      if (request.method !== 'GET') return apiError(404, 'Not Found')
      return list(request, rest, Number(REPOSITORY_ID))
    },
    respondOwner: (request, rest) => {
      if (request.method === 'POST' && rest === '/bulk-list') return bulkList(request)
      if (request.method !== 'GET') return apiError(404, 'Not Found')
      return refusal(request) ?? list(request, rest)
    },
  }
}

/** A page of at most `per_page` items behind the cursor `after`, and the cursor of the next. */
const cursorPage = <T>(items: readonly T[], parameters: URLSearchParams) => {
  const size = Math.min(Number(parameters.get('per_page') ?? 30), 100)
  const start = Number(parameters.get('after') ?? 0)
  const end = start + size
  return { shown: items.slice(start, end), next: end < items.length ? String(end) : undefined }
}

const encode = (bundle: JsonObject, how: Exclude<Delivery, 'inline'>): Buffer => {
  const text = Buffer.from(JSON.stringify(bundle))
  switch (how) {
    case 'snappy':
      return encodeSnappyBlock(text)
    case 'framed-snappy':
      return encodeFramedSnappy(text)
    case 'plain':
      return text
  }
}

type IndexedBundle = Pick<StoredAttestation, 'digests' | 'predicateType' | 'bundle'>

/** What the API indexes of a bundle, or why it is refused. */
const readAttestation = (bundle: JsonObject | undefined): IndexedBundle | string => {
  if (!asString(bundle?.mediaType)?.startsWith('application/vnd.dev.sigstore.bundle'))
    return 'Invalid bundle: unknown media type'
  if (asObject(bundle?.verificationMaterial) === undefined)
    return 'Invalid bundle: no verification material'
  const envelope = asObject(bundle?.dsseEnvelope)
  if (
    envelope?.payloadType !== 'application/vnd.in-toto+json' ||
    !asArray(envelope.signatures)?.length
  )
    return 'Invalid bundle: no signed in-toto statement'
  const payload = Buffer.from(asString(envelope.payload) ?? '', 'base64').toString('utf8')
  const statement = asObject(parseJson(payload))
  const predicateType = asString(statement?.predicateType)
  const digests = (asArray(statement?.subject) ?? []).map((subject) =>
    asString(asObject(asObject(subject)?.digest)?.sha256),
  )
  if (bundle === undefined || predicateType === undefined || digests.length === 0)
    return 'Invalid bundle: not an in-toto statement with subjects'
  return {
    digests: digests.filter((hex) => hex !== undefined).map((hex) => `sha256:${hex}`),
    predicateType,
    bundle,
  }
}
