// SPDX-License-Identifier: Apache-2.0
//
// ECDSA over a digest. Node and Web Crypto hash what they verify, so that they
// need the bytes; where only their digest is at hand, this does the arithmetic
// (docs/adr/0013). Nothing secret is involved.

import { Buffer } from 'node:buffer'
import type { KeyObject } from 'node:crypto'
import { p256, p384, p521 } from '@noble/curves/nist.js'

const CURVES = { 'P-256': p256, 'P-384': p384, 'P-521': p521 } as const

/**
 * Whether `key` made a DER `signature` over what has this digest; false for any key that is not
 * EC on P-256, P-384 or P-521. Law: agrees with `crypto.verify` over the bytes.
 */
export const isDigestSignedBy = (
  key: KeyObject,
  digest: Uint8Array,
  signature: Uint8Array,
): boolean => {
  if (key.asymmetricKeyType !== 'ec') return false
  const { crv, x, y } = key.export({ format: 'jwk' })
  const curve = Object.entries(CURVES).find(([name]) => name === crv)?.[1]
  if (curve === undefined || x === undefined || y === undefined) return false
  const point = Buffer.concat([
    Buffer.from([0x04]), // SEC 1 §2.3.3: uncompressed
    Buffer.from(x, 'base64url'),
    Buffer.from(y, 'base64url'),
  ])
  // X9.62 takes either half of s; only other protocols want the lower one.
  const options = { prehash: false, lowS: false, format: 'der' } as const
  try {
    return curve.verify(signature, digest, point, options)
  } catch {
    return false // not DER
  }
}
