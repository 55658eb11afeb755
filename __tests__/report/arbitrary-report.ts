// SPDX-License-Identifier: Apache-2.0
//
// Any report at all, with the texts that an attacker would choose in it.

import fc from 'fast-check'
import { ERRORS, type ErrorCode } from '../../src/core/errors.ts'
import {
  type Check,
  CLAIM_WORDS,
  type Report,
  type ReportedBundle,
  type SubjectReport,
} from '../../src/policy/report.ts'

/** Texts that end a cell, a tag, a line, a log command or a formula. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror=alert(1)>|`x`\n# Heading\n```\n[link](javascript:1) ![i](u)',
  ']]></failure></testcase>"&amp;\'<!-- --><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  'a\u001b[2J\u001b]8;;https://evil.example\u0007\u009b31m\r\nverified  evil\u2028x\u202ey\u2066',
  '##[add-mask]x\n::error file=a::b\n##[endgroup]',
  '$\\color{green}\\textbf{verified}$ </details></summary><details>',
  '../../../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\system32',
  'https://evil.example/?a=b#c',
  '[text](https://evil.example) {0} %0A %22',
  '\ud800 \udfff \ufffe \uffff \u0000',
  '__proto__',
  'é'.repeat(3_000),
  '',
]

// Every UTF-16 unit, so that half characters occur as well.
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
const text = fc.oneof(
  fc.string(),
  fc.string({ unit, maxLength: 12 }),
  fc.constantFrom(...HOSTILE_TEXTS),
)
const code = fc.constantFrom(...(Object.keys(ERRORS) as readonly ErrorCode[]))
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })

const facts = fc.record(
  {
    id: text,
    title: text,
    expected: text,
    found: text,
    word: fc.constantFrom(...CLAIM_WORDS),
    hint: text,
    location: fc.record({ file: text, line: fc.oneof(fc.integer(), fc.double()) }),
  },
  { requiredKeys: ['id', 'title', 'expected', 'found', 'word'] },
)

const check: fc.Arbitrary<Check> = fc.oneof(
  { weight: 3, arbitrary: facts.map((value): Check => ({ ...value, passed: true })) },
  fc
    .tuple(facts, code)
    .map(([value, failure]): Check => ({ ...value, passed: false, code: failure })),
)
const checks = fc.array(check, { maxLength: 5 })
const names = fc.array(text, { maxLength: 4 })

const signer = fc.oneof(
  fc.record({
    kind: fc.constant('certificate' as const),
    identity: fc.record(
      {
        certificateIssuer: text,
        subjectAlternativeName: text,
        issuer: text,
        runnerEnvironment: text,
        sourceRepositoryURI: text,
      },
      { requiredKeys: ['certificateIssuer', 'subjectAlternativeName'] },
    ),
  }),
  fc.record({ kind: fc.constant('key' as const), hint: text }),
  fc.record({ kind: fc.constant('certificate-chain' as const), subject: text }),
)

const statement = fc.record({
  type: text,
  subject: fc.array(fc.record({ name: text, digest: fc.dictionary(text, text, { maxKeys: 2 }) }), {
    maxLength: 2,
  }),
  predicateType: text,
  predicate: optional(fc.dictionary(text, fc.jsonValue(), { maxKeys: 3 })),
})

const timestamp = fc.record({
  type: fc.constantFrom('Tlog' as const, 'TimestampAuthority' as const),
  uri: text,
  time: fc.oneof(fc.date(), fc.constant(new Date(Number.NaN))),
})

const bundle: fc.Arbitrary<ReportedBundle> = fc.record(
  {
    source: text,
    index: fc.nat(),
    verified: fc.boolean(),
    bundle: fc.jsonValue(),
    checks,
    statement,
    predicateType: text,
    signer,
    timestamps: fc.array(timestamp, { maxLength: 2 }),
    suggestion: text,
  },
  { requiredKeys: ['source', 'index', 'verified', 'bundle', 'checks'] },
)

const subject: fc.Arbitrary<SubjectReport> = fc.record(
  {
    name: text,
    fileCount: fc.nat(),
    bytesRead: fc.boolean(),
    checks,
    bundles: fc.array(bundle, { maxLength: 3 }),
    path: text,
    digest: text,
    sizeBytes: fc.oneof(fc.nat(), fc.double()),
    files: fc.record({
      changed: names,
      missing: names,
      extra: names,
      ignored: names,
      unsigned: names,
    }),
  },
  { requiredKeys: ['name', 'fileCount', 'bytesRead', 'checks', 'bundles'] },
)

export const arbitraryReport: fc.Arbitrary<Report> = fc.record(
  {
    version: fc.constant(1 as const),
    verifiedAt: text,
    subjects: fc.array(subject, { maxLength: 3 }),
    trustedRootDate: text,
  },
  { requiredKeys: ['version', 'verifiedAt', 'subjects'] },
)
