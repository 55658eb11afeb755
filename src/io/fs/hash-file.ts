// SPDX-License-Identifier: Apache-2.0
//
// The digest of one file, for the worker threads and the calling thread alike;
// loads nothing but Node's own modules, so that a worker is ready at once.
//
// Reads are synchronous into one small buffer: the kernel reads ahead anyway,
// and bytes that are hashed on the core that read them are still in its cache.
// Reading on a second thread was measured to be slower at every buffer size.

import { createHash, type Hash, hash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import type { DigestAlgorithm, Sha256Hex } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import type { ModelFile } from '../../model/discover.ts'
import { isLfsPointer } from '../../model/lfs-pointer.ts'
import { codeOf, fileError } from './file-error.ts'
import { changedFile, checkStamp, MODEL_FILE_FLAGS } from './file-stamp.ts'

/** Size of the buffer that one thread reuses for all its files: fits in a core's own cache. */
export const READ_BUFFER_BYTES = 256 * 1024

/** Told the number of bytes after each read; what it returns is waited for, and what it throws ends the file. */
export type OnBytes = (count: number) => Promise<void> | undefined

/** @param buffer scratch memory of any size; its content is lost */
type HashFile<Hex> = (file: ModelFile, buffer: Buffer, onBytes: OnBytes) => Promise<Hex>

/**
 * The digest of a file that is, before and after, what its stamp says; hex, lowercase.
 * @throws MODEL_CHANGED, MODEL_UNREADABLE, MODEL_LFS_POINTER
 */
export const hashFileWith =
  (algorithm: DigestAlgorithm): HashFile<string> =>
  async (file, buffer, onBytes) => {
    try {
      const fd = openSync(file.path, MODEL_FILE_FLAGS)
      try {
        const isSmall = file.stamp.sizeBytes <= buffer.byteLength
        // The stamp is the state before; of a small file, the look afterwards is enough.
        if (!isSmall) checkStamp(file, fd, 'hashed')
        const digest = isSmall
          ? hash(algorithm, readSmall(file, fd, buffer))
          : await hashLarge(createHash(algorithm), { file, fd, buffer, onBytes })
        const pause = isSmall ? onBytes(file.stamp.sizeBytes) : undefined
        if (pause !== undefined) await pause
        // At most the stamped size was hashed, so that growth shows here too.
        checkStamp(file, fd, 'hashed')
        return digest
      } finally {
        closeSync(fd)
      }
    } catch (error) {
      throw codeOf(error) === undefined ? error : fileError(file.path, error)
    }
  }

/** The digest that identifies a file of a model. @throws as `hashFileWith` */
export const hashFile = hashFileWith('sha256') as HashFile<Sha256Hex>

/** Hashes files one after the other, through one buffer. */
export const hashFiles = async (
  files: readonly ModelFile[],
  buffer: Buffer,
  onBytes: OnBytes,
): Promise<readonly Sha256Hex[]> => {
  const digests: Sha256Hex[] = []
  for (const file of files) digests.push(await hashFile(file, buffer, onBytes))
  return digests
}

// In one piece: neither a hash object nor a promise per file, of which there may be many.
const readSmall = (file: ModelFile, fd: number, buffer: Buffer): Buffer => {
  const { sizeBytes } = file.stamp
  for (let done = 0; done < sizeBytes; ) {
    const count = readSync(fd, buffer, done, sizeBytes - done, null)
    if (count === 0) throw endedEarly(file, done)
    done += count
  }
  const content = buffer.subarray(0, sizeBytes)
  if (isLfsPointer(content)) {
    throw new ProvenanceError(
      'MODEL_LFS_POINTER',
      `"${file.path}" is a Git LFS pointer, not the file it stands for`,
    )
  }
  return content
}

interface OpenFile {
  readonly file: ModelFile
  readonly fd: number
  readonly buffer: Buffer
  readonly onBytes: OnBytes
}

const hashLarge = async (
  digest: Hash,
  { file, fd, buffer, onBytes }: OpenFile,
): Promise<string> => {
  const { sizeBytes } = file.stamp
  for (let done = 0; done < sizeBytes; ) {
    const wanted = Math.min(buffer.byteLength, sizeBytes - done)
    const count = readSync(fd, buffer, 0, wanted, null)
    if (count === 0) throw endedEarly(file, done)
    digest.update(count === buffer.byteLength ? buffer : buffer.subarray(0, count))
    done += count
    const pause = onBytes(count)
    if (pause !== undefined) await pause
  }
  return digest.digest('hex')
}

const endedEarly = (file: ModelFile, done: number): ProvenanceError =>
  changedFile(file, 'hashed', `ended after ${done} of ${file.stamp.sizeBytes} bytes`)
