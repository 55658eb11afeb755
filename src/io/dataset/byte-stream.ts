// SPDX-License-Identifier: Apache-2.0
//
// A file of a dataset from front to back: its content, decompressed, and on the
// way the digest of the file as it lies there.

import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { DatasetSource } from '../../dataset/commitment-v1.ts'
import { datasetError, unreadable } from './dataset-error.ts'
import type { DatasetFile } from './dataset-files.ts'
import { compressionOf, decompress } from './decompress.ts'

const READ_BYTES = 1024 * 1024

export interface ByteStream {
  /** @throws DATASET_INVALID */
  readonly chunks: AsyncIterable<Buffer>
  /** Of the file, so far. */
  readonly readBytes: number
  /** What was read, at the end. */
  source(): DatasetSource
}

/** @param content `stored`: as the file lies there */
export const openByteStream = (
  file: DatasetFile,
  content: 'decompressed' | 'stored' = 'decompressed',
): ByteStream => {
  const whole = createHash('sha256')
  let readBytes = 0
  async function* stored(): AsyncGenerator<Buffer> {
    const handle = await openFile(file)
    try {
      // A small file takes a small buffer, with a byte more to see its end.
      const readBytesEach = Math.min(READ_BYTES, file.sizeBytes + 1)
      for (;;) {
        const buffer = Buffer.allocUnsafeSlow(readBytesEach)
        const { bytesRead } = await handle.read(buffer, 0, readBytesEach)
        if (bytesRead === 0) return
        const chunk = buffer.subarray(0, bytesRead)
        whole.update(chunk)
        readBytes += bytesRead
        yield chunk
      }
    } catch (cause) {
      throw unreadable(file.name, cause)
    } finally {
      await handle.close()
    }
  }
  return {
    chunks: content === 'stored' ? stored() : decompressed(file, stored()),
    get readBytes() {
      return readBytes
    },
    source: () => ({
      name: file.name,
      digest: { sha256: whole.copy().digest('hex') },
      sizeBytes: readBytes,
    }),
  }
}

const openFile = async ({ path, name }: DatasetFile): Promise<FileHandle> => {
  try {
    return await open(path, 'r')
  } catch (cause) {
    throw unreadable(name, cause)
  }
}

async function* decompressed(
  { name }: DatasetFile,
  stored: AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
  try {
    const first = await stored.next()
    if (first.done) return
    const compression = compressionOf(first.value)
    const chunks = startingWith(first.value, stored)
    if (compression === undefined) return yield* chunks
    try {
      yield* decompress(compression, chunks)
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause)) throw cause
      throw datasetError(name, `its ${compression} is damaged or cut: ${cause.message}`, cause)
    }
  } finally {
    await stored.return(undefined)
  }
}

async function* startingWith(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}
