// SPDX-License-Identifier: Apache-2.0

import { readdirSync, statSync } from 'node:fs'
import { MAX_SITE_ENTRIES } from '../../core/limits.ts'
import { codeOf } from '../fs/file-error.ts'

export interface FolderListing {
  /** Sorted, so that one folder gives one document. */
  readonly names: readonly string[]
  /** Why the list is not complete. */
  readonly problem?: string
}

/** Names in a folder, at most MAX_SITE_ENTRIES of them; `undefined` where there is no such folder. Never throws. */
export const listFolder = (path: string): FolderListing | undefined => {
  try {
    const names = readdirSync(path).sort()
    if (names.length <= MAX_SITE_ENTRIES) return { names }
    const problem = `${names.length} entries, of which ${MAX_SITE_ENTRIES} are read`
    return { names: names.slice(0, MAX_SITE_ENTRIES), problem }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    return { names: [], problem: code ?? 'it cannot be read' }
  }
}

/** Whether there is a folder, behind links too. Never throws. */
export const isFolder = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch {
    return false
  }
}
