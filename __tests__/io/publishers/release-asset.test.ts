// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename } from 'node:path'
import { after, afterEach, before, describe, it } from 'node:test'
import { type Failure, listenOnLoopback } from '../../../demo/loopback-server.ts'
import { ERRORS, type ErrorCode } from '../../../src/core/errors.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createPublisher } from '../../../src/io/publishers/index.ts'
import { assetName } from '../../../src/io/publishers/release-asset.ts'
import type { SinkResult, StoredModel } from '../../../src/ports.ts'
import {
  createPublishingWorld,
  type PublishingWorld,
  type SettingsChange,
} from '../../support/publishing.ts'
import { assertNoSecret, rejection } from '../../support/secrets.ts'

let world: PublishingWorld
let count = 0
before(async () => {
  world = await createPublishingWorld()
})
after(() => world.close())
afterEach(() => world.github.recover())

const newTag = (): string => {
  count += 1
  return `v${count}`
}

const publish = async (
  releaseTag: string,
  models: readonly StoredModel[],
  { storage, ...change }: SettingsChange = {},
): Promise<SinkResult> => {
  const settings = await world.settings({ ...change, storage: { releaseTag, ...storage } })
  return createPublisher('release', settings).publish(models)
}

const uploads = (): number =>
  world.github.requests.filter((line) => line.startsWith('POST /uploads')).length

describe('files on a release', () => {
  for (const draft of [true, false]) {
    it(`are attached to a ${draft ? 'draft' : 'published release'}, byte for byte`, async () => {
      const tag = newTag()
      const release = world.github.releases.create({ tag, draft })
      const model = await world.model('bert')
      const result = await publish(tag, [model])
      assert.equal(result.status, 'stored')
      assert.deepEqual(
        release.assets.map(({ name, content }) => [name, content.toString()]),
        model.files.map((path) => [basename(path), readFileSync(path, 'utf8')]),
      )
      assert.deepEqual(
        result.locations,
        release.assets.map(({ id, name }) => ({
          id: String(id),
          url: `https://github.com/octo-org/digits/releases/download/${tag}/${name}`,
        })),
      )
      assert.equal(release.draft, draft)
    })
  }

  it('are attached to the release that triggered the run', async () => {
    const releaseTag = newTag()
    const job = await world.github.startJob({ eventName: 'release', releaseTag })
    const settings = await world.settings({ job })
    await createPublisher('release', settings).publish([await world.model('bert')])
    const release = world.github.releases.all.find(({ tag }) => tag === releaseTag)
    assert.equal(release?.assets.length, 2)
  })

  it('are not stored twice', async () => {
    const tag = newTag()
    world.github.releases.create({ tag })
    const models = [await world.model('bert'), await world.model('gpt')]
    const first = await publish(tag, models)
    const uploadsBefore = uploads()
    assert.deepEqual(await publish(tag, models), { ...first, status: 'unchanged' })
    assert.equal(uploads(), uploadsBefore)
  })

  it('are completed when some are there already', async () => {
    const tag = newTag()
    const release = world.github.releases.create({ tag })
    const model = await world.model('bert')
    await publish(tag, [{ ...model, files: model.files.slice(0, 1) }])
    const result = await publish(tag, [model])
    assert.equal(result.status, 'stored')
    assert.equal(result.locations.length, 2)
    assert.equal(release.assets.length, 2)
  })

  it('replace other content only when told to', async () => {
    const tag = newTag()
    const release = world.github.releases.create({ tag })
    const [old, fresh] = [await world.model('bert', 'old'), await world.model('bert', 'new')]
    await publish(tag, [old])
    const uploadsBefore = uploads()
    const error = await rejection(publish(tag, [fresh]), 'SINK_CONFLICT')
    assert.match(error.message, /bert\.sig, bert\.intoto\.jsonl/)
    assert.match(error.hint, /overwrite: true/)
    assert.equal(uploads(), uploadsBefore)
    await publish(tag, [fresh], { storage: { overwrite: true } })
    assert.deepEqual(
      release.assets.map(({ content }) => content.toString()),
      fresh.files.map((path) => readFileSync(path, 'utf8')),
    )
  })

  it('get the names that GitHub would give them', async () => {
    const tag = newTag()
    const release = world.github.releases.create({ tag })
    const model = await world.model('my model (v2)…')
    await publish(tag, [model])
    assert.deepEqual(
      release.assets.map(({ name }) => name),
      ['my.model.v2.sig', 'my.model.v2.intoto.jsonl'],
    )
    assert.equal((await publish(tag, [model])).status, 'unchanged')
    assert.equal(assetName('.hidden'), 'default.hidden')
  })

  it('are refused when two would get one name', async () => {
    const tag = newTag()
    world.github.releases.create({ tag })
    const models = [await world.model('a b'), await world.model('a+b'), await world.model('a(b')]
    const error = await rejection(publish(tag, models), 'SINK_CONFLICT')
    assert.match(error.message, /two files would become the asset "a\.b\.sig"/)
    await publish(tag, models.slice(0, 2))
  })
})

describe('a release', () => {
  it('that is immutable is refused before any upload, with the recipe', async () => {
    const tag = newTag()
    const release = world.github.releases.create({ tag, immutable: true })
    const uploadsBefore = uploads()
    const error = await rejection(publish(tag, [await world.model('bert')]), 'RELEASE_IMMUTABLE')
    assert.match(error.hint, /draft, attach, publish/)
    assert.equal(uploads(), uploadsBefore)
    assert.equal(release.assets.length, 0)
  })

  it('that became immutable is fine if everything is there', async () => {
    const tag = newTag()
    const release = world.github.releases.create({ tag, draft: true })
    const model = await world.model('bert')
    await publish(tag, [model])
    Object.assign(release, { draft: false, immutable: true })
    assert.equal((await publish(tag, [model])).status, 'unchanged')
  })

  it('that becomes immutable meanwhile is recognised', async () => {
    const tag = newTag()
    const release = world.github.releases.create({ tag })
    const hide = (body: Buffer): string =>
      body.toString().replace('"immutable":true', '"immutable":false')
    world.github.fail({
      on: `GET /api/repos/octo-org/digits/releases/tags/${tag}`,
      kind: 'rewrite',
      change: hide,
    })
    Object.assign(release, { immutable: true })
    const error = await rejection(publish(tag, [await world.model('bert')]), 'RELEASE_IMMUTABLE')
    assert.match(error.hint, /draft, attach, publish/)
  })

  it('that does not exist is named', async () => {
    const error = await rejection(
      publish('v-absent', [await world.model('bert')]),
      'RELEASE_NOT_FOUND',
    )
    assert.match(error.message, /has the tag "v-absent" in octo-org\/digits/)
    assert.match(error.hint, /contents: write/)
  })

  it('that two drafts claim is not guessed', async () => {
    const tag = newTag()
    for (let i = 0; i < 2; i += 1) world.github.releases.create({ tag, draft: true })
    const error = await rejection(publish(tag, [await world.model('bert')]), 'RELEASE_NOT_FOUND')
    assert.match(error.message, /2 drafts have the tag/)
  })

  it('of the event that is gone is named', async () => {
    const settings = await world.settings({ run: { release: { id: 1, tag: 'v', isDraft: false } } })
    const promise = createPublisher('release', settings).publish([await world.model('bert')])
    assert.match((await rejection(promise, 'RELEASE_NOT_FOUND')).message, /release with id 1/)
  })

  it('that nobody names is asked for', async () => {
    const promise = createPublisher('release', await world.settings()).publish([])
    const error = await rejection(promise, 'RELEASE_NOT_FOUND')
    assert.match(error.message, /push is not a release event/)
    assert.match(error.hint, /release-tag/)
  })

  it('is found behind many others', async () => {
    const many = await createPublishingWorld()
    try {
      const release = many.github.releases.create({ tag: 'old', draft: true })
      for (let i = 0; i < 230; i += 1) many.github.releases.create({ tag: `t${i}` })
      const settings = await many.settings({ storage: { releaseTag: 'old' } })
      await createPublisher('release', settings).publish([await many.model('bert')])
      assert.equal(release.assets.length, 2)
    } finally {
      await many.close()
    }
  })
})

describe('the permission to store', () => {
  it('is asked for when it is missing', async () => {
    const tag = newTag()
    const release = world.github.releases.create({ tag })
    const job = await world.github.startJob({ permissions: { contents: 'read' } })
    const error = await rejection(
      publish(tag, [await world.model('bert')], { job }),
      'SINK_UNAUTHORIZED',
    )
    assert.match(error.message, /answered 403: Resource not accessible by integration/)
    assert.match(error.hint, /permissions: contents: write/)
    assertNoSecret(error, job.githubToken)
    assert.equal(release.assets.length, 0)
  })

  it('does not exist in pull requests from forks, and the hint says so', async () => {
    const tag = newTag()
    world.github.releases.create({ tag })
    const job = await world.github.startJob({ eventName: 'pull_request', fork: true })
    const error = await rejection(
      publish(tag, [await world.model('bert')], { job }),
      'SINK_UNAUTHORIZED',
    )
    assert.match(error.hint, /forks/)
  })

  it('is refused to a wrong token, which is not shown', async () => {
    const tag = newTag()
    world.github.releases.create({ tag })
    const githubToken = new Secret('ghs_wrongwrongwrongwrong')
    const promise = publish(tag, [await world.model('bert')], { storage: { githubToken } })
    const error = await rejection(promise, 'SINK_UNAUTHORIZED')
    assert.match(error.message, /answered 401: Bad credentials/)
    assertNoSecret(error, 'ghs_wrongwrongwrongwrong')
  })

  it('needs a token at all', async () => {
    const githubToken = new Secret('')
    const promise = publish('v1', [], { storage: { githubToken } })
    assert.match((await rejection(promise, 'SINK_UNAUTHORIZED')).hint, /github-token/)
  })
})

const GET_TAG = 'GET /api/repos/octo-org/digits/releases/tags/'
const UPLOAD = 'POST /uploads/'
const echo = { kind: 'status', body: '{"message":"got TOKEN"}' } as const

const FAILURES: readonly (readonly [string, Failure, ErrorCode, RegExp, number?])[] = [
  ['answers 400', { ...echo, on: UPLOAD, status: 400 }, 'SINK_FAILED', /answered 400/],
  ['answers 401', { ...echo, on: UPLOAD, status: 401 }, 'SINK_UNAUTHORIZED', /answered 401/],
  ['answers 403', { ...echo, on: UPLOAD, status: 403 }, 'SINK_UNAUTHORIZED', /answered 403/],
  ['answers 404', { ...echo, on: UPLOAD, status: 404 }, 'SINK_FAILED', /answered 404/],
  ['answers 409', { ...echo, on: UPLOAD, status: 409 }, 'SINK_FAILED', /answered 409/],
  ['answers 422', { ...echo, on: UPLOAD, status: 422 }, 'SINK_FAILED', /answered 422/],
  [
    'answers 429',
    { ...echo, on: UPLOAD, status: 429 },
    'SINK_FAILED',
    /answered 429.*gave up/,
    300,
  ],
  [
    'answers 502',
    { ...echo, on: UPLOAD, status: 502 },
    'SINK_FAILED',
    /answered 502.*gave up/,
    300,
  ],
  [
    'answers garbage',
    { on: GET_TAG, kind: 'rewrite', change: () => 'garbage' },
    'SINK_FAILED',
    /not JSON/,
    300,
  ],
  [
    'answers another type',
    { on: GET_TAG, kind: 'rewrite', change: () => '[1]' },
    'SINK_FAILED',
    /no valid release/,
  ],
  [
    'answers without an upload address',
    { on: GET_TAG, kind: 'rewrite', change: (body) => body.toString().replace('upload_url', 'x') },
    'SINK_FAILED',
    /no valid release\.upload_url/,
  ],
  [
    'answers with too much',
    { on: GET_TAG, kind: 'rewrite', change: () => Buffer.alloc(5_000_000, 'x') },
    'SINK_FAILED',
    /more than \d+ bytes/,
  ],
  ['never answers', { on: UPLOAD, kind: 'hang' }, 'SINK_FAILED', /did not finish/, 300],
  ['cuts the connection', { on: UPLOAD, kind: 'reset' }, 'SINK_FAILED', /failed: .*gave up/, 300],
  [
    'stores something else',
    {
      on: UPLOAD,
      kind: 'rewrite',
      change: (body) => body.toString().replace(/sha256:../, 'sha256:00'),
    },
    'SINK_FAILED',
    /holds bert\.sig as sha256:00/,
  ],
]

describe('the release service', () => {
  for (const [name, failure, code, message, timeoutMs = 5_000] of FAILURES) {
    it(`that ${name} fails the sink with code and hint, and the next run succeeds`, async () => {
      const tag = newTag()
      const release = world.github.releases.create({ tag })
      const model = await world.model('bert')
      const token = world.github.job.githubToken
      const armed =
        failure.kind === 'status'
          ? { ...failure, body: failure.body?.replace('TOKEN', token) ?? '' }
          : failure
      world.github.fail(armed)
      const error = await rejection(publish(tag, [model], { timeoutMs }), code)
      assert.match(error.message, message)
      assert.notEqual(error.hint, ERRORS.SERVICE_FAILED.hint)
      assertNoSecret(error, token)
      world.github.recover()
      release.assets.splice(0)
      assert.equal((await publish(tag, [model])).status, 'stored')
    })
  }

  it('that fails now and then is asked again', async () => {
    const tag = newTag()
    const release = world.github.releases.create({ tag })
    world.github.fail({ ...echo, status: 503, times: 4 })
    world.github.fail({ on: UPLOAD, kind: 'reset', times: 2 })
    await publish(tag, [await world.model('bert')])
    assert.equal(release.assets.length, 2)
  })

  it('whose answer is lost has stored the file, once', async () => {
    const tag = newTag()
    const release = world.github.releases.create({ tag })
    world.github.fail({ on: UPLOAD, kind: 'lose-answer', times: 1 })
    await publish(tag, [await world.model('bert')])
    assert.equal(release.assets.length, 2)
  })

  it('that kept half an upload gets it replaced', async () => {
    const tag = newTag()
    const release = world.github.releases.create({ tag })
    const [half, model] = [await world.model('bert', 'half'), await world.model('bert')]
    await publish(tag, [half])
    const starter = (body: Buffer): string => body.toString().replaceAll('"uploaded"', '"starter"')
    const on = `GET /api/repos/octo-org/digits/releases/${release.id}/assets`
    world.github.fail({ on, kind: 'rewrite', change: starter })
    await publish(tag, [model])
    assert.deepEqual(
      release.assets.map(({ content }) => content.toString()),
      model.files.map((path) => readFileSync(path, 'utf8')),
    )
  })

  it('that hides a name from the list is not fooled into a loop', async () => {
    const tag = newTag()
    const release = world.github.releases.create({ tag })
    await publish(tag, [await world.model('bert', 'old')])
    const on = `GET /api/repos/octo-org/digits/releases/${release.id}/assets`
    world.github.fail({ on, kind: 'rewrite', change: () => '[]' })
    const error = await rejection(publish(tag, [await world.model('bert')]), 'SINK_FAILED')
    assert.match(error.message, /answered 422: Validation Failed: already_exists/)
  })
})

describe('the token', () => {
  for (const [what, on] of [
    ['an upload address', GET_TAG],
    ['a next page', '/assets'],
  ] as const) {
    it(`is not sent to another host that ${what} names`, async () => {
      const strangers: string[] = []
      const stranger = createServer((request, response) => {
        strangers.push(request.headers.authorization ?? 'none')
        response.end('[]')
      })
      const port = await listenOnLoopback(stranger)
      const tag = newTag()
      const release = world.github.releases.create({ tag })
      const evil = `http://127.0.0.1:${port}/`
      if (what === 'an upload address') {
        const change = (body: Buffer): string =>
          body.toString().replace(/"upload_url":"[^"]*"/, `"upload_url":"${evil}{?name}"`)
        world.github.fail({ on, kind: 'rewrite', change })
      } else {
        const headers = { link: `<${evil}>; rel="next"` }
        world.github.fail({
          on: `GET /api/repos/octo-org/digits/releases/${release.id}${on}`,
          kind: 'status',
          status: 200,
          body: '[]',
          headers,
        })
      }
      try {
        const error = await rejection(publish(tag, [await world.model('bert')]), 'SINK_FAILED')
        assert.match(error.message, /the token was not sent/)
        assert.deepEqual(strangers, [])
        assertNoSecret(error, ...world.secrets)
      } finally {
        stranger.close()
      }
    })
  }
})
