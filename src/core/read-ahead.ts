// SPDX-License-Identifier: Apache-2.0

import type { ByteSource } from './byte-source.ts'

/**
 * The same bytes, where small reads that follow each other cost one read of `windowBytes`.
 * It keeps one window, so callers go forward through the source.
 */
export const readAhead = (source: ByteSource, windowBytes: number): ByteSource => {
  let start = 0
  let window: Uint8Array = new Uint8Array()
  return {
    sizeBytes: source.sizeBytes,
    read: async (offset, lengthBytes) => {
      const isHeld = offset >= start && offset + lengthBytes <= start + window.length
      if (!isHeld) {
        const held = Math.min(windowBytes, source.sizeBytes - offset)
        if (lengthBytes >= held) return source.read(offset, lengthBytes)
        window = await source.read(offset, held)
        start = offset
      }
      return window.subarray(offset - start, offset - start + lengthBytes)
    },
  }
}
