// SPDX-License-Identifier: Apache-2.0
//
// A tree of which only the upper part is held: every node with more than
// BUCKET_LEAVES leaves, and the hashes of what hangs below it. A proof reads
// one bucket of leaves and hashes it again; the rest is at hand. For 10⁸
// leaves that is about a gigabyte less than all nodes would take.

import type { Leaf, Path, PathStep, TreeRoot } from './path-proof.ts'
import type { Primitives } from './primitives.ts'
import { buildSmallTree, type SmallTree } from './small-tree.ts'
import { HASH_BYTES } from './tagged-hash.ts'
import { bitOf, type FoldedNode } from './tree-fold.ts'

export const BUCKET_LEAVES = 32

/** A subtree: a node of the index, or a bucket of leaves. */
export interface Subtree {
  readonly hash: Uint8Array
  readonly sums: Uint8Array
  readonly firstLeaf: number
  readonly leaves: number
  /** Number of the node in the index; `undefined` for a bucket. */
  readonly node?: number
}

/** Collects the upper nodes during a fold: its `onNode`, with `listenAbove: BUCKET_LEAVES`. */
export class TreeIndex {
  readonly sumsBytes: number
  /** Of each node: bit, numbers of leaves left and right, first leaf, numbers of child nodes (−1 for a bucket). */
  readonly #rows: number[] = []
  /** Of each node: the hashes of its children, and their sums. */
  readonly #hashes: Uint8Array[] = []
  readonly #pending: number[] = []

  constructor(sumsBytes: number) {
    this.sumsBytes = sumsBytes
  }

  get nodes(): number {
    return this.#hashes.length
  }

  readonly add = (node: FoldedNode): void => {
    const right = node.rightLeaves > BUCKET_LEAVES ? (this.#pending.pop() ?? -1) : -1
    const left = node.leftLeaves > BUCKET_LEAVES ? (this.#pending.pop() ?? -1) : -1
    this.#pending.push(this.nodes)
    this.#rows.push(node.bit, node.leftLeaves, node.rightLeaves, node.firstLeaf, left, right)
    const { sumsBytes } = this
    const hashes = new Uint8Array(2 * (HASH_BYTES + sumsBytes))
    hashes.set(node.leftHash, 0)
    hashes.set(node.rightHash, HASH_BYTES)
    hashes.set(node.leftSums, 2 * HASH_BYTES)
    hashes.set(node.rightSums, 2 * HASH_BYTES + sumsBytes)
    this.#hashes.push(hashes)
  }

  bitOf(node: number): number {
    return this.#rows[node * 6] ?? 0
  }

  child(node: number, side: 0 | 1): Subtree {
    const at = node * 6
    const row = (column: number): number => this.#rows[at + column] ?? 0
    const hashes = this.#hashes[node] ?? new Uint8Array()
    const sumsAt = 2 * HASH_BYTES + side * this.sumsBytes
    const childNode = row(4 + side)
    return {
      hash: hashes.subarray(side * HASH_BYTES, (side + 1) * HASH_BYTES),
      sums: hashes.subarray(sumsAt, sumsAt + this.sumsBytes),
      leaves: row(1 + side),
      firstLeaf: row(3) + (side === 0 ? 0 : row(1)),
      ...(childNode < 0 ? {} : { node: childNode }),
    }
  }
}

/** Leaves by their number in ascending order of labels; at least `count` of them are there. */
export type ReadLeaves = (first: number, count: number) => readonly Leaf[]

export interface IndexedTree extends TreeRoot {
  readonly leaves: number
  readonly index: TreeIndex
  readonly readLeaves: ReadLeaves
}

/** The whole tree as a subtree. */
export const topOf = ({ root, sums, leaves, index }: IndexedTree): Subtree => ({
  hash: root,
  sums,
  leaves,
  firstLeaf: 0,
  ...(index.nodes === 0 ? {} : { node: index.nodes - 1 }),
})

/** The leaves of a bucket as a tree. */
export const openBucket = (
  { firstLeaf, leaves }: Subtree,
  readLeaves: ReadLeaves,
  sha256: Primitives['sha256'],
): SmallTree => buildSmallTree(readLeaves(firstLeaf, leaves), sha256)

/** The way of a label; `undefined` in the empty tree, where there is none. Law: `rootOfPath` of it is the root. */
export const pathTo = (
  label: Uint8Array,
  tree: IndexedTree,
  sha256: Primitives['sha256'],
): Path | undefined => {
  if (tree.leaves === 0) return undefined
  const steps: PathStep[] = []
  let at = topOf(tree)
  while (at.node !== undefined) {
    const bit = tree.index.bitOf(at.node)
    const side = bitOf(label, bit)
    const other = tree.index.child(at.node, side === 0 ? 1 : 0)
    steps.push({ bit, sibling: other.hash, siblingSums: other.sums })
    at = tree.index.child(at.node, side)
  }
  let small = openBucket(at, tree.readLeaves, sha256)
  while (small.kind === 'node') {
    const { bit, left, right } = small
    const [next, other] = bitOf(label, bit) === 0 ? [left, right] : [right, left]
    steps.push({ bit, sibling: other.hash, siblingSums: other.sums })
    small = next
  }
  return { steps, leaf: small.leaf }
}
