// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkUncompared, uncomparedFiles } from '../../src/policy/uncompared-files.ts'

describe('files of unknown digest', () => {
  it('are those that are not ignored', () => {
    const notComparable = ['a.bin', 'cache', 'cache/x', 'cached', '.git/config']
    assert.deepEqual(uncomparedFiles({ notComparable }, ['cache', '.git']), ['a.bin', 'cached'])
    assert.deepEqual(uncomparedFiles({}, ['cache']), [])
  })

  const cases: readonly (readonly [string, number, 'refuse' | 'ignore', string])[] = [
    ['beside compared ones', 3, 'refuse', 'DIGEST_UNKNOWN'],
    ['beside compared ones, unsigned ones accepted', 3, 'ignore', 'passed'],
    ['alone', 0, 'refuse', 'DIGEST_UNKNOWN'],
    ['alone, unsigned ones accepted', 0, 'ignore', 'DIGEST_UNKNOWN'],
  ]
  for (const [name, compared, unsignedFiles, expected] of cases) {
    it(`${name}: ${expected}`, () => {
      const [check, ...others] = checkUncompared(['a.bin'], compared, unsignedFiles)
      assert.equal(others.length, 0)
      assert.equal(check?.passed ? 'passed' : check?.code, expected)
      // Nobody vouches for them, whatever the verdict is.
      assert.equal(check?.word, 'unknown')
      const accepted = 'accepted without a comparison'
      assert.equal(check?.expected, unsignedFiles === 'ignore' ? accepted : 'none')
      assert.deepEqual(checkUncompared([], compared, unsignedFiles), [])
    })
  }
  it('are named, the first ones of many', () => {
    const found = (count: number) =>
      checkUncompared(
        Array.from({ length: count }, (_, index) => `f${index}`),
        1,
        'refuse',
      )[0]?.found
    assert.equal(found(5), 'f0, f1, f2, f3, f4')
    assert.equal(found(6), 'f0, f1, f2, f3, f4, … (6)')
  })
})
