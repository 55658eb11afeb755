// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { DEFAULT_FULCIO_URL, DEFAULT_REKOR_URL } from 'sigstore'
import type { ErrorCode } from '../../src/core/errors.ts'
import {
  INSTANCE_TABLE,
  type InstanceRequest,
  PUBLISHED_FACTS,
  selectInstance,
} from '../../src/policy/select-instance.ts'

const REQUEST: InstanceRequest = {
  requested: 'auto',
  serverUrl: 'https://github.com',
  visibility: 'public',
  allowPublicTransparency: false,
}
const PUBLIC_GOOD = {
  id: 'public-good',
  fulcioUrl: DEFAULT_FULCIO_URL,
  rekor: { url: DEFAULT_REKOR_URL, majorVersion: 1 },
  trustedRoot: { kind: 'tuf-public-good' },
  hasTransparencyLog: true,
}
const GITHUB = {
  id: 'github',
  fulcioUrl: 'https://fulcio.githubapp.com',
  tsaUrl: 'https://timestamp.githubapp.com',
  trustedRoot: { kind: 'tuf-github' },
  hasTransparencyLog: false,
}
const TENANT = {
  id: 'github',
  fulcioUrl: 'https://fulcio.octo.ghe.com',
  tsaUrl: 'https://timestamp.octo.ghe.com',
  trustedRoot: { kind: 'tuf-github', trustDomain: 'octo' },
  hasTransparencyLog: false,
}
const CUSTOM: InstanceRequest = {
  ...REQUEST,
  requested: 'custom',
  trustedRootPath: 'root.json',
  custom: {
    fulcioUrl: 'https://fulcio.example/',
    rekor: { url: 'http://127.0.0.1:3000', majorVersion: 2 },
    tsaUrl: 'https://tsa.example/api/v1/timestamp',
  },
}

describe('an instance is selected', () => {
  const cases: readonly [string, Partial<InstanceRequest>, object][] = [
    ['public-good for a public repository', {}, PUBLIC_GOOD],
    ['GitHub for a private repository', { visibility: 'private' }, GITHUB],
    ['GitHub for an internal repository', { visibility: 'internal' }, GITHUB],
    [
      'GitHub for a private repository, consent or not',
      { visibility: 'private', allowPublicTransparency: true },
      GITHUB,
    ],
    ['the own one of a ghe.com tenant', { serverUrl: 'https://octo.ghe.com' }, TENANT],
    [
      'the own one of a ghe.com tenant without a visibility',
      { serverUrl: 'https://octo.ghe.com', visibility: undefined },
      TENANT,
    ],
    ['GitHub for a public repository on request', { requested: 'github' }, GITHUB],
    [
      'public-good for a private repository with consent',
      { requested: 'public-good', visibility: 'private', allowPublicTransparency: true },
      PUBLIC_GOOD,
    ],
    [
      'public-good with a trusted root from a file',
      { trustedRootPath: 'root.json' },
      { ...PUBLIC_GOOD, trustedRoot: { kind: 'file', path: 'root.json' } },
    ],
    [
      'a custom one, addresses without a slash at the end',
      CUSTOM,
      {
        id: 'custom',
        ...CUSTOM.custom,
        fulcioUrl: 'https://fulcio.example',
        trustedRoot: { kind: 'file', path: 'root.json' },
        hasTransparencyLog: true,
      },
    ],
    [
      'a custom one with a log of version 1 only',
      {
        ...CUSTOM,
        custom: {
          fulcioUrl: 'https://f.example//',
          rekor: { url: 'http://127.12.123.1:3000', majorVersion: 1 },
        },
      },
      {
        id: 'custom',
        fulcioUrl: 'https://f.example',
        rekor: { url: 'http://127.12.123.1:3000', majorVersion: 1 },
        trustedRoot: { kind: 'file', path: 'root.json' },
        hasTransparencyLog: true,
      },
    ],
    [
      'a custom one with timestamps only',
      { ...CUSTOM, custom: { fulcioUrl: 'https://f.example', tsaUrl: 'https://t.example' } },
      {
        id: 'custom',
        fulcioUrl: 'https://f.example',
        tsaUrl: 'https://t.example',
        trustedRoot: { kind: 'file', path: 'root.json' },
        hasTransparencyLog: false,
      },
    ],
  ]
  for (const [name, change, expected] of cases) {
    test(name, () => assert.deepEqual(selectInstance({ ...REQUEST, ...change }), expected))
  }
})

describe('an instance is refused', () => {
  const withService = (change: object): Partial<InstanceRequest> => ({
    ...CUSTOM,
    custom: { ...CUSTOM.custom, ...change },
  })
  const cases: readonly [string, Partial<InstanceRequest>, ErrorCode][] = [
    ['of unknown visibility', { visibility: undefined }, 'INSTANCE_UNKNOWN'],
    ['on an enterprise server', { serverUrl: 'https://ghes.example' }, 'INSTANCE_UNKNOWN'],
    ['on a host below a tenant', { serverUrl: 'https://a.octo.ghe.com' }, 'INSTANCE_UNKNOWN'],
    [
      'on a host that only begins alike',
      { serverUrl: 'https://a.ghe.com.example' },
      'INSTANCE_UNKNOWN',
    ],
    ['on a host that only ends alike', { serverUrl: 'https://notgithub.com' }, 'INSTANCE_UNKNOWN'],
    ['on a server without an address', { serverUrl: 'github' }, 'INSTANCE_UNKNOWN'],
    [
      'GitHub for an enterprise server',
      { requested: 'github', serverUrl: 'https://ghes.example' },
      'INSTANCE_UNKNOWN',
    ],
    [
      'public-good for a private repository',
      { requested: 'public-good', visibility: 'private' },
      'INSTANCE_NEEDS_CONSENT',
    ],
    [
      'public-good for an internal repository',
      { requested: 'public-good', visibility: 'internal' },
      'INSTANCE_NEEDS_CONSENT',
    ],
    [
      'public-good where nothing is known',
      { requested: 'public-good', visibility: undefined },
      'INSTANCE_NEEDS_CONSENT',
    ],
    [
      'public-good for what is public on another server',
      { requested: 'public-good', serverUrl: 'https://octo.ghe.com' },
      'INSTANCE_NEEDS_CONSENT',
    ],
    [
      'without a certificate authority',
      withService({ fulcioUrl: undefined }),
      'INSTANCE_INCOMPLETE',
    ],
    [
      'without log and timestamps',
      withService({ rekor: undefined, tsaUrl: undefined }),
      'INSTANCE_INCOMPLETE',
    ],
    ['with Rekor v2 and no timestamps', withService({ tsaUrl: undefined }), 'INSTANCE_INCOMPLETE'],
    ['without services', { requested: 'custom', trustedRootPath: 'r' }, 'INSTANCE_INCOMPLETE'],
    ['without TLS', withService({ fulcioUrl: 'http://fulcio.example' }), 'INPUT_INVALID'],
    ['with a user name', withService({ tsaUrl: 'https://u@t.example' }), 'INPUT_INVALID'],
    ['with a query', withService({ tsaUrl: 'https://t.example/?a' }), 'INPUT_INVALID'],
    ['with a fragment', withService({ tsaUrl: 'https://t.example/#a' }), 'INPUT_INVALID'],
    ...['localhost.evil.example', 'evil.localhost', '127.0.0.1.evil.example', 'evil127.0.0.1'].map(
      (host): [string, Partial<InstanceRequest>, ErrorCode] => [
        `without TLS on ${host}`,
        withService({ fulcioUrl: `http://${host}` }),
        'INPUT_INVALID',
      ],
    ),
    ['with something else', withService({ tsaUrl: 'tsa' }), 'INPUT_INVALID'],
    [
      'with services for a known instance',
      { custom: { tsaUrl: 'https://t.example' } },
      'INPUT_CONFLICT',
    ],
  ]
  for (const [name, change, code] of cases) {
    test(`${name}: ${code}`, () => {
      assert.throws(() => selectInstance({ ...REQUEST, ...change }), { code })
    })
  }
  test('without a trusted root: INSTANCE_INCOMPLETE', () => {
    const { trustedRootPath: _, ...rest } = CUSTOM
    assert.throws(() => selectInstance(rest), { code: 'INSTANCE_INCOMPLETE' })
  })
  test('and the refusal names everything that would be published', () => {
    assert.ok(PUBLISHED_FACTS.length > 0)
    const request: InstanceRequest = { ...REQUEST, requested: 'public-good', visibility: 'private' }
    assert.throws(
      () => selectInstance(request),
      (error: Error) => PUBLISHED_FACTS.every((fact) => error.message.includes(fact)),
    )
  })
})

test('the table of `auto` has a row for every visibility on github.com, and none twice', () => {
  const keys = INSTANCE_TABLE.map(({ server, visibility }) => `${server} ${visibility}`)
  assert.equal(new Set(keys).size, keys.length)
  for (const visibility of ['public', 'private', 'internal', 'unknown']) {
    assert.ok(keys.includes(`github.com ${visibility}`))
  }
})
