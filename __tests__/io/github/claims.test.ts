// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { describe, it } from 'node:test'
import type { WorkflowClaims } from '../../../src/attestation/build-context.ts'
import { ERRORS, type ErrorCode } from '../../../src/core/errors.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createClaimsSource } from '../../../src/io/github/claims.ts'
import {
  findIdTokenEndpoint,
  type IdTokenOffer,
  requestIdToken,
} from '../../../src/io/github/oidc-token.ts'
import type { Http, HttpRequest } from '../../../src/io/http.ts'
import { ServiceError } from '../../../src/io/service-error.ts'
import { assertNoSecret, rejection } from '../../support/secrets.ts'

const ISSUER = 'https://token.actions.githubusercontent.com'
const REQUEST_TOKEN = 'request-token-0123456789'
const NOW = new Date('2026-06-01T12:00:00Z')
const NOW_S = NOW.getTime() / 1000
const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
const OTHER_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
const EC_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' })

const CLAIMS: WorkflowClaims = {
  iss: ISSUER,
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  repository: 'acme/model',
  event_name: 'push',
  job_workflow_ref: 'acme/shared/.github/workflows/sign.yml@refs/tags/v1',
  workflow_ref: 'acme/model/.github/workflows/main.yml@refs/heads/main',
  repository_id: '11',
  repository_owner_id: '22',
  runner_environment: 'github-hosted',
  run_id: '33',
  run_attempt: '1',
  repository_visibility: 'public',
}

const base64url = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url')

interface TokenParts {
  readonly header?: Readonly<Record<string, unknown>>
  readonly claims?: Readonly<Record<string, unknown>>
  readonly key?: KeyObject
  readonly signature?: string
}

const makeToken = ({ header, claims, key = KEY.privateKey, signature }: TokenParts): string => {
  const payload = { aud: 'nobody', nbf: NOW_S - 10, exp: NOW_S + 300, ...CLAIMS, ...claims }
  const input = `${base64url({ alg: 'RS256', kid: 'k1', ...header })}.${base64url(payload)}`
  return `${input}.${signature ?? sign('sha256', Buffer.from(input), key).toString('base64url')}`
}

interface World {
  readonly token?: TokenParts
  readonly serverUrl?: string
  readonly issuer?: string
  /** Answers instead of the services' own; a thrown error is a failure of the service. */
  readonly answers?: Readonly<Record<string, () => unknown>>
}

const createWorld = ({
  token = {},
  serverUrl = 'https://github.com',
  issuer = ISSUER,
  answers,
}: World) => {
  const value = makeToken(token)
  const requests: HttpRequest[] = []
  const jwk = { ...KEY.publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', alg: 'RS256' }
  const services: Record<string, () => unknown> = {
    'https://runner.example/token': () => ({ count: 1, value }),
    [`${issuer}/.well-known/openid-configuration`]: () => ({
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks`,
    }),
    [`${issuer}/.well-known/jwks`]: () => ({ keys: [jwk] }),
    ...answers,
  }
  const http: Http = async (request) => {
    requests.push(request)
    const { origin, pathname } = new URL(request.url)
    const service = services[`${origin}${pathname}`]
    if (!service)
      throw new ServiceError('SERVICE_FAILED', 'GET x answered 404', {
        status: 404,
        isTransient: false,
      })
    return { status: 200, headers: {}, body: Buffer.alloc(0), json: service() }
  }
  const masked: string[] = []
  const endpoint = {
    requestUrl: 'https://runner.example/token?api-version=2.0',
    requestToken: new Secret(REQUEST_TOKEN),
  }
  const ports = { http, mask: (secret: string) => masked.push(secret) }
  const source = createClaimsSource({ ...ports, endpoint, serverUrl, now: () => NOW })
  return { source, value, requests, masked, endpoint, ports }
}

describe('the claims of the running workflow', () => {
  it('are those of a token for `nobody` that the issuer signed', async () => {
    const { source, requests, masked, value } = createWorld({})
    assert.deepEqual(await source.workflowClaims(), CLAIMS)
    assert.deepEqual(
      requests.map(({ url, token }) => [url, token?.reveal()]),
      [
        ['https://runner.example/token?api-version=2.0&audience=nobody', REQUEST_TOKEN],
        [`${ISSUER}/.well-known/openid-configuration`, undefined],
        [`${ISSUER}/.well-known/jwks`, undefined],
      ],
    )
    assert.deepEqual(masked, [value])
  })

  it('may come from an enterprise with its slug behind the issuer', async () => {
    const iss = `${ISSUER}/acme-corp`
    const { source } = createWorld({ token: { claims: { iss } } })
    assert.equal((await source.workflowClaims()).iss, iss)
  })

  it('may come from GHE.com', async () => {
    const issuer = 'https://token.actions.acme.ghe.com'
    const { source } = createWorld({
      serverUrl: 'https://acme.ghe.com',
      issuer,
      token: { claims: { iss: issuer } },
    })
    assert.equal((await source.workflowClaims()).iss, issuer)
  })

  it('tolerate a clock that is a little off', async () => {
    const { source } = createWorld({ token: { claims: { exp: NOW_S - 30, nbf: NOW_S - 400 } } })
    await source.workflowClaims()
    await createWorld({ token: { claims: { nbf: NOW_S + 30 } } }).source.workflowClaims()
  })

  it('may lack the visibility', async () => {
    const { source } = createWorld({ token: { claims: { repository_visibility: undefined } } })
    assert.equal((await source.workflowClaims()).repository_visibility, undefined)
  })

  const discovery = `${ISSUER}/.well-known/openid-configuration`
  const jwks = `${ISSUER}/.well-known/jwks`
  const refused: readonly (readonly [string, World, ErrorCode, RegExp])[] = [
    ['another key', { token: { key: OTHER_KEY.privateKey } }, 'TOKEN_INVALID', /ERR_JWS_SIGNATURE/],
    ['an unknown key id', { token: { header: { kid: 'k2' } } }, 'TOKEN_INVALID', /NO_MATCHING_KEY/],
    [
      'no signature',
      { token: { header: { alg: 'none' }, signature: 'AA' } },
      'TOKEN_INVALID',
      /ALG_NOT_ALLOWED/,
    ],
    ['an HMAC', { token: { header: { alg: 'HS256' } } }, 'TOKEN_INVALID', /ALG_NOT_ALLOWED/],
    [
      'an elliptic key',
      { token: { header: { alg: 'ES256' }, key: EC_KEY.privateKey } },
      'TOKEN_INVALID',
      /ALG_NOT_ALLOWED/,
    ],
    [
      'a lifetime that is over',
      { token: { claims: { exp: NOW_S - 61 } } },
      'TOKEN_INVALID',
      /ERR_JWT_EXPIRED/,
    ],
    [
      'a lifetime that has not begun',
      { token: { claims: { nbf: NOW_S + 61 } } },
      'TOKEN_INVALID',
      /"nbf"/,
    ],
    ['no end of life', { token: { claims: { exp: undefined } } }, 'TOKEN_INVALID', /"exp"/],
    ['no begin of life', { token: { claims: { nbf: undefined } } }, 'TOKEN_INVALID', /"nbf"/],
    [
      'another audience',
      { token: { claims: { aud: 'sigstore' } } },
      'TOKEN_INVALID',
      /aud is "sigstore"/,
    ],
    [
      'several audiences',
      { token: { claims: { aud: ['nobody', 'x'] } } },
      'TOKEN_INVALID',
      /aud is \["nobody","x"\]/,
    ],
    ['no audience', { token: { claims: { aud: undefined } } }, 'TOKEN_INVALID', /aud is missing/],
    [
      'another issuer',
      { token: { claims: { iss: 'https://evil.example' } } },
      'TOKEN_INVALID',
      /iss is/,
    ],
    [
      'an issuer with that prefix',
      { token: { claims: { iss: `${ISSUER}.evil.example` } } },
      'TOKEN_INVALID',
      /iss is/,
    ],
    [
      'a slug of two segments',
      { token: { claims: { iss: `${ISSUER}/a/b` } } },
      'TOKEN_INVALID',
      /iss is/,
    ],
    ['an empty slug', { token: { claims: { iss: `${ISSUER}/` } } }, 'TOKEN_INVALID', /iss is/],
    [
      'a slug that is a query',
      { token: { claims: { iss: `${ISSUER}/?x` } } },
      'TOKEN_INVALID',
      /iss is/,
    ],
    [
      'an issuer of GHE.com on github.com',
      { token: { claims: { iss: 'https://token.actions.acme.ghe.com' } } },
      'TOKEN_INVALID',
      /iss is/,
    ],
    [
      'a server that is GHES',
      { serverUrl: 'https://ghes.example' },
      'TOKEN_UNAVAILABLE',
      /Enterprise Server/,
    ],
    [
      'a discovery of another issuer',
      { answers: { [discovery]: () => ({ issuer: 'https://evil.example', jwks_uri: jwks }) } },
      'TOKEN_INVALID',
      /calls itself/,
    ],
    [
      'keys at another host',
      {
        answers: { [discovery]: () => ({ issuer: ISSUER, jwks_uri: 'https://evil.example/jwks' }) },
      },
      'TOKEN_INVALID',
      /elsewhere/,
    ],
    [
      'keys without TLS',
      {
        answers: {
          [discovery]: () => ({ issuer: ISSUER, jwks_uri: jwks.replace('https', 'http') }),
        },
      },
      'TOKEN_INVALID',
      /elsewhere/,
    ],
    [
      'no address of keys',
      { answers: { [discovery]: () => ({ issuer: ISSUER }) } },
      'TOKEN_INVALID',
      /elsewhere/,
    ],
    [
      'a discovery that is a list',
      { answers: { [discovery]: () => [] } },
      'TOKEN_INVALID',
      /hold an object/,
    ],
    [
      'an empty answer for keys',
      { answers: { [jwks]: () => undefined } },
      'TOKEN_INVALID',
      /hold an object/,
    ],
    ['no key set', { answers: { [jwks]: () => ({}) } }, 'TOKEN_INVALID', /no usable key set/],
    [
      'too many keys',
      { answers: { [jwks]: () => ({ keys: Array(33).fill({}) }) } },
      'TOKEN_INVALID',
      /no usable key set/,
    ],
    [
      'keys that are numbers',
      { answers: { [jwks]: () => ({ keys: [1, 2] }) } },
      'TOKEN_INVALID',
      /NO_MATCHING_KEY/,
    ],
    [
      'keys that are out of reach',
      {
        answers: {
          [jwks]: () => {
            throw new ServiceError('TIMEOUT', 'GET x did not finish', { isTransient: true })
          },
        },
      },
      'TOKEN_REQUEST_FAILED',
      /keys cannot be read: GET x did not finish/,
    ],
    [
      'an answer that is no token',
      { answers: { 'https://runner.example/token': () => ({ value: 'no token' }) } },
      'TOKEN_REQUEST_FAILED',
      /without a token/,
    ],
    [
      'an answer without a value',
      { answers: { 'https://runner.example/token': () => [] } },
      'TOKEN_REQUEST_FAILED',
      /without a token/,
    ],
  ]
  for (const [name, world, code, message] of refused) {
    it(`are refused with ${name}`, async () => {
      const { source, value } = createWorld(world)
      const error = await rejection(source.workflowClaims(), code)
      assert.match(error.message, message)
      assertNoSecret(error, value, REQUEST_TOKEN)
    })
  }

  const { repository_visibility: _optional, ...required } = CLAIMS
  for (const name of Object.keys(required)) {
    for (const [form, forged] of [
      ['missing', undefined],
      ['a number', 7],
      ['empty', ''],
    ] as const) {
      it(`are refused when ${name} is ${form}`, async () => {
        const { source } = createWorld({ token: { claims: { [name]: forged } } })
        const error = await rejection(source.workflowClaims(), 'TOKEN_INVALID')
        assert.match(error.message, new RegExp(`\\b${name}\\b`))
      })
    }
  }
})

describe('the place to ask for a token', () => {
  const offer: IdTokenOffer = {
    requestUrl: 'https://runner.example/token',
    requestToken: new Secret(REQUEST_TOKEN),
    eventName: 'push',
    isForkPullRequest: false,
  }

  it('is what the runner offers, on this machine even without TLS', () => {
    assert.equal(findIdTokenEndpoint(offer).requestUrl, offer.requestUrl)
    findIdTokenEndpoint({ ...offer, requestUrl: 'http://127.0.0.1:1/token' })
    findIdTokenEndpoint({ ...offer, isForkPullRequest: true })
  })

  const missing: readonly (readonly [string, Partial<IdTokenOffer>, RegExp, RegExp])[] = [
    ['no address', { requestUrl: undefined }, /this push job has no OIDC token/, /id-token: write/],
    [
      'no request token',
      { requestToken: undefined },
      /this push job has no OIDC/,
      /id-token: write/,
    ],
    ['an empty request token', { requestToken: new Secret('') }, /has no OIDC/, /id-token: write/],
    ['no event', { requestUrl: '', eventName: '' }, /^this environment has no OIDC/, /id-token/],
    [
      'a fork',
      { requestUrl: '', isForkPullRequest: true },
      /pull requests from forks/,
      /on-missing-token/,
    ],
    [
      'an address without TLS',
      { requestUrl: 'http://evil.example/' },
      /not an https/,
      /ACTIONS_\* variables/,
    ],
    ['an address that is none', { requestUrl: 'nonsense' }, /not an https/, /ACTIONS_\* variables/],
  ]
  for (const [name, change, message, hint] of missing) {
    it(`is missing with ${name}, and the message says so`, async () => {
      const find = async (): Promise<unknown> => findIdTokenEndpoint({ ...offer, ...change })
      const error = await rejection(find(), 'TOKEN_UNAVAILABLE')
      assert.match(error.message, message)
      assert.match(error.hint, hint)
      assertNoSecret(error, REQUEST_TOKEN)
    })
  }
})

describe('a token for an audience', () => {
  it('is fresh each time, secret, and masked', async () => {
    const { endpoint, ports, requests, value, masked } = createWorld({})
    const token = await requestIdToken(endpoint, 'sigstore', ports)
    await requestIdToken(endpoint, 'sigstore', ports)
    assert.equal(token.reveal(), value)
    assert.equal(requests.length, 2)
    assert.match(requests[0]?.url ?? '', /&audience=sigstore$/)
    assert.deepEqual(masked, [value, value])
  })

  for (const status of [400, 401, 403, 404, 422]) {
    it(`is not given when the service answers ${status}`, async () => {
      const fail = (): never => {
        throw new ServiceError('SERVICE_FAILED', `GET x answered ${status}`, {
          status,
          isTransient: false,
        })
      }
      const { endpoint, ports } = createWorld({ answers: { 'https://runner.example/token': fail } })
      const error = await rejection(requestIdToken(endpoint, 'x', ports), 'TOKEN_REQUEST_FAILED')
      assert.match(error.message, new RegExp(`gave no token: GET x answered ${status}`))
      const isRefused = status === 401 || status === 403
      assert.equal(error.hint !== ERRORS.TOKEN_REQUEST_FAILED.hint, isRefused)
      assertNoSecret(error, REQUEST_TOKEN)
    })
  }
})
