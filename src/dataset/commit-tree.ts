// SPDX-License-Identifier: Apache-2.0
//
// Merged entries → the tree, as they come by: each batch is hashed (in another
// thread, if there is one), folded in order, and handed on to be kept.

import type { Buffer } from 'node:buffer'
import type { HashedLeaves } from './leaf-batch.ts'
import { bucketLeavesFor, TreeIndex } from './scheme/indexed-tree.ts'
import type { TreeRoot } from './scheme/path-proof.ts'
import { emptyTreeHash, HASH_BYTES } from './scheme/tagged-hash.ts'
import { TreeFold } from './scheme/tree-fold.ts'
import { ENTRY_BYTES, endOfLabel } from './state-entry.ts'

export interface CommitTreeOptions {
  readonly sumsBytes: number
  /** There are no more leaves than this. */
  readonly mostLeaves: number
  /** Batches that are hashed at once. */
  readonly lanes: number
  readonly hashLeaves: (entries: Buffer) => Promise<HashedLeaves>
  /** Takes a batch in its place in the order. */
  readonly keep: (entries: Buffer) => Promise<void>
  readonly onLeaves?: (leaves: number) => void
  readonly sha256: (bytes: Uint8Array) => Uint8Array
}

export interface CommittedTree extends TreeRoot {
  readonly leaves: number
  readonly index: TreeIndex
  /** Numbers of leaves with more entries than one, once for each entry more; ascending. */
  readonly extraEntries: readonly number[]
}

export const commitTree = async (
  batches: Iterable<Buffer>,
  options: CommitTreeOptions,
): Promise<CommittedTree> => {
  const { sumsBytes, lanes, hashLeaves, keep, onLeaves, sha256 } = options
  const bucketLeaves = bucketLeavesFor(options.mostLeaves)
  const index = new TreeIndex(sumsBytes, bucketLeaves)
  const fold = new TreeFold({ sumsBytes, onNode: index.add, listenAbove: bucketLeaves })
  const extraEntries: number[] = []
  const queue: { readonly entries: Buffer; readonly leaves: Promise<HashedLeaves> }[] = []
  let total = 0
  const takeNext = async (): Promise<void> => {
    const next = queue.shift()
    if (next === undefined) return
    const { hashes, sums } = await next.leaves
    const { entries } = next
    const count = hashes.length / HASH_BYTES
    let at = 0
    for (let leaf = 0; leaf < count; leaf += 1) {
      fold.push(
        entries.subarray(at, at + HASH_BYTES),
        hashes.subarray(leaf * HASH_BYTES, (leaf + 1) * HASH_BYTES),
        sums.subarray(leaf * sumsBytes, (leaf + 1) * sumsBytes),
      )
      const end = endOfLabel(entries, at)
      for (at += ENTRY_BYTES; at < end; at += ENTRY_BYTES) extraEntries.push(total + leaf)
    }
    total += count
    await keep(entries)
    onLeaves?.(total)
  }
  for (const entries of batches) {
    const leaves = hashLeaves(entries)
    // It is awaited in its turn; until then a failure must not count as unhandled.
    leaves.catch(() => undefined)
    queue.push({ entries, leaves })
    if (queue.length > lanes) await takeNext()
  }
  while (queue.length > 0) await takeNext()
  const folded = fold.finish()
  const root = folded?.root ?? emptyTreeHash(sha256)
  const sums = folded?.sums ?? new Uint8Array(sumsBytes)
  return { root, sums, leaves: total, index, extraEntries }
}
