// SPDX-License-Identifier: Apache-2.0
//
// Zip archives as tests need them: right by default, wrong where they say so.

import { crc32, deflateRawSync } from 'node:zlib'

/** What a header says, in place of the truth. */
export interface ZipHeader {
  readonly name?: string | Buffer
  readonly flags?: number
  readonly method?: number
  readonly checksum?: number
  readonly packedBytes?: number
  readonly sizeBytes?: number
  readonly extra?: Buffer
}

export interface ZipEntry extends ZipHeader {
  readonly name: string | Buffer
  readonly content: string | Buffer
  readonly packed?: Buffer
  /** Only in the local header. */
  readonly local?: ZipHeader
  readonly headerAt?: number
  /** Mode of a file made by Unix. */
  readonly mode?: number
  /** Bytes in front of the local header. */
  readonly before?: Buffer
  /** Bytes after the packed content: a data descriptor. */
  readonly after?: Buffer
}

export interface ZipEnd {
  readonly count?: number
  readonly disk?: number
  readonly directoryBytes?: number
  readonly directoryAt?: number
  readonly comment?: string | Buffer
  readonly commentBytes?: number
  /** Bytes before the end records. */
  readonly before?: Buffer
  /** A zip64 record and its locator; the end record keeps its own values. */
  readonly zip64?: {
    readonly count?: number
    readonly directoryBytes?: number
    readonly directoryAt?: number
    readonly recordAt?: number
    readonly recordBytes?: number
    readonly disk?: number
  }
}

export const writeZip = (entries: readonly ZipEntry[], end: ZipEnd = {}): Buffer => {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const before = entry.before ?? Buffer.alloc(0)
    const { local, central } = writeEntry(entry, at + before.length)
    locals.push(before, local)
    centrals.push(central)
    at += before.length + local.length
  }
  const directory = Buffer.concat(centrals)
  const before = end.before ?? Buffer.alloc(0)
  const comment = Buffer.from(end.comment ?? '')
  const sizes = { count: entries.length, directoryBytes: directory.length, directoryAt: at }
  const zip64At = at + directory.length + before.length
  const zip64 = end.zip64 ? writeZip64({ recordAt: zip64At, ...sizes, ...end.zip64 }) : before
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(end.disk ?? 0, 4)
  record.writeUInt16LE(end.count ?? sizes.count, 8)
  record.writeUInt16LE(end.count ?? sizes.count, 10)
  record.writeUInt32LE(end.directoryBytes ?? sizes.directoryBytes, 12)
  record.writeUInt32LE(end.directoryAt ?? sizes.directoryAt, 16)
  record.writeUInt16LE(end.commentBytes ?? comment.length, 20)
  const ends = end.zip64 ? [before, zip64, record] : [before, record]
  return Buffer.concat([...locals, directory, ...ends, comment])
}

const writeZip64 = (
  sizes: Required<Omit<NonNullable<ZipEnd['zip64']>, 'disk' | 'recordBytes'>> &
    NonNullable<ZipEnd['zip64']>,
): Buffer => {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(BigInt(sizes.recordBytes ?? 44), 4)
  record.writeUInt16LE(45, 12)
  record.writeUInt16LE(45, 14)
  record.writeUInt32LE(sizes.disk ?? 0, 16)
  record.writeBigUInt64LE(BigInt(sizes.count), 24)
  record.writeBigUInt64LE(BigInt(sizes.count), 32)
  record.writeBigUInt64LE(BigInt(sizes.directoryBytes), 40)
  record.writeBigUInt64LE(BigInt(sizes.directoryAt), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(sizes.recordAt), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}

const writeEntry = (entry: ZipEntry, at: number) => {
  const content = Buffer.from(entry.content)
  const method = entry.method ?? 8
  const packed = entry.packed ?? (method === 8 ? deflateRawSync(content) : content)
  const said = {
    name: entry.name,
    flags: entry.flags ?? 0x800,
    method,
    checksum: entry.checksum ?? crc32(content),
    packedBytes: entry.packedBytes ?? packed.length,
    sizeBytes: entry.sizeBytes ?? content.length,
    extra: entry.extra ?? Buffer.alloc(0),
  }
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(entry.mode === undefined ? 20 : 0x0314, 4)
  writeFacts(said).copy(central, 6)
  central.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 38)
  central.writeUInt32LE(entry.headerAt ?? at, 42)
  const theirs = { ...said, ...entry.local }
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  writeFacts(theirs).copy(local, 4)
  const after = entry.after ?? Buffer.alloc(0)
  return {
    local: Buffer.concat([local, Buffer.from(theirs.name), theirs.extra, packed, after]),
    central: Buffer.concat([central, Buffer.from(said.name), said.extra]),
  }
}

const writeFacts = (said: Required<ZipHeader>): Buffer => {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(said.flags, 2)
  facts.writeUInt16LE(said.method, 4)
  facts.writeUInt32LE(said.checksum, 10)
  facts.writeUInt32LE(said.packedBytes, 14)
  facts.writeUInt32LE(said.sizeBytes, 18)
  facts.writeUInt16LE(Buffer.from(said.name).length, 22)
  facts.writeUInt16LE(said.extra.length, 24)
  return facts
}

/** An extra field (APPNOTE §4.5.1). */
export const extraField = (id: number, content: Buffer): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(id, 0)
  head.writeUInt16LE(content.length, 2)
  return Buffer.concat([head, content])
}

/** A data descriptor (APPNOTE §4.3.9). */
export const dataDescriptor = (
  content: string | Buffer,
  packedBytes: number,
  { signed = true, wide = false } = {},
): Buffer => {
  const bytes = Buffer.alloc(24)
  bytes.writeUInt32LE(0x08074b50, 0)
  bytes.writeUInt32LE(crc32(content), 4)
  const size = Buffer.byteLength(content)
  if (wide) {
    bytes.writeBigUInt64LE(BigInt(packedBytes), 8)
    bytes.writeBigUInt64LE(BigInt(size), 16)
  } else {
    bytes.writeUInt32LE(packedBytes, 8)
    bytes.writeUInt32LE(size, 12)
  }
  return bytes.subarray(signed ? 0 : 4, wide ? 24 : 16)
}
