// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../core/errors.ts'

/**
 * Runs a verification of what was just signed.
 * @throws {SELF_VERIFICATION_FAILED} with its refusal
 */
export const verifyOwn = (verification: () => void): void => {
  try {
    verification()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const message = `the new signature does not verify: ${reason}`
    throw new ProvenanceError('SELF_VERIFICATION_FAILED', message, { cause })
  }
}
