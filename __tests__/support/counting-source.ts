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
): CountingSource => {
  let readBytes = 0
  let largestRead = 0
  return {
    sizeBytes,
    readBytes: () => readBytes,
    largestRead: () => largestRead,
    read: async (offset, lengthBytes) => {
      requireInside(offset, lengthBytes, sizeBytes)
      readBytes += lengthBytes
      largestRead = Math.max(largestRead, lengthBytes)
      const bytes = new Uint8Array(lengthBytes)
      bytes.set(content.subarray(offset, offset + lengthBytes))
      return bytes
    },
  }
}
