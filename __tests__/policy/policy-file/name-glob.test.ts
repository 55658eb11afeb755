// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { GLOB_PATTERN, matchesGlob } from '../../../src/policy/policy-file/name-glob.ts'
import { propertyRuns } from '../../support/property-runs.ts'

describe('a glob', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['a', ['a'], ['', 'ab', 'ba', 'A', 'a/b', 'b/a']],
    ['*', ['a', '', '.git'], ['a/b']],
    ['a*c', ['ac', 'abc', 'abcc'], ['ab', 'abcd', 'a/c']],
    ['*a*b*', ['ab', 'xaxbx', 'aab'], ['ba', 'a/b']],
    ['?', ['a', '.', '😀'], ['', 'ab', '/']],
    ['**', ['a', 'a/b', 'a/b/c'], []],
    ['/a', ['a'], ['b/a', '/a']],
    ['a/**', ['a', 'a/b', 'a/b/c'], ['ab', 'b/a', 'ab/c']],
    ['**/a', ['a', 'b/a', 'c/b/a'], ['ba', 'a/b']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a', 'ab', 'a/bb', 'a/x/b/c']],
    ['a/*/b', ['a/x/b'], ['a/b', 'a/x/y/b']],
    ['**/a/**/b/**', ['a/b', 'x/a/y/b/z', 'a/a/b/b'], ['b/a']],
    ['a.b', ['a.b'], ['axb']],
    ['(a|b)+', ['(a|b)+'], ['a', 'ab']],
    ['e\u0301', ['e\u0301'], ['\u00e9']],
  ]
  for (const [glob, matched, others] of cases) {
    it(`${glob} matches what it says and nothing else`, () => {
      assert.match(glob, GLOB_PATTERN)
      for (const text of matched) assert.ok(matchesGlob(glob, text), text)
      for (const text of others) assert.equal(matchesGlob(glob, text), false, text)
    })
  }

  it('has no part that leads elsewhere', () => {
    for (const glob of [
      '.',
      '..',
      './a',
      '../a',
      'a/.',
      'a/..',
      'a/../b',
      'a/./b',
      '/..',
      '!a',
      'a//b',
    ]) {
      assert.doesNotMatch(glob, GLOB_PATTERN)
    }
    for (const glob of ['...', '..a', '.a', 'a..', 'a/..b', 'a/.b', 'a/...']) {
      assert.match(glob, GLOB_PATTERN)
    }
  })

  it('matches as a regular expression of the same meaning does', () => {
    const component = fc.oneof(
      fc.constant('**'),
      fc
        .array(fc.constantFrom('a', 'b', '.', '*', '?'), { minLength: 1, maxLength: 4 })
        .map((parts) => parts.join('').replace(/\*+/g, '*')),
    )
    const globs = fc
      .array(component, { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join('/'))
      .filter((glob) => GLOB_PATTERN.test(glob))
    const texts = fc
      .array(fc.stringMatching(/^[ab.]{1,3}$/), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join('/'))
    let matched = 0
    fc.assert(
      fc.property(globs, texts, (glob, text) => {
        const isMatch = matchesGlob(glob, text)
        if (isMatch) matched += 1
        assert.equal(isMatch, toRegex(glob).test(text))
      }),
      propertyRuns(5_000),
    )
    assert.ok(matched > 100, `only ${matched} matched`)
  })

  it('takes no more than square time', () => {
    const glob = `${'a*'.repeat(500)}b`
    assert.equal(matchesGlob(glob, 'a'.repeat(4_000)), false)
    assert.equal(matchesGlob(`${'**/a/'.repeat(200)}b`, 'a/'.repeat(500)), false)
  })
})

// Each component with the slash in front of it; the first has none.
const toRegex = (glob: string): RegExp => {
  const source = glob
    .split('/')
    .map((part) =>
      part === '**'
        ? '(?:/[^/]*)*'
        : `/${[...part].map((char) => (char === '*' ? '[^/]*' : char === '?' ? '[^/]' : `\\x${char.charCodeAt(0).toString(16)}`)).join('')}`,
    )
    .join('')
  const regex = new RegExp(`^${source}$`, 'u')
  return { test: (text: string) => regex.test(`/${text}`) } as RegExp
}
