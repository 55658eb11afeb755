// SPDX-License-Identifier: Apache-2.0
//
// Ranges of entries → the tree, as they come by: each becomes a subtree (in
// another thread, if there is one), which takes its place in the whole, and its
// entries are handed on to be kept.

import { Buffer } from 'node:buffer'
import type { FoldedRange } from './fold-range.ts'
import { bucketLeavesFor, TreeIndex } from './scheme/indexed-tree.ts'
import type { TreeRoot } from './scheme/path-proof.ts'
import { emptyTreeHash } from './scheme/tagged-hash.ts'
import { TreeFold } from './scheme/tree-fold.ts'

export interface CommitTreeOptions {
  readonly sumsBytes: number
  /** There are no more leaves than this. */
  readonly mostLeaves: number
  /** Ranges that are folded at once. */
  readonly lanes: number
  readonly foldRange: (entries: Buffer, bucketLeaves: number) => Promise<FoldedRange>
  /** Takes the entries of a range in their place in the order. */
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

/** @param ranges all entries of one range of labels after the other, ascending */
export const commitTree = async (
  ranges: Iterable<Buffer>,
  options: CommitTreeOptions,
): Promise<CommittedTree> => {
  const { sumsBytes, lanes, foldRange, keep, onLeaves, sha256 } = options
  const bucketLeaves = bucketLeavesFor(options.mostLeaves)
  const index = new TreeIndex(sumsBytes, bucketLeaves)
  const fold = new TreeFold({
    sumsBytes,
    onNode: (node) => index.add(node),
    listenAbove: bucketLeaves,
  })
  const extraEntries: number[] = []
  const queue: Promise<FoldedRange>[] = []
  let total = 0
  const takeNext = async (): Promise<void> => {
    const range = await queue.shift()
    if (range === undefined) return
    fold.push(range)
    index.append(asBuffer(range.nodes), total)
    for (const leaf of range.extraEntries) extraEntries.push(total + leaf)
    total += range.leaves
    await keep(asBuffer(range.entries))
    onLeaves?.(total)
  }
  for (const entries of ranges) {
    const range = foldRange(entries, bucketLeaves)
    // It is awaited in its turn; until then a failure must not count as unhandled.
    range.catch(() => undefined)
    queue.push(range)
    if (queue.length > lanes) await takeNext()
  }
  while (queue.length > 0) await takeNext()
  const folded = fold.finish()
  const root = folded?.root ?? emptyTreeHash(sha256)
  const sums = folded?.sums ?? new Uint8Array(sumsBytes)
  return { root, sums, leaves: total, index, extraEntries }
}

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)
