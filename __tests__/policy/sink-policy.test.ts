// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ERRORS } from '../../src/core/errors.ts'
import { FAIL_ON, type FailOn, sinkFailure } from '../../src/policy/sink-policy.ts'

const stored = { sink: 'release', status: 'stored' }
const skipped = { sink: 'oci', status: 'skipped' }
const failed = {
  sink: 'github',
  status: 'failed',
  code: 'PERMISSION_DENIED',
  message: 'no',
  hint: 'ask',
}
const other = { sink: 'artifact', status: 'failed', code: 'SINK_FAILED', message: 'gone' }

describe('the outcomes of the sinks fail a run', () => {
  const cases: readonly (readonly [string, readonly (typeof stored)[], readonly FailOn[]])[] = [
    ['no sink', [], []],
    ['all stored', [stored, skipped], []],
    ['one failed', [stored, failed], ['any']],
    ['the only one failed', [failed], ['any', 'all']],
    ['all failed', [failed, other], ['any', 'all']],
  ]
  for (const [name, outcomes, expected] of cases) {
    it(`${name}: ${expected.join(' or ') || 'never'}`, () => {
      const found = FAIL_ON.filter(
        (failOn) => sinkFailure(outcomes, failOn)?.code === 'SINK_FAILED',
      )
      assert.deepEqual(found, expected)
    })
  }
  it('with what failed, why, what is stored, and what to do', () => {
    const error = sinkFailure([failed, stored, other], 'any')
    const what = 'not stored in github (PERMISSION_DENIED: no); artifact (gone); stored in release'
    assert.equal(error?.message, what)
    assert.equal(error?.hint, `ask\n${ERRORS.SINK_FAILED.hint}`)
    assert.equal(sinkFailure([other], 'all')?.message, 'not stored in artifact (gone)')
  })
})
