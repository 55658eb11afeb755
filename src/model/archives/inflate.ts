// SPDX-License-Identifier: Apache-2.0
//
// Deflated bytes, as far as they can be unpacked. A loader that reads a stream
// runs what comes before the damage, so that is what counts; the synchronous
// call of zlib gives nothing then, and a stream loses what its last write gave.

import { Buffer } from 'node:buffer'
import { createInflateRaw } from 'node:zlib'
import type { ByteSource } from '../../core/byte-source.ts'

const CHUNK_BYTES = 64 * 1024
/** Packed bytes that are read beyond those unpacked: empty blocks have no content, and no end. */
const MAX_EXTRA_BYTES = 1024 * 1024
/** How much shorter the writes are when damage is approached again. */
const STEP = 16

export interface Unpacked {
  readonly bytes: Uint8Array
  readonly end: 'whole' | 'cut' | 'damaged'
  /** Packed bytes that were needed. */
  readonly usedBytes: number
}

interface Attempt extends Unpacked {
  /** Where the write began that met the damage; `undefined` where the bytes only end too early. */
  readonly damagedAt: number | undefined
}

/** RFC 1951. At most `maxBytes` from the start, in about as much memory and reading. */
export const inflate = async (packed: ByteSource, maxBytes: number): Promise<Unpacked> => {
  let attempt = await inflateOnce(packed, maxBytes, () => CHUNK_BYTES)
  for (let step = CHUNK_BYTES / STEP; step >= 1 && attempt.damagedAt !== undefined; step /= STEP) {
    const near = attempt.damagedAt
    const chunkAt = (at: number): number => (at < near ? Math.min(CHUNK_BYTES, near - at) : step)
    attempt = await inflateOnce(packed, maxBytes, chunkAt)
  }
  return attempt
}

const inflateOnce = async (
  packed: ByteSource,
  maxBytes: number,
  chunkAt: (at: number) => number,
): Promise<Attempt> => {
  const inflater = createInflateRaw({ chunkSize: CHUNK_BYTES })
  const parts: Buffer[] = []
  let sizeBytes = 0
  let writingAt: number | undefined
  const maxPackedBytes = Math.min(packed.sizeBytes, maxBytes + MAX_EXTRA_BYTES)
  const ended = new Promise<Unpacked['end']>((resolve) => {
    inflater.on('data', (part: Buffer) => {
      parts.push(part)
      sizeBytes += part.length
      if (sizeBytes > maxBytes) resolve('cut')
    })
    inflater.on('end', () => resolve('whole'))
    inflater.on('error', () => resolve('damaged'))
  })
  // Never ends where the packed content does before its bytes do: then `ended` has.
  const feed = async (): Promise<void> => {
    for (let at = 0; at < maxPackedBytes && !inflater.destroyed; ) {
      const lengthBytes = Math.min(chunkAt(at), maxPackedBytes - at)
      const chunk = await packed.read(at, lengthBytes)
      writingAt = at
      await new Promise<void>((resolve) => inflater.write(chunk, () => resolve()))
      if (inflater.destroyed) return
      writingAt = undefined
      at += lengthBytes
    }
    inflater.end()
  }
  try {
    const end = await Promise.race([ended, feed().then(() => ended)])
    const bytes = Buffer.concat(parts, Math.min(sizeBytes, maxBytes))
    const damagedAt = end === 'damaged' ? writingAt : undefined
    // What ends too early because the rest was not read is not damaged.
    const isCut = end === 'damaged' && damagedAt === undefined && maxPackedBytes < packed.sizeBytes
    return { bytes, end: isCut ? 'cut' : end, usedBytes: inflater.bytesWritten, damagedAt }
  } finally {
    inflater.destroy()
  }
}
