// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { TreeIndex } from '../../../src/dataset/scheme/indexed-tree.ts'
import { createLevelFold, type LevelFold } from '../../../src/dataset/scheme/level-fold.ts'
import { eightBytes } from '../../../src/dataset/scheme/tagged-hash.ts'
import { TreeFold } from '../../../src/dataset/scheme/tree-fold.ts'
import { sha256, subtreeOfLeaf } from '../../support/commitment-trees.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const BUCKET_LEAVES = 3

/** Two classes that are counted, so that every leaf has sums of its own. */
const sumsAt = (index: number, sumsBytes: number): Uint8Array =>
  sumsBytes === 0
    ? new Uint8Array()
    : Uint8Array.from([...eightBytes(BigInt(index)), ...eightBytes(1n)])

const ascending = (labels: readonly Uint8Array[]): readonly Uint8Array[] =>
  labels.toSorted((a, b) => Buffer.compare(a, b))

/** One leaf after the other. */
const oneByOne = (labels: readonly Uint8Array[], sumsBytes: number) => {
  const index = new TreeIndex(sumsBytes, BUCKET_LEAVES)
  const fold = new TreeFold({
    sumsBytes,
    onNode: (node) => index.add(node),
    listenAbove: BUCKET_LEAVES,
  })
  for (const [at, label] of labels.entries())
    fold.push(subtreeOfLeaf(label, sha256(label), sumsAt(at, sumsBytes)))
  return { ...fold.finish(), index: index.bytes }
}

const byLevels = (labels: readonly Uint8Array[], sumsBytes: number, fold: LevelFold) => {
  const index = new TreeIndex(sumsBytes, BUCKET_LEAVES)
  const folded = fold(
    {
      labels: Buffer.concat(labels),
      starts: Uint32Array.from(labels, (_, at) => 32 * at),
      hashes: Buffer.concat(labels.map(sha256)),
      sums: Buffer.concat(labels.map((_, at) => sumsAt(at, sumsBytes))),
    },
    index,
  )
  return { ...folded, index: index.bytes }
}

/** Random ones, and ones that have much in common. */
const label = fc.oneof(
  fc.uint8Array({ minLength: 32, maxLength: 32 }),
  fc.tuple(fc.nat({ max: 31 }), fc.nat({ max: 255 })).map(([at, byte]) => {
    const bytes = new Uint8Array(32)
    bytes[at] = byte
    return bytes
  }),
)
const labels = fc
  .uniqueArray(label, {
    minLength: 1,
    maxLength: 150,
    selector: (bytes) => Buffer.from(bytes).toString('hex'),
  })
  .map(ascending)

describe('a tree that is folded by levels', () => {
  for (const sumsBytes of [0, 16]) {
    it(`is that of one leaf after the other${sumsBytes === 0 ? '' : ', with its sums'}`, () => {
      // One for all: what an earlier tree left in memory must not matter.
      const fold = createLevelFold(sumsBytes)
      fc.assert(
        fc.property(labels, (some) => {
          assert.deepEqual(byLevels(some, sumsBytes, fold), oneByOne(some, sumsBytes))
        }),
        propertyRuns(150),
      )
    })
  }

  it('may be as high as a label has bits', () => {
    const chain = ascending(
      Array.from({ length: 257 }, (_, bits) => {
        const bytes = new Uint8Array(32)
        for (let bit = 0; bit < bits; bit += 1)
          bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (128 >> (bit & 7))
        return bytes
      }),
    )
    assert.deepEqual(byLevels(chain, 0, createLevelFold(0)), oneByOne(chain, 0))
  })

  it('may be of thousands of leaves', () => {
    const many = ascending(Array.from({ length: 5_000 }, () => randomBytes(32)))
    assert.deepEqual(byLevels(many, 0, createLevelFold(0)), oneByOne(many, 0))
  })

  it('refuses labels that do not ascend', () => {
    const [low, high] = [new Uint8Array(32), new Uint8Array(32).fill(1)]
    for (const wrong of [
      [high, low],
      [low, low],
    ]) {
      assert.throws(() => byLevels(wrong, 0, createLevelFold(0)), RangeError)
    }
  })

  it('is right after it has refused one', () => {
    const fold = createLevelFold(0)
    const [a, b, c] = [1, 2, 3].map((byte) => new Uint8Array(32).fill(byte))
    assert.ok(a && b && c)
    assert.throws(() => byLevels([a, c, b], 0, fold), RangeError)
    assert.deepEqual(byLevels([a, b, c], 0, fold), oneByOne([a, b, c], 0))
  })
})
