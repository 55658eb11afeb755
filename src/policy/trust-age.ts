// SPDX-License-Identifier: Apache-2.0

import { type Check, failedCheck, passedCheck } from './report.ts'

const DAY_MS = 86_400_000

/**
 * Whether the trusted root changed recently enough. A root that is kept in a
 * file misses what was revoked or added since; only its own newest entry
 * tells how old it is at most.
 */
export const checkTrustAge = (newest: Date, maxAgeDays: number, now: Date): Check => {
  const days = Math.floor((now.getTime() - newest.getTime()) / DAY_MS)
  const facts = {
    id: 'trust.age',
    title: 'age of the trusted root',
    expected: `at most ${maxAgeDays} days`,
    found: `${days} days`,
  }
  return days <= maxAgeDays
    ? passedCheck(facts, 'verified')
    : failedCheck(facts, { code: 'TRUST_ROOT_OLD', word: 'verified' })
}
