// SPDX-License-Identifier: Apache-2.0
//
// Whether an envelope was signed by a given key: ECDSA on P-256 with SHA-256,
// over DSSE's pre-authentication encoding, without Node.
// Spec: https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md

import { p256 } from '@noble/curves/nist.js'
import { parseBase64 } from '../core/base64.ts'
import { concat } from '../core/concat.ts'
import { ProvenanceError } from '../core/errors.ts'
import { EC_PUBLIC_KEY, P256, parsePublicKeyInfo } from './public-key-info.ts'

export interface SignedEnvelope {
  readonly payloadType: string
  readonly payload: Uint8Array
  /** DER. */
  readonly signature: Uint8Array
}

/**
 * A point of P-256 out of a SubjectPublicKeyInfo in PEM (RFC 5480 §2).
 * @throws KEY_INVALID
 */
export const parsePublicKey = (pem: string): Uint8Array => {
  const [, body] =
    /^\s*-----BEGIN PUBLIC KEY-----\s+([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*$/.exec(pem) ??
    []
  const der = parseBase64((body ?? '-').replace(/\s/g, ''))
  try {
    if (!der) throw new RangeError('no PEM')
    const { algorithm, curve, key } = parsePublicKeyInfo(der)
    if (algorithm !== EC_PUBLIC_KEY || curve !== P256) throw new RangeError('another key')
    return key
  } catch (cause) {
    throw new ProvenanceError('KEY_INVALID', 'this is no public key on P-256 in PEM', { cause })
  }
}

/** Law: agrees with `crypto.verify` over the same bytes. */
export const isEnvelopeSignedBy = (key: Uint8Array, envelope: SignedEnvelope): boolean => {
  const { payloadType, payload, signature } = envelope
  const type = new TextEncoder().encode(payloadType)
  const head = new TextEncoder().encode(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `)
  try {
    // X9.62 takes either half of s; only other protocols want the lower one.
    const options = { prehash: true, lowS: false, format: 'der' } as const
    return p256.verify(signature, concat(head, payload), key, options)
  } catch {
    return false // a signature that is not DER, or a key that is no point
  }
}
