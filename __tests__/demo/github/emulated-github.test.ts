// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import { createLocalJWKSet, jwtVerify } from 'jose'

import {
  type EmulatedGitHub,
  type EmulatedGitHubOptions,
  type Job,
  startEmulatedGitHub,
} from '../../../demo/github/emulated-github.ts'
import { asObject, type JsonObject } from '../../../src/core/parse.ts'

let github: EmulatedGitHub
let folder: string

before(async () => {
  github = await startEmulatedGitHub()
  folder = await mkdtemp(join(tmpdir(), 'github-'))
})
after(async () => {
  await github.close()
  await rm(folder, { recursive: true })
})

interface Call {
  readonly method?: string
  readonly body?: unknown
  readonly token?: string | undefined
  readonly headers?: Record<string, string>
}

const call = async (url: string, { method = 'GET', body, token, headers }: Call = {}) => {
  const response = await fetch(url, {
    method,
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
    ...(body !== undefined && {
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  })
  const text = await response.text()
  const json: JsonObject = asObject(text.startsWith('{') ? JSON.parse(text) : {}) ?? {}
  return { status: response.status, json, text, headers: response.headers }
}

const withGitHub = async (
  options: EmulatedGitHubOptions,
  test: (github: EmulatedGitHub) => Promise<void>,
) => {
  const started = await startEmulatedGitHub(options)
  try {
    await test(started)
  } finally {
    await started.close()
  }
}

const repository = (on: EmulatedGitHub) => `${on.url}/api/repos/octo-org/digits`

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

describe('the emulated artifact service', () => {
  const twirp = (method: string) =>
    `${github.url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`
  const ids = (job: Job) => ({
    workflow_run_backend_id: `run-${job.run.runId}-${job.run.runAttempt}`,
    workflow_job_run_backend_id: `job-${job.run.job}`,
  })
  const create = (job: Job, name: string, token = job.env.ACTIONS_RUNTIME_TOKEN) =>
    call(twirp('CreateArtifact'), {
      method: 'POST',
      token,
      body: { ...ids(job), name, version: 4 },
    })
  const finalize = (job: Job, name: string, size: number) =>
    call(twirp('FinalizeArtifact'), {
      method: 'POST',
      token: job.env.ACTIONS_RUNTIME_TOKEN,
      body: { ...ids(job), name, size: String(size), hash: 'sha256:00' },
    })

  it('stores and returns what the real client uploads', async () => {
    Object.assign(process.env, github.job.env)
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const client = new DefaultArtifactClient()
    const file = join(folder, 'bundle.json')
    await writeFile(file, randomBytes(100_000))
    const { id = 0 } = await client.uploadArtifact('real', [file], folder)
    assert.equal(github.artifacts.at(-1)?.name, 'real')
    const { artifacts } = await client.listArtifacts()
    assert.deepEqual(
      artifacts.map(({ name }) => name),
      ['real'],
    )
    const target = join(folder, 'downloaded')
    await client.downloadArtifact(id, { path: target })
    assert.deepEqual(await readFile(join(target, 'bundle.json')), await readFile(file))
  })

  it('refuses a name that is taken, also while the first upload is open', async () => {
    assert.equal((await create(github.job, 'twice')).status, 200)
    assert.equal((await create(github.job, 'twice')).status, 409)
  })

  it('keeps names of another attempt apart', async () => {
    const rerun = await github.startJob({ runAttempt: '2' })
    assert.equal((await create(github.job, 'again')).status, 200)
    assert.equal((await create(rerun, 'again')).status, 200)
  })

  const badTokens = [
    { what: 'no token', token: async () => '', status: 401 },
    { what: 'a token that is no JWT', token: async () => 'x', status: 401 },
    {
      what: 'an expired token',
      token: (job: Job) =>
        github.artifactTokens.runtimeToken(
          ids(job).workflow_run_backend_id,
          ids(job).workflow_job_run_backend_id,
          { expired: true },
        ),
      status: 401,
    },
    {
      what: 'a token of another run',
      token: () => github.artifactTokens.runtimeToken('run-1-1', 'job-train'),
      status: 403,
    },
    {
      what: 'a token without the scope',
      token: () => github.artifactTokens.runtimeToken('', '', { scope: 'Actions.ExampleScope' }),
      status: 403,
    },
  ]
  for (const { what, token, status } of badTokens)
    it(`refuses ${what}`, async () => {
      assert.equal((await create(github.job, what, await token(github.job))).status, status)
    })

  it('refuses to finish an artifact of a size that did not arrive', async () => {
    const { json } = await create(github.job, 'short')
    await call(String(json.signed_upload_url), { method: 'PUT', body: 'four' })
    assert.equal((await finalize(github.job, 'short', 5)).status, 400)
    assert.equal((await finalize(github.job, 'short', 4)).status, 200)
  })

  it('refuses an address whose signature was changed', async () => {
    const { json } = await create(github.job, 'forged')
    const url = new URL(String(json.signed_upload_url))
    url.searchParams.set('se', String(Date.now() + 1e9))
    assert.equal((await call(url.href, { method: 'PUT', body: 'x' })).status, 403)
  })

  it('refuses to read at an address for writing', async () => {
    const { json } = await create(github.job, 'write-only')
    assert.equal((await call(String(json.signed_upload_url))).status, 403)
  })
})

describe('the emulated releases', () => {
  const upload = (on: EmulatedGitHub, id: number, name: string, token = on.job.githubToken) =>
    call(`${on.url}/uploads/repos/octo-org/digits/releases/${id}/assets?name=${name}`, {
      method: 'POST',
      body: 'content',
      token,
    })
  const errorCode = (json: JsonObject) => JSON.stringify(json.errors)

  it('take an asset once', async () => {
    const { id } = github.releases.create({ tag: 'v1' })
    assert.equal((await upload(github, id, 'a.sig')).status, 201)
    const again = await upload(github, id, 'a.sig')
    assert.equal(again.status, 422)
    assert.match(errorCode(again.json), /already_exists/)
  })

  it('refuse an asset without contents: write', async () => {
    const { id, assets } = github.releases.create({ tag: 'v2' })
    const weak = await github.startJob({ permissions: { contents: 'read' } })
    assert.equal((await upload(github, id, 'a.sig', weak.githubToken)).status, 403)
    assert.equal((await upload(github, id, 'a.sig', 'ghs_unknown')).status, 401)
    assert.equal((await upload(github, id, 'a.sig', '')).status, 401)
    assert.equal(assets.length, 0)
  })

  it('show a draft only in the list, and only to those who may write', async () => {
    const { tag } = github.releases.create({ tag: 'v3', draft: true })
    const token = github.job.githubToken
    const weak = await github.startJob({ permissions: { contents: 'read' } })
    const list = async (as: string) =>
      (await call(`${repository(github)}/releases?per_page=100`, { token: as })).text
    assert.match(await list(token), /"tag_name":"v3"/)
    assert.doesNotMatch(await list(weak.githubToken), /"tag_name":"v3"/)
    const byTag = await call(`${repository(github)}/releases/tags/${tag}`, { token })
    assert.equal(byTag.status, 404)
  })

  it('refuse everything once an immutable release is published', async () => {
    await withGitHub({ immutableReleases: true }, async (strict) => {
      const release = strict.releases.create({ tag: 'v1', draft: true })
      assert.equal((await upload(strict, release.id, 'early.sig')).status, 201)
      const token = strict.job.githubToken
      const url = `${repository(strict)}/releases/${release.id}`
      const published = await call(url, { method: 'PATCH', body: { draft: false }, token })
      assert.equal(published.json.immutable, true)
      assert.equal((await upload(strict, release.id, 'late.sig')).status, 422)
      const asset = `${repository(strict)}/releases/assets/${release.assets[0]?.id}`
      assert.equal((await call(asset, { method: 'DELETE', token })).status, 422)
    })
  })

  it('are in the event that they trigger', async () => {
    const options = { eventName: 'release', releaseTag: 'v1', ref: 'refs/tags/v1' }
    await withGitHub(options, async ({ job, releases }) => {
      assert.equal(asObject(job.event.release)?.id, releases.all[0]?.id)
      assert.equal(job.env.GITHUB_REF_TYPE, 'tag')
    })
  })

  it('come in pages', async () => {
    await withGitHub({}, async (paged) => {
      for (const tag of ['a', 'b', 'c']) paged.releases.create({ tag })
      const token = paged.job.githubToken
      const first = await call(`${repository(paged)}/releases?per_page=2`, { token })
      const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
      const second = await call(next, { token })
      assert.equal(JSON.parse(first.text).length + JSON.parse(second.text).length, 3)
      assert.equal(second.headers.get('link'), null)
    })
  })

  it('answer the real client', async () => {
    const { getOctokit } = await import('@actions/github')
    const octokit = getOctokit(github.job.githubToken, { baseUrl: `${github.url}/api` })
    const target = { owner: 'octo-org', repo: 'digits' }
    const created = await octokit.rest.repos.createRelease({
      ...target,
      tag_name: 'v9',
      draft: true,
    })
    await octokit.request({
      method: 'POST',
      url: created.data.upload_url,
      name: 'a b.sig',
      data: Buffer.from('x'),
    })
    const assets = await octokit.paginate(octokit.rest.repos.listReleaseAssets, {
      ...target,
      release_id: created.data.id,
    })
    assert.deepEqual(
      assets.map(({ name }) => name),
      ['a.b.sig'],
    )
  })
})

describe('the emulated attestations', () => {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'm', digest: { sha256: 'ab'.repeat(32) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  }
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: 'AA==' } },
    dsseEnvelope: {
      payloadType: 'application/vnd.in-toto+json',
      payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
      signatures: [{ sig: 'AA==' }],
    },
  }
  const post = (on: EmulatedGitHub, body: unknown, token = on.job.githubToken) =>
    call(`${repository(on)}/attestations`, { method: 'POST', body, token })

  it('are found by the digest of a subject and the predicate type', async () => {
    const { status, json } = await post(github, { bundle })
    assert.equal(status, 201)
    assert.equal(json.id, github.attestations.at(-1)?.id)
    const find = (query: string) =>
      call(`${repository(github)}/attestations/${query}`, { token: github.job.githubToken })
    const digest = `sha256%3A${'ab'.repeat(32)}`
    assert.equal((await find(digest)).status, 200)
    assert.equal((await find(`${digest}?predicate_type=other`)).status, 404)
    assert.equal((await find(`sha256%3A${'cd'.repeat(32)}`)).status, 404)
  })

  it('refuse a token without attestations: write', async () => {
    const weak = await github.startJob({ permissions: { attestations: 'read' } })
    assert.equal((await post(github, { bundle }, weak.githubToken)).status, 403)
  })

  it('are not available in a private repository of a user', async () => {
    await withGitHub({ ownerType: 'User', visibility: 'private' }, async (personal) => {
      assert.equal((await post(personal, { bundle })).status, 403)
    })
  })

  const malformed = [
    { what: 'no bundle', body: {} },
    { what: 'an unknown media type', body: { bundle: { ...bundle, mediaType: 'x' } } },
    {
      what: 'no verification material',
      body: { bundle: { ...bundle, verificationMaterial: undefined } },
    },
    {
      what: 'no signature',
      body: { bundle: { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures: [] } } },
    },
    {
      what: 'a payload that is no statement',
      body: { bundle: { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload: 'e30=' } } },
    },
    { what: 'a body that is not JSON', body: '{' },
  ]
  for (const { what, body } of malformed)
    it(`refuse ${what}`, async () => {
      assert.equal((await post(github, body)).status, 422)
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
