// SPDX-License-Identifier: Apache-2.0
//
// The same tree over the few leaves of a bucket, held as a whole.

import { addSums, bitOf, criticalBit } from './label-bits.ts'
import type { Leaf } from './path-proof.ts'
import type { Primitives } from './primitives.ts'
import { nodeHash } from './tagged-hash.ts'

export interface HashedLeaf extends Leaf {
  readonly hash: Uint8Array
}

export type SmallTree = { readonly hash: Uint8Array; readonly sums: Uint8Array } & (
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | {
      readonly kind: 'node'
      readonly bit: number
      readonly left: SmallTree
      readonly right: SmallTree
    }
)

/** @param leaves at least one, ascending by label; each level of the tree is one of the stack */
export const buildSmallTree = (
  leaves: readonly HashedLeaf[],
  sha256: Primitives['sha256'],
): SmallTree => {
  const [first] = leaves
  const last = leaves.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('a tree of no leaves')
  if (first === last) {
    const { label, value, sums, hash } = first
    return { kind: 'leaf', leaf: { label, value, sums }, hash, sums }
  }
  const bit = criticalBit(first.label, last.label)
  const split = leaves.findIndex(({ label }) => bitOf(label, bit) === 1)
  const left = buildSmallTree(leaves.slice(0, split), sha256)
  const right = buildSmallTree(leaves.slice(split), sha256)
  const sums = new Uint8Array(left.sums.length)
  addSums(left.sums, right.sums, sums)
  const hash = nodeHash({ bit, left: left.hash, right: right.hash, sums }, sha256)
  return { kind: 'node', bit, left, right, hash, sums }
}
