// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import { isLfsPointer, parseLfsPointer } from '../../src/model/lfs-pointer.ts'

const OID = `oid sha256:${'0123456789abcdef'.repeat(4)}\n`
const POINTER = `version https://git-lfs.github.com/spec/v1\n${OID}size 12345\n`

describe('Git LFS pointer', () => {
  const pointers = {
    'the form of the specification': POINTER,
    'with an extension line': POINTER.replace('oid', `ext-0-foo sha256:${'a'.repeat(64)}\noid`),
    'of before version 1.0': POINTER.replace('git-lfs', 'hawser'),
  }
  for (const [what, text] of Object.entries(pointers)) {
    it(`is seen: ${what}`, () => assert.equal(isLfsPointer(Buffer.from(text)), true))
  }

  const others = {
    'an empty file': '',
    'no oid': POINTER.replace(OID, ''),
    'no size': POINTER.replace('size', 'sise'),
    'an oid that is cut': POINTER.replace('abcdef\n', '\n'),
    'a text that speaks of pointers': `# About pointers\n${POINTER}`,
    'another version': POINTER.replace('spec/v1', 'spec/v9'),
    'a file of 1024 bytes': POINTER.padEnd(1024, '\n'),
  }
  for (const [what, text] of Object.entries(others)) {
    it(`is not seen in ${what}`, () => assert.equal(isLfsPointer(Buffer.from(text)), false))
  }
})

describe('the digest in a Git LFS pointer', () => {
  it('is read with the size', () => {
    assert.deepEqual(parseLfsPointer(Buffer.from(POINTER)), {
      digest: '0123456789abcdef'.repeat(4),
      sizeBytes: 12345,
    })
  })

  const refused = {
    'a second oid': POINTER.replace('size', `oid sha256:${'a'.repeat(64)}\nsize`),
    'an extension': POINTER.replace('oid', `ext-0-foo sha256:${'a'.repeat(64)}\noid`),
    'a line after the size': `${POINTER}x y\n`,
    'lines in another order': POINTER.replace(OID, '').concat(OID),
    'a size with a leading zero': POINTER.replace('12345', '012345'),
    'a size beyond what numbers hold': POINTER.replace('12345', '9999999999999999'),
    'the version of before 1.0': POINTER.replace('git-lfs', 'hawser'),
    'no line break at the end': POINTER.trimEnd(),
  }
  for (const [what, text] of Object.entries(refused)) {
    it(`is not taken with ${what}`, () =>
      assert.equal(parseLfsPointer(Buffer.from(text)), undefined))
  }
})
