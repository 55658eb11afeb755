// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { memorySource, partOf } from '../../src/core/byte-sources.ts'

const source = memorySource(Uint8Array.from([0, 1, 2, 3, 4, 5]))
const bytes = async (from: typeof source, at: number, length: number) => [
  ...(await from.read(at, length)),
]

describe('byte sources', () => {
  it('read what was asked, in memory and in a part', async () => {
    assert.deepEqual(await bytes(source, 2, 3), [2, 3, 4])
    const part = partOf(partOf(source, 1, 5), 1, 3)
    assert.equal(part.sizeBytes, 3)
    assert.deepEqual(await bytes(part, 0, 3), [2, 3, 4])
    assert.deepEqual(await bytes(part, 3, 0), [])
  })

  it('refuse what is outside, also where the larger source has it', async () => {
    const part = partOf(source, 1, 3)
    const outside: readonly (readonly [number, number])[] = [
      [-1, 1],
      [0, 4],
      [4, 0],
      [0, -1],
      [0.5, 1],
      [Number.NaN, 1],
      [0, Number.POSITIVE_INFINITY],
      [2 ** 53, 1],
    ]
    for (const [at, length] of outside) {
      await assert.rejects(part.read(at, length), { code: 'MODEL_UNREADABLE' }, `${at} ${length}`)
    }
    assert.throws(() => partOf(source, 3, 4), { code: 'MODEL_UNREADABLE' })
  })
})
