// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { RekorWitness } from '@sigstore/sign'
import fc from 'fast-check'
import { json, type Service } from '../../../demo/loopback-server.ts'
import type { JsonObject } from '../../../src/core/parse.ts'
import { parseRekorV1Entry } from '../../../src/io/sigstore/rekor-v1-entry.ts'
import { createRekorV1Witness } from '../../../src/io/sigstore/rekor-v1-witness.ts'
import { propertyRuns } from '../../support/property-runs.ts'
import {
  callOf,
  ENVELOPE,
  forOneAttempt,
  MESSAGE,
  withService,
} from '../../support/sigstore-services.ts'

const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'
const UUID = 'ab'.repeat(40)
const PATH = '/api/v1/log/entries'

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')

const PROOF = {
  checkpoint: 'log.example\n2\nAAAA\n\n— log.example AAAA\n',
  hashes: ['0a'.repeat(32), '0b'.repeat(32)],
  logIndex: 41,
  rootHash: '0c'.repeat(32),
  treeSize: 42,
}
const ENTRY = {
  body: base64({ kind: 'dsse', apiVersion: '0.0.1' }),
  integratedTime: 1_763_892_000,
  logID: '0d'.repeat(32),
  logIndex: 4_163_472,
  verification: { inclusionProof: PROOF, signedEntryTimestamp: base64('set') },
}
const ANSWER = { [UUID]: ENTRY }

const holding: Service = ({ method }) => json(method === 'POST' ? 201 : 200, ANSWER)

/** A log that has the entry already, and says where. */
const conflicting =
  (location?: string): Service =>
  ({ method, url }) => {
    if (method === 'POST') return json(409, {}, location === undefined ? {} : { location })
    return url.pathname === `${PATH}/${UUID}` ? json(200, ANSWER) : json(404, {})
  }

describe('an entry of a Rekor v1 log', () => {
  test('is proposed, and read, as @sigstore/sign does', () =>
    withService(holding, async ({ url, requests }, sent) => {
      const ours = createRekorV1Witness(callOf(url, 'REKOR_FAILED'))
      const theirs = new RekorWitness({ rekorBaseURL: url, entryType: 'dsse' })
      assert.deepEqual(
        await ours.testify(ENVELOPE, CERTIFICATE),
        await theirs.testify(ENVELOPE, CERTIFICATE),
      )
      assert.deepEqual(sent[0], sent[1])
      assert.deepEqual(requests, [`POST ${PATH}`, `POST ${PATH}`])
    }))
  for (const [name, location] of [
    ['by its path', `${PATH}/${UUID}`],
    ['by an address of another host, which is not asked', `http://127.0.0.1:9/else/${UUID}`],
  ] as const) {
    test(`is fetched when the log names it ${name}`, () =>
      withService(conflicting(location), async ({ url, requests }) => {
        const witness = createRekorV1Witness(callOf(url, 'REKOR_FAILED'))
        const { tlogEntries = [] } = await witness.testify(ENVELOPE, CERTIFICATE)
        assert.equal(tlogEntries[0]?.logIndex, '4163472')
        assert.deepEqual(requests, [`POST ${PATH}`, `GET ${PATH}/${UUID}`])
      }))
  }
  const nowhere: readonly [string, string | undefined][] = [
    ['nothing', undefined],
    ['a name that is no UUID', `${PATH}/latest`],
    ['a UUID that is too short', `${PATH}/${UUID.slice(2)}`],
    ['a UUID and a query', `${PATH}/${UUID}?x=1`],
    ['a way up', `${PATH}/${UUID}/..`],
    ['a name with an encoded slash', `${PATH}/..%2f${UUID}`],
  ]
  for (const [name, location] of nowhere) {
    test(`is not fetched when the log names ${name}`, () =>
      withService(conflicting(location), async ({ url, requests }) => {
        const witness = createRekorV1Witness(callOf(url, 'REKOR_FAILED'))
        await assert.rejects(async () => witness.testify(ENVELOPE, CERTIFICATE), {
          code: 'REKOR_FAILED',
          status: 409,
        })
        assert.deepEqual(requests, [`POST ${PATH}`])
      }))
  }
  test('that cannot be fetched for another reason than time is an error', () => {
    const service: Service = (request) =>
      request.method === 'POST' ? conflicting(`/${UUID}`)(request) : json(403, {})
    return withService(service, async ({ url, requests }) => {
      const witness = createRekorV1Witness(callOf(url, 'REKOR_FAILED'))
      await assert.rejects(async () => witness.testify(ENVELOPE, CERTIFICATE), { status: 403 })
      assert.equal(requests.length, 2)
    })
  })
  test('is made of envelopes only', () =>
    withService(holding, async ({ url, requests }) => {
      const witness = createRekorV1Witness(callOf(url, 'REKOR_FAILED'))
      await assert.rejects(async () => witness.testify(MESSAGE, CERTIFICATE), { code: 'INTERNAL' })
      assert.equal(requests.length, 0)
    }))
})

const withProof = (change: JsonObject): JsonObject => ({
  verification: { ...ENTRY.verification, inclusionProof: { ...PROOF, ...change } },
})

describe('an answer is no entry of a Rekor v1 log', () => {
  const fields: readonly [field: string, change: JsonObject][] = [
    ['body', { body: undefined }],
    ['body', { body: '' }],
    ['body', { body: 'not base64' }],
    ['body', { body: ENTRY.body.replace(/.$/, '*') }],
    ['kind', { body: base64('text') }],
    ['kind', { body: base64({ kind: 1, apiVersion: '0.0.1' }) }],
    ['apiVersion', { body: base64({ kind: 'dsse' }) }],
    ['integratedTime', { integratedTime: '1763892000' }],
    ['integratedTime', { integratedTime: 1.5 }],
    ['logIndex', { logIndex: -1 }],
    ['logIndex', { logIndex: 2 ** 53 }],
    ['logID', { logID: 'abc' }],
    ['logID', { logID: 'zz'.repeat(32) }],
    ['signedEntryTimestamp', { verification: { ...ENTRY.verification, signedEntryTimestamp: 1 } }],
    ['inclusionProof', { verification: undefined }],
    ['inclusionProof', { verification: { inclusionProof: [] } }],
    ['inclusionProof.logIndex', withProof({ logIndex: null })],
    ['inclusionProof.treeSize', withProof({ treeSize: '42' })],
    ['inclusionProof.rootHash', withProof({ rootHash: '0c' })],
    ['inclusionProof.hashes', withProof({ hashes: null })],
    ['inclusionProof.hashes', withProof({ hashes: [PROOF.rootHash, ''] })],
    ['inclusionProof.checkpoint', withProof({ checkpoint: {} })],
  ]
  for (const [field, change] of fields) {
    test(`with ${JSON.stringify(change)}`, () => {
      const text = JSON.stringify({ [UUID]: { ...ENTRY, ...change } })
      const message = `the answer is no log entry: "${field}" is missing or malformed`
      assert.throws(() => parseRekorV1Entry(text), { message })
    })
  }
  for (const [name, text] of [
    ['that is empty', ''],
    ['that is not JSON', '<html>'],
    ['that is a list', JSON.stringify([ENTRY])],
    ['without an entry', '{}'],
    ['with two entries', JSON.stringify({ ...ANSWER, ['cd'.repeat(40)]: ENTRY })],
    ['with something else', '{"weather":"fine"}'],
  ] as const) {
    test(name, () => {
      assert.throws(() => parseRekorV1Entry(text), { message: 'the answer is no log entry' })
    })
  }
  test('after an entry that has no promise, which is one', () => {
    const verification = { inclusionProof: PROOF }
    const { inclusionPromise } = parseRekorV1Entry(
      JSON.stringify({ [UUID]: { ...ENTRY, verification } }),
    )
    assert.equal(inclusionPromise, undefined)
  })
  test('for any JSON, and says so in its own words', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(ENTRY)), (value, field) => {
        for (const answer of [value, { a: value }, { a: { ...ENTRY, [field]: value } }]) {
          try {
            parseRekorV1Entry(JSON.stringify(answer))
          } catch (error) {
            assert.match(String(error), /^Error: the answer is no log entry/)
          }
        }
      }),
      propertyRuns(),
    )
  })
  test('once, in the reader and in a call', () =>
    withService(
      () => json(201, {}),
      async ({ url }) => {
        const witness = createRekorV1Witness(callOf(url, 'REKOR_FAILED', forOneAttempt()))
        await assert.rejects(async () => witness.testify(ENVELOPE, CERTIFICATE), {
          code: 'REKOR_FAILED',
          message: /answered what cannot be read \(the answer is no log entry\)/,
        })
      },
    ))
})
