// SPDX-License-Identifier: Apache-2.0
//
// A bundle under a trusted root, by the code that the command verifies with.
// In the page, what that code asks of Node comes from the folder `node`.

import { envelopeOf, parseBundle } from '../attestation/bundle.ts'
import { parseTrustedRoots } from '../attestation/trusted-root.ts'
import { verifyBundle } from '../attestation/verify-bundle.ts'
import { ProvenanceError } from '../core/errors.ts'
import type { VerifyKeyless } from './keyless.ts'

/** Real bundles have one or two of each. Every one takes milliseconds, in which the page stands still. */
const MAX_OBSERVATIONS = 16

export const verifyKeyless: VerifyKeyless = ({ bundle: content, trustedRoot, expected }) => {
  const bundle = parseBundle(content)
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial
  for (const { length } of [tlogEntries, timestampVerificationData?.rfc3161Timestamps ?? []]) {
    if (length > MAX_OBSERVATIONS) {
      const message = `${length} log entries or timestamps, more than ${MAX_OBSERVATIONS}`
      throw new ProvenanceError('BUNDLE_INVALID', `bundle refused: ${message}`)
    }
  }
  const { payload, signer, timestamps } = verifyBundle(bundle, {
    kind: 'certificate',
    roots: parseTrustedRoots(trustedRoot),
    identity: expected ?? 'policy-follows',
  })
  if (signer.kind !== 'certificate') {
    throw new ProvenanceError('CERTIFICATE_UNTRUSTED', 'a key signed, expected a certificate')
  }
  return {
    payloadType: envelopeOf(bundle).payloadType,
    payload,
    subject: signer.identity.subjectAlternativeName,
    issuer: signer.identity.issuer,
    logEntries: tlogEntries.length,
    times: timestamps.map(({ uri, time }) => ({ observer: uri, time })),
  }
}
