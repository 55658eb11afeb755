// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Report } from '../../src/policy/report.ts'
import { foreignText } from '../../src/report/foreign-text.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { PASSED, REFUSED, reportOf } from '../support/reports.ts'
import { arbitraryReport, HOSTILE_TEXTS } from './arbitrary-report.ts'
import { readXml, type XmlElement } from './xml.ts'

const read = (report: Report) => readXml(renderJunit(report))
const named = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

describe('JUnit', () => {
  it('has a suite for each model and a case for each check', () => {
    const suites = read(reportOf(PASSED, REFUSED)).children
    assert.deepEqual(
      suites.map(({ attributes }) => [attributes.name, attributes.tests, attributes.failures]),
      [
        ['bert', '4', '0'],
        ['gpt', '4', '3'],
      ],
    )
    assert.deepEqual(
      named(suites[1], 'testcase').map(({ attributes }) => attributes.name),
      REFUSED.checks.map(({ id, title }) => `${title} (${id})`),
    )
  })

  it('says of a failure its code, what was expected and what was found', () => {
    const [suite] = read(reportOf(REFUSED)).children
    const [, refused] = named(suite, 'testcase')
    const [failure] = named(refused, 'failure')
    assert.equal(failure?.attributes.type, 'IDENTITY_MISMATCH')
    assert.deepEqual(failure?.text.split('\n').slice(0, 2), [
      'expected: https://github.com/acme/other',
      'found: https://github.com/acme/model (verified)',
    ])
  })

  it('fails where nothing was checked', () => {
    for (const report of [reportOf(), reportOf({ ...PASSED, checks: [] })]) {
      const { attributes, children } = read(report)
      assert.deepEqual([attributes.tests, attributes.failures], ['1', '1'])
      assert.equal(named(children[0], 'testcase')[0]?.children[0]?.name, 'failure')
    }
  })

  it('is well-formed, and its counts are right, for any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const { attributes, children } = read(report)
        const cases = children.flatMap((suite) => named(suite, 'testcase'))
        const failed = cases.filter((element) => named(element, 'failure').length === 1)
        assert.equal(attributes.tests, String(cases.length))
        assert.equal(attributes.failures, String(failed.length))
        for (const suite of children) {
          assert.equal(suite.attributes.tests, String(named(suite, 'testcase').length))
        }
      }),
      propertyRuns(300),
    )
  })

  it('shows a hostile name as text', () => {
    for (const name of HOSTILE_TEXTS) {
      const [suite] = read(reportOf({ ...PASSED, name })).children
      const expected = foreignText(name).replace(/[\ufffe\uffff]/g, '\ufffd')
      assert.equal(suite?.attributes.name, expected)
    }
  })
})
