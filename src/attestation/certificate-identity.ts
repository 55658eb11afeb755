// SPDX-License-Identifier: Apache-2.0
//
// What a Fulcio certificate says about who signed, and whether that is who was
// expected. Names are decoded strictly: @sigstore/core drops the high bit of
// each byte, so that two names could look alike.
// Spec: https://github.com/sigstore/fulcio/blob/v1.8.8/docs/oid-info.md

import { Buffer } from 'node:buffer'
import { X509Certificate as NodeCertificate } from 'node:crypto'
import { ASN1Obj, X509Certificate } from '@sigstore/core'
import { ProvenanceError } from '../core/errors.ts'

const FULCIO_ARC = '1.3.6.1.4.1.57264.1'
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17'

/** Raw strings; .1 is the issuer where .8 is missing. */
const RAW_EXTENSIONS = [
  [2, 'githubWorkflowTrigger'],
  [3, 'githubWorkflowSHA'],
  [4, 'githubWorkflowName'],
  [5, 'githubWorkflowRepository'],
  [6, 'githubWorkflowRef'],
] as const

/** DER UTF8String. The names are those that `gh attestation verify` prints. */
const DER_EXTENSIONS = [
  [9, 'buildSignerURI'],
  [10, 'buildSignerDigest'],
  [11, 'runnerEnvironment'],
  [12, 'sourceRepositoryURI'],
  [13, 'sourceRepositoryDigest'],
  [14, 'sourceRepositoryRef'],
  [15, 'sourceRepositoryIdentifier'],
  [16, 'sourceRepositoryOwnerURI'],
  [17, 'sourceRepositoryOwnerIdentifier'],
  [18, 'buildConfigURI'],
  [19, 'buildConfigDigest'],
  [20, 'buildTrigger'],
  [21, 'runInvocationURI'],
  [22, 'sourceRepositoryVisibilityAtSigning'],
  [23, 'deploymentEnvironment'],
  [24, 'tokenSubject'],
] as const

type ExtensionName =
  | (typeof RAW_EXTENSIONS)[number][1]
  | (typeof DER_EXTENSIONS)[number][1]
  | 'issuer'

/** Who a certificate was issued to; a field is absent where the certificate does not have it. */
export type CertificateIdentity = {
  /** E.g. `CN=sigstore-intermediate,O=sigstore.dev`. */
  readonly certificateIssuer: string
  /** URI or e-mail address; for GitHub Actions the workflow that signed, with its ref. */
  readonly subjectAlternativeName: string
} & { readonly [name in ExtensionName]?: string }

/** @throws BUNDLE_INVALID where the certificate cannot be read or names nobody */
export const parseCertificateIdentity = (der: Uint8Array): CertificateIdentity => {
  try {
    const extensions = readExtensions(X509Certificate.parse(Buffer.from(der)))
    const issuer = readDer(extensions, 8) ?? readRaw(extensions, 1)
    return {
      certificateIssuer: new NodeCertificate(der).issuer.split('\n').reverse().join(','),
      subjectAlternativeName: readSubject(extensions),
      ...(issuer === undefined ? {} : { issuer }),
      ...collect(RAW_EXTENSIONS, (number) => readRaw(extensions, number)),
      ...collect(DER_EXTENSIONS, (number) => readDer(extensions, number)),
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ProvenanceError('BUNDLE_INVALID', `signing certificate cannot be read: ${reason}`, {
      cause: error,
    })
  }
}

type Extensions = ReadonlyMap<string, Buffer>

const readExtensions = (certificate: X509Certificate): Extensions => {
  const extensions = new Map<string, Buffer>()
  for (const { subs } of certificate.extensions) {
    const oid = subs[0]?.toOID()
    const value = subs.at(-1)?.value
    if (oid === undefined || value === undefined) throw new Error('malformed extension')
    // RFC 5280 §4.2: an extension appears once.
    if (extensions.has(oid)) throw new Error(`extension ${oid} appears twice`)
    extensions.set(oid, value)
  }
  return extensions
}

// RFC 5280 §4.2.1.6: [1] rfc822Name, [6] uniformResourceIdentifier, both IA5String.
const readSubject = (extensions: Extensions): string => {
  const value = extensions.get(SUBJECT_ALTERNATIVE_NAME)
  if (!value) throw new Error('no subject alternative name')
  const [name, ...others] = parseDer(value).subs
  if (!name || others.length > 0) throw new Error('not exactly one subject alternative name')
  if (!name.tag.isContextSpecific(1) && !name.tag.isContextSpecific(6)) {
    throw new Error('the subject alternative name is neither a URI nor an e-mail address')
  }
  const text = decodeUtf8(name.value)
  if (!/^[\x21-\x7e]+$/.test(text)) throw new Error('subject alternative name is not ASCII')
  return text
}

const readRaw = (extensions: Extensions, number: number): string | undefined => {
  const value = extensions.get(`${FULCIO_ARC}.${number}`)
  return value && decodeUtf8(value)
}

const readDer = (extensions: Extensions, number: number): string | undefined => {
  const value = extensions.get(`${FULCIO_ARC}.${number}`)
  if (!value) return undefined
  const { tag, value: text } = parseDer(value)
  if (!tag.isUniversal() || tag.number !== 0x0c) throw new Error(`.${number} is no UTF8String`)
  return decodeUtf8(text)
}

const parseDer = (value: Buffer): ASN1Obj => {
  const parsed = ASN1Obj.parseBuffer(Buffer.from(value))
  if (!parsed.toDER().equals(value)) throw new Error('extension is not DER')
  return parsed
}

const decodeUtf8 = (value: Buffer): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value)

const collect = <Name extends ExtensionName>(
  table: readonly (readonly [number, Name])[],
  read: (number: number) => string | undefined,
): { readonly [name in Name]?: string } => {
  const found: { [name in Name]?: string } = {}
  for (const [number, name] of table) {
    const value = read(number)
    if (value !== undefined) found[name] = value
  }
  return found
}

/** An exact text, or a regular expression that must match the whole text. */
export type TextMatch = string | { readonly pattern: string }

export interface ExpectedIdentity {
  /** Subject alternative name of the certificate. */
  readonly subject: TextMatch
  /** Address of the identity provider. */
  readonly issuer: TextMatch
}

/**
 * Compares who signed with who was expected; both parts have to match.
 * @throws IDENTITY_MISMATCH saying what was found
 * @throws INPUT_INVALID for a pattern that is not a regular expression
 */
export const matchIdentity = (found: CertificateIdentity, expected: ExpectedIdentity): void => {
  const check = (part: string, value: string | undefined, match: TextMatch): void => {
    if (value !== undefined && matches(value, match)) return
    throw new ProvenanceError(
      'IDENTITY_MISMATCH',
      `${part} is ${value === undefined ? 'missing' : `"${value}"`}, expected ${describe(match)}`,
    )
  }
  check('certificate identity', found.subjectAlternativeName, expected.subject)
  check('certificate issuer', found.issuer, expected.issuer)
}

const describe = (match: TextMatch): string =>
  typeof match === 'string' ? `"${match}"` : `a match of /${match.pattern}/`

const matches = (value: string, match: TextMatch): boolean => {
  if (typeof match === 'string') return value === match
  try {
    // The group keeps alternatives inside the anchors.
    return new RegExp(`^(?:${match.pattern})$`, 'u').test(value)
  } catch (error) {
    throw new ProvenanceError('INPUT_INVALID', `not a regular expression: ${match.pattern}`, {
      cause: error,
    })
  }
}
