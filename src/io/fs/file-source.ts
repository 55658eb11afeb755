// SPDX-License-Identifier: Apache-2.0
//
// Bytes of files that are read where they are needed. Headers are read in many
// small pieces: pages that were read are kept, so that these cost few calls.

import { closeSync, openSync, readSync } from 'node:fs'
import type { ByteSource } from '../../core/byte-source.ts'
import { requireInside } from '../../core/byte-sources.ts'
import type { ModelFile } from '../../model/discover.ts'
import type { FileSources } from '../../ports.ts'
import { codeOf, fileError } from './file-error.ts'
import { changedFile, checkStamp, MODEL_FILE_FLAGS } from './file-stamp.ts'

const PAGE_BYTES = 64 * 1024
/** Pages of one file that are kept: a directory at the end, and what it points to. */
const MAX_PAGES = 16

/** The files of this machine. Reads are synchronous, for the reason in hash-file.ts. */
export const createFileSources = (): FileSources => ({
  withSource: async (file, use) => {
    try {
      const fd = openSync(file.path, MODEL_FILE_FLAGS)
      try {
        checkStamp(file, fd, 'read')
        const result = await use(createSource(file, fd))
        checkStamp(file, fd, 'read')
        return result
      } finally {
        closeSync(fd)
      }
    } catch (error) {
      throw codeOf(error) === undefined ? error : fileError(file.path, error)
    }
  },
})

const createSource = (file: ModelFile, fd: number): ByteSource => {
  const { sizeBytes } = file.stamp
  /** By number, the one used last at the end. */
  const pages = new Map<number, Buffer>()

  const readExactly = (offset: number, lengthBytes: number): Buffer => {
    const bytes = Buffer.allocUnsafeSlow(lengthBytes)
    for (let done = 0; done < lengthBytes; ) {
      const count = readSync(fd, bytes, done, lengthBytes - done, offset + done)
      if (count === 0) throw changedFile(file, 'read', `ended after ${offset + done} bytes`)
      done += count
    }
    return bytes
  }

  const pageAt = (number: number): Buffer => {
    const start = number * PAGE_BYTES
    const page = pages.get(number) ?? readExactly(start, Math.min(PAGE_BYTES, sizeBytes - start))
    pages.delete(number)
    pages.set(number, page)
    const [oldest] = pages.keys()
    if (pages.size > MAX_PAGES && oldest !== undefined) pages.delete(oldest)
    return page
  }

  return {
    sizeBytes,
    read: async (offset, lengthBytes) => {
      requireInside(offset, lengthBytes, sizeBytes)
      if (lengthBytes === 0) return new Uint8Array()
      const first = Math.floor(offset / PAGE_BYTES)
      const last = Math.floor((offset + lengthBytes - 1) / PAGE_BYTES)
      // Two pages at most: a longer run of bytes is read once and not again.
      if (last - first > 1) return readExactly(offset, lengthBytes)
      const start = offset - first * PAGE_BYTES
      const page = pageAt(first)
      if (last === first) return page.subarray(start, start + lengthBytes)
      const head = page.subarray(start)
      return Buffer.concat([head, pageAt(last).subarray(0, lengthBytes - head.byteLength)])
    },
  }
}
