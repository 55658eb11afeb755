// SPDX-License-Identifier: Apache-2.0
//
// A tree of which only the ways of some labels are kept: what a proof of many
// answers carries. What no way needs is its hash.
// docs/spec/dataset-commitment-v1.md §7.

import { concatAll } from '../../core/concat.ts'
import { addSums, bitOf, LABEL_BITS } from './label-bits.ts'
import type { Leaf, TreeRoot } from './path-proof.ts'
import type { Primitives } from './primitives.ts'
import { HASH_BYTES, leafHash, nodeHash } from './tagged-hash.ts'

export type PrunedTree =
  | { readonly kind: 'pruned'; readonly hash: Uint8Array; readonly sums: Uint8Array }
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | {
      readonly kind: 'node'
      readonly bit: number
      readonly left: PrunedTree
      readonly right: PrunedTree
    }

const TOKENS = { pruned: 0, node: 1, leaf: 2 } as const

/** The leaf that a label leads to; `undefined` where its way was pruned, or leads to a leaf on another side. */
export const leafFor = (label: Uint8Array, tree: PrunedTree): Leaf | undefined => {
  const bits: number[] = []
  let at = tree
  while (at.kind === 'node') {
    bits.push(at.bit)
    at = bitOf(label, at.bit) === 0 ? at.left : at.right
  }
  if (at.kind === 'pruned') return undefined
  const { leaf } = at
  return bits.every((bit) => bitOf(leaf.label, bit) === bitOf(label, bit)) ? leaf : undefined
}

/** Root and sums; `undefined` where the sums pass 64 bits. */
export const rootOfPruned = (
  tree: PrunedTree,
  sha256: Primitives['sha256'],
): TreeRoot | undefined => {
  switch (tree.kind) {
    case 'pruned':
      return { root: tree.hash, sums: tree.sums }
    case 'leaf': {
      const { label, value, sums } = tree.leaf
      return { root: leafHash(label, value, sums, sha256), sums }
    }
    case 'node': {
      const left = rootOfPruned(tree.left, sha256)
      const right = rootOfPruned(tree.right, sha256)
      if (!left || !right) return undefined
      const sums = new Uint8Array(left.sums.length)
      try {
        addSums(left.sums, right.sums, sums)
      } catch {
        return undefined
      }
      const node = { bit: tree.bit, left: left.root, right: right.root, sums }
      return { root: nodeHash(node, sha256), sums }
    }
  }
}

// ---- bytes --------------------------------------------------------------------------

/** In preorder: a byte that says what follows, then it. */
export const serializePruned = (tree: PrunedTree): Uint8Array => {
  const parts: Uint8Array[] = []
  const write = (at: PrunedTree): void => {
    switch (at.kind) {
      case 'pruned':
        parts.push(Uint8Array.of(TOKENS.pruned), at.hash, at.sums)
        return
      case 'leaf':
        parts.push(Uint8Array.of(TOKENS.leaf), at.leaf.label, at.leaf.value, at.leaf.sums)
        return
      case 'node':
        parts.push(Uint8Array.of(TOKENS.node, at.bit))
        write(at.left)
        write(at.right)
    }
  }
  write(tree)
  return concatAll(parts)
}

/**
 * A tree that takes all of the bytes. Bits strictly increase on every way down, so that nothing is deeper than 256.
 * `undefined` for anything else. Law: parse(serialize(t)) = t.
 */
export const parsePruned = (bytes: Uint8Array, sumsBytes: number): PrunedTree | undefined => {
  let at = 0
  const take = (length: number): Uint8Array | undefined => {
    if (bytes.length - at < length) return undefined
    at += length
    return bytes.subarray(at - length, at)
  }
  const read = (above: number): PrunedTree | undefined => {
    switch (take(1)?.[0]) {
      case TOKENS.pruned: {
        const hash = take(HASH_BYTES)
        const sums = take(sumsBytes)
        return hash && sums && { kind: 'pruned', hash, sums }
      }
      case TOKENS.leaf: {
        const label = take(HASH_BYTES)
        const value = take(HASH_BYTES)
        const sums = take(sumsBytes)
        return label && value && sums && { kind: 'leaf', leaf: { label, value, sums } }
      }
      case TOKENS.node: {
        const bit = take(1)?.[0]
        if (bit === undefined || bit <= above || bit >= LABEL_BITS) return undefined
        const left = read(bit)
        const right = left && read(bit)
        return right && { kind: 'node', bit, left, right }
      }
      default:
        return undefined
    }
  }
  const tree = read(-1)
  return at === bytes.length ? tree : undefined
}
