// SPDX-License-Identifier: Apache-2.0
//
// The claims as a job gets them: in a process of its own, with the issuer's
// real name behind a proxy whose certificate the job trusts.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import {
  type EmulatedGitHub,
  type EmulatedGitHubOptions,
  type Job,
  startEmulatedGitHub,
} from '../../../demo/github/emulated-github.ts'
import { tokenClaims } from '../../../demo/github/workflow-run.ts'
import { listenOnLoopback } from '../../../demo/loopback-server.ts'
import { asObject, asString, type JsonObject, parseJson } from '../../../src/core/parse.ts'

const importOf = (path: string): string =>
  JSON.stringify(pathToFileURL(`${import.meta.dirname}/../../../src/${path}`).href)

const SCRIPT = `
const { createClaimsSource } = await import(${importOf('io/github/claims.ts')})
const { findIdTokenEndpoint } = await import(${importOf('io/github/oidc-token.ts')})
const { createHttp } = await import(${importOf('io/http.ts')})
const { deadlineIn } = await import(${importOf('io/retry.ts')})
const { compareClaims } = await import(${importOf('policy/claim-consistency.ts')})
const { Secret } = await import(${importOf('core/secret.ts')})
const { env } = process
try {
  const source = createClaimsSource({
    endpoint: findIdTokenEndpoint({
      requestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL,
      requestToken: new Secret(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
      eventName: env.GITHUB_EVENT_NAME,
      isForkPullRequest: false,
    }),
    serverUrl: env.GITHUB_SERVER_URL,
    http: createHttp({ deadline: deadlineIn(Number(process.argv[1])) }),
    mask: () => {},
  })
  const claims = await source.workflowClaims()
  compareClaims(claims, env)
  console.log(JSON.stringify(claims))
} catch (error) {
  console.log(JSON.stringify({ code: error.code, message: error.message, hint: error.hint }))
}
`

const readClaims = async (
  env: Readonly<Record<string, string>>,
  timeoutMs = 10_000,
): Promise<JsonObject> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, String(timeoutMs)], {
    env: { ...env, PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Ends when the process does: nothing may keep it alive.
  return asObject(parseJson(await text(child.stdout))) ?? {}
}

const expectedClaims = (job: Job, iss: string): JsonObject => {
  const all = tokenClaims(job.run)
  const names = [
    'ref',
    'sha',
    'repository',
    'event_name',
    'job_workflow_ref',
    'workflow_ref',
    'repository_id',
    'repository_owner_id',
    'runner_environment',
    'run_id',
    'run_attempt',
    'repository_visibility',
  ]
  return { iss, ...Object.fromEntries(names.map((name) => [name, all[name]])) }
}

describe('the claims of a job', () => {
  const worlds: readonly (readonly [string, EmulatedGitHubOptions, string])[] = [
    ['on github.com', {}, 'https://token.actions.githubusercontent.com'],
    [
      'of an enterprise',
      { enterprise: 'octo-corp' },
      'https://token.actions.githubusercontent.com/octo-corp',
    ],
    ['on GHE.com', { serverUrl: 'https://octo.ghe.com' }, 'https://token.actions.octo.ghe.com'],
  ]
  for (const [name, options, iss] of worlds) {
    it(`${name} are read through the proxy, and agree with the environment`, async () => {
      const github = await startEmulatedGitHub(options)
      try {
        const claims = await readClaims(github.job.env)
        assert.deepEqual(claims, expectedClaims(github.job, iss))
        assert.equal(github.proxy.requests.length, 2)
      } finally {
        await github.close()
      }
    })
  }
})

describe('a job that cannot trust the issuer', () => {
  let github: EmulatedGitHub
  before(async () => {
    github = await startEmulatedGitHub()
  })
  after(() => github.close())

  it('is told of NODE_EXTRA_CA_CERTS when a proxy inspects TLS, without retries', async () => {
    const { NODE_EXTRA_CA_CERTS: _authority, ...env } = github.job.env
    const error = await readClaims(env)
    assert.equal(error.code, 'TOKEN_REQUEST_FAILED')
    assert.match(asString(error.message) ?? '', /keys cannot be read: .*certificate/)
    assert.match(asString(error.hint) ?? '', /NODE_EXTRA_CA_CERTS/)
    assert.doesNotMatch(asString(error.message) ?? '', /gave up/)
  })

  it('gives up at the deadline when the issuer never answers behind the proxy', async () => {
    github.proxy.fail({ kind: 'hang' })
    const error = await readClaims(github.job.env, 500)
    github.recover()
    assert.equal(error.code, 'TOKEN_REQUEST_FAILED')
    assert.match(asString(error.message) ?? '', /did not finish within/)
  })

  it('gives up at the deadline when the proxy never answers', async () => {
    const silent = createServer().on('connect', () => {})
    const port = await listenOnLoopback(silent)
    try {
      const env = { ...github.job.env, https_proxy: `http://127.0.0.1:${port}` }
      const error = await readClaims(env, 500)
      assert.equal(error.code, 'TOKEN_REQUEST_FAILED')
      assert.match(asString(error.message) ?? '', /did not finish within/)
    } finally {
      silent.close()
    }
  })

  it('is told when the proxy refuses', async () => {
    const env = { ...github.job.env, GITHUB_SERVER_URL: 'https://other.ghe.com' }
    const error = await readClaims(env, 500)
    assert.equal(error.code, 'TOKEN_REQUEST_FAILED')
    assert.match(asString(error.message) ?? '', /tunneling socket could not be established/)
  })

  it('refuses claims of a token that another issuer signed', async () => {
    github.changeClaims({ iss: 'https://evil.example' })
    const error = await readClaims(github.job.env)
    github.changeClaims({})
    assert.equal(error.code, 'TOKEN_INVALID')
    assert.equal((await readClaims(github.job.env)).repository, 'octo-org/digits')
  })
})
