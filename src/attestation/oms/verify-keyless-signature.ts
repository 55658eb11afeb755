// SPDX-License-Identifier: Apache-2.0
// OMS 1.0 §8.2, method `sigstore` (ossf/model-signing-spec a0c91e2).

import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { ProvenanceError } from '../../core/errors.ts'
import { bundleFromValue, logIndexOf } from '../bundle.ts'
import type { ExpectedIdentity } from '../certificate-identity.ts'
import { verifyBundle } from '../verify-bundle.ts'
import { otherMethod } from './envelope-signature.ts'
import type { ModelBundle } from './model-bundle.ts'
import { markVerified, type VerifiedPayload } from './verified-payload.ts'

export interface KeylessTrust {
  readonly roots: readonly TrustedRoot[]
  readonly identity: ExpectedIdentity
}

/**
 * Verifies that the expected identity signed, and that a transparency log holds the signature.
 * @throws {SIGNATURE_INVALID} {CERTIFICATE_UNTRUSTED} {IDENTITY_MISMATCH} and the others of verifyBundle
 * @throws {OMS_INVALID} without an entry in a log (§4.1)
 * @throws {TRUST_ROOT_INVALID} where no root knows a log
 */
export const verifyKeylessSignature = (
  bundle: ModelBundle,
  { roots, identity }: KeylessTrust,
): VerifiedPayload => {
  if (bundle.material.method !== 'sigstore') throw otherMethod(bundle, 'sigstore')
  const sigstoreBundle = bundleFromValue(bundle.value)
  if (logIndexOf(sigstoreBundle) === undefined) {
    const message = 'model signature refused: no transparency log holds it'
    throw new ProvenanceError('OMS_INVALID', message)
  }
  // Under a root without logs the entry would not be looked at.
  const rootsWithLogs = roots.filter((root) => root.tlogs.length > 0)
  if (rootsWithLogs.length === 0) {
    throw new ProvenanceError('TRUST_ROOT_INVALID', 'the trusted root lists no transparency log')
  }
  const { payload, signer } = verifyBundle(sigstoreBundle, {
    kind: 'certificate',
    roots: rootsWithLogs,
    identity,
  })
  if (signer.kind !== 'certificate') throw otherMethod(bundle, 'sigstore')
  const { subjectAlternativeName, issuer = '' } = signer.identity
  return markVerified({
    payload,
    signer: { kind: 'certificate', subject: subjectAlternativeName, issuer },
    encoding: 'dsse',
  })
}
