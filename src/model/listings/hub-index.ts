// SPDX-License-Identifier: Apache-2.0
//
// The index of a model hub: large files are in Git LFS and carry their
// SHA-256; the others are known by their git blob id only, which is a SHA-1
// over other bytes and says nothing about the file that was signed.
// Source: Hugging Face Hub API, `/api/models/<id>/tree/<revision>?recursive=true`
// and `/api/models/<id>?blobs=true`.

import { isSha256Hex } from '../../core/digest.ts'
import { asArray, asObject, asString } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'
import { buildListing, invalidListing, type ListedFile, type Listing } from './listing.ts'

/** Whether a JSON value has one of the two forms. */
export const isHubIndex = (value: unknown): boolean => {
  const [first] = asArray(value) ?? []
  return asArray(asObject(value)?.siblings) !== undefined || asObject(first)?.type !== undefined
}

/**
 * Files in LFS with their digests; all others as not comparable.
 * @throws LISTING_INVALID also for a tree whose folders were not listed
 */
export const parseHubIndex = (value: unknown): Listing => {
  const info = asObject(value)
  const entries =
    info === undefined ? parseTree(asArray(value) ?? []) : parseSiblings(info.siblings)
  const files = entries.flatMap(({ name, file }) => (file ? [{ name, ...file }] : []))
  const others = entries.flatMap(({ name, file }) => (file ? [] : [name]))
  return buildListing(files, others, asString(info?.id)?.split('/').at(-1))
}

interface Entry {
  readonly name: string
  /** Absent without LFS. */
  readonly file?: Omit<ListedFile, 'name'>
}

const parseTree = (items: readonly unknown[]): readonly Entry[] => {
  const entries: Entry[] = []
  const folders: string[] = []
  const entered = new Set<string>()
  for (const item of items) {
    const { type, path, size, lfs } = asObject(item) ?? {}
    const name = asName(path)
    if (type === 'directory') {
      folders.push(name)
      continue
    }
    if (type !== 'file') throw invalidListing(`${shown(name)} is of the type ${shown(type)}`)
    entries.push(toEntry(name, size, lfs, 'oid'))
    for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
      entered.add(name.slice(0, at))
    }
  }
  // Git has no empty folders: the contents of this one were left out.
  const closed = folders.find((folder) => !entered.has(folder))
  if (closed === undefined) return entries
  throw invalidListing(`it lists no file in ${shown(closed)}; ask for it with recursive=true`)
}

const parseSiblings = (siblings: unknown): readonly Entry[] =>
  (asArray(siblings) ?? []).map((item) => {
    const { rfilename, size, lfs } = asObject(item) ?? {}
    if (size === undefined) {
      throw invalidListing(`${shown(rfilename)} has no size; ask for the index with blobs=true`)
    }
    return toEntry(asName(rfilename), size, lfs, 'sha256')
  })

const asName = (value: unknown): string => {
  if (typeof value === 'string') return value
  throw invalidListing(`an entry has the name ${shown(value)}`)
}

const toEntry = (name: string, size: unknown, lfs: unknown, field: 'oid' | 'sha256'): Entry => {
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
    throw invalidListing(`${shown(name)} has the size ${shown(size)}`)
  }
  if (lfs === undefined || lfs === null) return { name }
  const pointer = asObject(lfs) ?? {}
  const digest = pointer[field]
  if (!isSha256Hex(digest)) {
    throw invalidListing(`${shown(name)} has the LFS digest ${shown(digest)}`)
  }
  if (pointer.size !== size) {
    throw invalidListing(`${shown(name)} has ${size} and, in LFS, ${shown(pointer.size)} bytes`)
  }
  return { name, file: { digest, sizeBytes: size } }
}
