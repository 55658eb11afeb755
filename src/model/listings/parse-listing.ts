// SPDX-License-Identifier: Apache-2.0

import { parseJsonTree } from '../../core/json-tree.ts'
import { isHubIndex, parseHubIndex } from './hub-index.ts'
import { invalidListing, type Listing } from './listing.ts'
import { isManifest, parseManifest } from './manifest-json.ts'
import { parseSha256Sums } from './sha256-sums.ts'

/**
 * Reads a listing, whose form its content tells: JSON begins with a bracket, which no digest does.
 * The caller has bounded its length.
 * @throws LISTING_INVALID, CHECKSUMS_INVALID
 */
export const parseListing = (text: string): Listing => {
  if (!/^\s*[[{]/.test(text)) return parseSha256Sums(text)
  // Readers disagree on a key that stands twice, so that none may.
  parseJsonTree(text, (line, what) => invalidListing(`line ${line}: ${what}`))
  const value: unknown = JSON.parse(text)
  if (isManifest(value)) return parseManifest(value)
  if (isHubIndex(value)) return parseHubIndex(value)
  throw invalidListing('its JSON is neither a manifest nor the index of a hub')
}
