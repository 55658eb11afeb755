// SPDX-License-Identifier: Apache-2.0
//
// The files of a zip archive in memory, as the artifacts of a workflow run come.
// Sizes meet a limit before anything is inflated. Refused beside what every
// archive is refused for (zip-directory.ts): folders.

import type { Buffer } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import { ProvenanceError } from '../../core/errors.ts'
import { shown } from '../../core/shown.ts'
import {
  contentStart,
  DEFLATED,
  findDirectory,
  readEntries,
  STORED,
  type ZipEntry,
} from '../zip/zip-directory.ts'

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

/**
 * The wanted files, in the order of the archive.
 * @throws BUNDLE_INVALID where the archive is damaged or of a refused form
 * @throws BUNDLE_TOO_LARGE
 */
export const readZip = (zip: Buffer, { wants, maxBytes }: ZipOptions): readonly ZipFile[] => {
  const { at, sizeBytes, count } = findDirectory(zip, refuse)
  if (count > MAX_ENTRIES) refuse(`it has ${count} files, the limit is ${MAX_ENTRIES}`)
  const entries = readEntries(slice(zip, at, sizeBytes), count, refuse)
  for (const { name } of entries) checkName(name)
  const wanted = entries.filter(({ name, sizeBytes }) => wants(name, sizeBytes))
  const total = wanted.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  if (total > maxBytes) {
    const message = `the archive unpacks to ${total} bytes, the limit is ${maxBytes}`
    throw new ProvenanceError('BUNDLE_TOO_LARGE', message)
  }
  return wanted.map((entry) => ({ name: entry.name, content: unpack(zip, entry) }))
}

// Nothing is written to disk; but a bundle has no business in a folder.
const checkName = (name: string): void => {
  if (name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name)) {
    refuse(`the name ${shown(name)} is not that of a file at its top level`)
  }
}

const unpack = (zip: Buffer, entry: ZipEntry): Buffer => {
  const { name, method, checksum, packedBytes, sizeBytes, headerAt } = entry
  const member = slice(zip, headerAt, zip.length - headerAt)
  const packed = slice(member, contentStart(member, entry, refuse), packedBytes)
  const content = method === STORED ? packed : inflate(packed, entry)
  if (content.length !== sizeBytes || crc32(content) !== checksum) {
    refuse(`${shown(name)} is damaged`)
  }
  return content
}

const inflate = (packed: Buffer, { name, method, sizeBytes }: ZipEntry): Buffer => {
  if (method !== DEFLATED) refuse(`${shown(name)} is packed with method ${method}`)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, sizeBytes) })
  } catch {
    return refuse(`${shown(name)} does not unpack to the ${sizeBytes} bytes that it announces`)
  }
}

const slice = (bytes: Buffer, at: number, length: number): Buffer =>
  length >= 0 && at + length <= bytes.length
    ? bytes.subarray(at, at + length)
    : refuse('it is cut off')

const refuse = (what: string): never => {
  throw new ProvenanceError('BUNDLE_INVALID', `archive refused: ${what}`)
}
