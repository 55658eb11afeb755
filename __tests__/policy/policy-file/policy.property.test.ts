// SPDX-License-Identifier: Apache-2.0
//
// Whatever the bytes are: a policy, an expectation or a report is read, or
// refused with a code; and no damage to a report makes a refused model pass.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { ProvenanceError } from '../../../src/core/errors.ts'
import { evaluatePolicy } from '../../../src/policy/policy-file/evaluate.ts'
import { parsePolicyFile } from '../../../src/policy/policy-file/parse.ts'
import { parseExpectation } from '../../../src/policy/policy-file/policy-expectation.ts'
import { parseRecordedReport } from '../../../src/policy/policy-file/recorded-report.ts'
import { renderJson } from '../../../src/report/json.ts'
import { propertyRuns } from '../../support/property-runs.ts'
import { CONTEXT, failedIds, policyOf, reportOf, STRICT_POLICY } from './scene.ts'

const REPORT = renderJson({
  version: 1,
  verifiedAt: '2026-03-10T00:00:00Z',
  subjects: [reportOf()],
})
const EXPECTATION =
  '{"verdict": "fail", "failing": ["policy.max-age"], "now": "2026-03-10T00:00:00Z"}'

const PIECES = [
  '&a ',
  '*a',
  '!!x ',
  '<<: ',
  '? ',
  '- ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ': ',
  '\n',
  '\t',
  '|\n',
  '>\n',
  '%',
  '---\n',
  '#',
  '\0',
  '\ud800',
  '__proto__',
  '1e999',
]

/** A text with some places cut out, doubled or replaced. */
const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.nat(text.length),
        fc.nat(12),
        fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((edits) =>
      edits.reduce(
        (now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length),
        text,
      ),
    )

const PARSERS: readonly (readonly [string, string, (text: string) => unknown])[] = [
  ['a policy', STRICT_POLICY, (text) => parsePolicyFile(text, 'p.yaml')],
  ['an expectation', EXPECTATION, (text) => parseExpectation(text, 'e.json')],
  ['a report', REPORT, parseRecordedReport],
]

describe('a parser returns or refuses with a code', () => {
  for (const [name, valid, parse] of PARSERS) {
    it(name, () => {
      parse(valid)
      let refusals = 0
      fc.assert(
        fc.property(fc.oneof(damaged(valid), fc.string(), fc.json()), (text) => {
          try {
            parse(text)
          } catch (error) {
            refusals += 1
            assert.ok(error instanceof ProvenanceError, String(error))
            assert.match(error.code, /^(POLICY|REPORT)_INVALID$/)
          }
        }),
        propertyRuns(1_500),
      )
      assert.ok(refusals > 100, `only ${refusals} refusals`)
    })
  }
})

describe('a policy over damaged reports', () => {
  it('never passes what it refuses, and always has a check', async () => {
    const policy = await policyOf(STRICT_POLICY)
    const refused = REPORT.replaceAll('github-hosted', 'self-hosted')
    let evaluated = 0
    await fc.assert(
      fc.asyncProperty(damagedValues(JSON.parse(refused)), async (text) => {
        let recorded: ReturnType<typeof parseRecordedReport>
        try {
          recorded = parseRecordedReport(text)
        } catch {
          return
        }
        for (const subject of recorded.subjects) {
          evaluated += 1
          const checks = await evaluatePolicy(policy, subject, CONTEXT)
          assert.ok(failedIds(checks).length > 0)
        }
      }),
      propertyRuns(300),
    )
    assert.ok(evaluated > 50, `only ${evaluated} reports were evaluated`)
  })
})

/** The JSON with one value in it replaced by an arbitrary one. */
const damagedValues = (value: unknown): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(200), fc.jsonValue({ maxDepth: 2 })).map(([place, put]) => {
    let count = 0
    return JSON.stringify(value, (_key, child: unknown) => {
      count += 1
      return count === place + 2 ? put : child
    })
  })
