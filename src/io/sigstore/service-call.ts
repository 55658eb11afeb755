// SPDX-License-Identifier: Apache-2.0
//
// Calls of a Sigstore service under the rules of every call: a size limit for
// each answer, a time limit for each attempt, retries until the deadline, and
// errors that say which service said what.

import { ERRORS, type ErrorCode, ProvenanceError } from '../../core/errors.ts'
import { USER_AGENT } from '../http.ts'
import { type Answer, attempt, type HttpRequest } from '../http-attempt.ts'
import { displayUrl, redact } from '../redaction.ts'
import { type Deadline, retry } from '../retry.ts'
import { isTransient, retryAfterMs, ServiceError } from '../service-error.ts'

export interface ServiceCall {
  /** For messages: `Fulcio`, `Rekor`, `timestamp authority`. */
  readonly service: string
  readonly url: string
  readonly code: ErrorCode
  readonly deadline: Deadline
  /** Limit of one attempt. */
  readonly timeoutMs: number
  readonly onRetry?: (message: string, delayMs: number) => void
  /** First delay between attempts; tests shorten it. */
  readonly baseDelayMs?: number
}

/** Sends one request, once; its secrets belong into `HttpRequest.secrets`. */
export type Send = (request: HttpRequest) => Promise<Answer>

/**
 * Runs `operation` until it succeeds, fails for good, or the deadline passes.
 * Any other error than a ProvenanceError is taken for an answer that cannot be
 * read, which may pass as a 5xx does; its message is shown.
 * @throws ServiceError with `call.code`, or PAYLOAD_TOO_LARGE; what `operation` throws as
 * ProvenanceError passes as it is
 */
export const callService = <T>(
  call: ServiceCall,
  operation: (send: Send) => Promise<T>,
): Promise<T> => {
  const { deadline, onRetry, baseDelayMs } = call
  let last: unknown
  const attemptOnce = async (): Promise<T> => {
    const leftMs = Math.ceil(deadline.remainingMs())
    if (leftMs === 0) throw outOfTime(call, last)
    const timeoutMs = Math.min(call.timeoutMs, leftMs)
    try {
      return await operation((request) => attempt(request, { timeoutMs, userAgent: USER_AGENT }))
    } catch (error) {
      last = toServiceError(error, call)
      throw last
    }
  }
  return retry(attemptOnce, {
    deadline,
    isTransient,
    retryAfterMs,
    ...(onRetry && {
      onRetry: (error: unknown, delayMs: number) => onRetry(messageOf(error), delayMs),
    }),
    ...(baseDelayMs === undefined ? {} : { baseDelayMs }),
  })
}

// What the service said last is worth more than that time is up.
const outOfTime = (call: ServiceCall, last: unknown): ProvenanceError => {
  const what = last === undefined ? `no time is left for ${nameOf(call)}` : messageOf(last)
  return new ProvenanceError(call.code, `${what} (gave up at the deadline)`, { cause: last })
}

const toServiceError = (error: unknown, call: ServiceCall): unknown => {
  if (error instanceof ServiceError) return ofService(error, call)
  if (error instanceof ProvenanceError) return error
  // Parsers of libraries take fields for granted, and say so in the words of the engine.
  const said = error instanceof TypeError ? 'not of the documented form' : messageOf(error)
  return new ServiceError(
    call.code,
    `${nameOf(call)} answered what cannot be read (${redact(said)})`,
    { isTransient: true },
  )
}

const ofService = (error: ServiceError, call: ServiceCall): ServiceError => {
  const { status, isTransient, hint } = error
  const waitMs = retryAfterMs(error)
  // 413: the statement is larger than the service takes.
  const code = status === 413 ? 'PAYLOAD_TOO_LARGE' : call.code
  // The hint for this service says more than the one for any service.
  const isGeneric = hint === ERRORS[error.code].hint
  return new ServiceError(code, `${call.service}: ${error.message}`, {
    isTransient,
    ...(status === undefined ? {} : { status }),
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
    ...(isGeneric ? {} : { hint }),
  })
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'failed')

const nameOf = ({ service, url }: ServiceCall): string => `${service} at ${displayUrl(url)}`
