// SPDX-License-Identifier: Apache-2.0
//
// Reading forwards through the bytes of a source: what is wanted next is made
// ready in large pieces, and then taken without waiting. A header with a
// million small values would otherwise be a million promises.

import { Buffer } from 'node:buffer'
import type { ByteSource } from '../../core/byte-source.ts'

const CHUNK_BYTES = 256 * 1024

export interface ByteCursor {
  /** Of the next byte. */
  offset(): number
  /** Bytes that are ready: they can be taken without `ready`. */
  readyBytes(): number
  /** Makes the next `count` bytes ready, and holds them; false where the source ends before. */
  ready(count: number): Promise<boolean>
  /** Takes bytes that are ready. @throws RangeError where they are not: a defect of the caller */
  take(count: number): Buffer
  /** Goes on without reading, also beyond the end. */
  skip(count: number): void
}

export const byteCursor = (source: ByteSource): ByteCursor => {
  let chunk: Buffer = Buffer.alloc(0)
  /** Of the chunk in the source, and of the next byte in the source. */
  let start = 0
  let at = 0
  const readyBytes = (): number => Math.max(0, start + chunk.byteLength - at)
  return {
    offset: () => at,
    readyBytes,
    ready: async (count) => {
      if (readyBytes() >= count) return true
      if (at + count > source.sizeBytes) return false
      const length = Math.min(Math.max(count, CHUNK_BYTES), source.sizeBytes - at)
      const bytes = await source.read(at, length)
      chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      start = at
      return true
    },
    take: (count) => {
      if (readyBytes() < count) throw new RangeError(`${count} bytes are not ready`)
      const taken = chunk.subarray(at - start, at - start + count)
      at += count
      return taken
    },
    skip: (count) => {
      at += count
    },
  }
}
