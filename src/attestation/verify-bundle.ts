// SPDX-License-Identifier: Apache-2.0
//
// Bundle + trust → verified statement. The cryptography is @sigstore/verify's;
// this file picks the trusted root, checks what the library leaves out (key
// usage, roots inside a chain, the signer's name in the log entry), and
// matches the identity exactly: the library's own policy for names is an
// unanchored regular expression.

import { Buffer } from 'node:buffer'
import { createHash, type KeyObject, X509Certificate as NodeCertificate } from 'node:crypto'
import { isBundleWithCertificateChain, isBundleWithMessageSignature } from '@sigstore/bundle'
import { X509Certificate } from '@sigstore/core'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import {
  type SignedEntity,
  toSignedEntity,
  toTrustMaterial,
  VerificationError,
  Verifier,
} from '@sigstore/verify'
import { type ErrorCode, ProvenanceError } from '../core/errors.ts'
import { certificateOf, envelopeOf, type UnverifiedBundle } from './bundle.ts'
import {
  type CertificateIdentity,
  matchIdentity,
  parseCertificateIdentity,
} from './certificate-identity.ts'
import { verifyEntryNamesSigner, verifyProofNamesCheckpoint } from './log-entry.ts'
import { type Thresholds, type Trust, thresholdsOf } from './signature-trust.ts'
import { PAYLOAD_TYPE, type ParsedStatement, parseStatement } from './statement.ts'
import { timestampsOf, type VerifiedTimestamp } from './verified-timestamp.ts'

export type VerifiedSigner =
  | { readonly kind: 'certificate'; readonly identity: CertificateIdentity }
  | { readonly kind: 'key'; readonly hint: string }

export interface VerifiedSignature {
  readonly signer: VerifiedSigner
  readonly timestamps: readonly VerifiedTimestamp[]
}

const VERIFIED = Symbol('verified')

/** A statement whose signature was verified; only `verifyBundle` makes one. */
export interface VerifiedStatement extends VerifiedSignature {
  readonly statement: ParsedStatement
  /** The bytes that were signed, as they stand in the bundle. */
  readonly payload: Uint8Array
  readonly [VERIFIED]: true
}

/**
 * Verifies an in-toto statement in a DSSE envelope.
 *
 * @throws CERTIFICATE_UNTRUSTED, TIMESTAMP_INVALID, LOG_ENTRY_INVALID,
 *   SIGNATURE_INVALID, IDENTITY_MISMATCH: the proof that failed
 * @throws BUNDLE_INVALID, STATEMENT_INVALID where there is nothing to verify
 */
export const verifyBundle = (bundle: UnverifiedBundle, trust: Trust): VerifiedStatement => {
  const { payload, payloadType } = envelopeOf(bundle)
  const signature = verifySignature(bundle, toEntity(bundle), trust)
  if (payloadType !== PAYLOAD_TYPE) {
    throw new ProvenanceError('STATEMENT_INVALID', `payload type "${payloadType}" is not in-toto`)
  }
  return { ...signature, payload, statement: parseStatement(payload), [VERIFIED]: true }
}

/**
 * Verifies that a bundle speaks of these bytes: it signs them directly, or a
 * subject of its statement has their SHA-256 or SHA-512.
 * @throws as `verifyBundle`
 */
export const verifyArtifact = (
  bundle: UnverifiedBundle,
  artifact: Uint8Array,
  trust: Trust,
): VerifiedSignature => {
  if (isBundleWithMessageSignature(bundle)) {
    return verifySignature(bundle, toEntity(bundle, artifact), trust)
  }
  const verified = verifyBundle(bundle, trust)
  const sha256 = createHash('sha256').update(artifact).digest('hex')
  const sha512 = createHash('sha512').update(artifact).digest('hex')
  const isSubject = verified.statement.subject.some(
    ({ digest }) => digest.sha256 === sha256 || digest.sha512 === sha512,
  )
  if (!isSubject) {
    throw new ProvenanceError('SIGNATURE_INVALID', `no subject has the digest sha256:${sha256}`)
  }
  return verified
}

/** Whether a key made the signature over what has the digest. */
export type DigestCheck = (key: KeyObject, digest: Uint8Array, signature: Uint8Array) => boolean

/**
 * Verifies a message signature by the digest of what it signs, which has to be
 * of the algorithm that the bundle names.
 * @throws as `verifyBundle`
 */
export const verifyMessageDigest = (
  bundle: UnverifiedBundle,
  digest: Uint8Array,
  trust: Trust,
  isSigned: DigestCheck,
): VerifiedSignature => {
  if (!isBundleWithMessageSignature(bundle)) {
    throw new ProvenanceError('BUNDLE_INVALID', 'bundle refused: it holds no message signature')
  }
  const { signature } = bundle.content.messageSignature
  const equals = (own: Uint8Array) => (other: Uint8Array) => Buffer.from(own).equals(other)
  const content: SignedEntity['signature'] = {
    signature,
    compareSignature: equals(signature),
    compareDigest: equals(digest),
    compareSignedDigest: equals(digest),
    verifySignature: (key) => isSigned(key, digest, signature),
  }
  return verifySignature(bundle, { ...toEntity(bundle), signature: content }, trust)
}

const toEntity = (bundle: UnverifiedBundle, artifact?: Uint8Array): SignedEntity =>
  coded(() => toSignedEntity(bundle, artifact && Buffer.from(artifact)))

const verifySignature = (
  bundle: UnverifiedBundle,
  entity: SignedEntity,
  trust: Trust,
): VerifiedSignature => {
  switch (trust.kind) {
    case 'certificate':
      return verifyCertified(bundle, entity, trust)
    case 'key':
      return verifyKeyed(bundle, entity, trust)
  }
}

type CertificateTrust = Extract<Trust, { kind: 'certificate' }>
type KeyTrust = Extract<Trust, { kind: 'key' }>

const verifyCertified = (
  bundle: UnverifiedBundle,
  entity: SignedEntity,
  trust: CertificateTrust,
): VerifiedSignature => {
  const der = certificateOf(bundle)
  if (!der) {
    throw new ProvenanceError('CERTIFICATE_UNTRUSTED', 'a key signed, expected a certificate', {
      hint: 'Verify with the public key.',
    })
  }
  const identity = parseCertificateIdentity(der)
  checkCertificate(bundle, der)
  const timestamps = verifyUnderOneOf(rootsThatKnow(der, trust.roots), entity, der, trust)
  if (!timestamps) {
    throw new ProvenanceError(
      'CERTIFICATE_UNTRUSTED',
      `certificate issued by "${identity.certificateIssuer}", which none of ${trust.roots.length} trusted roots knows`,
    )
  }
  if (trust.identity !== 'policy-follows') matchIdentity(identity, trust.identity)
  return { signer: { kind: 'certificate', identity }, timestamps }
}

// The first root that accepts, or the last one's refusal; `undefined` without a root.
const verifyUnderOneOf = (
  roots: readonly TrustedRoot[],
  entity: SignedEntity,
  der: Uint8Array,
  trust: CertificateTrust,
): readonly VerifiedTimestamp[] | undefined => {
  let refusal: unknown
  for (const root of roots) {
    try {
      return verifyUnderRoot(entity, root, der, (trust.thresholds ?? thresholdsOf)(root))
    } catch (error) {
      refusal = error
    }
  }
  if (refusal !== undefined) throw refusal
  return undefined
}

const verifyUnderRoot = (
  entity: SignedEntity,
  root: TrustedRoot,
  verifier: Uint8Array,
  thresholds: Thresholds,
  publicKey?: Parameters<typeof toTrustMaterial>[1],
): readonly VerifiedTimestamp[] => {
  coded(() =>
    new Verifier(toTrustMaterial(root, publicKey), {
      ctlogThreshold: thresholds.sct,
      tlogThreshold: thresholds.tlog,
      timestampThreshold: thresholds.timestamp,
    }).verify(entity),
  )
  for (const entry of entity.tlogEntries) {
    verifyEntryNamesSigner(entry, verifier)
    verifyProofNamesCheckpoint(entry)
  }
  return timestampsOf(entity, root)
}

const verifyKeyed = (
  bundle: UnverifiedBundle,
  entity: SignedEntity,
  trust: KeyTrust,
): VerifiedSignature => {
  const { content } = bundle.verificationMaterial
  const hint = content.$case === 'publicKey' ? content.publicKey.hint : undefined
  const key = hint === undefined ? undefined : trust.publicKey(hint)
  if (hint === undefined || !key) {
    const found = hint === undefined ? 'a certificate' : `an unknown key with hint "${hint}"`
    throw new ProvenanceError('SIGNATURE_INVALID', `the bundle was signed by ${found}`)
  }
  const root = trust.root ?? TrustedRoot.fromJSON({})
  const timestamps = verifyUnderRoot(
    entity,
    root,
    key.export({ type: 'spki', format: 'der' }),
    { sct: 0, tlog: root.tlogs.length > 0 ? 1 : 0, timestamp: 0 },
    () => ({ publicKey: key, validFor: () => true }),
  )
  return { signer: { kind: 'key', hint }, timestamps }
}

const EKU_CODE_SIGNING = '1.3.6.1.5.5.7.3.3'

// https://github.com/sigstore/fulcio/blob/v1.8.8/docs/certificate-specification.md
const checkCertificate = (bundle: UnverifiedBundle, der: Uint8Array): void => {
  const leaf = new NodeCertificate(der)
  if (leaf.ca || !leaf.keyUsage?.includes(EKU_CODE_SIGNING)) {
    refuseCertificate('the signing certificate is not for signing code')
  }
  // A root comes from the trusted root; in a bundle it can only mislead.
  if (isBundleWithCertificateChain(bundle)) {
    for (const { rawBytes } of bundle.verificationMaterial.content.x509CertificateChain
      .certificates) {
      const certificate = coded(() => new NodeCertificate(rawBytes))
      if (certificate.subject === certificate.issuer) {
        refuseCertificate(`the bundle carries the root "${oneLine(certificate.subject)}"`)
      }
    }
  }
}

const rootsThatKnow = (der: Buffer, roots: readonly TrustedRoot[]): readonly TrustedRoot[] => {
  const { issuer } = X509Certificate.parse(Buffer.from(der))
  return roots.filter((root) =>
    root.certificateAuthorities.some((authority) =>
      authority.certChain?.certificates.some(({ rawBytes }) =>
        X509Certificate.parse(Buffer.from(rawBytes)).subject.equals(issuer),
      ),
    ),
  )
}

/** How the library's codes read here. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  CERTIFICATE_ERROR: 'CERTIFICATE_UNTRUSTED',
  PUBLIC_KEY_ERROR: 'SIGNATURE_INVALID',
  SIGNATURE_ERROR: 'SIGNATURE_INVALID',
  TIMESTAMP_ERROR: 'TIMESTAMP_INVALID',
  TLOG_BODY_ERROR: 'LOG_ENTRY_INVALID',
  TLOG_ERROR: 'LOG_ENTRY_INVALID',
  TLOG_INCLUSION_PROMISE_ERROR: 'LOG_ENTRY_INVALID',
  TLOG_INCLUSION_PROOF_ERROR: 'LOG_ENTRY_INVALID',
  TLOG_MISSING_INCLUSION_ERROR: 'LOG_ENTRY_INVALID',
}

// Anything that is no verdict of the library came from bytes that it could not read.
const coded = <T>(operation: () => T): T => {
  try {
    return operation()
  } catch (error) {
    const code = error instanceof VerificationError ? CODES[error.code] : undefined
    const reason = error instanceof Error ? error.message : String(error)
    throw new ProvenanceError(code ?? 'BUNDLE_INVALID', `bundle does not verify: ${reason}`, {
      cause: error,
    })
  }
}

const oneLine = (name: string): string => name.split('\n').reverse().join(',')

const refuseCertificate = (what: string): never => {
  throw new ProvenanceError('CERTIFICATE_UNTRUSTED', what)
}
