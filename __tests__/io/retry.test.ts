// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ProvenanceError } from '../../src/core/errors.ts'
import { type Deadline, deadlineOnFirstUse, retry } from '../../src/io/retry.ts'

/** A deadline that passes when told. */
const manualDeadline = (): Deadline & { pass(): void } => {
  let leftMs = 60_000
  return {
    remainingMs: () => leftMs,
    pass: () => {
      leftMs = 0
    },
  }
}

const failure = (message: string) => new ProvenanceError('SERVICE_FAILED', message)
const options = { isTransient: () => true, baseDelayMs: 0 }

describe('a retry', () => {
  it('ends with the first success', async () => {
    let calls = 0
    const result = await retry(
      async (attempt) => {
        calls += 1
        if (attempt < 3) throw failure('not yet')
        return attempt
      },
      { ...options, deadline: manualDeadline() },
    )
    assert.deepEqual([result, calls], [3, 3])
  })

  it('ends at once with a failure that does not pass by itself', async () => {
    const deadline = manualDeadline()
    await assert.rejects(
      retry(() => Promise.reject(failure('no')), { deadline, isTransient: () => false }),
      { message: 'no' },
    )
  })

  it('says what was said last before the deadline cut an attempt short', async () => {
    const deadline = manualDeadline()
    const attempts = retry(
      async (attempt) => {
        if (attempt === 1) throw failure('the service is down')
        deadline.pass()
        throw failure('did not finish within 0.1 s')
      },
      { ...options, deadline },
    )
    await assert.rejects(attempts, { message: 'the service is down (gave up after 2 attempts)' })
  })

  it('says what the only attempt met', async () => {
    const deadline = manualDeadline()
    const attempts = retry(
      async () => {
        deadline.pass()
        throw failure('too slow')
      },
      { ...options, deadline },
    )
    await assert.rejects(attempts, { message: 'too slow (gave up after 1 attempt)' })
  })

  it('starts its time with the first look', () => {
    assert.ok(deadlineOnFirstUse(1_000).remainingMs() > 900)
  })
})
