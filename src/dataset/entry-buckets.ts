// SPDX-License-Identifier: Apache-2.0
//
// Entries as they come, by the first byte of their labels: what is sorted and
// folded later is in pieces from the beginning. Labels are pseudorandom, so that
// the buckets are about as large as each other.

import { Buffer } from 'node:buffer'
import { sortRun } from './entry-run.ts'
import {
  classAt,
  copyWords,
  ENTRY_BYTES,
  finalClassAt,
  NO_CLASS,
  wordsOf,
  writeClass,
} from './state-entry.ts'

const BUCKET_BITS = 8
const FIRST_BYTES = 32 * ENTRY_BYTES

export interface EntryBuckets {
  /** Bytes of all entries. */
  readonly bytes: number
  /** @param entries in any order; copied */
  add(entries: Uint8Array): void
  /** All entries as a run, and none are left. @throws DATASET_INVALID for a count beyond 32 bits */
  takeSorted(): Buffer
  /**
   * Ranges of labels that have their first bits in common, at most 8; ascending, none empty, each the
   * receiver's to keep, its entries in any order.
   * @param classes numbers of the entries' classes in the whole
   */
  ranges(bits: number, classes: readonly number[]): Iterable<Buffer>
}

interface Bucket {
  buffer: Buffer
  words: Uint32Array
  length: number
}

const createBucket = (bytes: number): Bucket => {
  const buffer = Buffer.allocUnsafeSlow(bytes)
  return { buffer, words: wordsOf(buffer), length: 0 }
}

export const createEntryBuckets = (): EntryBuckets => {
  let buckets: readonly Bucket[] = []
  let bytes = 0
  const clear = (): void => {
    buckets = Array.from({ length: 2 ** BUCKET_BITS }, () => createBucket(0))
    bytes = 0
  }
  clear()
  const filled = (): readonly Buffer[] =>
    buckets.map(({ buffer, length }) => buffer.subarray(0, length))
  return {
    get bytes() {
      return bytes
    },
    add: (entries) => {
      const words = wordsOf(entries)
      for (let at = 0; at < entries.length; at += ENTRY_BYTES) {
        const bucket = buckets[entries[at] ?? 0]
        if (bucket === undefined) continue
        if (bucket.length === bucket.buffer.length) grow(bucket)
        copyWords(bucket.words, bucket.length, words, at, ENTRY_BYTES)
        bucket.length += ENTRY_BYTES
      }
      bytes += entries.length
    },
    takeSorted: () => {
      const sorted = Buffer.allocUnsafeSlow(bytes)
      let length = 0
      for (const entries of filled()) length += sortRun(entries).copy(sorted, length)
      clear()
      return sorted.subarray(0, length)
    },
    ranges: function* (bits, classes) {
      const parts = filled()
      const step = 2 ** (BUCKET_BITS - bits)
      for (let start = 0; start < parts.length; start += step) {
        const range = Buffer.concat(parts.slice(start, start + step))
        renumber(range, classes)
        if (range.length > 0) yield range
      }
    },
  }
}

const renumber = (entries: Buffer, classes: readonly number[]): void => {
  if (classes.length === 0) return
  for (let at = 0; at < entries.length; at += ENTRY_BYTES) {
    if (classAt(entries, at) !== NO_CLASS)
      writeClass(entries, at, finalClassAt(entries, at, classes))
  }
}

const grow = (bucket: Bucket): void => {
  const { buffer, words } = createBucket(Math.max(FIRST_BYTES, 2 * bucket.length))
  words.set(bucket.words)
  bucket.buffer = buffer
  bucket.words = words
}
