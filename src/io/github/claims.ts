// SPDX-License-Identifier: Apache-2.0
//
// Who and what is running, as GitHub itself signed it: the claims of an OIDC
// token whose signature was verified with the issuer's published keys. The
// token has the audience `nobody`, so that it is of no use to anyone else.
// Source: https://docs.github.com/en/actions/reference/security/oidc

import { createLocalJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import type { WorkflowClaims } from '../../attestation/build-context.ts'
import { ERRORS, ProvenanceError, toProvenanceError } from '../../core/errors.ts'
import { asArray, asObject, asString, type JsonObject } from '../../core/parse.ts'
import { oidcIssuerOf } from '../../policy/github-host.ts'
import type { ClaimsSource } from '../../ports.ts'
import type { Http } from '../http.ts'
import { type IdTokenEndpoint, type IdTokenPorts, requestIdToken } from './oidc-token.ts'

export const CLAIMS_AUDIENCE = 'nobody'
const CLOCK_SKEW_S = 60
const MAX_KEYS = 32

export interface ClaimsSourceOptions extends IdTokenPorts {
  readonly endpoint: IdTokenEndpoint
  /** Decides which issuer is expected. */
  readonly serverUrl: string
  /** The time of verification; tests give another. */
  readonly now?: () => Date
}

export const createClaimsSource = (options: ClaimsSourceOptions): ClaimsSource => ({
  workflowClaims: async () => {
    const issuer = expectedIssuer(options.serverUrl)
    const token = await requestIdToken(options.endpoint, CLAIMS_AUDIENCE, options)
    const keys = await fetchKeys(issuer, options.http)
    const payload = await verifyToken(token.reveal(), keys, options.now?.() ?? new Date())
    return parseClaims(payload, issuer)
  },
})

const expectedIssuer = (serverUrl: string): string => {
  const issuer = oidcIssuerOf(serverUrl)
  if (issuer !== undefined) return issuer
  throw new ProvenanceError(
    'TOKEN_UNAVAILABLE',
    `${serverUrl} is GitHub Enterprise Server, whose tokens are not supported`,
    { hint: 'Sign with a key or a certificate; provenance needs github.com or ghe.com.' },
  )
}

const fetchKeys = async (issuer: string, http: Http): Promise<readonly JsonObject[]> => {
  const fetchJson = async (url: string): Promise<JsonObject> => {
    const { json } = await http({ url }).catch((cause: unknown) => {
      throw keysUnavailable(issuer, cause)
    })
    return asObject(json) ?? refuse(`${url} does not hold an object`)
  }
  const discovery = await fetchJson(`${issuer}/.well-known/openid-configuration`)
  if (!isIssuer(asString(discovery.issuer) ?? '', issuer)) {
    refuse(`the issuer ${issuer} calls itself ${quote(discovery.issuer)}`)
  }
  const keysUrl = asString(discovery.jwks_uri) ?? ''
  if (!URL.canParse(keysUrl) || new URL(keysUrl).origin !== new URL(issuer).origin) {
    refuse(`the keys of ${issuer} are said to be elsewhere, at ${quote(discovery.jwks_uri)}`)
  }
  const keys = asArray((await fetchJson(keysUrl)).keys)?.map(asObject)
  if (!keys || keys.length > MAX_KEYS) refuse(`${issuer} publishes no usable key set`)
  return (keys ?? []).filter((key) => key !== undefined)
}

const keysUnavailable = (issuer: string, cause: unknown): ProvenanceError => {
  const { code, message, hint } = toProvenanceError(cause)
  return new ProvenanceError(
    'TOKEN_REQUEST_FAILED',
    `the issuer's keys cannot be read: ${message}`,
    // The failure may know better, as with a proxy's certificate.
    { cause, hint: hint === ERRORS[code].hint ? `The job needs access to ${issuer}.` : hint },
  )
}

const verifyToken = async (
  token: string,
  keys: readonly JsonObject[],
  currentDate: Date,
): Promise<JWTPayload> => {
  try {
    const keySet = createLocalJWKSet({
      keys: keys.map((key) => ({ ...key, kty: String(key.kty) })),
    })
    const { payload } = await jwtVerify(token, keySet, {
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'nbf'],
      clockTolerance: CLOCK_SKEW_S,
      currentDate,
    })
    return payload
  } catch (error) {
    // Not kept as the cause: some of these errors hold the token's content.
    const reason =
      error instanceof errors.JOSEError ? `${error.message} (${error.code})` : 'unknown'
    return refuse(`the signature or the lifetime of the token does not hold: ${reason}`)
  }
}

const parseClaims = (payload: JWTPayload, issuer: string): WorkflowClaims => {
  // The library would accept a list that contains the audience.
  if (payload.aud !== CLAIMS_AUDIENCE) refuse(`the token's aud is ${quote(payload.aud)}`)
  const claim = (name: string): string => {
    const value = payload[name]
    return typeof value === 'string' && value !== ''
      ? value
      : refuse(`the token's ${name} is missing or no string`)
  }
  const iss = claim('iss')
  if (!isIssuer(iss, issuer)) refuse(`the token's iss is ${quote(iss)}, not ${issuer}`)
  const visibility = asString(payload.repository_visibility)
  return {
    iss,
    ref: claim('ref'),
    sha: claim('sha'),
    repository: claim('repository'),
    event_name: claim('event_name'),
    job_workflow_ref: claim('job_workflow_ref'),
    workflow_ref: claim('workflow_ref'),
    repository_id: claim('repository_id'),
    repository_owner_id: claim('repository_owner_id'),
    runner_environment: claim('runner_environment'),
    run_id: claim('run_id'),
    run_attempt: claim('run_attempt'),
    ...(visibility === undefined ? {} : { repository_visibility: visibility }),
  }
}

// An enterprise may put its slug behind the issuer: `<issuer>/<slug>`, one segment.
const isIssuer = (iss: string, issuer: string): boolean =>
  iss === issuer ||
  (iss.startsWith(`${issuer}/`) && /^[A-Za-z0-9][\w-]{0,99}$/.test(iss.slice(issuer.length + 1)))

const quote = (value: unknown): string => JSON.stringify(value)?.slice(0, 200) ?? 'missing'

const refuse = (message: string): never => {
  throw new ProvenanceError('TOKEN_INVALID', message)
}
