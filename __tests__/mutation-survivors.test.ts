// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  compareWithReviews,
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
  original: 'a > 0 && b',
  replacement: 'true',
}

describe('a mutation report', () => {
  it('gives each change that no test noticed, with its place', () => {
    const { killed, survivors } = readMutationReport(reportOf(KILLED, SURVIVED))
    assert.equal(killed, 1)
    assert.deepEqual(survivors, [EXPECTED])
  })
  it('counts what no test runs as unnoticed, what it ends never as noticed', () => {
    const uncovered = { ...SURVIVED, status: 'NoCoverage' }
    const endless = { ...SURVIVED, status: 'Timeout' }
    const { killed, survivors } = readMutationReport(reportOf(uncovered, endless))
    assert.deepEqual([killed, survivors.length], [1, 1])
  })
  it('that shows no noticed change says nothing, and is refused', () => {
    for (const report of [{}, reportOf(), reportOf(SURVIVED)]) {
      assert.throws(() => readMutationReport(report))
    }
  })
  it('leaves open what has no review of its own, and shows reviews without a change', () => {
    const review = { ...EXPECTED, reason: 'b is always true' }
    assert.deepEqual(compareWithReviews([EXPECTED], []).open, [EXPECTED])
    assert.deepEqual(compareWithReviews([EXPECTED], [review]), { open: [], stale: [] })
    const moved = { ...EXPECTED, line: 7 }
    assert.deepEqual(compareWithReviews([moved], [review]).open, [])
    const other = { ...review, replacement: 'false' }
    assert.deepEqual(compareWithReviews([EXPECTED], [other]), { open: [EXPECTED], stale: [other] })
  })
})
