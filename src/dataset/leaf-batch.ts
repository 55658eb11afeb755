// SPDX-License-Identifier: Apache-2.0
//
// Entries → hashes of their leaves, for a whole tree: what `leafOfRecord` and
// `leafHash` say, hashed in lanes. A test holds them together.

import { Buffer } from 'node:buffer'
import { hash } from 'node:crypto'
import { concat } from '../core/concat.ts'
import type { DatasetSecret } from './dataset-secret.ts'
import { createLanes, type DigestPlace, within } from './scheme/sha256-lanes.ts'
import { HASH_BYTES, HASH_TAGS } from './scheme/tagged-hash.ts'
import {
  type ClassTable,
  classAt,
  copyWords,
  countAt,
  ENTRY_BYTES,
  endOfLabel,
  NO_ATTRIBUTES,
  NO_CLASS,
  recordOf,
  sumsBytesOf,
  wordsOf,
} from './state-entry.ts'

export interface HashedLeaves {
  /** 32 bytes a leaf. */
  readonly hashes: Uint8Array
  /** Of each leaf its value, 32 bytes. */
  readonly values: Uint8Array
  /** Of each leaf its counts. */
  readonly sums: Uint8Array
  /** Where in the entries the first of each leaf is. */
  readonly starts: Uint32Array
}

export type LeafBatch = (entries: Buffer) => HashedLeaves

interface Entries {
  readonly entries: Buffer
  readonly words: Uint32Array
}

const BATCH = 1_024
const ZEROS = new Uint8Array(HASH_BYTES)
const COUNT_BYTES = 8

/** One caller at a time: the memory is shared between calls. */
export const createLeafBatch = (secret: DatasetSecret, table: ClassTable): LeafBatch => {
  const sumsBytes = sumsBytesOf(table)
  const lanes = createLanes()
  const tagged = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array =>
    concat(Uint8Array.of(tag), ...parts)
  const saltPrefix = (kind: number): Uint8Array =>
    tagged(HASH_TAGS.salt, secret.saltKey, Uint8Array.of(kind))
  const attributesWith = (salt: Uint8Array, text: string): Uint8Array =>
    tagged(HASH_TAGS.attributes, salt, Buffer.from(text))
  const valueSalts = lanes.table(BATCH, concat(saltPrefix(0), ZEROS))
  const attributeSalts = lanes.table(BATCH, concat(saltPrefix(1), ZEROS))
  const attributes = lanes.table(BATCH, attributesWith(ZEROS, NO_ATTRIBUTES))
  const values = lanes.table(
    BATCH,
    tagged(HASH_TAGS.value, ZEROS, new Uint8Array(COUNT_BYTES), ZEROS),
  )
  const leaves = lanes.table(BATCH, tagged(HASH_TAGS.leaf, ZEROS, ZEROS, new Uint8Array(sumsBytes)))
  const labels = lanes.digests(BATCH)
  const valueDigests = lanes.digests(BATCH)
  const digests = lanes.digests(BATCH)
  const { memory } = lanes
  const memoryWords = wordsOf(memory)
  const view = new DataView(memory.buffer)
  const saltedLabels = saltPrefix(0).length
  const attributeSaltAt = within(attributes, 1)
  const attributesAt = within(values, 1 + HASH_BYTES + COUNT_BYTES)
  const leafValueAt = within(leaves, 1 + HASH_BYTES)

  /** Lays out the leaf whose entries are at `at`; returns where they end. */
  const write = (
    { entries, words }: Entries,
    at: number,
    index: number,
    classed: Map<number, string>,
  ): number => {
    const end = endOfLabel(entries, at)
    const isPlain = end === at + ENTRY_BYTES && classAt(entries, at) === NO_CLASS
    // Most records: one entry without a class needs no text made of it.
    const record = isPlain ? undefined : recordOf(entries.subarray(at, end), table)
    const labelTo = labels.offset + index * labels.stride
    copyWords(memoryWords, labelTo, words, at, HASH_BYTES)
    const countTo = values.offset + index * values.stride + 1 + HASH_BYTES
    if (record === undefined) {
      view.setUint32(countTo, 0)
      view.setUint32(countTo + 4, countAt(entries, at))
    } else {
      view.setBigUint64(countTo, record.count)
      if (record.attributes !== NO_ATTRIBUTES) classed.set(index, record.attributes)
    }
    if (sumsBytes > 0) {
      const sumsAt = leaves.offset + index * leaves.stride + 1 + 2 * HASH_BYTES
      if (record) memory.set(record.sums, sumsAt)
      else memory.fill(0, sumsAt, sumsAt + sumsBytes)
    }
    return end
  }

  const hashAll = (count: number, classed: ReadonlyMap<number, string>): void => {
    lanes.copy(count, labels, within(valueSalts, saltedLabels))
    lanes.copy(count, labels, within(attributeSalts, saltedLabels))
    lanes.copy(count, labels, within(leaves, 1))
    lanes.hash(count, valueSalts, within(values, 1))
    lanes.hash(count, attributeSalts, attributeSaltAt)
    lanes.hash(count, attributes, attributesAt)
    // Their texts have lengths of their own.
    for (const [index, text] of classed) {
      const saltAt = attributeSaltAt.offset + index * attributeSaltAt.stride
      const salt = memory.subarray(saltAt, saltAt + HASH_BYTES)
      const digest = hash('sha256', attributesWith(salt, text), 'buffer')
      memory.set(digest, attributesAt.offset + index * attributesAt.stride)
    }
    lanes.hash(count, values, leafValueAt)
    lanes.copy(count, leafValueAt, valueDigests)
    lanes.hash(count, leaves, digests)
  }

  return (entries) => {
    const most = entries.length / ENTRY_BYTES
    const made = {
      hashes: Buffer.allocUnsafeSlow(most * HASH_BYTES),
      values: Buffer.allocUnsafeSlow(most * HASH_BYTES),
      sums: Buffer.allocUnsafeSlow(most * sumsBytes),
    }
    const words = wordsOf(entries)
    const starts = new Uint32Array(most)
    let total = 0
    for (let at = 0; at < entries.length; ) {
      const classed = new Map<number, string>()
      let count = 0
      for (; count < BATCH && at < entries.length; count += 1) {
        starts[total + count] = at
        at = write({ entries, words }, at, count, classed)
      }
      hashAll(count, classed)
      const take = ({ offset }: DigestPlace, into: Buffer): number =>
        memory.copy(into, total * HASH_BYTES, offset, offset + count * HASH_BYTES)
      take(digests, made.hashes)
      take(valueDigests, made.values)
      for (let index = 0; sumsBytes > 0 && index < count; index += 1) {
        const sumsAt = leafValueAt.offset + index * leafValueAt.stride + HASH_BYTES
        memory.copy(made.sums, (total + index) * sumsBytes, sumsAt, sumsAt + sumsBytes)
      }
      total += count
    }
    return {
      hashes: made.hashes.subarray(0, total * HASH_BYTES),
      values: made.values.subarray(0, total * HASH_BYTES),
      sums: made.sums.subarray(0, total * sumsBytes),
      starts: starts.subarray(0, total),
    }
  }
}
