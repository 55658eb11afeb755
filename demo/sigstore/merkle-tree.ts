// SPDX-License-Identifier: Apache-2.0
//
// The append-only tree of a transparency log. RFC 6962 §2.1.

import { createHash } from 'node:crypto'

const hash = (...parts: Uint8Array[]): Buffer => {
  const sha256 = createHash('sha256')
  for (const part of parts) sha256.update(part)
  return sha256.digest()
}

/** RFC 6962 §2.1: leaf = H(0x00 ‖ data). */
export const leafHash = (data: Uint8Array): Buffer => hash(Uint8Array.of(0), data)

const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  hash(Uint8Array.of(1), left, right)

export interface MerkleTree {
  readonly size: number
  /** Adds a leaf and returns its index, from 0. */
  append(data: Uint8Array): number
  /** Index of an equal leaf; `undefined` where there is none. */
  indexOf(data: Uint8Array): number | undefined
  root(): Buffer
  /** Sibling hashes from the leaf to the root. RFC 6962 §2.1.1. */
  inclusionProof(index: number): readonly Buffer[]
}

/** An empty tree; each root and proof is computed anew, which is enough for thousands of leaves. */
export const createMerkleTree = (): MerkleTree => {
  const leaves: Buffer[] = []
  const indexByLeaf = new Map<string, number>()
  return {
    get size() {
      return leaves.length
    },
    append: (data) => {
      const leaf = leafHash(data)
      indexByLeaf.set(leaf.toString('hex'), leaves.length)
      return leaves.push(leaf) - 1
    },
    indexOf: (data) => indexByLeaf.get(leafHash(data).toString('hex')),
    root: () => rootOf(leaves),
    inclusionProof: (index) => pathOf(index, leaves),
  }
}

// RFC 6962 §2.1: the left subtree holds the largest power of two below the size
const leftSize = (size: number): number => 2 ** Math.floor(Math.log2(size - 1))

const rootOf = (leaves: readonly Buffer[]): Buffer => {
  const [first] = leaves
  if (first === undefined) return hash()
  if (leaves.length === 1) return first
  const split = leftSize(leaves.length)
  return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)))
}

const pathOf = (index: number, leaves: readonly Buffer[]): readonly Buffer[] => {
  if (leaves.length <= 1) return []
  const split = leftSize(leaves.length)
  const left = leaves.slice(0, split)
  const right = leaves.slice(split)
  return index < split
    ? [...pathOf(index, left), rootOf(right)]
    : [...pathOf(index - split, right), rootOf(left)]
}
