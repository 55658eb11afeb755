// SPDX-License-Identifier: Apache-2.0
//
// Laws of every renderer: it answers for any report, nothing in it steers what
// shows it, and it agrees with the verdict.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isPassed, type Report } from '../../src/policy/report.ts'
import { listAnnotations } from '../../src/report/annotations.ts'
import { REPORT_FORMATS } from '../../src/report/formats.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { arbitraryReport } from './arbitrary-report.ts'
import { readXml } from './xml.ts'

// All but the line feed that ends lines of ours.
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|##\[/

const holds = (law: (report: Report) => void): void =>
  fc.assert(fc.property(arbitraryReport, law), propertyRuns(300))

describe('every renderer', () => {
  for (const [format, render] of Object.entries(REPORT_FORMATS)) {
    it(`${format}: answers for any report, and nothing in it steers a terminal or the runner`, () => {
      holds((report) => {
        const text = render(report)
        assert.ok(text.endsWith('\n'))
        assert.ok(text.isWellFormed())
        assert.doesNotMatch(text, STEERING)
      })
    })
  }

  it('annotations: one line each, at most ten of a level', () => {
    holds((report) => {
      const annotations = listAnnotations(report)
      for (const { title, message, file = '' } of annotations) {
        for (const text of [title, message, file]) {
          assert.ok(text.isWellFormed())
          assert.doesNotMatch(text, STEERING)
          assert.ok(!text.includes('\n'))
        }
      }
      for (const level of ['error', 'warning', 'notice']) {
        assert.ok(annotations.filter((entry) => entry.level === level).length <= 10)
      }
    })
  })
})

describe('the verdict', () => {
  const passes: Readonly<Record<string, (report: Report) => boolean>> = {
    text: (report) => REPORT_FORMATS.text(report).startsWith('verified'),
    markdown: (report) => REPORT_FORMATS.markdown(report).startsWith('### Verified: '),
    json: (report) => JSON.parse(REPORT_FORMATS.json(report)).verified,
    sarif: (report) => JSON.parse(REPORT_FORMATS.sarif(report)).runs[0].results.length === 0,
    junit: (report) => readXml(REPORT_FORMATS.junit(report)).attributes.failures === '0',
    annotations: (report) => listAnnotations(report).every(({ level }) => level !== 'error'),
  }
  for (const [format, isGreen] of Object.entries(passes)) {
    it(`${format}: is green exactly where the report is passed`, () => {
      let passed = 0
      holds((report) => {
        assert.equal(isGreen(report), isPassed(report))
        if (isPassed(report)) passed += 1
      })
      assert.ok(passed > 0, 'no report passed')
    })
  }

  it('gh: has no entry unless the report is passed', () => {
    holds((report) => {
      if (!isPassed(report)) assert.equal(REPORT_FORMATS.gh(report), '[]\n')
    })
  })
})
