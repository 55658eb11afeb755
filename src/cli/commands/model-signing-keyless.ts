// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../../core/errors.ts'
import type { CommandContext } from '../context.ts'
import type { SignFlags, VerifyFlags } from './model-signing-flags.ts'

export const signKeyless = async (_m: string, _f: SignFlags, _c: CommandContext): Promise<void> => {
  throw new ProvenanceError('INPUT_NOT_SUPPORTED', 'not yet')
}
export const verifyKeyless = async (
  _m: string,
  _f: VerifyFlags,
  _c: CommandContext,
): Promise<void> => {
  throw new ProvenanceError('INPUT_NOT_SUPPORTED', 'not yet')
}
