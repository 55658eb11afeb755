// SPDX-License-Identifier: Apache-2.0
//
// Entries → hashes of their leaves, for a whole tree: what `leafOfRecord` and
// `leafHash` say, in buffers that are made once. A test holds them together.

import { Buffer } from 'node:buffer'
import { hash } from 'node:crypto'
import type { DatasetSecret } from './dataset-secret.ts'
import { HASH_BYTES, HASH_TAGS } from './scheme/tagged-hash.ts'
import { type ClassTable, recordsOf, sumsBytesOf } from './state-entry.ts'

export interface HashedLeaves {
  /** 32 bytes a leaf. */
  readonly hashes: Uint8Array
  /** Of each leaf its label and its value, 32 bytes each. */
  readonly labels: Uint8Array
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
  const value = tagged(HASH_TAGS.value, HASH_BYTES + 8 + HASH_BYTES)
  const leaf = tagged(HASH_TAGS.leaf, 2 * HASH_BYTES + sumsBytes)
  const digest = (input: Buffer, into: Buffer, at: number): void => {
    into.write(hash('sha256', input, 'binary'), at, 'latin1')
  }

  return (entries) => {
    const records = recordsOf(entries, table)
    const hashes = Buffer.alloc(records.length * HASH_BYTES)
    const labels = Buffer.alloc(records.length * HASH_BYTES)
    const values = Buffer.alloc(records.length * HASH_BYTES)
    const sums = Buffer.alloc(records.length * sumsBytes)
    for (const [index, record] of records.entries()) {
      const text = Buffer.from(record.attributes)
      const attributes = tagged(HASH_TAGS.attributes, HASH_BYTES + text.length)
      attributes.set(text, 1 + HASH_BYTES)
      salt.set(record.label, 2 + HASH_BYTES)
      salt[1 + HASH_BYTES] = 1
      digest(salt, attributes, 1)
      salt[1 + HASH_BYTES] = 0
      digest(salt, value, 1)
      value.writeBigUInt64BE(record.count, 1 + HASH_BYTES)
      digest(attributes, value, 1 + HASH_BYTES + 8)
      leaf.set(record.label, 1)
      digest(value, leaf, 1 + HASH_BYTES)
      leaf.copy(values, index * HASH_BYTES, 1 + HASH_BYTES, 1 + 2 * HASH_BYTES)
      leaf.set(record.sums, 1 + 2 * HASH_BYTES)
      digest(leaf, hashes, index * HASH_BYTES)
      labels.set(record.label, index * HASH_BYTES)
      sums.set(record.sums, index * sumsBytes)
    }
    return { hashes, labels, values, sums }
  }
}
