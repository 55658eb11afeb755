// SPDX-License-Identifier: Apache-2.0
//
// Models for the benchmarks: files of one size, with content that does not
// compress and is the same in every run.

import { createCipheriv } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export interface ModelShape {
  readonly files: number
  readonly fileBytes: number
}

const CHUNK_BYTES = 4 * 1024 * 1024

/** Writes the model into the new folder `folder` and returns the names of its files, in order. */
export const writeModel = (folder: string, { files, fileBytes }: ModelShape): readonly string[] => {
  mkdirSync(folder)
  const stream = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16))
  const zeros = Buffer.alloc(Math.min(CHUNK_BYTES, fileBytes))
  const names: string[] = []
  for (let i = 0; i < files; i += 1) {
    const name = `part-${String(i).padStart(5, '0')}.bin`
    const fd = openSync(join(folder, name), 'wx')
    for (let done = 0; done < fileBytes; done += zeros.byteLength) {
      writeSync(fd, stream.update(zeros.subarray(0, fileBytes - done)))
    }
    closeSync(fd)
    names.push(name)
  }
  return names
}

/** Reads every byte once, so that it lies in the page cache. */
export const readAll = (folder: string, names: readonly string[]): void => {
  const buffer = Buffer.alloc(CHUNK_BYTES)
  for (const name of names) {
    const fd = openSync(join(folder, name), 'r')
    while (readSync(fd, buffer) > 0);
    closeSync(fd)
  }
}
