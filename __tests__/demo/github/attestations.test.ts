// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { after, before, describe, it } from 'node:test'

import { type EmulatedGitHub, startEmulatedGitHub } from '../../../demo/github/emulated-github.ts'
import { call, repository, withGitHub } from './rest-client.ts'

let github: EmulatedGitHub

before(async () => {
  github = await startEmulatedGitHub()
})
after(() => github.close())

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
