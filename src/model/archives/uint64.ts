// SPDX-License-Identifier: Apache-2.0

import type { Buffer } from 'node:buffer'

/** A little-endian 64-bit size or offset; Infinity where no number is exact, which is outside of any file. */
export const readUint64 = (bytes: Buffer, at: number): number => {
  const value = Number(bytes.readBigUInt64LE(at))
  return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY
}
