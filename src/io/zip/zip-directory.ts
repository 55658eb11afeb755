// SPDX-License-Identifier: Apache-2.0
//
// The directory of a zip archive, read strictly: what two readers could take
// for two archives is refused. Everything is taken from the directory and
// compared with the local headers. Refused: encryption, parts on other disks.
// Spec: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10) §4.3

import { Buffer } from 'node:buffer'
import { shown } from '../../core/shown.ts'

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const ZIP64_LOCATOR = 0x07064b50
const ZIP64_END = 0x06064b50
const LOCAL_HEADER_BYTES = 30
const CENTRAL_HEADER_BYTES = 46
const END_BYTES = 22
const ZIP64_LOCATOR_BYTES = 20
const ZIP64_END_BYTES = 56
const MAX_COMMENT_BYTES = 0xffff
const FULL_16 = 0xffff
const FULL_32 = 0xffffffff
/** Bit 0: encrypted; bit 6: strong encryption; bit 13: masked headers. */
const ENCRYPTION_FLAGS = 0x2041

export const STORED = 0
export const DEFLATED = 8
/** The last bytes of an archive, as many as `findDirectory` may need. */
export const ZIP_TAIL_BYTES = MAX_COMMENT_BYTES + END_BYTES + ZIP64_LOCATOR_BYTES + ZIP64_END_BYTES

export interface ZipDirectory {
  /** Offset in the archive. */
  readonly at: number
  readonly sizeBytes: number
  readonly count: number
}

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packedBytes: number
  readonly sizeBytes: number
  readonly headerAt: number
}

/** Says what is wrong with the archive. */
export type RefuseZip = (what: string) => never

/** Whether the bytes begin as a zip archive does, an empty one included. */
export const isZip = (bytes: Buffer): boolean =>
  bytes.length >= END_BYTES && [LOCAL_HEADER, END_OF_DIRECTORY].includes(bytes.readUInt32LE(0))

/**
 * Where the directory is; `tail` holds the last bytes of the archive, ZIP_TAIL_BYTES or all.
 * @throws what `refuse` throws
 */
export const findDirectory = (tail: Buffer, refuse: RefuseZip): ZipDirectory => {
  const endAt = findEnd(tail, refuse)
  const end = tail.subarray(endAt)
  const count = end.readUInt16LE(10)
  if (end.readUInt16LE(4) !== 0 || end.readUInt16LE(8) !== count) refuse('it has several parts')
  const sizeBytes = end.readUInt32LE(12)
  const at = end.readUInt32LE(16)
  const isPlain = count !== FULL_16 && sizeBytes !== FULL_32 && at !== FULL_32
  return isPlain ? { at, sizeBytes, count } : findZip64Directory(tail, endAt, refuse)
}

/** §4.3.16: the last record, with a comment that reaches exactly to the end. */
const findEnd = (tail: Buffer, refuse: RefuseZip): number => {
  const first = Math.max(0, tail.length - END_BYTES - MAX_COMMENT_BYTES)
  for (let at = tail.length - END_BYTES; at >= first; at -= 1) {
    if (tail.readUInt32LE(at) !== END_OF_DIRECTORY) continue
    if (tail.readUInt16LE(at + 20) === tail.length - at - END_BYTES) return at
  }
  return refuse('it has no end record')
}

/** §4.3.14: of more than 65,534 files; the record stands right before its locator. */
const findZip64Directory = (tail: Buffer, endAt: number, refuse: RefuseZip): ZipDirectory => {
  const locatorAt = endAt - ZIP64_LOCATOR_BYTES
  const recordAt = locatorAt - ZIP64_END_BYTES
  const isThere =
    recordAt >= 0 &&
    tail.readUInt32LE(locatorAt) === ZIP64_LOCATOR &&
    tail.readUInt32LE(recordAt) === ZIP64_END
  if (!isThere) return refuse('its zip64 record is missing')
  const [count, sizeBytes, at] = [32, 40, 48].map((field) => {
    const value = tail.readBigUInt64LE(recordAt + field)
    return value <= Number.MAX_SAFE_INTEGER ? Number(value) : refuse('its zip64 record is damaged')
  })
  return { count: count ?? 0, sizeBytes: sizeBytes ?? 0, at: at ?? 0 }
}

/**
 * The entries of a directory, in its order.
 * @throws what `refuse` throws: damage, encryption, a name that stands twice or is not UTF-8
 */
export const readEntries = (
  directory: Buffer,
  count: number,
  refuse: RefuseZip,
): readonly ZipEntry[] => {
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = 0
  for (let index = 0; index < count; index += 1) {
    const { entry, lengthBytes } = readEntry(directory.subarray(at), refuse)
    if (names.has(entry.name)) refuse('a name is there twice')
    names.add(entry.name)
    entries.push(entry)
    at += lengthBytes
  }
  if (at !== directory.length) refuse('its directory has another length than it says')
  return entries
}

/** §4.3.12 */
const readEntry = (
  rest: Buffer,
  refuse: RefuseZip,
): { readonly entry: ZipEntry; readonly lengthBytes: number } => {
  if (rest.length < CENTRAL_HEADER_BYTES) refuse('it is cut off')
  if (rest.readUInt32LE(0) !== CENTRAL_HEADER) refuse('its directory is damaged')
  if ((rest.readUInt16LE(8) & ENCRYPTION_FLAGS) !== 0) refuse('it is encrypted')
  const nameBytes = rest.readUInt16LE(28)
  const extraBytes = rest.readUInt16LE(30) + rest.readUInt16LE(32)
  const nameEnd = CENTRAL_HEADER_BYTES + nameBytes
  if (nameEnd + extraBytes > rest.length) refuse('it is cut off')
  const entry = {
    name: readName(rest.subarray(CENTRAL_HEADER_BYTES, nameEnd), refuse),
    method: rest.readUInt16LE(10),
    checksum: rest.readUInt32LE(16),
    packedBytes: rest.readUInt32LE(20),
    sizeBytes: rest.readUInt32LE(24),
    headerAt: rest.readUInt32LE(42),
  }
  const { packedBytes, sizeBytes, headerAt } = entry
  if ([packedBytes, sizeBytes, headerAt].includes(FULL_32)) {
    refuse(`${shown(entry.name)} is of 4 GiB or more`)
  }
  return { entry, lengthBytes: nameEnd + extraBytes }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const readName = (bytes: Buffer, refuse: RefuseZip): string => {
  try {
    return UTF8.decode(bytes)
  } catch {
    return refuse('a name is not UTF-8')
  }
}

/**
 * Index of the packed content in `bytes`, which begin with the local header of the entry.
 * @throws what `refuse` throws where header and directory disagree, or the content is cut off
 */
export const contentStart = (bytes: Buffer, entry: ZipEntry, refuse: RefuseZip): number => {
  if (bytes.length < LOCAL_HEADER_BYTES) return refuse('it is cut off')
  const nameEnd = LOCAL_HEADER_BYTES + bytes.readUInt16LE(26)
  const isSame =
    bytes.readUInt32LE(0) === LOCAL_HEADER &&
    bytes.readUInt16LE(8) === entry.method &&
    bytes.subarray(LOCAL_HEADER_BYTES, nameEnd).equals(Buffer.from(entry.name))
  if (!isSame) refuse(`${shown(entry.name)} is described in two ways`)
  const start = nameEnd + bytes.readUInt16LE(28)
  return start + entry.packedBytes <= bytes.length ? start : refuse('it is cut off')
}

/** What a local header and its fields take at most, beside the packed content. */
export const MAX_LOCAL_HEADER_BYTES = LOCAL_HEADER_BYTES + FULL_16 + FULL_16
