// SPDX-License-Identifier: Apache-2.0
//
// Calls that @sigstore/sign makes for us, under our rules: a time limit for
// each attempt, retries until the deadline, and errors that say which service
// said what. The library's errors are never passed on: they may carry the
// identity token, and raw answers.

import { InternalError } from 'sigstore'
import { ERRORS, type ErrorCode, ProvenanceError } from '../../core/errors.ts'
import { asObject } from '../../core/parse.ts'
import type { Secret } from '../../core/secret.ts'
import { displayUrl, redact } from '../redaction.ts'
import { type Deadline, retry } from '../retry.ts'
import { isTransient, isTransientStatus, ServiceError } from '../service-error.ts'

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

/** What one attempt is given. */
export interface Attempt {
  readonly timeoutMs: number
  /** Keeps a secret that the attempt sends out of every message. */
  readonly hide: (secret: Secret) => void
}

/**
 * Runs `operation` until it succeeds, fails for good, or the deadline passes.
 * Anything that is not a clear refusal (4xx) may pass: also an answer that
 * cannot be read.
 * @throws ServiceError with `call.code`; what `operation` throws as ProvenanceError passes as it is
 */
export const callService = <T>(
  call: ServiceCall,
  operation: (attempt: Attempt) => Promise<T>,
): Promise<T> => {
  const { deadline, onRetry, baseDelayMs } = call
  let last: unknown
  const attempt = async (): Promise<T> => {
    const leftMs = Math.ceil(deadline.remainingMs())
    if (leftMs === 0) throw outOfTime(call, last)
    try {
      return await attemptOnce(call, Math.min(call.timeoutMs, leftMs), operation)
    } catch (error) {
      last = error
      throw error
    }
  }
  return retry(attempt, {
    deadline,
    isTransient,
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

const attemptOnce = async <T>(
  call: ServiceCall,
  timeoutMs: number,
  operation: (attempt: Attempt) => Promise<T>,
): Promise<T> => {
  const secrets: Secret[] = []
  try {
    return await operation({ timeoutMs, hide: (secret) => secrets.push(secret) })
  } catch (error) {
    throw toServiceError(error, call, secrets)
  }
}

const toServiceError = (error: unknown, call: ServiceCall, secrets: readonly Secret[]): unknown => {
  if (error instanceof ServiceError) {
    const { status, isTransient, hint } = error
    const message = `${call.service}: ${redact(error.message, secrets)}`
    // The hint for this service says more than the one for any service.
    const isGeneric = hint === ERRORS[error.code].hint
    return new ServiceError(call.code, message, {
      isTransient,
      ...(status === undefined ? {} : { status }),
      ...(isGeneric ? {} : { hint }),
    })
  }
  if (error instanceof ProvenanceError) return error
  const status = httpStatus(error)
  return status === undefined
    ? unanswered(error, call, secrets)
    : answered(status, error, call, secrets)
}

const answered = (
  status: number,
  error: unknown,
  call: ServiceCall,
  secrets: readonly Secret[],
): ServiceError => {
  const said = redact(rootMessage(error).replace(`(${status}) `, ''), secrets)
  // 413: the statement is larger than the service takes.
  const code = status === 413 ? 'PAYLOAD_TOO_LARGE' : call.code
  return new ServiceError(code, `${nameOf(call)} answered ${status}: ${said}`, {
    status,
    isTransient: isTransientStatus(status, {}) || isEntryAwaited(error),
  })
}

// The log has said that it holds the entry: it will show it in a moment.
const isEntryAwaited = (error: unknown): boolean =>
  error instanceof InternalError && error.code === 'TLOG_FETCH_ENTRY_ERROR'

// No answer, or one that cannot be read.
const unanswered = (
  error: unknown,
  call: ServiceCall,
  secrets: readonly Secret[],
): ServiceError => {
  const isUntrusted = /CERT|UNABLE_TO|ERR_TLS/.test(String(asObject(rootCause(error))?.code ?? ''))
  const said = redact(rootMessage(error), secrets)
  const what = isUnreadable(error) ? `answered what cannot be read (${said})` : `failed: ${said}`
  return new ServiceError(call.code, `${nameOf(call)} ${what}`, {
    isTransient: !isUntrusted,
    ...(isUntrusted && {
      hint: 'If a proxy inspects TLS, set NODE_EXTRA_CA_CERTS to the file with its certificate authority.',
    }),
  })
}

// Errors of the connection have a code or a type; the others come from reading the answer.
const isUnreadable = (error: unknown): boolean => {
  const { code, type } = asObject(rootCause(error)) ?? {}
  return isOfOtherForm(error) || type === 'invalid-json' || (code ?? type) === undefined
}

// The library takes fields for granted, and says so in the words of the engine.
const isOfOtherForm = (error: unknown): boolean => rootCause(error) instanceof TypeError

// The library wraps what it meets in an InternalError; its HTTPError is not exported.
const rootCause = (error: unknown): unknown =>
  error instanceof InternalError && error.cause instanceof Error ? error.cause : error

const httpStatus = (error: unknown): number | undefined => {
  const status = asObject(rootCause(error))?.statusCode
  return typeof status === 'number' ? status : undefined
}

const rootMessage = (error: unknown): string => {
  const cause = rootCause(error)
  if (isOfOtherForm(error)) return 'not of the documented form'
  return cause instanceof Error ? cause.message : String(cause)
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'failed')

const nameOf = ({ service, url }: ServiceCall): string => `${service} at ${displayUrl(url)}`
