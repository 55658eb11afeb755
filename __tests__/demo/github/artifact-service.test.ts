// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import {
  type EmulatedGitHub,
  type Job,
  startEmulatedGitHub,
} from '../../../demo/github/emulated-github.ts'
import { call } from './rest-client.ts'

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
