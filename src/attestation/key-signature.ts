// SPDX-License-Identifier: Apache-2.0
//
// ECDSA signatures in DER, hashed by the size of the curve (OMS 1.0 §4.2).

import { sign, verify } from 'node:crypto'
import type { SignatureHash, SigningKey, VerifyingKey } from './ec-key.ts'

export const signBytes = ({ key, publicKey }: SigningKey, bytes: Uint8Array): Buffer =>
  sign(publicKey.hash, bytes, { key, dsaEncoding: 'der' })

/** Whether `key` made `signature` over `bytes`; `hash` only where an old format fixed another one. */
export const isSignedBy = (
  key: VerifyingKey,
  bytes: Uint8Array,
  signature: Uint8Array,
  hash: SignatureHash = key.hash,
): boolean => verify(hash, bytes, { key: key.key, dsaEncoding: 'der' }, signature)
