// SPDX-License-Identifier: Apache-2.0
//
// The tree of a commitment: a radix tree over 256-bit labels in which a node
// stands only where labels differ, so that its shape follows from the set of
// labels alone. It is folded from sorted leaves in one pass, in memory that
// does not grow with their number; what an index keeps of it is up to its
// reader. docs/spec/dataset-commitment-v1.md §5.

import { Buffer } from 'node:buffer'
import { hash } from 'node:crypto'
import { addSums, bitOf, criticalBit, LABEL_BITS } from './label-bits.ts'
import { HASH_BYTES, HASH_TAGS } from './tagged-hash.ts'

/** A subtree that was folded, as it is told to the listener of a fold. */
export interface FoldedNode {
  readonly bit: number
  /** Number of leaves to the left and to the right, and of all before this subtree. */
  readonly leftLeaves: number
  readonly rightLeaves: number
  readonly firstLeaf: number
  /** Valid during the call only. */
  readonly leftHash: Uint8Array
  readonly rightHash: Uint8Array
  readonly leftSums: Uint8Array
  readonly rightSums: Uint8Array
}

export interface TreeFoldOptions {
  /** 8 times the number of classes that are counted; 0 where none is. */
  readonly sumsBytes: number
  /** Told of each node, children first, that has more leaves than `listenAbove`. */
  readonly onNode?: (node: FoldedNode) => void
  readonly listenAbove?: number
}

/** Hash and sums of a whole tree. */
export interface FoldedTree {
  readonly root: Uint8Array
  readonly sums: Uint8Array
  readonly leaves: number
  /** In which its labels first differ; LABEL_BITS for a single leaf. */
  readonly bit: number
}

/** All leaves whose labels begin with the same bits, folded elsewhere. */
export interface FoldedSubtree extends FoldedTree {
  readonly firstLabel: Uint8Array
  readonly lastLabel: Uint8Array
}

/** Open nodes are at most one for each bit of a label, and a subtree in hand. */
const SLOTS = LABEL_BITS + 2

/** One pass over leaves in ascending order of their labels. */
export class TreeFold {
  readonly #options: TreeFoldOptions
  readonly #hashes = Buffer.alloc(SLOTS * HASH_BYTES)
  readonly #sums: Buffer
  /** For each open node its bit; its left subtree is in the slot of the same number. */
  readonly #bits = new Uint16Array(SLOTS)
  readonly #leaves = new Float64Array(SLOTS)
  readonly #nodeInput: Buffer
  readonly #lastLabel = Buffer.alloc(HASH_BYTES)
  /** Number of open nodes; slot `#open` holds the subtree in hand. */
  #open = 0
  #total = 0
  /** In which the labels of the last subtree first differ. */
  #lastBit = LABEL_BITS

  constructor(options: TreeFoldOptions) {
    this.#options = options
    this.#sums = Buffer.alloc(SLOTS * options.sumsBytes)
    this.#nodeInput = Buffer.alloc(3 + 2 * HASH_BYTES + options.sumsBytes)
    this.#nodeInput[0] = HASH_TAGS.node
  }

  /**
   * @param subtree its labels greater than those before
   * @throws RangeError where the labels do not ascend, or some belong into the subtree before or after
   */
  push({ firstLabel, lastLabel, bit, root, sums, leaves }: FoldedSubtree): void {
    this.#branch(firstLabel, bit)
    this.#hashes.set(root, this.#open * HASH_BYTES)
    this.#sums.set(sums, this.#open * this.#options.sumsBytes)
    this.#leaves[this.#open] = leaves
    this.#lastLabel.set(lastLabel)
    this.#lastBit = bit
    this.#total += leaves
  }

  /** The tree of all that was pushed; `undefined` where nothing was. */
  finish(): FoldedTree | undefined {
    if (this.#total === 0) return undefined
    // The outermost node that is open is the top.
    const bit = this.#open > 0 ? (this.#bits[0] ?? 0) : this.#lastBit
    while (this.#open > 0) this.#close()
    return {
      root: Uint8Array.from(this.#hashAt(0)),
      sums: Uint8Array.from(this.#sumsAt(0)),
      leaves: this.#total,
      bit,
    }
  }

  /** Closes what cannot have this label below it, and opens the node that has. */
  #branch(label: Uint8Array, topBit: number): void {
    if (this.#total === 0) return
    const bit = criticalBit(this.#lastLabel, label)
    if (bit === LABEL_BITS || bitOf(label, bit) === 0) {
      throw new RangeError('labels have to ascend')
    }
    if (bit >= topBit || bit >= this.#lastBit) {
      throw new RangeError('a subtree lacks one of its leaves')
    }
    while (this.#open > 0 && (this.#bits[this.#open - 1] ?? 0) > bit) this.#close()
    this.#bits[this.#open] = bit
    this.#open += 1
  }

  // The innermost open node: its left subtree is one slot below the one in hand, its right.
  #close(): void {
    const right = this.#open
    const left = right - 1
    const bit = this.#bits[left] ?? 0
    const leftLeaves = this.#leaves[left] ?? 0
    const rightLeaves = this.#leaves[right] ?? 0
    const { onNode, listenAbove = 0, sumsBytes } = this.#options
    if (onNode && leftLeaves + rightLeaves > listenAbove) {
      onNode({
        bit,
        leftLeaves,
        rightLeaves,
        firstLeaf: this.#total - leftLeaves - rightLeaves,
        leftHash: this.#hashAt(left),
        rightHash: this.#hashAt(right),
        leftSums: this.#sumsAt(left),
        rightSums: this.#sumsAt(right),
      })
    }
    const input = this.#nodeInput
    input[2] = bit
    this.#hashes.copy(input, 3, left * HASH_BYTES, (right + 1) * HASH_BYTES)
    if (sumsBytes > 0) {
      addSums(this.#sumsAt(left), this.#sumsAt(right), this.#sumsAt(left))
      input.set(this.#sumsAt(left), 3 + 2 * HASH_BYTES)
    }
    // A string costs no allocation of a buffer: three times as fast.
    this.#hashes.write(hash('sha256', input, 'binary'), left * HASH_BYTES, 'latin1')
    this.#leaves[left] = leftLeaves + rightLeaves
    this.#open = left
  }

  #hashAt(slot: number): Buffer {
    return this.#hashes.subarray(slot * HASH_BYTES, (slot + 1) * HASH_BYTES)
  }

  #sumsAt(slot: number): Buffer {
    const { sumsBytes } = this.#options
    return this.#sums.subarray(slot * sumsBytes, (slot + 1) * sumsBytes)
  }
}
