// SPDX-License-Identifier: Apache-2.0

const BASE_MS = 30_000
const SLOW_LINE_BYTES_PER_MS = 128

/** Time limit of one transfer in milliseconds: it grows with the size, so that a slow line is no failure. */
export const transferTimeoutMs = (sizeBytes: number): number =>
  BASE_MS + sizeBytes / SLOW_LINE_BYTES_PER_MS
