// SPDX-License-Identifier: Apache-2.0
//
// ECDSA signatures in DER, hashed by the size of the curve (OMS 1.0 §4.2).
// What is signed comes in parts, which count as one after another.

import { createSign, createVerify } from 'node:crypto'
import type { SignatureHash, SigningKey, VerifyingKey } from './ec-key.ts'

export const signBytes = ({ key, publicKey }: SigningKey, parts: readonly Uint8Array[]): Buffer => {
  const signer = createSign(publicKey.hash)
  for (const part of parts) signer.update(part)
  return signer.sign({ key, dsaEncoding: 'der' })
}

/** Whether `key` made `signature`; `hash` only where an old format fixed another one. */
export const isSignedBy = (
  { key, hash: hashOfCurve }: VerifyingKey,
  parts: Iterable<Uint8Array>,
  signature: Uint8Array,
  hash: SignatureHash = hashOfCurve,
): boolean => {
  const verifier = createVerify(hash)
  for (const part of parts) verifier.update(part)
  return verifier.verify({ key, dsaEncoding: 'der' }, signature)
}
