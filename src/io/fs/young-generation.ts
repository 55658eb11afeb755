// SPDX-License-Identifier: Apache-2.0
//
// V8 doubles the memory for young objects, up to 32 MiB, while a list of files
// grows, although nearly all of it is garbage: `stat` results and short names.
// Kept small, 20,000 files are signed in 105 MiB instead of 130, and as fast
// (benchmarks/hash.ts). The flag is read whenever V8 thinks of doubling.

import { setFlagsFromString } from 'node:v8'

/**
 * Stops the growth of the young generation, for this process and for good.
 * Best called late: what Node loads of itself afterwards misses its code cache.
 */
export const keepYoungGenerationSmall = (): void => {
  setFlagsFromString('--semi-space-growth-factor=1')
}
