// SPDX-License-Identifier: Apache-2.0
//
// Which ASN.1 element each byte of a DER structure belongs to, so that a test
// can say what a flipped bit stood for. X.690 §8.1: tag, length, contents.

import type { Buffer } from 'node:buffer'

export interface DerByte {
  /** Numbers of the elements from the outermost in: `0.1` is the second one of the first. */
  readonly path: string
  readonly role: 'tag' | 'length' | 'contents'
}

/** One row for each byte; the input has to be valid, with tags of one byte. */
export const derBytes = (der: Buffer): readonly DerByte[] => elements(der, '')

const elements = (der: Buffer, parent: string): DerByte[] => {
  const rows: DerByte[] = []
  for (let index = 0; rows.length < der.length; index += 1) {
    const path = parent === '' ? String(index) : `${parent}.${index}`
    const tag = der.readUInt8(rows.length)
    const { lengthBytes, contentBytes } = lengthAt(der, rows.length + 1)
    const contents = der.subarray(rows.length + 1 + lengthBytes).subarray(0, contentBytes)
    rows.push({ path, role: 'tag' })
    for (let i = 0; i < lengthBytes; i += 1) rows.push({ path, role: 'length' })
    const isConstructed = (tag & 0x20) !== 0
    const inner: DerByte[] = isConstructed
      ? elements(contents, path)
      : [...contents].map(() => ({ path, role: 'contents' }))
    rows.push(...inner)
  }
  return rows
}

const lengthAt = (der: Buffer, at: number): { lengthBytes: number; contentBytes: number } => {
  const first = der.readUInt8(at)
  if (first < 0x80) return { lengthBytes: 1, contentBytes: first }
  const count = first & 0x7f
  return { lengthBytes: 1 + count, contentBytes: der.readUIntBE(at + 1, count) }
}
