// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../core/errors.ts'
import { type Check, failedCheck } from './report.ts'

export type Attempt<T> =
  | { readonly value: T; readonly check?: never }
  | { readonly value?: never; readonly check: Check }

/**
 * The value of an operation, or its refusal as a failed check. Only refusals become checks: a defect
 * of the program is not a verdict on a bundle.
 */
export const attempt = <T>(
  id: string,
  title: string,
  expected: string,
  operation: () => T,
): Attempt<T> => {
  try {
    return { value: operation() }
  } catch (error) {
    if (!(error instanceof ProvenanceError) || error.code === 'INTERNAL') throw error
    const { code, message, hint } = error
    return { check: failedCheck({ id, title, expected, found: message }, { code, hint }) }
  }
}
