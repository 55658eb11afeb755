// SPDX-License-Identifier: Apache-2.0
//
// Every way in which the program can refuse or fail, as one table. A code is
// part of the public interface: tests and users match on it, never on text.
// `exit` is the process exit code, `hint` the next action for the reader.

import type { ErrorRow, ExitCode } from './error-row.ts'
import { INPUT_ERRORS } from './input-errors.ts'
import { TRUST_ERRORS } from './trust-errors.ts'

export type { ExitCode } from './error-row.ts'

type Table = typeof INPUT_ERRORS & typeof TRUST_ERRORS

export const ERRORS: Readonly<Record<keyof Table, ErrorRow>> = Object.freeze({
  ...INPUT_ERRORS,
  ...TRUST_ERRORS,
})

export type ErrorCode = keyof typeof ERRORS

/**
 * The one error class of the program.
 *
 * `message` says what happened and which value was seen: lowercase, no final
 * period, no secret. `hint` says what to do next; it comes from the table
 * unless the thrower knows better.
 */
export class ProvenanceError extends Error {
  readonly code: ErrorCode
  readonly hint: string

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; hint?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'ProvenanceError'
    this.code = code
    this.hint = options.hint ?? ERRORS[code].hint
  }

  get exit(): ExitCode {
    return ERRORS[this.code].exit
  }
}

/** Gives any thrown value the form of a ProvenanceError; unknown ones become `code`. */
export const toProvenanceError = (error: unknown, code: ErrorCode = 'INTERNAL'): ProvenanceError =>
  error instanceof ProvenanceError
    ? error
    : new ProvenanceError(code, error instanceof Error ? error.message : String(error), {
        cause: error,
      })
