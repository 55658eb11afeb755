// SPDX-License-Identifier: Apache-2.0
//
// A tree of which only the upper part is held: every node with more leaves than
// a bucket, and the hashes of what hangs below it. A proof reads
// one bucket of leaves and hashes it again; the rest is at hand. For 10⁸
// leaves that is about a gigabyte less than all nodes would take.

import { Buffer } from 'node:buffer'
import { bitOf } from './label-bits.ts'
import type { Path, PathStep, TreeRoot } from './path-proof.ts'
import type { Primitives } from './primitives.ts'
import { buildSmallTree, type HashedLeaf, type SmallTree } from './small-tree.ts'
import { HASH_BYTES } from './tagged-hash.ts'
import type { FoldedNode } from './tree-fold.ts'

/**
 * Leaves that hang below one place of the index at most. A larger tree has larger buckets, so that its
 * index stays within some tens of megabytes; the price is that a proof hashes the leaves of one again.
 */
export const bucketLeavesFor = (mostLeaves: number): number => {
  if (mostLeaves <= 2 ** 20) return 8
  return mostLeaves <= 2 ** 25 ? 256 : 1_024
}

/** A subtree: a node of the index, or a bucket of leaves. */
export interface Subtree {
  readonly hash: Uint8Array
  readonly sums: Uint8Array
  readonly firstLeaf: number
  readonly leaves: number
  /** Number of the node in the index; `undefined` for a bucket. */
  readonly node?: number
}

/** bit, leaves left and right, first leaf, nodes of the left and right child (−1 for a bucket). */
const NUMBERS = 6
const COLUMN = { bit: 0, leaves: 8, firstLeaf: 24, node: 32 } as const
const HASHES_AT = 8 * NUMBERS

/** Bytes of a node in an index: numbers of 8 bytes each, then hashes and sums of the left and right child. */
const rowBytesOf = (sumsBytes: number): number => HASHES_AT + 2 * (HASH_BYTES + sumsBytes)

const viewOf = ({ buffer, byteOffset, byteLength }: Buffer): DataView =>
  new DataView(buffer, byteOffset, byteLength)

/**
 * Collects the upper nodes during a fold: its `onNode`, with `listenAbove: bucketLeaves`.
 * All of them are in one piece of memory, which is what is kept of them on disk.
 */
export class TreeIndex {
  readonly sumsBytes: number
  readonly bucketLeaves: number
  readonly #rowBytes: number
  #rows: Buffer
  #view: DataView
  #nodes: number
  readonly #pending: number[] = []

  /** @param rows what `bytes` gave of an index of the same kind */
  constructor(sumsBytes: number, bucketLeaves: number, rows: Buffer = Buffer.alloc(0)) {
    this.sumsBytes = sumsBytes
    this.bucketLeaves = bucketLeaves
    this.#rowBytes = rowBytesOf(sumsBytes)
    this.#rows = rows
    this.#view = viewOf(rows)
    this.#nodes = rows.length / this.#rowBytes
  }

  get nodes(): number {
    return this.#nodes
  }

  /** Valid until the next node is added. */
  get bytes(): Buffer {
    return this.#rows.subarray(0, this.#nodes * this.#rowBytes)
  }

  /** Bytes of an index of so many nodes. */
  static sizeOf(sumsBytes: number, nodes: number): number {
    return nodes * rowBytesOf(sumsBytes)
  }

  add(node: FoldedNode): void {
    const right = node.rightLeaves > this.bucketLeaves ? (this.#pending.pop() ?? -1) : -1
    const left = node.leftLeaves > this.bucketLeaves ? (this.#pending.pop() ?? -1) : -1
    this.#pending.push(this.#nodes)
    const at = this.#nodes * this.#rowBytes
    this.#reserve(this.#rowBytes)
    const rows = this.#rows
    const view = this.#view
    view.setFloat64(at + COLUMN.bit, node.bit)
    view.setFloat64(at + COLUMN.leaves, node.leftLeaves)
    view.setFloat64(at + COLUMN.leaves + 8, node.rightLeaves)
    view.setFloat64(at + COLUMN.firstLeaf, node.firstLeaf)
    view.setFloat64(at + COLUMN.node, left)
    view.setFloat64(at + COLUMN.node + 8, right)
    rows.set(node.leftHash, at + HASHES_AT)
    rows.set(node.rightHash, at + HASHES_AT + HASH_BYTES)
    rows.set(node.leftSums, at + HASHES_AT + 2 * HASH_BYTES)
    rows.set(node.rightSums, at + HASHES_AT + 2 * HASH_BYTES + this.sumsBytes)
    this.#nodes += 1
  }

  /**
   * Takes the index of a subtree whose first leaf is number `firstLeaf` of the whole; its top is then
   * the last node, as if all of its nodes had been added one by one.
   */
  append(rows: Buffer, firstLeaf: number): void {
    if (rows.length === 0) return
    const start = this.bytes.length
    const first = this.#nodes
    this.#reserve(rows.length)
    this.#rows.set(rows, start)
    this.#nodes += rows.length / this.#rowBytes
    for (let at = start; at < this.bytes.length; at += this.#rowBytes) {
      this.#shift(at + COLUMN.firstLeaf, firstLeaf)
      this.#shift(at + COLUMN.node, first)
      this.#shift(at + COLUMN.node + 8, first)
    }
    this.#pending.push(this.#nodes - 1)
  }

  bitOf(node: number): number {
    return this.#number(node, COLUMN.bit)
  }

  child(node: number, side: 0 | 1): Subtree {
    const hashAt = this.#at(node) + HASHES_AT + side * HASH_BYTES
    const sumsAt = this.#at(node) + HASHES_AT + 2 * HASH_BYTES + side * this.sumsBytes
    const before = side === 0 ? 0 : this.#number(node, COLUMN.leaves)
    const childNode = this.#number(node, COLUMN.node + 8 * side)
    // Children come first: whatever the bytes say, a way down ends.
    if (childNode >= node) throw new RangeError(`node ${childNode} is below ${node}`)
    return {
      hash: this.#rows.subarray(hashAt, hashAt + HASH_BYTES),
      sums: this.#rows.subarray(sumsAt, sumsAt + this.sumsBytes),
      leaves: this.#number(node, COLUMN.leaves + 8 * side),
      firstLeaf: this.#number(node, COLUMN.firstLeaf) + before,
      ...(childNode < 0 ? {} : { node: childNode }),
    }
  }

  #at(node: number): number {
    if (node < 0 || node >= this.#nodes) throw new RangeError(`there is no node ${node}`)
    return node * this.#rowBytes
  }

  #number(node: number, column: number): number {
    return this.#view.getFloat64(this.#at(node) + column)
  }

  /** A bucket, −1, stays one. */
  #shift(at: number, by: number): void {
    const value = this.#view.getFloat64(at)
    if (value >= 0) this.#view.setFloat64(at, value + by)
  }

  #reserve(bytes: number): void {
    const needed = this.#nodes * this.#rowBytes + bytes
    if (needed <= this.#rows.length) return
    const grown = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#rows.length))
    grown.set(this.#rows)
    this.#rows = grown
    this.#view = viewOf(grown)
  }
}

/** Leaves by their number in ascending order of labels; at least `count` of them are there. */
export type ReadLeaves = (first: number, count: number) => readonly HashedLeaf[]

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
