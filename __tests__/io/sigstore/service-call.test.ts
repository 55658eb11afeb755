// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { json } from '../../../demo/loopback-server.ts'
import { ERRORS, ProvenanceError } from '../../../src/core/errors.ts'
import { isTransient, statusOf } from '../../../src/io/service-error.ts'
import { callService, type Send } from '../../../src/io/sigstore/service-call.ts'
import { callOf, forOneAttempt, withService } from '../../support/sigstore-services.ts'

const NOWHERE = 'http://127.0.0.1:9'

/** The refusal of an operation that is tried once, against a service that answers this. */
const refusal = async (
  operation: (send: Send, url: string) => Promise<unknown>,
  answer = json(200, {}),
): Promise<ProvenanceError> => {
  let error: unknown
  await withService(
    () => answer,
    async ({ url }) => {
      const call = callOf(url, 'TSA_FAILED', forOneAttempt())
      error = await callService(call, (send) => operation(send, url)).catch((reason) => reason)
    },
  )
  assert.ok(error instanceof ProvenanceError, String(error))
  return error
}

describe('a call of a service', () => {
  test('has the code and the hint of the service for its answers', async () => {
    const answer = json(403, { message: 'not you' })
    const error = await refusal((send, url) => send({ url }), answer)
    assert.equal(error.code, 'TSA_FAILED')
    assert.equal(error.hint, ERRORS.TSA_FAILED.hint)
    assert.equal(statusOf(error), 403)
    assert.match(error.message, /^the service: GET http:\S+ answered 403: not you$/)
  })
  test('says that a statement is too large for the service', async () => {
    const error = await refusal((send, url) => send({ url }), json(413, {}))
    assert.equal(error.code, 'PAYLOAD_TOO_LARGE')
  })
  test('never asks again for an answer that is too large', async () => {
    const answer = json(200, { text: 'x'.repeat(100) })
    const error = await refusal((send, url) => send({ url, maxResponseBytes: 99 }), answer)
    assert.equal(error.code, 'TSA_FAILED')
    assert.equal(isTransient(error), false)
    assert.match(error.message, /answered with more than 99 bytes$/)
  })
  test('waits as long as the service asks to', async () => {
    const answer = json(429, { message: 'slow down' }, { 'retry-after': '60' })
    await withService(
      () => answer,
      async ({ url, requests }) => {
        // Its own delay of a millisecond would let it ask many times within this deadline.
        const call = callOf(url, 'TSA_FAILED', { deadline: { remainingMs: () => 59_000 } })
        await assert.rejects(
          callService(call, (send) => send({ url })),
          { code: 'TSA_FAILED', message: /slow down \(gave up after 1 attempt\)$/ },
        )
        assert.equal(requests.length, 1)
      },
    )
  })
  const unreadable: readonly [string, unknown, RegExp][] = [
    ['is said with the words of its parser', new Error('no such thing'), /\(no such thing\)/],
    ['is said on one line', new Error('a\nb\u001b[31m'), /\(a b\[31m\)/],
    ['is said in no words of the engine', new TypeError('x of undefined'), /\(not of the doc/],
  ]
  for (const [name, thrown, message] of unreadable) {
    test(`an answer that cannot be read ${name}`, async () => {
      const error = await refusal(() => Promise.reject(thrown))
      assert.equal(error.code, 'TSA_FAILED')
      assert.match(error.message, message)
      assert.match(error.message, /^the service at http:\S+ answered what cannot be read/)
    })
  }
  test('leaves other refusals as they are', async () => {
    const thrown = new ProvenanceError('TOKEN_UNAVAILABLE', 'no token here')
    assert.equal(await refusal(() => Promise.reject(thrown)), thrown)
  })
  test('is not made when no time is left', async () => {
    const call = callOf(NOWHERE, 'TSA_FAILED', { deadline: { remainingMs: () => 0 } })
    await assert.rejects(
      callService(call, async () => assert.fail('it was made')),
      { code: 'TSA_FAILED', message: /^no time is left for the service at http:/ },
    )
  })
})
