// SPDX-License-Identifier: Apache-2.0
//
// Bits of labels and sums of classes: what prover and verifier compute alike.
// docs/spec/dataset-commitment-v1.md §5.

import { HASH_BYTES } from './tagged-hash.ts'

export const LABEL_BITS = 256

/** The first bit in which two labels differ, 0 the most significant; LABEL_BITS where none does. */
export const criticalBit = (a: Uint8Array, b: Uint8Array): number => {
  for (let at = 0; at < HASH_BYTES; at += 1) {
    const difference = (a[at] ?? 0) ^ (b[at] ?? 0)
    if (difference !== 0) return at * 8 + Math.clz32(difference) - 24
  }
  return LABEL_BITS
}

/** 0 or 1; `bit` in [0, 255]. */
export const bitOf = (label: Uint8Array, bit: number): 0 | 1 =>
  (((label[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1 ? 1 : 0

/** Adds lists of big-endian 64-bit counts. @throws RangeError where a sum passes 2^64 − 1 */
export const addSums = (left: Uint8Array, right: Uint8Array, into: Uint8Array): void => {
  if (into.length === 0) return
  const a = new DataView(left.buffer, left.byteOffset, left.byteLength)
  const b = new DataView(right.buffer, right.byteOffset, right.byteLength)
  const out = new DataView(into.buffer, into.byteOffset, into.byteLength)
  for (let at = 0; at < into.byteLength; at += 8) {
    const sum = a.getBigUint64(at) + b.getBigUint64(at)
    if (sum > 0xffffffffffffffffn) throw new RangeError('a sum of counts passes 64 bits')
    out.setBigUint64(at, sum)
  }
}
