// SPDX-License-Identifier: Apache-2.0
//
// The entries of one range of labels → their subtree. It needs nothing of the
// other ranges, so that each can be made on a thread of its own.

import type { Buffer } from 'node:buffer'
import type { DatasetSecret } from './dataset-secret.ts'
import { sortRun } from './entry-run.ts'
import { createLeafBatch } from './leaf-batch.ts'
import { TreeIndex } from './scheme/indexed-tree.ts'
import { createLevelFold } from './scheme/level-fold.ts'
import { HASH_BYTES } from './scheme/tagged-hash.ts'
import type { FoldedSubtree } from './scheme/tree-fold.ts'
import { type ClassTable, ENTRY_BYTES, sumsBytesOf } from './state-entry.ts'

/** All of its bytes are its own: it can be handed to another thread. */
export interface FoldedRange extends FoldedSubtree {
  /** In order, equal ones counted together. */
  readonly entries: Uint8Array
  /** Index of the subtree, its leaves numbered from 0. */
  readonly nodes: Uint8Array
  /** Numbers of leaves with more entries than one, once for each entry more; ascending. */
  readonly extraEntries: readonly number[]
}

/** @param entries of one range, at least one, in any order */
export type FoldRange = (entries: Buffer, bucketLeaves: number) => FoldedRange

export const createFoldRange = (secret: DatasetSecret, table: ClassTable): FoldRange => {
  const sumsBytes = sumsBytesOf(table)
  const hashLeaves = createLeafBatch(secret, table)
  const fold = createLevelFold(sumsBytes)
  return (unsorted, bucketLeaves) => {
    const entries = sortRun(unsorted)
    const leaves = hashLeaves(entries)
    const index = new TreeIndex(sumsBytes, bucketLeaves)
    const folded = fold({ ...leaves, labels: entries }, index)
    const lastAt = entries.length - ENTRY_BYTES
    return {
      ...folded,
      firstLabel: Uint8Array.from(entries.subarray(0, HASH_BYTES)),
      lastLabel: Uint8Array.from(entries.subarray(lastAt, lastAt + HASH_BYTES)),
      entries,
      nodes: Uint8Array.from(index.bytes),
      extraEntries: extraEntriesOf(leaves.starts, entries.length),
    }
  }
}

const extraEntriesOf = (starts: Uint32Array, end: number): readonly number[] => {
  const extra: number[] = []
  if (end === starts.length * ENTRY_BYTES) return extra
  for (let leaf = 0; leaf < starts.length; leaf += 1) {
    const next = starts[leaf + 1] ?? end
    for (let at = (starts[leaf] ?? 0) + ENTRY_BYTES; at < next; at += ENTRY_BYTES) extra.push(leaf)
  }
  return extra
}
