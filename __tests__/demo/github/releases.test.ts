// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { after, before, describe, it } from 'node:test'

import { type EmulatedGitHub, startEmulatedGitHub } from '../../../demo/github/emulated-github.ts'
import { asObject, type JsonObject } from '../../../src/core/parse.ts'
import { call, repository, withGitHub } from './rest-client.ts'

let github: EmulatedGitHub

before(async () => {
  github = await startEmulatedGitHub()
})
after(() => github.close())

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
