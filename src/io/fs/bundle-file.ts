// SPDX-License-Identifier: Apache-2.0

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { findReader } from '../../model/formats/index.ts'

const HEAD_BYTES = 1_024

/**
 * Whether what stands at `path` is to be read as bundles: a file that begins as a JSON object and that
 * no format of models claims by its name. True where nothing can be read, so that reading says why.
 */
export const mayHoldBundles = async (path: string): Promise<boolean> => {
  let fd: number
  try {
    // Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch {
    return true
  }
  try {
    const stats = fstatSync(fd)
    if (stats.isDirectory()) return false
    if (!stats.isFile()) return true
    const head = Buffer.alloc(HEAD_BYTES)
    const count = readSync(fd, head, 0, HEAD_BYTES, 0)
    const isObject = /^[\ufeff\s]*\{/.test(head.toString('utf8', 0, count))
    return isObject && (await findReader(head.subarray(0, count), basename(path))) === undefined
  } finally {
    closeSync(fd)
  }
}
