// SPDX-License-Identifier: Apache-2.0
//
// X.509 chains of the OMS `certificate` method: from the leaf that signed,
// through intermediates, to a root that the verifier gave.
// Spec: OMS 1.0 §8.2, RFC 5280 §6.1. Revocation is not checked: the method is
// made for sites without a network.

import { X509Certificate } from 'node:crypto'
import { ProvenanceError } from '../core/errors.ts'
import { refusalToSign, usageOf } from './certificate-usage.ts'
import { type SigningKey, toVerifyingKey, type VerifyingKey } from './ec-key.ts'

/** Certificates of one chain in a bundle; real ones have three. */
export const MAX_CHAIN_LENGTH = 10
/** What an issuer may have signed with: SHA-2 only. */
const SIGNATURE_ALGORITHMS = /^(ecdsa-with-SHA|sha)(256|384|512)(WithRSAEncryption)?$/
const MIN_RSA_BITS = 2048

/**
 * All certificates of a PEM file, in its order; at least one.
 * @throws {CERTIFICATE_INVALID} naming the block that cannot be read
 */
export const parseCertificates = (pem: string): readonly X509Certificate[] => {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? []
  if (blocks.length === 0) throw invalid('no PEM certificate found')
  return blocks.map((block, index) => {
    try {
      return new X509Certificate(block)
    } catch (cause) {
      throw invalid(`certificate ${index + 1} cannot be read`, cause)
    }
  })
}

/** The subject on one line, as people write it: `CN=…, O=…`. */
export const subjectOf = (certificate: X509Certificate): string =>
  (certificate.subject ?? '').split('\n').join(', ')

/**
 * Holds a chain to what verifiers will want of it, before anything is signed:
 * the leaf belongs to the key and may sign, each next one issued the one
 * before, all are valid at `at`.
 * @throws {CERTIFICATE_INVALID}
 */
export const checkSigningChain = (
  chain: readonly X509Certificate[],
  key: SigningKey,
  at: Date,
): void => {
  const [leaf] = chain
  if (!leaf) throw invalid('the chain is empty')
  if (chain.length > MAX_CHAIN_LENGTH) throw invalid(`${chain.length} certificates in one chain`)
  if (!leaf.checkPrivateKey(key.key)) {
    throw invalid(`the first certificate (${subjectOf(leaf)}) does not belong to the private key`)
  }
  const refusal = refusalToSign(usageOf(leaf))
  if (refusal) throw invalid(`${subjectOf(leaf)} may not sign: ${refusal}`)
  for (const [index, certificate] of chain.entries()) {
    const time = refusalAt(certificate, at)
    if (time) throw invalid(`${subjectOf(certificate)} ${time}`)
    const issuer = chain[index + 1]
    if (issuer && !isIssuedBy(certificate, issuer)) {
      throw invalid(
        `certificate ${index + 2} (${subjectOf(issuer)}) did not issue certificate ${index + 1} (${subjectOf(certificate)})`,
      )
    }
  }
}

export interface ChainVerification {
  /** From the bundle, leaf first; untrusted. */
  readonly chain: readonly X509Certificate[]
  /** From the verifier: the self-signed ones are trusted, the others help to reach them. */
  readonly given: readonly X509Certificate[]
  /** Every certificate of the path must be valid at this time. */
  readonly at: Date
}

/**
 * The leaf and its key, once a path to a trusted root is found.
 * @throws {CERTIFICATE_UNTRUSTED} with the reason
 */
export const verifyCertificateChain = (
  input: ChainVerification,
): { readonly leaf: X509Certificate; readonly key: VerifyingKey } => {
  const { chain, given, at } = input
  const [leaf, ...intermediates] = chain
  if (!leaf) throw untrusted('the bundle holds no certificate')
  if (chain.length > MAX_CHAIN_LENGTH) throw untrusted(`${chain.length} certificates in one chain`)
  const roots = given.filter((certificate) => isIssuedBy(certificate, certificate))
  if (roots.length === 0) throw untrusted('none of the given certificates is a self-signed root')
  const refusal = refusalAt(leaf, at) ?? refusalToSign(usageOf(leaf)) ?? refusalToTrust(leaf)
  if (refusal) throw untrusted(`${subjectOf(leaf)}: ${refusal}`)
  findPath(leaf, roots, [...intermediates, ...given], at)
  try {
    return { leaf, key: toVerifyingKey(leaf.publicKey) }
  } catch (cause) {
    throw untrusted(`${subjectOf(leaf)}: its key is not of a supported type`, cause)
  }
}

// Breadth first, each certificate once: whether a root can be reached from a
// certificate does not depend on the way to it, and the shortest way is the
// most favourable to path lengths. So hostile chains cost no more than n².
const findPath = (
  leaf: X509Certificate,
  roots: readonly X509Certificate[],
  pool: readonly X509Certificate[],
  at: Date,
): void => {
  const seen = new Set<string>([leaf.fingerprint256])
  const refusals: string[] = []
  let level = [leaf]
  for (let authoritiesBelow = 0; level.length > 0; authoritiesBelow += 1) {
    const next: X509Certificate[] = []
    for (const certificate of level) {
      for (const issuer of [...roots, ...pool]) {
        if (seen.has(issuer.fingerprint256) || !isIssuedBy(certificate, issuer)) continue
        seen.add(issuer.fingerprint256)
        const refusal = refusalAt(issuer, at) ?? refusalToIssue(issuer, authoritiesBelow)
        if (refusal) refusals.push(`${subjectOf(issuer)}: ${refusal}`)
        else if (roots.includes(issuer)) return
        else next.push(issuer)
      }
    }
    level = next
  }
  const reason = refusals.length > 0 ? ` (${refusals.join('; ')})` : ''
  throw untrusted(`no path from ${subjectOf(leaf)} to a given root${reason}`)
}

// checkIssued compares names and key identifiers, and wants keyCertSign where
// the issuer has a key usage; verify checks the signature.
const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean => {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
  } catch {
    return false // a key that the signature cannot belong to
  }
}

const refusalAt = (certificate: X509Certificate, at: Date): string | undefined => {
  const { validFromDate, validToDate } = certificate
  if (at < validFromDate) return `is not valid before ${validFromDate.toISOString()}`
  if (at > validToDate) return `expired at ${validToDate.toISOString()}`
  return undefined
}

const refusalToTrust = (certificate: X509Certificate): string | undefined => {
  const algorithm = certificate.signatureAlgorithm ?? certificate.signatureAlgorithmOid
  if (!SIGNATURE_ALGORITHMS.test(algorithm)) return `signed with ${algorithm}`
  const { unknownCritical } = usageOf(certificate)
  if (unknownCritical.length > 0) return `unknown critical extension ${unknownCritical.join(', ')}`
  return undefined
}

const refusalToIssue = (issuer: X509Certificate, authoritiesBelow: number): string | undefined => {
  if (!issuer.ca) return 'is not a certificate authority'
  const { pathLength } = usageOf(issuer)
  if (pathLength !== undefined && authoritiesBelow > pathLength) {
    return `allows ${pathLength} authorities below it, found ${authoritiesBelow}`
  }
  const bits = issuer.publicKey.asymmetricKeyDetails?.modulusLength
  if (bits !== undefined && bits < MIN_RSA_BITS) return `RSA key of ${bits} bits`
  return refusalToTrust(issuer)
}

const invalid = (message: string, cause?: unknown): ProvenanceError =>
  new ProvenanceError('CERTIFICATE_INVALID', message, { cause })

const untrusted = (message: string, cause?: unknown): ProvenanceError =>
  new ProvenanceError('CERTIFICATE_UNTRUSTED', message, { cause })
