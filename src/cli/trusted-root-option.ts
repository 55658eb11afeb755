// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../core/errors.ts'

/** One option with two names, gh's and cosign's: which one would win is not guessed. @throws USAGE */
export const refuseTwoRoots = (flags: {
  readonly trustedRoot?: string | undefined
  readonly customTrustedRoot?: unknown
}): void => {
  if (flags.trustedRoot === undefined || flags.customTrustedRoot === undefined) return
  throw new ProvenanceError('USAGE', '--trusted-root and --custom-trusted-root are given', {
    hint: 'They are one option with two names: give it once.',
  })
}
