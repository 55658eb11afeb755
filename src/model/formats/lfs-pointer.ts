// SPDX-License-Identifier: Apache-2.0
//
// A Git LFS pointer in the place of a file: nothing of the file is here.

import { Buffer } from 'node:buffer'
import { MAX_LFS_POINTER_BYTES } from '../../core/limits.ts'
import { isLfsPointer, parseLfsPointer } from '../lfs-pointer.ts'
import { findingList } from './finding-list.ts'
import type { FormatReader } from './format.ts'
import { LFS_POINTER_FINDINGS } from './lfs-pointer-findings.ts'

export const lfsPointerReader: FormatReader = {
  id: 'lfs-pointer',
  matches: (head) => head.byteLength < MAX_LFS_POINTER_BYTES && isLfsPointer(head),
  describe: async (source) => {
    const found = findingList(LFS_POINTER_FINDINGS)
    const content = await source.read(0, Math.min(source.sizeBytes, MAX_LFS_POINTER_BYTES))
    const pointer = parseLfsPointer(Buffer.from(content))
    found.add(
      'lfs-pointer.not-the-file',
      pointer === undefined
        ? 'a Git LFS pointer stands in the place of the file'
        : `a Git LFS pointer stands in the place of ${pointer.sizeBytes} bytes`,
    )
    return {
      format: 'lfs-pointer',
      facts: pointer === undefined ? {} : { sha256: pointer.digest, sizeBytes: pointer.sizeBytes },
      metadata: {},
      findings: found.list(),
    }
  },
}
