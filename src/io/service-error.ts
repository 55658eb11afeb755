// SPDX-License-Identifier: Apache-2.0
//
// A failure of an outside service, with what a caller needs to decide: the
// HTTP status, whether it may pass by itself, and how long to wait.

import type { IncomingHttpHeaders } from 'node:http'
import { type ErrorCode, ProvenanceError } from '../core/errors.ts'
import { asArray, asObject, asString, parseJson } from '../core/parse.ts'

export interface ServiceErrorOptions {
  /** HTTP status of the answer; absent where none arrived. */
  readonly status?: number
  readonly isTransient: boolean
  /** Milliseconds that the service asked to wait. */
  readonly retryAfterMs?: number
  /** Machine-readable `errors[].code` values of GitHub's REST API. */
  readonly reasons?: readonly string[]
  /** The `WWW-Authenticate` header of a 401 (RFC 9110 §11.6.1). */
  readonly challenge?: string
  /** The `Location` header of a 409: where the thing is that exists already. */
  readonly location?: string
  readonly hint?: string
}

/** Holds no request and no raw answer, so that printing the whole chain shows no secret. */
export class ServiceError extends ProvenanceError {
  readonly status: number | undefined
  readonly isTransient: boolean
  readonly retryAfterMs: number | undefined
  readonly reasons: readonly string[]
  // Private, so that printing the error does not print what a server wrote there.
  readonly #challenge: string | undefined
  readonly #location: string | undefined

  constructor(code: ErrorCode, message: string, options: ServiceErrorOptions) {
    super(code, message, options.hint === undefined ? {} : { hint: options.hint })
    this.status = options.status
    this.isTransient = options.isTransient
    this.retryAfterMs = options.retryAfterMs
    this.reasons = options.reasons ?? []
    this.#challenge = options.challenge
    this.#location = options.location
  }

  get challenge(): string | undefined {
    return this.#challenge
  }

  get location(): string | undefined {
    return this.#location
  }
}

export const isTransient = (error: unknown): boolean =>
  error instanceof ServiceError && error.isTransient

/** Milliseconds that a service asked to wait before the next attempt. */
export const retryAfterMs = (error: unknown): number | undefined =>
  error instanceof ServiceError ? error.retryAfterMs : undefined

/** HTTP status of a final answer; `undefined` for a failure that was retried in vain, or had none. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof ServiceError ? error.status : undefined

/** RFC 9110 §10.2.3 and GitHub's rate-limit headers, as milliseconds from `nowMs`. */
export const parseRetryAfter = (
  headers: IncomingHttpHeaders,
  nowMs: number,
): number | undefined => {
  const after = headers['retry-after']
  if (after !== undefined && /^\d{1,6}$/.test(after)) return Number(after) * 1000
  if (after !== undefined) return untilMs(Date.parse(after), nowMs)
  if (headers['x-ratelimit-remaining'] !== '0') return undefined
  return untilMs(Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000, nowMs)
}

const untilMs = (timeMs: number, nowMs: number): number | undefined =>
  Number.isFinite(timeMs) ? Math.max(0, timeMs - nowMs) : undefined

/** Whether an answer with this status may be different the next time. */
export const isTransientStatus = (status: number, headers: IncomingHttpHeaders): boolean =>
  status >= 500 ||
  status === 429 ||
  status === 408 ||
  // GitHub answers 403 for its rate limits, and says so in the headers.
  (status === 403 &&
    (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'))

/** What a service says of its own failure: GitHub's `message`, twirp's `msg`, or the text. */
export const serviceMessage = (body: string): string => {
  const value = asObject(parseJson(body))
  if (!value) return /^\s*</.test(body) ? 'an HTML page' : body
  const message = asString(value.message) ?? asString(value.msg) ?? asString(value.error)
  const details = (asArray(value.errors) ?? []).map((error) => {
    const { message: text, code } = asObject(error) ?? {}
    return asString(error) ?? asString(text) ?? asString(code)
  })
  const parts = [message, ...details].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(': ') : body
}

/** The `errors[].code` values of a GitHub answer. */
export const serviceReasons = (body: string): readonly string[] =>
  (asArray(asObject(parseJson(body))?.errors) ?? [])
    .map((error) => asString(asObject(error)?.code))
    .filter((code) => code !== undefined)
