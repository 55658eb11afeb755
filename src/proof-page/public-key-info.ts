// SPDX-License-Identifier: Apache-2.0
// SubjectPublicKeyInfo: RFC 5280 §4.1, with the curves of RFC 5480 §2.1.1.

import { derChildren, parseDer, readOid, TAGS } from './der.ts'

export interface PublicKeyInfo {
  /** Object identifier. */
  readonly algorithm: string
  /** Object identifier of a named curve; `undefined` for keys without one. */
  readonly curve: string | undefined
  readonly key: Uint8Array
}

export const EC_PUBLIC_KEY = '1.2.840.10045.2.1'
export const P256 = '1.2.840.10045.3.1.7'

/** @throws RangeError for what is not DER of this kind */
export const parsePublicKeyInfo = (der: Uint8Array): PublicKeyInfo => {
  const [identifier, key, ...others] = derChildren(parseDer(der), TAGS.sequence)
  const [algorithm, parameters, ...more] = derChildren(identifier, TAGS.sequence)
  const isWhole = key?.tag === TAGS.bitString && key.content[0] === 0
  if (!isWhole || others.length > 0 || more.length > 0) throw new RangeError('no public key')
  return {
    algorithm: readOid(algorithm),
    curve: parameters?.tag === TAGS.oid ? readOid(parameters) : undefined,
    key: key.content.subarray(1),
  }
}
