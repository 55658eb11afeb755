// SPDX-License-Identifier: Apache-2.0
//
// A byte source in memory that counts what is read of it, and one of any size
// whose bytes are zeros but for the pieces that are given.

import type { ByteSource } from '../../src/core/byte-source.ts'
import { memorySource } from '../../src/core/byte-sources.ts'

export interface CountedSource extends ByteSource {
  /** Number of reads, of all bytes read, and of the most bytes of one read. */
  readonly counts: () => { readonly reads: number; readonly bytes: number; readonly most: number }
}

export const countedSource = (content: Uint8Array | ByteSource): CountedSource => {
  const source = content instanceof Uint8Array ? memorySource(content) : content
  let reads = 0
  let bytes = 0
  let most = 0
  return {
    sizeBytes: source.sizeBytes,
    read: async (offset, lengthBytes) => {
      reads += 1
      bytes += lengthBytes
      most = Math.max(most, lengthBytes)
      return source.read(offset, lengthBytes)
    },
    counts: () => ({ reads, bytes, most }),
  }
}

/** `pieces`: bytes by their offset. */
export const sparseSource = (
  sizeBytes: number,
  pieces: ReadonlyMap<number, Uint8Array>,
): ByteSource => ({
  sizeBytes,
  read: async (offset, lengthBytes) => {
    const bytes = new Uint8Array(lengthBytes)
    for (const [at, piece] of pieces) {
      const from = Math.max(at, offset)
      const to = Math.min(at + piece.length, offset + lengthBytes)
      if (from < to) bytes.set(piece.subarray(from - at, to - at), from - offset)
    }
    return bytes
  },
})
