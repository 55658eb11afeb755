// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import type { Delivery } from '../../../demo/github/attestations.ts'
import {
  type EmulatedGitHub,
  type EmulatedGitHubOptions,
  startEmulatedGitHub,
} from '../../../demo/github/emulated-github.ts'
import { encodeSnappyBlock } from '../../../demo/github/snappy-encoding.ts'
import type { FailureKind } from '../../../demo/loopback-server.ts'
import type { ErrorCode } from '../../../src/core/errors.ts'
import { MAX_ATTESTATION_BYTES, MAX_BUNDLE_BYTES } from '../../../src/core/limits.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createBundleSource } from '../../../src/io/bundle-sources/index.ts'
import { type Deadline, deadlineIn } from '../../../src/io/retry.ts'
import type { FoundBundle } from '../../../src/ports.ts'
import { assertNoSecret, rejection } from '../../support/secrets.ts'
import { bundleOf, bundleText, DIGEST, OTHER_DIGEST } from './bundles.ts'
import { assertFails, BAD_DOCUMENTS, FAILURES, REFUSED } from './service-failures.ts'

const RELEASE_TYPE = 'https://in-toto.io/attestation/release/v0.2'
const BAD_TOKEN = 'ghs_0123456789abcdef0123'
const THIRD_DIGEST = `sha256:${'ef'.repeat(32)}`

let github: EmulatedGitHub
before(async () => {
  github = await startEmulatedGitHub()
})
after(() => github.close())
afterEach(() => {
  github.recover()
  github.attestationStore.deliver('inline')
})

interface Request {
  readonly digests?: readonly string[]
  readonly on?: EmulatedGitHub
  /** None by default. */
  readonly token?: string
  readonly repository?: string
  readonly predicateType?: string
  readonly waitMs?: number
  readonly deadline?: Deadline
  readonly onRetry?: () => void
}

const find = ({
  digests = [DIGEST],
  on = github,
  token,
  repository = 'octo-org/digits',
  deadline = deadlineIn(10_000),
  onRetry = () => {},
  ...location
}: Request = {}): Promise<readonly FoundBundle[]> =>
  createBundleSource(
    { kind: 'attestations', repository, ...location },
    {
      apiUrl: `${on.url}/api`,
      deadline,
      onRetry,
      baseDelayMs: 1,
      ...(token === undefined ? {} : { token: new Secret(token) }),
    },
  ).find(digests)

const notes = (bundles: readonly FoundBundle[]): readonly string[] =>
  bundles
    .map(({ content }) => {
      const { payload } = JSON.parse(content).dsseEnvelope
      return String(JSON.parse(Buffer.from(payload, 'base64').toString()).predicate.note)
    })
    .sort()

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

describe('bundles in the attestations API', () => {
  before(() => {
    github.attestationStore.add(bundleOf({ note: 'one' }))
    github.attestationStore.add(bundleOf({ note: 'two', digests: [DIGEST, OTHER_DIGEST] }))
    github.attestationStore.add(bundleOf({ note: 'sbom', predicateType: 'https://spdx.dev/x' }))
  })

  for (const delivery of ['inline', 'snappy', 'framed-snappy', 'plain'] satisfies Delivery[]) {
    it(`are found by digest, without a token where it is public, delivered ${delivery}`, async () => {
      github.attestationStore.deliver(delivery)
      const found = await find()
      assert.deepEqual(notes(found), ['one', 'sbom', 'two'])
      const where = delivery === 'inline' ? github.url : github.storage.url
      assert.ok(found.every(({ source }) => source.startsWith(where) && !source.includes('?')))
      assert.ok(found.some(({ content }) => content === bundleText('one')))
    })
  }

  it('are fetched from a storage that never sees the token', async () => {
    github.attestationStore.deliver('snappy')
    const before = github.storage.requests.length
    await find({ token: github.job.githubToken })
    assert.equal(github.storage.requests.length, before + 3)
    assert.deepEqual(github.storage.credentials, [])
  })

  it('may be none', async () => {
    assert.deepEqual(await find({ digests: [THIRD_DIGEST] }), [])
    assert.deepEqual(await find({ digests: [] }), [])
    assert.deepEqual(await find({ repository: 'octo-org/absent' }), [])
  })

  it('are each found once, by whichever digest', async () => {
    const digests = [DIGEST, OTHER_DIGEST, DIGEST]
    assert.deepEqual(notes(await find({ digests })), ['one', 'sbom', 'two'])
  })

  it('may be asked for by predicate type', async () => {
    assert.deepEqual(notes(await find({ predicateType: 'https://spdx.dev/x' })), ['sbom'])
  })

  for (const [ownerType, place] of [
    ['Organization', 'orgs'],
    ['User', 'users'],
  ] as const) {
    it(`may be asked for of all repositories of a ${ownerType}`, async () => {
      await withGitHub({ ownerType }, async (on) => {
        on.attestationStore.add(bundleOf({ note: 'here' }))
        on.attestationStore.add(bundleOf({ note: 'there' }), { repositoryId: 7 })
        const found = await find({ on, repository: 'octo-org' })
        assert.deepEqual(notes(found), ['here', 'there'])
        assert.ok(found.every(({ source }) => source.includes(`/${place}/octo-org/`)))
        assert.deepEqual(notes(await find({ on })), ['here'])
      })
    })
  }

  it('may be on several pages, which stay within GitHub', async () => {
    await withGitHub({}, async (on) => {
      for (let n = 0; n < 250; n += 1) on.attestationStore.add(bundleOf({ note: String(n) }))
      const before = on.requests.length
      assert.equal((await find({ on, token: on.job.githubToken })).length, 250)
      assert.equal(on.requests.length, before + 3)
    })
  })

  it('end after ten pages, the newest first', async () => {
    await withGitHub({}, async (on) => {
      for (let n = 0; n <= 1000; n += 1) on.attestationStore.add(bundleOf({ note: String(n) }))
      const found = await find({ on })
      assert.equal(found.length, 1000)
      assert.ok(!notes(found).includes('0'))
    })
  })
})

describe('a token', () => {
  it('that is refused is left out where everyone may read', async () => {
    assert.equal((await find({ token: BAD_TOKEN })).length, 3)
    github.fail({ on: 'GET', kind: 'status', status: 403, times: 1 })
    assert.equal((await find({ token: github.job.githubToken })).length, 3)
  })

  it('that is refused does not turn into "nothing is found" where not everyone may', async () => {
    await withGitHub({ visibility: 'private' }, async (on) => {
      on.attestationStore.add(bundleOf())
      const error = await rejection(find({ on, token: BAD_TOKEN }), 'SOURCE_UNAUTHORIZED')
      assert.match(error.hint, /attestations: read/)
      assertNoSecret(error, BAD_TOKEN)
      const weak = await on.startJob({ permissions: { attestations: 'none' } })
      await rejection(find({ on, token: weak.githubToken }), 'SOURCE_UNAUTHORIZED')
      assert.deepEqual(await find({ on }), [])
      assert.equal((await find({ on, token: on.job.githubToken })).length, 1)
    })
  })

  it('is not sent to where a page leads', async () => {
    await withGitHub({}, async (other) => {
      await withGitHub({}, async (on) => {
        for (let n = 0; n < 101; n += 1) on.attestationStore.add(bundleOf({ note: String(n) }))
        const link = `<${other.url}/api/repos/octo-org/digits/attestations/x>; rel="next"`
        on.fail({
          kind: 'status',
          status: 200,
          headers: { link },
          body: '{"attestations":[]}',
          times: 1,
        })
        await rejection(find({ on, token: on.job.githubToken }), 'SERVICE_FAILED')
        assert.deepEqual(other.requests, [])
        assert.equal((await find({ on, token: on.job.githubToken })).length, 101)
      })
    })
  })
})

describe('many digests', () => {
  const digests = Array.from(
    { length: 205 },
    (_, n) => `sha256:${n.toString(16).padStart(64, '0')}`,
  )
  let on: EmulatedGitHub
  let token: string
  beforeEach(async () => {
    on = await startEmulatedGitHub()
    token = on.job.githubToken
    for (const [n, digest] of digests.entries()) {
      if (n % 2 === 0) on.attestationStore.add(bundleOf({ note: String(n), digests: [digest] }))
    }
    on.attestationStore.add(bundleOf({ note: 'other', digests: digests.slice(0, 1) }), {
      repositoryId: 7,
    })
  })
  afterEach(() => on.close())

  it('are looked up a hundred at a time, those of the repository only', async () => {
    on.attestationStore.deliver('snappy')
    const found = notes(await find({ on, token, digests }))
    assert.equal(found.length, 103)
    assert.ok(!found.includes('other'))
    assert.equal(on.requests.filter((line) => line.includes('bulk-list')).length, 3)
    assert.ok(on.requests.every((line) => line.includes('bulk-list') || !line.includes('sha256')))
  })

  it('give the attestations of every repository where only the owner is named', async () => {
    const found = notes(await find({ on, token, digests, repository: 'octo-org' }))
    assert.equal(found.length, 104)
  })

  it('may give several pages', async () => {
    const [first = ''] = digests
    for (let n = 0; n < 150; n += 1)
      on.attestationStore.add(bundleOf({ note: `more ${n}`, digests: [first] }))
    assert.equal((await find({ on, token, digests: digests.slice(0, 2) })).length, 151)
    assert.equal(on.requests.filter((line) => line.includes('bulk-list')).length, 2)
  })

  it('are asked for one by one without a token', async () => {
    assert.equal((await find({ on, digests: digests.slice(0, 20) })).length, 10)
    assert.equal(on.requests.filter((line) => line.includes('bulk-list')).length, 0)
  })

  for (const status of [400, 401, 403, 404, 405, 422]) {
    it(`are asked for one by one where the bulk list answers ${status}`, async () => {
      on.fail({ on: 'bulk-list', kind: 'status', status })
      assert.equal((await find({ on, token, digests: digests.slice(0, 20) })).length, 10)
    })
  }

  it('are found of a user as well', async () => {
    await withGitHub({ ownerType: 'User' }, async (own) => {
      own.attestationStore.add(bundleOf({ note: 'x' }))
      const request = { on: own, token: own.job.githubToken, digests: [DIGEST, OTHER_DIGEST] }
      assert.equal((await find(request)).length, 1)
      assert.ok(own.requests.includes('POST /api/users/octo-org/attestations/bulk-list'))
    })
  })

  const ANSWERS = [
    '{}',
    '[]',
    '"x"',
    '{"attestations_subject_digests":[]}',
    `{"attestations_subject_digests":{"${digests[0]}":{}}}`,
    `{"attestations_subject_digests":{"${digests[0]}":[7]}}`,
  ]
  for (const answer of ANSWERS) {
    it(`fail where the bulk list answers ${answer.slice(0, 45)}`, async () => {
      on.fail({ on: 'bulk-list', kind: 'rewrite', change: () => answer, times: 1 })
      const request = { on, token, digests: digests.slice(0, 2) }
      await rejection(find(request), 'SERVICE_FAILED')
      assert.equal((await find(request)).length, 1)
    })
  }
})

describe('an attestation of a release', () => {
  it('that GitHub made by itself is left out, and given to who asks for it', async () => {
    await withGitHub({}, async (on) => {
      on.attestationStore.add(bundleOf({ note: 'build' }))
      const release = bundleOf({ note: 'release', predicateType: RELEASE_TYPE })
      on.attestationStore.add(release, { initiator: 'github' })
      for (const delivery of ['inline', 'snappy'] satisfies Delivery[]) {
        on.attestationStore.deliver(delivery)
        assert.deepEqual(notes(await find({ on })), ['build'])
        const digests = [DIGEST, OTHER_DIGEST]
        const token = on.job.githubToken
        assert.deepEqual(notes(await find({ on, token, digests })), ['build'])
        assert.deepEqual(notes(await find({ on, predicateType: RELEASE_TYPE })), ['release'])
      }
    })
  })

  it('of a user, and another statement of GitHub, are not left out', async () => {
    await withGitHub({}, async (on) => {
      on.attestationStore.add(bundleOf({ note: 'user', predicateType: RELEASE_TYPE }))
      on.attestationStore.add(bundleOf({ note: 'github' }), { initiator: 'github' })
      assert.deepEqual(notes(await find({ on })), ['github', 'user'])
    })
  })
})

describe('an attestation that was just stored', () => {
  it('is asked for until it is there', async () => {
    await withGitHub({}, async (on) => {
      let waits = 0
      const onRetry = (): void => {
        waits += 1
        if (waits === 3) on.attestationStore.add(bundleOf({ note: 'late' }))
      }
      assert.deepEqual(notes(await find({ on, waitMs: 60_000, onRetry })), ['late'])
      assert.equal(waits, 3)
    })
  })

  it('may never be there, which is no error', async () => {
    let waits = 0
    const onRetry = (): void => {
      waits += 1
    }
    assert.deepEqual(await find({ digests: [THIRD_DIGEST], waitMs: 50, onRetry }), [])
    assert.ok(waits > 0)
    assert.deepEqual(await find({ digests: [THIRD_DIGEST], onRetry: () => assert.fail() }), [])
  })

  it('is not waited for where the API refuses', async () => {
    github.fail({ on: 'GET', kind: 'status', status: 401 })
    const onRetry = (): void => assert.fail('no wait')
    await rejection(find({ waitMs: 60_000, onRetry }), 'SOURCE_UNAUTHORIZED')
  })
})

/** What lies where `bundle_url` leads. */
const CONTENTS: readonly (readonly [string, string | Buffer, ErrorCode])[] = [
  ['is a snappy bomb', Buffer.from('ffffffff0f0061', 'hex'), 'BUNDLE_TOO_LARGE'],
  [
    'unpacks to more than is read',
    encodeSnappyBlock(Buffer.alloc(MAX_ATTESTATION_BYTES + 1, ' ')),
    'BUNDLE_TOO_LARGE',
  ],
  [
    'is a damaged block',
    encodeSnappyBlock(Buffer.from(bundleText('x'))).subarray(0, -3),
    'BUNDLE_INVALID',
  ],
  ['is a block of something else', encodeSnappyBlock(Buffer.from('hello')), 'BUNDLE_INVALID'],
  ['is a frame of nothing', Buffer.from('ff060000734e61507059', 'hex'), 'BUNDLE_NONE'],
  ['is JSON that is cut off', bundleText('x').slice(0, -1), 'BUNDLE_INVALID'],
  ['is a page for people', '<html></html>', 'BUNDLE_INVALID'],
  ['is empty', '', 'BUNDLE_INVALID'],
  ['is a list', '[]', 'BUNDLE_INVALID'],
]

describe('a bundle elsewhere', () => {
  beforeEach(() => github.attestationStore.deliver('snappy'))

  for (const [name, content, code] of CONTENTS) {
    it(`that ${name} is refused`, async () => {
      github.storage.fail({ kind: 'rewrite', change: () => content, times: 1 })
      await rejection(find(), code)
      assert.equal((await find()).length, 3)
    })
  }

  it('that is larger than announced is refused', async () => {
    const headers = { 'content-length': String(MAX_ATTESTATION_BYTES + 1) }
    github.storage.fail({ kind: 'status', status: 200, headers, times: 1 })
    await rejection(find(), 'RESPONSE_TOO_LARGE')
  })

  it('that leads further is not followed', async () => {
    const location = `${github.url}/api/repos/octo-org/digits`
    github.storage.fail({ kind: 'status', status: 302, headers: { location }, times: 1 })
    await rejection(find(), 'SERVICE_FAILED')
    assert.equal((await find()).length, 3)
  })

  for (const url of [
    'http://example.com/x',
    'file:///etc/passwd',
    'ftp://x/',
    'x',
    'https://u:p@x/',
  ]) {
    it(`is not fetched from ${url}`, async () => {
      const answer = JSON.stringify({ attestations: [{ bundle: null, bundle_url: url }] })
      github.fail({ on: 'attestations', kind: 'rewrite', change: () => answer, times: 1 })
      const error = await rejection(find(), 'SERVICE_FAILED')
      assert.match(error.message, /bundle_url/)
      assert.equal((await find()).length, 3)
    })
  }

  for (const record of [{}, { bundle: null, bundle_url: '' }, { bundle: 'x', bundle_url: null }]) {
    it(`is missed in ${JSON.stringify(record)}`, async () => {
      const answer = JSON.stringify({ attestations: [record] })
      github.fail({ on: 'attestations', kind: 'rewrite', change: () => answer, times: 1 })
      await rejection(find(), 'SERVICE_FAILED')
    })
  }

  const REFUSED_ELSEWHERE = REFUSED.map((one) => ({ ...one, code: 'SERVICE_FAILED' as const }))
  for (const failure of [...FAILURES, ...REFUSED_ELSEWHERE]) {
    it(`whose storage ${failure.name} fails with ${failure.code}`, async () => {
      await assertFails(failure, {
        service: github.storage,
        on: 'GET',
        find: (deadline) => find({ deadline }),
      })
    })
  }

  it('fails without showing the signature of its address', async () => {
    const urls: string[] = []
    const change = (body: Buffer): Buffer => {
      urls.push(...(body.toString().match(/sig=\w+/g) ?? []))
      return body
    }
    github.fail({ on: 'attestations', kind: 'rewrite', change, times: 1 })
    const echo: FailureKind = { kind: 'status', status: 404, body: 'no' }
    github.storage.fail({ ...echo, times: 1 })
    const error = await rejection(find(), 'SERVICE_FAILED')
    assert.equal(urls.length, 3)
    assertNoSecret(error, ...urls.map((url) => url.replace('sig=', '')))
  })
})

describe('the attestations API', () => {
  for (const failure of [...FAILURES, ...BAD_DOCUMENTS, ...REFUSED]) {
    it(`that ${failure.name} fails with ${failure.code}`, async () => {
      await assertFails(failure, {
        service: github,
        on: '/attestations/sha256',
        find: (deadline) => find({ deadline }),
      })
    })
  }

  it('that answers with more than is read fails', async () => {
    const headers = { 'content-length': String(MAX_BUNDLE_BYTES + 1) }
    github.fail({ kind: 'status', status: 200, headers, times: 1 })
    await rejection(find(), 'RESPONSE_TOO_LARGE')
    assert.equal((await find()).length, 3)
  })

  const NONSENSE: readonly Request[] = [
    { digests: ['sha256:ab'] },
    { digests: [`sha512:${'ab'.repeat(64)}`] },
    { digests: [DIGEST, DIGEST.toUpperCase()] },
    { digests: ['../../user'] },
    { repository: '' },
    { repository: '..' },
    { repository: 'a/b/c' },
    { repository: 'a/..' },
    { repository: 'a/b?c' },
  ]
  for (const request of NONSENSE) {
    it(`is not asked for ${JSON.stringify(request).slice(0, 60)}`, async () => {
      const before = github.requests.length
      await rejection(find(request), 'INPUT_INVALID')
      assert.equal(github.requests.length, before)
    })
  }
})
