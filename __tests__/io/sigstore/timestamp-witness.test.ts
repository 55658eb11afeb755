// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { TSAWitness } from '@sigstore/sign'
import { createTimestampAuthority } from '../../../demo/sigstore/timestamp-authority.ts'
import { createTimestampWitness } from '../../../src/io/sigstore/timestamp-witness.ts'
import {
  callOf,
  ENVELOPE,
  forOneAttempt,
  MESSAGE,
  withService,
} from '../../support/sigstore-services.ts'

let authority: Awaited<ReturnType<typeof createTimestampAuthority>>
before(async () => {
  authority = await createTimestampAuthority()
})

describe('a timestamp', () => {
  test('is asked for as @sigstore/sign asks', () =>
    withService(authority.service, async ({ url, requests }, sent) => {
      await createTimestampWitness(callOf(url, 'TSA_FAILED')).testify(ENVELOPE, '')
      await new TSAWitness({ tsaBaseURL: url }).testify(ENVELOPE)
      assert.deepEqual(sent[0], sent[1])
      assert.equal(requests[0], requests[1])
    }))
  test('is given back as the authority made it', async () => {
    let made: string | Buffer | undefined
    const service: typeof authority.service = async (request) => {
      const answer = await authority.service(request)
      made = answer.body
      return answer
    }
    await withService(service, async ({ url }) => {
      const witness = createTimestampWitness(callOf(url, 'TSA_FAILED'))
      const material = await witness.testify(ENVELOPE, '')
      assert.deepEqual(material, { rfc3161Timestamps: [{ signedTimestamp: made }] })
    })
  })
  const endpoints: readonly [string, string][] = [
    ['', '/api/v1/timestamp'],
    ['/', '/api/v1/timestamp'],
    ['/api/v1/timestamp', '/api/v1/timestamp'],
    ['/tsa', '/tsa'],
  ]
  for (const [path, asked] of endpoints) {
    test(`is asked for at ${asked} of an authority at "${path}"`, () =>
      withService(
        () => ({ status: 400 }),
        async ({ url, requests }) => {
          const witness = createTimestampWitness(callOf(`${url}${path}`, 'TSA_FAILED'))
          await assert.rejects(async () => witness.testify(ENVELOPE, ''), { code: 'TSA_FAILED' })
          assert.deepEqual(requests, [`POST ${asked}`])
        },
      ))
  }
  for (const [name, body] of [
    ['nothing', ''],
    ['text', 'garbage'],
    ['JSON', '{}'],
    ['an empty sequence', Buffer.from('3000', 'hex')],
    ['a refusal without a token', Buffer.from('30053003020102', 'hex')],
  ] as const) {
    test(`is not ${name}`, () =>
      withService(
        () => ({ status: 200, body }),
        async ({ url }) => {
          const witness = createTimestampWitness(callOf(url, 'TSA_FAILED', forOneAttempt()))
          await assert.rejects(async () => witness.testify(ENVELOPE, ''), {
            code: 'TSA_FAILED',
            message: /answered what cannot be read \(the answer is no timestamp\)/,
          })
        },
      ))
  }
  test('is made of envelopes only', () =>
    withService(authority.service, async ({ url, requests }) => {
      const witness = createTimestampWitness(callOf(url, 'TSA_FAILED'))
      await assert.rejects(async () => witness.testify(MESSAGE, ''), { code: 'INTERNAL' })
      assert.equal(requests.length, 0)
    }))
})
