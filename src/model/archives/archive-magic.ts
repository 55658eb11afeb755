// SPDX-License-Identifier: Apache-2.0
//
// Archives and compressed streams by their first bytes: what is in them is
// hidden from whoever looks at the bytes of a file.

import { Buffer } from 'node:buffer'

const MAGICS = [
  ['zip', 0, '504b0304'],
  ['zip', 0, '504b0506'],
  ['zip', 0, '504b0708'],
  ['7z', 0, '377abcaf271c'],
  ['rar', 0, '526172211a07'],
  ['tar', 257, '7573746172'],
  ['gzip', 0, '1f8b08'],
  ['bzip2', 4, '314159265359'],
  ['xz', 0, 'fd377a585a00'],
  ['zstd', 0, '28b52ffd'],
  ['lz4', 0, '04224d18'],
  ['cab', 0, '4d534346'],
  ['ar', 0, '213c617263683e0a'],
] as const

export type ArchiveKind = (typeof MAGICS)[number][0] | 'lzma'

/** First bytes that tell every kind; fewer tell all but tar. */
export const ARCHIVE_HEAD_BYTES = 262

const PATTERNS = MAGICS.map(([kind, at, hex]) => ({ kind, at, magic: Buffer.from(hex, 'hex') }))

/** Which archive or compressed stream begins with `head`; `undefined` for what is none of them. */
export const archiveKindOf = (head: Uint8Array): ArchiveKind | undefined => {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  // The first byte alone spares the slice, of which a large archive would need a million.
  const found = PATTERNS.find(
    ({ at, magic }) =>
      bytes[at] === magic[0] && bytes.subarray(at, at + magic.length).equals(magic),
  )
  if (found) return found.kind
  return isLzma(bytes) ? 'lzma' : undefined
}

/** LZMA alone has no magic: properties 0x5d, a dictionary of a power of two, and a size below 1 TiB or none. */
const isLzma = (bytes: Buffer): boolean => {
  if (bytes.length < 13 || bytes[0] !== 0x5d) return false
  const dictionary = bytes.readUInt32LE(1)
  const isPower = dictionary >= 4096 && (dictionary & (dictionary - 1)) === 0
  const size = bytes.readBigUInt64LE(5)
  return isPower && (size === 0xffffffffffffffffn || size < 1n << 40n)
}
