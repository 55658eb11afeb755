// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseRecordedReport, parseTime } from '../../../src/policy/policy-file/recorded-report.ts'
import { failedCheck, type Report } from '../../../src/policy/report.ts'
import { renderJson } from '../../../src/report/json.ts'
import { BUNDLES, bundleOf, METRICS, provenance, reportOf } from './scene.ts'

const report: Report = {
  version: 1,
  verifiedAt: '2026-03-10T00:00:00Z',
  subjects: [
    reportOf({
      files: { changed: ['a'], missing: [], extra: [], ignored: ['.git'], unsigned: [] },
      contents: [
        { name: 'a', format: 'gguf', holdsPickle: false },
        { name: 'b', word: 'self-asserted', metadata: {} },
        {
          name: 'c',
          word: 'verified',
          holdsPickle: true,
          pickle: {
            count: 1,
            protocol: 4,
            imports: ['a.b', 'a.c'],
            outsideAllowList: ['a.c'],
            complete: true,
          },
          metadata: {
            licenses: ['mit'],
            baseModels: ['acme/base'],
            datasets: ['acme/digits'],
            frameworks: { torch: '2.8.0' },
          },
          findings: [
            { code: 'a.b', kind: 'broken', message: 'm' },
            { code: 'a.c', kind: 'code', message: 'm', at: 'byte 7' },
            { code: 'a.d', kind: 'notice', message: 'm' },
          ],
        },
      ],
      bundles: [
        ...BUNDLES,
        bundleOf(METRICS, {}, { established: [{ pointer: '/predicate', word: 'proved' }] }),
        bundleOf(METRICS, {}, { established: [{ pointer: '/predicate/a', word: 'verified' }] }),
        bundleOf(
          METRICS,
          {},
          {
            timestamps: [{ type: 'TimestampAuthority', uri: 'https://t', time: new Date(0) }],
          },
        ),
        provenance({ signer: { kind: 'key', hint: 'k' } }),
        provenance({ signer: { kind: 'certificate-chain', subject: 'CN=x' } }),
      ],
    }),
    reportOf({
      name: 'other',
      checks: [
        failedCheck(
          { id: 'x', title: 't', expected: 'e', found: 'f' },
          { code: 'BUNDLE_NONE', hint: 'h' },
        ),
      ],
      bundles: [],
    }),
  ],
}

const changedJson = (change: (value: ReturnType<typeof JSON.parse>) => void): string => {
  const value = JSON.parse(renderJson(report))
  change(value)
  return JSON.stringify(value)
}

describe('a recorded report', () => {
  it('is the report that was printed, without the bundles’ own JSON', () => {
    const { verifiedAt, subjects } = parseRecordedReport(renderJson(report))
    assert.deepEqual(verifiedAt, new Date('2026-03-10T00:00:00Z'))
    assert.deepEqual(
      subjects,
      report.subjects.map((subject) => ({
        ...subject,
        bundles: subject.bundles.map((bundle) => ({ ...bundle, bundle: undefined })),
      })),
    )
  })

  it('may be one subject of it', () => {
    const [subject] = JSON.parse(renderJson(report)).subjects
    const recorded = parseRecordedReport(JSON.stringify(subject))
    assert.equal(recorded.verifiedAt, undefined)
    assert.equal(recorded.subjects[0].name, 'digits')
  })

  const refused: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a list', '[]'],
    ['another version', changedJson((value) => Object.assign(value, { version: 2 }))],
    ['no subjects', changedJson((value) => Object.assign(value, { subjects: [] }))],
    ['subjects that are a text', changedJson((value) => Object.assign(value, { subjects: 'x' }))],
    [
      'files that are counted in parts',
      changedJson((value) => Object.assign(value.subjects[0], { fileCount: 1.5 })),
    ],
    [
      'a time with text before it',
      changedJson((value) => Object.assign(value, { verifiedAt: '+002026-03-10T00:00:00Z' })),
    ],
    [
      'a time with text after it',
      changedJson((value) => Object.assign(value, { verifiedAt: '2026-03-10T00:00:00Z (x)' })),
    ],
    ['no time', changedJson((value) => delete value.verifiedAt)],
    [
      'a date without a time',
      changedJson((value) => Object.assign(value, { verifiedAt: '2026-03-10' })),
    ],
    [
      'a day that is none',
      changedJson((value) => Object.assign(value, { verifiedAt: '2026-13-10T00:00:00Z' })),
    ],
    ['a subject that is null', changedJson((value) => value.subjects.push(null))],
    ['a subject without a name', changedJson((value) => delete value.subjects[0].name)],
    [
      'a negative count',
      changedJson((value) => Object.assign(value.subjects[0], { fileCount: -1 })),
    ],
    ['no checks', changedJson((value) => delete value.subjects[0].checks)],
    [
      'a check that passed in words',
      changedJson((value) => Object.assign(value.subjects[0].checks[0], { passed: 'true' })),
    ],
    [
      'a word that is none of the words',
      changedJson((value) => Object.assign(value.subjects[0].checks[0], { word: 'true' })),
    ],
    [
      'a code that is none',
      changedJson((value) => Object.assign(value.subjects[1].checks[0], { code: 'X' })),
    ],
    [
      'verified in words',
      changedJson((value) => Object.assign(value.subjects[0].bundles[0], { verified: 'yes' })),
    ],
    [
      'a signer of another kind',
      changedJson((value) => Object.assign(value.subjects[0].bundles[0].signer, { kind: 'x' })),
    ],
    [
      'a certificate of nobody',
      changedJson(
        (value) => delete value.subjects[0].bundles[0].signer.identity.subjectAlternativeName,
      ),
    ],
    [
      'a certificate with a number',
      changedJson((value) =>
        Object.assign(value.subjects[0].bundles[0].signer.identity, { issuer: 1 }),
      ),
    ],
    [
      'a timestamp of another type',
      changedJson((value) =>
        Object.assign(value.subjects[0].bundles[0].timestamps[0], { type: 'x' }),
      ),
    ],
    [
      'a timestamp without a time',
      changedJson((value) => delete value.subjects[0].bundles[0].timestamps[0].time),
    ],
    [
      'a digest that is a number',
      changedJson((value) =>
        Object.assign(value.subjects[0].bundles[0].statement.subject[0].digest, { sha256: 1 }),
      ),
    ],
    [
      'a claim that is established as unknown',
      changedJson((value) =>
        Object.assign(value.subjects[0].bundles[3].established[0], { word: 'unknown' }),
      ),
    ],
    ['a fact without a name', changedJson((value) => delete value.subjects[0].contents[0].name)],
  ]
  const facts: readonly (readonly [string, object])[] = [
    ['a fact by the word of nobody', { word: 'unknown' }],
    ['a fact that is proved', { word: 'proved' }],
    ['a pickle that is a list', { pickle: [] }],
    ['a pickle without a number', { pickle: { protocol: 1, imports: [], complete: true } }],
    ['metadata that is a text', { metadata: 'mit' }],
    ['licences that are a text', { metadata: { licenses: 'mit' } }],
    ['a licence that is a number', { metadata: { licenses: [1] } }],
    ['frameworks that are a list', { metadata: { frameworks: [] } }],
    ['a version that is a number', { metadata: { frameworks: { torch: 2 } } }],
    ['findings that are a text', { findings: 'none' }],
    ['a finding of another kind', { findings: [{ code: 'a.b', kind: 'bad', message: 'm' }] }],
    ['a finding without a code', { findings: [{ kind: 'code', message: 'm' }] }],
    ['a finding without a message', { findings: [{ code: 'a.b', kind: 'code' }] }],
    ['a finding at a number', { findings: [{ code: 'a.b', kind: 'code', message: 'm', at: 7 }] }],
  ]
  const changedFacts = facts.map(
    ([name, fact]) =>
      [name, changedJson((value) => Object.assign(value.subjects[0].contents[2], fact))] as const,
  )
  for (const [name, text] of [...refused, ...changedFacts]) {
    it(`is not ${name}`, () =>
      assert.throws(() => parseRecordedReport(text), { code: 'REPORT_INVALID' }))
  }
})

describe('a time', () => {
  for (const text of ['2026-03-10T00:00:00Z', '2026-03-10T00:00:00.123456789+01:00']) {
    it(`may be ${text}`, () => assert.ok(parseTime(text, 'x')))
  }
  for (const text of ['2026-03-10 00:00:00Z', '2026-03-10T00:00:00', 'now', '', 0, null]) {
    it(`is not ${text}`, () =>
      assert.throws(() => parseTime(text, 'x'), { code: 'REPORT_INVALID' }))
  }
})
