// SPDX-License-Identifier: Apache-2.0
//
// What a listing says of a model that is not here: names and digests that
// somebody recorded. Names come from outside and stand for files, so they are
// held to what a folder could hold on any system.

import type { Sha256Hex } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_MODEL_FILES } from '../../core/limits.ts'
import { shown } from '../../core/shown.ts'
import { compareNames, isCanonicalName, sortByName } from '../paths.ts'

export interface ListedFile {
  readonly name: string
  readonly digest: Sha256Hex
  /** Absent where the listing does not say. */
  readonly sizeBytes?: number
}

export interface Listing {
  /** As the listing calls the model, if it does. */
  readonly name?: string
  /** Sorted, names unique; at least one. */
  readonly files: readonly ListedFile[]
  /** Sorted; files that the listing knows by another digest only, which no signature can be compared with. */
  readonly notComparable: readonly string[]
}

/**
 * Holds the names to canonical form, and to one file each: also on a system
 * that folds case or Unicode forms, and none inside another.
 * @throws LISTING_INVALID
 */
export const buildListing = (
  files: readonly ListedFile[],
  notComparable: readonly string[] = [],
  name?: string,
): Listing => {
  if (files.length === 0) {
    const found = notComparable.length === 0 ? 'it has no file' : 'it has no SHA-256 of any file'
    throw invalidListing(found)
  }
  const names = [...files.map((file) => file.name), ...notComparable]
  if (names.length > MAX_MODEL_FILES) {
    throw invalidListing(`it has ${names.length} files, the limit is ${MAX_MODEL_FILES}`)
  }
  checkNames(names)
  return {
    ...(name === undefined ? {} : { name }),
    files: sortByName(files),
    notComparable: notComparable.toSorted(compareNames),
  }
}

const checkNames = (names: readonly string[]): void => {
  const seen = new Map<string, string>()
  for (const name of names) {
    if (!isCanonicalName(name)) throw invalidListing(`${shown(name)} is no name inside a model`)
    const key = fold(name)
    const other = seen.get(key)
    if (other !== undefined) {
      throw invalidListing(
        other === name
          ? `${shown(name)} stands twice`
          : `${shown(name)} and ${shown(other)} are one name on some systems`,
      )
    }
    seen.set(key, name)
  }
  for (const name of names) {
    for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
      const file = seen.get(fold(name.slice(0, at)))
      if (file !== undefined) throw invalidListing(`${shown(file)} is a file and a folder`)
    }
  }
}

// Upper case first turns ß into SS, as file systems that fold case do; what only looks alike in
// its compatibility form (full-width letters, ligatures) is the same here.
const fold = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase()

/** The error for a listing that cannot be meant. */
export const invalidListing = (what: string): ProvenanceError =>
  new ProvenanceError('LISTING_INVALID', `listing refused: ${what}`)
