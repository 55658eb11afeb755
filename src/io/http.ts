// SPDX-License-Identifier: Apache-2.0
//
// The one way in which this program speaks HTTP itself. Built on
// @actions/http-client, which honours http(s)_proxy and no_proxy; certificate
// authorities come from NODE_EXTRA_CA_CERTS. Added here: a time limit that
// also covers a body that never ends, a size limit while reading, no redirects
// unless asked for, errors without secrets, and retries until a deadline.

import type { Buffer } from 'node:buffer'
import type { IncomingHttpHeaders } from 'node:http'
import { parseJson } from '../core/parse.ts'
import { VERSION } from '../core/version.ts'
import { attempt, type HttpRequest } from './http-attempt.ts'
import { displayUrl } from './redaction.ts'
import { type Deadline, retry } from './retry.ts'
import { isTransient, retryAfterMs, ServiceError } from './service-error.ts'

export type { HttpRequest } from './http-attempt.ts'

export const USER_AGENT = `ml-provenance-action/${VERSION}`
const ATTEMPT_TIMEOUT_MS = 30_000

export interface HttpResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** The parsed body where JSON was expected; `undefined` for an empty one. */
  readonly json: unknown
}

/**
 * Sends a request until it succeeds, fails for good, or the deadline passes.
 * @throws SERVICE_FAILED, RESPONSE_TOO_LARGE, TIMEOUT; a ServiceError where the answer was final
 */
export type Http = (request: HttpRequest) => Promise<HttpResponse>

export interface HttpOptions {
  readonly deadline: Deadline
  /** Told before each wait; the message is fit to print. */
  readonly onRetry?: (message: string, delayMs: number) => void
  /** First delay between attempts; tests shorten it. */
  readonly baseDelayMs?: number
}

export const createHttp = ({ deadline, onRetry, baseDelayMs }: HttpOptions): Http => {
  const retryOptions = {
    deadline,
    isTransient,
    retryAfterMs,
    ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
    ...(onRetry === undefined
      ? {}
      : { onRetry: (error: unknown, delayMs: number) => onRetry(messageOf(error), delayMs) }),
  }
  return (request) => retry(() => sendOnce(request, deadline), retryOptions)
}

const sendOnce = async (request: HttpRequest, deadline: Deadline): Promise<HttpResponse> => {
  const leftMs = deadline.remainingMs()
  if (leftMs <= 0) {
    const what = `${request.method ?? 'GET'} ${displayUrl(request.url)}`
    throw new ServiceError('TIMEOUT', `no time is left for ${what}`, { isTransient: false })
  }
  const timeoutMs = Math.ceil(Math.min(request.timeoutMs ?? ATTEMPT_TIMEOUT_MS, leftMs))
  const answer = await attempt(request, { timeoutMs, userAgent: USER_AGENT })
  if (request.expect === 'bytes' || answer.body.length === 0) return { ...answer, json: undefined }
  const json = parseJson(answer.body.toString('utf8'))
  if (json === undefined) {
    const what = `${request.method ?? 'GET'} ${displayUrl(request.url)}`
    throw new ServiceError('SERVICE_FAILED', `${what} answered something that is not JSON`, {
      isTransient: true,
    })
  }
  return { ...answer, json }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'failed')
