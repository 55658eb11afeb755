// SPDX-License-Identifier: Apache-2.0
// OMS 1.0 §8.2, method `key` (ossf/model-signing-spec a0c91e2).

import { ProvenanceError } from '../../core/errors.ts'
import { loadVerifyingKey, type VerifyingKey } from '../ec-key.ts'
import { checkEnvelopeSignature, otherMethod } from './envelope-signature.ts'
import type { ModelBundle } from './model-bundle.ts'
import { markVerified, type VerifiedPayload } from './verified-payload.ts'

/**
 * Verifies that `key` signed the bundle, and that the bundle names this key.
 * @throws {SIGNATURE_INVALID} also where the bundle names another key or method
 */
export const verifyKeySignature = (
  bundle: Omit<ModelBundle, 'value'>,
  key: VerifyingKey,
): VerifiedPayload => {
  const { material } = bundle
  if (material.method !== 'key') throw otherMethod(bundle, 'key')
  const named = material.hint ?? hintOfPem(material.publicKeyPem)
  if (named !== key.hint) {
    throw new ProvenanceError(
      'SIGNATURE_INVALID',
      `signed with key ${named.slice(0, 64)}, the given key is ${key.hint}`,
    )
  }
  return markVerified({
    payload: bundle.payload,
    signer: { kind: 'key', hint: key.hint },
    encoding: checkEnvelopeSignature(bundle, key, key.hash),
  })
}

const hintOfPem = (pem: string): string => {
  try {
    return loadVerifyingKey(pem).hint
  } catch (cause) {
    const message = 'signature refused: publicKey.rawBytes holds no EC key'
    throw new ProvenanceError('BUNDLE_INVALID', message, { cause })
  }
}
