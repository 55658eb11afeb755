// SPDX-License-Identifier: Apache-2.0
//
// As much of DER (X.690) as it takes to read a certificate and a public key.

export interface DerValue {
  /** The first byte: class, form and number below 31. */
  readonly tag: number
  readonly content: Uint8Array
  /** The value as a whole, tag and length included. */
  readonly whole: Uint8Array
}

export const TAGS = {
  boolean: 0x01,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  extensions: 0xa3,
  version: 0xa0,
} as const

/** @throws RangeError for what is not DER of this kind */
export const derValues = (bytes: Uint8Array): readonly DerValue[] => {
  const values: DerValue[] = []
  for (let at = 0; at < bytes.length; ) {
    const value = readValue(bytes.subarray(at))
    values.push(value)
    at += value.whole.length
  }
  return values
}

const readValue = (bytes: Uint8Array): DerValue => {
  const [tag = 0, first = 0xff] = bytes
  if ((tag & 0x1f) === 0x1f) throw new RangeError('a tag of several bytes')
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f
  if (lengthBytes > 4 || first === 0x80) throw new RangeError('a length that is not known')
  const length =
    first < 0x80
      ? first
      : bytes.subarray(2, 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0)
  // X.690 §10.1: the shortest form.
  if (lengthBytes > 0 && (length < 0x80 || bytes[2] === 0)) throw new RangeError('a long length')
  const start = 2 + lengthBytes
  if (start + length > bytes.length) throw new RangeError('it ends early')
  return {
    tag,
    content: bytes.subarray(start, start + length),
    whole: bytes.subarray(0, start + length),
  }
}

/** The values in one that has the tag. @throws RangeError */
export const derChildren = (value: DerValue | undefined, tag: number): readonly DerValue[] => {
  if (value?.tag !== tag) throw new RangeError('another value than expected')
  return derValues(value.content)
}

/** The one value that these bytes are. @throws RangeError */
export const parseDer = (bytes: Uint8Array): DerValue => {
  const [value, ...others] = derValues(bytes)
  if (value === undefined || others.length > 0) throw new RangeError('not exactly one value')
  return value
}

/** E.g. `2.5.29.17`. @throws RangeError */
export const readOid = (value: DerValue | undefined): string => {
  if (value?.tag !== TAGS.oid) throw new RangeError('no object identifier')
  const numbers: number[] = []
  let number = 0
  for (const byte of value.content) {
    number = number * 128 + (byte & 0x7f)
    if (byte >= 0x80) continue
    numbers.push(number)
    number = 0
  }
  const [first = 0, ...rest] = numbers
  const arc = Math.min(Math.floor(first / 40), 2)
  return [arc, first - 40 * arc, ...rest].join('.')
}
