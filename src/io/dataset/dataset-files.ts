// SPDX-License-Identifier: Apache-2.0
//
// The files of a dataset, in an order that does not depend on the file system:
// as they were named, and within a folder by the bytes of their names. They are
// walked anew each time, so that a million of them are never in memory.

import { createHash } from 'node:crypto'
import { readdirSync, type Stats, statSync } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import { compareNames } from '../../core/compare-names.ts'
import { MAX_TREE_DEPTH } from '../../core/limits.ts'
import { datasetError, unreadable } from './dataset-error.ts'

export interface DatasetFile {
  readonly path: string
  /** Relative to the folder that was named, with its name in front; with `/`. */
  readonly name: string
  readonly sizeBytes: number
  readonly modifiedMs: number
  /** Whether it was found in a folder, not named. */
  readonly isFound: boolean
}

/** @throws DATASET_INVALID: nothing there, a symbolic link in a folder, what is neither file nor folder */
export function* walkFiles(paths: readonly string[]): Generator<DatasetFile, void, undefined> {
  for (const path of paths) {
    const name = basename(resolve(path))
    const stats = statOf(path, name)
    // A link that was named is its user's choice; one that is found is not.
    if (stats.isDirectory()) yield* walkFolder(path, name, 1)
    else if (stats.isFile()) yield fileOf(path, name, stats, false)
    else throw datasetError(name, 'is neither a file nor a folder')
  }
}

const statOf = (path: string, name: string): Stats => {
  try {
    return statSync(path)
  } catch (cause) {
    throw unreadable(name, cause)
  }
}

const fileOf = (path: string, name: string, stats: Stats, isFound: boolean): DatasetFile => ({
  path,
  name,
  sizeBytes: stats.size,
  modifiedMs: stats.mtimeMs,
  isFound,
})

function* walkFolder(
  path: string,
  name: string,
  depth: number,
): Generator<DatasetFile, void, undefined> {
  if (depth > MAX_TREE_DEPTH)
    throw datasetError(name, `is more than ${MAX_TREE_DEPTH} folders deep`)
  for (const entry of entriesOf(path, name)) {
    const innerPath = join(path, entry.name)
    const innerName = `${name}/${entry.name}`
    if (entry.isSymbolicLink()) throw datasetError(innerName, 'is a symbolic link')
    if (entry.isDirectory()) yield* walkFolder(innerPath, innerName, depth + 1)
    else if (entry.isFile()) yield fileOf(innerPath, innerName, statOf(innerPath, innerName), true)
    else throw datasetError(innerName, 'is neither a file nor a folder')
  }
}

const entriesOf = (path: string, name: string) => {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => compareNames(a.name, b.name))
  } catch (cause) {
    throw unreadable(name, cause)
  }
}

/** All files at a glance. */
export interface FilesSummary {
  readonly count: number
  readonly totalBytes: number
  /** Digest of names, sizes and times: another one where a run must not go on. */
  readonly fingerprint: string
}

/** Calls `visit` with each file. @throws as `walkFiles`, and where there is none */
export const summarizeFiles = (
  paths: readonly string[],
  visit: (file: DatasetFile) => void,
): FilesSummary => {
  const fingerprint = createHash('sha256')
  let count = 0
  let totalBytes = 0
  for (const file of walkFiles(paths)) {
    visit(file)
    count += 1
    totalBytes += file.sizeBytes
    fingerprint.update(JSON.stringify([file.path, file.sizeBytes, file.modifiedMs]))
  }
  if (count === 0) throw datasetError(paths.map((path) => basename(path)).join(', '), 'has no file')
  return { count, totalBytes, fingerprint: fingerprint.digest('hex') }
}

/** Whether a path lies in one of the folders. */
export const isWithin = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`))
