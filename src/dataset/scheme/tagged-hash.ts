// SPDX-License-Identifier: Apache-2.0
//
// Everything that the scheme hashes begins with one byte that says what it is,
// so that nothing can be taken for anything else. docs/spec/dataset-commitment-v1.md §3.

import { concat } from '../../core/concat.ts'
import type { Primitives } from './primitives.ts'

export const HASH_TAGS = {
  leaf: 0x00,
  node: 0x01,
  label: 0x02,
  value: 0x03,
  emptyTree: 0x04,
  record: 0x05,
  attributes: 0x06,
  salt: 0x07,
} as const

export const HASH_BYTES = 32

type Sha256 = Primitives['sha256']

const utf8 = new TextEncoder()

/** What is evaluated for a record: the digest of its canonical bytes, bound to how they were made. */
export const recordInput = (record: RecordIdentity, sha256: Sha256): Uint8Array =>
  sha256(concat(recordPrefix(record), record.digest))

/** What stands before the digest of a record where it is hashed. */
export const recordPrefix = ({
  canonicaliser,
  view,
}: Pick<RecordIdentity, 'canonicaliser' | 'view'>): Uint8Array =>
  join(HASH_TAGS.record, shortText(canonicaliser), shortText(view))

export interface RecordIdentity {
  /** E.g. `jsonl-raw-v1`; at most 255 bytes of UTF-8. */
  readonly canonicaliser: string
  /** E.g. `record`; at most 255 bytes of UTF-8. */
  readonly view: string
  /** SHA-256 of the canonical bytes of this view of the record. */
  readonly digest: Uint8Array
}

const shortText = (text: string): Uint8Array => {
  const bytes = utf8.encode(text)
  if (bytes.length > 255) throw new RangeError(`${bytes.length} bytes of a name, at most 255`)
  return join(bytes.length, bytes)
}

/** The place of a record in the tree: pseudorandom for whoever has no proof of it. */
export const labelOf = (
  context: Uint8Array,
  input: Uint8Array,
  gamma: Uint8Array,
  sha256: Sha256,
): Uint8Array => hashOf(sha256, HASH_TAGS.label, context, input, gamma)

/** What a leaf commits to, hidden by its salt until it is opened. */
export const leafValue = (
  salt: Uint8Array,
  count: bigint,
  attributesDigest: Uint8Array,
  sha256: Sha256,
): Uint8Array => hashOf(sha256, HASH_TAGS.value, salt, eightBytes(count), attributesDigest)

/** What a leaf says of its record beside the count: hidden by a salt of its own, so that it can stay closed. */
export const attributesHash = (salt: Uint8Array, text: string, sha256: Sha256): Uint8Array =>
  hashOf(sha256, HASH_TAGS.attributes, salt, utf8.encode(text))

export const emptyTreeHash = (sha256: Sha256): Uint8Array => hashOf(sha256, HASH_TAGS.emptyTree)

export const leafHash = (
  label: Uint8Array,
  value: Uint8Array,
  sums: Uint8Array,
  sha256: Sha256,
): Uint8Array => hashOf(sha256, HASH_TAGS.leaf, label, value, sums)

/** `bit` in [0, 255]: the first in which the labels below differ, 0 the most significant. */
export const nodeHash = (
  node: {
    readonly bit: number
    readonly left: Uint8Array
    readonly right: Uint8Array
    readonly sums: Uint8Array
  },
  sha256: Sha256,
): Uint8Array =>
  hashOf(sha256, HASH_TAGS.node, Uint8Array.of(0, node.bit), node.left, node.right, node.sums)

export const eightBytes = (value: bigint): Uint8Array => {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, value)
  return bytes
}

/** Most inputs fit in here: what is hashed at once needs no memory of its own. */
const scratch = new Uint8Array(512)

const hashOf = (sha256: Sha256, first: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const length = parts.reduce((sum, part) => sum + part.length, 1)
  if (length > scratch.length) return sha256(join(first, ...parts))
  scratch[0] = first
  let at = 1
  for (const part of parts) {
    scratch.set(part, at)
    at += part.length
  }
  return sha256(scratch.subarray(0, length))
}

const join = (first: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  concat(Uint8Array.of(first), ...parts)
