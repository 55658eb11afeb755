// SPDX-License-Identifier: Apache-2.0
//
// One door to the three ways of signing a statement: keyless, with a key, with
// a certificate chain. What comes out was signed; by whom that was is for the
// policy to judge.

import type { X509Certificate } from 'node:crypto'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { ProvenanceError } from '../core/errors.ts'
import { logIndexOf, parseBundle } from './bundle.ts'
import type { CertificateIdentity } from './certificate-identity.ts'
import type { VerifyingKey } from './ec-key.ts'
import { parseModelBundle } from './oms/model-bundle.ts'
import type { VerifiedPayload } from './oms/verified-payload.ts'
import { verifyCertificateSignature } from './oms/verify-certificate-signature.ts'
import { verifyKeySignature } from './oms/verify-key-signature.ts'
import type { VerifiedTimestamp } from './verified-timestamp.ts'
import { verifyBundle } from './verify-bundle.ts'

/** What is trusted to vouch for a signer. */
export type SignerTrust =
  | { readonly kind: 'sigstore'; readonly roots: readonly TrustedRoot[] }
  /** Any one of the keys. */
  | { readonly kind: 'key'; readonly keys: readonly VerifyingKey[] }
  | {
      readonly kind: 'certificate-chain'
      readonly given: readonly X509Certificate[]
      /** When every certificate must be valid. */
      readonly at: Date
    }

export type EnvelopeSigner =
  | { readonly kind: 'certificate'; readonly identity: CertificateIdentity }
  | { readonly kind: 'key'; readonly hint: string }
  | { readonly kind: 'certificate-chain'; readonly subject: string }

/** Payload bytes whose signature was verified; only `verifyEnvelope` makes one. */
export type VerifiedEnvelope = Pick<VerifiedPayload, 'payload' | 'encoding' | 'verified'> & {
  readonly signer: EnvelopeSigner
  readonly timestamps: readonly VerifiedTimestamp[]
  /** Whether a transparency log holds the signature. */
  readonly isLogged: boolean
}

const mark = (value: Omit<VerifiedEnvelope, 'verified'>): VerifiedEnvelope =>
  value as VerifiedEnvelope

/**
 * Verifies the signature of one bundle, given as JSON text.
 * @throws BUNDLE_INVALID, SIGNATURE_INVALID, CERTIFICATE_UNTRUSTED,
 *   TIMESTAMP_INVALID, LOG_ENTRY_INVALID, STATEMENT_INVALID
 */
export const verifyEnvelope = (content: string, trust: SignerTrust): VerifiedEnvelope => {
  switch (trust.kind) {
    case 'sigstore': {
      const bundle = parseBundle(content)
      const verified = verifyBundle(bundle, {
        kind: 'certificate',
        roots: trust.roots,
        identity: 'policy-follows',
      })
      const isLogged = logIndexOf(bundle) !== undefined
      return mark({ ...verified, isLogged, encoding: 'dsse' })
    }
    case 'key':
      return verifyByKey(content, trust.keys)
    case 'certificate-chain': {
      const bundle = parseModelBundle(new TextEncoder().encode(content))
      const { payload, signer, encoding } = verifyCertificateSignature(bundle, trust)
      const subject = signer.kind === 'certificate-chain' ? signer.subject : ''
      const chain = { kind: 'certificate-chain', subject } as const
      return mark({ payload, signer: chain, timestamps: [], isLogged: false, encoding })
    }
  }
}

const verifyByKey = (content: string, keys: readonly VerifyingKey[]): VerifiedEnvelope => {
  const bundle = parseModelBundle(new TextEncoder().encode(content))
  let refusal: unknown
  for (const key of keys) {
    try {
      const { payload, encoding } = verifyKeySignature(bundle, key)
      const signer = { kind: 'key', hint: key.hint } as const
      return mark({ payload, signer, timestamps: [], isLogged: false, encoding })
    } catch (error) {
      refusal = error
    }
  }
  throw refusal ?? new ProvenanceError('KEY_INVALID', 'no public key is given')
}
