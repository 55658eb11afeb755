// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { VERSION } from '../../src/core/version.ts'
import { failedCheck, type Report, type SubjectReport } from '../../src/policy/report.ts'
import { MAX_SARIF_RESULTS, renderSarif } from '../../src/report/sarif.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { PASSED, REFUSED, reportOf } from '../support/reports.ts'
import { arbitraryReport } from './arbitrary-report.ts'

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string }
        readonly region: { readonly startLine: number }
      }
    },
  ]
  readonly partialFingerprints: { readonly primaryLocationLineHash: string }
}

const read = (report: Report) => {
  const log = JSON.parse(renderSarif(report))
  const [run] = log.runs
  const results: readonly Result[] = run.results
  return { log, run, results }
}
const resultsOf = (...subjects: readonly SubjectReport[]) => read(reportOf(...subjects)).results
const uriOf = ({ locations }: Result): string => locations[0].physicalLocation.artifactLocation.uri

/** What the schema of SARIF 2.1.0 requires, and what code scanning requires beyond it. */
const assertValid = (report: Report): void => {
  const { log, run, results } = read(report)
  assert.equal(log.version, '2.1.0')
  assert.equal(log.runs.length, 1)
  const { name, semanticVersion, rules } = run.tool.driver
  assert.deepEqual([name, semanticVersion], ['mlprov', VERSION])
  const ids = rules.map((rule: { readonly id: string }) => rule.id)
  assert.equal(new Set(ids).size, ids.length)
  for (const rule of rules) {
    for (const key of ['shortDescription', 'fullDescription', 'help']) {
      assert.equal(typeof rule[key].text, 'string')
    }
    assert.equal(rule.defaultConfiguration.level, 'error')
  }
  const fingerprints = results.map((result) => result.partialFingerprints.primaryLocationLineHash)
  assert.equal(new Set(fingerprints).size, fingerprints.length)
  for (const result of results) {
    assert.equal(ids[result.ruleIndex], result.ruleId)
    assert.equal(result.level, 'error')
    assert.ok(result.message.text.length > 0)
    assert.doesNotMatch(result.message.text, /\]\(/)
    assert.equal(result.locations.length, 1)
    const { startLine } = result.locations[0].physicalLocation.region
    assert.ok(Number.isSafeInteger(startLine) && startLine > 0)
    assertRelative(uriOf(result))
  }
}

const assertRelative = (uri: string): void => {
  assert.match(uri, /^[\w.~!'()*%-]+(?:\/[\w.~!'()*%-]+)*$/)
  const base = 'file:///workspace/repo/'
  assert.ok(new URL(uri, base).href.startsWith(base), uri)
}

describe('SARIF', () => {
  it('is valid for any report', () => {
    fc.assert(fc.property(arbitraryReport, assertValid), propertyRuns(300))
  })

  it('has one result for each failed check and each file that differs', () => {
    assert.deepEqual(resultsOf(PASSED), [])
    assert.deepEqual(
      resultsOf(REFUSED).map((result) => [result.ruleId, uriOf(result)]),
      [
        ['identity.source-repository', 'models/gpt'],
        ['files', 'models/gpt'],
        ['lock.digest', 'models.lock'],
        ['files.changed', 'models/gpt/weights.safetensors'],
        ['files.missing', 'models/gpt/config.json'],
        ['files.extra', 'models/gpt/loader/payload.pkl'],
      ],
    )
    assert.equal(resultsOf(REFUSED)[2]?.locations[0].physicalLocation.region.startLine, 7)
  })

  it('never shows an absolute path', () => {
    const text = renderSarif(reportOf({ ...REFUSED, path: '/home/runner/secret/gpt' }))
    assert.ok(!text.includes('secret'))
    assertValid(reportOf({ ...REFUSED, path: '/home/runner/secret/gpt' }))
  })

  it('has fingerprints that stay when a line moves or a found value changes', () => {
    const hashes = (subject: SubjectReport) =>
      resultsOf(subject).map((result) => result.partialFingerprints.primaryLocationLineHash)
    const moved = REFUSED.checks.map((check) => ({
      ...check,
      found: check.passed ? check.found : `${check.found}!`,
      ...(check.location === undefined ? {} : { location: { ...check.location, line: 70 } }),
    }))
    assert.deepEqual(hashes({ ...REFUSED, checks: moved }), hashes(REFUSED))
    assert.notDeepEqual(hashes({ ...REFUSED, name: 'other' }), hashes(REFUSED))
  })

  it('counts the results that do not fit', () => {
    const extra = Array.from({ length: MAX_SARIF_RESULTS + 3 }, (_, index) => `f-${index}`)
    const facts = { id: 'files', title: 'files', expected: 'none', found: 'many' }
    const { run, results } = read(
      reportOf({
        ...PASSED,
        files: { changed: [], missing: [], extra, ignored: [], unsigned: [] },
        checks: [failedCheck(facts, { code: 'MODEL_MISMATCH' })],
      }),
    )
    assert.equal(results.length, MAX_SARIF_RESULTS)
    assert.equal(run.properties.omittedResults, 4)
  })
})
