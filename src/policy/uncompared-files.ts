// SPDX-License-Identifier: Apache-2.0
//
// Files of a listing that has no SHA-256 of them: they are there, and nobody
// can say whether they are the signed ones. They fail the verdict, unless the
// user accepts files that nobody vouches for; then they are shown as such.

import { isIgnored } from '../model/paths.ts'
import { type Check, failedCheck, passedCheck } from './report.ts'

/** Names that a check shows before it counts the rest. */
const MAX_SHOWN = 5

/** What is not comparable and not ignored. */
export const uncomparedFiles = (
  { notComparable = [] }: { readonly notComparable?: readonly string[] },
  ignorePaths: readonly string[],
): readonly string[] => notComparable.filter((name) => !isIgnored(name, ignorePaths))

/**
 * No check where every file can be compared.
 * @param comparedCount signed files that were compared; none of them, and nothing is accepted
 */
export const checkUncompared = (
  names: readonly string[],
  comparedCount: number,
  unsignedFiles: 'refuse' | 'ignore',
): readonly Check[] => {
  if (names.length === 0) return []
  const more = names.length > MAX_SHOWN ? `, … (${names.length})` : ''
  const facts = {
    id: 'files.uncompared',
    title: 'files without a SHA-256 in the listing',
    expected: unsignedFiles === 'ignore' ? 'accepted without a comparison' : 'none',
    found: `${names.slice(0, MAX_SHOWN).join(', ')}${more}`,
  }
  return unsignedFiles === 'ignore' && comparedCount > 0
    ? [passedCheck(facts, 'unknown')]
    : [failedCheck(facts, { code: 'DIGEST_UNKNOWN' })]
}
