// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, afterEach, before, describe, it } from 'node:test'
import { startLoopbackServer } from '../../../demo/loopback-server.ts'
import {
  type EmulatedRegistry,
  type EmulatedRegistryOptions,
  startEmulatedRegistry,
} from '../../../demo/oci/registry.ts'
import { type ErrorCode, ProvenanceError } from '../../../src/core/errors.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createBundleSource } from '../../../src/io/bundle-sources/index.ts'
import { createHttp } from '../../../src/io/http.ts'
import { parseOciReference, registryUrl } from '../../../src/io/oci/reference.ts'
import { requestAccess } from '../../../src/io/oci/registry-token.ts'
import { type Deadline, deadlineIn } from '../../../src/io/retry.ts'
import type { FoundBundle } from '../../../src/ports.ts'
import { temporaryFolder } from '../../support/models.ts'
import { assertNoSecret, rejection } from '../../support/secrets.ts'
import { bundleText, DIGEST, OTHER_DIGEST } from './bundles.ts'
import { assertFails, FAILURES, REFUSED } from './service-failures.ts'

const A = bundleText('a')
const B = bundleText('b')
const ACCOUNT = { username: 'octocat', password: 'pa:ss w0rd' }

let registry: EmulatedRegistry
before(async () => {
  registry = await startEmulatedRegistry()
  registry.attach(DIGEST, A)
})
after(() => registry.close())
afterEach(() => {
  registry.server.recover()
  registry.tokenService.recover()
  registry.storage.recover()
})

interface Request {
  readonly on?: EmulatedRegistry
  readonly reference?: string
  readonly digest?: string
  readonly deadline?: Deadline
  readonly account?: typeof ACCOUNT
  /** Whom the credentials are for; the registry by default. */
  readonly credentialsFor?: string
  readonly dockerConfigPath?: string
}

const find = ({
  on = registry,
  digest = DIGEST,
  reference = `${on.host}/${on.name}@${digest}`,
  deadline = deadlineIn(5_000),
  account,
  credentialsFor = on.host,
  dockerConfigPath,
}: Request = {}): Promise<readonly FoundBundle[]> =>
  createBundleSource(
    {
      kind: 'oci',
      reference,
      ...(dockerConfigPath === undefined ? {} : { dockerConfigPath }),
      ...(account && {
        credentials: {
          registry: credentialsFor,
          username: account.username,
          password: new Secret(account.password),
        },
      }),
    },
    { apiUrl: 'http://127.0.0.1:1', deadline, baseDelayMs: 1, token: new Secret('ghs_for_github') },
  ).find([])

const withRegistry = async (
  options: EmulatedRegistryOptions,
  test: (on: EmulatedRegistry) => Promise<void>,
): Promise<void> => {
  const own = await startEmulatedRegistry(options)
  try {
    await test(own)
  } finally {
    await own.close()
  }
}

describe('bundles in a registry', () => {
  for (const referrers of ['api', 'tag', 'html'] as const) {
    it(`are found by what they refer to, listed by ${referrers}`, async () => {
      await withRegistry({ referrers }, async (on) => {
        const attached = [on.attach(DIGEST, A), on.attach(DIGEST, `${A}\n${B}`)]
        on.attach(OTHER_DIGEST, B)
        on.attach(DIGEST, '{}', { artifactType: 'application/spdx+json', layerType: 'text/json' })
        const found = await find({ on })
        assert.deepEqual(
          found.map(({ source, index, content }) => [source, index, content]),
          [
            [`${on.host}/${on.name}@${attached[0]?.layerDigest}`, 0, A],
            [`${on.host}/${on.name}@${attached[1]?.layerDigest}`, 0, A],
            [`${on.host}/${on.name}@${attached[1]?.layerDigest}`, 1, B],
          ],
        )
        assert.deepEqual(await find({ on, digest: `sha256:${'00'.repeat(32)}` }), [])
      })
    })
  }

  it('may have a media type of an older version', async () => {
    await withRegistry({}, async (on) => {
      const type = 'application/vnd.dev.sigstore.bundle+json;version=0.2'
      on.attach(DIGEST, A, { artifactType: type, layerType: type })
      assert.equal((await find({ on })).length, 1)
    })
  })

  it('may be on several pages', async () => {
    await withRegistry({ pageSize: 2 }, async (on) => {
      for (let n = 0; n < 7; n += 1) on.attach(DIGEST, bundleText(String(n)))
      assert.equal((await find({ on })).length, 7)
    })
  })
})

describe('access to a registry', () => {
  it('is asked for reading of one repository, whatever the registry proposes', async () => {
    await withRegistry({}, async (on) => {
      on.attach(DIGEST, A)
      await find({ on })
      assert.deepEqual(on.scopes, ['repository:octo-org/digits:pull'])
      assert.deepEqual(on.credentials.tokenService, [])
      assert.ok(on.credentials.registry.every((header) => header.startsWith('Bearer ')))
      assert.deepEqual(on.storage.credentials, [])
    })
  })

  it('may need no token at all', async () => {
    await withRegistry({ access: 'open' }, async (on) => {
      on.attach(DIGEST, A)
      assert.equal((await find({ on })).length, 1)
      assert.deepEqual([...on.credentials.registry, ...on.tokenService.requests], [])
    })
  })

  for (const access of ['bearer', 'basic'] as const) {
    it(`is given for credentials (${access}), and to nobody else`, async () => {
      await withRegistry({ access, account: ACCOUNT }, async (on) => {
        on.attach(DIGEST, A)
        await rejection(find({ on }), 'SOURCE_UNAUTHORIZED')
        const wrong = { ...ACCOUNT, password: 'wrong-pass' }
        const error = await rejection(find({ on, account: wrong }), 'SOURCE_UNAUTHORIZED')
        const sent = Buffer.from(`${wrong.username}:${wrong.password}`).toString('base64')
        assertNoSecret(error, wrong.password, sent)
        assert.equal((await find({ on, account: ACCOUNT })).length, 1)
        assert.deepEqual(on.storage.credentials, [])
      })
    })
  }

  // A host that only contains the name of the registry, or is contained in it.
  for (const change of [
    (host: string) => host.slice(0, -1),
    (host: string) => `${host}0`,
    (host: string) => `x${host}`,
    (host: string) => host.replace(/:\d+$/, ''),
    () => '',
  ]) {
    it(`is not asked for with the credentials of ${change('registry.test:5000') || 'nobody'}`, async () => {
      await withRegistry({ account: ACCOUNT }, async (on) => {
        on.attach(DIGEST, A)
        const credentialsFor = change(on.host)
        await rejection(find({ on, account: ACCOUNT, credentialsFor }), 'SOURCE_UNAUTHORIZED')
        assert.deepEqual([...on.credentials.registry, ...on.credentials.tokenService], [])
        assert.equal((await find({ on, account: ACCOUNT })).length, 1)
      })
    })
  }

  it('is asked for with what Docker keeps of exactly this registry', async (t) => {
    await withRegistry({ account: ACCOUNT }, async (on) => {
      on.attach(DIGEST, A)
      const dockerConfigPath = join(temporaryFolder(t), 'config.json')
      const { username, password } = ACCOUNT
      const auth = Buffer.from(`${username}:${password}`).toString('base64')
      const keep = (host: string): void =>
        writeFileSync(dockerConfigPath, JSON.stringify({ auths: { [host]: { auth } } }))
      keep(`${on.host}0`)
      await rejection(find({ on, dockerConfigPath }), 'SOURCE_UNAUTHORIZED')
      assert.deepEqual([...on.credentials.registry, ...on.credentials.tokenService], [])
      keep(on.host)
      assert.equal((await find({ on, dockerConfigPath })).length, 1)
      // What is given outdoes what is kept.
      const wrong = { ...ACCOUNT, password: 'wrong-pass' }
      const error = await rejection(
        find({ on, dockerConfigPath, account: wrong }),
        'SOURCE_UNAUTHORIZED',
      )
      assert.match(error.hint, /registry-username/)
    })
  })

  for (const realm of [
    'http://example.com/token',
    'ftp://x/',
    'token',
    '',
    'http://u:p@127.0.0.1/',
  ]) {
    it(`is not asked for at ${realm || 'no address'}`, async () => {
      await withRegistry({ account: ACCOUNT }, async (on) => {
        on.attach(DIGEST, A)
        on.nameTokenService(realm)
        const error = await rejection(find({ on, account: ACCOUNT }), 'SERVICE_FAILED')
        assert.match(error.message, /token service/)
        assertNoSecret(error, ACCOUNT.password)
        on.nameTokenService(`${on.tokenService.url}/token`)
        assert.equal((await find({ on, account: ACCOUNT })).length, 1)
      })
    })
  }

  it('is not asked for on this machine by a registry elsewhere', async () => {
    const other = await startLoopbackServer(() => ({ status: 200, body: '{"token":"x"}' }))
    try {
      const request = {
        reference: parseOciReference(`registry.example/octo-org/digits@${DIGEST}`),
        challenge: `Bearer realm="${other.url}/token"`,
        credentials: undefined,
        http: createHttp({ deadline: deadlineIn(1_000) }),
      }
      await rejection(requestAccess(request), 'SERVICE_FAILED')
      assert.deepEqual(other.requests, [])
      const reference = parseOciReference(`127.0.0.1:1/octo-org/digits@${DIGEST}`)
      assert.equal((await requestAccess({ ...request, reference }))?.authorization, 'Bearer x')
    } finally {
      await other.close()
    }
  })

  for (const challenge of ['Negotiate', 'Digest realm="x"', '']) {
    it(`fails where the registry asks for ${challenge || 'nothing'}`, async () => {
      const headers = { 'www-authenticate': challenge }
      registry.server.fail({ kind: 'status', status: 401, headers, times: 1 })
      await rejection(find(), 'SERVICE_FAILED')
      assert.equal((await find()).length, 1)
    })
  }

  for (const answer of ['{}', '[]', '{"token":7}', '{"token":"a b"}', '{"token":"x\\r\\ny: z"}']) {
    it(`fails where the token service answers ${answer}`, async () => {
      registry.tokenService.fail({ kind: 'rewrite', change: () => answer, times: 1 })
      await rejection(find(), 'SERVICE_FAILED')
      assert.equal((await find()).length, 1)
    })
  }

  it('may come as access_token', async () => {
    const change = (body: Buffer): string => body.toString().replace('"token"', '"access_token"')
    registry.tokenService.fail({ kind: 'rewrite', change, times: 1 })
    assert.equal((await find()).length, 1)
  })

  it('that is refused once more is not asked for for ever', async () => {
    registry.server.fail({
      kind: 'status',
      status: 401,
      headers: { 'www-authenticate': `Bearer realm="${registry.tokenService.url}/token"` },
    })
    const before = registry.tokenService.requests.length
    await rejection(find(), 'SOURCE_UNAUTHORIZED')
    assert.equal(registry.tokenService.requests.length, before + 1)
  })

  for (const failure of [...FAILURES, ...REFUSED]) {
    it(`fails with ${failure.code} where the token service ${failure.name}`, async () => {
      await assertFails(failure, {
        service: registry.tokenService,
        on: 'GET',
        find: (deadline) => find({ deadline }),
      })
    })
  }
})

describe('what a registry says', () => {
  it('is compared with its digest, manifests and bundles alike', async () => {
    await withRegistry({}, async (on) => {
      const { manifestDigest, layerDigest } = on.attach(DIGEST, A)
      on.tamper(layerDigest, A.replace('AA==', 'AB=='))
      const bundle = await rejection(find({ on }), 'BUNDLE_INVALID')
      assert.match(bundle.message, /blobs\/sha256:\w+ has other bytes/)
      on.tamper(layerDigest, A)
      assert.equal((await find({ on })).length, 1)
      on.tamper(manifestDigest, '{"layers":[]}')
      const manifest = await rejection(find({ on }), 'BUNDLE_INVALID')
      assert.match(manifest.message, /manifests\/sha256:\w+ has other bytes/)
      on.tamper(manifestDigest, 'x'.repeat(100_000))
      await rejection(find({ on }), 'RESPONSE_TOO_LARGE')
    })
  })

  const BUNDLES: readonly (readonly [string, string, string, ErrorCode])[] = [
    ['no layer that is a bundle', '{}', 'application/json', 'BUNDLE_INVALID'],
    [
      'a layer that is no JSON',
      'x',
      'application/vnd.dev.sigstore.bundle.v0.3+json',
      'BUNDLE_INVALID',
    ],
    ['a bad line', `${A}\n{`, 'application/vnd.dev.sigstore.bundle.v0.3+json', 'BUNDLE_INVALID'],
    ['an empty layer', '', 'application/vnd.dev.sigstore.bundle.v0.3+json', 'BUNDLE_NONE'],
  ]
  for (const [what, content, layerType, code] of BUNDLES) {
    it(`is refused with ${what}, also beside a good bundle`, async () => {
      await withRegistry({}, async (on) => {
        on.attach(DIGEST, A)
        assert.equal((await find({ on })).length, 1)
        on.attach(DIGEST, content, { layerType })
        await rejection(find({ on }), code)
      })
    })
  }

  const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
  const index = (descriptor: unknown): string => JSON.stringify({ manifests: [descriptor] })
  const good = { mediaType: 'x', artifactType: bundleType, digest: DIGEST, size: 100 }
  const INDEXES: readonly (readonly [string, string, ErrorCode])[] = [
    ['no JSON', '<html>', 'SERVICE_FAILED'],
    ['no object', '[]', 'SERVICE_FAILED'],
    ['no list', '{"manifests":{}}', 'SERVICE_FAILED'],
    ['a descriptor that is none', index(7), 'SERVICE_FAILED'],
    ['a descriptor without a digest', index({ ...good, digest: undefined }), 'SERVICE_FAILED'],
    ['a descriptor without a size', index({ ...good, size: undefined }), 'SERVICE_FAILED'],
    ['a size below zero', index({ ...good, size: -1 }), 'SERVICE_FAILED'],
    ['a size that is no number', index({ ...good, size: '1' }), 'SERVICE_FAILED'],
    ['a manifest of a gigabyte', index({ ...good, size: 1024 ** 3 }), 'BUNDLE_TOO_LARGE'],
    ['a path as digest', index({ ...good, digest: '../../x' }), 'BUNDLE_INVALID'],
    ['a weak digest', index({ ...good, digest: `sha1:${'ab'.repeat(20)}` }), 'BUNDLE_INVALID'],
    ['more than is read', `{"x":"${'x'.repeat(5_000_000)}"}`, 'RESPONSE_TOO_LARGE'],
  ]
  for (const [what, text, code] of INDEXES) {
    it(`is refused where the list has ${what}`, async () => {
      registry.server.fail({ on: 'referrers', kind: 'rewrite', change: () => text, times: 2 })
      await rejection(find(), code)
      registry.server.recover()
      assert.equal((await find()).length, 1)
    })
  }

  it('is refused where a bundle says to have a gigabyte', async () => {
    await withRegistry({ access: 'open' }, async (on) => {
      const manifest = JSON.stringify({
        layers: [{ mediaType: bundleType, digest: DIGEST, size: 1024 ** 3 }],
      })
      // The registry keeps manifests and layers alike; the list is made to lead to this one.
      const { layerDigest } = on.attach(OTHER_DIGEST, manifest)
      const descriptor = { ...good, digest: layerDigest, size: manifest.length }
      on.server.fail({ on: 'referrers', kind: 'rewrite', change: () => index(descriptor) })
      await rejection(find({ on }), 'BUNDLE_TOO_LARGE')
      assert.ok(on.server.requests.some((line) => line.endsWith(`/manifests/${layerDigest}`)))
      assert.ok(!on.server.requests.some((line) => line.includes('/blobs/')))
    })
  })

  it('does not lead the token elsewhere', async () => {
    const seen: (string | undefined)[] = []
    const other = await startLoopbackServer(({ headers }) => {
      seen.push(headers.authorization)
      return { status: 200, body: '{}' }
    })
    try {
      await withRegistry({ pageSize: 1 }, async (on) => {
        on.attach(DIGEST, A)
        const headers = {
          'content-type': 'application/vnd.oci.image.index.v1+json',
          link: `<${other.url}/v2/x>; rel="next"`,
        }
        const body = '{"manifests":[]}'
        on.server.fail({ on: 'referrers', kind: 'status', status: 200, headers, body, times: 1 })
        await rejection(find({ on }), 'SERVICE_FAILED')
        assert.deepEqual(seen, [])
        on.server.fail({
          on: 'blobs',
          kind: 'status',
          status: 307,
          headers: { location: `${other.url}/blob` },
        })
        await rejection(find({ on }), 'BUNDLE_INVALID')
        assert.deepEqual(seen, [undefined])
      })
    } finally {
      await other.close()
    }
  })

  const WITHOUT_FALLBACK = FAILURES.filter(({ name }) => name !== 'answers 400')
  for (const failure of [...WITHOUT_FALLBACK, ...REFUSED.slice(1)]) {
    for (const on of ['referrers', 'manifests', 'blobs']) {
      it(`is refused with ${failure.code} where ${on} ${failure.name}`, async () => {
        await assertFails(failure, {
          service: registry.server,
          on,
          find: (deadline) => find({ deadline }),
        })
      })
    }
  }

  it('is refused where the storage has nothing', async () => {
    registry.storage.fail({ kind: 'status', status: 404, times: 1 })
    await rejection(find(), 'SERVICE_FAILED')
  })
})

describe('a reference', () => {
  const GOOD: readonly (readonly [string, string, string])[] = [
    ['ghcr.io/o/m', 'ghcr.io', 'o/m'],
    ['oci://ghcr.io/o/m', 'ghcr.io', 'o/m'],
    ['GHCR.io/o/m', 'ghcr.io', 'o/m'],
    ['ghcr.io/o/m:v1.0', 'ghcr.io', 'o/m'],
    ['localhost:5000/m', 'localhost:5000', 'm'],
    ['localhost/m', 'localhost', 'm'],
    ['[::1]:5000/m', '[::1]:5000', 'm'],
    ['docker.io/ai/smollm2', 'registry-1.docker.io', 'ai/smollm2'],
    ['r.example:443/a__b/c.d-e--f', 'r.example:443', 'a__b/c.d-e--f'],
  ]
  for (const [text, host, name] of GOOD) {
    it(`may be ${text}@sha256:…`, () => {
      const expected = { registry: host, name, digest: DIGEST }
      assert.deepEqual(parseOciReference(`${text}@${DIGEST}`), expected)
    })
  }

  const BAD = [
    'ghcr.io/o/m',
    'ghcr.io/o/m:v1',
    'ghcr.io/o/m@sha256:ab',
    `ghcr.io/o/m@${DIGEST.toUpperCase()}`,
    `ghcr.io/o/m@${DIGEST.replace('sha256', 'sha512')}`,
    `ghcr.io/o/m@${DIGEST}@${DIGEST}`,
    `o/m@${DIGEST}`,
    `m@${DIGEST}`,
    `/m@${DIGEST}`,
    `ghcr.io/@${DIGEST}`,
    `ghcr.io/O/m@${DIGEST}`,
    `ghcr.io/../m@${DIGEST}`,
    `ghcr.io/o//m@${DIGEST}`,
    `ghcr.io/o/m?x@${DIGEST}`,
    `user:pass@ghcr.io/o/m@${DIGEST}`,
    `ghcr.io:x/o/m@${DIGEST}`,
    `gh cr.io/o/m@${DIGEST}`,
    `https://ghcr.io/o/m@${DIGEST}`,
    `ghcr.io/${'a/'.repeat(300)}m@${DIGEST}`,
    '',
  ]
  for (const text of BAD) {
    it(`is not ${JSON.stringify(text.slice(0, 40))}`, async () => {
      assert.throws(
        () => parseOciReference(text),
        (error) => error instanceof ProvenanceError && error.code === 'INPUT_INVALID',
      )
      await rejection(find({ reference: text }), 'INPUT_INVALID')
    })
  }

  it('is reached over TLS, but on this machine', () => {
    assert.equal(registryUrl('ghcr.io'), 'https://ghcr.io')
    assert.equal(registryUrl('localhost.example:5000'), 'https://localhost.example:5000')
    assert.equal(registryUrl('127.0.0.1.example'), 'https://127.0.0.1.example')
    assert.equal(registryUrl('localhost:5000'), 'http://localhost:5000')
    assert.equal(registryUrl('127.0.0.1:5000'), 'http://127.0.0.1:5000')
  })
})
