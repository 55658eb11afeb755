// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  canonicalIgnorePaths,
  compareNames,
  GIT_IGNORE_PATHS,
  isCanonicalName,
  isIgnored,
  sortByName,
} from '../../src/model/paths.ts'
import { propertyRuns } from '../support/property-runs.ts'

const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 })

describe('order of names', () => {
  it('is the order of their UTF-8 bytes', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const expected = Buffer.compare(Buffer.from(a), Buffer.from(b))
        assert.equal(Math.sign(compareNames(a, b)), expected)
      }),
      propertyRuns(2000),
    )
  })

  it('puts astral names last, where UTF-16 order would not', () => {
    const names = ['\u{1f600}', '\uffee', '\ue000', 'é', 'a/b', 'a-b', 'a', '\ud7ff']
    const sorted = sortByName(names.map((each) => ({ name: each }))).map((each) => each.name)
    assert.deepEqual(sorted, ['a', 'a-b', 'a/b', 'é', '\ud7ff', '\ue000', '\uffee', '\u{1f600}'])
    assert.notDeepEqual([...names].sort(), sorted)
  })
})

describe('canonical names', () => {
  for (const good of ['a', 'a/b', '.hidden', 'a b', 'ü 模型.txt', 'a\\b', 'C:', '...', 'a/..b']) {
    it(`accept ${JSON.stringify(good)}`, () => assert.equal(isCanonicalName(good), true))
  }
  for (const bad of [
    '',
    '.',
    '..',
    '/a',
    'a/',
    'a//b',
    './a',
    'a/./b',
    'a/../b',
    'a\0',
    '\ud800',
  ]) {
    it(`refuse ${JSON.stringify(bad)}`, () => assert.equal(isCanonicalName(bad), false))
  }
})

describe('ignored paths', () => {
  const cases = [
    ['.git', true],
    ['.git/HEAD', true],
    ['.gitmodules', false],
    ['.github2', false],
    ['sub/.git/HEAD', false],
    ['logs', true],
    ['logs/a/b', true],
    ['logs2', false],
  ] as const
  for (const [path, expected] of cases) {
    it(`${expected ? 'cover' : 'do not cover'} ${path}`, () => {
      assert.equal(isIgnored(path, [...GIT_IGNORE_PATHS, 'logs']), expected)
    })
  }

  it('are recorded once, sorted, with the git names', () => {
    assert.deepEqual(canonicalIgnorePaths(['z', 'a/b', 'z', '.git']), [
      '.git',
      '.gitattributes',
      '.github',
      '.gitignore',
      'a/b',
      'z',
    ])
  })

  for (const bad of ['.', '/abs', '../up', 'a/../b', '*.log', 'a?', 'a[0]', '']) {
    it(`refuse ${JSON.stringify(bad)}`, () => {
      assert.throws(() => canonicalIgnorePaths([bad]), { code: 'IGNORE_PATH_INVALID' })
    })
  }
})
