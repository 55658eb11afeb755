// SPDX-License-Identifier: Apache-2.0
//
// Runs → one sequence of entries, in batches of a range of labels each. The
// classes of each run are numbered as it met them; here they get the numbers
// of the whole.

import { Buffer } from 'node:buffer'
import type { EntryBuckets } from './entry-buckets.ts'
import { addCount } from './entry-run.ts'
import {
  beginningAt,
  classAt,
  compareEntries,
  countAt,
  ENTRY_BYTES,
  finalClassAt,
  isSameLabel,
  writeEntry,
} from './state-entry.ts'

/** One run while it is read: the entry in hand is at `at` of `buffer`. */
export interface EntryCursor {
  readonly buffer: Buffer
  readonly at: number
  /** To the next entry; false after the last. Of a fresh cursor, to the first. */
  advance(): boolean
  /** Numbers of this run's classes in the whole. */
  readonly classes: readonly number[]
  /** All entries, where they are in memory. */
  readonly buckets?: EntryBuckets
}

/** @param buckets are sorted, and emptied, when the first entry is asked for */
export const createMemoryCursor = (
  buckets: EntryBuckets,
  classes: readonly number[],
): EntryCursor => {
  let run: Buffer | undefined
  let at = -ENTRY_BYTES
  const sorted = (): Buffer => {
    run ??= buckets.takeSorted()
    return run
  }
  return {
    get buffer() {
      return sorted()
    },
    classes,
    buckets,
    get at() {
      return at
    },
    advance: () => {
      at += ENTRY_BYTES
      return at < sorted().length
    },
  }
}

/**
 * All entries of one range of labels after the other, the ranges ascending. Within a range they are in
 * any order, and equal ones may stand apart: who folds it sorts it, on a thread of its own.
 * A range is the receiver's to keep.
 * @throws as `mergeRuns`
 */
export function* rangesOf(cursors: readonly EntryCursor[], bits: number): Generator<Buffer> {
  const [first] = cursors
  if (first?.buckets === undefined || cursors.length > 1) yield* mergeRuns(cursors, bits)
  else yield* first.buckets.ranges(bits, first.classes)
}

const BATCH_ENTRIES = 1_024

/**
 * Entries of all runs in order of labels, equal ones counted together; each batch is a range.
 * A batch is the receiver's to keep.
 * @throws DATASET_INVALID for a count beyond 32 bits, and what cursors throw
 */
export function* mergeRuns(cursors: readonly EntryCursor[], bits: number): Generator<Buffer> {
  const heap = createHeap(cursors.filter((cursor) => cursor.advance()))
  let batch = Buffer.allocUnsafeSlow(BATCH_ENTRIES * ENTRY_BYTES)
  let length = 0
  /** Where the entries of the last label begin. */
  let labelAt = 0
  for (let cursor = heap.top(); cursor !== undefined; cursor = heap.top()) {
    const isNew = length === 0 || !isSameLabel(batch, labelAt, cursor.buffer, cursor.at)
    if (isNew) {
      if (
        length > 0 &&
        beginningAt(batch, 0, bits) !== beginningAt(cursor.buffer, cursor.at, bits)
      ) {
        yield batch.subarray(0, length)
        batch = Buffer.allocUnsafeSlow(batch.length)
        length = 0
      }
      labelAt = length
    }
    if (length + ENTRY_BYTES > batch.length) batch = Buffer.concat([batch], 2 * batch.length)
    length = insert(batch, labelAt, length, cursor)
    if (cursor.advance()) heap.sink()
    else heap.remove()
  }
  if (length > 0) yield batch.subarray(0, length)
}

/** Puts the cursor's entry among those of its label, by class; returns where they end now. */
const insert = (batch: Buffer, labelAt: number, length: number, cursor: EntryCursor): number => {
  const { buffer, at, classes } = cursor
  const count = countAt(buffer, at)
  const classIndex = finalClassAt(buffer, at, classes)
  let place = length
  while (place > labelAt && classAt(batch, place - ENTRY_BYTES) >= classIndex) place -= ENTRY_BYTES
  if (place < length && classAt(batch, place) === classIndex) {
    addCount(batch, place, count)
    return length
  }
  batch.copyWithin(place + ENTRY_BYTES, place, length)
  writeEntry(batch, place, buffer.subarray(at, at + 32), { count, classIndex })
  return length + ENTRY_BYTES
}

/** A binary heap of cursors, the least entry on top. */
const createHeap = (cursors: readonly EntryCursor[]) => {
  const heap = [...cursors]
  const isLess = (a: EntryCursor, b: EntryCursor): boolean =>
    compareEntries(a.buffer, a.at, b.buffer, b.at) < 0
  const sinkFrom = (start: number): void => {
    let at = start
    for (;;) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2]) {
        const candidate = heap[child]
        const best = heap[least]
        if (candidate && best && isLess(candidate, best)) least = child
      }
      const [a, b] = [heap[at], heap[least]]
      if (least === at || !a || !b) return
      heap[at] = b
      heap[least] = a
      at = least
    }
  }
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sinkFrom(at)
  return {
    top: (): EntryCursor | undefined => heap[0],
    /** After the entry of the top has changed. */
    sink: (): void => sinkFrom(0),
    /** Takes the top away. */
    remove: (): void => {
      const last = heap.pop()
      if (last && heap.length > 0) {
        heap[0] = last
        sinkFrom(0)
      }
    },
  }
}
