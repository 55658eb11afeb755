// SPDX-License-Identifier: Apache-2.0

import type { SequentialRead } from './pickle-input.ts'
import type { PickleLog } from './pickle-log.ts'
import type { PickleMachine } from './pickle-machine.ts'
import { suggestsPickle } from './pickle-names.ts'
import { isPickle } from './read-pickle.ts'
import { type ScanOptions, scanPickles } from './scan-pickles.ts'

/**
 * Reads what looks like pickles by its first bytes. They are some where one of them imports something
 * before an unpickler would refuse it, or where they are too long to tell; then what follows a
 * refusal is read too. `undefined`, with nothing in the log, where they are none.
 */
export const scanCandidate = async (
  open: () => SequentialRead,
  log: PickleLog,
  { name, ...options }: Omit<ScanOptions, 'isStrict'> & { readonly name: string },
): Promise<readonly PickleMachine[] | undefined> => {
  const strict = log.trial()
  const machines = await scanPickles(open, strict, { ...options, isStrict: true })
  log.opcodesLeft = strict.opcodesLeft
  const isFirst = machines.slice(0, 1).some((one) => isPickle(one, suggestsPickle(name)))
  // those behind the first are there only where they are pickles
  const isLater = strict.count > 1 && (strict.activities > 0 || !strict.isComplete)
  if (!isFirst && !isLater) return undefined
  if (!strict.isComplete && strict.opcodesLeft > 0) {
    return scanPickles(open, log, { ...options, isStrict: false })
  }
  log.absorb(strict)
  return machines
}
