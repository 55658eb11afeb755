// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  buildModelRecordPredicate,
  type ModelRecord,
} from '../../src/attestation/predicates/model-record-v1.ts'
import { parseModelRecord } from '../../src/attestation/predicates/parse-model-record.ts'
import { recordModel } from '../../src/attestation/record-model.ts'
import { compareNames } from '../../src/core/compare-names.ts'
import { MAX_ALLOWED_IMPORTS } from '../../src/core/limits.ts'
import type { DescribedFile, FormatDescription } from '../../src/model/formats/format.ts'
import { propertyRuns } from '../support/property-runs.ts'

const SHA = 'a'.repeat(64)

const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/)
const format = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const code = fc.stringMatching(/^[a-z0-9-]{1,10}\.[a-z0-9-]{1,10}$/)
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const dropUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, child]) => child !== undefined)) as T

const metadata = fc
  .record({
    licenses: optional(fc.array(text)),
    baseModels: optional(fc.array(text)),
    datasets: optional(fc.array(text)),
    frameworks: optional(fc.dictionary(name, text, { noNullPrototype: true })),
  })
  .map(dropUndefined)
const pickle = fc.record({
  count: fc.nat(),
  protocol: fc.nat(5),
  imports: fc.array(text),
  outsideAllowList: fc.array(text),
  complete: fc.boolean(),
})
const file = fc
  .record({
    name,
    sha256,
    format,
    facts: fc.dictionary(name, fc.oneof(text, fc.integer(), fc.boolean()), {
      noNullPrototype: true,
    }),
    metadata,
    pickle: optional(pickle),
    findings: fc.array(fc.record({ code, at: optional(text) }).map(dropUndefined)),
  })
  .map(dropUndefined)
const record = fc.record({
  readerVersion: fc.stringMatching(/^[0-9.]{1,10}$/),
  allowList: fc.record({ name: fc.constant('a'), sha256, additions: fc.array(text) }),
  declared: fc.record({ license: optional(name) }).map(dropUndefined),
  formats: fc.dictionary(format, fc.nat(), { noNullPrototype: true }),
  listed: fc.constantFrom('known', 'notable'),
  files: fc
    .uniqueArray(file, { selector: (one) => one.name, maxLength: 5 })
    .map((files) => files.toSorted((a, b) => compareNames(a.name, b.name))),
}) as fc.Arbitrary<ModelRecord>

const describedAs = (name: string, change: Partial<FormatDescription> = {}): DescribedFile => ({
  name,
  sizeBytes: 1,
  description: { format: 'npy', facts: { shape: '1' }, metadata: {}, findings: [], ...change },
})

describe('a model record', () => {
  it('is read as it was built', () => {
    fc.assert(
      fc.property(record, (one) => {
        const predicate = JSON.parse(JSON.stringify(buildModelRecordPredicate(one)))
        // Without the prototypes that the generator leaves out.
        assert.deepEqual(parseModelRecord(predicate), JSON.parse(JSON.stringify(one)))
      }),
      propertyRuns(),
    )
  })

  it('of described files is read as it was built', () => {
    const hostile = describedAs('b', {
      facts: { long: 'x'.repeat(201), list: [1], n: 1, '': 1 },
      metadata: { licenses: ['x'.repeat(5_000)], frameworks: { torch: '1' } },
      pickle: {
        count: 1,
        protocol: 4,
        imports: ['a.\ud800'],
        outsideAllowList: [],
        complete: true,
      },
      findings: [{ code: 'pickle.incomplete', kind: 'code', message: 'm', at: 'x' }],
    })
    const unknown = describedAs('c', { format: 'unknown' })
    const made = recordModel([hostile, describedAs('a'), unknown], () => SHA, {
      allowedImports: ['b.c', 'a.b', 'b.c'],
      license: 'MIT',
    })
    const predicate = JSON.parse(JSON.stringify(buildModelRecordPredicate(made)))
    assert.deepEqual(parseModelRecord(predicate), made)
    assert.deepEqual(made.allowList.additions, ['a.b', 'b.c'])
    assert.deepEqual(
      made.files.map(({ name }) => name),
      ['a', 'b'],
    )
    assert.deepEqual(made.files[1]?.facts, { n: 1 })
    assert.deepEqual(made.formats, { npy: 2, unknown: 1 })
  })

  it('keeps of too many files those that there is something to say of, and tells', () => {
    const plain = Array.from({ length: 500 }, (_, index) => describedAs(`plain-${index}`))
    const notable = describedAs('z', { metadata: { licenses: ['mit'] } })
    const options = { allowedImports: [], maxBytes: 5_000 }
    const made = recordModel([...plain, notable], () => SHA, options)
    assert.equal(made.listed, 'notable')
    assert.deepEqual(
      made.files.map(({ name }) => name),
      ['z'],
    )
    assert.deepEqual(made.formats, { npy: 501 })
    const all = Array.from({ length: 500 }, (_, index) =>
      describedAs(`f-${index}`, { metadata: { licenses: ['mit'] } }),
    )
    assert.throws(() => recordModel(all, () => SHA, options), { code: 'MODEL_RECORD_TOO_LARGE' })
  })

  describe('is refused', () => {
    const good = buildModelRecordPredicate(
      recordModel([describedAs('a'), describedAs('b')], () => SHA, { allowedImports: [] }),
    )
    const [entry] = (good as { files: readonly Record<string, unknown>[] }).files
    const withFile = (change: object) => ({ ...good, files: [{ ...entry, ...change }] })
    it('not without a reason', () => {
      assert.equal(parseModelRecord(good).files.length, 2)
      assert.equal(parseModelRecord(withFile({})).files.length, 1)
    })
    const rows: Readonly<Record<string, unknown>> = {
      nothing: undefined,
      'a list': [],
      'a field that is not known': { ...good, more: 1 },
      'no reader': { ...good, reader: undefined },
      'another reader': { ...good, reader: { name: 'x', version: '1' } },
      'files out of order': {
        ...good,
        files: [
          { ...entry, name: 'b' },
          { ...entry, name: 'a' },
        ],
      },
      'a file twice': { ...good, files: [entry, entry] },
      'a digest in capitals': withFile({ digest: { sha256: SHA.toUpperCase() } }),
      'two digests': withFile({ digest: { sha256: SHA, sha512: SHA } }),
      'no name': withFile({ name: '' }),
      'a format with a space': withFile({ format: 'a b' }),
      'a fact that is a list': withFile({ facts: { a: [1] } }),
      'a code without a dot': withFile({ findings: [{ code: 'pickle' }] }),
      'a message of its own': withFile({ findings: [{ code: 'a.b', message: 'safe' }] }),
      'a pickle without imports': withFile({ pickle: { count: 1, protocol: 1, complete: true } }),
      'half a pickle': withFile({
        pickle: { count: 0.5, protocol: 1, complete: true, imports: [], outsideAllowList: [] },
      }),
      'a lone surrogate': withFile({ metadata: { licenses: ['\ud800'] } }),
      'a number below zero': { ...good, formats: { npy: -1 } },
      'too many additions': {
        ...good,
        allowList: {
          name: 'a',
          digest: { sha256: SHA },
          additions: Array.from({ length: MAX_ALLOWED_IMPORTS + 1 }, () => 'a.b'),
        },
      },
    }
    for (const [what, predicate] of Object.entries(rows)) {
      it(what, () => {
        assert.throws(() => parseModelRecord(predicate as never), { code: 'STATEMENT_INVALID' })
      })
    }
  })
})
