// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseExpectation } from '../../../src/policy/policy-file/policy-expectation.ts'

describe('what is expected of a report', () => {
  const accepted: readonly (readonly [string, object])[] = [
    ['verdict: pass', { verdict: 'pass', failing: [] }],
    ['{"verdict": "fail", "failing": ["files"]}', { verdict: 'fail', failing: ['files'] }],
    [
      'verdict: fail\nfailing: [policy.max-age, files, files]\nnow: 2026-03-10T00:00:00Z',
      {
        verdict: 'fail',
        failing: ['policy.max-age', 'files'],
        now: new Date('2026-03-10T00:00:00Z'),
      },
    ],
  ]
  for (const [text, expected] of accepted) {
    it(`is read: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseExpectation(text, 'e.yaml'), expected)
    })
  }
  const refused: readonly (readonly [string, string])[] = [
    ['', 'POLICY_INVALID'],
    ['verdict: maybe', 'POLICY_INVALID'],
    ['failing: [files]', 'POLICY_INVALID'],
    ['verdict: fail', 'POLICY_INVALID'],
    ['verdict: fail\nfailing: []', 'POLICY_INVALID'],
    ['verdict: pass\nfailing: [files]', 'POLICY_INVALID'],
    ['verdict: fail\nfailing: ["Files"]', 'POLICY_INVALID'],
    ['verdict: fail\nfailing: ["files!"]', 'POLICY_INVALID'],
    ['verdict: fail\nfailing: ["!files"]', 'POLICY_INVALID'],
    ['verdict: pass\nmore: 1', 'POLICY_INVALID'],
    ['verdict: pass\nnow: yesterday', 'REPORT_INVALID'],
  ]
  for (const [text, code] of refused) {
    it(`is refused: ${JSON.stringify(text)}`, () => {
      assert.throws(() => parseExpectation(text, 'e.yaml'), { code })
    })
  }
})
