// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseRecordedReport } from '../../src/policy/policy-file/recorded-report.ts'
import type { FileFact, Report } from '../../src/policy/report.ts'
import { listAnnotations } from '../../src/report/annotations.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderText } from '../../src/report/text.ts'
import { reportOf } from '../policy/policy-file/scene.ts'

const FACT: FileFact = {
  name: 'head.pkl',
  format: 'pickle',
  holdsPickle: true,
  word: 'verified',
  pickle: {
    count: 1,
    protocol: 0,
    imports: ['builtins.print'],
    outsideAllowList: ['builtins.print'],
    complete: true,
  },
  metadata: { licenses: ['mit'], frameworks: { torch: '2.8.0' } },
  findings: [
    { code: 'pickle.several', kind: 'notice', message: 'more than one' },
    { code: 'pickle.outside-allow-list', kind: 'code', message: 'a\u001b[31m', at: 'data.pkl' },
  ],
}
const report = (contents: readonly FileFact[]): Report => ({
  version: 1,
  verifiedAt: '2026-03-10T00:00:00.000Z',
  subjects: [reportOf({ contents })],
})
const FOUND = report([FACT])
const NOTHING = report([{ name: 'head.pkl', word: 'verified', holdsPickle: false, findings: [] }])

describe('what was found in files', () => {
  it('stands in the text with its word, what can run code first', () => {
    const lines = renderText(FOUND)
      .split('\n')
      .filter((line) => line.startsWith('finding'))
    assert.deepEqual(lines, [
      'finding   pickle.outside-allow-list in head.pkl: a\ufffd[31m (verified)',
      'finding   pickle.several in head.pkl: more than one (verified)',
    ])
    assert.ok(!renderText(NOTHING).includes('finding'))
  })

  it('stands in the summary', () => {
    assert.match(renderSummary(FOUND), /pickle\.outside-allow-list.*head\.pkl.*verified/)
    assert.ok(!renderSummary(NOTHING).includes('What was seen'))
  })

  it('warns in annotations and SARIF, and refuses nothing', () => {
    assert.deepEqual(
      listAnnotations(FOUND).map(({ level }) => level),
      ['warning', 'notice'],
    )
    const { results } = JSON.parse(renderSarif(FOUND)).runs[0]
    assert.deepEqual(
      results.map(({ ruleId, level }: Record<string, string>) => [ruleId, level]),
      [
        ['contents.pickle.outside-allow-list', 'warning'],
        ['contents.pickle.several', 'note'],
      ],
    )
    assert.deepEqual(JSON.parse(renderSarif(NOTHING)).runs[0].results, [])
  })

  it('is read back from a recorded report as it was', () => {
    const [subject] = parseRecordedReport(renderJson(FOUND)).subjects
    assert.deepEqual(subject.contents, [FACT])
    const wrong = renderJson(FOUND).replace('"kind": "code"', '"kind": "fine"')
    assert.throws(() => parseRecordedReport(wrong), { code: 'REPORT_INVALID' })
    const word = renderJson(report([{ name: 'a', word: 'verified' }]))
    const proved = word.replace(
      '"name": "a",\n          "word": "verified"',
      '"name": "a",\n          "word": "proved"',
    )
    assert.notEqual(word, proved)
    assert.throws(() => parseRecordedReport(proved), { code: 'REPORT_INVALID' })
  })
})
