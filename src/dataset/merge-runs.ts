// SPDX-License-Identifier: Apache-2.0
//
// Runs → one sequence of entries, in batches that never part a label. The
// classes of each run are numbered as it met them; here they get the numbers
// of the whole.

import { Buffer } from 'node:buffer'
import { addCount } from './entry-run.ts'
import {
  classAt,
  compareEntries,
  countAt,
  ENTRY_BYTES,
  endOfLabel,
  isSameLabel,
  NO_CLASS,
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
  readonly whole?: Buffer
}

export const createMemoryCursor = (run: Buffer, classes: readonly number[]): EntryCursor => {
  let at = -ENTRY_BYTES
  return {
    buffer: run,
    classes,
    whole: run,
    get at() {
      return at
    },
    advance: () => {
      at += ENTRY_BYTES
      return at < run.length
    },
  }
}

/** A batch ends with the first label that begins beyond this. */
const BATCH_ENTRIES = 8_192

/**
 * Entries of all runs in order of labels, equal ones counted together.
 * A batch is the receiver's to keep.
 * @throws DATASET_INVALID for a count beyond 32 bits, and what cursors throw
 */
export function* mergeRuns(cursors: readonly EntryCursor[]): Generator<Buffer> {
  const [first] = cursors
  if (first?.whole !== undefined && cursors.length === 1 && keepsClasses(first)) {
    yield* batchesOf(first.whole)
    return
  }
  const heap = createHeap(cursors.filter((cursor) => cursor.advance()))
  let batch = Buffer.allocUnsafeSlow((BATCH_ENTRIES + 1) * ENTRY_BYTES)
  let length = 0
  /** Where the entries of the last label begin. */
  let labelAt = 0
  for (let cursor = heap.top(); cursor !== undefined; cursor = heap.top()) {
    const isNew = length === 0 || !isSameLabel(batch, labelAt, cursor.buffer, cursor.at)
    if (isNew) {
      if (length >= BATCH_ENTRIES * ENTRY_BYTES) {
        yield batch.subarray(0, length)
        batch = Buffer.allocUnsafeSlow((BATCH_ENTRIES + 1) * ENTRY_BYTES)
        length = 0
      }
      labelAt = length
    }
    if (length + ENTRY_BYTES > batch.length) {
      // A label of more classes than a batch has room for.
      batch = Buffer.concat([batch], 2 * batch.length)
    }
    length = insert(batch, labelAt, length, cursor)
    if (cursor.advance()) heap.sink()
    else heap.remove()
  }
  if (length > 0) yield batch.subarray(0, length)
}

const keepsClasses = ({ classes }: EntryCursor): boolean =>
  classes.every((final, own) => final === own)

/** One run needs no merging. */
function* batchesOf(run: Buffer): Generator<Buffer> {
  for (let start = 0; start < run.length; ) {
    const most = start + BATCH_ENTRIES * ENTRY_BYTES
    const end = most < run.length ? endOfLabel(run, most - ENTRY_BYTES) : run.length
    yield run.subarray(start, end)
    start = end
  }
}

/** Puts the cursor's entry among those of its label, by class; returns where they end now. */
const insert = (batch: Buffer, labelAt: number, length: number, cursor: EntryCursor): number => {
  const { buffer, at, classes } = cursor
  const count = countAt(buffer, at)
  const own = classAt(buffer, at)
  const classIndex = own === NO_CLASS ? NO_CLASS : (classes[own] ?? NO_CLASS)
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
