// SPDX-License-Identifier: Apache-2.0
//
// The pickles that follow each other in a file or in a part of one.

import { WRAPPER_ATTRIBUTES } from './joblib-array.ts'
import { PickleInput, type SequentialRead } from './pickle-input.ts'
import type { PickleLog } from './pickle-log.ts'
import { isPlausibleImport, type PickleMachine } from './pickle-machine.ts'
import { isPickle, type ReadOptions, readPickle } from './read-pickle.ts'

export interface ScanOptions extends ReadOptions {
  /** Offset of the first pickle. */
  readonly offset: number
  /** Pickles that belong there; what is behind the last of them is not looked at. */
  readonly expected?: number
}

/** More pickles than this in one file are not read. */
const MAX_PICKLES = 10_000
/** The first pickles say what a file is. */
const MAX_KEPT = 8

/**
 * Reads all pickles from `offset` on, and returns the first of them.
 * @param open gives the bytes from the front, as often as it is called
 * @throws only what reading throws
 */
export const scanPickles = async (
  open: () => SequentialRead,
  log: PickleLog,
  options: ScanOptions,
): Promise<readonly PickleMachine[]> => {
  const { hasArrays, expected = Number.POSITIVE_INFINITY } = options
  const input = new PickleInput(open(), options.offset)
  const first = await readPickle(input, log, options)
  const machines = [first]
  log.count += 1
  if (first.fault) log.addIncomplete(first.fault.reason, first.fault.offset)
  let count = 1
  while (count < expected && first.result !== undefined) {
    await input.need(1)
    if (input.available === 0) break
    if (count >= MAX_PICKLES) {
      log.addIncomplete(`more than ${MAX_PICKLES} pickles follow each other`, input.offset)
      break
    }
    const at = input.offset
    const trial = log.trial()
    const machine = await readPickle(input, trial, { ...options, isStrict: true })
    log.opcodesLeft = trial.opcodesLeft
    const isWhole = machine.result !== undefined && machine.fault === undefined
    if (!isWhole && !isPickle(machine, true)) {
      if (expected === Number.POSITIVE_INFINITY) {
        log.add('pickle.trailing-data', 'bytes follow that are no pickle', at)
      } else log.addIncomplete(`pickle ${count + 1} of ${expected} is none`, at)
      break
    }
    count += 1
    trial.count += 1
    log.absorb(trial)
    if (machines.length < MAX_KEPT) machines.push(machine)
    if (machine.fault !== undefined) {
      log.addIncomplete(machine.fault.reason, machine.fault.offset)
      break
    }
  }
  if (count > 1 && expected === Number.POSITIVE_INFINITY) {
    log.add('pickle.several', `${count} pickles follow each other`)
  }
  if (hasArrays && log.hasArrays) await compareLoaders(open(), log, options.offset)
  return machines
}

/**
 * `pickle` knows nothing of the arrays of joblib, and takes their bytes for opcodes: what it would
 * import before it fails is found by reading as it does.
 */
const compareLoaders = async (
  read: SequentialRead,
  log: PickleLog,
  offset: number,
): Promise<void> => {
  const trial = log.trial()
  await readPickle(new PickleInput(read, offset), trial, { isStrict: true, hasArrays: false })
  log.opcodesLeft = trial.opcodesLeft
  const known = new Set(log.imports.map(({ path }) => path))
  for (const { path, module, name } of trial.imports) {
    const isOfMemo = WRAPPER_ATTRIBUTES.has(module) // read with an index of another memo
    if (known.has(path) || isOfMemo || !isPlausibleImport(module, name)) continue
    log.import(module, name)
    log.add('pickle.loader-dependent', `pickle imports ${path}, and joblib does not`)
  }
}
