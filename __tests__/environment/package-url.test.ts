// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { normalizePythonName } from '../../src/core/python-name.ts'
import { condaPurl, pypiPurl } from '../../src/environment/package-url.ts'

describe('a package URL', () => {
  const cases: readonly (readonly [name: string, version: string, purl: string])[] = [
    ['torch', '2.8.0+cu128', 'pkg:pypi/torch@2.8.0%2Bcu128'],
    ['Foo__Bar.baz', '1.0', 'pkg:pypi/foo-bar-baz@1.0'],
    ['zope.interface', '6.1', 'pkg:pypi/zope-interface@6.1'],
    ['a', '1!2.0', 'pkg:pypi/a@1%212.0'],
  ]
  for (const [name, version, purl] of cases) {
    it(`of ${name} ${version}`, () => assert.equal(pypiPurl(name, version), purl))
  }

  it('of conda has build, channel and platform', () => {
    const all = {
      name: 'libblas',
      version: '3.9.0',
      build: '22_a',
      channel: 'c/d',
      subdir: 'noarch',
    }
    assert.equal(condaPurl(all), 'pkg:conda/libblas@3.9.0?build=22_a&channel=c%2Fd&subdir=noarch')
    assert.equal(condaPurl({ name: '_x', version: '1' }), 'pkg:conda/_x@1')
  })

  it('has one name for each way to write it', () => {
    for (const name of ['Typing_Extensions', 'typing.extensions', 'typing---extensions']) {
      assert.equal(normalizePythonName(name), 'typing-extensions')
    }
  })
})
