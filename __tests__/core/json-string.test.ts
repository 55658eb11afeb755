// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { closingQuote } from '../../src/core/json-string.ts'
import { propertyRuns } from '../support/property-runs.ts'

describe('the quote that closes a JSON string', () => {
  it('is the last character of any string, whatever follows', () => {
    const texts = fc.string({ unit: fc.constantFrom('"', '\\', 'a', '\n', '☃') })
    fc.assert(
      fc.property(texts, texts, texts, (before, text, after) => {
        const quoted = JSON.stringify(text)
        const at = closingQuote(`${before}${quoted}${after}`, before.length)
        assert.equal(at, before.length + quoted.length - 1)
      }),
      propertyRuns(300),
    )
  })

  for (const text of ['"', '"a', '"\\"', '"\\\\\\"']) {
    it(`is not in ${text}`, () => assert.equal(closingQuote(text, 0), -1))
  }
})
