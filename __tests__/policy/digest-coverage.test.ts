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
// Of an OMS signature the one subject is the root, under the name of the model.
const SIGNATURE = { subject: [{ name: 'model', digest: { sha256: ROOT } }] }
const OMS = {
  layout: 'v1.0',
  name: 'model',
  root: ROOT,
  files: [{ name: 'weights', digest: FILE }],
  ignorePaths: undefined,
} as const

describe('a digest alone', () => {
  for (const [what, statement, signed] of [
    ['provenance', PROVENANCE, undefined],
    ['an OMS signature', SIGNATURE, OMS],
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
        const { checks, files } = checkKnownDigest(statement, signed, { known, root })
        assert.equal(files, undefined)
        assert.deepEqual(
          checks.map(({ id, passed, word, code }) => [id, passed, word, code]),
          [
            passes
              ? ['files', true, 'self-asserted', undefined]
              : ['files', false, 'verified', 'SUBJECT_MISMATCH'],
          ],
        )
      })
    }
  }
})
