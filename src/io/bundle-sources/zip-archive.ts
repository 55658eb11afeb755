// SPDX-License-Identifier: Apache-2.0
//
// The files of a zip archive in memory, as the artifacts of a workflow run come.
// Everything is taken from the central directory and compared with the local
// headers; sizes meet a limit before anything is inflated. Refused: encryption,
// folders, zip64, parts on other disks, and names that are there twice.
// Spec: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10) §4.3

import { Buffer } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import { ProvenanceError } from '../../core/errors.ts'
import { shown } from '../../core/shown.ts'

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const LOCAL_HEADER_BYTES = 30
const CENTRAL_HEADER_BYTES = 46
const END_BYTES = 22
const MAX_COMMENT_BYTES = 0xffff
const STORED = 0
const DEFLATED = 8
/** Bit 0: encrypted; bit 6: strong encryption; bit 13: masked headers. */
const ENCRYPTION_FLAGS = 0x2041
const MAX_ENTRIES = 10_000

export interface ZipFile {
  readonly name: string
  readonly content: Buffer
}

export interface ZipOptions {
  /** Which files are wanted, by name and size; the others are not inflated. */
  readonly wants: (name: string, sizeBytes: number) => boolean
  /** Of all wanted files together. */
  readonly maxBytes: number
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packedBytes: number
  readonly sizeBytes: number
  readonly headerAt: number
}

/** Whether the bytes begin as a zip archive does, an empty one included. */
export const isZip = (bytes: Buffer): boolean =>
  bytes.length >= END_BYTES && [LOCAL_HEADER, END_OF_DIRECTORY].includes(bytes.readUInt32LE(0))

/**
 * The wanted files, in the order of the archive.
 * @throws BUNDLE_INVALID where the archive is damaged or of a refused form
 * @throws BUNDLE_TOO_LARGE
 */
export const readZip = (zip: Buffer, { wants, maxBytes }: ZipOptions): readonly ZipFile[] => {
  const entries = readDirectory(zip)
  const wanted = entries.filter(({ name, sizeBytes }) => wants(name, sizeBytes))
  const total = wanted.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  if (total > maxBytes) {
    const message = `the archive unpacks to ${total} bytes, the limit is ${maxBytes}`
    throw new ProvenanceError('BUNDLE_TOO_LARGE', message)
  }
  return wanted.map((entry) => ({ name: entry.name, content: unpack(zip, entry) }))
}

const readDirectory = (zip: Buffer): readonly Entry[] => {
  const end = findEnd(zip)
  const disks = end.readUInt32LE(4)
  const count = end.readUInt16LE(10)
  if (disks !== 0 || end.readUInt16LE(8) !== count) refuse('it has several parts')
  const size = end.readUInt32LE(12)
  const start = end.readUInt32LE(16)
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) refuse('it is a zip64')
  if (count > MAX_ENTRIES) refuse(`it has ${count} files, the limit is ${MAX_ENTRIES}`)
  const directory = slice(zip, start, size)
  const entries: Entry[] = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    const { entry, lengthBytes } = readEntry(directory, at)
    entries.push(entry)
    at += lengthBytes
  }
  if (at !== size) refuse('its directory has another length than it says')
  const names = new Set(entries.map(({ name }) => name))
  if (names.size < entries.length) refuse('a name is there twice')
  return entries
}

/** §4.3.16: the last record, with a comment that reaches exactly to the end. */
const findEnd = (zip: Buffer): Buffer => {
  const first = Math.max(0, zip.length - END_BYTES - MAX_COMMENT_BYTES)
  for (let at = zip.length - END_BYTES; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) !== END_OF_DIRECTORY) continue
    if (zip.readUInt16LE(at + 20) === zip.length - at - END_BYTES) return zip.subarray(at)
  }
  return refuse('it has no end record')
}

/** §4.3.12 */
const readEntry = (
  directory: Buffer,
  at: number,
): { readonly entry: Entry; readonly lengthBytes: number } => {
  const header = slice(directory, at, CENTRAL_HEADER_BYTES)
  if (header.readUInt32LE(0) !== CENTRAL_HEADER) refuse('its directory is damaged')
  if ((header.readUInt16LE(8) & ENCRYPTION_FLAGS) !== 0) refuse('it is encrypted')
  const nameBytes = header.readUInt16LE(28)
  const entry = {
    name: readName(slice(directory, at + CENTRAL_HEADER_BYTES, nameBytes)),
    method: header.readUInt16LE(10),
    checksum: header.readUInt32LE(16),
    packedBytes: header.readUInt32LE(20),
    sizeBytes: header.readUInt32LE(24),
    headerAt: header.readUInt32LE(42),
  }
  const extraBytes = header.readUInt16LE(30) + header.readUInt16LE(32)
  return { entry, lengthBytes: CENTRAL_HEADER_BYTES + nameBytes + extraBytes }
}

const readName = (bytes: Buffer): string => {
  let name: string
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse('a name is not UTF-8')
  }
  // Nothing is written to disk; but a bundle has no business in a folder.
  if (name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name)) {
    refuse(`the name ${shown(name)} is not that of a file at its top level`)
  }
  return name
}

const unpack = (zip: Buffer, entry: Entry): Buffer => {
  const { name, method, checksum, packedBytes, sizeBytes, headerAt } = entry
  const header = slice(zip, headerAt, LOCAL_HEADER_BYTES)
  const nameBytes = header.readUInt16LE(26)
  const nameAt = headerAt + LOCAL_HEADER_BYTES
  const isSame =
    header.readUInt32LE(0) === LOCAL_HEADER &&
    header.readUInt16LE(8) === method &&
    slice(zip, nameAt, nameBytes).equals(Buffer.from(name))
  if (!isSame) refuse(`${shown(name)} is described in two ways`)
  const packed = slice(zip, nameAt + nameBytes + header.readUInt16LE(28), packedBytes)
  const content = method === STORED ? packed : inflate(packed, entry)
  if (content.length !== sizeBytes || crc32(content) !== checksum) {
    refuse(`${shown(name)} is damaged`)
  }
  return content
}

const inflate = (packed: Buffer, { name, method, sizeBytes }: Entry): Buffer => {
  if (method !== DEFLATED) refuse(`${shown(name)} is packed with method ${method}`)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, sizeBytes) })
  } catch {
    return refuse(`${shown(name)} does not unpack to the ${sizeBytes} bytes that it announces`)
  }
}

const slice = (bytes: Buffer, at: number, length: number): Buffer =>
  at + length <= bytes.length ? bytes.subarray(at, at + length) : refuse('it is cut off')

const refuse = (what: string): never => {
  throw new ProvenanceError('BUNDLE_INVALID', `archive refused: ${what}`)
}
