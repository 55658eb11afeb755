// SPDX-License-Identifier: Apache-2.0
//
// What a record says of files that nobody read here: each row changes one thing
// in a record or a report that fit each other.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  buildModelRecordPredicate,
  MODEL_RECORD_TYPE,
  type ModelRecord,
} from '../../../src/attestation/predicates/model-record-v1.ts'
import { recordModel } from '../../../src/attestation/record-model.ts'
import { withRecordedFacts } from '../../../src/policy/model-record/recorded-facts.ts'
import type { FileFact, ReportedBundle, SubjectReport } from '../../../src/policy/report.ts'
import { bundleOf, provenance, reportOf } from '../policy-file/scene.ts'

const PICKLE = { count: 1, protocol: 2, imports: [], outsideAllowList: [], complete: true }
const described = (name: string, format: string) => ({
  name,
  sizeBytes: 1,
  description: {
    format,
    facts: {},
    metadata: {},
    findings: [],
    ...(format === 'pickle' ? { pickle: PICKLE } : {}),
  },
})
const digestOf = (name: string): string => (name.codePointAt(0) ?? 0).toString(16).repeat(32)
const RECORD = recordModel(
  [described('head.pkl', 'pickle'), described('notes', 'unknown'), described('w', 'safetensors')],
  digestOf,
  { allowedImports: [] },
)
const signed = (record: ModelRecord, type = MODEL_RECORD_TYPE): ReportedBundle =>
  bundleOf(type, buildModelRecordPredicate(record))
const here = (...names: readonly string[]): SubjectReport =>
  reportOf({ fileCount: names.length, contents: names.map((name) => ({ name })) })
const WHOLE = here('head.pkl', 'notes', 'w')

/** Each file with whether it holds a pickle, `?` where nobody knows. */
const judge = (report: SubjectReport, ...bundles: readonly ReportedBundle[]): string =>
  (withRecordedFacts(report, bundles).contents ?? [])
    .map(({ name, holdsPickle }) => `${name} ${holdsPickle ?? '?'}`)
    .join(', ')

describe('a record, of files that nobody read here,', () => {
  it('says what its files are, and that the others are of no known format', () => {
    assert.equal(judge(WHOLE, signed(RECORD)), 'head.pkl true, notes false, w false')
    const words = withRecordedFacts(WHOLE, [signed(RECORD)]).contents?.map(({ word }) => word)
    assert.deepEqual(words, ['self-asserted', 'self-asserted', 'self-asserted'])
  })

  const silent: readonly (readonly [string, SubjectReport, ModelRecord])[] = [
    ['lists only what is notable', WHOLE, { ...RECORD, listed: 'notable' }],
    ['is about more files', WHOLE, { ...RECORD, formats: { ...RECORD.formats, unknown: 2 } }],
    ['is about fewer files', here('head.pkl', 'notes', 'w', 'x'), RECORD],
    ['lists a file that is not here', here('head.pkl', 'notes', 'v'), RECORD],
  ]
  for (const [title, report, record] of silent) {
    it(`says nothing of what it leaves out where it ${title}`, () => {
      assert.match(judge(report, signed(record)), /^head.pkl true, notes \?/)
    })
  }

  it('never replaces what was read here', () => {
    const read: FileFact = { name: 'w', format: 'pickle', holdsPickle: true, word: 'verified' }
    const report = { ...WHOLE, contents: [{ name: 'head.pkl' }, read] }
    const { contents } = withRecordedFacts(report, [signed(RECORD)])
    assert.equal(contents?.[0]?.holdsPickle, true)
    assert.equal(contents?.[1], read)
  })

  it('knows a single file by its digest, and no other', () => {
    const digest = `sha256:${digestOf('head.pkl')}`
    const single = { ...here('model.bin'), digest }
    assert.equal(judge(single, signed(RECORD)), 'model.bin true')
    const { digest: _, ...unhashed } = single
    for (const report of [{ ...single, digest: `sha256:${'0'.repeat(64)}` }, unhashed]) {
      assert.equal(judge(report, signed(RECORD)), 'model.bin ?')
    }
    assert.equal(judge({ ...here('a', 'b'), digest }, signed(RECORD)), 'a ?, b ?')
  })

  it('is a record by its type alone, and one that can be read', () => {
    const others = [
      signed(RECORD, 'https://example.com/record/v1'),
      bundleOf(MODEL_RECORD_TYPE, { ...buildModelRecordPredicate(RECORD), files: 3 }),
      provenance(),
    ]
    assert.equal(judge(WHOLE, ...others), 'head.pkl ?, notes ?, w ?')
    const { statement: _, ...messageSignature } = signed(RECORD)
    assert.equal(judge(WHOLE, messageSignature), 'head.pkl ?, notes ?, w ?')
  })

  it('is nothing where no file was counted', () => {
    const { contents: _, ...report } = WHOLE
    assert.deepEqual(withRecordedFacts(report, [signed(RECORD)]), report)
  })
})
