// SPDX-License-Identifier: Apache-2.0
//
// Identity tokens of the running job. The runner offers them to jobs with
// `permissions: id-token: write`, through two environment variables.
// Source: https://docs.github.com/en/actions/reference/security/oidc

import { ProvenanceError } from '../../core/errors.ts'
import { MAX_TOKEN_BYTES } from '../../core/limits.ts'
import { asObject, asString } from '../../core/parse.ts'
import { Secret } from '../../core/secret.ts'
import type { Http } from '../http.ts'
import { statusOf } from '../service-error.ts'
import { isSafeServiceUrl } from './run-context.ts'

export interface IdTokenEndpoint {
  /** ACTIONS_ID_TOKEN_REQUEST_URL */
  readonly requestUrl: string
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN */
  readonly requestToken: Secret
}

export interface IdTokenOffer {
  readonly requestUrl: string | undefined
  readonly requestToken: Secret | undefined
  readonly eventName: string
  readonly isForkPullRequest: boolean
}

/**
 * Where to ask for tokens.
 * @throws TOKEN_UNAVAILABLE whose message says why there is none
 */
export const findIdTokenEndpoint = (offer: IdTokenOffer): IdTokenEndpoint => {
  const { requestUrl, requestToken, eventName, isForkPullRequest } = offer
  if (requestUrl && requestToken && requestToken.reveal() !== '') {
    if (isSafeServiceUrl(requestUrl)) return { requestUrl, requestToken }
    const message = 'ACTIONS_ID_TOKEN_REQUEST_URL is not an https address'
    throw new ProvenanceError('TOKEN_UNAVAILABLE', message, {
      hint: 'No step may overwrite the ACTIONS_* variables.',
    })
  }
  if (isForkPullRequest) {
    throw new ProvenanceError(
      'TOKEN_UNAVAILABLE',
      'pull requests from forks get no OIDC token from GitHub',
      {
        hint: 'Sign after the merge; for the pull request set `on-missing-token: skip`, or `unsigned` to write the statement without a signature.',
      },
    )
  }
  const where = eventName === '' ? 'this environment' : `this ${eventName} job`
  throw new ProvenanceError(
    'TOKEN_UNAVAILABLE',
    `${where} has no OIDC token: the permission \`id-token: write\` is missing`,
  )
}

export interface IdTokenPorts {
  readonly http: Http
  /** Told each new token, so that the runner hides it in the log. */
  readonly mask: (value: string) => void
}

/** A fresh token, valid for about five minutes. @throws TOKEN_REQUEST_FAILED */
export const requestIdToken = async (
  { requestUrl, requestToken }: IdTokenEndpoint,
  audience: string,
  { http, mask }: IdTokenPorts,
): Promise<Secret> => {
  const url = new URL(requestUrl)
  url.searchParams.set('audience', audience)
  const request = { url: url.href, token: requestToken, maxResponseBytes: MAX_TOKEN_BYTES }
  const { json } = await http(request).catch((cause: unknown) => {
    throw requestFailed(cause)
  })
  const value = asString(asObject(json)?.value)
  // Three base64url parts: RFC 7519 §3.1.
  if (!value || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(value)) {
    throw new ProvenanceError('TOKEN_REQUEST_FAILED', 'the token service answered without a token')
  }
  mask(value)
  return new Secret(value)
}

const requestFailed = (cause: unknown): ProvenanceError => {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const isRefused = [401, 403].includes(statusOf(cause) ?? 0)
  return new ProvenanceError(
    'TOKEN_REQUEST_FAILED',
    `the token service gave no token: ${reason}`,
    isRefused
      ? {
          cause,
          hint: 'The runner refused its own request token: it expires with the job; run the job again.',
        }
      : { cause },
  )
}
