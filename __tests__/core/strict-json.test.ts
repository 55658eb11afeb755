// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { MAX_JSON_DEPTH } from '../../src/core/limits.ts'
import { parseStrictJson } from '../../src/core/strict-json.ts'
import { propertyRuns } from '../support/property-runs.ts'

const refuse = (what: string): never => {
  throw new RangeError(what)
}
const parse = (text: string): unknown => parseStrictJson(text, refuse)

describe('strict JSON', () => {
  it('gives what JSON.parse gives, of every value without deep nesting', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small' }), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent)
        assert.deepEqual(parse(text), JSON.parse(text))
      }),
      propertyRuns(300),
    )
  })

  it('refuses a key that is put a second time into any object', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue({ depthSize: 'small' }), { minKeys: 1 })
    fc.assert(
      fc.property(object, fc.nat(), fc.nat(2), (value, choice, levels) => {
        const keys = Object.keys(value)
        const again = `${JSON.stringify(keys[choice % keys.length])}:0`
        const twice = `${JSON.stringify(value).slice(0, -1)},${again}}`
        const text = `${'[{"a":'.repeat(levels)}${twice}${'}]'.repeat(levels)}`
        assert.throws(() => parse(text), /stands twice/)
      }),
      propertyRuns(300),
    )
  })

  for (const text of [
    '{"a":1,"\\u0061":2}',
    '{"a":1,"b":{"c":[{"d":1,"d":1}]}}',
    '{"\\\\":1,"\\\\":2}',
    '{"a\\"":1, "a\\"" :2}',
    '{"":1,"":2}',
  ]) {
    it(`refuses ${text}`, () => assert.throws(() => parse(text), /stands twice/))
  }

  for (const text of [
    '{"a":"a","b":["a","a"]}',
    '[{"a":1},{"a":1}]',
    '{"a":{"a":{"a":"{"}}}',
    '""',
  ]) {
    it(`takes ${text}`, () => assert.deepEqual(parse(text), JSON.parse(text)))
  }

  it('takes the deepest nesting that is allowed, and no deeper', () => {
    const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`
    assert.doesNotThrow(() => parse(nested(MAX_JSON_DEPTH)))
    assert.throws(() => parse(nested(MAX_JSON_DEPTH + 1)), /levels deep/)
    assert.throws(() => parse(nested(200_000)), /levels deep/)
  })

  it('refuses what is not JSON', () => {
    for (const text of ['', '{', '{"a":1,}', '\ufeff{}', '"']) {
      assert.throws(() => parse(text), /not JSON/)
    }
  })

  it('reads a long list of escaped quotes in linear time', () => {
    const text = JSON.stringify({ a: '\\"'.repeat(500_000) })
    assert.deepEqual(parse(text), JSON.parse(text))
  })
})
