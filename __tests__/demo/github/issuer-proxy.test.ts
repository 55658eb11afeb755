// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'

import { type EmulatedGitHub, startEmulatedGitHub } from '../../../demo/github/emulated-github.ts'

const run = promisify(execFile)

// NODE_EXTRA_CA_CERTS is read once, when a process starts: so the client is a process.
const CLIENT = `
  import { HttpClient } from '@actions/http-client'
  const response = await new HttpClient('test').get(process.argv[1])
  console.log(response.message.statusCode, await response.readBody())
`

describe('the proxy in front of the token issuer', () => {
  let github: EmulatedGitHub
  before(async () => {
    github = await startEmulatedGitHub()
  })
  after(() => github.close())

  const get = (url: string, env: Readonly<Record<string, string>>) =>
    run(process.execPath, ['--input-type=module', '--eval', CLIENT, '--', url], { env })

  it('serves the issuer’s documents under the real name, to a client that trusts its authority', async () => {
    const { issuer } = github.issuer
    const { stdout } = await get(`${issuer}/.well-known/openid-configuration`, github.proxy.env)
    assert.match(stdout, /^200 .*"jwks_uri":"https:\/\/token\.actions\.githubusercontent\.com/)
    assert.deepEqual(github.proxy.requests, ['GET /.well-known/openid-configuration'])
  })

  it('is not trusted by a client that was not given the authority', async () => {
    const { NODE_EXTRA_CA_CERTS: _, ...env } = github.proxy.env
    await assert.rejects(get(`${github.issuer.issuer}/.well-known/jwks`, env), /certificate/)
  })

  it('connects to no other host, and remembers who was asked for', async () => {
    await assert.rejects(get('https://fulcio.sigstore.dev/', github.proxy.env))
    assert.deepEqual(github.proxy.refusedHosts, ['fulcio.sigstore.dev:443'])
  })
})
