// SPDX-License-Identifier: Apache-2.0
//
// The entries of one directory of a zip archive, to its last byte: some
// readers stop after the number of entries, others after the number of bytes.
// Spec: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10) §4.3.12, §4.5.3

import { Buffer, isUtf8 } from 'node:buffer'
import { crc32 } from 'node:zlib'
import type { ByteSource } from '../../core/byte-source.ts'
import { shown } from '../../core/shown.ts'
import { readUint64 } from './uint64.ts'
import type { DirectoryPlace } from './zip-ends.ts'
import type { ZipFindings } from './zip-findings.ts'

/** A checkpoint has a member for each tensor; the largest have some ten thousand. */
export const MAX_ZIP_ENTRIES = 50_000
/** 50,000 entries of 160 bytes: 46 of header, a name and a zip64 field. */
export const MAX_ZIP_DIRECTORY_BYTES = 8 * 1024 * 1024
const CENTRAL_HEADER = 0x02014b50
const CENTRAL_HEADER_BYTES = 46
const FULL_32 = 0xffffffff
const ZIP64_FIELD = 0x0001
const UNICODE_PATH_FIELD = 0x7075
const UTF8_FLAG = 0x800
const MADE_BY_UNIX = 3
const LINK_MODE = 0o120000

/** A member as the directory describes it. */
export interface CentralEntry {
  readonly name: string
  readonly nameBytes: Buffer
  readonly flags: number
  readonly method: number
  readonly checksum: number
  readonly packedBytes: number
  readonly sizeBytes: number
  /** Offset of the local header in the file. */
  readonly headerAt: number
}

export const readDirectory = async (
  source: ByteSource,
  place: DirectoryPlace,
  found: ZipFindings,
): Promise<readonly CentralEntry[]> => {
  const there = Math.min(place.sizeBytes, source.sizeBytes - place.at)
  const lengthBytes = Math.min(there, MAX_ZIP_DIRECTORY_BYTES)
  if (lengthBytes < there) {
    const message = `the directory has ${there} bytes, the limit is ${MAX_ZIP_DIRECTORY_BYTES}`
    found.add('zip.too-large', message)
  }
  const read = await source.read(place.at, lengthBytes)
  const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength)
  const entries: CentralEntry[] = []
  let at = 0
  while (at < bytes.length && entries.length < MAX_ZIP_ENTRIES) {
    const end = endOfEntry(bytes, at)
    if (end === undefined) break
    entries.push(readEntry(bytes.subarray(at, end), place.base, found))
    at = end
  }
  if (entries.length === MAX_ZIP_ENTRIES && at < bytes.length) {
    found.add('zip.too-large', `the directory has more than ${MAX_ZIP_ENTRIES} entries`)
  } else if (at < bytes.length || there < place.sizeBytes) {
    const message = `no entry at byte ${at} of a directory of ${place.sizeBytes}`
    found.add('zip.directory-damaged', message, `offset ${place.at}`)
  } else if (entries.length !== place.count) {
    const message = `the directory has ${entries.length} entries and says ${place.count}`
    found.add('zip.entry-count', message, `offset ${place.at}`)
  }
  return entries
}

const endOfEntry = (bytes: Buffer, at: number): number | undefined => {
  if (at + CENTRAL_HEADER_BYTES > bytes.length) return undefined
  if (bytes.readUInt32LE(at) !== CENTRAL_HEADER) return undefined
  const variable =
    bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  const end = at + CENTRAL_HEADER_BYTES + variable
  return end <= bytes.length ? end : undefined
}

const readEntry = (header: Buffer, base: number, found: ZipFindings): CentralEntry => {
  const flags = header.readUInt16LE(8)
  const nameEnd = CENTRAL_HEADER_BYTES + header.readUInt16LE(28)
  const nameBytes = header.subarray(CENTRAL_HEADER_BYTES, nameEnd)
  const name = decodeName(nameBytes)
  if ((flags & UTF8_FLAG) !== 0 && !isUtf8(nameBytes)) {
    found.add('zip.name-encoding', 'the name is not UTF-8, as its flag says', name)
  }
  if (header.readUInt16LE(34) !== 0 && header.readUInt16LE(34) !== 0xffff) {
    found.add('zip.several-parts', 'the member is in another part', name)
  }
  const mode = header.readUInt32LE(38) >>> 16
  if (header.readUInt8(5) === MADE_BY_UNIX && (mode & 0o170000) === LINK_MODE) {
    found.add('zip.link', 'the member is a symbolic link', name)
  }
  const extra = header.subarray(nameEnd, nameEnd + header.readUInt16LE(30))
  checkUnicodePath(extra, { name, nameBytes }, found)
  const small = [header.readUInt32LE(24), header.readUInt32LE(20), header.readUInt32LE(42)] as const
  const [sizeBytes, packedBytes, offset] = extendSizes(small, extra) ?? small
  if (small.includes(FULL_32) && extendSizes(small, extra) === undefined) {
    found.add('zip.zip64', 'the zip64 field that holds its sizes is missing or cut', name)
  }
  return {
    name,
    nameBytes,
    flags,
    method: header.readUInt16LE(10),
    checksum: header.readUInt32LE(16),
    packedBytes: packedBytes ?? FULL_32,
    sizeBytes: sizeBytes ?? FULL_32,
    headerAt: (offset ?? FULL_32) + base,
  }
}

/**
 * §4.5.3: the 64-bit values of those fields that are all ones, in their order.
 * @returns `undefined` where the zip64 field is missing or too short
 */
export const extendSizes = (
  small: readonly number[],
  extra: Buffer,
): readonly number[] | undefined => {
  const field = findField(extra, ZIP64_FIELD)
  if (!small.includes(FULL_32)) return small
  if (field === undefined) return undefined
  let at = 0
  const sizes: number[] = []
  for (const value of small) {
    if (value !== FULL_32) {
      sizes.push(value)
      continue
    }
    if (at + 8 > field.length) return undefined
    sizes.push(readUint64(field, at))
    at += 8
  }
  return sizes
}

/** §4.5.1: pairs of id and length; `undefined` where there is no such field before the first that is cut. */
const findField = (extra: Buffer, id: number): Buffer | undefined => {
  let at = 0
  while (at + 4 <= extra.length) {
    const end = at + 4 + extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === id && end <= extra.length) return extra.subarray(at + 4, end)
    at = end
  }
  return undefined
}

/** §4.6.9: readers that know the field take its name in place of the header's. */
const checkUnicodePath = (
  extra: Buffer,
  { name, nameBytes }: Pick<CentralEntry, 'name' | 'nameBytes'>,
  found: ZipFindings,
): void => {
  const field = findField(extra, UNICODE_PATH_FIELD)
  if (field === undefined || field.length < 5) return
  const other = decodeName(field.subarray(5))
  const isUsed = field.readUInt32LE(1) === crc32(nameBytes)
  if (isUsed && other !== name) {
    found.add('zip.unicode-path', `an extra field names it ${shown(other)}`, name)
  }
}

/** UTF-8 where it is that, whatever the flag says; else byte by byte, so that two names stay two. */
export const decodeName = (bytes: Buffer): string =>
  bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
