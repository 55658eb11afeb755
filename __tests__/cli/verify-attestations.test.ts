// SPDX-License-Identifier: Apache-2.0
//
// `mlprov verify --bundle-from-attestations` right after something was attested:
// GitHub answers 404 for a moment.

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { json, type LoopbackServer, startLoopbackServer } from '../../demo/loopback-server.ts'
import { temporaryFolder, writeTree } from '../support/models.ts'
import { runCli } from '../support/run-cli.ts'

describe('an attestation that was just stored', () => {
  const cleanups: (() => void)[] = []
  let api: LoopbackServer
  let folder = ''
  let refusals = 0
  before(async () => {
    folder = temporaryFolder({ after: (fn) => cleanups.push(fn as () => void) })
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    writeTree(folder, {
      'key.pem': String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
      'key.pub': String(publicKey.export({ type: 'spki', format: 'pem' })),
      'digits.safetensors': 'weights',
    })
    const signature = join(folder, 'signature.json')
    const sign = ['model-signing', 'sign', 'key', join(folder, 'digits.safetensors')]
    const options = ['--private-key', join(folder, 'key.pem'), '--signature', signature]
    const signed = await runCli([...sign, ...options], folder)
    assert.equal(signed.exitCode, 0, signed.stderr)
    const bundle = JSON.parse(readFileSync(signature, 'utf8'))
    api = await startLoopbackServer(() => {
      refusals -= 1
      return refusals >= 0 ? { status: 404, body: '{}' } : json(200, { attestations: [{ bundle }] })
    })
  })
  after(async () => {
    await api.close()
    for (const cleanup of cleanups) cleanup()
  })

  const verify = async (missing: number, env: Readonly<Record<string, string>>, wait?: string) => {
    refusals = missing
    const { exitCode, stdout, stderr } = await runCli(
      [
        ...['verify', join(folder, 'digits.safetensors'), '--repo', 'octo-org/digits'],
        ...['--public-key', join(folder, 'key.pub'), '--bundle-from-attestations'],
        ...(wait === undefined ? [] : ['--attestations-wait-seconds', wait]),
      ],
      folder,
      { GITHUB_API_URL: api.url, ...env },
    )
    return `${exitCode} ${/BUNDLE_NONE|INPUT_INVALID/.exec(stdout + stderr)?.[0] ?? ''}`.trim()
  }
  const TOKEN = { GH_TOKEN: 'ghs_0123456789' }

  it('is asked for again where there is a token', async () => {
    assert.equal(await verify(1, TOKEN), '0')
  })
  it('is asked for again as long as is said', async () => {
    assert.equal(await verify(1, {}, '30'), '0')
  })
  it('is missing at once where nobody is to wait', async () => {
    assert.equal(await verify(1, TOKEN, '0'), '1 BUNDLE_NONE')
    assert.equal(await verify(0, TOKEN, '0'), '0')
  })
  it('is missing at once without a token', async () => {
    assert.equal(await verify(1, {}), '1 BUNDLE_NONE')
  })
  it('is not waited for longer than ten minutes', async () => {
    assert.equal(await verify(0, {}, '601'), '2 INPUT_INVALID')
  })
})
