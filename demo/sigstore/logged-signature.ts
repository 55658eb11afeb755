// SPDX-License-Identifier: Apache-2.0
//
// What a log checks before it keeps an entry: that the signature was made by
// the key or certificate that the entry names. Over a message Node verifies;
// over a digest alone Node cannot, so @noble/curves does.

import { Buffer } from 'node:buffer'
import { createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto'

import { p256, p384, p521 } from '@noble/curves/nist.js'

const CURVES = {
  prime256v1: { curve: p256, hash: 'sha256', keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
  secp384r1: { curve: p384, hash: 'sha384', keyDetails: 'PKIX_ECDSA_P384_SHA_384' },
  secp521r1: { curve: p521, hash: 'sha512', keyDetails: 'PKIX_ECDSA_P521_SHA_512' },
} as const

const schemeOf = (key: KeyObject) => {
  const name = key.asymmetricKeyDetails?.namedCurve
  const scheme = Object.entries(CURVES).find(([curve]) => curve === name)?.[1]
  if (!scheme) throw new Error(`unsupported key: ${name ?? key.asymmetricKeyType}`)
  return scheme
}

/** The public key in a PEM certificate, a PEM key, a DER certificate or a DER SPKI. @throws on anything else */
export const readVerifier = (form: 'certificate' | 'key', bytes: string | Buffer): KeyObject => {
  if (form === 'certificate') return new X509Certificate(bytes).publicKey
  return typeof bytes === 'string'
    ? createPublicKey(bytes)
    : createPublicKey({ key: bytes, format: 'der', type: 'spki' })
}

/** The name that Rekor v2 gives to the key's scheme. */
export const keyDetailsOf = (key: KeyObject): string => schemeOf(key).keyDetails

export const signsMessage = (key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean =>
  verify(schemeOf(key).hash, message, key, signature)

export const signsDigest = (key: KeyObject, digest: Uint8Array, signature: Uint8Array): boolean => {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const point = Buffer.concat([
    Uint8Array.of(4), // SEC 1 §2.3.3: uncompressed
    Buffer.from(x, 'base64url'),
    Buffer.from(y, 'base64url'),
  ])
  try {
    // high-S signatures are valid ECDSA, and OpenSSL makes them
    const options = { prehash: false, lowS: false, format: 'der' } as const
    return schemeOf(key).curve.verify(signature, digest, point, options)
  } catch {
    return false // not DER
  }
}
