// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { format, inspect } from 'node:util'
import { isSha256Hex, sha256 } from '../../src/core/digest.ts'
import { ERRORS, ProvenanceError, toProvenanceError } from '../../src/core/errors.ts'
import { formatProgress } from '../../src/core/progress.ts'
import { Secret } from '../../src/core/secret.ts'

describe('a secret', () => {
  const secret = new Secret('hunter2')

  it('is given only on demand', () => assert.equal(secret.reveal(), 'hunter2'))

  for (const [way, text] of [
    ['String', String(secret)],
    ['a template', `${secret}`],
    ['JSON', JSON.stringify({ secret })],
    ['inspect', inspect({ secret }, { depth: 9, showHidden: true })],
    ['format', format('%s %o %j', secret, secret, secret)],
    ['Object.entries', JSON.stringify(Object.entries(secret))],
  ] as const) {
    it(`is not shown by ${way}`, () => assert.doesNotMatch(text, /hunter2/))
  }
})

describe('errors', () => {
  it('have a hint that tells what to do, and an exit code of 1, 2 or 3', () => {
    for (const [code, { exit, hint }] of Object.entries(ERRORS)) {
      assert.ok([1, 2, 3].includes(exit), code)
      assert.match(hint, /^[A-Z`].{15,}\.$/, code)
    }
  })

  it('keep code and cause, and give any other value the form of one', () => {
    const error = new ProvenanceError('MODEL_EMPTY', 'no file', { cause: 'c' })
    assert.equal(toProvenanceError(error), error)
    assert.deepEqual([error.exit, error.cause], [2, 'c'])
    for (const thrown of [new Error('boom'), 'boom']) {
      const { code, message } = toProvenanceError(thrown)
      assert.deepEqual([code, message], ['INTERNAL', 'boom'])
    }
  })
})

describe('digests', () => {
  it('are 64 lowercase hex digits', () => {
    assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    assert.equal(sha256('a', Buffer.from('bc')), sha256('abc'))
    for (const text of [
      '',
      'A'.repeat(64),
      'a'.repeat(63),
      'g'.repeat(64),
      `${'a'.repeat(64)}\n`,
    ]) {
      assert.equal(isSha256Hex(text), false)
    }
  })
})

describe('progress', () => {
  const progress = { doneBytes: 2.5e9, totalBytes: 10e9, doneFiles: 1, totalFiles: 4 }

  for (const [elapsedMs, expected] of [
    [1000, 'hashed 2.50 of 10.00 GB (1 of 4 files), 2.50 GB/s, 3 s left'],
    [60_000, 'hashed 2.50 of 10.00 GB (1 of 4 files), 0.04 GB/s, 3 min 0 s left'],
    [3_600_000, 'hashed 2.50 of 10.00 GB (1 of 4 files), 0.00 GB/s, 3 h 0 min left'],
    [0, 'hashed 2.50 of 10.00 GB (1 of 4 files), 0.00 GB/s'],
  ] as const) {
    it(`after ${elapsedMs} ms reads "${expected}"`, () => {
      assert.equal(formatProgress(progress, elapsedMs), expected)
    })
  }
})
