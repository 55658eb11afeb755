// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { parseSigningConfig } from '../../../src/io/sigstore/signing-config.ts'
import { vectorPath, vectorsMissing } from '../../support/vectors.ts'

const NOW = new Date('2026-06-01T00:00:00Z')
const PAST = { start: '2020-01-01T00:00:00Z', end: '2025-01-01T00:00:00Z' }
const CURRENT = { start: '2025-01-01T00:00:00Z' }

const service = (url: string, majorApiVersion = 1, validFor: object = CURRENT, operator = 'o') => ({
  url,
  majorApiVersion,
  validFor,
  operator,
})
const ANY = { selector: 'ANY' }
const CONFIG = {
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [service('https://ca')],
  rekorTlogUrls: [service('https://log')],
  tsaUrls: [service('https://tsa')],
  rekorTlogConfig: ANY,
  tsaConfig: ANY,
}
const parse = (change: object): object =>
  parseSigningConfig(JSON.stringify({ ...CONFIG, ...change }), NOW)

describe('services are picked', () => {
  const EXPECTED = {
    fulcioUrl: 'https://ca',
    rekor: { url: 'https://log', majorVersion: 1 },
    tsaUrl: 'https://tsa',
  }
  const cases: readonly [string, object, object][] = [
    ['of each kind', {}, EXPECTED],
    [
      'by version before age',
      {
        rekorTlogUrls: [
          service('https://new', 1, { start: '2026-05-01T00:00:00Z' }),
          service('https://v2', 2),
        ],
      },
      { ...EXPECTED, rekor: { url: 'https://v2', majorVersion: 2 } },
    ],
    [
      'the newest of one version',
      {
        caUrls: [
          service('https://ca-old'),
          service('https://ca', 1, { start: '2026-01-01T00:00:00Z' }),
        ],
      },
      EXPECTED,
    ],
    [
      'without versions that nobody here speaks',
      {
        caUrls: [service('https://ca'), service('https://ca2', 2)],
        tsaUrls: [service('https://tsa'), service('https://tsa0', 0)],
      },
      EXPECTED,
    ],
    [
      'without services of another time',
      {
        rekorTlogUrls: [
          service('https://old', 2, PAST),
          service('https://log'),
          service('https://next', 2, { start: '2027-01-01T00:00:00Z' }),
        ],
      },
      EXPECTED,
    ],
    [
      'on the last moment of their time',
      { caUrls: [service('https://ca', 1, { ...PAST, end: NOW.toISOString() })] },
      EXPECTED,
    ],
    ['with the exact count of one', { tsaConfig: { selector: 'EXACT', count: 1 } }, EXPECTED],
    ['with all of one operator', { tsaConfig: { selector: 'ALL' } }, EXPECTED],
    [
      'without a log where none is listed',
      { rekorTlogUrls: [], rekorTlogConfig: undefined },
      { fulcioUrl: 'https://ca', tsaUrl: 'https://tsa' },
    ],
  ]
  for (const [name, change, expected] of cases) {
    test(name, () => assert.deepEqual(parse(change), expected))
  }
  test('from a client trust config', () => {
    const text = JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
      signingConfig: CONFIG,
    })
    assert.deepEqual(parseSigningConfig(text, NOW), EXPECTED)
  })
})

describe('a signing config is refused', () => {
  const cases: readonly [string, object][] = [
    ['of an older version', { mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' }],
    ['without a certificate authority', { caUrls: [] }],
    ['with an authority of another time only', { caUrls: [service('https://ca', 1, PAST)] }],
    ['with an authority that has no period', { caUrls: [service('https://ca', 1, {})] }],
    ['that asks for two logs', { rekorTlogConfig: { selector: 'EXACT', count: 2 } }],
    [
      'that asks for a log of every operator',
      {
        rekorTlogConfig: { selector: 'ALL' },
        rekorTlogUrls: [service('https://a'), service('https://b', 1, CURRENT, 'p')],
      },
    ],
    [
      'that asks for one log and lists none',
      { rekorTlogConfig: { selector: 'EXACT', count: 1 }, rekorTlogUrls: [] },
    ],
    ['with a selector that is missing', { tsaConfig: {} }],
    ['with a selector that nobody knows', { tsaConfig: { selector: 'SOME' } }],
  ]
  for (const [name, change] of cases) {
    test(name, () => assert.throws(() => parse(change), { code: 'INSTANCE_INCOMPLETE' }))
  }
  for (const text of ['', '[]', '{"mediaType":"x"}']) {
    test(`that is ${JSON.stringify(text)}`, () => {
      assert.throws(() => parseSigningConfig(text, NOW), { code: 'INSTANCE_INCOMPLETE' })
    })
  }
})

describe('the signing configs of public-good', { skip: vectorsMissing }, () => {
  const read = (name: string): string => readFileSync(vectorPath('trusted-roots', name), 'utf8')
  test('name Rekor v1 by default', () => {
    assert.deepEqual(parseSigningConfig(read('signing_config.v0.2.json'), NOW), {
      fulcioUrl: 'https://fulcio.sigstore.dev',
      rekor: { url: 'https://rekor.sigstore.dev', majorVersion: 1 },
      tsaUrl: 'https://timestamp.sigstore.dev/api/v1/timestamp',
    })
  })
  test('name Rekor v2 from the day on which it starts', () => {
    const text = read('signing_config_rekor_v2.v0.2.json')
    const at = (time: string): number | undefined =>
      parseSigningConfig(text, new Date(time)).rekor?.majorVersion
    assert.equal(at('2025-12-31T23:59:59Z'), 1)
    assert.equal(at('2026-01-01T00:00:00Z'), 2)
  })
})
