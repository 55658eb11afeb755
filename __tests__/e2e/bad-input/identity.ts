// SPDX-License-Identifier: Apache-2.0
//
// Jobs without a token, tokens that are not what they should be, and
// environments that tell another story than the token.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { createOidcIssuer } from '../../../demo/github/oidc-issuer.ts'
import { tokenClaims } from '../../../demo/github/workflow-run.ts'
import type { Scene } from '../stage.ts'
import { type BadCase, withEnv, withInputs } from './bad-case.ts'

const claims =
  (change: Readonly<Record<string, unknown>>) =>
  ({ stage }: Scene): void =>
    stage.github.changeClaims(change)

/** The token service answers with a token that another hand has written. */
const otherToken =
  (make: (token: string, scene: Scene) => string | Promise<string>) =>
  (scene: Scene): void =>
    scene.stage.github.fail({
      kind: 'rewrite',
      on: '/oidc/token',
      change: async (body) => {
        const value = await make(JSON.parse(body.toString('utf8')).value, scene)
        return JSON.stringify({ value })
      },
    })

const base64url = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url')

/** The issuer publishes something else about itself. */
const issuerSays =
  (document: string, content: unknown) =>
  ({ stage }: Scene): void =>
    stage.github.proxy.fail({
      kind: 'status',
      status: 200,
      on: document,
      body: JSON.stringify(content),
    })

const HOUR_S = 3600
const nowS = (): number => Math.floor(Date.now() / 1000)

const TOKENS: readonly BadCase[] = [
  {
    cause: 'a job without id-token: write',
    base: 'Rekor v1',
    run: { permissions: { contents: 'write' } },
    code: 'TOKEN_UNAVAILABLE',
    message: /^this push job has no OIDC token: the permission `id-token: write` is missing$/,
  },
  {
    cause: 'a pull request of a fork',
    base: 'pull request of a fork',
    change: withInputs({ 'on-missing-token': 'fail' }),
    code: 'TOKEN_UNAVAILABLE',
    message: /pull requests from forks get no OIDC token/,
    hint: /`on-missing-token: skip`/,
  },
  {
    cause: 'a token service without TLS',
    base: 'Rekor v1',
    change: withEnv({ ACTIONS_ID_TOKEN_REQUEST_URL: 'http://tokens.example/' }),
    code: 'TOKEN_UNAVAILABLE',
    message: /ACTIONS_ID_TOKEN_REQUEST_URL is not an https address/,
    hint: /ACTIONS_\* variables/,
  },
  {
    cause: 'a request token that is not the job’s',
    base: 'Rekor v1',
    change: withEnv({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-another-job-0123456789' }),
    code: 'TOKEN_REQUEST_FAILED',
    message: /answered 401: the request token is not valid/,
    hint: /refused its own request token/,
  },
  {
    cause: 'a token for another audience',
    base: 'Rekor v1',
    change: claims({ aud: 'https://github.com/octo-org' }),
    code: 'TOKEN_INVALID',
    message: /the token's aud is "https:\/\/github\.com\/octo-org"/,
  },
  {
    cause: 'a token of another issuer',
    base: 'Rekor v1',
    change: claims({ iss: 'https://token.example.com' }),
    code: 'TOKEN_INVALID',
    message: /the token's iss is "https:\/\/token\.example\.com"/,
  },
  {
    cause: 'a token whose issuer only begins like GitHub’s',
    base: 'Rekor v1',
    change: claims({ iss: 'https://token.actions.githubusercontent.com.example.com' }),
    code: 'TOKEN_INVALID',
    message: /the token's iss is ".*githubusercontent\.com\.example\.com"/,
  },
  {
    cause: 'a token that has expired',
    base: 'Rekor v1',
    change: (scene) => claims({ exp: nowS() - HOUR_S })(scene),
    code: 'TOKEN_INVALID',
    message: /lifetime of the token does not hold: .*exp/,
  },
  {
    cause: 'a token that is not valid yet',
    base: 'Rekor v1',
    change: (scene) => claims({ nbf: nowS() + HOUR_S })(scene),
    code: 'TOKEN_INVALID',
    message: /lifetime of the token does not hold: .*nbf/,
  },
  {
    cause: 'a token without a signature',
    base: 'Rekor v1',
    change: otherToken((token) => {
      const [, payload = ''] = token.split('.')
      return `${base64url({ alg: 'none', typ: 'JWT' })}.${payload}.AA`
    }),
    code: 'TOKEN_INVALID',
    message: /the signature or the lifetime of the token does not hold/,
  },
  {
    cause: 'a token that somebody else signed',
    base: 'Rekor v1',
    change: otherToken((_token, { stage, job }) =>
      createOidcIssuer(stage.github.issuer.issuer, 'https://github.com').issueToken(
        tokenClaims(job.run),
        'nobody',
      ),
    ),
    code: 'TOKEN_INVALID',
    message: /does not hold: no applicable key found/,
  },
  {
    cause: 'a token without a commit',
    base: 'Rekor v1',
    change: claims({ sha: undefined }),
    code: 'TOKEN_INVALID',
    message: /the token's sha is missing or no string/,
  },
  {
    cause: 'a token with a claim of another type',
    base: 'Rekor v1',
    change: claims({ repository_id: 748315926 }),
    code: 'TOKEN_INVALID',
    message: /the token's repository_id is missing or no string/,
  },
  {
    cause: 'a token without a subject',
    base: 'Rekor v1',
    change: claims({ sub: undefined }),
    code: 'TOKEN_INVALID',
    message: /no JWT with a subject/,
  },
  {
    cause: 'a server whose tokens nobody knows',
    base: 'Rekor v1',
    run: { serverUrl: 'https://github.company.example' },
    code: 'TOKEN_UNAVAILABLE',
    message: /https:\/\/github\.company\.example is GitHub Enterprise Server/,
    hint: /Sign with a key or a certificate/,
  },
]

const ISSUER: readonly BadCase[] = [
  {
    cause: 'an issuer that calls itself by another name',
    base: 'Rekor v1',
    change: issuerSays('openid-configuration', { issuer: 'https://example.com' }),
    code: 'TOKEN_INVALID',
    message:
      /the issuer https:\/\/token\.actions\.githubusercontent\.com calls itself "https:\/\/example\.com"/,
  },
  {
    cause: 'an issuer with keys elsewhere',
    base: 'Rekor v1',
    change: issuerSays('openid-configuration', {
      issuer: 'https://token.actions.githubusercontent.com',
      jwks_uri: 'https://example.com/jwks',
    }),
    code: 'TOKEN_INVALID',
    message: /are said to be elsewhere, at "https:\/\/example\.com\/jwks"/,
  },
  {
    cause: 'an issuer without keys',
    base: 'Rekor v1',
    change: issuerSays('jwks', { keys: [] }),
    code: 'TOKEN_INVALID',
    message: /no applicable key found/,
  },
  {
    cause: 'an issuer whose keys are no list',
    base: 'Rekor v1',
    change: issuerSays('jwks', { keys: 'all' }),
    code: 'TOKEN_INVALID',
    message: /publishes no usable key set/,
  },
]

const CONTRADICTIONS: readonly BadCase[] = Object.entries({
  GITHUB_REPOSITORY: 'octo-org/letters',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_REPOSITORY_OWNER_ID: '2',
  GITHUB_REF: 'refs/heads/release',
  GITHUB_SHA: '0'.repeat(40),
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW_REF: 'octo-org/digits/.github/workflows/other.yml@refs/heads/main',
  RUNNER_ENVIRONMENT: 'self-hosted',
}).map(([variable, value]) => ({
  cause: `${variable} that contradicts the token`,
  base: 'Rekor v1',
  change: withEnv({ [variable]: value }),
  code: 'CLAIM_MISMATCH',
  message: new RegExp(`^${variable} is "${value}", but the OIDC token's \\w+ is "\\S+"$`),
}))

const SURROUNDINGS: readonly BadCase[] = [
  {
    cause: 'a repository without an owner',
    base: 'key',
    change: withEnv({ GITHUB_REPOSITORY: 'digits' }),
    code: 'CONTEXT_INVALID',
    message: /^GITHUB_REPOSITORY is "digits"$/,
  },
  {
    cause: 'a run id that is no number',
    base: 'key',
    change: withEnv({ GITHUB_RUN_ID: '../1' }),
    code: 'CONTEXT_INVALID',
    message: /^GITHUB_RUN_ID is "\.\.\/1"$/,
  },
  {
    cause: 'a server without TLS',
    base: 'key',
    change: withEnv({ GITHUB_SERVER_URL: 'http://github.com' }),
    code: 'CONTEXT_INVALID',
    message: /^GITHUB_SERVER_URL is not an https address$/,
  },
  {
    cause: 'an event that is not JSON',
    base: 'key',
    change: async (scene) => {
      const path = join(scene.workspace, 'event.json')
      await writeFile(path, '{')
      scene.env.GITHUB_EVENT_PATH = path
    },
    code: 'CONTEXT_INVALID',
    message: /GITHUB_EVENT_PATH\) is not JSON/,
  },
  {
    cause: 'an event that is not there',
    base: 'key',
    change: withEnv({ GITHUB_EVENT_PATH: '/nowhere/event.json' }),
    code: 'CONTEXT_INVALID',
    message: /event of this run cannot be read: .*ENOENT/,
  },
  {
    cause: 'a release event without its release',
    base: 'key',
    run: { eventName: 'release' },
    change: (scene) => {
      scene.job = { ...scene.job, event: { ...scene.job.event, release: {} } }
    },
    code: 'CONTEXT_INVALID',
    message: /the event's release\.id is missing/,
  },
]

export const IDENTITY_CASES: readonly BadCase[] = [
  ...TOKENS,
  ...ISSUER,
  ...CONTRADICTIONS,
  ...SURROUNDINGS,
]
