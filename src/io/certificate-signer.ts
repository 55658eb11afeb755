// SPDX-License-Identifier: Apache-2.0
//
// The OMS `certificate` method: signing with a key for which an authority of
// the user's own issued a certificate.

import {
  checkSigningChain,
  parseCertificates,
  subjectOf,
} from '../attestation/certificate-chain.ts'
import { preAuthParts } from '../attestation/dsse.ts'
import { loadSigningKey } from '../attestation/ec-key.ts'
import { signBytes } from '../attestation/key-signature.ts'
import { checkEnvelopeSignature } from '../attestation/oms/envelope-signature.ts'
import { serializeModelBundle } from '../attestation/oms/model-bundle.ts'
import { PAYLOAD_TYPE } from '../attestation/statement.ts'
import type { StatementSigner } from '../ports.ts'
import type { KeySignerOptions } from './key-signer.ts'
import { verifyOwn } from './self-verification.ts'

export interface CertificateSignerOptions extends KeySignerOptions {
  /** PEM texts: the leaf first, then each issuer of the one before; the root may be left out. */
  readonly certificates: readonly string[]
  readonly now: () => Date
}

/**
 * A signer that is ready: key and chain are read and held together now.
 * @throws {KEY_INVALID} {KEY_PASSWORD} {CERTIFICATE_INVALID}
 */
export const createCertificateSigner = (options: CertificateSignerOptions): StatementSigner => {
  const key = loadSigningKey(options.privateKey, options.password)
  const chain = options.certificates.flatMap(parseCertificates)
  const [leaf] = chain
  checkSigningChain(chain, key, options.now())
  const certificates = chain.map(({ raw }) => raw)
  const subject = leaf ? subjectOf(leaf) : ''
  return {
    signStatement: async (payload) => {
      // Hashing may have taken hours: the leaf must be valid when it signs.
      checkSigningChain(chain, key, options.now())
      const signature = signBytes(key, preAuthParts(PAYLOAD_TYPE, payload))
      const { publicKey } = key
      verifyOwn(() => checkEnvelopeSignature({ payload, signature }, publicKey, publicKey.hash))
      const json = serializeModelBundle(payload, signature, { certificates })
      return { json, identity: { kind: 'certificate-chain', subject } }
    },
  }
}
