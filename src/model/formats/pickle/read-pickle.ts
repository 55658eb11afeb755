// SPDX-License-Identifier: Apache-2.0
//
// One pickle, from its first opcode to STOP or to where it cannot be read on.

import { arrayBytesOf } from './joblib-array.ts'
import type { Effect } from './opcodes.ts'
import type { PickleInput } from './pickle-input.ts'
import type { PickleLog } from './pickle-log.ts'
import { isPlausibleImport, type MachineOptions, PickleMachine } from './pickle-machine.ts'
import { runBuffered } from './run-buffered.ts'
import { COMPUTED_TEXT, SCALAR, UNKNOWN } from './values.ts'

export interface ReadOptions extends MachineOptions {
  /** Bytes of arrays follow their wrappers, as joblib writes them. */
  readonly hasArrays: boolean
}

/** Pickles inside the bytes of pickles are followed this deep. */
const MAX_NESTING = 4
/** To begin one costs as much as this many opcodes. */
const NESTED_OPCODES = 50

/** Reads on from the input's offset; what is found goes to the log. @throws only what the source throws */
export const readPickle = async (
  input: PickleInput,
  log: PickleLog,
  options: ReadOptions,
  depth = 0,
): Promise<PickleMachine> => {
  const machine = new PickleMachine(log, options)
  for (;;) {
    const pause = runBuffered(machine, input)
    if (pause === 'over') break
    if (pause === 'fill') await input.fill()
    else if (pause === 'array') await readArray(machine, input, options, depth)
    else if ('longLineOf' in pause) await skipLine(machine, input, pause.longLineOf)
    else await readNested(machine, input, pause.nestedBytes, depth)
  }
  log.protocol = Math.max(log.protocol, machine.protocol)
  return machine
}

/**
 * Whether what was read as a trial is a pickle: it imports something and ends well, or it has done so
 * before an unpickler would refuse it. Words in lines have the form of imports: without a magic
 * number, something has to be called too, unless the name says that the file is loaded.
 */
export const isPickle = (machine: PickleMachine, isLoaded: boolean): boolean => {
  const { log, result, fault, protocol, isExceeded } = machine
  if (isExceeded) return true
  if (log.activities === 0) return false
  if (result !== undefined && fault === undefined) return true
  const isPlausible = log.imports.some(({ module, name }) => isPlausibleImport(module, name))
  return isPlausible && (isLoaded || protocol > 1 || log.calls > 0)
}

/** A line of this length is a large text or number, and no name. */
const skipLine = async (
  machine: PickleMachine,
  input: PickleInput,
  effect: Effect,
): Promise<void> => {
  if (!machine.count()) return
  if (effect === 'text-line' || effect === 'quoted-text') machine.push(COMPUTED_TEXT)
  else if (effect === 'integer-text' || effect === 'float') machine.push(SCALAR)
  else if (effect === 'persistent-id') machine.pushPersistentId()
  else if (effect === 'put-text' || effect === 'get-text') machine.exceed('an index is too long')
  else machine.end('a name is longer than a line may be')
  while (input.lineLength(0) < 0) {
    input.advance(input.available)
    if (input.isEnded) {
      machine.end('a line has no end')
      return
    }
    await input.fill()
  }
  input.advance(input.lineLength(0) + 1)
}

/** Reads bytes that begin like a pickle as one, and goes to their end. */
const readNested = async (
  { log }: PickleMachine,
  input: PickleInput,
  lengthBytes: number,
  depth: number,
): Promise<void> => {
  const { offset, limit } = input
  const end = offset + lengthBytes
  if (depth < MAX_NESTING) {
    input.limit = Math.min(end, limit)
    log.opcodesLeft -= NESTED_OPCODES
    const trial = log.trial()
    const machine = await readPickle(input, trial, { isStrict: true, hasArrays: false }, depth + 1)
    log.opcodesLeft = trial.opcodesLeft
    if (isPickle(machine, true)) {
      trial.count += 1
      log.absorb(trial)
      log.add('pickle.nested', 'bytes inside a pickle are a pickle', offset)
      const { fault } = machine
      if (fault !== undefined) log.addIncomplete(`a pickle inside, ${fault.reason}`, fault.offset)
    }
    input.limit = limit
  } else {
    log.activities += 1
    log.addIncomplete(`more than ${MAX_NESTING} pickles are inside each other`, offset)
  }
  input.seek(end)
}

/** Goes over the bytes of an array, as joblib does. */
const readArray = async (
  machine: PickleMachine,
  input: PickleInput,
  options: ReadOptions,
  depth: number,
): Promise<void> => {
  const wrapper = machine.array
  machine.array = undefined
  machine.log.hasArrays = true
  if (wrapper === undefined || !options.hasArrays) return
  machine.pop()
  machine.push(UNKNOWN)
  const bytes = arrayBytesOf(wrapper)
  if (bytes.kind === 'unknown') machine.end(bytes.reason)
  else if (bytes.kind === 'pickle') {
    if (depth >= MAX_NESTING) {
      machine.exceed('arrays of objects are inside each other')
      return
    }
    const inner = { ...options, hasArrays: false }
    const { fault } = await readPickle(input, machine.log, inner, depth + 1)
    machine.log.count += 1
    if (fault !== undefined) machine.end(`objects of an array, ${fault.reason}`)
  } else {
    await input.need(1)
    if (bytes.isPadded) input.advance(1 + (input.available > 0 ? input.peek(0) : 0))
    await input.need(4)
    const mayBePickle = input.available >= 4 && input.peek(0) === 0x80 && input.peek(1) <= 5
    if (mayBePickle) await readNested(machine, input, bytes.lengthBytes, depth)
    else input.advance(bytes.lengthBytes)
  }
}
