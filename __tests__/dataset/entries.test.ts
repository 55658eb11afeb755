// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { ProvenanceError } from '../../src/core/errors.ts'
import { leafOfRecord } from '../../src/dataset/committed-leaf.ts'
import { deriveDatasetSecret } from '../../src/dataset/dataset-secret.ts'
import { sortRun } from '../../src/dataset/entry-run.ts'
import { createLeafBatch } from '../../src/dataset/leaf-batch.ts'
import { createMemoryCursor, mergeRuns } from '../../src/dataset/merge-runs.ts'
import { leafHash } from '../../src/dataset/scheme/tagged-hash.ts'
import {
  type ClassTable,
  classAt,
  countAt,
  ENTRY_BYTES,
  MAX_COUNT,
  NO_CLASS,
  recordsOf,
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
      fc.property(fc.array(entries, { maxLength: 6 }), (parts) => {
        const cursors = parts.map((part) => createMemoryCursor(sortRun(pack(part)), IDENTITY))
        const merged = Buffer.concat([...mergeRuns(cursors)])
        assert.deepEqual(unpack(merged), expected(parts.flat()))
      }),
      propertyRuns(200),
    )
  })

  it('number classes as the whole does', () => {
    const one = { label: '11'.repeat(32), count: 1 }
    const first = createMemoryCursor(pack([{ ...one, classIndex: 0 }]), [1])
    const second = createMemoryCursor(pack([{ ...one, classIndex: 0 }]), [0])
    const third = createMemoryCursor(pack([{ ...one, classIndex: 1 }]), [0, 1])
    assert.deepEqual(unpack(Buffer.concat([...mergeRuns([first, second, third])])), [
      { ...one, classIndex: 0 },
      { ...one, classIndex: 1, count: 2 },
    ])
  })

  it('number the classes of a single run anew', () => {
    const one = { label: '11'.repeat(32), classIndex: 0, count: 1 }
    const cursor = createMemoryCursor(pack([one]), [1])
    assert.deepEqual(unpack(Buffer.concat([...mergeRuns([cursor])])), [{ ...one, classIndex: 1 }])
  })

  it('never part the entries of a label', () => {
    const plain = Array.from({ length: 30_002 }, (_, index) => ({
      label: Buffer.from(String(Math.floor(index / 7)).padStart(32, '0')).toString('hex'),
      classIndex: index % 7,
      count: 1,
    }))
    const batches = [
      ...mergeRuns([createMemoryCursor(sortRun(pack(plain)), [0, 1, 2, 3, 4, 5, 6])]),
    ]
    assert.ok(batches.length > 1)
    for (const batch of batches) assert.equal(unpack(batch).length % 7, 0)
    assert.deepEqual(unpack(Buffer.concat(batches)), expected(plain))
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
