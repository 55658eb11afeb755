// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import type { Failure } from '../../../demo/loopback-server.ts'
import { ERRORS, type ErrorCode } from '../../../src/core/errors.ts'
import { MAX_ATTESTATION_BYTES } from '../../../src/core/limits.ts'
import { createPublisher } from '../../../src/io/publishers/index.ts'
import type { SinkResult, StoredModel } from '../../../src/ports.ts'
import {
  createPublishingWorld,
  type PublishingWorld,
  type SettingsChange,
} from '../../support/publishing.ts'
import { assertNoSecret, rejection } from '../../support/secrets.ts'

let world: PublishingWorld
before(async () => {
  world = await createPublishingWorld()
})
after(() => world.close())
afterEach(() => world.github.recover())

const publish = async (
  models: readonly StoredModel[],
  change: SettingsChange = {},
): Promise<SinkResult> =>
  createPublisher('attestations', await world.settings(change)).publish(models)

const calls = (): number => world.github.requests.length

describe('bundles in the attestations API', () => {
  it('are stored as they are, with id and address', async () => {
    const models = [await world.model('bert'), await world.model('gpt')]
    const result = await publish(models)
    const stored = world.github.attestations.slice(-4)
    assert.equal(result.status, 'stored')
    assert.deepEqual(
      stored.map(({ bundle }) => JSON.stringify(bundle)),
      models.flatMap(({ attestations }) => attestations),
    )
    assert.deepEqual(
      result.locations,
      stored.map(({ id }) => ({
        id: String(id),
        url: `https://github.com/octo-org/digits/attestations/${id}`,
      })),
    )
  })

  it('may be stored again', async () => {
    const models = [await world.model('bert')]
    await publish(models)
    assert.equal((await publish(models)).status, 'stored')
  })

  it('may be none', async () => {
    const callsBefore = calls()
    const model = await world.model('bert')
    const result = await publish([{ ...model, attestations: [] }])
    assert.deepEqual(result, { status: 'unchanged', locations: [] })
    assert.equal(calls(), callsBefore)
  })

  it('survive an answer that is lost, perhaps twice', async () => {
    const countBefore = world.github.attestations.length
    world.github.fail({ on: 'POST', kind: 'lose-answer', times: 1 })
    const model = await world.model('bert')
    await publish([{ ...model, attestations: model.attestations.slice(0, 1) }])
    assert.equal(world.github.attestations.length, countBefore + 2)
  })
})

describe('the attestations API is not called', () => {
  const places: readonly (readonly [string, SettingsChange, RegExp, RegExp])[] = [
    [
      'for a private repository of a user',
      { run: { ownerType: 'User', visibility: 'private' } },
      /private repositories of a user/,
      /sinks: artifact/,
    ],
    [
      'on GitHub Enterprise Server',
      { run: { host: 'ghes' } },
      /Enterprise Server/,
      /sinks: release/,
    ],
  ]
  for (const [place, change, message, hint] of places) {
    it(place, async () => {
      const callsBefore = calls()
      const models = [await world.model('bert')]
      const error = await rejection(publish(models, change), 'SINK_UNAVAILABLE')
      assert.match(error.message, message)
      assert.match(error.hint, hint)
      assert.equal(calls(), callsBefore)
      await publish(models)
    })
  }

  it('with a bundle that is too large or none, also if it is the last', async () => {
    const callsBefore = calls()
    const model = await world.model('bert')
    const withBundle = (bundle: string): Promise<SinkResult> =>
      publish([{ ...model, attestations: [...model.attestations, bundle] }])
    const huge = JSON.stringify({ x: 'x'.repeat(MAX_ATTESTATION_BYTES) })
    await rejection(withBundle(huge), 'PAYLOAD_TOO_LARGE')
    await rejection(withBundle('[]'), 'BUNDLE_INVALID')
    await rejection(withBundle('{"a":1}, "b": {}'), 'BUNDLE_INVALID')
    assert.equal(calls(), callsBefore)
  })
})

const status = (code: number, message = 'got TOKEN'): Failure => ({
  on: 'POST',
  kind: 'status',
  status: code,
  body: JSON.stringify({ message }),
})

const FAILURES: readonly (readonly [string, Failure, ErrorCode, RegExp, RegExp, number?])[] = [
  ['answers 400', status(400), 'SINK_FAILED', /1 of 2: POST .* answered 400/, /resume-from/],
  ['answers 401', status(401), 'SINK_UNAUTHORIZED', /answered 401/, /token is not valid/],
  ['answers 403', status(403), 'SINK_UNAUTHORIZED', /answered 403/, /attestations: write/],
  [
    'answers 403 for the plan',
    status(403, 'Feature not available for user-owned private repositories.'),
    'SINK_UNAVAILABLE',
    /Feature not available/,
    /sinks: artifact/,
  ],
  ['answers 404', status(404), 'SINK_FAILED', /answered 404/, /attestations: write/],
  ['answers 409', status(409), 'SINK_FAILED', /answered 409/, /resume-from/],
  ['answers 413', status(413), 'PAYLOAD_TOO_LARGE', /answered 413/, /smaller/],
  ['answers 422', status(422, 'Invalid bundle'), 'SINK_FAILED', /Invalid bundle/, /resume-from/],
  [
    'answers 422 for the size',
    status(422, 'predicate is too large'),
    'PAYLOAD_TOO_LARGE',
    /too large/,
    /smaller/,
  ],
  ['answers 429', status(429), 'SINK_FAILED', /429.*gave up/, /resume-from/, 300],
  ['answers 502', status(502), 'SINK_FAILED', /502.*gave up/, /resume-from/, 300],
  [
    'answers garbage',
    { on: 'POST', kind: 'rewrite', change: () => '<html>' },
    'SINK_FAILED',
    /not JSON/,
    /resume-from/,
    300,
  ],
  [
    'answers without an id',
    { on: 'POST', kind: 'rewrite', change: () => '{"id":"x"}' },
    'SINK_FAILED',
    /no valid attestation id/,
    /resume-from/,
  ],
  [
    'answers with too much',
    { on: 'POST', kind: 'rewrite', change: () => Buffer.alloc(5_000_000, 'x') },
    'SINK_FAILED',
    /more than/,
    /resume-from/,
  ],
  [
    'never answers',
    { on: 'POST', kind: 'hang' },
    'SINK_FAILED',
    /did not finish/,
    /resume-from/,
    300,
  ],
  [
    'cuts the connection',
    { on: 'POST', kind: 'reset' },
    'SINK_FAILED',
    /gave up/,
    /resume-from/,
    300,
  ],
]

describe('the attestations API', () => {
  for (const [name, failure, code, message, hint, timeoutMs = 5_000] of FAILURES) {
    it(`that ${name} fails the sink with code and hint, and the next run succeeds`, async () => {
      const token = world.github.job.githubToken
      const armed =
        failure.kind === 'status'
          ? { ...failure, body: failure.body?.replace('TOKEN', token) ?? '' }
          : failure
      world.github.fail(armed)
      const models = [await world.model('bert')]
      const error = await rejection(publish(models, { timeoutMs }), code)
      assert.match(error.message, message)
      assert.match(error.hint, hint)
      assert.notEqual(error.hint, ERRORS.SERVICE_FAILED.hint)
      assertNoSecret(error, token)
      world.github.recover()
      assert.equal((await publish(models)).status, 'stored')
    })
  }

  it('that fails now and then is asked again', async () => {
    world.github.fail({ ...status(503), times: 3 })
    assert.equal((await publish([await world.model('bert')])).locations.length, 2)
  })

  it('wants its permission', async () => {
    const job = await world.github.startJob({ permissions: { contents: 'write' } })
    const error = await rejection(
      publish([await world.model('bert')], { job }),
      'SINK_UNAUTHORIZED',
    )
    assert.match(error.hint, /permissions: attestations: write/)
    assertNoSecret(error, job.githubToken)
  })

  it('is found out to be missing when the event does not tell the owner', async () => {
    const own = await createPublishingWorld({ ownerType: 'User', visibility: 'private' })
    try {
      const run = { ownerType: undefined, visibility: undefined }
      const publisher = createPublisher('attestations', await own.settings({ run }))
      const error = await rejection(
        publisher.publish([await own.model('bert')]),
        'SINK_UNAVAILABLE',
      )
      assert.match(error.message, /user-owned private repositories/)
    } finally {
      await own.close()
    }
  })
})
