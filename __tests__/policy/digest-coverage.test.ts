// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sha256 } from '../../src/core/digest.ts'
import { checkKnownDigest } from '../../src/policy/digest-coverage.ts'

const [ROOT, FILE, OTHER] = [sha256('root'), sha256('file'), sha256('other')]
const PROVENANCE = {
  subject: [
    { name: 'oms-root:model', digest: { sha256: ROOT } },
    { name: 'weights', digest: { sha256: FILE } },
    { name: 'elsewhere', digest: { sha512: OTHER } },
  ],
}
const OMS = {
  layout: 'v1.0',
  name: 'model',
  root: ROOT,
  files: [{ name: 'weights', digest: FILE }],
  ignorePaths: undefined,
} as const

describe('a digest alone', () => {
  for (const [what, signed] of [
    ['provenance', undefined],
    ['an OMS signature', OMS],
  ] as const) {
    for (const [known, root, passes] of [
      ['folder', ROOT, true],
      ['folder', FILE, false],
      ['file', FILE, true],
      // a root is the digest of a text that anybody can write
      ['file', ROOT, false],
      ['either', ROOT, true],
      ['either', FILE, true],
      ['either', OTHER, false],
    ] as const) {
      const name = root === ROOT ? 'the root' : root === FILE ? 'a file' : 'another algorithm'
      it(`of ${known}, that of ${name}, ${passes ? 'is' : 'is not'} stated by ${what}`, () => {
        const { checks, files } = checkKnownDigest(PROVENANCE, signed, { known, root })
        assert.equal(files, undefined)
        assert.deepEqual(
          checks.map(({ passed, word, code }) => [passed, word, code]),
          [passes ? [true, 'self-asserted', undefined] : [false, 'verified', 'SUBJECT_MISMATCH']],
        )
      })
    }
  }
})
