// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { after, afterEach, before, describe, it } from 'node:test'
import { ERRORS, type ErrorCode } from '../../../src/core/errors.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createBundleSource } from '../../../src/io/bundle-sources/index.ts'
import { createPublisher } from '../../../src/io/publishers/index.ts'
import { type Deadline, deadlineIn } from '../../../src/io/retry.ts'
import type { FoundBundle } from '../../../src/ports.ts'
import { createPublishingWorld, type PublishingWorld } from '../../support/publishing.ts'
import { assertNoSecret, rejection } from '../../support/secrets.ts'
import { writeZip, type ZipEntry } from '../../support/zip-writer.ts'
import { bundleText } from './bundles.ts'
import { assertFails, BAD_DOCUMENTS, FAILURES, REFUSED } from './service-failures.ts'

const REPOSITORY = 'octo-org/digits'
const NAME = 'bert-attestation-train-1-0123456789ab'
const A = bundleText('a')
const B = bundleText('b')

let world: PublishingWorld
before(async () => {
  world = await createPublishingWorld()
})
after(() => world.close())
afterEach(() => world.github.recover())

interface Request {
  readonly repository?: string
  readonly runId: string
  readonly name?: string
  readonly token?: string
  readonly deadline?: Deadline
}

const find = ({
  token,
  deadline = deadlineIn(5_000),
  ...location
}: Request): Promise<readonly FoundBundle[]> =>
  createBundleSource(
    { kind: 'artifact', repository: REPOSITORY, ...location },
    {
      apiUrl: `${world.github.url}/api`,
      token: new Secret(token ?? world.github.job.githubToken),
      deadline,
      baseDelayMs: 1,
    },
  ).find([])

let lastRun = 100
/** Another run with one artifact. */
const run = (content: Uint8Array, name = NAME): string => {
  lastRun += 1
  world.github.otherArtifacts.add({ runId: String(lastRun), name, content })
  return String(lastRun)
}
const zip = (...entries: readonly ZipEntry[]): Buffer => writeZip(entries)

describe('bundles of a workflow run', () => {
  it('are found as this action stores them, with the real client', async () => {
    Object.assign(process.env, world.github.job.env)
    const model = await world.model('bert')
    const models = [{ ...model, files: model.files.filter((path) => path.endsWith('.jsonl')) }]
    await createPublisher('artifact', await world.settings()).publish(models)
    const found = await find({ runId: world.github.job.run.runId })
    assert.deepEqual(
      found.map(({ content }) => content),
      model.attestations,
    )
    assert.match(found[0]?.source ?? '', /\/actions\/artifacts\/\d+\/bert\.intoto\.jsonl$/)
  })

  it('come from every artifact with a name of ours, or from the one that is named', async () => {
    const runId = run(zip({ name: 'a.sig', content: A }))
    const add = (name: string, content: Buffer): void =>
      world.github.otherArtifacts.add({ runId, name, content })
    add(`${NAME}-2`, zip({ name: 'b.jsonl', content: B }))
    add('other', zip({ name: 'c.sig', content: A }))
    add('dist', zip({ name: 'folder/d.sig', content: A }))
    assert.deepEqual(
      (await find({ runId })).map(({ content }) => content),
      [A, B],
    )
    assert.equal((await find({ runId, name: 'other' })).length, 1)
  })

  it('may be an artifact that is the file itself', async () => {
    const runId = run(Buffer.from(`${A}\n${B}`), 'm.intoto.jsonl')
    assert.equal((await find({ runId, name: 'm.intoto.jsonl' })).length, 2)
  })

  it('leave out the other files of the artifact', async () => {
    const runId = run(
      zip(
        { name: 'm.sig', content: A },
        { name: 'config.json', content: '{}' },
        { name: 'weights.bin', content: 'x' },
      ),
    )
    assert.equal((await find({ runId })).length, 1)
  })

  it('may be on several pages', async () => {
    const runId = run(zip({ name: 'a.sig', content: A }), 'zero')
    for (let n = 0; n < 150; n += 1)
      world.github.otherArtifacts.add({
        runId,
        name: n === 149 ? NAME : `x${n}`,
        content: zip({ name: 'a.sig', content: B }),
      })
    assert.deepEqual(
      (await find({ runId })).map(({ content }) => content),
      [B],
    )
  })

  it('are read from a storage that never sees the token', async () => {
    await find({ runId: run(zip({ name: 'a.sig', content: A })) })
    assert.ok(world.github.storage.requests.length > 0)
    assert.deepEqual(world.github.storage.credentials, [])
  })
})

const ARTIFACTS: readonly (readonly [string, Buffer, ErrorCode, RegExp])[] = [
  ['holds no bundle', zip({ name: 'config.json', content: '{}' }), 'BUNDLE_NONE', /hold no bundle/],
  ['is empty', zip(), 'BUNDLE_NONE', /hold no bundle/],
  ['has a bad line', zip({ name: 'm.jsonl', content: `${A}\n{` }), 'BUNDLE_INVALID', /line 2 of/],
  ['is encrypted', zip({ name: 'm.sig', content: A, flags: 1 }), 'BUNDLE_INVALID', /encrypted/],
  ['has folders', zip({ name: 'x/m.sig', content: A }), 'BUNDLE_INVALID', /top level/],
  ['is cut off', zip({ name: 'm.sig', content: A }).subarray(0, -5), 'BUNDLE_INVALID', /archive/],
  ['is a page', Buffer.from('<html>'), 'BUNDLE_NONE', /hold no bundle/],
  [
    'is a bomb',
    zip({ name: 'm.sig', content: Buffer.alloc(300 * 1024 * 1024) }),
    'BUNDLE_TOO_LARGE',
    /unpacks to 314572800 bytes/,
  ],
]

describe('an artifact', () => {
  for (const [name, content, code, message] of ARTIFACTS) {
    it(`that ${name} is refused`, async () => {
      assert.match((await rejection(find({ runId: run(content) }), code)).message, message)
      assert.equal((await find({ runId: run(zip({ name: 'm.sig', content: A })) })).length, 1)
    })
  }

  it('that is not there is told from a run that is not there', async () => {
    const runId = run(zip({ name: 'a.sig', content: A }), 'other')
    const none = await rejection(find({ runId }), 'BUNDLE_NOT_FOUND')
    assert.match(none.message, /has no artifact with bundles$/)
    const named = await rejection(find({ runId, name: 'mine' }), 'BUNDLE_NOT_FOUND')
    assert.match(named.message, /has no artifact "mine"$/)
    const where = await rejection(find({ runId, repository: 'octo-org/x' }), 'BUNDLE_NOT_FOUND')
    assert.match(where.message, /does not exist/)
    assert.equal((await find({ runId, name: 'other' })).length, 1)
  })

  it('that has expired is told', async () => {
    const content = zip({ name: 'a.sig', content: A })
    world.github.otherArtifacts.add({ runId: '7', name: NAME, content, isExpired: true })
    const error = await rejection(find({ runId: '7' }), 'BUNDLE_NOT_FOUND')
    assert.match(error.message, /that has not expired/)
  })

  it('that is not what the API says it is is refused', async () => {
    const runId = run(zip({ name: 'a.sig', content: A }))
    const change = () => zip({ name: 'a.sig', content: B })
    world.github.storage.fail({ kind: 'rewrite', change, times: 1 })
    const error = await rejection(find({ runId }), 'BUNDLE_INVALID')
    assert.match(error.message, /other bytes than sha256:/)
    assert.equal((await find({ runId })).length, 1)
  })

  it('that is announced with more than is read is not fetched', async () => {
    const runId = run(zip({ name: 'a.sig', content: A }))
    const change = (body: Buffer): string =>
      body.toString().replace(/"size_in_bytes":\d+/, '"size_in_bytes":999999999999')
    world.github.fail({ on: `runs/${runId}`, kind: 'rewrite', change, times: 1 })
    const before = world.github.storage.requests.length
    await rejection(find({ runId }), 'BUNDLE_TOO_LARGE')
    assert.equal(world.github.storage.requests.length, before)
    assert.equal((await find({ runId })).length, 1)
  })
})

describe('the artifacts of a run', () => {
  const NONSENSE = [
    { runId: 'x' },
    { runId: '1/../2' },
    { runId: '' },
    { runId: '1', repository: 'octo-org' },
    { runId: '1', repository: '../x' },
    { runId: '1', repository: 'a/b/c' },
    { runId: '1', repository: 'a/b?c' },
  ]
  for (const request of NONSENSE) {
    it(`are not asked for with ${JSON.stringify(request)}`, async () => {
      const before = world.github.requests.length
      await rejection(find(request), 'INPUT_INVALID')
      assert.equal(world.github.requests.length, before)
    })
  }

  for (const failure of [...FAILURES, ...BAD_DOCUMENTS, ...REFUSED]) {
    it(`whose list ${failure.name} fail with ${failure.code}`, async () => {
      const runId = run(zip({ name: 'a.sig', content: A }))
      const { github: service } = world
      await assertFails(failure, {
        service,
        on: `runs/${runId}`,
        find: (deadline) => find({ runId, deadline }),
      })
    })
  }
  for (const failure of [...FAILURES, ...REFUSED]) {
    it(`whose storage ${failure.name} fail with ${failure.code}`, async () => {
      const runId = run(zip({ name: 'a.sig', content: A }))
      const { storage: service } = world.github
      await assertFails(failure, {
        service,
        on: 'GET',
        find: (deadline) => find({ runId, deadline }),
      })
    })
  }

  it('need a token with the right to read them, and never show it', async () => {
    const runId = run(zip({ name: 'a.sig', content: A }))
    const weak = await world.github.startJob({ permissions: { contents: 'write' } })
    for (const token of [weak.githubToken, 'ghs_0123456789abcdef0123']) {
      const error = await rejection(find({ runId, token }), 'SOURCE_UNAUTHORIZED')
      assert.match(error.hint, /actions: read/)
      assert.notEqual(error.hint, ERRORS.SOURCE_UNAUTHORIZED.hint)
      assertNoSecret(error, token)
    }
  })
})
