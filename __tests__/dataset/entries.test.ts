// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { ProvenanceError } from '../../src/core/errors.ts'
import { commitTree } from '../../src/dataset/commit-tree.ts'
import { leafOfRecord } from '../../src/dataset/committed-leaf.ts'
import { deriveDatasetSecret } from '../../src/dataset/dataset-secret.ts'
import { createEntryBuckets, type EntryBuckets } from '../../src/dataset/entry-buckets.ts'
import { sortRun } from '../../src/dataset/entry-run.ts'
import { createFoldRange } from '../../src/dataset/fold-range.ts'
import { rangeBitsFor } from '../../src/dataset/label-ranges.ts'
import { createLeafBatch } from '../../src/dataset/leaf-batch.ts'
import { createMemoryCursor, mergeRuns, rangesOf } from '../../src/dataset/merge-runs.ts'
import { leafHash } from '../../src/dataset/scheme/tagged-hash.ts'
import { TreeFold } from '../../src/dataset/scheme/tree-fold.ts'
import {
  beginningAt,
  type ClassTable,
  classAt,
  countAt,
  ENTRY_BYTES,
  MAX_COUNT,
  NO_CLASS,
  recordsOf,
  sumsBytesOf,
  writeEntry,
} from '../../src/dataset/state-entry.ts'
import { sha256 } from '../support/commitment-trees.ts'
import { propertyRuns } from '../support/property-runs.ts'

interface PlainEntry {
  readonly label: string
  readonly classIndex: number
  readonly count: number
}

/** Few labels, of which many begin alike, so that entries meet. */
const label = fc
  .tuple(fc.constantFrom(0, 1, 128, 255), fc.nat({ max: 3 }), fc.nat({ max: 3 }))
  .map(([first, fifth, last]) => {
    const bytes = Buffer.alloc(32)
    bytes[0] = first
    bytes[4] = fifth
    bytes[31] = last
    return bytes.toString('hex')
  })
const entry: fc.Arbitrary<PlainEntry> = fc.record({
  label: fc.oneof(
    label,
    fc.uint8Array({ minLength: 32, maxLength: 32 }).map((b) => Buffer.from(b).toString('hex')),
  ),
  classIndex: fc.constantFrom(0, 1, 2, NO_CLASS),
  count: fc.integer({ min: 1, max: 9 }),
})
const entries = fc.array(entry, { maxLength: 120 })

const pack = (plain: readonly PlainEntry[]): Buffer => {
  const packed = Buffer.alloc(plain.length * ENTRY_BYTES)
  for (const [index, one] of plain.entries()) {
    writeEntry(packed, index * ENTRY_BYTES, Buffer.from(one.label, 'hex'), one)
  }
  return packed
}

const bucketsOf = (plain: readonly PlainEntry[]): EntryBuckets => {
  const buckets = createEntryBuckets()
  buckets.add(pack(plain))
  return buckets
}

const unpack = (packed: Buffer): readonly PlainEntry[] =>
  Array.from({ length: packed.length / ENTRY_BYTES }, (_, index) => {
    const at = index * ENTRY_BYTES
    return {
      label: packed.toString('hex', at, at + 32),
      classIndex: classAt(packed, at),
      count: countAt(packed, at),
    }
  })

/** The same by a plain map and a plain sort. */
const expected = (plain: readonly PlainEntry[]): readonly PlainEntry[] => {
  const counts = new Map<string, PlainEntry>()
  for (const one of plain) {
    const key = `${one.label} ${String(one.classIndex).padStart(5, '0')}`
    counts.set(key, { ...one, count: one.count + (counts.get(key)?.count ?? 0) })
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

const IDENTITY = [0, 1, 2]
const rangeBits = fc.integer({ min: 0, max: 8 })
const ascending = (a: number, b: number): number => a - b

describe('a run', () => {
  it('is sorted by label and class, equal entries counted together', () => {
    fc.assert(
      fc.property(entries, (plain) => {
        assert.deepEqual(unpack(sortRun(pack(plain))), expected(plain))
      }),
      propertyRuns(300),
    )
  })

  it('takes as many equal records as there are', () => {
    const same = pack(
      Array.from({ length: 50_000 }, () => ({
        label: '00'.repeat(32),
        classIndex: NO_CLASS,
        count: 1,
      })),
    )
    assert.deepEqual(unpack(sortRun(same)), [
      { label: '00'.repeat(32), classIndex: NO_CLASS, count: 50_000 },
    ])
  })

  it('refuses a count beyond 32 bits', () => {
    const most = { label: '00'.repeat(32), classIndex: 0, count: MAX_COUNT }
    assert.throws(
      () => sortRun(pack([most, { ...most, count: 1 }])),
      (error) => error instanceof ProvenanceError && error.code === 'DATASET_INVALID',
    )
  })
})

describe('merged runs', () => {
  it('are one run of all entries, however they were divided', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 6 }), rangeBits, (parts, bits) => {
        const cursors = parts.map((part) => createMemoryCursor(bucketsOf(part), IDENTITY))
        const merged = Buffer.concat([...mergeRuns(cursors, bits)])
        assert.deepEqual(unpack(merged), expected(parts.flat()))
      }),
      propertyRuns(200),
    )
  })

  it('number classes as the whole does', () => {
    const one = { label: '11'.repeat(32), count: 1 }
    const first = createMemoryCursor(bucketsOf([{ ...one, classIndex: 0 }]), [1])
    const second = createMemoryCursor(bucketsOf([{ ...one, classIndex: 0 }]), [0])
    const third = createMemoryCursor(bucketsOf([{ ...one, classIndex: 1 }]), [0, 1])
    assert.deepEqual(unpack(Buffer.concat([...mergeRuns([first, second, third], 0)])), [
      { ...one, classIndex: 0 },
      { ...one, classIndex: 1, count: 2 },
    ])
  })
})

describe('buckets of entries', () => {
  it('hold any number, and are empty when a run is taken', () => {
    const plain = Array.from({ length: 3_000 }, (_, index) => ({
      label: randomBytes(32)
        .toString('hex')
        .replace(/^../, index % 3 === 0 ? '07' : 'ff'),
      classIndex: NO_CLASS,
      count: 1,
    }))
    const buckets = createEntryBuckets()
    for (let at = 0; at < plain.length; at += 700) buckets.add(pack(plain.slice(at, at + 700)))
    assert.equal(buckets.bytes, 3_000 * ENTRY_BYTES)
    assert.deepEqual(unpack(buckets.takeSorted()), expected(plain))
    assert.equal(buckets.bytes, 0)
    assert.deepEqual([...buckets.ranges(3, [])], [])
    buckets.add(pack(plain.slice(0, 5)))
    assert.deepEqual(unpack(buckets.takeSorted()), expected(plain.slice(0, 5)))
  })
})

describe('ranges of labels', () => {
  const rangesIn = (parts: readonly (readonly PlainEntry[])[], bits: number): readonly Buffer[] => {
    const cursors = parts.map((part) => createMemoryCursor(bucketsOf(part), IDENTITY))
    return [...rangesOf(cursors, bits)]
  }

  it('ascend, and each has all entries of its labels', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 3 }), rangeBits, (parts, bits) => {
        const ranges = rangesIn(parts, bits)
        const numbers = ranges.map((range) => beginningAt(range, 0, bits))
        assert.deepEqual(numbers, [...new Set(numbers)].sort(ascending))
        for (const [index, range] of ranges.entries()) {
          assert.ok(range.length > 0)
          for (let at = 0; at < range.length; at += ENTRY_BYTES) {
            assert.equal(beginningAt(range, at, bits), numbers[index])
          }
        }
        const sorted = ranges.flatMap((range) => unpack(sortRun(range)))
        assert.deepEqual(sorted, expected(parts.flat()))
      }),
      propertyRuns(200),
    )
  })

  it('number the classes of a single run anew', () => {
    const one = { label: '11'.repeat(32), classIndex: 0, count: 1 }
    const unclassed = { ...one, classIndex: NO_CLASS }
    const cursor = createMemoryCursor(bucketsOf([one, unclassed]), [1])
    assert.deepEqual([...rangesOf([cursor], 4)].flatMap(unpack), [
      { ...one, classIndex: 1 },
      unclassed,
    ])
  })

  it('are of some thousand entries each', () => {
    for (const [count, bits] of [
      [0, 0],
      [1, 0],
      [5_000, 0],
      [100_000, 5],
      [1_000_000, 8],
      [100_000_000, 15],
      [2 ** 40, 16],
    ] as const) {
      assert.equal(rangeBitsFor(count), bits)
    }
  })
})

describe('a tree of ranges', () => {
  const secret = deriveDatasetSecret(randomBytes(32), randomBytes(32))
  const names = ['Apache-2.0', 'CC0-1.0', 'MIT']
  const treeOf = async (plain: readonly PlainEntry[], table: ClassTable, bits: number) => {
    const kept: Buffer[] = []
    const foldRange = createFoldRange(secret, table)
    const tree = await commitTree(
      rangesOf([createMemoryCursor(bucketsOf(plain), IDENTITY)], bits),
      {
        sumsBytes: sumsBytesOf(table),
        mostLeaves: plain.length,
        lanes: 2,
        foldRange: async (range, bucketLeaves) => foldRange(range, bucketLeaves),
        keep: async (range) => void kept.push(range),
        sha256,
      },
    )
    const { root, sums, leaves, index, extraEntries } = tree
    return { root, sums, leaves, nodes: index.bytes, extraEntries, kept: Buffer.concat(kept) }
  }

  for (const counted of [false, true]) {
    it(`is the tree of all leaves, folded at once${counted ? ', with its counts' : ''}`, async () => {
      const table: ClassTable = { attribute: 'license', names, counted }
      await fc.assert(
        fc.asyncProperty(entries, rangeBits, async (plain, bits) => {
          assert.deepEqual(await treeOf(plain, table, bits), await treeOf(plain, table, 0))
        }),
        propertyRuns(100),
      )
    })
  }

  it('refuses a range that lacks a leaf', () => {
    const foldRange = createFoldRange(secret, { names: [], counted: false })
    const at = (byte: number) => ({
      label: Buffer.alloc(32, byte).toString('hex'),
      classIndex: NO_CLASS,
      count: 1,
    })
    const fold = new TreeFold({ sumsBytes: 0 })
    fold.push(foldRange(pack([at(1), at(3)]), 8))
    assert.throws(() => fold.push(foldRange(pack([at(2), at(0x80)]), 8)), RangeError)
    const other = new TreeFold({ sumsBytes: 0 })
    other.push(foldRange(pack([at(0x40)]), 8))
    assert.throws(() => other.push(foldRange(pack([at(0x41), at(0x80)]), 8)), RangeError)
    const third = new TreeFold({ sumsBytes: 0 })
    third.push(foldRange(pack([at(1), at(0x40)]), 8))
    assert.throws(() => third.push(foldRange(pack([at(0x41)]), 8)), RangeError)
  })
})

describe('leaves of a batch', () => {
  const secret = deriveDatasetSecret(randomBytes(32), randomBytes(32))
  const tables: readonly ClassTable[] = [
    { names: [], counted: false },
    { attribute: 'license', names: ['Apache-2.0', 'CC0-1.0', 'MIT'], counted: false },
    { attribute: 'license', names: ['Apache-2.0', 'CC0-1.0', 'MIT'], counted: true },
  ]
  for (const table of tables) {
    it(`are those of the records, ${JSON.stringify(table)}`, () => {
      const batch = createLeafBatch(secret, table)
      fc.assert(
        fc.property(entries, (plain) => {
          const packed = sortRun(pack(plain))
          const { hashes } = batch(packed)
          const records = recordsOf(packed, table)
          assert.equal(hashes.length, 32 * records.length)
          for (const [index, record] of records.entries()) {
            const { label: own, value, sums } = leafOfRecord(record, secret)
            const hash = leafHash(own, value, sums, sha256)
            assert.deepEqual(
              Buffer.from(hashes.subarray(32 * index, 32 * index + 32)),
              Buffer.from(hash),
            )
          }
        }),
        propertyRuns(60),
      )
    })
  }
})
