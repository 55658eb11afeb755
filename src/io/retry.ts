// SPDX-License-Identifier: Apache-2.0
//
// One retry for every outside service: exponential delay with full jitter,
// until a deadline that all services of a run share.

import { setTimeout as sleep } from 'node:timers/promises'
import { ProvenanceError, toProvenanceError } from '../core/errors.ts'

/** A point in time after which no attempt starts. */
export interface Deadline {
  /** Milliseconds left; 0 once it has passed. */
  remainingMs(): number
}

export const deadlineIn = (durationMs: number): Deadline => {
  const end = performance.now() + durationMs
  return { remainingMs: () => Math.max(0, end - performance.now()) }
}

/** A deadline whose time starts with the first look at it: hashing does not use it up. */
export const deadlineOnFirstUse = (durationMs: number): Deadline => {
  let started: Deadline | undefined
  return {
    remainingMs: () => {
      started ??= deadlineIn(durationMs)
      return started.remainingMs()
    },
  }
}

export interface RetryOptions {
  readonly deadline: Deadline
  /** Whether a failure may pass by itself: 5xx, 429, a cut connection. */
  readonly isTransient: (error: unknown) => boolean
  /** Milliseconds that the service asked to wait (`Retry-After`), at least. */
  readonly retryAfterMs?: (error: unknown) => number | undefined
  /** Told before each wait. */
  readonly onRetry?: (error: unknown, delayMs: number) => void
  /** First delay; doubled each time up to `maxDelayMs`. */
  readonly baseDelayMs?: number
  readonly maxDelayMs?: number
}

/**
 * Runs `operation` until it succeeds, fails for good, or the deadline passes.
 * After the deadline the last failure is thrown with the number of attempts.
 */
export const retry = async <T>(
  operation: (attempt: number) => Promise<T>,
  options: RetryOptions,
): Promise<T> => {
  const { deadline, isTransient, retryAfterMs, onRetry } = options
  const { baseDelayMs = 500, maxDelayMs = 30_000 } = options
  let before: unknown
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await operation(attempt)
    } catch (error) {
      // An attempt that the deadline cut short says less than the one before it.
      if (before !== undefined && deadline.remainingMs() <= 0) throw afterAttempts(before, attempt)
      if (!isTransient(error)) throw error
      before = error
      const jitterMs = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** attempt)
      const delayMs = Math.max(jitterMs, retryAfterMs?.(error) ?? 0)
      if (delayMs >= deadline.remainingMs()) throw afterAttempts(error, attempt)
      onRetry?.(error, delayMs)
      await sleep(delayMs)
    }
  }
}

const afterAttempts = (error: unknown, attempts: number): ProvenanceError => {
  const { code, message, hint } = toProvenanceError(error, 'SERVICE_FAILED')
  const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`
  return new ProvenanceError(code, `${message} (gave up after ${tries})`, { cause: error, hint })
}
