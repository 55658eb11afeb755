// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { ProvenanceError } from '../../src/core/errors.ts'
import { type JsonNode, parseJsonTree } from '../../src/core/json-tree.ts'

const parse = (text: string, maxDepth?: number): JsonNode =>
  parseJsonTree(
    text,
    (line, what) => new ProvenanceError('INPUT_INVALID', `line ${line}: ${what}`),
    maxDepth,
  )

const plainOf = (node: JsonNode): unknown => {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries([...node.members].map(([key, member]) => [key, plainOf(member)]))
    case 'array':
      return node.items.map(plainOf)
    case 'scalar':
      return node.value
  }
}

describe('a JSON tree', () => {
  it('holds what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        assert.deepEqual(plainOf(parse(text, 100)), JSON.parse(text))
      }),
    )
  })

  it('refuses what JSON.parse refuses, with a code', () => {
    const pieces = fc.constantFrom(...'{}[],:" \n\\u0"1-.eE+tnf', 'true', 'null', '"a"', '01', '\0')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        try {
          parse(text, 100)
          assert.ok(isJson, text)
        } catch (error) {
          assert.ok(error instanceof ProvenanceError, String(error))
          assert.ok(!isJson || /stands twice|not Unicode/.test(error.message), text)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('knows the line of each value', () => {
    const node = parse('{\n "a": [\n  1,\r\n  "x\\n"\n ]\n}')
    assert.ok(node.kind === 'object')
    const list = node.members.get('a')
    assert.ok(list?.kind === 'array')
    assert.deepEqual([node.line, list.line, ...list.items.map(({ line }) => line)], [1, 2, 3, 4])
  })

  const refused: readonly (readonly [what: string, text: string, message: RegExp])[] = [
    ['a key that stands twice', '{"a":1,\n"a":1}', /^line 2: the key "a" stands twice$/],
    ['a key that stands twice in other spelling', '{"a":1,"\\u0061":1}', /stands twice/],
    ['nothing', '', /^line 1: the text ends, expected a value$/],
    ['a second value', '{}\n{}', /^line 2: something follows/],
    ['a comma too many', '[1,]', /expected a value/],
    ['a text that never ends', '"abc', /a text that is cut/],
    ['a text with a line break', '"a\nb"', /a character that JSON refuses/],
    ['half a surrogate pair', '"\\ud800"', /not Unicode/],
    ['a byte order mark', '\ufeff{}', /expected a value/],
    ['a number with a leading zero', '[01]', /expected "," or "]"/],
    ['lists too deep', '['.repeat(1_000_000), /more than 16 levels/],
  ]
  for (const [what, text, message] of refused) {
    it(`refuses ${what}`, () => {
      assert.throws(() => parse(text), { code: 'INPUT_INVALID', message })
    })
  }

  it('keeps keys that mean something to JavaScript', () => {
    const node = parse('{"__proto__":1,"constructor":2,"10":3,"2":4}')
    assert.ok(node.kind === 'object')
    assert.deepEqual([...node.members.keys()], ['__proto__', 'constructor', '10', '2'])
  })
})
