// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { renderGhJson } from '../../src/report/gh-json.ts'
import { renderJson } from '../../src/report/json.ts'
import { jsonText, MAX_SHOWN_DEPTH } from '../../src/report/json-text.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { BUNDLE, PASSED, REFUSED, reportOf } from '../support/reports.ts'
import { HOSTILE_TEXTS } from './arbitrary-report.ts'

/** The same value, the keys of every object in reverse. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, reversed(entry)]),
  )
}

describe('JSON that is printed', () => {
  it('means the same as what was given', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...HOSTILE_TEXTS))
    fc.assert(
      fc.property(value, (given) => {
        assert.deepEqual(JSON.parse(jsonText(given)), JSON.parse(JSON.stringify(given)))
      }),
      propertyRuns(500),
    )
  })

  it('holds no character that steers, and loses none', () => {
    const text = '\u009b31m \u202e \u2028 ##[group] \u007f \u001b'
    assert.match(jsonText({ [text]: text }), /^[\n\u0020-\u007e]+$/)
    assert.ok(!jsonText(text).includes('##['))
    assert.equal(JSON.parse(jsonText(text)), text)
  })
})

describe('the report as JSON', () => {
  it('has the verdicts, the checks and the statements', () => {
    const { version, verified, subjects } = JSON.parse(renderJson(reportOf(PASSED, REFUSED)))
    assert.deepEqual([version, verified], [1, false])
    assert.deepEqual(
      subjects.map((subject: { readonly verified: boolean }) => subject.verified),
      [true, false],
    )
    assert.deepEqual(subjects[0].checks, PASSED.checks)
    assert.deepEqual(subjects[1].files, REFUSED.files)
    assert.deepEqual(subjects[0].bundles[0].statement, BUNDLE.statement)
    assert.deepEqual(subjects[0].bundles[0].timestamps[0].time, '2026-03-17T10:36:01Z')
  })

  it('has its keys in one order, however the report was made', () => {
    const report = reportOf(PASSED, REFUSED)
    const reorder = (value: unknown) => reversed(value) as typeof report
    const keep = (text: string) => text.replace(/"(identity|predicate)": \{[^}]*\}/g, '')
    assert.equal(keep(renderJson(reorder(report))), keep(renderJson(report)))
  })

  it('names what is nested too deeply instead of failing', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
    const nested = { ...BUNDLE, bundle: deep }
    const statement = BUNDLE.statement && { ...BUNDLE.statement, predicate: { deep } }
    const report = reportOf({
      ...PASSED,
      bundles: [{ ...nested, ...(statement ? { statement } : {}) }],
    })
    const note = `(more than ${MAX_SHOWN_DEPTH} levels deep: not shown)`
    const [{ bundles }] = JSON.parse(renderJson(report)).subjects
    assert.equal(bundles[0].statement.predicate, note)
    const [entry] = JSON.parse(renderGhJson(report))
    assert.equal(entry.attestation.bundle, note)
    assert.equal(entry.verificationResult.statement.predicate, note)
  })
})
