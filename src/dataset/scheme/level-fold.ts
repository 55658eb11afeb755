// SPDX-License-Identifier: Apache-2.0
//
// Leaves in ascending order → their tree, as `TreeFold` makes it, but hashed
// level by level: all nodes of a height at once, in lanes. A test holds the two
// together.

import type { TreeIndex } from './indexed-tree.ts'
import { addSums, LABEL_BITS } from './label-bits.ts'
import {
  createLanes,
  type DigestPlace,
  LANES,
  type Lanes,
  type MessageTable,
} from './sha256-lanes.ts'
import { HASH_BYTES, HASH_TAGS } from './tagged-hash.ts'
import type { FoldedTree } from './tree-fold.ts'
import { TreeShape } from './tree-shape.ts'

/** At least one leaf. */
export interface SortedLeaves {
  /** Each label is 32 bytes at the leaf's place in `starts`. */
  readonly labels: Uint8Array
  readonly starts: Uint32Array
  /** 32 bytes a leaf. */
  readonly hashes: Uint8Array
  readonly sums: Uint8Array
}

/** @throws RangeError where the labels do not ascend */
export type LevelFold = (leaves: SortedLeaves, index: TreeIndex) => FoldedTree

/** tag ‖ 0 ‖ bit ‖ left ‖ right ‖ sums */
const BIT_AT = 2
const LEFT_AT = 3
const RIGHT_AT = LEFT_AT + HASH_BYTES
const SUMS_AT = RIGHT_AT + HASH_BYTES

/** One caller at a time: the memory is shared between calls. */
export const createLevelFold = (sumsBytes: number): LevelFold => {
  let bench = createBench(0, sumsBytes)
  return (leaves, index) => {
    const count = leaves.starts.length
    if (count > bench.capacity) bench = createBench(2 * count, sumsBytes)
    const { shape, bytes, digests } = bench
    shape.build(leaves.labels, leaves.starts)
    const top = shape.nodes - 1
    if (top < 0) {
      const [root, sums] = [Uint8Array.from(leaves.hashes), Uint8Array.from(leaves.sums)]
      return { root, sums, leaves: count, bit: LABEL_BITS }
    }
    if (sumsBytes > 0) addUp(bench, leaves.sums)
    layOut(bench, leaves.hashes)
    hashLevels(bench)
    addToIndex(bench, index)
    // The top is the last node, and the only one of its height.
    const rootAt = digests.offset + top * HASH_BYTES
    return {
      root: bytes.slice(rootAt, rootAt + HASH_BYTES),
      sums: Uint8Array.from(sumsOf(bench, count + top)),
      leaves: count,
      bit: shape.bits[top] ?? 0,
    }
  }
}

/** Memory for a tree. */
interface Bench {
  /** Leaves at most. */
  readonly capacity: number
  readonly shape: TreeShape
  readonly lanes: Lanes
  /** Of the lanes. */
  readonly bytes: Uint8Array
  /** Of each node, by slot, its message and its digest. */
  readonly messages: MessageTable
  readonly digests: DigestPlace
  readonly leafHashes: DigestPlace
  /** Where in the messages each leaf, and each node by slot, belongs. */
  readonly leafPlaces: Uint32Array
  readonly nodePlaces: Uint32Array
  readonly sumsBytes: number
  /** Of leaves and nodes. */
  readonly sums: Uint8Array
}

const createBench = (capacity: number, sumsBytes: number): Bench => {
  const lanes = createLanes()
  const message = new Uint8Array(SUMS_AT + sumsBytes)
  message[0] = HASH_TAGS.node
  // A level may begin anywhere, and four messages are hashed at a time.
  const messages = lanes.table(capacity + LANES, message)
  const digests = lanes.digests(capacity + LANES)
  const leafHashes = lanes.digests(capacity)
  const leafWords = lanes.words(capacity)
  const nodeWords = lanes.words(capacity)
  const { buffer } = lanes.memory
  return {
    capacity,
    shape: new TreeShape(capacity),
    lanes,
    bytes: new Uint8Array(buffer),
    messages,
    digests,
    leafHashes,
    leafPlaces: new Uint32Array(buffer, leafWords, capacity),
    nodePlaces: new Uint32Array(buffer, nodeWords, capacity),
    sumsBytes,
    sums: new Uint8Array(2 * capacity * sumsBytes),
  }
}

const messageAt = ({ shape, messages }: Bench, node: number): number =>
  messages.offset + (shape.slots[node] ?? 0) * messages.stride

/** Writes what is known of each node, and where its children's hashes go. */
const layOut = (bench: Bench, hashes: Uint8Array): void => {
  const { shape, lanes, bytes, messages, leafHashes, leafPlaces, nodePlaces } = bench
  const { leaves, nodes, bits, left, right, slots } = shape
  const { offset, stride } = messages
  for (let node = 0; node < nodes; node += 1) {
    const at = offset + (slots[node] ?? 0) * stride
    bytes[at + BIT_AT] = bits[node] ?? 0
    const l = left[node] ?? 0
    const r = right[node] ?? 0
    if (l < leaves) leafPlaces[l] = at + LEFT_AT
    else nodePlaces[slots[l - leaves] ?? 0] = at + LEFT_AT
    if (r < leaves) leafPlaces[r] = at + RIGHT_AT
    else nodePlaces[slots[r - leaves] ?? 0] = at + RIGHT_AT
  }
  bytes.set(hashes, leafHashes.offset)
  lanes.scatter(leaves, leafHashes.offset, leafPlaces.byteOffset)
}

const hashLevels = ({ shape, lanes, messages, digests, nodePlaces }: Bench): void => {
  let start = 0
  for (let level = 1; level <= shape.levels; level += 1) {
    const end = shape.levelEnds[level] ?? 0
    const to = digests.offset + start * HASH_BYTES
    const offset = messages.offset + start * messages.stride
    lanes.hash(end - start, { ...messages, offset }, { ...digests, offset: to })
    // The top has no place above it.
    const children = Math.min(end, shape.nodes - 1) - start
    lanes.scatter(children, to, nodePlaces.byteOffset + 4 * start)
    start = end
  }
}

const NONE = new Uint8Array()

const sumsOf = ({ sums, sumsBytes }: Bench, number: number): Uint8Array =>
  sumsBytes === 0 ? NONE : sums.subarray(number * sumsBytes, (number + 1) * sumsBytes)

const addUp = (bench: Bench, leafSums: Uint8Array): void => {
  const { shape, bytes, sums } = bench
  sums.set(leafSums)
  for (let node = 0; node < shape.nodes; node += 1) {
    const own = sumsOf(bench, shape.leaves + node)
    addSums(sumsOf(bench, shape.left[node] ?? 0), sumsOf(bench, shape.right[node] ?? 0), own)
    bytes.set(own, messageAt(bench, node) + SUMS_AT)
  }
}

const addToIndex = (bench: Bench, index: TreeIndex): void => {
  const { shape, bytes } = bench
  const { leaves, leafCounts } = shape
  for (let node = 0; node < shape.nodes; node += 1) {
    if ((leafCounts[leaves + node] ?? 0) <= index.bucketLeaves) continue
    const left = shape.left[node] ?? 0
    const right = shape.right[node] ?? 0
    const at = messageAt(bench, node)
    index.add({
      bit: shape.bits[node] ?? 0,
      leftLeaves: leafCounts[left] ?? 0,
      rightLeaves: leafCounts[right] ?? 0,
      firstLeaf: shape.firstLeaf[node] ?? 0,
      leftHash: bytes.subarray(at + LEFT_AT, at + RIGHT_AT),
      rightHash: bytes.subarray(at + RIGHT_AT, at + SUMS_AT),
      leftSums: sumsOf(bench, left),
      rightSums: sumsOf(bench, right),
    })
  }
}
