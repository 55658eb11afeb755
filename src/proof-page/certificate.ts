// SPDX-License-Identifier: Apache-2.0
// The parts of a certificate (RFC 5280 §4.1). Nothing of it is verified here.

import { type DerValue, derChildren, parseDer, readOid, TAGS } from './der.ts'

export interface CertificateParts {
  readonly issuer: DerValue | undefined
  readonly subject: DerValue | undefined
  readonly notBefore: DerValue | undefined
  readonly notAfter: DerValue | undefined
  /** Object identifier → the content of extnValue. */
  readonly extensions: ReadonlyMap<string, Uint8Array>
}

/** @throws RangeError for what is not DER of this kind */
export const parseCertificate = (der: Uint8Array): CertificateParts => {
  const [tbs] = derChildren(parseDer(der), TAGS.sequence)
  const fields = derChildren(tbs, TAGS.sequence)
  // version [0]?, serialNumber, signature, issuer, validity, subject, subjectPublicKeyInfo, …
  const first = fields[0]?.tag === TAGS.version ? 1 : 0
  const [notBefore, notAfter] = derChildren(fields[first + 3], TAGS.sequence)
  return {
    issuer: fields[first + 2],
    subject: fields[first + 4],
    notBefore,
    notAfter,
    extensions: readExtensions(fields.find(({ tag }) => tag === TAGS.extensions)),
  }
}

const readExtensions = (value: DerValue | undefined): ReadonlyMap<string, Uint8Array> => {
  if (value === undefined) return new Map()
  const [list] = derChildren(value, TAGS.extensions)
  return new Map(
    derChildren(list, TAGS.sequence).map((extension) => {
      const parts = derChildren(extension, TAGS.sequence)
      const content = parts.at(-1)
      if (content?.tag !== TAGS.octetString) throw new RangeError('an extension without a value')
      return [readOid(parts[0]), content.content] as const
    }),
  )
}
