// SPDX-License-Identifier: Apache-2.0
//
// As much of Node's class of this name as the verifier of bundles reads. The
// signature of a certificate is @sigstore/core's to verify.

import { parseCertificate } from '../certificate.ts'
import { type DerValue, derChildren, derValues, parseDer, readOid, TAGS } from '../der.ts'

const BASIC_CONSTRAINTS = '2.5.29.19'
const EXTENDED_KEY_USAGE = '2.5.29.37'

const ATTRIBUTES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
}

export class X509Certificate {
  /** One attribute a line, e.g. `O=sigstore.dev`. */
  readonly issuer: string
  readonly subject: string
  /** Whether it says that it is an authority's. */
  readonly ca: boolean
  /** Object identifiers of the extended key usages; named as Node names it. */
  readonly keyUsage: readonly string[] | undefined

  /** @throws RangeError for what is not DER of this kind */
  constructor(der: Uint8Array) {
    const { issuer, subject, extensions } = parseCertificate(der)
    this.issuer = nameOf(issuer)
    this.subject = nameOf(subject)
    const constraints = extensions.get(BASIC_CONSTRAINTS)
    const [first] = constraints ? derChildren(parseDer(constraints), TAGS.sequence) : []
    this.ca = first?.tag === TAGS.boolean && first.content[0] !== 0
    const usages = extensions.get(EXTENDED_KEY_USAGE)
    this.keyUsage = usages && derChildren(parseDer(usages), TAGS.sequence).map(readOid)
  }
}

// RFC 5280 §4.1.2.4: a sequence of sets of (type, value).
const nameOf = (name: DerValue | undefined): string =>
  derChildren(name, TAGS.sequence)
    .flatMap((set) => derChildren(set, TAGS.set))
    .map((attribute) => {
      const [type, value] = derValues(attribute.content)
      const oid = readOid(type)
      return `${ATTRIBUTES[oid] ?? oid}=${new TextDecoder().decode(value?.content)}`
    })
    .join('\n')
