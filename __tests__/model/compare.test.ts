// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '../../src/core/digest.ts'
import { compareFiles, isSameModel } from '../../src/model/compare.ts'
import { propertyRuns } from '../support/property-runs.ts'

const files = (content: Readonly<Record<string, string>>) =>
  Object.entries(content).map(([name, text]) => ({ name, digest: sha256(text) }))

const SIGNED = { a: '1', 'b/c': '2', d: '3' }

describe('comparing a model with what was signed', () => {
  const cases = [
    { what: 'nothing', found: SIGNED, changed: [], missing: [], extra: [] },
    {
      what: 'a changed file',
      found: { ...SIGNED, a: 'x' },
      changed: ['a'],
      missing: [],
      extra: [],
    },
    { what: 'a missing file', found: { a: '1', d: '3' }, changed: [], missing: ['b/c'], extra: [] },
    { what: 'an extra file', found: { ...SIGNED, e: '4' }, changed: [], missing: [], extra: ['e'] },
    {
      what: 'a renamed file',
      found: { a: '1', 'b/c': '2', D: '3' },
      changed: [],
      missing: ['d'],
      extra: ['D'],
    },
    {
      what: 'everything at once, sorted by code point',
      found: { '\u{1f600}': '', '\uffee': '', d: 'x', a: 'y' },
      changed: ['a', 'd'],
      missing: ['b/c'],
      extra: ['\uffee', '\u{1f600}'],
    },
    { what: 'an empty folder', found: {}, changed: [], missing: ['a', 'b/c', 'd'], extra: [] },
  ]
  for (const { what, found, ...expected } of cases) {
    it(`finds ${what}`, () => {
      const difference = compareFiles(files(SIGNED), files(found))
      assert.deepEqual(difference, expected)
      assert.equal(isSameModel(difference), what === 'nothing')
    })
  }

  it('does not depend on the order of either side, and finds no difference to itself', () => {
    const model = fc.dictionary(fc.string({ minLength: 1 }), fc.string())
    fc.assert(
      fc.property(model, model, (a, b) => {
        assert.deepEqual(
          compareFiles(files(a), files(b)),
          compareFiles(files(a).reverse(), files(b).reverse()),
        )
        assert.equal(isSameModel(compareFiles(files(a), files(a).reverse())), true)
      }),
      propertyRuns(),
    )
  })
})
