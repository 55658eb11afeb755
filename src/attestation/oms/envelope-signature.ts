// SPDX-License-Identifier: Apache-2.0
//
// The signature of the envelope by a known key: DSSE, or the encoding of
// v0.2.0 for the statements of that version alone.

import { Buffer } from 'node:buffer'
import { ProvenanceError } from '../../core/errors.ts'
import { asObject, parseJson } from '../../core/parse.ts'
import { preAuthParts } from '../dsse.ts'
import type { SignatureHash, VerifyingKey } from '../ec-key.ts'
import { isSignedBy } from '../key-signature.ts'
import { PAYLOAD_TYPE } from '../statement.ts'
import { legacyEncoding } from './legacy-encoding.ts'
import type { ModelBundle, SignedPayload } from './model-bundle.ts'
import { LEGACY_PREDICATE_TYPE } from './signed-model.ts'

/**
 * Checks that `key` made the signature, and says over which encoding.
 * @throws {SIGNATURE_INVALID}
 */
export const checkEnvelopeSignature = (
  { payload, signature }: SignedPayload,
  key: VerifyingKey,
  legacyHash: SignatureHash,
): 'dsse' | 'legacy' => {
  if (isSignedBy(key, preAuthParts(PAYLOAD_TYPE, payload), signature)) return 'dsse'
  if (
    asObject(parseJson(Buffer.from(payload).toString('utf8')))?.predicateType ===
      LEGACY_PREDICATE_TYPE &&
    isSignedBy(key, legacyEncoding(payload), signature, legacyHash)
  ) {
    return 'legacy'
  }
  throw new ProvenanceError('SIGNATURE_INVALID', 'the signature does not fit the payload and key')
}

/** The error for a bundle that was signed by another method than the one asked for. */
export const otherMethod = (
  bundle: Pick<ModelBundle, 'material'>,
  wanted: string,
): ProvenanceError => {
  const { method } = bundle.material
  return new ProvenanceError(
    'SIGNATURE_INVALID',
    `the model was signed with the ${method} method, not with ${wanted}`,
    { hint: `Verify with \`mlprov model-signing verify ${method}\`.` },
  )
}
