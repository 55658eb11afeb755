// SPDX-License-Identifier: Apache-2.0
//
// Byte sources made of other bytes: of memory, and of a part of another source.

import type { ByteSource } from './byte-source.ts'
import { ProvenanceError } from './errors.ts'

/** Bytes that are in memory already; what is read are views of them. */
export const memorySource = (bytes: Uint8Array): ByteSource => ({
  sizeBytes: bytes.length,
  read: async (offset, lengthBytes) => {
    requireInside(offset, lengthBytes, bytes.length)
    return bytes.subarray(offset, offset + lengthBytes)
  },
})

/**
 * `lengthBytes` of `source` from `offset`, as a source of their own: what is outside cannot be read.
 * @throws MODEL_UNREADABLE where the part is not inside the source
 */
export const partOf = (source: ByteSource, offset: number, lengthBytes: number): ByteSource => {
  requireInside(offset, lengthBytes, source.sizeBytes)
  return {
    sizeBytes: lengthBytes,
    read: async (at, length) => {
      requireInside(at, length, lengthBytes)
      return source.read(offset + at, length)
    },
  }
}

/** What every source asks of its caller. @throws MODEL_UNREADABLE for bytes that are not all inside */
export const requireInside = (offset: number, lengthBytes: number, sizeBytes: number): void => {
  const isInside = offset >= 0 && lengthBytes >= 0 && offset + lengthBytes <= sizeBytes
  if (isInside && Number.isSafeInteger(offset) && Number.isSafeInteger(lengthBytes)) return
  const message = `bytes ${offset} to ${offset + lengthBytes} were asked of ${sizeBytes}`
  throw new ProvenanceError('MODEL_UNREADABLE', message)
}
