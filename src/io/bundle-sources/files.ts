// SPDX-License-Identifier: Apache-2.0
//
// Bundles on this machine: files, folders (their top level only) and globs.
// Opens no connection.

import type { Stats } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_BUNDLE_BYTES, MAX_FOUND_BUNDLES } from '../../core/limits.ts'
import { compareNames } from '../../model/paths.ts'
import type { BundleSource, FoundBundle } from '../../ports.ts'
import { codeOf } from '../fs/file-error.ts'
import { expandGlob, isGlob } from '../fs/glob.ts'
import { readBounded } from '../fs/read-bounded.ts'
import { bundlesOf, bundlesOfListed, createBundleList, mayHoldBundles } from './bundle-files.ts'

export interface FilesLocation {
  readonly kind: 'files'
  /** Files, folders or globs; relative ones start at the working directory. */
  readonly paths: readonly string[]
}

/** @throws on `find`: BUNDLE_NOT_FOUND, BUNDLE_NONE, BUNDLE_INVALID, BUNDLE_TOO_LARGE */
export const createFilesSource = ({ paths }: FilesLocation): Pick<BundleSource, 'find'> => ({
  find: async () => {
    if (paths.length === 0) throw none('no file with bundles is named')
    const expanded: string[] = []
    for (const path of paths) expanded.push(...(await expand(path)))
    const list = createBundleList()
    // A file that two patterns match is one file.
    const seen = new Set<string>()
    for (const path of expanded) {
      if (seen.has(resolve(path))) continue
      seen.add(resolve(path))
      list.add(await readPath(path))
    }
    return list.bundles
  },
})

const expand = async (path: string): Promise<readonly string[]> => {
  if (!isGlob(path)) return [path]
  // A file that is called like the pattern never stands for all that it matches.
  const literal = (await statOf(path)) === undefined ? [] : [path]
  const matches = [...literal, ...(await expandGlob(path))]
  return matches.length > 0 ? matches : Promise.reject(none(`nothing matches "${path}"`))
}

const readPath = async (path: string): Promise<readonly FoundBundle[]> => {
  const stats = await statOf(path)
  if (stats?.isDirectory()) return readFolder(path)
  return bundlesOf(path, await readFile(path))
}

const readFolder = async (folder: string): Promise<readonly FoundBundle[]> => {
  const list = createBundleList()
  for (const name of await listFolder(folder)) {
    const source = join(folder, name)
    const stats = await statOf(source)
    if (stats?.isDirectory() || !mayHoldBundles(name, stats?.size ?? 0)) continue
    list.add(bundlesOfListed({ name, source }, await readFile(source)))
  }
  if (list.bundles.length > 0) return list.bundles
  throw none(`the folder "${folder}" holds no bundle`)
}

/** Names that a bundle may have, sorted. */
const listFolder = async (folder: string): Promise<readonly string[]> => {
  const names: string[] = []
  try {
    for await (const { name } of await opendir(folder)) {
      if (!mayHoldBundles(name, 0)) continue
      names.push(name)
      if (names.length > MAX_FOUND_BUNDLES) break
    }
  } catch (cause) {
    throw unreadable(folder, cause)
  }
  if (names.length <= MAX_FOUND_BUNDLES) return names.sort(compareNames)
  const message = `the folder "${folder}" has more than ${MAX_FOUND_BUNDLES} files that may be bundles`
  throw new ProvenanceError('BUNDLE_TOO_LARGE', message)
}

const readFile = (path: string): Promise<Buffer> =>
  readBounded(path, MAX_BUNDLE_BYTES, {
    notFound: 'BUNDLE_NOT_FOUND',
    tooLarge: 'BUNDLE_TOO_LARGE',
  })

/** `undefined` where nothing is there; links are followed. */
const statOf = async (path: string): Promise<Stats | undefined> => {
  try {
    return await stat(path)
  } catch (cause) {
    const code = codeOf(cause)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw unreadable(path, cause)
  }
}

const unreadable = (path: string, cause: unknown): ProvenanceError =>
  new ProvenanceError('BUNDLE_NOT_FOUND', `cannot read "${path}" (${codeOf(cause) ?? cause})`, {
    cause,
  })

const none = (message: string): ProvenanceError => new ProvenanceError('BUNDLE_NONE', message)
