// SPDX-License-Identifier: Apache-2.0
//
// The packages of an environment, folder by folder in the order of Python's
// search: what an earlier folder has, a later one does not show.

import { realpathSync } from 'node:fs'
import { compareNames } from '../../core/compare-names.ts'
import { MAX_CAPTURED_PACKAGES } from '../../core/limits.ts'
import { normalizePythonName } from '../../core/python-name.ts'
import type { CapturedPackage, CaptureWarning } from '../../environment/environment-v1.ts'
import { readCondaFolder } from './read-conda-folder.ts'
import { readSiteFolder } from './read-site-folder.ts'

export interface ReadPackages {
  /** Sorted as the document has them. */
  readonly packages: readonly CapturedPackage[]
  /** The folders of Python that were read. */
  readonly folders: readonly string[]
  readonly warnings: readonly CaptureWarning[]
}

/** Folders of one search, with those that `.pth` files add. */
const MAX_FOLDERS = 200

/**
 * Reads what is installed in folders of Python packages, and in `conda-meta`. Never throws.
 * @param folders in the order of Python's search
 */
export const readPackages = (
  folders: readonly string[],
  condaFolders: readonly string[],
): ReadPackages => {
  const packages: CapturedPackage[] = []
  const warnings: CaptureWarning[] = []
  const read: string[] = []
  const shadowed = new Set<string>()
  const seen = new Set<string>()
  const queue = [...folders]
  while (read.length < MAX_FOLDERS) {
    const folder = queue.shift()
    if (folder === undefined) break
    const real = realFolder(folder)
    if (real === undefined || seen.has(real)) continue
    seen.add(real)
    const site = readSiteFolder(folder, MAX_CAPTURED_PACKAGES - packages.length)
    if (site === undefined) continue
    read.push(folder)
    warnings.push(...site.warnings)
    const visible = site.packages.filter(({ name }) => !shadowed.has(normalizePythonName(name)))
    packages.push(...visible)
    for (const { name } of visible) shadowed.add(normalizePythonName(name))
    queue.push(...site.addedFolders)
  }
  for (const conda of condaFolders.map(readCondaFolder)) {
    packages.push(...conda.packages)
    warnings.push(...conda.warnings)
  }
  return { packages: packages.sort(comparePackages), folders: read, warnings }
}

/** Behind all links; `undefined` where there is nothing. */
const realFolder = (path: string): string | undefined => {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

const comparePackages = (a: CapturedPackage, b: CapturedPackage): number =>
  compareNames(a.ecosystem, b.ecosystem) ||
  compareNames(a.name, b.name) ||
  compareNames(a.version, b.version) ||
  compareNames(a.purl, b.purl)
