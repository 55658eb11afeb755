// SPDX-License-Identifier: Apache-2.0
//
// What differs between the files that were signed and the files that are here.

import type { ManifestEntry } from './manifest.ts'
import { compareNames } from './paths.ts'

/** The part of an entry that a signature vouches for. */
export type SignedFile = Pick<ManifestEntry, 'name' | 'digest'>

/** Names, each list sorted by UTF-8 bytes; all empty if and only if the files are the signed ones. */
export interface ModelDifference {
  /** Signed and here, with another digest. */
  readonly changed: readonly string[]
  /** Signed, not here. */
  readonly missing: readonly string[]
  /** Here, not signed. */
  readonly extra: readonly string[]
}

/** Compares by name and digest; names are unique on both sides, their order is of no matter. */
export const compareFiles = (
  signed: readonly SignedFile[],
  found: readonly SignedFile[],
): ModelDifference => {
  const foundDigests = new Map(found.map((file) => [file.name, file.digest]))
  const signedNames = new Set(signed.map((file) => file.name))
  const sortedNames = (files: readonly SignedFile[]): readonly string[] =>
    files.map((file) => file.name).sort(compareNames)
  return {
    changed: sortedNames(
      signed.filter(
        ({ name, digest }) => foundDigests.has(name) && foundDigests.get(name) !== digest,
      ),
    ),
    missing: sortedNames(signed.filter((file) => !foundDigests.has(file.name))),
    extra: sortedNames(found.filter((file) => !signedNames.has(file.name))),
  }
}

/** Whether the files are exactly the signed ones. */
export const isSameModel = (difference: ModelDifference): boolean =>
  difference.changed.length + difference.missing.length + difference.extra.length === 0
