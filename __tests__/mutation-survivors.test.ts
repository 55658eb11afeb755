// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  compareWithReviews,
  parseReviews,
  type Review,
  readMutationReport,
  type Survivor,
} from '../scripts/mutation-survivors.ts'

const SOURCE = 'const a = 1\nif (a > 0 &&\n  b) return x\n'
const mutant = (status: string, start: [number, number], end: [number, number]) => ({
  status,
  replacement: 'true',
  location: {
    start: { line: start[0], column: start[1] },
    end: { line: end[0], column: end[1] },
  },
})
const reportOf = (...mutants: readonly object[]) => ({
  files: { 'src/a.ts': { source: SOURCE, mutants } },
})
const KILLED = mutant('Killed', [1, 11], [1, 12])
const SURVIVED = mutant('Survived', [2, 5], [3, 4])
const EXPECTED: Survivor = {
  file: 'src/a.ts',
  line: 2,
  code: 'if (a > 0 &&',
  change: 'a > 0 && b -> true',
}
const REVIEW: Review = {
  file: EXPECTED.file,
  code: EXPECTED.code,
  changes: [EXPECTED.change],
  reason: 'b is always true',
}

describe('a mutation report', () => {
  it('gives each change that no test noticed, with its place', () => {
    const { killed, survivors } = readMutationReport(reportOf(KILLED, SURVIVED))
    assert.equal(killed, 1)
    assert.deepEqual(survivors, [EXPECTED])
  })
  it('counts as noticed what a test refused, or never ended, and nothing else', () => {
    const endless = { ...SURVIVED, status: 'Timeout' }
    const ignored = { ...SURVIVED, status: 'Ignored' }
    const others = ['NoCoverage', 'RuntimeError', 'Pending', 'of a newer version']
    const unnoticed = others.map((status) => ({ ...SURVIVED, status }))
    const { killed, survivors, timedOut } = readMutationReport(
      reportOf(KILLED, endless, ignored, ...unnoticed),
    )
    assert.deepEqual([killed, survivors.length], [2, others.length])
    assert.deepEqual(timedOut, [EXPECTED])
  })
  it('that shows no noticed change says nothing, and is refused', () => {
    const ignored = { ...KILLED, status: 'Ignored' }
    for (const report of [{}, reportOf(), reportOf(SURVIVED), reportOf(ignored)]) {
      assert.throws(() => readMutationReport(report))
    }
  })
  it('leaves open what has no review of its own, and shows reviews without a change', () => {
    const { line, ...change } = EXPECTED
    const compare = (survivor: Survivor, ...reviews: readonly Review[]) =>
      compareWithReviews({ survivors: [survivor], timedOut: [] }, reviews)
    assert.deepEqual(compare(EXPECTED).open, [EXPECTED])
    assert.deepEqual(compare(EXPECTED, REVIEW), { open: [], stale: [] })
    const moved = { ...EXPECTED, line: line + 5 }
    assert.deepEqual(compare(moved, REVIEW).open, [])
    const other = { ...REVIEW, changes: ['a > 0 && b -> false'] }
    assert.deepEqual(compare(EXPECTED, other), {
      open: [EXPECTED],
      stale: [{ ...change, change: 'a > 0 && b -> false' }],
    })
  })
  it('asks for no review of what ran out of time, and keeps one: elsewhere it may survive', () => {
    for (const reviews of [[], [REVIEW]]) {
      const compared = compareWithReviews({ survivors: [], timedOut: [EXPECTED] }, reviews)
      assert.deepEqual(compared, { open: [], stale: [] })
    }
  })
})

describe('reviews', () => {
  it('are read as they are written', () => {
    assert.deepEqual(parseReviews([REVIEW]), [REVIEW])
  })
  it('without a reason, a place or a list are refused', () => {
    const broken = [
      {},
      [{ ...REVIEW, reason: '' }],
      [{ ...REVIEW, code: undefined }],
      [{ ...REVIEW, changes: 'a' }],
      [null],
    ]
    for (const value of broken) assert.throws(() => parseReviews(value))
  })
})
