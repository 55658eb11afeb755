// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { createHash, hash, randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { createLanes, within } from '../../../src/dataset/scheme/sha256-lanes.ts'
import { initialState, roundConstants } from '../../../src/dataset/scheme/sha256-module.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const bytes = (length: number): Buffer => randomBytes(length)

/** Digests of as many random messages as are asked for, by the lanes and by OpenSSL. */
const bothWays = (count: number, length: number, beforeBlocks: number) => {
  const lanes = createLanes()
  const before = bytes(64 * beforeBlocks)
  const table = lanes.table(count, Buffer.alloc(length), beforeBlocks === 0 ? undefined : before)
  const to = lanes.digests(count)
  const messages = Array.from({ length: count }, () => bytes(length))
  for (const [index, message] of messages.entries()) {
    lanes.memory.set(message, table.offset + index * table.stride)
  }
  lanes.hash(count, table, to)
  return {
    digests: messages.map((_, index) => {
      const at = to.offset + index * to.stride
      return lanes.memory.toString('hex', at, at + 32)
    }),
    expected: messages.map((message) =>
      createHash('sha256').update(before).update(message).digest('hex'),
    ),
  }
}

describe('SHA-256 in lanes', () => {
  it('has the constants of FIPS 180-4', () => {
    assert.deepEqual(
      initialState()
        .map((word) => word.toString(16).padStart(8, '0'))
        .join(' '),
      '6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19',
    )
    assert.equal(roundConstants().length, 64)
    assert.equal(roundConstants()[0], 0x428a2f98)
    assert.equal(roundConstants()[63], 0xc67178f2)
  })

  it('is that of OpenSSL for every length of up to five blocks', () => {
    for (let length = 0; length <= 5 * 64; length += 1) {
      const { digests, expected } = bothWays(4, length, 0)
      assert.deepEqual(digests, expected, `${length} bytes`)
    }
  })

  it('is that of OpenSSL for any number of messages behind any number of blocks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 33 }),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 0, max: 3 }),
        (count, length, beforeBlocks) => {
          const { digests, expected } = bothWays(count, length, beforeBlocks)
          assert.deepEqual(digests, expected)
        },
      ),
      propertyRuns(150),
    )
  })

  it('writes digests to where the next message has them', () => {
    const lanes = createLanes()
    const inner = lanes.table(6, Buffer.from('......'))
    const outer = lanes.table(6, Buffer.concat([Buffer.from('of '), Buffer.alloc(32)]))
    const to = lanes.digests(6)
    for (let index = 0; index < 6; index += 1) {
      lanes.memory[inner.offset + index * inner.stride] = index
    }
    lanes.hash(6, inner, within(outer, 3))
    lanes.hash(6, outer, to)
    for (let index = 0; index < 6; index += 1) {
      const message = Buffer.from([index, ...Buffer.from('.....')])
      const expected = hash(
        'sha256',
        Buffer.concat([Buffer.from('of '), hash('sha256', message, 'buffer')]),
      )
      const at = to.offset + index * to.stride
      assert.equal(lanes.memory.toString('hex', at, at + 32), expected)
    }
  })
})

describe('digests in memory', () => {
  const filled = (count: number) => {
    const lanes = createLanes()
    const places = [lanes.digests(count), lanes.digests(count), lanes.digests(count)] as const
    const words = lanes.words(count)
    for (const { offset } of places) lanes.memory.set(bytes(32 * count), offset)
    const at = (place: number, index: number): Buffer => {
      const start = (places[place]?.offset ?? 0) + 32 * index
      return Buffer.from(lanes.memory.subarray(start, start + 32))
    }
    return { lanes, places, words, at }
  }

  it('are copied and combined one by one, and none beside', () => {
    const { lanes, places, at } = filled(7)
    const last = at(2, 5)
    lanes.xor(5, places[0], places[1], places[2])
    for (let index = 0; index < 5; index += 1) {
      const [a, b] = [at(0, index), at(1, index)]
      assert.deepEqual(at(2, index), Buffer.from(a.map((byte, offset) => byte ^ (b[offset] ?? 0))))
    }
    assert.deepEqual(at(2, 5), last)
    lanes.copy(7, places[0], places[2])
    for (let index = 0; index < 7; index += 1) assert.deepEqual(at(2, index), at(0, index))
  })

  it('are copied to the places of a list, and none where it is empty', () => {
    const { lanes, places, words, at } = filled(5)
    const order = [3, 0, 4, 2]
    const kept = at(1, 1)
    for (const [index, place] of order.entries()) {
      lanes.memory.writeUInt32LE(places[1].offset + 32 * place, words + 4 * index)
    }
    lanes.scatter(4, places[0].offset, words)
    for (const [index, place] of order.entries()) assert.deepEqual(at(1, place), at(0, index))
    assert.deepEqual(at(1, 1), kept)
    const before = Buffer.from(lanes.memory)
    lanes.scatter(0, places[0].offset, words)
    lanes.copy(0, places[0], places[1])
    assert.deepEqual(lanes.memory, before)
  })
})
