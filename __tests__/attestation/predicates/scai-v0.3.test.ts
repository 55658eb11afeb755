// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  buildScaiPredicate,
  parseScai,
  type ScaiReport,
} from '../../../src/attestation/predicates/scai-v0.3.ts'
import { asObject, type JsonObject } from '../../../src/core/parse.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const text = fc.string({ minLength: 1 }).filter((value) => value !== '__proto__')
const texts = fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true })
const descriptor = fc.record(
  {
    name: text,
    uri: text,
    digest: texts,
    mediaType: text,
    downloadLocation: text,
    annotations: texts,
  },
  { requiredKeys: [], noNullPrototype: true },
)
const report = fc.record(
  {
    attributes: fc.array(
      fc.record(
        { attribute: text, target: descriptor, conditions: texts, evidence: descriptor },
        { requiredKeys: ['attribute'], noNullPrototype: true },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    producer: descriptor,
  },
  { requiredKeys: ['attributes'], noNullPrototype: true },
)

const WHOLE: ScaiReport = {
  attributes: [
    {
      attribute: 'dataset-license',
      target: { name: 'commitment.json', digest: { sha256: 'ab'.repeat(32) } },
      conditions: { expression: 'MIT' },
      evidence: { name: 'dataset.yaml', digest: { sha256: 'cd'.repeat(32) } },
    },
  ],
}

describe('a SCAI report', () => {
  it('is read as it was built', () => {
    fc.assert(
      fc.property(report, (given) => {
        const json = asObject(JSON.parse(JSON.stringify(buildScaiPredicate(given))))
        assert.deepEqual(parseScai(json), given)
      }),
      propertyRuns(200),
    )
  })

  const attribute = (change: JsonObject): JsonObject => ({
    attributes: [{ ...WHOLE.attributes[0], ...change }],
  })
  for (const [what, predicate] of [
    ['no predicate', undefined],
    ['no list', { attributes: {} }],
    ['an empty list', { attributes: [] }],
    ['a text as attribute', { attributes: ['x'] }],
    ['an attribute without a name', { attributes: [{ conditions: {} }] }],
    ['an empty name', attribute({ attribute: '' })],
    ['conditions that are a list', attribute({ conditions: [] })],
    ['a target that is a text', attribute({ target: 'x' })],
    ['a digest that is no text', attribute({ evidence: { digest: { sha256: 1 } } })],
    ['a producer that is a text', { ...attribute({}), producer: 'x' }],
  ] as const) {
    it(`is refused with ${what}`, () =>
      assert.throws(() => parseScai(predicate), { code: 'STATEMENT_INVALID' }))
  }
})
