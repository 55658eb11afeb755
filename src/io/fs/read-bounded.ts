// SPDX-License-Identifier: Apache-2.0
//
// Files that are read whole: bundles, keys, predicates, trusted roots. The
// limit holds before memory is asked for, also when the file grows meanwhile.

import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { type ErrorCode, ProvenanceError } from '../../core/errors.ts'

export interface ReadCodes {
  /** There is no such regular file, or it cannot be read. */
  readonly notFound: ErrorCode
  readonly tooLarge: ErrorCode
}

// Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * The bytes of a regular file of at most `maxBytes`; links are followed.
 * @throws `codes.notFound`, `codes.tooLarge`
 */
export const readBounded = async (
  path: string,
  maxBytes: number,
  codes: ReadCodes,
): Promise<Buffer> => {
  const handle = await open(path, FLAGS).catch((cause: unknown) => {
    throw unreadable(path, codes, cause)
  })
  try {
    return await readHandle(handle, path, maxBytes, codes)
  } catch (error) {
    throw error instanceof ProvenanceError ? error : unreadable(path, codes, error)
  } finally {
    await handle.close()
  }
}

const readHandle = async (
  handle: FileHandle,
  path: string,
  maxBytes: number,
  codes: ReadCodes,
): Promise<Buffer> => {
  const stats = await handle.stat()
  if (!stats.isFile()) {
    throw new ProvenanceError(codes.notFound, `"${path}" is not a regular file`)
  }
  if (stats.size > maxBytes) throw tooLarge(path, stats.size, maxBytes, codes)
  // One byte more than expected shows whether the file has grown since.
  const buffer = Buffer.allocUnsafe(stats.size + 1)
  let length = 0
  while (length < buffer.byteLength) {
    const { bytesRead } = await handle.read(buffer, length, buffer.byteLength - length)
    if (bytesRead === 0) return buffer.subarray(0, length)
    length += bytesRead
  }
  throw new ProvenanceError(codes.notFound, `"${path}" grew while it was read`)
}

const tooLarge = (
  path: string,
  sizeBytes: number,
  maxBytes: number,
  codes: ReadCodes,
): ProvenanceError =>
  new ProvenanceError(
    codes.tooLarge,
    `"${path}" has ${sizeBytes} bytes, more than the ${maxBytes} that are read`,
  )

const unreadable = (path: string, codes: ReadCodes, cause: unknown): ProvenanceError =>
  new ProvenanceError(codes.notFound, `cannot read "${path}": ${reasonOf(cause)}`, { cause })

const reasonOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
