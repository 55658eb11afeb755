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
  const sorted = Buffer.allocUnsafeSlow(entries.length)
  let length = 0
  for (let start = 0; start < count; ) {
    const head = headOf(keys, start)
    let end = start + 1
    while (end < count && headOf(keys, end) === head) end += 1
    length =
      end === start + 1
        ? copyEntry(sorted, length, entries, indexOf(keys, start) * ENTRY_BYTES)
        : copyTies(sorted, length, entries, indicesOf(keys, start, end))
    start = end
  }
  return sorted.subarray(0, length)
}

const headOf = (keys: Float64Array, position: number): number =>
  Math.floor((keys[position] ?? 0) / INDEX_RANGE)

const indexOf = (keys: Float64Array, position: number): number =>
  (keys[position] ?? 0) - headOf(keys, position) * INDEX_RANGE

const indicesOf = (keys: Float64Array, start: number, end: number): Uint32Array =>
  Uint32Array.from({ length: end - start }, (_, offset) => indexOf(keys, start + offset))

/** Labels that begin alike are few, unless records repeat. */
const copyTies = (sorted: Buffer, start: number, entries: Buffer, ties: Uint32Array): number => {
  ties.sort((a, b) => compareEntries(entries, a * ENTRY_BYTES, entries, b * ENTRY_BYTES))
  let length = start
  for (const index of ties) {
    const from = index * ENTRY_BYTES
    if (length > start && isEqual(sorted, length - ENTRY_BYTES, entries, from)) {
      addCount(sorted, length - ENTRY_BYTES, countAt(entries, from))
    } else length = copyEntry(sorted, length, entries, from)
  }
  return length
}

/** Returns where the copy ends. For so few bytes a loop is faster than `copy`. */
const copyEntry = (into: Buffer, at: number, from: Buffer, fromAt: number): number => {
  for (let offset = 0; offset < ENTRY_BYTES; offset += 1) {
    into[at + offset] = from[fromAt + offset] ?? 0
  }
  return at + ENTRY_BYTES
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
