// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { after, afterEach, before, describe, it } from 'node:test'
import {
  type EmulatedGitHub,
  type EmulatedGitHubOptions,
  startEmulatedGitHub,
} from '../../../demo/github/emulated-github.ts'
import type { ErrorCode } from '../../../src/core/errors.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createBundleSource } from '../../../src/io/bundle-sources/index.ts'
import { type Deadline, deadlineIn } from '../../../src/io/retry.ts'
import type { FoundBundle } from '../../../src/ports.ts'
import { assertNoSecret, rejection } from '../../support/secrets.ts'
import { bundleText } from './bundles.ts'
import { assertFails, BAD_DOCUMENTS, FAILURES, REFUSED } from './service-failures.ts'

const A = bundleText('a')
const B = bundleText('b')

let github: EmulatedGitHub
before(async () => {
  github = await startEmulatedGitHub()
})
after(() => github.close())
afterEach(() => github.recover())

interface Request {
  readonly tag: string
  readonly on?: EmulatedGitHub
  /** None by default. */
  readonly token?: string
  readonly repository?: string
  readonly deadline?: Deadline
}

const find = ({
  tag,
  on = github,
  token,
  repository = 'octo-org/digits',
  deadline = deadlineIn(5_000),
}: Request): Promise<readonly FoundBundle[]> =>
  createBundleSource(
    { kind: 'release', repository, tag },
    {
      apiUrl: `${on.url}/api`,
      deadline,
      baseDelayMs: 1,
      ...(token === undefined ? {} : { token: new Secret(token) }),
    },
  ).find([])

let lastId = 0
/** A release with these assets, and its tag. */
const release = (
  assets: Readonly<Record<string, string>>,
  { on = github, draft = false }: { on?: EmulatedGitHub; draft?: boolean } = {},
): string => {
  lastId += 1
  const created = on.releases.create({ tag: `v${lastId}`, draft })
  for (const [name, content] of Object.entries(assets)) {
    const id = 70_000 + lastId * 200 + created.assets.length
    const contentType = 'application/octet-stream'
    created.assets.push({ id, name, contentType, content: Buffer.from(content) })
  }
  return created.tag
}

const withGitHub = async (
  options: EmulatedGitHubOptions,
  test: (on: EmulatedGitHub) => Promise<void>,
): Promise<void> => {
  const own = await startEmulatedGitHub(options)
  try {
    await test(own)
  } finally {
    await own.close()
  }
}

describe('bundles of a release', () => {
  it('are found by the names of its assets, without a token where it is public', async () => {
    const tag = release({
      'm.sig': A,
      'm.intoto.jsonl': `${A}\n${B}`,
      'config.json': '{"a":1}',
      'm.safetensors': 'weights',
      'other.json': B,
    })
    const found = await find({ tag })
    assert.deepEqual(
      found.map(({ source, index, content }) => [source.split('/').at(-1), index, content]),
      [
        ['m.sig', 0, A],
        ['m.intoto.jsonl', 0, A],
        ['m.intoto.jsonl', 1, B],
        ['other.json', 0, B],
      ],
    )
    assert.match(
      found[0]?.source ?? '',
      /^https:\/\/github\.com\/octo-org\/digits\/releases\/download\//,
    )
  })

  it('are found with a token as well, which the storage never sees', async () => {
    const tag = release({ 'm.sig': A })
    assert.equal((await find({ tag, token: github.job.githubToken })).length, 1)
    assert.ok(github.storage.requests.length > 0)
    assert.deepEqual(github.storage.credentials, [])
  })

  it('are found with a token that is refused, where everyone may read', async () => {
    const tag = release({ 'm.sig': A })
    assert.equal((await find({ tag, token: 'ghs_0123456789abcdef0123' })).length, 1)
  })

  it('may be among many assets', async () => {
    const names = Array.from({ length: 130 }, (_, n) => [`file-${n}.bin`, 'x'])
    assert.equal(
      (await find({ tag: release({ ...Object.fromEntries(names), 'z.sig': A }) })).length,
      1,
    )
  })

  it('may be in a draft, for those who may write', async () => {
    const tag = release({ 'm.sig': A }, { draft: true })
    await rejection(find({ tag }), 'RELEASE_NOT_FOUND')
    assert.equal((await find({ tag, token: github.job.githubToken })).length, 1)
  })

  it('of a private repository need a token that may read', async () => {
    await withGitHub({ visibility: 'private' }, async (on) => {
      const tag = release({ 'm.sig': A }, { on })
      await rejection(find({ tag, on }), 'RELEASE_NOT_FOUND')
      const token = 'ghs_0123456789abcdef0123'
      const error = await rejection(find({ tag, on, token }), 'SOURCE_UNAUTHORIZED')
      assert.match(error.hint, /contents: read/)
      assertNoSecret(error, token)
      assert.equal((await find({ tag, on, token: on.job.githubToken })).length, 1)
    })
  })
})

const ASSETS: readonly (readonly [string, Readonly<Record<string, string>>, ErrorCode])[] = [
  ['no asset', {}, 'BUNDLE_NONE'],
  ['no bundle', { 'config.json': '{}', 'weights.bin': 'x' }, 'BUNDLE_NONE'],
  ['a signature that is none', { 'm.sig': '-----BEGIN PGP' }, 'BUNDLE_INVALID'],
  ['a bad line', { 'm.intoto.jsonl': `${A}\n{"a"` }, 'BUNDLE_INVALID'],
  ['an empty list', { 'm.intoto.jsonl': '' }, 'BUNDLE_NONE'],
]

describe('a release', () => {
  for (const [what, assets, code] of ASSETS) {
    it(`with ${what} is refused`, async () => {
      await rejection(find({ tag: release(assets) }), code)
      assert.equal(
        (await find({ tag: release({ ...assets, 'm.sig': A, 'm.intoto.jsonl': A }) })).length,
        2,
      )
    })
  }

  it('that is not there is told', async () => {
    await rejection(find({ tag: 'absent' }), 'RELEASE_NOT_FOUND')
    await rejection(find({ tag: '../../x' }), 'RELEASE_NOT_FOUND')
    await rejection(find({ tag: 'v1', repository: 'octo-org/absent' }), 'RELEASE_NOT_FOUND')
  })

  for (const repository of ['octo-org', 'a/b/c', '../..', 'a/b?x=', '']) {
    it(`is not asked for in ${JSON.stringify(repository)}`, async () => {
      const before = github.requests.length
      await rejection(find({ tag: 'v1', repository }), 'INPUT_INVALID')
      assert.equal(github.requests.length, before)
    })
  }

  it('with an asset that is not what the API says it is is refused', async () => {
    const tag = release({ 'm.sig': A })
    github.storage.fail({ kind: 'rewrite', change: () => B, times: 1 })
    await rejection(find({ tag }), 'BUNDLE_INVALID')
    assert.equal((await find({ tag })).length, 1)
  })

  it('with a signature of a gigabyte is refused unread', async () => {
    const tag = release({ 'm.sig': A })
    const change = (body: Buffer): string =>
      body.toString().replace(/"size":\d+/g, '"size":1073741824')
    github.fail({ on: '/assets', kind: 'rewrite', change, times: 1 })
    const before = github.storage.requests.length
    await rejection(find({ tag }), 'BUNDLE_TOO_LARGE')
    assert.equal(github.storage.requests.length, before)
    assert.equal((await find({ tag })).length, 1)
  })

  it('with a signature that turns out to be larger than it says is refused', async () => {
    const tag = release({ 'm.sig': A })
    const headers = { 'content-length': String(1024 ** 3) }
    github.storage.fail({ kind: 'status', status: 200, headers, times: 1 })
    await rejection(find({ tag }), 'RESPONSE_TOO_LARGE')
    assert.equal((await find({ tag })).length, 1)
  })

  it('leaves out a JSON file that is too large for a bundle', async () => {
    const tag = release({ 'm.sig': A, 'huge.json': '{}' })
    const change = (body: Buffer): string =>
      body.toString().replace(/("name":"huge.json"[^}]*"size":)\d+/g, '$11073741824')
    github.fail({ on: '/assets', kind: 'rewrite', change })
    assert.equal((await find({ tag })).length, 1)
  })

  for (const failure of [...FAILURES, ...BAD_DOCUMENTS, ...REFUSED]) {
    it(`whose list ${failure.name} fails with ${failure.code}`, async () => {
      const tag = release({ 'm.sig': A })
      await assertFails(failure, {
        service: github,
        on: 'releases/',
        find: (deadline) => find({ tag, deadline }),
      })
    })
  }
  for (const failure of [...FAILURES, ...REFUSED]) {
    it(`whose storage ${failure.name} fails with ${failure.code}`, async () => {
      const tag = release({ 'm.sig': A })
      await assertFails(failure, {
        service: github.storage,
        on: 'GET',
        find: (deadline) => find({ tag, deadline }),
      })
    })
  }
})
