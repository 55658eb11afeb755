// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import { isLfsPointer } from '../../src/model/lfs-pointer.ts'

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
