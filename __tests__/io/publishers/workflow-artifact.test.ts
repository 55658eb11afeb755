// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { after, afterEach, before, describe, it } from 'node:test'
import { ERRORS, type ErrorCode } from '../../../src/core/errors.ts'
import { createPublisher } from '../../../src/io/publishers/index.ts'
import {
  type ArtifactService,
  createWorkflowArtifactPublisher,
} from '../../../src/io/publishers/workflow-artifact.ts'
import type { SinkResult, StoredModel } from '../../../src/ports.ts'
import {
  createPublishingWorld,
  type PublishingWorld,
  type SettingsChange,
} from '../../support/publishing.ts'
import { assertNoSecret, rejection } from '../../support/secrets.ts'

let world: PublishingWorld
const LIBRARY_ENV = ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_SERVER_URL']
const useEnv = (env: Readonly<Record<string, string>>): void => {
  // The library reads these from the environment itself.
  for (const name of LIBRARY_ENV) process.env[name] = env[name] ?? ''
}
before(async () => {
  world = await createPublishingWorld()
  useEnv(world.github.job.env)
})
after(() => world.close())
afterEach(() => {
  world.github.recover()
  useEnv(world.github.job.env)
})

const publish = async (
  models: readonly StoredModel[],
  change: SettingsChange = {},
): Promise<SinkResult> => createPublisher('artifact', await world.settings(change)).publish(models)

const newest = () => world.github.artifacts.at(-1)

describe('everything of one step', () => {
  it('becomes one artifact, with id and address', async () => {
    const models = [await world.model('bert', 'a'), await world.model('gpt', 'a')]
    const before = world.github.artifacts.length
    const result = await publish(models)
    assert.equal(world.github.artifacts.length, before + 1)
    const { id = '', name = '', content = Buffer.alloc(0) } = newest() ?? {}
    assert.match(name, /^models-attestation-train-1-[0-9a-f]{12}$/)
    assert.deepEqual(result, {
      status: 'stored',
      locations: [
        { id, url: `https://github.com/octo-org/digits/actions/runs/15104893/artifacts/${id}` },
      ],
    })
    // A zip names its files in plain bytes.
    for (const path of models.flatMap(({ files }) => files)) {
      assert.ok(content.includes(basename(path)))
    }
  })

  it('is not stored twice, and leaves no temporary file', async () => {
    const models = [await world.model('bert', 'twice')]
    const first = await publish(models)
    const filesBefore = readdirSync(world.dir)
    assert.deepEqual(await publish(models), { ...first, status: 'unchanged' })
    assert.deepEqual(readdirSync(world.dir), filesBefore)
  })

  it('has a name of its own in each job, attempt, step and model', async () => {
    const model = await world.model('bert', 'names')
    const names = new Set<string>()
    const changes: readonly SettingsChange[] = [
      {},
      { run: { job: 'other' } },
      { run: { runAttempt: '2' } },
    ]
    for (const change of changes) {
      await publish([model], change)
      names.add(newest()?.name ?? '')
    }
    await publish([await world.model('bert', 'names2')])
    names.add(newest()?.name ?? '')
    await publish([await world.model('gpt', 'names')])
    names.add(newest()?.name ?? '')
    assert.equal(names.size, 5)
  })

  it('gets a valid name from any model name', async () => {
    for (const name of ['my model', '…', 'a'.repeat(200), '--x']) {
      await publish([await world.model(name, 'odd')])
      assert.match(newest()?.name ?? '', /^[A-Za-z][\w.-]{0,79}-attestation-train-1-[0-9a-f]{12}$/)
    }
  })

  it('takes a name and a retention that the user gives', async () => {
    const storage = { artifactName: 'my bundles', artifactRetentionDays: 3 }
    await publish([await world.model('bert', 'given')], { storage })
    const { name, expiresAt = '' } = newest() ?? {}
    assert.equal(name, 'my bundles')
    const days = (Date.parse(expiresAt) - Date.now()) / 86_400_000
    assert.ok(days > 2.9 && days < 3.1, expiresAt)
  })

  it('replaces an artifact of the same name only when told to', async () => {
    const storage = { artifactName: 'shared' }
    await publish([await world.model('bert', 'one')], { storage })
    const first = newest()?.id
    const other = [await world.model('bert', 'two')]
    const error = await rejection(publish(other, { storage }), 'SINK_CONFLICT')
    assert.match(error.message, /artifact "shared" with other content/)
    assert.match(error.hint, /overwrite: true/)
    assert.equal(newest()?.id, first)
    const result = await publish(other, { storage: { ...storage, overwrite: true } })
    assert.equal(result.status, 'stored')
    assert.notEqual(newest()?.id, first)
    assert.equal(world.github.artifacts.filter(({ name }) => name === 'shared').length, 1)
  })

  it('may be told to replace what is not there', async () => {
    const storage = { artifactName: 'fresh', overwrite: true }
    assert.equal((await publish([await world.model('bert')], { storage })).status, 'stored')
  })

  it('is another one with a file more', async () => {
    const model = await world.model('bert', 'more')
    const storage = { artifactName: 'less' }
    await publish([{ ...model, files: model.files.slice(0, 1) }], { storage })
    await rejection(publish([model], { storage }), 'SINK_CONFLICT')
  })
})

describe('an artifact is refused', () => {
  const names: readonly (readonly [string, RegExp])[] = [
    ['a/b', /has "\/"/],
    ['a:b', /has ":"/],
    ['a\nb', /has "\\n"/],
    ['', /has 0 characters/],
    ['x'.repeat(256), /has 256 characters/],
  ]
  for (const [artifactName, message] of names) {
    it(`with the name ${JSON.stringify(artifactName.slice(0, 10))}`, async () => {
      const error = await rejection(publish([], { storage: { artifactName } }), 'INPUT_INVALID')
      assert.match(error.message, message)
    })
  }

  it('on GitHub Enterprise Server, before anything is asked', async () => {
    const callsBefore = world.github.requests.length
    const error = await rejection(publish([], { run: { host: 'ghes' } }), 'SINK_UNAVAILABLE')
    assert.match(error.message, /Enterprise Server/)
    assert.match(error.hint, /sinks: release/)
    assert.equal(world.github.requests.length, callsBefore)
  })

  it('where the runner gives no access', async () => {
    const promise = publish([], { run: { hasRuntimeToken: false } })
    const error = await rejection(promise, 'SINK_UNAVAILABLE')
    assert.match(error.message, /ACTIONS_RUNTIME_TOKEN is not set/)
    assert.match(error.hint, /uses:/)
  })

  it('when a file is gone', async () => {
    const model = await world.model('bert')
    const promise = publish([{ ...model, files: [...model.files, `${world.dir}/absent.sig`] }])
    await rejection(promise, 'BUNDLE_NOT_FOUND')
  })

  const badTokens: readonly (readonly [string, () => Promise<string>, ErrorCode, RegExp])[] = [
    [
      'expired',
      () => world.github.artifactTokens.runtimeToken('run', 'job', { expired: true }),
      'SINK_UNAUTHORIZED',
      /\(401\)/,
    ],
    [
      'without the scope',
      () => world.github.artifactTokens.runtimeToken('run', 'job', { scope: 'x' }),
      'SINK_UNAVAILABLE',
      /not a runtime token/,
    ],
    ['not a token', async () => 'garbage', 'SINK_UNAVAILABLE', /not a runtime token/],
  ]
  for (const [name, makeToken, code, message] of badTokens) {
    it(`with a runtime token that is ${name}, which is not shown`, async () => {
      const token = await makeToken()
      useEnv({ ...world.github.job.env, ACTIONS_RUNTIME_TOKEN: token })
      const error = await rejection(publish([await world.model('bert')]), code)
      assert.match(error.message, message)
      assertNoSecret(error, token)
    })
  }

  it('with an answer of 400, 403, 404 or 422', async () => {
    for (const status of [400, 403, 404, 422]) {
      const body = JSON.stringify({ code: 'x', msg: 'no' })
      world.github.fail({ on: 'CreateArtifact', kind: 'status', status, body })
      const code = status === 403 ? 'SINK_UNAUTHORIZED' : 'SINK_FAILED'
      const error = await rejection(publish([await world.model('bert', `s${status}`)]), code)
      assert.match(error.message, new RegExp(`\\(${status}\\)`))
      world.github.recover()
      await publish([await world.model('bert', `s${status}`)])
    }
  })
})

// The library retries by itself for half a minute; what it says afterwards is played here.
const SIGNED_URL = 'https://blob.example/x?sig=sig-secret'
const playing = (
  upload: (call: number, name: string) => Promise<{ id?: number }>,
): { service: () => Promise<ArtifactService>; names: string[] } => {
  const names: string[] = []
  const notFound = async (): Promise<never> => {
    throw Object.assign(new Error('Artifact not found'), { name: 'ArtifactNotFoundError' })
  }
  const service: ArtifactService = {
    uploadArtifact: async (name) => {
      names.push(name)
      return upload(names.length, name)
    },
    getArtifact: notFound,
    downloadArtifact: notFound,
    deleteArtifact: notFound,
  }
  return { service: async () => service, names }
}

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name })
const CONFLICT =
  'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: exists'

describe('the artifact service', () => {
  const passing: readonly (readonly [string, Error])[] = [
    [
      'answers 503',
      new Error(
        'Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (503) x',
      ),
    ],
    [
      'answers 429',
      new Error(
        'Failed to FinalizeArtifact: Failed to make request after 5 attempts: Failed request: (429) x',
      ),
    ],
    [
      'answers garbage',
      new Error(
        'Failed to CreateArtifact: Failed to make request after 5 attempts: Unexpected token <',
      ),
    ],
    ['is out of reach', named('NetworkError', 'Unable to make request: ECONNREFUSED')],
    ['loses a block', named('RestError', `PUT ${SIGNED_URL} failed`)],
    ['stalls', new Error('Upload progress stalled.')],
  ]
  for (const [name, error] of passing) {
    it(`that ${name} is asked again, and fails the sink at the deadline`, async () => {
      const recovering = playing(async (call) => {
        if (call < 3) throw error
        return { id: 7 }
      })
      const models = [await world.model('bert')]
      const settings = await world.settings()
      const good = await createWorkflowArtifactPublisher(settings, recovering.service).publish(
        models,
      )
      assert.equal(good.locations[0]?.id, '7')
      const down = playing(() => Promise.reject(error))
      const late = {
        ...settings,
        deadline: { remainingMs: () => (down.names.length < 2 ? 5_000 : 0) },
      }
      const publisher = createWorkflowArtifactPublisher(late, down.service)
      const failure = await rejection(publisher.publish(models), 'SINK_FAILED')
      assert.match(failure.message, /gave up after 2 attempts/)
      assert.equal(failure.hint, ERRORS.SINK_FAILED.hint)
      assertNoSecret(failure, 'sig-secret')
    })
  }

  const lasting: readonly (readonly [string, Error, ErrorCode, RegExp])[] = [
    [
      'has no quota left',
      named('UsageError', 'Artifact storage quota has been hit.'),
      'SINK_FAILED',
      /quota/,
    ],
    [
      'refuses a file name',
      new Error('The path for one of the files in artifact is not valid: /a:b'),
      'SINK_FAILED',
      /not valid/,
    ],
    [
      'is not there',
      named('GHESNotSupportedError', 'not currently supported on GHES.'),
      'SINK_FAILED',
      /GHES/,
    ],
  ]
  for (const [name, error, code, message] of lasting) {
    it(`that ${name} is asked once`, async () => {
      const { service, names } = playing(() => Promise.reject(error))
      const publisher = createWorkflowArtifactPublisher(await world.settings(), service)
      const failure = await rejection(publisher.publish([await world.model('bert')]), code)
      assert.match(failure.message, message)
      assert.equal(names.length, 1)
    })
  }

  it('that never answers is left at the deadline', async () => {
    const { service } = playing(() => new Promise(() => {}))
    const publisher = createWorkflowArtifactPublisher(
      await world.settings({ timeoutMs: 50 }),
      service,
    )
    const error = await rejection(publisher.publish([await world.model('bert')]), 'SINK_FAILED')
    assert.match(error.message, /did not finish in time/)
    assert.match(error.hint, /resume-from/)
  })

  it('that keeps half an upload under the default name gets another name', async () => {
    const { service, names } = playing(async (call) => {
      if (call === 1) throw new Error(CONFLICT)
      return { id: 8 }
    })
    const publisher = createWorkflowArtifactPublisher(await world.settings(), service)
    const result = await publisher.publish([await world.model('bert')])
    assert.equal(result.status, 'stored')
    assert.equal(names[1], `${names[0]}-2`)
  })

  it('that keeps half an upload under a given name is a conflict', async () => {
    const { service } = playing(() => Promise.reject(new Error(CONFLICT)))
    const settings = await world.settings({ storage: { artifactName: 'given' } })
    const publisher = createWorkflowArtifactPublisher(settings, service)
    const error = await rejection(publisher.publish([await world.model('bert')]), 'SINK_CONFLICT')
    assert.match(error.message, /unfinished upload blocks the artifact name "given"/)
  })

  it('that gives no id has failed', async () => {
    const { service } = playing(async () => ({}))
    const publisher = createWorkflowArtifactPublisher(await world.settings(), service)
    await rejection(publisher.publish([await world.model('bert')]), 'SINK_FAILED')
  })
})
