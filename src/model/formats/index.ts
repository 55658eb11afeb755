// SPDX-License-Identifier: Apache-2.0
//
// The formats of models that are known here: a reader is one file and one row,
// and so are its findings. Those that content tells stand first; where two
// could match, the one that looks closer stands before the other.

import { FILE_FINDINGS } from './file-findings.ts'
import type { FindingTable, FormatReader } from './format.ts'
import { LFS_POINTER_FINDINGS, lfsPointerReader } from './lfs-pointer.ts'
import { safetensorsReader } from './safetensors.ts'
import { SAFETENSORS_FINDINGS } from './safetensors-findings.ts'

export const READERS: readonly FormatReader[] = [lfsPointerReader, safetensorsReader]

/** Every code that a description of a file can have. */
export const FINDINGS: FindingTable = {
  ...FILE_FINDINGS,
  ...LFS_POINTER_FINDINGS,
  ...SAFETENSORS_FINDINGS,
}

/**
 * The reader of a file: the first that its content matches, or else the one that its name promises.
 * @param head the first HEAD_BYTES of the file, or all of a smaller one
 */
export const findReader = (head: Uint8Array, name: string): FormatReader | undefined =>
  READERS.find((reader) => reader.matches(head, name)) ?? promisedReader(name)

/** The reader of the format that a name promises by its ending. */
export const promisedReader = (name: string): FormatReader | undefined => {
  const lower = name.toLowerCase()
  return READERS.find(({ endings }) => endings?.some((ending) => lower.endsWith(ending)))
}
