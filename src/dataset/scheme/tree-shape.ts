// SPDX-License-Identifier: Apache-2.0
//
// Sorted labels → the shape of their tree, without a hash. The arrays are made
// once and used again, and no function is made in a call: what V8 has compiled
// for one range of labels serves the next.

import { LABEL_BITS } from './label-bits.ts'
import { HASH_BYTES } from './tagged-hash.ts'

/** On a way down each node has a bit of its own. */
const MAX_HEIGHT = LABEL_BITS

/**
 * Leaves have the numbers from 0 to `leaves` − 1, and then come the nodes, children first. Arrays of
 * nodes begin with the first node.
 */
export class TreeShape {
  leaves = 0
  nodes = 0
  readonly bits: Uint8Array
  /** Numbers of the children. */
  readonly left: Uint32Array
  readonly right: Uint32Array
  readonly firstLeaf: Uint32Array
  /** Of leaves and nodes. */
  readonly leafCounts: Uint32Array
  /** Of each node its place when they are ordered by height. */
  readonly slots: Uint32Array
  /** Where the slots of each height end; nodes above leaves have height 1. */
  readonly levelEnds = new Uint32Array(MAX_HEIGHT + 2)
  levels = 0

  readonly #heights: Uint16Array
  // Nodes that are open, with their left subtree; what is in hand is the right one of the innermost.
  readonly #openBits = new Uint8Array(LABEL_BITS)
  readonly #openLeft = new Uint32Array(LABEL_BITS)
  #open = 0
  #inHand = 0

  /** @param capacity leaves at most */
  constructor(capacity: number) {
    this.bits = new Uint8Array(capacity)
    this.left = new Uint32Array(capacity)
    this.right = new Uint32Array(capacity)
    this.firstLeaf = new Uint32Array(capacity)
    this.leafCounts = new Uint32Array(2 * capacity)
    this.slots = new Uint32Array(capacity)
    this.#heights = new Uint16Array(2 * capacity)
  }

  /**
   * @param labels 32 bytes each, at the places in `starts`; at least one
   * @throws RangeError where they do not ascend
   */
  build(labels: Uint8Array, starts: Uint32Array): void {
    const leaves = starts.length
    this.leaves = leaves
    this.nodes = 0
    this.leafCounts.fill(1, 0, leaves)
    this.#heights.fill(0, 0, leaves)
    this.#open = 0
    this.#inHand = 0
    for (let leaf = 1; leaf < leaves; leaf += 1) {
      const bit = ascendingBit(labels, starts[leaf - 1] ?? 0, starts[leaf] ?? 0)
      this.#closeDownTo(bit, leaf)
      this.#openBits[this.#open] = bit
      this.#openLeft[this.#open] = this.#inHand
      this.#open += 1
      this.#inHand = leaf
    }
    this.#closeDownTo(-1, leaves)
    this.#orderByHeight()
  }

  #closeDownTo(bit: number, end: number): void {
    while (this.#open > 0 && (this.#openBits[this.#open - 1] ?? 0) > bit) {
      this.#open -= 1
      const node = this.nodes
      const number = this.leaves + node
      const left = this.#openLeft[this.#open] ?? 0
      const right = this.#inHand
      const count = (this.leafCounts[left] ?? 0) + (this.leafCounts[right] ?? 0)
      this.bits[node] = this.#openBits[this.#open] ?? 0
      this.left[node] = left
      this.right[node] = right
      this.firstLeaf[node] = end - count
      this.leafCounts[number] = count
      this.#heights[number] = 1 + Math.max(this.#heights[left] ?? 0, this.#heights[right] ?? 0)
      this.#inHand = number
      this.nodes = node + 1
    }
  }

  /** Counting sort. */
  #orderByHeight(): void {
    const { nodes, leaves, levelEnds } = this
    levelEnds.fill(0)
    for (let node = 0; node < nodes; node += 1) {
      const height = this.#heights[leaves + node] ?? 0
      levelEnds[height] = (levelEnds[height] ?? 0) + 1
    }
    let total = 0
    let level = 1
    for (; total < nodes; level += 1) {
      const size = levelEnds[level] ?? 0
      levelEnds[level] = total
      total += size
    }
    this.levels = level - 1
    // What began as the start of each level has become its end when all have their slots.
    for (let node = 0; node < nodes; node += 1) {
      const height = this.#heights[leaves + node] ?? 0
      const slot = levelEnds[height] ?? 0
      this.slots[node] = slot
      levelEnds[height] = slot + 1
    }
  }
}

/** The first bit in which two labels differ, of which the second is the greater. */
const ascendingBit = (labels: Uint8Array, atA: number, atB: number): number => {
  for (let offset = 0; offset < HASH_BYTES; offset += 1) {
    const a = labels[atA + offset] ?? 0
    const b = labels[atB + offset] ?? 0
    if (a === b) continue
    if (a > b) break
    return 8 * offset + Math.clz32(a ^ b) - 24
  }
  throw new RangeError('labels have to ascend')
}
