// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'

import { createLocalJWKSet, jwtVerify } from 'jose'

import {
  type EmulatedGitHub,
  type EmulatedGitHubOptions,
  type Job,
  startEmulatedGitHub,
} from '../../../demo/github/emulated-github.ts'
import { call, repository, withGitHub } from './rest-client.ts'

let github: EmulatedGitHub

before(async () => {
  github = await startEmulatedGitHub()
})
after(() => github.close())

describe('the emulated token issuer', () => {
  const requestUrl = (job: Job, audience: string) =>
    `${job.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${audience}`

  it('gives a token of the run for the audience asked for', async () => {
    const { job, issuer } = github
    const { status, json } = await call(requestUrl(job, 'nobody'), {
      token: job.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
    })
    assert.equal(status, 200)
    const keys = createLocalJWKSet({ keys: [...issuer.keys] })
    const { payload } = await jwtVerify(String(json.value), keys, { audience: 'nobody' })
    assert.equal(payload.iss, 'https://token.actions.githubusercontent.com')
    assert.equal(payload.sha, job.env.GITHUB_SHA)
    assert.equal(payload.repository_id, job.env.GITHUB_REPOSITORY_ID)
    assert.equal(payload.workflow_ref, job.env.GITHUB_WORKFLOW_REF)
    assert.equal((payload.exp ?? 0) - (payload.iat ?? 0), 300)
  })

  for (const token of [undefined, 'wrong'])
    it(`refuses ${token ?? 'no'} request token`, async () => {
      assert.equal((await call(requestUrl(github.job, 'sigstore'), { token })).status, 401)
    })

  const withoutToken: { what: string; options: EmulatedGitHubOptions }[] = [
    { what: 'without id-token: write', options: { permissions: { contents: 'write' } } },
    { what: 'with id-token: read', options: { permissions: { 'id-token': 'read' } } },
    { what: 'of a fork’s pull request', options: { eventName: 'pull_request', fork: true } },
  ]
  for (const { what, options } of withoutToken)
    it(`does not even name itself to a job ${what}`, async () => {
      await withGitHub(options, async ({ job }) => {
        assert.equal(job.env.ACTIONS_ID_TOKEN_REQUEST_URL, undefined)
        assert.equal(job.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN, undefined)
      })
    })

  const issuers = [
    { options: { serverUrl: 'https://octo.ghe.com' }, iss: 'https://token.actions.octo.ghe.com' },
    {
      options: { enterprise: 'octo-corp' },
      iss: 'https://token.actions.githubusercontent.com/octo-corp',
    },
    {
      options: { serverUrl: 'https://git.example.com' },
      iss: 'https://git.example.com/_services/token',
    },
  ]
  for (const { options, iss } of issuers)
    it(`is ${iss} for ${JSON.stringify(options)}`, async () => {
      await withGitHub(options, async ({ issuer }) => assert.equal(issuer.issuer, iss))
    })

  it('can contradict the environment', async () => {
    await withGitHub({}, async (changed) => {
      changed.changeClaims({ sha: '0'.repeat(40) })
      const { json } = await call(requestUrl(changed.job, 'nobody'), {
        token: changed.job.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
      })
      const keys = createLocalJWKSet({ keys: [...changed.issuer.keys] })
      assert.equal((await jwtVerify(String(json.value), keys)).payload.sha, '0'.repeat(40))
    })
  })
})

describe('a failure on demand', () => {
  it('hits as many requests as it says, and only those it names', async () => {
    await withGitHub({}, async (failing) => {
      const token = failing.job.githubToken
      const list = () => call(`${repository(failing)}/releases`, { token })
      failing.fail({ kind: 'status', status: 503, on: 'GET /api', times: 1 })
      assert.equal((await call(`${failing.url}/oidc/token`)).status, 401)
      assert.equal((await list()).status, 503)
      assert.equal((await list()).status, 200)
    })
  })

  it('can break the connection, with and without the work done', async () => {
    await withGitHub({}, async (failing) => {
      const token = failing.job.githubToken
      const create = (tag: string) =>
        call(`${repository(failing)}/releases`, { method: 'POST', body: { tag_name: tag }, token })
      failing.fail({ kind: 'reset', times: 1 })
      await assert.rejects(create('not-done'))
      failing.fail({ kind: 'lose-answer', times: 1 })
      await assert.rejects(create('done'))
      assert.deepEqual(
        failing.releases.all.map(({ tag }) => tag),
        ['done'],
      )
    })
  })

  it('can change an answer, or never give one', async () => {
    await withGitHub({}, async (failing) => {
      const url = `${repository(failing)}/releases`
      const token = failing.job.githubToken
      failing.fail({ kind: 'rewrite', change: () => 'garbage', times: 1 })
      assert.equal((await call(url, { token })).text, 'garbage')
      failing.fail({ kind: 'hang' })
      await assert.rejects(fetch(url, { signal: AbortSignal.timeout(50) }), /timeout/i)
      failing.recover()
      assert.equal((await call(url, { token })).status, 200)
    })
  })
})
