// SPDX-License-Identifier: Apache-2.0
//
// The attestations of a repository, found again by the digest of a subject.
// API: https://docs.github.com/en/rest/repos/attestations (2026-11)

import { Buffer } from 'node:buffer'

import { asArray, asObject, asString, type JsonObject, parseJson } from '../../src/core/parse.ts'
import { json, jsonBody, type ServiceRequest, type ServiceResponse } from '../loopback-server.ts'
import { apiError, type TokenRegistry } from './permissions.ts'
import type { WorkflowRun } from './workflow-run.ts'

export interface StoredAttestation {
  readonly id: number
  /** `sha256:<hex>` of each subject. */
  readonly digests: readonly string[]
  readonly predicateType: string
  readonly bundle: JsonObject
}

export interface Attestations {
  readonly all: readonly StoredAttestation[]
  /** Answers a path below `/repos/{owner}/{repo}/attestations`; `rest` is what follows. */
  respond(request: ServiceRequest, rest: string): ServiceResponse
}

export const createAttestations = (run: WorkflowRun, tokens: TokenRegistry): Attestations => {
  const all: StoredAttestation[] = []
  const respond: Attestations['respond'] = (request, rest) => {
    const level = request.method === 'GET' ? 'read' : 'write'
    const scope = level === 'read' && run.visibility === 'public' ? 'metadata' : 'attestations'
    const refusal = tokens.refusal(request, scope, level)
    if (refusal) return refusal
    if (run.ownerType === 'User' && run.visibility === 'private')
      return apiError(403, 'Feature not available for user-owned private repositories.')
    if (request.method === 'POST' && rest === '') {
      const attestation = readAttestation(asObject(jsonBody(request)?.bundle))
      if (typeof attestation === 'string') return apiError(422, attestation)
      const id = 4_000_001 + all.length
      all.push({ id, ...attestation })
      return json(201, { id })
    }
    if (request.method !== 'GET') return apiError(404, 'Not Found')
    const digest = decodeURIComponent(rest.slice(1))
    const predicateType = request.url.searchParams.get('predicate_type')
    const found = all.filter(
      (attestation) =>
        attestation.digests.includes(digest) &&
        (predicateType ?? attestation.predicateType) === attestation.predicateType,
    )
    if (found.length === 0) return apiError(404, 'Not Found')
    const attestations = found.map(({ bundle }) => ({ bundle, repository_id: 1, bundle_url: '' }))
    return json(200, { attestations })
  }
  return { all, respond }
}

/** What the API indexes of a bundle, or why it is refused. */
const readAttestation = (
  bundle: JsonObject | undefined,
): Omit<StoredAttestation, 'id'> | string => {
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
