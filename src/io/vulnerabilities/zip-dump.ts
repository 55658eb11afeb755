// SPDX-License-Identifier: Apache-2.0
//
// The records of a zip dump with one JSON file for each, in one pass over its
// bytes and in bounded memory. Twenty thousand small files take zlib a third
// longer one by one than together: a hundred or two at a time are given to it
// as one gzip stream of many members, and it checks each checksum as well.
// Spec of gzip: RFC 1952 §2.2

import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { crc32, gunzipSync } from 'node:zlib'
import type { ByteSource } from '../../core/byte-source.ts'
import {
  MAX_DATABASE_BYTES,
  MAX_DATABASE_DIRECTORY_BYTES,
  MAX_DATABASE_RECORDS,
  MAX_OSV_RECORD_BYTES,
} from '../../core/limits.ts'
import { shown } from '../../core/shown.ts'
import { type DatabaseBuilder, refuseDatabase } from '../../vulnerabilities/database.ts'
import {
  contentStart,
  DEFLATED,
  findDirectory,
  MAX_LOCAL_HEADER_BYTES,
  readEntries,
  STORED,
  ZIP_TAIL_BYTES,
  type ZipEntry,
} from '../zip/zip-directory.ts'

const CHUNK_BYTES = 1024 * 1024
/** Unpacked bytes that are in memory at once, but for one record that is larger. */
const BATCH_BYTES = 512 * 1024

/**
 * Gives the builder each record, and returns the digest of the whole file, `sha256:<hex>`.
 * @throws VULNERABILITY_DATABASE_INVALID where the archive is damaged, of a refused form or too large
 */
export const readZipDump = async (
  source: ByteSource,
  builder: DatabaseBuilder,
): Promise<string> => {
  const entries = await readSortedEntries(source)
  const batch = createBatch(builder)
  const hash = createHash('sha256')
  let next = 0
  /** Bytes of the file from `start` that may still be needed. */
  let window = Buffer.alloc(0)
  let start = 0
  for (let at = 0; at < source.sizeBytes; at += CHUNK_BYTES) {
    const chunk = await source.read(at, Math.min(CHUNK_BYTES, source.sizeBytes - at))
    hash.update(chunk)
    window = Buffer.concat([window, chunk])
    const end = start + window.length
    for (let entry = entries[next]; entry !== undefined; entry = entries[next]) {
      // Where more of the file follows, the header may be longer than it looks.
      if (
        entry.headerAt + MAX_LOCAL_HEADER_BYTES + entry.packedBytes > end &&
        end < source.sizeBytes
      )
        break
      const following = entries[next + 1]?.headerAt ?? source.sizeBytes
      const packed = memberOf(window.subarray(entry.headerAt - start, following - start), entry)
      if (isRecord(entry)) batch.add(entry, packed)
      next += 1
    }
    const needed = entries[next]?.headerAt ?? end
    window = window.subarray(Math.min(needed, end) - start)
    start = Math.min(needed, end)
  }
  batch.flush()
  return `sha256:${hash.digest('hex')}`
}

/** In the order of the file. */
const readSortedEntries = async (source: ByteSource): Promise<readonly ZipEntry[]> => {
  if (source.sizeBytes > MAX_DATABASE_BYTES) {
    refuseDatabase(`it has ${source.sizeBytes} bytes, the limit is ${MAX_DATABASE_BYTES}`)
  }
  const tailBytes = Math.min(source.sizeBytes, ZIP_TAIL_BYTES)
  const tail = toBuffer(await source.read(source.sizeBytes - tailBytes, tailBytes))
  const { at, sizeBytes, count } = findDirectory(tail, refuseDatabase)
  if (count > MAX_DATABASE_RECORDS || sizeBytes > MAX_DATABASE_DIRECTORY_BYTES) {
    refuseDatabase(`it has ${count} files, the limit is ${MAX_DATABASE_RECORDS}`)
  }
  if (at + sizeBytes > source.sizeBytes) refuseDatabase('it is cut off')
  const directory = toBuffer(await source.read(at, sizeBytes))
  return readEntries(directory, count, refuseDatabase)
    .toSorted((a, b) => a.headerAt - b.headerAt)
    .map((entry) => (isRecord(entry) ? requireSmall(entry) : { ...entry, packedBytes: 0 }))
}

/** Other files are passed over; but each has to have the name in front of it that the directory says. */
const isRecord = ({ name }: ZipEntry): boolean => name.endsWith('.json')

const requireSmall = (entry: ZipEntry): ZipEntry => {
  const { name, method, sizeBytes, packedBytes } = entry
  if (method !== STORED && method !== DEFLATED) {
    refuseDatabase(`${shown(name)} is packed with method ${method}`)
  }
  const largest = Math.max(sizeBytes, packedBytes)
  if (largest > MAX_OSV_RECORD_BYTES) {
    refuseDatabase(`${shown(name)} has ${largest} bytes, the limit is ${MAX_OSV_RECORD_BYTES}`)
  }
  return entry
}

/** The packed content; `bytes` reach to the next header, so that no two members share any. */
const memberOf = (bytes: Buffer, entry: ZipEntry): Buffer => {
  const start = contentStart(bytes, entry, refuseDatabase)
  return bytes.subarray(start, start + entry.packedBytes)
}

// ---- unpacking -------------------------------------------------------------------

interface Batch {
  add(entry: ZipEntry, packed: Buffer): void
  flush(): void
}

/** RFC 1952 §2.3: deflate, no flags, no time, no name. */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])

const createBatch = (builder: DatabaseBuilder): Batch => {
  let entries: ZipEntry[] = []
  let parts: Buffer[] = []
  let sizeBytes = 0
  const flush = (): void => {
    const unpacked = unpack(parts, entries, sizeBytes)
    let at = 0
    for (const entry of entries) {
      builder.add(entry.name, unpacked.subarray(at, at + entry.sizeBytes), 'checked')
      at += entry.sizeBytes
    }
    entries = []
    parts = []
    sizeBytes = 0
  }
  return {
    flush,
    add: (entry, packed) => {
      if (entry.method === STORED) {
        if (packed.length !== entry.sizeBytes || crc32(packed) !== entry.checksum) {
          refuseDatabase(`${shown(entry.name)} is damaged`)
        }
        builder.add(entry.name, packed, 'checked')
        return
      }
      // A copy: what it is a part of is read over by the next chunk.
      parts.push(GZIP_HEADER, packed, gzipTrailer(entry))
      entries.push(entry)
      sizeBytes += entry.sizeBytes
      if (sizeBytes > BATCH_BYTES) flush()
    },
  }
}

/** RFC 1952 §2.3.1: zlib compares both with what it unpacks. */
const gzipTrailer = ({ checksum, sizeBytes }: ZipEntry): Buffer => {
  const trailer = Buffer.allocUnsafe(8)
  trailer.writeUInt32LE(checksum, 0)
  trailer.writeUInt32LE(sizeBytes, 4)
  return trailer
}

const unpack = (
  parts: readonly Buffer[],
  entries: readonly ZipEntry[],
  sizeBytes: number,
): Buffer => {
  if (entries.length === 0) return Buffer.alloc(0)
  let unpacked: Buffer | undefined
  try {
    // One byte more: zlib otherwise asks for a further block of that size.
    const bytes = sizeBytes + 64
    unpacked = gunzipSync(Buffer.concat(parts), { chunkSize: bytes, maxOutputLength: bytes })
  } catch {
    // said below
  }
  if (unpacked?.length === sizeBytes) return unpacked
  const [first, last] = [entries[0], entries.at(-1)].map((entry) => shown(entry?.name))
  return refuseDatabase(`a record between ${first} and ${last} is damaged`)
}

const toBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
