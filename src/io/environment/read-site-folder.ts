// SPDX-License-Identifier: Apache-2.0
//
// One folder of Python packages: what is installed in it, and which folders it
// adds to Python's search.

import { join, resolve } from 'node:path'
import { MAX_SMALL_FILE_BYTES } from '../../core/limits.ts'
import { normalizePythonName } from '../../core/python-name.ts'
import type { CapturedPackage, CaptureWarning } from '../../environment/environment-v1.ts'
import { isFolder, listFolder } from './list-folder.ts'
import { isDistributionName, readDistribution } from './read-distribution.ts'
import { readSmallText } from './small-file.ts'

export interface SiteFolder {
  readonly packages: readonly CapturedPackage[]
  /** Absolute paths that its `.pth` files name and that exist. */
  readonly addedFolders: readonly string[]
  readonly warnings: readonly CaptureWarning[]
}

/** Reads a folder, at most `maxPackages` of it; `undefined` where there is none. Never throws. */
export const readSiteFolder = (folder: string, maxPackages: number): SiteFolder | undefined => {
  const listing = listFolder(folder)
  if (listing === undefined) return undefined
  const warnings: CaptureWarning[] = []
  const warn = (code: CaptureWarning['code'], message: string, at: string): void => {
    warnings.push({ code, message, at })
  }
  if (listing.problem !== undefined) warn('python-unreadable', listing.problem, folder)
  const packages: CapturedPackage[] = []
  const byName = new Map<string, CapturedPackage>()
  for (const name of listing.names.filter(isDistributionName)) {
    const path = join(folder, name)
    if (packages.length === maxPackages) {
      warn('package-limit', `${maxPackages} packages are listed, and there are more`, folder)
      break
    }
    // pip renames what it removes to `~name`, and leaves it behind when it is interrupted.
    if (name.startsWith('~')) {
      warn('package-unreadable', 'it is left over from an installation', path)
      continue
    }
    const { package: found, warnings: others } = readDistribution(path)
    warnings.push(...others)
    if (found === undefined) continue
    const twin = byName.get(normalizePythonName(found.name))
    if (twin !== undefined) {
      warn('package-duplicate', `${twin.name} ${twin.version} is installed beside it`, path)
      if (twin.version === found.version) continue
    }
    byName.set(normalizePythonName(found.name), found)
    packages.push(found)
  }
  const addedFolders = listing.names
    .filter((name) => name.endsWith('.pth'))
    .flatMap((name) => foldersOfPth(folder, name))
  return { packages, addedFolders, warnings }
}

// Lines that begin with `import` are run by Python, and not by us; others are paths (Python's module `site`).
const foldersOfPth = (folder: string, name: string): readonly string[] =>
  (readSmallText(join(folder, name), MAX_SMALL_FILE_BYTES) ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^#|^import[ \t]|\0/.test(line))
    .map((line) => resolve(folder, line))
    .filter(isFolder)
