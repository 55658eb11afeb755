// SPDX-License-Identifier: Apache-2.0
//
// SHA256SUMS: what `sha256sum` prints and `sha256sum -c` reads.
// Source: GNU coreutils 9.5 manual, "md5sum invocation".

import type { Sha256Hex } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import { shown } from '../../core/shown.ts'
import { buildListing, type ListedFile, type Listing } from './listing.ts'

/** A mark of escapes, the digest, a space, then a space (text) or `*` (binary), the name. */
const LINE = /^(\\?)([0-9a-fA-F]{64}) [ *](.+)$/s

/**
 * Law: `parseSha256Sums(formatSha256Sums(files))` has the files' names and digests.
 *
 * A name may begin with `./`, as `find` prints it. Empty lines and comments (`#`) are passed over.
 * @throws CHECKSUMS_INVALID with the number of the line
 * @throws LISTING_INVALID for names that no model can have
 */
export const parseSha256Sums = (text: string): Listing => {
  const files: ListedFile[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue
    files.push(parseLine(line, index + 1))
  }
  return buildListing(files)
}

const parseLine = (line: string, number: number): ListedFile => {
  const [, escapes, digest, written] = LINE.exec(line) ?? []
  const name = escapes === '\\' ? unescapeName(written) : written
  if (digest === undefined || name === undefined) {
    throw new ProvenanceError(
      'CHECKSUMS_INVALID',
      `line ${number} of the checksums is not "digest  name": ${shown(line)}`,
    )
  }
  return { name: name.replace(/^\.\//, ''), digest: digest.toLowerCase() as Sha256Hex }
}

const UNESCAPED: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' }

/** `undefined` for an escape that coreutils does not write. */
const unescapeName = (written: string | undefined): string | undefined => {
  if (written === undefined || !/^(?:[^\\]|\\[\\nr])*$/s.test(written)) return undefined
  return written.replace(/\\(.)/g, (_, char: string) => UNESCAPED[char] ?? '')
}
