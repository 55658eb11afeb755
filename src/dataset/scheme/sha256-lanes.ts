// SPDX-License-Identifier: Apache-2.0
//
// SHA-256 of many messages that differ in a few places only: a table of them is
// laid out once, padded, and then only what differs is written. A digest can be
// written straight to where the next message has it. Offsets are in bytes and
// not checked: they come from the functions here, plus a place in a message.
// Only who commits uses this; a verifier never does. docs/adr/0023-hashing-in-lanes.md.

import { Buffer } from 'node:buffer'
import { hash } from 'node:crypto'
import {
  CONSTANTS_AT,
  initialState,
  type LaneFunctions,
  roundConstants,
  sha256Module,
} from './sha256-module.ts'

const BLOCK_BYTES = 64
const PAGE_BYTES = 65_536
/** Messages that are hashed at a time. */
export const LANES = 4
const STATE_BYTES = 32

/** Padded messages in memory, `stride` bytes from one to the next. */
export interface MessageTable {
  readonly offset: number
  readonly stride: number
  /** Where the state is in which each of them begins. */
  readonly state: number
}

/** Where digests go. */
export interface DigestPlace {
  readonly offset: number
  readonly stride: number
}

export interface Lanes {
  /** Where everything is. Valid until the next table is made. */
  readonly memory: Buffer
  /**
   * A table of `count` equal messages, to be changed in place.
   * @param before what all of them begin with beside: whole blocks, hashed once
   */
  table(count: number, message: Uint8Array, before?: Uint8Array): MessageTable
  /** Room for digests by themselves. */
  digests(count: number): DigestPlace
  /** Room for words; where it begins. */
  words(count: number): number
  /** Hashes the first messages of a table. Up to three digests beyond `count` are overwritten. */
  hash(count: number, messages: MessageTable, to: DigestPlace): void
  copy(count: number, from: DigestPlace, to: DigestPlace): void
  /** `to` = `a` ⊕ `b`, each. */
  xor(count: number, a: DigestPlace, b: DigestPlace, to: DigestPlace): void
  /** Copies digests that follow each other to the places that as many words at `places` name. */
  scatter(count: number, from: number, places: number): void
}

/** A place of 32 bytes in each message of a table. */
export const within = ({ offset, stride }: MessageTable, at: number): DigestPlace => ({
  offset: offset + at,
  stride,
})

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step

/** Padding of FIPS 180-4 §5.1.1, for a message with so many bytes before it. */
const padded = (message: Uint8Array, before: number): Buffer => {
  const bytes = Buffer.alloc(roundUp(message.length + 9, BLOCK_BYTES))
  bytes.set(message)
  bytes[message.length] = 0x80
  bytes.writeBigUInt64BE(8n * BigInt(before + message.length), bytes.length - 8)
  return bytes
}

/** @throws Error where this machine's WebAssembly does not hash as OpenSSL does */
export const createLanes = (): Lanes => {
  const lanes = layLanes()
  isTried ||= isRight(lanes)
  if (!isTried) throw new Error('WebAssembly does not hash as OpenSSL does')
  return lanes
}

/** In this thread. */
let isTried = false

const isRight = (lanes: Lanes): boolean => {
  const message = Buffer.from('what is wrong here would be wrong in every commitment')
  const table = lanes.table(1, message, new Uint8Array(BLOCK_BYTES))
  const { offset } = lanes.digests(1)
  lanes.hash(1, table, { offset, stride: STATE_BYTES })
  const expected = hash('sha256', Buffer.concat([new Uint8Array(BLOCK_BYTES), message]), 'buffer')
  return lanes.memory.subarray(offset, offset + STATE_BYTES).equals(expected)
}

const layLanes = (): Lanes => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const functions = instantiate(memory)
  let buffer = Buffer.from(memory.buffer)
  let end = CONSTANTS_AT
  const allocate = (bytes: number): number => {
    const offset = end
    end = roundUp(offset + bytes, BLOCK_BYTES)
    const missing = end - buffer.length
    if (missing > 0) {
      memory.grow(Math.ceil(missing / PAGE_BYTES))
      buffer = Buffer.from(memory.buffer)
    }
    return offset
  }
  const words = (values: readonly number[]): number => {
    const offset = allocate(4 * values.length)
    for (const [index, value] of values.entries()) buffer.writeUInt32LE(value, offset + 4 * index)
    return offset
  }
  words(roundConstants())
  const initial = words(initialState())
  const zeros = { offset: allocate(STATE_BYTES), stride: 0 }
  const xor: Lanes['xor'] = (count, a, b, to) => {
    if (count === 0) return
    functions.xor(a.offset, a.stride, b.offset, b.stride, to.offset, to.stride, count)
  }
  /** The state after whole blocks: what the function writes is that, big-endian. */
  const stateAfter = (before: Uint8Array): number => {
    const blocks = before.length / BLOCK_BYTES
    const offset = allocate(LANES * before.length)
    buffer.set(before, offset)
    const state = allocate(LANES * STATE_BYTES)
    functions.hash(offset, 1, blocks, initial, state, STATE_BYTES)
    buffer.subarray(state, state + STATE_BYTES).swap32()
    return state
  }
  return {
    get memory() {
      return buffer
    },
    table: (count, message, before) => {
      const state = before === undefined ? initial : stateAfter(before)
      const bytes = padded(message, before?.length ?? 0)
      const stride = bytes.length
      const slots = roundUp(count, LANES)
      const offset = allocate(slots * stride)
      for (let slot = 0; slot < slots; slot += 1) buffer.set(bytes, offset + slot * stride)
      return { offset, stride, state }
    },
    digests: (count) => ({
      offset: allocate(roundUp(count, LANES) * STATE_BYTES),
      stride: STATE_BYTES,
    }),
    words: (count) => allocate(4 * count),
    hash: (count, { offset, stride, state }, to) => {
      if (count === 0) return
      const groups = Math.ceil(count / LANES)
      functions.hash(offset, groups, stride / BLOCK_BYTES, state, to.offset, to.stride)
    },
    copy: (count, from, to) => xor(count, from, zeros, to),
    xor,
    scatter: (count, from, places) => {
      if (count > 0) functions.scatter(from, places, count)
    },
  }
}

/** Compiled once in a thread. */
let compiled: WebAssembly.Module | undefined

const instantiate = (memory: WebAssembly.Memory): LaneFunctions => {
  compiled ??= new WebAssembly.Module(sha256Module())
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as LaneFunctions
}
