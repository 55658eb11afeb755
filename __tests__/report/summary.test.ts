// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import { failedCheck, type SubjectReport } from '../../src/policy/report.ts'
import { MAX_SUMMARY_BYTES, renderSummary } from '../../src/report/summary.ts'
import { BUNDLE, PASSED, REFUSED, reportOf } from '../support/reports.ts'
import { HOSTILE_TEXTS } from './arbitrary-report.ts'

const render = (...subjects: readonly SubjectReport[]) => renderSummary(reportOf(...subjects))

/** Every text that an outsider chooses is `text`. */
const hostileSubject = (text: string): SubjectReport => {
  const facts = { id: text, title: text, expected: text, found: text }
  const check = failedCheck(facts, { code: 'IDENTITY_MISMATCH', hint: text })
  const names = [text, text]
  return {
    name: text,
    path: text,
    digest: text,
    fileCount: 1,
    bytesRead: true,
    files: { changed: names, missing: names, extra: names, ignored: names, unsigned: names },
    checks: [check],
    bundles: [
      {
        ...BUNDLE,
        source: text,
        predicateType: text,
        signer: { kind: 'key', hint: text },
        timestamps: [{ type: 'Tlog', uri: text, time: new Date(0) }],
        suggestion: text,
        checks: [{ ...check, expected: `${text}!` }],
      },
    ],
  }
}

/** What is left of a document when all text is taken out: its structure. */
const structureOf = (markdown: string): string =>
  markdown.replace(/&#\d+;/g, 'x').replace(/[^\n|<>`#*_~$&\\![\]]+/g, '.')

describe('the summary of a verification', () => {
  it('begins with the verdict', () => {
    for (const [first, text] of [
      ['### Verified: <code>bert</code>', render(PASSED)],
      ['### REFUSED: <code>gpt</code>', render(REFUSED)],
      ['### Verified: 2 of 2 verified', render(PASSED, PASSED)],
      ['### REFUSED: 1 of 2 verified', render(PASSED, REFUSED)],
      ['### REFUSED: nothing was verified', render()],
    ] as const) {
      assert.equal(text.split('\n')[0], first)
    }
  })

  it('shows what was refused first, and open', () => {
    const details = render(PASSED, REFUSED, PASSED).match(/<details.*\n.*/g) ?? []
    assert.deepEqual(
      details.map((text) => [text.includes('open'), /REFUSED|verified/.exec(text)?.[0]]),
      [
        [true, 'REFUSED'],
        [false, 'verified'],
        [false, 'verified'],
      ],
    )
  })

  it('explains each of the four words once', () => {
    const text = render(PASSED, REFUSED)
    for (const word of ['verified', 'proved', 'self-asserted', 'unknown']) {
      assert.equal(text.split(`- **${word}**: `).length, 2, word)
    }
  })

  it('marks advice about a signer as unverified', () => {
    assert.match(render(REFUSED), /\| Unverified advice \| .*signer-workflow: /)
    assert.doesNotMatch(render(PASSED), /advice/)
  })

  it('has the same structure with any text in it', () => {
    const plain = structureOf(render(hostileSubject('plain')))
    for (const text of HOSTILE_TEXTS.filter((value) => value !== '')) {
      assert.equal(structureOf(render(hostileSubject(text))), plain, text)
    }
  })

  it('fits into the summary of a step, whatever is in it', () => {
    const long = '|'.repeat(2_000)
    const subjects = Array.from({ length: 400 }, () => hostileSubject(long))
    const text = render(...subjects, PASSED)
    assert.ok(Buffer.byteLength(text) <= MAX_SUMMARY_BYTES)
    assert.match(text, /^### REFUSED: 1 of 401 verified/)
    assert.equal(text.match(/… and \d+ more that do not fit here/g)?.length, 2)
    assert.match(text, /- \*\*self-asserted\*\*/)
  })
})
