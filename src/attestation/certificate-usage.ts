// SPDX-License-Identifier: Apache-2.0
//
// What a certificate may be used for: the extensions of RFC 5280 §4.2 that
// node:crypto does not show.

import type { X509Certificate } from 'node:crypto'
import { X509Certificate as Extensions } from '@sigstore/core'
import { ProvenanceError } from '../core/errors.ts'

export interface CertificateUsage {
  /** KeyUsage digitalSignature; `undefined` without the extension. */
  readonly digitalSignature: boolean | undefined
  /** ExtendedKeyUsage codeSigning; `undefined` without the extension. */
  readonly codeSigning: boolean | undefined
  /** BasicConstraints pathLenConstraint: how many certificate authorities may follow below. */
  readonly pathLength: number | undefined
  /** Critical extensions that this program does not process (RFC 5280 §4.2: refuse). */
  readonly unknownCritical: readonly string[]
}

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3'
const ANY_EXTENDED_KEY_USAGE = '2.5.29.37.0'

/** OIDs of the extensions that may be critical; name and policy constraints are not among them. */
const PROCESSED: ReadonlySet<string> = new Set([
  '2.5.29.15', // keyUsage
  '2.5.29.17', // subjectAltName: names nobody matches here
  '2.5.29.19', // basicConstraints
  '2.5.29.37', // extKeyUsage
])

/** @throws {CERTIFICATE_UNTRUSTED} where the extensions cannot be read */
export const usageOf = (certificate: X509Certificate): CertificateUsage => {
  try {
    return readUsage(certificate)
  } catch (cause) {
    const message = 'the extensions of a certificate cannot be read'
    throw new ProvenanceError('CERTIFICATE_UNTRUSTED', message, { cause })
  }
}

const readUsage = (certificate: X509Certificate): CertificateUsage => {
  const parsed = Extensions.parse(certificate.raw)
  // Despite its name, this property of node:crypto lists the extended key usages.
  const extended = certificate.keyUsage
  const pathLength = parsed.extBasicConstraints?.pathLenConstraint
  return {
    digitalSignature: parsed.extKeyUsage?.digitalSignature,
    codeSigning: extended?.some((oid) => oid === CODE_SIGNING || oid === ANY_EXTENDED_KEY_USAGE),
    pathLength: pathLength === undefined ? undefined : Number(pathLength),
    unknownCritical: parsed.extensions.flatMap((extension) => {
      const oid = extension.subs[0]?.toOID() ?? 'unreadable'
      return parsed.extension(oid)?.critical && !PROCESSED.has(oid) ? [oid] : []
    }),
  }
}

/**
 * Why the certificate may not sign a model; `undefined` if it may. KeyUsage and
 * ExtendedKeyUsage bind independently (RFC 5280 §4.2.1.12), and one must be there.
 */
export const refusalToSign = ({
  digitalSignature,
  codeSigning,
}: CertificateUsage): string | undefined => {
  if (digitalSignature === false) return 'its key usage lacks digitalSignature'
  if (codeSigning === false) return 'its extended key usage lacks codeSigning'
  if (digitalSignature === undefined && codeSigning === undefined) {
    return 'it has neither key usage digitalSignature nor extended key usage codeSigning'
  }
  return undefined
}
