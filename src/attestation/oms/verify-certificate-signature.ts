// SPDX-License-Identifier: Apache-2.0
// OMS 1.0 §8.2, method `certificate` (ossf/model-signing-spec a0c91e2).

import { X509Certificate } from 'node:crypto'
import { ProvenanceError } from '../../core/errors.ts'
import { subjectOf, verifyCertificateChain } from '../certificate-chain.ts'
import { checkEnvelopeSignature, otherMethod } from './envelope-signature.ts'
import type { ModelBundle } from './model-bundle.ts'
import { markVerified, type VerifiedPayload } from './verified-payload.ts'

export interface CertificateTrust {
  /** Roots, and intermediates that lead to them. */
  readonly given: readonly X509Certificate[]
  /**
   * When every certificate must be valid: now. The bundle has no trusted time
   * of signing, so a signature ends with its leaf (§8.2); the Python client
   * takes the leaf's own first second, which no leaf ever fails.
   */
  readonly at: Date
}

/**
 * Verifies that the leaf of a chain to a given root signed the bundle.
 * @throws {CERTIFICATE_UNTRUSTED}
 * @throws {SIGNATURE_INVALID} also where the bundle is of another method
 */
export const verifyCertificateSignature = (
  bundle: ModelBundle,
  { given, at }: CertificateTrust,
): VerifiedPayload => {
  if (bundle.material.method !== 'certificate') throw otherMethod(bundle, 'certificate')
  const chain = bundle.material.certificates.map(parseDer)
  const { leaf, key } = verifyCertificateChain({ chain, given, at })
  return markVerified({
    payload: bundle.payload,
    signer: { kind: 'certificate-chain', subject: subjectOf(leaf) },
    // v0.2.0 hashed with SHA-256, whatever the curve, when it signed with certificates.
    encoding: checkEnvelopeSignature(bundle, key, 'sha256'),
  })
}

const parseDer = (der: Uint8Array, index: number): X509Certificate => {
  try {
    return new X509Certificate(der)
  } catch (cause) {
    const message = `signature refused: certificate ${index + 1} cannot be read`
    throw new ProvenanceError('BUNDLE_INVALID', message, { cause })
  }
}
