// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { type Contexts, evaluate, expand } from '../../../demo/runner/expressions.ts'

const contexts: Contexts = {
  github: { token: 'ghs_x', ref: 'refs/heads/main', event: { release: { tag_name: 'v1' } } },
  steps: { 'sign-it': { outputs: { 'bundle-path': '/b' } } },
  matrix: { seeds: [1, 2] },
  job: { status: 'success' },
}

describe('an expression', () => {
  const values: readonly [string, unknown][] = [
    ['github.token', 'ghs_x'],
    ['github.event.release.tag_name', 'v1'],
    ['github.event.nothing.at.all', ''],
    ['steps.sign-it.outputs.bundle-path', '/b'],
    ["steps['sign-it'].outputs['bundle-path']", '/b'],
    ['matrix.seeds[1]', 2],
    ["'it''s'", "it's"],
    ['1 < 2 && !false', true],
    ["github.ref == 'REFS/HEADS/MAIN'", true],
    ["github.missing || 'default'", 'default'],
    ["github.ref != 'x' && 'yes' || 'no'", 'yes'],
    ["(true || false) && ''", ''],
    ["startsWith(github.ref, 'refs/heads/')", true],
    ["format('{1}-{0}', 'a', 'b')", 'b-a'],
    ['contains(matrix.seeds, 2)', true],
    ["contains('abc', 'd')", false],
    ["join(matrix.seeds, '+')", '1+2'],
    ["fromJSON('[1]')[0]", 1],
    ['success() && !failure()', true],
    [`\${{ github.token }}`, 'ghs_x'],
  ]
  for (const [source, value] of values)
    it(`${source} is ${JSON.stringify(value)}`, () => {
      assert.deepEqual(evaluate(source, contexts), value)
    })

  for (const source of ['unknown.x', 'hashFiles(1)', '1 +', '', "'open", '(1', 'true false'])
    it(`'${source}' is an error, not an empty string`, () => {
      assert.throws(() => evaluate(source, contexts))
    })

  it('is replaced inside a text', () => {
    assert.equal(expand(`a \${{ matrix.seeds[0] }} b \${{ github.nope }}.`, contexts), 'a 1 b .')
  })
})
