// SPDX-License-Identifier: Apache-2.0
// Reports that come close to a rule of one field, each in one way.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluatePolicy } from '../../../src/policy/policy-file/evaluate.ts'
import type { SubjectReport } from '../../../src/policy/report.ts'
import {
  bundleOf,
  CONTEXT,
  failing,
  IDENTITY,
  METRICS,
  policyOf,
  provenance,
  reportOf,
  scan,
  VULNS,
} from './scene.ts'

const withMetrics = (predicate: Readonly<Record<string, unknown>>): Partial<SubjectReport> => ({
  bundles: [bundleOf(METRICS, predicate)],
})
const withScan = (...scores: readonly unknown[]): Partial<SubjectReport> => ({
  bundles: [bundleOf(VULNS, scan(...scores))],
})
const files = (...names: readonly string[]): Partial<SubjectReport> => ({
  fileCount: names.length,
  contents: names.map((name) => ({ name })),
})

describe('a rule is not met', () => {
  const minimal = (fields: string, signer = 'identity: {repo: acme/model}'): string =>
    `version: 1\nrules:\n  - match: '**'\n    ${signer}\n    ${fields}\n`
  const of = (predicateType: string, pointer: string, fields: string): string =>
    minimal(`claims: [{predicate-type: "${predicateType}", pointer: ${pointer}, ${fields}}]`)
  const builder = { runDetails: { builder: { id: IDENTITY.buildSignerURI } } }
  const verified = (pointer: string) => ({ pointer, word: 'verified' }) as const
  const severities = '/predicate/scanner/result'
  const scanned = (...pointers: readonly string[]): Partial<SubjectReport> => ({
    bundles: [
      bundleOf(VULNS, scan('1', '2'), {
        established: pointers.map((end) => verified(severities + end)),
      }),
    ],
  })
  const { statement: _, ...message } = bundleOf(METRICS, {})
  const keyed = provenance({ signer: { kind: 'key', hint: 'k' } })
  const vulnerable = minimal('vulnerabilities: {max-severity: medium, word: verified}')
  const twelve = { list: Array.from({ length: 124 }, (_item, index) => index) }

  type Row = readonly [string, string, Partial<SubjectReport>, readonly string[]]
  const rows: readonly Row[] = [
    [
      'by a number in a text',
      of(METRICS, '/predicate/a', 'at-most: 3'),
      withMetrics({ a: '1' }),
      ['policy.claims'],
    ],
    [
      'by a number in a list',
      of(METRICS, '/predicate/a', 'at-least: 3'),
      withMetrics({ a: [4] }),
      ['policy.claims'],
    ],
    [
      'by a severity in a list',
      minimal('vulnerabilities: {max-severity: medium}'),
      withScan(['3.1']),
      ['policy.vulnerabilities'],
    ],
    [
      'as verified by what the certificate says of provenance, in another statement',
      of(
        METRICS,
        '/predicate/runDetails/builder/id',
        `equals: "${IDENTITY.buildSignerURI}", word: verified`,
      ),
      { bundles: [bundleOf(METRICS, builder)] },
      ['policy.claims'],
    ],
    [
      'as verified where the first value is not',
      vulnerable,
      scanned('/1'),
      ['policy.vulnerabilities'],
    ],
    [
      'as verified where the last value is not',
      vulnerable,
      scanned('/0'),
      ['policy.vulnerabilities'],
    ],
    [
      'by a name that is a format, without an ending',
      minimal('formats: [safetensors]'),
      files('safetensors'),
      ['policy.formats'],
    ],
    ['by no file at all', minimal('formats: [safetensors]'), files(), ['policy.formats']],
    [
      'by a message where a summary is wanted',
      minimal('vsa: {verifier-id: v, resource-uri: r}'),
      { bundles: [message] },
      ['policy.vsa'],
    ],
    [
      'by a key where a ref is wanted',
      minimal('source-ref: "**"', 'key: {hint: k}').replace('hint: k', `hint: ${'a'.repeat(64)}`),
      { bundles: [{ ...keyed, signer: { kind: 'key', hint: 'a'.repeat(64) } }] },
      ['policy.source-ref'],
    ],
    [
      'by a bundle without a signer, where a key is wanted',
      minimal('builder: x', `key: {hint: ${'a'.repeat(64)}}`),
      { bundles: [(({ signer: _signer, ...rest }) => rest)(keyed)] },
      ['policy.signer'],
    ],
    [
      'past the end of a list',
      of(METRICS, '/predicate/list/124', 'at-least: 0'),
      withMetrics(twelve),
      ['policy.claims'],
    ],
    [
      'by an index with a leading zero',
      of(METRICS, '/predicate/list/012', 'equals: 12'),
      withMetrics(twelve),
      ['policy.claims'],
    ],
  ]
  for (const [name, policy, change, expected] of rows) {
    it(`${name}: ${expected.join(', ')}`, async () => {
      assert.deepEqual(await failing(policy, reportOf(change)), expected)
    })
  }

  it('but is by these', async () => {
    const met: readonly (readonly [string, Partial<SubjectReport>])[] = [
      [vulnerable, scanned('/0', '/1')],
      [vulnerable, scanned('')],
      [
        minimal('vulnerabilities: {max-severity: critical}'),
        withScan('3.15', '10', '10.00', '10.0'),
      ],
      [minimal('pickle: allow'), files('model.pkl')],
      [of(METRICS, '/predicate/list/123', 'equals: 123'), withMetrics(twelve)],
      [of(METRICS, '/predicate/list/12', 'equals: 12'), withMetrics(twelve)],
    ]
    for (const [policy, change] of met) {
      assert.deepEqual(await failing(policy, reportOf(change)), [], policy)
    }
  })

  it('or is met beside a message, which states nothing', async () => {
    const bundles = [message, bundleOf(METRICS, { a: 1 })]
    const claims = `claims: [{predicate-type: ${METRICS}, pointer: /predicate/a, equals: 1}]`
    const policy = minimal(`predicate-types: [${METRICS}]\n    ${claims}`)
    assert.deepEqual(await failing(policy, reportOf({ bundles })), [])
  })

  const conditions: readonly (readonly [string, string])[] = [
    ['equals: apache-2.0', '"apache-2.0" (self-asserted)'],
    ['one-of: [1, a, true]', '1 or "a" or true (self-asserted)'],
    ['at-least: 0.5, word: verified', 'at least 0.5 (verified)'],
    ['at-most: 3, word: verified', 'at most 3 (verified)'],
  ]
  for (const [fields, expected] of conditions) {
    it(`${fields}, and says so`, async () => {
      const policy = await policyOf(of(METRICS, '/predicate/none', fields))
      const checks = await evaluatePolicy(policy, reportOf(withMetrics({})), CONTEXT)
      const check = checks.find(({ id }) => id === 'policy.claims')
      assert.deepEqual(
        [check?.title, check?.expected, check?.code],
        ['claim /predicate/none', expected, 'POLICY_VIOLATION'],
      )
    })
  }
})
