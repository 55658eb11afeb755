// SPDX-License-Identifier: Apache-2.0
//
// Whether bytes are pickles, by what they do: protocols 0 and 1 have no magic
// number, and the two bytes of a later one are soon found in arrays too.

import { PickleInput } from './pickle-input.ts'
import { PickleLog } from './pickle-log.ts'
import { PickleMachine } from './pickle-machine.ts'
import { suggestsPickle } from './pickle-names.ts'
import { isPickle } from './read-pickle.ts'
import { runBuffered } from './run-buffered.ts'
import type { Value } from './values.ts'

const nothingMore = async () => new Uint8Array()

const inputOf = (head: Uint8Array, isWhole: boolean): PickleInput => {
  const input = new PickleInput(nothingMore, 0, head)
  if (isWhole) input.limit = head.length
  return input
}

/**
 * Reads the head as pickles: `true` where one imports something, or where nothing in it speaks
 * against pickles and more follows. Pickles that import nothing do nothing when they are loaded.
 * @param isWhole nothing follows the head
 * @param name of the file or member
 */
export const mayBePickle = (head: Uint8Array, isWhole: boolean, name: string): boolean => {
  const input = inputOf(head, isWhole)
  while (input.available > 0) {
    const machine = new PickleMachine(new PickleLog(), { isStrict: true })
    if (runBuffered(machine, input) !== 'over') return true
    if (isPickle(machine, suggestsPickle(name))) return true
    if (machine.result === undefined || machine.fault !== undefined) return false
  }
  return !isWhole && head.length > 0
}

/** What the first pickle of the head makes; `undefined` where it does not end in the head. */
export const firstResult = (head: Uint8Array): Value | undefined => {
  const machine = new PickleMachine(new PickleLog(), { isStrict: true })
  runBuffered(machine, inputOf(head, false))
  return machine.result
}
