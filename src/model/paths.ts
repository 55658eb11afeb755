// SPDX-License-Identifier: Apache-2.0
//
// Names of files inside a model: relative, `/`-separated, byte-exact UTF-8.
// Source: OMS 1.0 §6.1.2 and §6.2.1 (ossf/model-signing-spec a0c91e2).

import { compareNames } from '../core/compare-names.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_IGNORE_PATHS } from '../core/limits.ts'

/** Top-level names that OMS leaves out by default (§6.2); always recorded, because Go applies no defaults. */
export const GIT_IGNORE_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'] as const

/** The name that OMS clients give to a model that is a single file (docs/adr/0003). */
export const SINGLE_FILE_NAME = '.'

/** The order of files in everything that is signed. */
export { compareNames } from '../core/compare-names.ts'

/** A copy in the order of `compareNames`. */
export const sortByName = <T extends { readonly name: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => compareNames(a.name, b.name))

/** Whether `name` is canonical: relative, no empty, `.` or `..` component, no trailing slash. */
export const isCanonicalName = (name: string): boolean =>
  name.length > 0 &&
  name.isWellFormed() &&
  !name.includes('\0') &&
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

/** Whether `name` is one of the ignored paths or lies below one (component prefix, OMS §6.2.1). */
export const isIgnored = (name: string, ignorePaths: readonly string[]): boolean =>
  ignorePaths.some((path) => name === path || name.startsWith(`${path}/`))

/**
 * Ignored paths in the form that OMS records: unique, none inside another one,
 * sorted, the git names included.
 * @throws IGNORE_PATH_INVALID for `.`, absolute, `..`, or a glob character
 *   (§6.2.1), and for more than MAX_IGNORE_PATHS
 */
export const canonicalIgnorePaths = (paths: readonly string[]): readonly string[] => {
  for (const path of paths) {
    if (!isCanonicalName(path) || /[*?[]/.test(path)) {
      throw new ProvenanceError('IGNORE_PATH_INVALID', `ignored path "${path}" cannot be recorded`)
    }
  }
  const unique = [...new Set([...GIT_IGNORE_PATHS, ...paths])].sort(compareNames)
  if (unique.length > MAX_IGNORE_PATHS) {
    throw new ProvenanceError('IGNORE_PATH_INVALID', `${unique.length} ignored paths`, {
      hint: `A signature records at most ${MAX_IGNORE_PATHS}: ignore a folder instead of its files.`,
    })
  }
  return unique.filter((path) => !unique.some((other) => path.startsWith(`${other}/`)))
}
