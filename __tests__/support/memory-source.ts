// SPDX-License-Identifier: Apache-2.0

import type { ByteSource } from '../../src/core/byte-source.ts'
import { ProvenanceError } from '../../src/core/errors.ts'

/** A source that counts: the bytes that a reader asked for are about the memory and time that it took. */
export interface CountingSource extends ByteSource {
  readBytes(): number
  reads(): number
}

/**
 * Bytes in memory as a source; with `sizeBytes`, zeros follow up to that size without being there.
 * It refuses what a file refuses: bytes beyond the end.
 */
export const memorySource = (
  content: Uint8Array,
  sizeBytes: number = content.byteLength,
): CountingSource => {
  let readBytes = 0
  let reads = 0
  return {
    sizeBytes,
    readBytes: () => readBytes,
    reads: () => reads,
    read: async (offset, lengthBytes) => {
      if (![offset, lengthBytes].every((value) => Number.isSafeInteger(value) && value >= 0)) {
        throw new RangeError(`${lengthBytes} bytes from ${offset}`)
      }
      if (offset + lengthBytes > sizeBytes) {
        throw new ProvenanceError(
          'MODEL_CHANGED',
          `bytes to ${offset + lengthBytes} of ${sizeBytes}`,
        )
      }
      readBytes += lengthBytes
      reads += 1
      const bytes = new Uint8Array(lengthBytes)
      bytes.set(content.subarray(offset, offset + lengthBytes))
      return bytes
    },
  }
}
