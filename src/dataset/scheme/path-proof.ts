// SPDX-License-Identifier: Apache-2.0
//
// The way from the root to the one leaf that a label leads to. It is the same
// proof for both answers: the leaf has the label, or another one. The node
// hashes fix bit, left and right, so that a root and a label allow one way
// only, whoever made the tree. docs/spec/dataset-commitment-v1.md §6.

import { addSums, bitOf, LABEL_BITS } from './label-bits.ts'
import type { Primitives } from './primitives.ts'
import { leafHash, nodeHash } from './tagged-hash.ts'

export interface Leaf {
  /** 32 bytes. */
  readonly label: Uint8Array
  /** 32 bytes: hides count and attributes. */
  readonly value: Uint8Array
  /** Counts of the classes, 8 bytes each; empty where none are counted. */
  readonly sums: Uint8Array
}

export interface PathStep {
  /** The bit that the node decides by, in [0, 255]. */
  readonly bit: number
  /** Hash and sums of the subtree that the way does not take. */
  readonly sibling: Uint8Array
  readonly siblingSums: Uint8Array
}

export interface Path {
  /** From the root down; bits strictly increase. */
  readonly steps: readonly PathStep[]
  readonly leaf: Leaf
}

/** What a whole tree is known by. */
export interface TreeRoot {
  readonly root: Uint8Array
  readonly sums: Uint8Array
}

/**
 * The root that the way of `label` ends in; `undefined` where it is no way of that label: bits that do
 * not increase, sums of another length or beyond 64 bits, a leaf on another side of a node.
 */
export const rootOfPath = (
  label: Uint8Array,
  { steps, leaf }: Path,
  sha256: Primitives['sha256'],
): TreeRoot | undefined => {
  let root = leafHash(leaf.label, leaf.value, leaf.sums, sha256)
  let sums = leaf.sums
  let below = LABEL_BITS
  for (const { bit, sibling, siblingSums } of steps.toReversed()) {
    if (!Number.isInteger(bit) || bit < 0 || bit >= below) return undefined
    if (siblingSums.length !== sums.length) return undefined
    const side = bitOf(label, bit)
    if (bitOf(leaf.label, bit) !== side) return undefined
    const total = new Uint8Array(sums.length)
    try {
      addSums(sums, siblingSums, total)
    } catch {
      return undefined
    }
    const [left, right] = side === 0 ? [root, sibling] : [sibling, root]
    root = nodeHash({ bit, left, right, sums: total }, sha256)
    sums = total
    below = bit
  }
  return { root, sums }
}
