// SPDX-License-Identifier: Apache-2.0
//
// A listing in place of a model: a file with recorded digests, or a checkout
// without Git LFS, whose pointers hold the digests of what was not fetched.

import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_LFS_POINTER_BYTES, MAX_LISTING_BYTES } from '../core/limits.ts'
import { isLfsPointer, parseLfsPointer } from '../model/lfs-pointer.ts'
import {
  buildListing,
  invalidListing,
  type ListedFile,
  type Listing,
} from '../model/listings/listing.ts'
import { parseListing } from '../model/listings/parse-listing.ts'
import type { FileDigester, FileTree, ModelFile, Reporter, ScanOptions } from '../ports.ts'
import { readBounded } from './fs/read-bounded.ts'
import { readTextFile } from './live.ts'

export interface ListingPorts {
  readonly tree: FileTree
  readonly digester: FileDigester
  readonly reporter: Reporter
}

/** A listing with a name: its own, or that of its file or folder. */
export type NamedListing = Listing & { readonly name: string }

/**
 * Reads a listing from a file, or makes it of a folder.
 *
 * In a folder, Git LFS pointers stand for their files, all else is hashed.
 * @param scan applies to a folder only
 * @throws LISTING_INVALID, CHECKSUMS_INVALID; MODEL_… for what a folder holds
 */
export const readListing = async (
  path: string,
  ports: ListingPorts,
  scan: ScanOptions,
): Promise<NamedListing> => {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    (cause: unknown) => {
      throw new ProvenanceError('MODEL_NOT_FOUND', `nothing is found at "${path}"`, { cause })
    },
  )
  const listing = isFolder ? await readFolder(path, ports, scan) : await readFile(path)
  return { ...listing, name: listing.name ?? nameOf(path) }
}

const readFile = async (path: string): Promise<Listing> =>
  parseListing(await readTextFile(path, MAX_LISTING_BYTES, 'LISTING_INVALID'))

// `digits.SHA256SUMS` lists the model `digits`.
const nameOf = (path: string): string => {
  const name = basename(path).replace(/\.(?:SHA256SUMS|sha256|json|txt)$/, '')
  return name === '' ? 'model' : name
}

const readFolder = async (
  path: string,
  { tree, digester, reporter }: ListingPorts,
  scan: ScanOptions,
): Promise<Listing> => {
  const { files } = await tree.scan(path, scan)
  const pointers: ListedFile[] = []
  const others: ModelFile[] = []
  for (const file of files) {
    const pointer = await readPointer(file)
    if (pointer === undefined) others.push(file)
    else pointers.push({ name: file.name, ...pointer })
  }
  const hashed = await digester.digestFiles(others, reporter.progress)
  return buildListing([...pointers, ...hashed])
}

/** `undefined` for a file that is no pointer. */
const readPointer = async ({ name, path, stamp }: ModelFile) => {
  if (stamp.sizeBytes >= MAX_LFS_POINTER_BYTES) return undefined
  const codes = { notFound: 'MODEL_CHANGED', tooLarge: 'MODEL_CHANGED' } as const
  const content = await readBounded(path, MAX_LFS_POINTER_BYTES, codes)
  if (!isLfsPointer(content)) return undefined
  const pointer = parseLfsPointer(content)
  if (pointer === undefined) throw invalidListing(`the Git LFS pointer "${name}" is not canonical`)
  return pointer
}
