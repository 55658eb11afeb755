// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  type Acceptance,
  acceptResults,
  FAIL_ON_SEVERITIES,
} from '../../../src/policy/vulnerabilities/decide.ts'
import { parseIgnoreList } from '../../../src/policy/vulnerabilities/ignore-list.ts'
import { verdictOf } from '../../../src/policy/vulnerabilities/vulnerability-report.ts'
import type { VulnerabilityResult } from '../../../src/vulnerabilities/evaluate.ts'
import { parseOpenVex } from '../../../src/vulnerabilities/openvex.ts'
import type { RatedSeverity } from '../../../src/vulnerabilities/severity.ts'

const RESULT: VulnerabilityResult = {
  id: 'GHSA-aaaa-bbbb-cccc',
  aliases: ['CVE-2025-10001'],
  outcome: 'affected',
  purls: ['pkg:pypi/torch@2.3.0'],
  severity: 'high',
  ratings: [],
}
const rated = (severity: RatedSeverity): VulnerabilityResult => ({ ...RESULT, severity })
const list = (...entries: readonly object[]) =>
  parseIgnoreList(JSON.stringify({ version: 1, ignore: entries }), 'ignore.json')
const ENTRY = { id: 'CVE-2025-10001', reason: 'we load only our own files' }
const NOW = Date.parse('2026-06-30T12:00:00Z')
const accept = (acceptance: Partial<Acceptance>, result = RESULT) => {
  const [decided] = acceptResults([result], { ignore: [], vex: [], nowMs: NOW, ...acceptance })
  return decided
}

describe('a result', () => {
  it('counts where nobody accepts it', () => {
    assert.deepEqual(accept({}), RESULT)
  })

  it('is accepted by any of its names, with the reason and by whose word', () => {
    for (const id of ['CVE-2025-10001', 'GHSA-aaaa-bbbb-cccc']) {
      const { accepted } = accept({ ignore: list({ ...ENTRY, id }) }) ?? {}
      assert.deepEqual(accepted, {
        by: 'ignore-list',
        reason: ENTRY.reason,
        word: 'self-asserted',
      })
    }
    assert.equal(accept({ ignore: list({ ...ENTRY, id: 'CVE-2025-1' }) })?.accepted, undefined)
  })

  it('is accepted on the last day and not on the next', () => {
    const ignore = list({ ...ENTRY, expires: '2026-06-30' })
    assert.ok(accept({ ignore, nowMs: Date.parse('2026-06-30T23:59:59.999Z') })?.accepted)
    const after = accept({ ignore, nowMs: Date.parse('2026-07-01T00:00:00Z') })
    assert.deepEqual([after?.accepted, after?.expired], [undefined, true])
  })

  it('is accepted by an entry that lasts where another has expired', () => {
    const ignore = list({ ...ENTRY, expires: '2026-01-01' }, ENTRY)
    assert.ok(accept({ ignore })?.accepted)
  })

  it('is accepted for the package that the entry names alone', () => {
    const [purl = ''] = RESULT.purls
    assert.ok(accept({ ignore: list({ ...ENTRY, purl }) })?.accepted)
    const other = list({ ...ENTRY, purl: 'pkg:pypi/torch@2.2.0' })
    assert.equal(accept({ ignore: other })?.accepted, undefined)
  })

  const vexAbout = (product: object) =>
    parseOpenVex(
      JSON.stringify({
        '@context': 'https://openvex.dev/ns/v0.2.0',
        author: 'security@example.com',
        timestamp: '2026-01-01T00:00:00Z',
        statements: [
          {
            vulnerability: { name: 'CVE-2025-10001' },
            products: [product],
            status: 'not_affected',
            justification: 'component_not_present',
          },
        ],
      }),
      'vex.json',
    )

  it('is accepted at the word of a VEX document', () => {
    assert.deepEqual(accept({ vex: vexAbout({ '@id': 'pkg:pypi/torch' }) })?.accepted, {
      by: 'vex',
      reason: 'security@example.com: component_not_present',
      word: 'self-asserted',
    })
  })

  it('is accepted at the word of a VEX document about a product, in that product alone', () => {
    const productPurl = 'pkg:huggingface/acme/model@1'
    const vex = vexAbout({ '@id': productPurl, subcomponents: [{ '@id': 'pkg:pypi/torch' }] })
    assert.ok(accept({ vex, productPurl })?.accepted)
    for (const other of [{}, { productPurl: 'pkg:huggingface/acme/other@1' }]) {
      assert.equal(accept({ vex, ...other })?.accepted, undefined)
    }
  })
})

describe('an ignore list', () => {
  it('is YAML or JSON', () => {
    const text =
      'version: 1\nignore:\n  - id: CVE-1\n    reason: none of ours\n    expires: 2026-12-31\n'
    assert.deepEqual(parseIgnoreList(text, 'ignore.yaml'), [
      { id: 'CVE-1', reason: 'none of ours', expiresMs: Date.parse('2027-01-01T00:00:00Z') },
    ])
  })

  const REFUSED: readonly (readonly [string, string])[] = [
    ['an entry without a reason', '{"version":1,"ignore":[{"id":"CVE-1"}]}'],
    ['an empty reason', '{"version":1,"ignore":[{"id":"CVE-1","reason":""}]}'],
    ['a blank reason', '{"version":1,"ignore":[{"id":"CVE-1","reason":"  "}]}'],
    ['an entry without an id', '{"version":1,"ignore":[{"reason":"so"}]}'],
    [
      'a day that does not exist',
      '{"version":1,"ignore":[{"id":"a","reason":"b","expires":"2026-02-30"}]}',
    ],
    [
      'a time for a day',
      '{"version":1,"ignore":[{"id":"a","reason":"b","expires":"2026-02-03T00:00:00Z"}]}',
    ],
    ['an unknown field', '{"version":1,"ignore":[{"id":"a","reason":"b","until":"2026-02-03"}]}'],
    ['no version', '{"ignore":[{"id":"a","reason":"b"}]}'],
    ['another version', '{"version":2,"ignore":[{"id":"a","reason":"b"}]}'],
    ['an id of two words', '{"version":1,"ignore":[{"id":"CVE-1 CVE-2","reason":"b"}]}'],
    ['an id that is too long', `{"version":1,"ignore":[{"id":"${'a'.repeat(201)}","reason":"b"}]}`],
    [
      'a purl after something',
      '{"version":1,"ignore":[{"id":"a","reason":"b","purl":"a pkg:pypi/a"}]}',
    ],
    [
      'a purl before something',
      '{"version":1,"ignore":[{"id":"a","reason":"b","purl":"pkg:pypi/a a"}]}',
    ],
    ['an id that is a pattern of nothing', '{"version":1,"ignore":[{"id":"","reason":"b"}]}'],
    ['a key that stands twice', '{"version":1,"version":1,"ignore":[{"id":"a","reason":"b"}]}'],
    ['nothing', ''],
  ]
  for (const [name, text] of REFUSED) {
    it(`is refused with ${name}`, () => {
      assert.throws(() => parseIgnoreList(text, 'ignore.yaml'), { code: 'IGNORE_LIST_INVALID' })
    })
  }
})

describe('the verdict over known vulnerabilities', () => {
  const LEVELS: readonly RatedSeverity[] = ['none', 'low', 'medium', 'high', 'critical', 'unknown']
  const REFUSED_FROM = { low: 1, medium: 2, high: 3, critical: 4, never: 99 } as const

  for (const failOn of FAIL_ON_SEVERITIES) {
    it(`with the limit ${failOn} refuses what is as bad or worse, and what nobody rated`, () => {
      for (const [rank, severity] of LEVELS.entries()) {
        const refused = rank >= REFUSED_FROM[failOn]
        const expected = failOn === 'never' ? 'undecided' : refused ? 'refused' : 'passed'
        assert.equal(verdictOf([rated(severity)], failOn), expected, severity)
      }
    })
  }

  it('does not count what is accepted', () => {
    const results = acceptResults([RESULT], { ignore: list(ENTRY), vex: [], nowMs: NOW })
    assert.equal(verdictOf(results, 'low'), 'passed')
  })
})
