// SPDX-License-Identifier: Apache-2.0
//
// From a whole tree to what the ways of some labels need of it.
// docs/spec/dataset-commitment-v1.md §7.

import { type IndexedTree, openBucket, type Subtree, topOf } from './indexed-tree.ts'
import { bitOf } from './label-bits.ts'
import type { Primitives } from './primitives.ts'
import type { PrunedTree } from './pruned-tree.ts'
import type { SmallTree } from './small-tree.ts'

/** What the ways of `labels` need of a tree; `undefined` for the empty tree. */
export const pruneTree = (
  labels: readonly Uint8Array[],
  tree: IndexedTree,
  sha256: Primitives['sha256'],
): PrunedTree | undefined => {
  const prune = (at: Subtree, wanted: readonly Uint8Array[]): PrunedTree => {
    if (wanted.length === 0) return { kind: 'pruned', hash: at.hash, sums: at.sums }
    if (at.node === undefined) return pruneSmall(openBucket(at, tree.readLeaves, sha256), wanted)
    const bit = tree.index.bitOf(at.node)
    const [toLeft, toRight] = divide(wanted, bit)
    const left = prune(tree.index.child(at.node, 0), toLeft)
    return { kind: 'node', bit, left, right: prune(tree.index.child(at.node, 1), toRight) }
  }
  return tree.leaves === 0 ? undefined : prune(topOf(tree), labels)
}

const pruneSmall = (tree: SmallTree, wanted: readonly Uint8Array[]): PrunedTree => {
  if (wanted.length === 0) return { kind: 'pruned', hash: tree.hash, sums: tree.sums }
  if (tree.kind === 'leaf') return { kind: 'leaf', leaf: tree.leaf }
  const [toLeft, toRight] = divide(wanted, tree.bit)
  const left = pruneSmall(tree.left, toLeft)
  return { kind: 'node', bit: tree.bit, left, right: pruneSmall(tree.right, toRight) }
}

const divide = (
  labels: readonly Uint8Array[],
  bit: number,
): readonly [readonly Uint8Array[], readonly Uint8Array[]] => [
  labels.filter((label) => bitOf(label, bit) === 0),
  labels.filter((label) => bitOf(label, bit) === 1),
]
