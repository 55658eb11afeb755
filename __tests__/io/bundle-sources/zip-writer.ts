// SPDX-License-Identifier: Apache-2.0
//
// Zip archives as tests need them: right by default, wrong where they say so.

import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string | Buffer
  readonly content: string | Buffer
  readonly method?: number
  readonly flags?: number
  /** What the headers say, in place of the truth. */
  readonly sizeBytes?: number
  readonly checksum?: number
  readonly packed?: Buffer
  readonly localName?: string
  readonly headerAt?: number
}

export interface ZipEnd {
  readonly count?: number
  readonly disk?: number
  readonly directoryBytes?: number
  readonly directoryAt?: number
  readonly comment?: string
}

export const writeZip = (entries: readonly ZipEntry[], end: ZipEnd = {}): Buffer => {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const { local, central } = writeEntry(entry, at)
    locals.push(local)
    centrals.push(central)
    at += local.length
  }
  const directory = Buffer.concat(centrals)
  const comment = Buffer.from(end.comment ?? '')
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(end.disk ?? 0, 4)
  record.writeUInt16LE(end.count ?? entries.length, 8)
  record.writeUInt16LE(end.count ?? entries.length, 10)
  record.writeUInt32LE(end.directoryBytes ?? directory.length, 12)
  record.writeUInt32LE(end.directoryAt ?? at, 16)
  record.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...locals, directory, record, comment])
}

const writeEntry = (entry: ZipEntry, at: number) => {
  const name = Buffer.from(entry.name)
  const localName = Buffer.from(entry.localName ?? entry.name)
  const content = Buffer.from(entry.content)
  const method = entry.method ?? 8
  const packed = entry.packed ?? (method === 8 ? deflateRawSync(content) : content)
  const facts = Buffer.alloc(22)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(entry.flags ?? 0x800, 2)
  facts.writeUInt16LE(method, 4)
  facts.writeUInt32LE(entry.checksum ?? crc32(content), 10)
  facts.writeUInt32LE(packed.length, 14)
  facts.writeUInt32LE(entry.sizeBytes ?? content.length, 18)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  facts.copy(local, 4)
  local.writeUInt16LE(localName.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 4)
  facts.copy(central, 6)
  central.writeUInt16LE(name.length, 28)
  central.writeUInt32LE(entry.headerAt ?? at, 42)
  return {
    local: Buffer.concat([local, localName, packed]),
    central: Buffer.concat([central, name]),
  }
}
