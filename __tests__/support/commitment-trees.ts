// SPDX-License-Identifier: Apache-2.0
//
// Trees of given labels, folded and indexed as a commitment does it.

import { hash } from 'node:crypto'
import { type IndexedTree, TreeIndex } from '../../src/dataset/scheme/indexed-tree.ts'
import { LABEL_BITS } from '../../src/dataset/scheme/label-bits.ts'
import type { Leaf } from '../../src/dataset/scheme/path-proof.ts'
import type { HashedLeaf } from '../../src/dataset/scheme/small-tree.ts'
import { emptyTreeHash, leafHash } from '../../src/dataset/scheme/tagged-hash.ts'
import { type FoldedSubtree, TreeFold } from '../../src/dataset/scheme/tree-fold.ts'

export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')

/** Small, so that trees of a few dozen leaves have an index. */
export const TEST_BUCKET_LEAVES = 8

/** A leaf whose value follows from its label. */
export const leafAt = (label: Uint8Array, sums: Uint8Array = new Uint8Array()): Leaf => ({
  label,
  value: sha256(label),
  sums,
})

/** The same, with its hash. */
export const hashed = (leaf: Leaf): HashedLeaf => ({
  ...leaf,
  hash: leafHash(leaf.label, leaf.value, leaf.sums, sha256),
})

/** @param hash of the leaf */
export const subtreeOfLeaf = (
  label: Uint8Array,
  hash: Uint8Array,
  sums: Uint8Array,
): FoldedSubtree => ({
  firstLabel: label,
  lastLabel: label,
  bit: LABEL_BITS,
  root: hash,
  sums,
  leaves: 1,
})

/** @param leaves in any order, all labels different */
export const foldTree = (leaves: readonly Leaf[], sumsBytes = 0): IndexedTree => {
  const sorted = leaves.toSorted((a, b) => Buffer.compare(a.label, b.label))
  const index = new TreeIndex(sumsBytes, TEST_BUCKET_LEAVES)
  const fold = new TreeFold({
    sumsBytes,
    onNode: (node) => index.add(node),
    listenAbove: TEST_BUCKET_LEAVES,
  })
  for (const { label, value, sums } of sorted) {
    fold.push(subtreeOfLeaf(label, leafHash(label, value, sums, sha256), sums))
  }
  const folded = fold.finish() ?? {
    root: emptyTreeHash(sha256),
    sums: new Uint8Array(sumsBytes),
    leaves: 0,
  }
  return {
    ...folded,
    index,
    readLeaves: (first, count) => sorted.slice(first, first + count).map(hashed),
  }
}
