// SPDX-License-Identifier: Apache-2.0
//
// The many small files of an environment. Synchronous on purpose: 300 packages
// have about 1,000 of them, and a round trip through the thread pool costs
// more than such a read.

import { Buffer } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { codeOf } from '../fs/file-error.ts'

export type SmallFile =
  | {
      readonly kind: 'read'
      readonly bytes: Buffer
      /** False where the file goes on behind `bytes`. */
      readonly isWhole: boolean
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string }

// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
/** Files of /proc say that they are empty. */
const PROC_BYTES = 4_096

/** The first `maxBytes` of a regular file; links are followed. Never throws. */
export const readSmallFile = (path: string, maxBytes: number): SmallFile => {
  let descriptor: number
  try {
    descriptor = openSync(path, FLAGS)
  } catch (error) {
    return failure(error)
  }
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) return { kind: 'unreadable', reason: 'it is not a regular file' }
    const buffer = Buffer.allocUnsafe(Math.min(maxBytes, stats.size || PROC_BYTES))
    let length = 0
    while (length < buffer.byteLength) {
      const count = readSync(descriptor, buffer, length, buffer.byteLength - length, length)
      if (count === 0) break
      length += count
    }
    return { kind: 'read', bytes: buffer.subarray(0, length), isWhole: stats.size <= maxBytes }
  } catch (error) {
    return failure(error)
  } finally {
    closeSync(descriptor)
  }
}

/** The text of a file that is read whole; `undefined` where there is none. */
export const readSmallText = (path: string, maxBytes: number): string | undefined => {
  const file = readSmallFile(path, maxBytes)
  return file.kind === 'read' && file.isWhole ? file.bytes.toString('utf8') : undefined
}

const failure = (error: unknown): SmallFile => {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
  return { kind: 'unreadable', reason: code ?? 'it cannot be read' }
}
