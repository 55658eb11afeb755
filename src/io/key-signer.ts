// SPDX-License-Identifier: Apache-2.0
//
// The OMS `key` method: signing with a key that the user holds, without a
// network, a log or a certificate.

import { preAuthParts } from '../attestation/dsse.ts'
import { loadSigningKey } from '../attestation/ec-key.ts'
import { signBytes } from '../attestation/key-signature.ts'
import { serializeModelBundle } from '../attestation/oms/model-bundle.ts'
import { verifyKeySignature } from '../attestation/oms/verify-key-signature.ts'
import { PAYLOAD_TYPE } from '../attestation/statement.ts'
import type { Secret } from '../core/secret.ts'
import type { StatementSigner } from '../ports.ts'
import { verifyOwn } from './self-verification.ts'

export interface KeySignerOptions {
  /** PEM: PKCS#8 or SEC1, plain or encrypted; P-256, P-384 or P-521. */
  readonly privateKey: Secret
  readonly password?: Secret
}

/**
 * A signer that is ready: the key is read now, so that a wrong one is found before hashing.
 * @throws {KEY_INVALID} {KEY_PASSWORD}
 */
export const createKeySigner = (options: KeySignerOptions): StatementSigner => {
  const key = loadSigningKey(options.privateKey, options.password)
  const { hint } = key.publicKey
  return {
    signStatement: async (payload) => {
      const signature = signBytes(key, preAuthParts(PAYLOAD_TYPE, payload))
      // Before it is written out: reading a large bundle back would double the memory.
      const material = { method: 'key', hint } as const
      verifyOwn(() => verifyKeySignature({ material, payload, signature }, key.publicKey))
      const json = serializeModelBundle(payload, signature, { publicKey: { hint } })
      return { json, identity: { kind: 'key', hint } }
    },
  }
}
