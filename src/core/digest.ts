// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto'

/** A SHA-256 digest: 64 hex digits, lowercase. */
export type Sha256Hex = string & { readonly sha256Hex: unique symbol }

const SHA256_HEX = /^[0-9a-f]{64}$/

export const isSha256Hex = (value: unknown): value is Sha256Hex =>
  typeof value === 'string' && SHA256_HEX.test(value)

/** SHA-256 of bytes in memory, or of the concatenation of several. */
export const sha256 = (...parts: readonly (Uint8Array | string)[]): Sha256Hex => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex') as Sha256Hex
}

/** The members of SHA-2 that signatures and statements of the field use. */
export const DIGEST_ALGORITHMS = ['sha256', 'sha384', 'sha512'] as const
export type DigestAlgorithm = (typeof DIGEST_ALGORITHMS)[number]

/** A digest of one of them; hex, lowercase. */
export interface NamedDigest {
  readonly algorithm: DigestAlgorithm
  readonly hex: string
}
