// SPDX-License-Identifier: Apache-2.0
//
// Entries → hashes of their leaves, for a whole tree: what `leafOfRecord` and
// `leafHash` say, in buffers that are made once. A test holds them together.

import { Buffer } from 'node:buffer'
import { hash } from 'node:crypto'
import type { DatasetSecret } from './dataset-secret.ts'
import { HASH_BYTES, HASH_TAGS } from './scheme/tagged-hash.ts'
import {
  type ClassTable,
  classAt,
  countAt,
  ENTRY_BYTES,
  endOfLabel,
  NO_ATTRIBUTES,
  NO_CLASS,
  recordOf,
  sumsBytesOf,
} from './state-entry.ts'

export interface HashedLeaves {
  /** 32 bytes a leaf. */
  readonly hashes: Uint8Array
  /** Of each leaf its value, 32 bytes. */
  readonly values: Uint8Array
  /** Of each leaf its counts. */
  readonly sums: Uint8Array
}

export type LeafBatch = (entries: Buffer) => HashedLeaves

export const createLeafBatch = (secret: DatasetSecret, table: ClassTable): LeafBatch => {
  const sumsBytes = sumsBytesOf(table)
  const tagged = (tag: number, length: number): Buffer =>
    Buffer.concat([Buffer.from([tag]), Buffer.alloc(length)])
  const salt = tagged(HASH_TAGS.salt, HASH_BYTES + 1 + HASH_BYTES)
  salt.set(secret.saltKey, 1)
  const attributesOf = (text: string): Buffer => {
    const bytes = Buffer.from(text)
    const attributes = tagged(HASH_TAGS.attributes, HASH_BYTES + bytes.length)
    attributes.set(bytes, 1 + HASH_BYTES)
    return attributes
  }
  const noAttributes = attributesOf(NO_ATTRIBUTES)
  const noSums = Buffer.alloc(sumsBytes)
  const value = tagged(HASH_TAGS.value, HASH_BYTES + 8 + HASH_BYTES)
  const leaf = tagged(HASH_TAGS.leaf, 2 * HASH_BYTES + sumsBytes)
  const digest = (input: Buffer, into: Buffer, at: number): void => {
    into.write(hash('sha256', input, 'binary'), at, 'latin1')
  }

  return (entries) => {
    const most = entries.length / ENTRY_BYTES
    const hashes = Buffer.allocUnsafeSlow(most * HASH_BYTES)
    const values = Buffer.allocUnsafeSlow(most * HASH_BYTES)
    const sums = Buffer.alloc(most * sumsBytes)
    let leaves = 0
    for (let at = 0; at < entries.length; ) {
      const end = endOfLabel(entries, at)
      const isPlain = end === at + ENTRY_BYTES && classAt(entries, at) === NO_CLASS
      // Most records: one entry without a class needs no text made of it.
      const record = isPlain ? undefined : recordOf(entries.subarray(at, end), table)
      const attributes = record ? attributesOf(record.attributes) : noAttributes
      const into = leaves * HASH_BYTES
      entries.copy(salt, 2 + HASH_BYTES, at, at + HASH_BYTES)
      entries.copy(leaf, 1, at, at + HASH_BYTES)
      salt[1 + HASH_BYTES] = 1
      digest(salt, attributes, 1)
      salt[1 + HASH_BYTES] = 0
      digest(salt, value, 1)
      value.writeBigUInt64BE(record?.count ?? BigInt(countAt(entries, at)), 1 + HASH_BYTES)
      digest(attributes, value, 1 + HASH_BYTES + 8)
      digest(value, values, into)
      values.copy(leaf, 1 + HASH_BYTES, into, into + HASH_BYTES)
      if (sumsBytes > 0) {
        const own = record?.sums ?? noSums
        leaf.set(own, 1 + 2 * HASH_BYTES)
        sums.set(own, leaves * sumsBytes)
      }
      digest(leaf, hashes, into)
      leaves += 1
      at = end
    }
    return {
      hashes: hashes.subarray(0, leaves * HASH_BYTES),
      values: values.subarray(0, leaves * HASH_BYTES),
      sums: sums.subarray(0, leaves * sumsBytes),
    }
  }
}
