// SPDX-License-Identifier: Apache-2.0
//
// A manifest in JSON: what `mlprov hash --json` prints, or any
// `{"files":[{"name":…,"digest":…}]}`.

import { isSha256Hex, sha256 } from '../../core/digest.ts'
import { asArray, asObject, asString, type JsonObject } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'
import { computeRoot, formatSha256Sums } from '../manifest.ts'
import { SINGLE_FILE_NAME } from '../paths.ts'
import { buildListing, invalidListing, type ListedFile, type Listing } from './listing.ts'

/** Whether a JSON value has the form of a manifest. */
export const isManifest = (value: unknown): boolean =>
  asObject(value)?.files !== undefined || asObject(asArray(value)?.[0])?.files !== undefined

/**
 * One manifest, or a list with one. Totals that stand in it (`digest`, the OMS
 * root, and `dirHash1`) have to be those of its files.
 * @throws LISTING_INVALID
 */
export const parseManifest = (value: unknown): Listing => {
  const list = asArray(value) ?? [value]
  if (list.length !== 1) throw invalidListing(`it has ${list.length} models, expected 1`)
  const manifest = asObject(list[0]) ?? {}
  const files = asArray(manifest.files)
  if (files === undefined) throw invalidListing('its `files` is no list')
  const listing = toListing(files.map(parseFile), asString(manifest.name))
  checkTotals(manifest, listing)
  return listing
}

// The one name of a model that is a single file is none of a file in a folder.
const toListing = (files: readonly ListedFile[], name: string | undefined): Listing => {
  const [only] = files
  const isSingleFile = files.length === 1 && only?.name === SINGLE_FILE_NAME
  if (!isSingleFile) return buildListing(files, [], name)
  return { ...(name === undefined ? {} : { name }), files, notComparable: [] }
}

const parseFile = (value: unknown, index: number): ListedFile => {
  const { name, digest, sizeBytes } = asObject(value) ?? {}
  const text = asString(digest)?.replace(/^sha256:/, '')
  if (typeof name !== 'string' || !isSha256Hex(text)) {
    throw invalidListing(
      `file ${index + 1} (${shown(name)}) has no name or no SHA-256: ${shown(digest)}`,
    )
  }
  return { name, digest: text, ...(sizeBytes === undefined ? {} : sizeOf(name, sizeBytes)) }
}

const sizeOf = (name: string, size: unknown): { readonly sizeBytes: number } => {
  if (typeof size === 'number' && Number.isSafeInteger(size) && size >= 0)
    return { sizeBytes: size }
  throw invalidListing(`${shown(name)} has the size ${shown(size)}`)
}

const checkTotals = (manifest: JsonObject, { files }: Listing): void => {
  const totals: readonly (readonly [string, unknown, string])[] = [
    ['digest', manifest.digest, `sha256:${computeRoot(files.map(({ digest }) => digest))}`],
    ['dirHash1', manifest.dirHash1, sha256(formatSha256Sums(files))],
  ]
  for (const [field, found, expected] of totals) {
    if (found === undefined || found === expected) continue
    throw invalidListing(`its ${field} ${shown(found)} is not that of its files`)
  }
}
