// SPDX-License-Identifier: Apache-2.0
//
// From the failure of a service to the words that help: where bundles were
// looked for, and what is missing.

import { type ErrorCode, ProvenanceError } from '../../core/errors.ts'
import { statusOf } from '../service-error.ts'

export interface SourceErrorOptions {
  /** Where bundles were looked for, as `the release "v1" of octo-org/digits`. */
  readonly what: string
  /** What the credential must allow, as `actions: read`. */
  readonly permission: string
  /** What to do about a refusal, where there is more to say. */
  readonly hint?: string
}

/** Codes of services, whose messages know an address and not what it is for. */
const SERVICE_CODES: readonly ErrorCode[] = ['SERVICE_FAILED', 'RESPONSE_TOO_LARGE', 'TIMEOUT']

/** The error of a source: a refused credential as SOURCE_UNAUTHORIZED, everything else with its code. */
export const toSourceError = (
  error: unknown,
  { what, permission, hint }: SourceErrorOptions,
): unknown => {
  if (!(error instanceof ProvenanceError) || !SERVICE_CODES.includes(error.code)) return error
  const message = `${what} cannot be read: ${error.message}`
  const isRefused = [401, 403].includes(statusOf(error) ?? 0)
  return isRefused
    ? new ProvenanceError('SOURCE_UNAUTHORIZED', message, {
        cause: error,
        hint:
          hint ??
          `Give a credential that allows \`${permission}\`; what is public can be read without any.`,
      })
    : new ProvenanceError(error.code, message, { cause: error, hint: error.hint })
}
