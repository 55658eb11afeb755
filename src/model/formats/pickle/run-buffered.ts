// SPDX-License-Identifier: Apache-2.0

import { Argument } from './argument.ts'
import { EFFECTS } from './effects.ts'
import { type Effect, HIGHEST_PROTOCOL, OPCODES } from './opcodes.ts'
import type { PickleInput } from './pickle-input.ts'
import type { PickleMachine } from './pickle-machine.ts'

/** Longest line that is looked at. */
export const MAX_LINE_BYTES = 64 * 1024

/** What has to be done before the next opcode, by someone who can wait for bytes. */
export type Pause =
  | 'fill'
  /** A line that is too long to be looked at has to be skipped. */
  | { readonly longLineOf: Effect }
  /** Bytes that begin like a pickle have `followingBytes` from the input's offset. */
  | { readonly nestedBytes: number }
  /** The bytes of `machine.array` follow. */
  | 'array'
  | 'over'

/** Executes opcodes as long as their bytes are in the window. */
export const runBuffered = (machine: PickleMachine, input: PickleInput): Pause => {
  const argument = new Argument(input)
  while (!machine.isOver) {
    if (input.available === 0 && !input.isEnded) return 'fill'
    machine.offset = input.offset
    if (input.available === 0) {
      machine.end('it ends before its STOP')
      return 'over'
    }
    const opcode = OPCODES[input.peek(0)]
    if (opcode === undefined) {
      machine.end(`byte 0x${input.peek(0).toString(16).padStart(2, '0')} is no opcode`)
      return 'over'
    }
    if (!argument.read(opcode.argument)) {
      if (opcode.argument === 'line' && input.available > MAX_LINE_BYTES) {
        return { longLineOf: opcode.effect }
      }
      if (!input.isEnded && input.available <= 2 * MAX_LINE_BYTES) return 'fill'
      machine.end(input.isEnded ? `${opcode.name} has no end` : `${opcode.name} is too long`)
      return 'over'
    }
    if (!machine.count()) return 'over'
    const { effect } = opcode
    if (machine.frameEnd !== undefined || effect === 'frame') checkFrame(machine, effect, argument)
    EFFECTS[effect](machine, argument)
    const mayBePickle = (effect === 'bytes' || effect === 'old-text') && isPickleHead(argument)
    input.advance(argument.sizeBytes)
    if (argument.followingBytes > 0 && !machine.isOver) {
      if (mayBePickle) return { nestedBytes: argument.followingBytes }
      input.advance(argument.followingBytes)
    }
    if (machine.array !== undefined) return 'array'
  }
  return 'over'
}

const isPickleHead = (argument: Argument): boolean => {
  const [first, second] = argument.length > 3 ? argument.bytes() : []
  return first === 0x80 && second !== undefined && second <= HIGHEST_PROTOCOL
}

/**
 * Frames are hints for reading: what ends at another place than its frame is read differently by
 * CPython's two unpicklers.
 */
const checkFrame = (machine: PickleMachine, effect: Effect, argument: Argument): void => {
  const end = machine.offset + argument.sizeBytes + argument.followingBytes
  const { frameEnd } = machine
  if (frameEnd !== undefined) {
    if (end > frameEnd) {
      machine.log.add('pickle.frame', 'an opcode crosses the end of its frame', machine.offset)
    } else if (effect === 'frame' || (effect === 'stop' && end < frameEnd)) {
      machine.log.add('pickle.frame', `${effect} stands inside a frame`, machine.offset)
    }
    if (end >= frameEnd) machine.frameEnd = undefined
  }
  if (effect === 'frame') machine.frameEnd = end + argument.number
}
