// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '../../src/core/digest.ts'
import { diffLocks } from '../../src/lock/diff-locks.ts'
import { EMPTY_LOCK, type LockEntry, serializeLock } from '../../src/lock/models-lock-v1.ts'
import { arbitraryLock, FILE_ENTRY, FOLDER_ENTRY, LOCK } from '../support/locks.ts'

const changeOf = (before: LockEntry, after: LockEntry) =>
  diffLocks({ entries: [before] }, { entries: [after] })[0]

describe('the difference of two locks', () => {
  it('is empty if and only if they say the same', () => {
    fc.assert(
      fc.property(arbitraryLock, arbitraryLock, (left, right) => {
        assert.deepEqual(diffLocks(left, left), [])
        assert.equal(
          diffLocks(left, right).length === 0,
          serializeLock(left) === serializeLock(right),
        )
      }),
    )
  })

  it('names what was added and removed, with all its fields', () => {
    const changes = diffLocks({ entries: [FOLDER_ENTRY] }, { entries: [FILE_ENTRY] })
    assert.deepEqual(
      changes.map(({ name, kind }) => `${kind} ${name}`),
      ['removed digits', 'added org/tiny.onnx'],
    )
    const fields = changes[0]?.fields.map(({ field }) => field) ?? []
    assert.ok(fields.includes('digest') && fields.includes('identity.repo'))
    assert.ok(changes[0]?.fields.every(({ after }) => after === undefined))
    assert.equal(diffLocks(EMPTY_LOCK, LOCK).length, 2)
  })

  it('names each file that differs, with both digests', () => {
    const files = [
      { name: '10', digest: sha256('eleven') },
      { name: 'new.json', digest: sha256('new') },
      { name: 'tokenizer/ü.txt', digest: sha256('merges') },
    ]
    assert.deepEqual(changeOf(FOLDER_ENTRY, { ...FOLDER_ENTRY, files })?.fields, [
      {
        field: 'files.10',
        before: `sha256:${sha256('ten')}`,
        after: `sha256:${sha256('eleven')}`,
      },
      { field: 'files.2', before: `sha256:${sha256('two')}` },
      { field: 'files.new.json', after: `sha256:${sha256('new')}` },
    ])
  })

  const identity = FOLDER_ENTRY.signer.kind === 'identity' ? FOLDER_ENTRY.signer.identity : {}
  const signerCases: readonly (readonly [what: string, after: LockEntry, isChanged: boolean])[] = [
    ['another repository', withIdentity({ ...identity, repo: 'octo-org/other' }), true],
    ['another workflow', withIdentity({ ...identity, signerWorkflow: 'a/b/c.yml' }), true],
    ['another issuer', withIdentity({ ...identity, certOidcIssuer: 'https://example.com' }), true],
    ['a key instead', { ...FOLDER_ENTRY, signer: FILE_ENTRY.signer }, true],
    ['another commit alone', withIdentity({ ...identity, sourceDigest: 'b'.repeat(40) }), false],
    ['another source', { ...FOLDER_ENTRY, source: 'https://example.com/x' }, false],
  ]
  for (const [what, after, isChanged] of signerCases) {
    it(`says ${isChanged ? '' : 'not '}that the signer changed: ${what}`, () => {
      assert.equal(changeOf(FOLDER_ENTRY, after)?.isSignerChanged, isChanged)
    })
  }
})

function withIdentity(identity: Extract<LockEntry['signer'], { kind: 'identity' }>['identity']) {
  return { ...FOLDER_ENTRY, signer: { kind: 'identity' as const, identity } }
}
