// SPDX-License-Identifier: Apache-2.0
//
// From the failure of a service to the words that help.

import { ProvenanceError } from '../../core/errors.ts'
import { ServiceError } from '../service-error.ts'

export interface SourceErrorOptions {
  /** What was looked for, as `the release v1.0.0`. */
  readonly what: string
  /** What the credential must allow, as `actions: read`. */
  readonly permission: string
}

/** The error of a source: a refused credential as SOURCE_UNAUTHORIZED, everything else as it is. */
export const toSourceError = (
  error: unknown,
  { what, permission }: SourceErrorOptions,
): unknown => {
  if (!(error instanceof ServiceError) || ![401, 403].includes(error.status ?? 0)) return error
  const message = `${what} cannot be read: ${error.message}`
  return new ProvenanceError('SOURCE_UNAUTHORIZED', message, {
    cause: error,
    hint: `Give a credential that allows \`${permission}\`; what is public can be read without any.`,
  })
}
