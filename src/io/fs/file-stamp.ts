// SPDX-License-Identifier: Apache-2.0
//
// Whether an open file is still the one that the walk found.

import { constants, fstatSync } from 'node:fs'
import { ProvenanceError } from '../../core/errors.ts'
import type { ModelFile } from '../../model/discover.ts'

/** For `open`: what took the place of a file since the walk is not followed (a link) or waited for (a pipe). */
export const MODEL_FILE_FLAGS =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** What was being done with a file that changed, for the message. */
export type FileUse = 'hashed' | 'read'

/**
 * Compares an open file with its stamp. A write that keeps the size and falls into the same tick
 * of the file system's clock (up to 10 ms) as the one before it cannot be seen.
 * @throws MODEL_CHANGED
 */
export const checkStamp = (file: ModelFile, fd: number, use: FileUse): void => {
  const now = fstatSync(fd, { bigint: true })
  const { sizeBytes, mtimeNs, inode } = file.stamp
  if (now.ino !== inode) throw changedFile(file, use, 'was replaced by another file')
  if (Number(now.size) !== sizeBytes) {
    throw changedFile(file, use, `had ${sizeBytes} bytes and has ${now.size}`)
  }
  if (now.mtimeNs !== mtimeNs) throw changedFile(file, use, 'was written to')
}

export const changedFile = (file: ModelFile, use: FileUse, what: string): ProvenanceError =>
  new ProvenanceError('MODEL_CHANGED', `"${file.path}" ${what} while the model was being ${use}`)
