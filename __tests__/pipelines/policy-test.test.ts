// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runPolicyCase } from '../../src/pipelines/policy-test.ts'
import type { PolicyExpectation } from '../../src/policy/policy-file/policy-expectation.ts'
import { NOW, policyOf, reportOf, STRICT_POLICY } from '../policy/policy-file/scene.ts'

const server = { serverUrl: 'https://github.com' }
const PASS: PolicyExpectation = { verdict: 'pass', failing: [] }

describe('a policy over a recorded report', () => {
  it('is evaluated at the time of the report, or at the time that is given', async () => {
    const policy = await policyOf(STRICT_POLICY)
    const report = { verifiedAt: NOW, subjects: [reportOf()] } as const
    const then = await runPolicyCase({ name: 'x', report, expected: PASS }, policy, server)
    assert.equal(then.verdict, 'pass')
    assert.equal(then.asExpected, true)
    const expected = { ...PASS, now: new Date('2027-01-01T00:00:00Z') }
    const later = await runPolicyCase({ name: 'x', report, expected }, policy, server)
    assert.deepEqual(later.failing, ['policy.cel.small', 'policy.max-age'])
    assert.equal(later.asExpected, false)
  })

  it('fails where one of several subjects does', async () => {
    const policy = await policyOf(STRICT_POLICY)
    const report = {
      verifiedAt: NOW,
      subjects: [reportOf(), reportOf({ path: 'other' })],
    } as const
    const result = await runPolicyCase({ name: 'x', report, expected: PASS }, policy, server)
    assert.equal(result.verdict, 'fail')
    assert.deepEqual(result.failing, ['policy.no-rule'])
    assert.equal(result.failedChecks.length, 1)
  })

  it('needs a time', async () => {
    const policy = await policyOf(STRICT_POLICY)
    await assert.rejects(
      runPolicyCase(
        { name: 'x', report: { subjects: [reportOf()] }, expected: PASS },
        policy,
        server,
      ),
      { code: 'REPORT_INVALID' },
    )
  })
})
