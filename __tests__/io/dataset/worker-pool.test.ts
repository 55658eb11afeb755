// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { ProvenanceError } from '../../../src/core/errors.ts'
import { deriveDatasetSecret } from '../../../src/dataset/dataset-secret.ts'
import { openDatasetPool } from '../../../src/io/dataset/worker-pool.ts'

const context = randomBytes(32)
const options = {
  workerPath: '/absent/worker.js',
  setting: {
    canonicaliser: 'jsonl-raw-v1',
    context,
    secret: deriveDatasetSecret(randomBytes(32), context),
  },
  workers: 1,
}
const task = { kind: 'label', view: 'record', digests: randomBytes(10 * 32) } as const

const isInternal = (error: unknown): boolean =>
  error instanceof ProvenanceError && error.code === 'INTERNAL'

describe('a pool', () => {
  it('does little work without a worker', async () => {
    const pool = openDatasetPool(options)
    const reply = await pool.run(task)
    assert.equal(reply.kind === 'bytes' && reply.bytes.length, 10 * 40)
    await pool.end()
  })

  it('starts a worker with the first task of a large one', async () => {
    const pool = openDatasetPool({ ...options, isLarge: true })
    await assert.rejects(pool.run(task), isInternal)
    await pool.end()
  })

  it('starts a worker when there is more to do than it takes', async () => {
    const pool = openDatasetPool(options)
    await assert.rejects(pool.run({ ...task, digests: randomBytes(3_000 * 32) }), isInternal)
    await pool.end()
  })
})
