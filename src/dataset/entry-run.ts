// SPDX-License-Identifier: Apache-2.0
//
// A run: entries in order, equal ones counted together.

import { Buffer } from 'node:buffer'
import { ProvenanceError } from '../core/errors.ts'
import {
  classAt,
  compareEntries,
  countAt,
  ENTRY_BYTES,
  isSameLabel,
  MAX_COUNT,
} from './state-entry.ts'

/** Entries of one run at most: an index of 20 bits fits beside 33 bits of a label into a number. */
export const MAX_RUN_ENTRIES = 2 ** 20

const INDEX_RANGE = 2 ** 20

/** @param entries at most MAX_RUN_ENTRIES of 40 bytes, in any order. @throws DATASET_INVALID for a count beyond 32 bits */
export const sortRun = (entries: Buffer): Buffer => {
  const count = entries.length / ENTRY_BYTES
  // A numeric sort of labels' beginnings with their index is several times as fast as one that compares.
  const keys = new Float64Array(count)
  for (let index = 0; index < count; index += 1) {
    const at = index * ENTRY_BYTES
    const head = entries.readUInt32BE(at) * 2 + ((entries[at + 4] ?? 0) >> 7)
    keys[index] = head * INDEX_RANGE + index
  }
  keys.sort()
  const order = Uint32Array.from(keys, (key) => key % INDEX_RANGE)
  settleTies(keys, order, entries)
  return copyInOrder(order, entries)
}

/** Labels that begin alike are few, unless records repeat. */
const settleTies = (keys: Float64Array, order: Uint32Array, entries: Buffer): void => {
  const headOf = (position: number): number => Math.floor((keys[position] ?? 0) / INDEX_RANGE)
  let start = 0
  while (start < order.length) {
    let end = start + 1
    while (end < order.length && headOf(end) === headOf(start)) end += 1
    if (end - start > 1) {
      order
        .subarray(start, end)
        .sort((a, b) => compareEntries(entries, a * ENTRY_BYTES, entries, b * ENTRY_BYTES))
    }
    start = end
  }
}

const copyInOrder = (order: Uint32Array, entries: Buffer): Buffer => {
  const sorted = Buffer.allocUnsafeSlow(entries.length)
  let length = 0
  for (const index of order) {
    const from = index * ENTRY_BYTES
    if (length > 0 && isEqual(sorted, length - ENTRY_BYTES, entries, from)) {
      addCount(sorted, length - ENTRY_BYTES, countAt(entries, from))
    } else {
      entries.copy(sorted, length, from, from + ENTRY_BYTES)
      length += ENTRY_BYTES
    }
  }
  return sorted.subarray(0, length)
}

export const isEqual = (a: Buffer, atA: number, b: Buffer, atB: number): boolean =>
  classAt(a, atA) === classAt(b, atB) && isSameLabel(a, atA, b, atB)

/** @throws DATASET_INVALID */
export const addCount = (entries: Buffer, at: number, more: number): void => {
  const count = countAt(entries, at) + more
  if (count > MAX_COUNT) {
    throw new ProvenanceError('DATASET_INVALID', `one record stands more than ${MAX_COUNT} times`)
  }
  entries.writeUInt32BE(count, at + 32)
}
