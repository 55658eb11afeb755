// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ProvenanceError } from '../../../src/core/errors.ts'
import type { JsonNode } from '../../../src/core/json-tree.ts'
import { MAX_POLICY_BYTES } from '../../../src/core/limits.ts'
import { parseYamlTree } from '../../../src/policy/policy-file/yaml-tree.ts'

const parse = (text: string): JsonNode =>
  parseYamlTree(
    text,
    (line, what) => new ProvenanceError('POLICY_INVALID', `line ${line}: ${what}`),
  )

/** The value without its lines. */
const plain = (node: JsonNode): unknown => {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'array':
      return node.items.map(plain)
    case 'object':
      return Object.fromEntries([...node.members].map(([name, child]) => [name, plain(child)]))
  }
}

describe('a document in YAML', () => {
  const accepted: readonly (readonly [string, unknown])[] = [
    ['', null],
    ['~', null],
    ['a:', { a: null }],
    ['- \n- 1', [null, 1]],
    ['a: "1"', { a: '1' }],
    ['a: 1.5\nb: -0x10\nc: 9007199254740991', { a: 1.5, b: '-0x10', c: 9007199254740991 }],
    ['a: true\nb: yes\n"true": c', { a: true, b: 'yes', true: 'c' }],
    ['{"a": [{"b": 1}]}', { a: [{ b: 1 }] }],
    ['"__proto__x": 1', { __proto__x: 1 }],
    ['"<<": {a: 1}', { '<<': { a: 1 } }],
    ['[ '.repeat(17) + ']'.repeat(17), JSON.parse('['.repeat(17) + ']'.repeat(17))],
    ['a'.repeat(MAX_POLICY_BYTES), 'a'.repeat(MAX_POLICY_BYTES)],
  ]
  for (const [text, value] of accepted) {
    it(`${JSON.stringify(text.slice(0, 40))} is read`, () => {
      assert.deepEqual(plain(parse(text)), value)
    })
  }

  const refused: readonly (readonly [string, RegExp])[] = [
    ['a'.repeat(MAX_POLICY_BYTES + 1), /^line 1: more than \d+ characters$/],
    ['['.repeat(18) + ']'.repeat(18), /^line 1: more than 16 levels$/],
    ['{a: '.repeat(18) + '}'.repeat(18), /^line 1: more than 16 levels$/],
    ['a: &x 1\nb: *x', /^line 2: aliases/],
    ['a: !x 1', /^line 1: (tags|unresolved tag)/i],
    ['a: !!str 1', /^line 1: tags/],
    ['a: !!map {b: 1}', /^line 1: tags/],
    ['!!str a: 1', /^line 1: a key that is not a text$/],
    ['a: 1\n2: 3', /^line 2: a key that is not a text$/],
    ['? [a]\n: 1', /^line 1: a key that is not a text$/],
    ['a: 1\n~: 3', /^line 2: a key that is not a text$/],
    ['a: 1\n\na: 2', /^line 3: the key "a" stands twice$/],
    ['a: 9007199254740993', /^line 1: a scalar/],
    ['a: .inf', /^line 1: a scalar/],
    ['a: .nan', /^line 1: a scalar/],
    ['a: "\\ud800"', /^line 1: a scalar/],
    ['a: "\\0"', /^line 1: a scalar/],
    ['%YAML 1.2\n---\na: 1', /^line 1: directives/],
    ['%TAG !e! tag:example.com,2026:\n---\na: 1', /^line 1: directives/],
    ['a: 1\nb: {', /^line 2: [^A-Z].*[^.]$/],
    ['a: 1\n---\nb: 1', /^line \d: /],
  ]
  for (const [text, reason] of refused) {
    it(`${JSON.stringify(text.slice(0, 40))} is refused with its line`, () => {
      assert.throws(() => parse(text), { message: reason })
    })
  }

  it('knows the line of each value', () => {
    const tree = parse('a: 1\nb:\n  - 2\n  -\n    c: 3\nd:\n')
    assert.ok(tree.kind === 'object')
    const list = tree.members.get('b')
    assert.ok(list?.kind === 'array')
    const [, inner] = list.items
    assert.ok(inner?.kind === 'object')
    const lines = [tree, tree.members.get('a'), list, ...list.items, inner.members.get('c')]
    assert.deepEqual(
      [...lines, tree.members.get('d')].map((node) => node?.line),
      [1, 1, 3, 3, 5, 5, 6],
    )
  })
})
