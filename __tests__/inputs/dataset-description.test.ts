// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { MAX_DECLARED_SOURCES, MAX_DESCRIPTION_BYTES } from '../../src/core/limits.ts'
import { parseDatasetDescription } from '../../src/inputs/dataset-description.ts'

const parse = (text: string) => parseDatasetDescription(text, 'dataset.yaml')
const HEX = 'ab'.repeat(32)

const WHOLE = `version: 1
name: digits
description: handwritten digits
licenses: [cc-by-4.0, MIT OR Apache-2.0]
sources:
  - name: scans
    uri: https://example.com/scans
    digest: sha256:${HEX}
    collected: { from: 2024-01-01, to: 2024-02-29 }
consent: { basis: consent, note: signed forms }
personal-data: { state: anonymised, method: names cut off }
sensitive-information: [handwriting]
jurisdictions: [DE, US-CA]
opt-out:
  - { name: do-not-train, digest: "sha256:${HEX}", date: 2026-01-31, proof: "sha256:${HEX}" }
date-range: { from: 2020-01-01, to: 2023-12-31 }
`

describe('dataset.yaml', () => {
  it('is read whole', () => {
    assert.deepEqual(parse(WHOLE), {
      name: 'digits',
      description: 'handwritten digits',
      licenses: [
        { kind: 'expression', expression: 'CC-BY-4.0' },
        { kind: 'expression', expression: 'MIT OR Apache-2.0' },
      ],
      sources: [
        {
          name: 'scans',
          uri: 'https://example.com/scans',
          sha256: HEX,
          collected: { from: '2024-01-01', to: '2024-02-29' },
        },
      ],
      consent: { basis: 'consent', note: 'signed forms' },
      personalData: { state: 'anonymised', method: 'names cut off' },
      sensitiveInformation: ['handwriting'],
      jurisdictions: ['DE', 'US-CA'],
      optOut: [{ name: 'do-not-train', sha256: HEX, date: '2026-01-31', proofSha256: HEX }],
      dateRange: { from: '2020-01-01', to: '2023-12-31' },
    })
  })

  it('fills in nothing', () => {
    assert.deepEqual(parse('version: 1\nname: x\n'), {
      name: 'x',
      licenses: [],
      sources: [],
      sensitiveInformation: [],
      jurisdictions: [],
      optOut: [],
    })
  })

  // Each differs from the whole in one thing, and the message names its line.
  for (const [what, from, to, line] of [
    ['another version', 'version: 1', 'version: 2', 1],
    ['no name', 'name: digits', 'title: digits', 2],
    ['a licence that SPDX does not list', 'cc-by-4.0', 'cc-by', 4],
    ['half an expression', 'MIT OR Apache-2.0', 'MIT OR', 4],
    ['a digest in capitals', `digest: sha256:${HEX}\n`, `digest: sha256:${HEX.toUpperCase()}\n`, 8],
    ['a day that does not exist', '2024-02-29', '2023-02-29', 9],
    ['a range that runs backwards', 'to: 2024-02-29', 'to: 2023-12-31', 9],
    ['a basis that is none', 'basis: consent', 'basis: sure', 10],
    ['anonymised without a method', ', method: names cut off', '', 11],
    ['none with a method', 'state: anonymised', 'state: none', 11],
    ['a country that does not exist', '[DE, US-CA]', '[DE, UK]', 13],
    ['a country in small letters', '[DE, US-CA]', '[de]', 13],
    ['an opt-out list without a date', ', date: 2026-01-31', '', 15],
    ['a key that is not known', 'date-range:', 'dates:', 16],
    ['a key twice', 'date-range:', 'name: y\ndate-range:', 16],
  ] as const) {
    it(`is refused with ${what}`, () => {
      const changed = WHOLE.replace(from, to)
      assert.notEqual(changed, WHOLE)
      assert.throws(() => parse(changed), {
        code: 'DATASET_DESCRIPTION_INVALID',
        message: new RegExp(`^dataset\\.yaml:${line}: `),
      })
    })
  }

  for (const [what, text] of [
    ['nothing', ''],
    ['a list', '[]'],
    ['more characters than are read', `version: 1\nname: ${'x'.repeat(MAX_DESCRIPTION_BYTES)}`],
    [
      'more sources than are signed',
      `{"version":1,"name":"x","sources":[${'{"name":"s"},'.repeat(MAX_DECLARED_SOURCES)}{"name":"s"}]}`,
    ],
  ] as const) {
    it(`is refused with ${what}`, () =>
      assert.throws(() => parse(text), { code: 'DATASET_DESCRIPTION_INVALID' }))
  }
})

const CROISSANT = {
  '@context': { '@vocab': 'https://schema.org/', rai: 'http://mlcommons.org/croissant/RAI/' },
  '@type': 'sc:Dataset',
  conformsTo: 'http://mlcommons.org/croissant/1.1',
  name: 'digits',
  description: 'handwritten digits',
  license: 'https://creativecommons.org/licenses/by-sa/4.0/',
  distribution: [
    {
      '@type': 'cr:FileObject',
      '@id': 'train',
      name: 'train.csv',
      contentUrl: 'https://example.com/train.csv',
      encodingFormat: 'text/csv',
      sha256: HEX,
    },
    {
      '@type': 'cr:FileObject',
      '@id': 'repo',
      contentUrl: 'https://example.com/repo',
      sha256: 'https://github.com/mlcommons/croissant/issues/80',
    },
    { '@type': 'cr:FileSet', '@id': 'parquet', includes: '*.parquet' },
  ],
  'rai:personalSensitiveInformation': ['handwriting'],
  'rai:dataCollectionTimeframe': ['2020-01-01T00:00:00', '2020-12-31'],
}

const croissant = (change: object) => parse(JSON.stringify({ ...CROISSANT, ...change }))

describe('a Croissant file', () => {
  it('is read as far as it says the same', () => {
    assert.deepEqual(croissant({}), {
      name: 'digits',
      description: 'handwritten digits',
      licenses: [{ kind: 'expression', expression: 'CC-BY-SA-4.0' }],
      sources: [
        { name: 'train.csv', uri: 'https://example.com/train.csv', sha256: HEX },
        { name: 'repo', uri: 'https://example.com/repo' },
      ],
      sensitiveInformation: ['handwriting'],
      jurisdictions: [],
      optOut: [],
      dateRange: { from: '2020-01-01', to: '2020-12-31' },
    })
  })

  for (const [license, expected] of [
    ['https://spdx.org/licenses/MIT.html', [{ kind: 'expression', expression: 'MIT' }]],
    ['apache-2.0', [{ kind: 'expression', expression: 'Apache-2.0' }]],
    [
      'https://creativecommons.org/publicdomain/zero/1.0/',
      [{ kind: 'expression', expression: 'CC0-1.0' }],
    ],
    ['see the README', [{ kind: 'name', name: 'see the README' }]],
    [
      ['mit', { '@type': 'CreativeWork', url: 'https://spdx.org/licenses/ISC' }],
      [
        { kind: 'expression', expression: 'MIT' },
        { kind: 'expression', expression: 'ISC' },
      ],
    ],
    [undefined, []],
  ] as const) {
    it(`says of ${JSON.stringify(license)} ${JSON.stringify(expected)}`, () =>
      assert.deepEqual(croissant({ license }).licenses, expected))
  }

  it('says nothing of a time that it does not say', () => {
    for (const frame of [['2020-01-01'], ['2021-01-01', '2020-01-01'], ['once', 'then'], 'x']) {
      const { dateRange } = croissant({ 'rai:dataCollectionTimeframe': frame })
      assert.equal(dateRange, undefined, JSON.stringify(frame))
    }
  })

  for (const [what, change] of [
    ['another version', { conformsTo: 'http://mlcommons.org/croissant/2.0' }],
    ['no version', { conformsTo: undefined }],
    ['no name', { name: undefined }],
    ['a name that is a list', { name: ['x'] }],
    ['a licence that is a number', { license: 7 }],
    ['a distribution of texts', { distribution: ['x'] }],
    ['a file without a name', { distribution: [{ '@type': 'cr:FileObject' }] }],
    ['sensitive information that is a number', { 'rai:personalSensitiveInformation': 1 }],
  ] as const) {
    it(`is refused with ${what}`, () =>
      assert.throws(() => croissant(change), { code: 'DATASET_DESCRIPTION_INVALID' }))
  }

  it('is refused with a key that stands twice', () => {
    const text = JSON.stringify(CROISSANT).replace('"name":"digits"', '"name":"x","name":"digits"')
    assert.throws(() => parse(text), { code: 'DATASET_DESCRIPTION_INVALID' })
  })
})
