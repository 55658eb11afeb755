// SPDX-License-Identifier: Apache-2.0
//
// The content of a member. Flags of encryption and checksums do not keep it
// from being read: a loader may ignore them (CVE-2025-1945, CVE-2025-10156),
// so what is there is given, and what is wrong with it is a finding.

import { constants, crc32, inflateRawSync } from 'node:zlib'
import type { ByteSource } from '../../core/byte-source.ts'
import { partOf } from '../../core/byte-sources.ts'
import { inflate, type Unpacked } from './inflate.ts'
import type { ZipEntry } from './zip.ts'
import type { ZipFindings } from './zip-findings.ts'

const STORED = 0
const DEFLATED = 8
/** First packed bytes that a head is unpacked of; fewer where they unpack to more than MAX_HEAD_BYTES. */
const HEAD_PACKED_BYTES = [512, 256, 128, 64, 32] as const
const MAX_HEAD_BYTES = 32 * 1024

export interface ZipContent {
  readonly bytes: Uint8Array
  /** Whether `bytes` is all of the member. */
  readonly isComplete: boolean
}

/**
 * The member where it lies unpacked in the file, of any size, at no cost; its checksum is not looked at.
 * `undefined` where it is packed or not in the file.
 */
export const openMember = (source: ByteSource, entry: ZipEntry): ByteSource | undefined =>
  entry.method === STORED && entry.dataAt !== undefined
    ? partOf(source, entry.dataAt, entry.packedBytes)
    : undefined

/**
 * At most `maxBytes` of the member from its start, which is also about the memory that it takes. A member that
 * is damaged gives what comes before the damage. What keeps the content from being whole is added to `found`.
 * @throws only what `source` throws
 */
export const readMember = async (
  source: ByteSource,
  entry: ZipEntry,
  { maxBytes, found }: { readonly maxBytes: number; readonly found: ZipFindings },
): Promise<ZipContent> => {
  const { dataAt, method, packedBytes } = entry
  const place = entry.name
  if (dataAt === undefined || !isKnownMethod(method)) {
    return { bytes: new Uint8Array(), isComplete: false }
  }
  const { bytes, end, usedBytes } =
    method === STORED
      ? await readStored(partOf(source, dataAt, packedBytes), maxBytes)
      : await inflate(partOf(source, dataAt, packedBytes), maxBytes)
  if (end === 'cut') found.add('zip.cut', `only its first ${maxBytes} bytes were read`, place)
  if (end === 'damaged') {
    found.add('zip.damaged', `it could be unpacked to byte ${bytes.length}`, place)
  }
  if (end !== 'whole') return { bytes, isComplete: false }
  if (usedBytes < packedBytes) {
    found.add('zip.slack', `${packedBytes - usedBytes} bytes follow its packed content`, place)
  }
  if (bytes.length !== entry.sizeBytes) {
    found.add('zip.size', `it has ${bytes.length} bytes and says ${entry.sizeBytes}`, place)
  }
  const checksum = crc32(bytes)
  if (checksum !== entry.checksum) {
    const message = `its checksum is ${checksum.toString(16)}, not ${entry.checksum.toString(16)}`
    found.add('zip.bad-checksum', message, place)
  }
  return { bytes, isComplete: true }
}

export const isKnownMethod = (method: number): boolean => method === STORED || method === DEFLATED

/**
 * Some of the first bytes of the member, at most `lengthBytes`, to tell what it is; fewer where they cannot
 * be had at little cost.
 */
export const readMemberHead = async (
  source: ByteSource,
  entry: ZipEntry,
  lengthBytes: number,
): Promise<Uint8Array> => {
  const { dataAt, method, packedBytes } = entry
  if (dataAt === undefined || !isKnownMethod(method)) return new Uint8Array()
  if (method === STORED) return source.read(dataAt, Math.min(lengthBytes, packedBytes))
  const packed = await source.read(dataAt, Math.min(HEAD_PACKED_BYTES[0], packedBytes))
  for (const packedLength of HEAD_PACKED_BYTES) {
    const head = inflateStart(packed.subarray(0, packedLength))
    if (head !== undefined) return head.subarray(0, lengthBytes)
  }
  return new Uint8Array()
}

const inflateStart = (packed: Uint8Array): Uint8Array | undefined => {
  try {
    return inflateRawSync(packed, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: MAX_HEAD_BYTES,
    })
  } catch {
    return undefined
  }
}

const readStored = async (packed: ByteSource, maxBytes: number): Promise<Unpacked> => {
  const usedBytes = Math.min(packed.sizeBytes, maxBytes)
  const bytes = await packed.read(0, usedBytes)
  return { bytes, end: usedBytes < packed.sizeBytes ? 'cut' : 'whole', usedBytes }
}
