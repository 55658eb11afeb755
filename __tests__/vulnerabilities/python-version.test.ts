// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  comparePythonVersions,
  type PythonVersion,
  parsePythonVersion,
} from '../../src/vulnerabilities/python-version.ts'

const versionOf = (text: string): PythonVersion => {
  const version = parsePythonVersion(text)
  assert.ok(version, `${text} is a version`)
  return version
}

// Each is newer than the one before (PEP 440, "Summary of permitted suffixes and relative ordering").
const ASCENDING = [
  '0.dev0',
  '0',
  '0.0.1',
  '1.dev0',
  '1.0.dev456',
  '1.0a1',
  '1.0a2.dev456',
  '1.0a12.dev456',
  '1.0a12',
  '1.0b1.dev456',
  '1.0b2',
  '1.0b2.post345.dev456',
  '1.0b2.post345',
  '1.0rc1.dev456',
  '1.0rc1',
  '1.0',
  '1.0.post456.dev34',
  '1.0.post456',
  '1.1.dev1',
  '1.1',
  '1.10',
  '2024.1.15',
  '1!0.1',
]

const EQUAL: readonly (readonly string[])[] = [
  ['2.3.0', '2.3.0+cu121', '2.3.0+cpu', '2.3', '2.3.0.0', 'v2.3.0', ' 2.3.0 ', '02.03.0'],
  ['1.0rc1', '1.0c1', '1.0-rc.1', '1.0_preview1', '1.0RC1', '1.0.rc1', '1.0rc1+local.7'],
  ['1.0a0', '1.0alpha', '1.0.ALPHA0'],
  ['1.0.post1', '1.0-1', '1.0rev1', '1.0.r1'],
  ['1.0.dev0', '1.0dev', '1.0-DEV0'],
  ['1!2', '1!2.0'],
]

const NO_VERSIONS = [
  '',
  'latest',
  '1.0.x',
  '1.0 beta',
  '2004d',
  '==1.0',
  '1..0',
  '1.0+',
  '1.0\n2.0',
  // Rounded, it would equal its neighbours.
  '1.90071992547409931',
  `1.${'0.'.repeat(200)}1`,
]

describe('a Python version', () => {
  it('is ordered as PEP 440 orders it', () => {
    const sorted = ASCENDING.toReversed().sort((a, b) =>
      comparePythonVersions(versionOf(a), versionOf(b)),
    )
    assert.deepEqual(sorted, ASCENDING)
    for (const [index, older] of ASCENDING.entries()) {
      for (const newer of ASCENDING.slice(index + 1)) {
        assert.ok(
          comparePythonVersions(versionOf(older), versionOf(newer)) < 0,
          `${older} ${newer}`,
        )
      }
    }
  })

  for (const spellings of EQUAL) {
    it(`is one in all its spellings: ${spellings.map((text) => JSON.stringify(text)).join(', ')}`, () => {
      const texts = new Set(spellings.map((text) => versionOf(text).publicPart))
      assert.equal(texts.size, 1, [...texts].join())
    })
  }

  for (const text of NO_VERSIONS) {
    it(`is not ${JSON.stringify(text.slice(0, 30))}`, () => {
      assert.equal(parsePythonVersion(text), undefined)
    })
  }
})
