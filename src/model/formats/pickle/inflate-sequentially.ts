// SPDX-License-Identifier: Apache-2.0
//
// A compressed stream as bytes that are read from the front, unpacked as they
// are asked for and never held.

import { Buffer } from 'node:buffer'
import { createUnzip } from 'node:zlib'
import type { ByteSource } from '../../../core/byte-source.ts'
import type { SequentialRead } from './pickle-input.ts'

const CHUNK_BYTES = 64 * 1024

export interface InflatedBytes {
  readonly read: SequentialRead
  /** Why there are no more bytes, where that is not the end of the stream. */
  problem(): string | undefined
  /** Ends what unpacks; nothing can be read afterwards. */
  close(): void
}

/** zlib (RFC 1950) or gzip (RFC 1952), at most `maxBytes` of what they unpack to. */
export const inflateSequentially = (source: ByteSource, maxBytes: number): InflatedBytes => {
  const unzip = createUnzip({ chunkSize: CHUNK_BYTES })
  const parts = unzip[Symbol.asyncIterator]()
  let unreadable: unknown
  let problem: string | undefined
  /** What was unpacked and not read, and its offset. */
  let rest = Buffer.alloc(0)
  let restAt = 0
  const feed = async (): Promise<void> => {
    for (let at = 0; at < source.sizeBytes && !unzip.destroyed; at += CHUNK_BYTES) {
      const chunk = await source.read(at, Math.min(CHUNK_BYTES, source.sizeBytes - at))
      await new Promise<void>((resolve) => {
        unzip.once('close', resolve)
        unzip.write(chunk, () => {
          unzip.off('close', resolve)
          resolve()
        })
      })
    }
    if (!unzip.destroyed) unzip.end()
  }
  const fed = feed().catch((error) => {
    unreadable = error
    unzip.destroy()
  })
  const next = async (): Promise<boolean> => {
    try {
      const { value, done } = await parts.next()
      if (!done) {
        restAt += rest.length
        rest = Buffer.from(value)
        return true
      }
    } catch {
      problem ??= 'it cannot be unpacked to its end'
    }
    if (unreadable !== undefined) throw unreadable
    return false
  }
  return {
    read: async (offset, length) => {
      while (offset >= restAt + rest.length) {
        if (restAt + rest.length >= maxBytes) {
          problem = `it unpacks to more than ${maxBytes} bytes`
          return new Uint8Array()
        }
        if (!(await next())) return new Uint8Array()
      }
      return rest.subarray(offset - restAt, offset - restAt + length)
    },
    problem: () => problem,
    close: () => {
      unzip.destroy()
      void fed
    },
  }
}
