// SPDX-License-Identifier: Apache-2.0
//
// A model of which only Git LFS pointers were fetched: a pointer's digest
// stands for its file, every other file is hashed.

import { basename } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_LFS_POINTER_BYTES } from '../../core/limits.ts'
import { isLfsPointer, parseLfsPointer } from '../../model/lfs-pointer.ts'
import type { ManifestEntry } from '../../model/manifest.ts'
import { compareNames, SINGLE_FILE_NAME, sortByName } from '../../model/paths.ts'
import type { FileDigester, FileTree, ModelFile, ScanOptions } from '../../ports.ts'
import { readBounded } from './read-bounded.ts'

export interface PointerListing {
  /** Last component of the path. */
  readonly name: string
  readonly kind: 'folder' | 'file'
  /** Sorted; a model that is one file has the one name `.`. */
  readonly files: readonly ManifestEntry[]
  /** Names of the files that were not read, sorted. */
  readonly pointers: readonly string[]
}

/**
 * Lists a model without what its pointers stand for.
 * @throws MODEL_… of scanning and hashing
 * @throws MODEL_LFS_POINTER for a pointer that is not canonical, or has extensions
 */
export const listPointers = async (
  path: string,
  options: ScanOptions,
  { tree, digester }: { readonly tree: FileTree; readonly digester: FileDigester },
): Promise<PointerListing> => {
  const { kind, rootPath, files } = await tree.scan(path, options)
  const listed: ManifestEntry[] = []
  const plain: ModelFile[] = []
  for (const file of files) {
    const entry = await readPointer(file)
    if (entry === undefined) plain.push(file)
    else listed.push(entry)
  }
  const pointers = listed.map(({ name }) => name).sort(compareNames)
  const hashed = await digester.digestFiles(plain, () => {})
  return {
    name: basename(rootPath),
    kind,
    files: sortByName([...listed, ...hashed]),
    pointers,
  }
}

const readPointer = async (file: ModelFile): Promise<ManifestEntry | undefined> => {
  if (file.stamp.sizeBytes >= MAX_LFS_POINTER_BYTES) return undefined
  const codes = { notFound: 'MODEL_CHANGED', tooLarge: 'MODEL_CHANGED' } as const
  const content = await readBounded(file.path, MAX_LFS_POINTER_BYTES, codes)
  const pointer = parseLfsPointer(content)
  if (pointer !== undefined) return { name: file.name, ...pointer }
  if (!isLfsPointer(content)) return undefined
  const name = file.name === SINGLE_FILE_NAME ? file.path : file.name
  throw new ProvenanceError(
    'MODEL_LFS_POINTER',
    `the pointer "${name}" does not say what its file will be`,
    { hint: 'Fetch the file (`git lfs pull`), and verify its bytes.' },
  )
}
