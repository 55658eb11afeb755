// SPDX-License-Identifier: Apache-2.0

import type { ByteSource } from '../../src/core/byte-source.ts'
import { requireInside } from '../../src/core/byte-sources.ts'

/** A source that counts: what a reader asks for is what it takes in memory and time. */
export interface CountingSource extends ByteSource {
  /** Bytes of all reads together. */
  readBytes(): number
  /** Of the largest read. */
  largestRead(): number
}

/** Bytes in memory as a source; with `sizeBytes`, zeros follow up to that size without being there. */
export const countingSource = (
  content: Uint8Array,
  sizeBytes: number = content.byteLength,
): CountingSource => countReads(sparseSource(sizeBytes, [[0, content]]))

/** A source of zeros, but for the pieces at their offsets. */
export const sparseSource = (
  sizeBytes: number,
  pieces: readonly (readonly [number, Uint8Array])[],
): ByteSource => ({
  sizeBytes,
  read: async (offset, lengthBytes) => {
    requireInside(offset, lengthBytes, sizeBytes)
    const bytes = new Uint8Array(lengthBytes)
    for (const [at, piece] of pieces) {
      const from = Math.max(at, offset)
      const to = Math.min(at + piece.length, offset + lengthBytes)
      if (from < to) bytes.set(piece.subarray(from - at, to - at), from - offset)
    }
    return bytes
  },
})

export const countReads = (source: ByteSource): CountingSource => {
  let readBytes = 0
  let largestRead = 0
  return {
    sizeBytes: source.sizeBytes,
    readBytes: () => readBytes,
    largestRead: () => largestRead,
    read: async (offset, lengthBytes) => {
      readBytes += lengthBytes
      largestRead = Math.max(largestRead, lengthBytes)
      return source.read(offset, lengthBytes)
    },
  }
}
