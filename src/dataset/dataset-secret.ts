// SPDX-License-Identifier: Apache-2.0
//
// What only the publisher of a dataset has. One seed serves for all datasets:
// each commitment has a key of its own, which follows from the seed and the
// commitment's public context. docs/spec/dataset-commitment-v1.md §4.

import { Buffer } from 'node:buffer'
import { createHmac, hash } from 'node:crypto'
import { concat } from '../core/concat.ts'
import { nativeSha256 } from './scheme/native-sha256.ts'
import { derivePrivateKey } from './scheme/poprf.ts'
import { HASH_TAGS } from './scheme/tagged-hash.ts'

export const SEED_BYTES = 32
export const CONTEXT_BYTES = 32

export interface DatasetSecret {
  /** In [1, ORDER). */
  readonly privateKey: bigint
  /** 32 bytes, from which the salts of the leaves follow. */
  readonly saltKey: Uint8Array
}

const KEY_INFO = Buffer.from('mlprov dataset key v1')
const SALT_INFO = Buffer.from('mlprov dataset salt v1')

/**
 * @param seed 32 secret bytes
 * @param context 32 public random bytes, new for each commitment
 */
export const deriveDatasetSecret = (seed: Uint8Array, context: Uint8Array): DatasetSecret => ({
  privateKey: derivePrivateKey(seed, concat(KEY_INFO, context), nativeSha256),
  saltKey: createHmac('sha256', seed).update(SALT_INFO).update(context).digest(),
})

/** Salts of a leaf: `value` hides its count, `attributes` what else it says. */
export type SaltPurpose = 'value' | 'attributes'

/** 32 bytes that nobody without the key can tell from random ones. */
export const saltOf = (
  { saltKey }: DatasetSecret,
  label: Uint8Array,
  purpose: SaltPurpose,
): Uint8Array =>
  hash(
    'sha256',
    // Key, purpose and label have fixed lengths, so one hash is a pseudorandom function.
    concat(Uint8Array.of(HASH_TAGS.salt), saltKey, Uint8Array.of(PURPOSES[purpose]), label),
    'buffer',
  )

const PURPOSES: Readonly<Record<SaltPurpose, number>> = { value: 0, attributes: 1 }
