// SPDX-License-Identifier: Apache-2.0
//
// A record of the dataset as a leaf of the tree, and what opens it.

import { type DatasetSecret, saltOf } from './dataset-secret.ts'
import type { Opening } from './proof-v1.ts'
import { nativeSha256 as sha256 } from './scheme/native-sha256.ts'
import type { Leaf } from './scheme/path-proof.ts'
import { attributesHash, leafValue } from './scheme/tagged-hash.ts'

/** What is known of a record beside its label. */
export interface CommittedRecord {
  /** 32 bytes. */
  readonly label: Uint8Array
  /** How often it stands in the dataset, at least 1. */
  readonly count: bigint
  /** JSON text of what was recorded with it; `{}` where nothing was. */
  readonly attributes: string
  /** Counts of the classes, 8 bytes each; empty where none are counted. */
  readonly sums: Uint8Array
}

export const leafOfRecord = (record: CommittedRecord, secret: DatasetSecret): Leaf => {
  const { label, count, sums } = record
  const digest = attributesDigest(record, secret)
  return { label, value: leafValue(saltOf(secret, label, 'value'), count, digest, sha256), sums }
}

const attributesDigest = (
  { label, attributes }: CommittedRecord,
  secret: DatasetSecret,
): Uint8Array => attributesHash(saltOf(secret, label, 'attributes'), attributes, sha256)

/** What of a member is told beside that it is one. */
export type Reveal = 'count' | 'attributes'

/** Opens the count, and the attributes only where `reveal` says so. */
export const openRecord = (
  record: CommittedRecord,
  secret: DatasetSecret,
  reveal: Reveal,
): Opening => ({
  count: record.count,
  salt: saltOf(secret, record.label, 'value'),
  attributes:
    reveal === 'attributes'
      ? {
          kind: 'open',
          salt: saltOf(secret, record.label, 'attributes'),
          text: record.attributes,
        }
      : { kind: 'closed', digest: attributesDigest(record, secret) },
})
