// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkTrustAge } from '../../src/policy/trust-age.ts'

const NEWEST = new Date('2026-01-01T00:00:00Z')
const DAY_MS = 86_400_000

describe('the age of a trusted root', () => {
  const cases: readonly (readonly [string, number, boolean])[] = [
    ['younger than the limit', 3 * DAY_MS, true],
    ['of exactly the limit', 10 * DAY_MS, true],
    ['in its last day', 11 * DAY_MS - 1, true],
    ['one day over the limit', 11 * DAY_MS, false],
    ['of years', 1000 * DAY_MS, false],
    ['that is not known', Number.NaN, false],
  ]
  for (const [name, ageMs, passed] of cases) {
    it(`${name} is ${passed ? 'accepted' : 'refused'}`, () => {
      const check = checkTrustAge(
        { newest: NEWEST, from: 'file' },
        10,
        new Date(NEWEST.getTime() + ageMs),
      )
      assert.equal(check.passed, passed)
      assert.equal(check.code, passed ? undefined : 'TRUST_ROOT_OLD')
      assert.equal(check.expected, 'at most 10 days')
    })
  }
  it('is told in days', () => {
    const root = { newest: NEWEST, from: 'file' } as const
    assert.equal(checkTrustAge(root, 1, new Date('2026-01-03T23:00:00Z')).found, '2 days')
  })
  it('is of no matter where the root was fetched now', () => {
    const root = { newest: NEWEST, from: 'tuf' } as const
    const check = checkTrustAge(root, 1, new Date('2030-01-01T00:00:00Z'))
    assert.deepEqual([check.passed, check.word], [true, 'verified'])
    assert.equal(check.found, 'fetched through TUF in this run')
  })
})
