// SPDX-License-Identifier: Apache-2.0
//
// What a certificate says about its holder, for display. Nothing of it is
// verified here, and nothing may be decided by it.
// Spec: RFC 5280; https://github.com/sigstore/fulcio/blob/v1.8.8/docs/oid-info.md

import { parseCertificate } from './certificate.ts'
import { type DerValue, derChildren, parseDer, TAGS } from './der.ts'

const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17'
const FULCIO_ARC = '1.3.6.1.4.1.57264.1'

const EXTENSIONS = [
  [8, 'Identity provider'],
  [12, 'Repository'],
  [13, 'Commit'],
  [14, 'Ref'],
  [20, 'Trigger'],
  [21, 'Run'],
] as const

/** Names and values as the certificate has them; `undefined` where it cannot be read. */
export const certificateFacts = (
  der: Uint8Array,
): readonly (readonly [name: string, value: string])[] | undefined => {
  try {
    return readFacts(der)
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}

const readFacts = (der: Uint8Array): readonly (readonly [string, string])[] => {
  const { extensions, notBefore, notAfter } = parseCertificate(der)
  const names = extensions.get(SUBJECT_ALTERNATIVE_NAME)
  return [
    ...(names === undefined ? [] : readNames(names).map((name) => ['Signer', name] as const)),
    ...EXTENSIONS.flatMap(([number, name]) => {
      const value = extensions.get(`${FULCIO_ARC}.${number}`)
      return value === undefined ? [] : [[name, decode(parseDer(value).content)] as const]
    }),
    ['Certificate valid', `${readTime(notBefore)} to ${readTime(notAfter)}`],
  ]
}

// RFC 5280 §4.2.1.6: [1] rfc822Name, [6] uniformResourceIdentifier.
const readNames = (value: Uint8Array): readonly string[] =>
  derChildren(parseDer(value), TAGS.sequence)
    .filter(({ tag }) => tag === 0x81 || tag === 0x86)
    .map(({ content }) => decode(content))

// RFC 5280 §4.1.2.5: YYMMDDHHMMSSZ from 1950 to 2049, or YYYYMMDDHHMMSSZ.
const readTime = (value: DerValue | undefined): string => {
  const text = decode(value?.content ?? new Uint8Array())
  const long = value?.tag === TAGS.utcTime ? `${text < '50' ? '20' : '19'}${text}` : text
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(long)
  if (!parts) throw new RangeError('no time')
  const [, year, month, day, hour, minute, second] = parts
  return `${year}-${month}-${day} ${hour}:${minute}:${second} UTC`
}

const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes)
