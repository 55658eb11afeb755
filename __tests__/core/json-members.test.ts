// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { jsonMembers } from '../../src/core/json-members.ts'
import { propertyRuns } from '../support/property-runs.ts'

class Refused extends Error {}
const members = (text: string): readonly (readonly [string, string])[] =>
  [...jsonMembers(text, (what) => assert.fail(new Refused(what)))].map(({ key, text: value }) => [
    key,
    value,
  ])

describe('the members of a JSON object', () => {
  it('are the keys and values of any object, in order', () => {
    const objects = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue())
    const spaces = fc.constantFrom(undefined, 1, '\t', '\n')
    fc.assert(
      fc.property(objects, spaces, (object, space) => {
        const text = JSON.stringify(object, undefined, space)
        const found = members(text).map(([key, value]) => [key, JSON.parse(value)])
        assert.deepEqual(found, Object.entries(JSON.parse(text)))
      }),
      propertyRuns(300),
    )
  })

  it('are given twice where a key stands twice', () => {
    assert.deepEqual(members('{"a":1, "\\u0061" : [2,"}"]}'), [
      ['a', '1'],
      ['a', '[2,"}"]'],
    ])
  })

  for (const text of [
    '',
    'x',
    '[]',
    '"a"',
    '{',
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,}',
    '{"a":1 "b":2}',
    '{"a":1}}',
    '{"a":1}x',
    '{a:1}',
    '{"\u0001":1}',
    '{"\\x":1}',
    '{"a":[1}',
    '{,}',
  ]) {
    it(`are refused in ${JSON.stringify(text)}`, () => {
      // A value that is no JSON is given as it stands, for its reader to refuse.
      assert.throws(
        () => members(text).map(([, value]) => JSON.parse(value)),
        (error) => error instanceof Refused || error instanceof SyntaxError,
      )
    })
  }

  it('take all or nothing: what JSON refuses is never read as members', () => {
    const text = fc.stringMatching(/^\{[[\]{}",:a1\\ ]{0,12}$/)
    fc.assert(
      fc.property(text, (json) => {
        let parsed: object | undefined
        try {
          parsed = JSON.parse(json)
        } catch {
          assert.throws(() => members(json).map(([, value]) => JSON.parse(value)))
          return
        }
        assert.ok(members(json).length >= Object.keys(parsed ?? {}).length)
      }),
      propertyRuns(2_000),
    )
  })
})
