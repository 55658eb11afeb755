// SPDX-License-Identifier: Apache-2.0
//
// Changes to files for the fuzzer: of bits and bytes, of numbers where lengths
// and offsets stand, of runs of bytes, and with pieces of other files.

import { Buffer } from 'node:buffer'

/** No file becomes larger. */
export const MAX_FUZZED_BYTES = 64 * 1024
const MAX_CHANGES = 6
const MAX_RUN_BYTES = 64
const MAX_ZEROS = 32 * 1024

/** Numbers at which lengths, counts and offsets go wrong. */
const NUMBERS: readonly bigint[] = [
  ...[0n, 1n, 2n, 7n, 8n, 127n, 128n, 255n, 256n, 65_535n, 65_536n],
  ...[2n ** 31n - 1n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 53n, 2n ** 53n - 1n],
  ...[2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 61n],
]
const TEXTS: readonly string[] = [
  ...['{', '}', '[', ']', '"', '\\', ':', ',', '\n', '\0', '..', '/', '-', "'", '(', ')', '|'],
  ...['null', 'true', '1e400', '-0', '__proto__', 'constructor', '\\ud800', '\u202e', '\u001b['],
  ...['"dtype"', '"data_offsets":[0,0]', '"shape"', '__metadata__', 'PK\x01\x02', 'PK\x05\x06'],
  ...['\x80\x04', '\x93', 'cos\n', '.', '<f4', '|O', '18446744073709551616', '[[[[', '{"a":'],
]

export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number
}

/** Mulberry32: the same numbers for the same seed. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0
  return {
    below: (end) => {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return (((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, end)) | 0
    },
  }
}

const pick = <T>(items: readonly T[], chance: Chance): T | undefined =>
  items[chance.below(items.length)]

const numberBytes = (chance: Chance): Buffer => {
  const value = pick(NUMBERS, chance) ?? 0n
  const lengthBytes = 2 ** chance.below(4)
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(value)
  const small = bytes.subarray(0, lengthBytes)
  return chance.below(2) === 0 ? small : small.reverse()
}

const splice = (file: Buffer, from: number, to: number, piece: Uint8Array): Buffer =>
  Buffer.concat([file.subarray(0, from), piece, file.subarray(to)])

type Mutation = (file: Buffer, other: Buffer, chance: Chance) => Buffer

const overwrite = (file: Buffer, at: number, piece: Uint8Array): Buffer => {
  const changed = Buffer.from(file)
  changed.set(piece.subarray(0, Math.max(0, file.length - at)), at)
  return changed
}

const someOf = (file: Buffer, chance: Chance, maxBytes = MAX_RUN_BYTES): Buffer => {
  const from = chance.below(file.length)
  return file.subarray(from, from + 1 + chance.below(maxBytes))
}

const MUTATIONS: readonly Mutation[] = [
  (file, _other, chance) => {
    const at = chance.below(file.length)
    return overwrite(file, at, Uint8Array.of((file[at] ?? 0) ^ (1 << chance.below(8))))
  },
  (file, _other, chance) =>
    overwrite(file, chance.below(file.length), Uint8Array.of(chance.below(256))),
  (file, _other, chance) => {
    const at = chance.below(file.length)
    return overwrite(file, at, Uint8Array.of((file[at] ?? 0) + chance.below(9) - 4))
  },
  (file, _other, chance) => overwrite(file, chance.below(file.length), numberBytes(chance)),
  (file, _other, chance) => {
    const at = chance.below(file.length + 1)
    const text = Buffer.from(pick(TEXTS, chance) ?? '', 'latin1')
    return splice(file, at, at + chance.below(2) * text.length, text)
  },
  (file, _other, chance) => {
    const from = chance.below(file.length)
    return splice(file, from, from + 1 + chance.below(MAX_RUN_BYTES), new Uint8Array())
  },
  (file, _other, chance) => file.subarray(0, chance.below(file.length + 1)),
  (file, _other, chance) => {
    const at = chance.below(file.length + 1)
    const piece = someOf(file, chance)
    const times = 1 + (chance.below(4) === 0 ? chance.below(200) : 0)
    return splice(file, at, at, Buffer.concat(Array.from({ length: times }, () => piece)))
  },
  (file, other, chance) => {
    const at = chance.below(file.length + 1)
    const piece = someOf(other, chance, 512)
    return splice(file, at, at + chance.below(2) * piece.length, piece)
  },
  (file, other, chance) =>
    Buffer.concat([
      file.subarray(0, chance.below(file.length + 1)),
      other.subarray(chance.below(other.length + 1)),
    ]),
  (file, _other, chance) => Buffer.concat([file, Buffer.alloc(chance.below(MAX_ZEROS))]),
]

/** The file with a few changes; never longer than MAX_FUZZED_BYTES. */
export const mutate = (file: Buffer, other: Buffer, chance: Chance): Buffer => {
  let changed = file
  for (let count = 1 + chance.below(MAX_CHANGES); count > 0; count -= 1) {
    const mutation = pick(MUTATIONS, chance)
    if (mutation) changed = mutation(changed, other, chance)
  }
  return changed.subarray(0, MAX_FUZZED_BYTES)
}
