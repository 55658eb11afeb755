// SPDX-License-Identifier: Apache-2.0

import { type Check, failedCheck, passedCheck } from './report.ts'

const DAY_MS = 86_400_000

/** A trusted root, as far as its age is known. */
export interface DatedRoot {
  /** Its newest entry: a file with it was written then or later. */
  readonly newest: Date
  /** `tuf`: fetched in this run, under metadata that has not expired. */
  readonly from: 'file' | 'tuf'
}

/**
 * Whether the trusted root is young enough. A root that is kept in a file
 * misses what was revoked or added since; only its own newest entry tells how
 * old it is at most. One that came through TUF is as new as there is.
 */
export const checkTrustAge = (root: DatedRoot, maxAgeDays: number, now: Date): Check => {
  const days = Math.floor((now.getTime() - root.newest.getTime()) / DAY_MS)
  const facts = {
    id: 'trust.age',
    title: 'age of the trusted root',
    expected: `at most ${maxAgeDays} days`,
    found: root.from === 'tuf' ? 'fetched through TUF in this run' : `${days} days`,
  }
  if (root.from === 'tuf') return passedCheck(facts, 'verified')
  return days <= maxAgeDays
    ? passedCheck(facts, 'verified')
    : failedCheck(facts, { code: 'TRUST_ROOT_OLD', word: 'verified' })
}
