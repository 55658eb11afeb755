// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SubjectReport } from '../../src/policy/report.ts'
import { MAX_NAMES } from '../../src/report/subject-facts.ts'
import { renderText } from '../../src/report/text.ts'
import { BUNDLE, PASSED, REFUSED, reportOf } from '../support/reports.ts'
import { HOSTILE_TEXTS } from './arbitrary-report.ts'

const lines = (...subjects: readonly SubjectReport[]) =>
  renderText(reportOf(...subjects)).split('\n')

describe('a report in a terminal', () => {
  it('begins with the verdict', () => {
    for (const [first, text] of [
      ['verified  bert: 4 checks passed', lines(PASSED)],
      ['REFUSED   gpt: 3 of 4 checks failed', lines(REFUSED)],
      ['verified  2 of 2 verified', lines(PASSED, PASSED)],
      ['REFUSED   1 of 2 verified', lines(PASSED, REFUSED)],
      ['REFUSED   nothing was verified', lines()],
      ['REFUSED   bert: nothing was checked', lines({ ...PASSED, checks: [] })],
    ] as const) {
      assert.equal(text[0], first)
    }
  })

  it('says of a failed check what was found, what was expected, and what to do', () => {
    const text = lines(REFUSED)
    const at = text.findIndex((line) => line.startsWith('  NO  source repository '))
    const found = text[at]?.indexOf('https://github.com/acme/model')
    assert.ok(found !== undefined && found > 0)
    assert.equal(text[at + 1]?.indexOf('https://github.com/acme/other'), found)
    assert.equal(text[at + 2]?.indexOf('IDENTITY_MISMATCH: '), found)
  })

  it('marks advice about a signer as unverified', () => {
    const advice = lines(REFUSED).filter((line) => line.includes('signer-workflow: '))
    assert.equal(advice.length, 1)
    assert.match(advice[0] ?? '', /unverified advice: repo: acme\/model/)
    assert.ok(!lines(PASSED).some((line) => line.includes('advice')))
  })

  it('says that bytes were not read', () => {
    assert.ok(lines(REFUSED).some((line) => line.endsWith('the bytes were not read')))
    assert.ok(!lines(PASSED).some((line) => line.includes('not read')))
  })

  it('says of an unverified bundle that it is not verified, and why', () => {
    const text = lines(REFUSED)
    const at = text.findIndex((line) => line.endsWith('#3: NOT VERIFIED'))
    assert.match(text[at + 1] ?? '', /^ {2}NO {2}signature /)
  })

  it('shows the checks of a bundle once, and those of other bundles as well', () => {
    const other = { ...BUNDLE, index: 1, checks: REFUSED.checks }
    const text = lines({ ...PASSED, bundles: [BUNDLE, other] })
    assert.equal(text.filter((line) => /^ {2}ok {2}signature /.test(line)).length, 1)
    assert.equal(text.filter((line) => /^ {2}NO {2}source repository /.test(line)).length, 1)
  })

  it('counts the names that are too many to show', () => {
    const extra = Array.from({ length: MAX_NAMES + 7 }, (_, index) => `file-${index}`)
    const files = { changed: [], missing: [], extra, ignored: [], unsigned: [] }
    const shown = lines({ ...PASSED, files }).filter((line) => line.startsWith('extra '))
    assert.equal(shown.length, MAX_NAMES + 1)
    assert.equal(shown.at(-1), 'extra     … and 7 more')
  })

  it('has as many lines with any name as with a plain one', () => {
    const count = lines(PASSED).length
    for (const name of HOSTILE_TEXTS) {
      const text = lines({ ...PASSED, name, path: name, digest: name })
      assert.equal(text.length, count, name)
      assert.equal(text.filter((line) => /^(verified|REFUSED)/.test(line)).length, 1)
    }
  })
})
