// SPDX-License-Identifier: Apache-2.0
//
// `mlprov verify --bundle-from-oci`, and who asks the registry.

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type EmulatedRegistry, startEmulatedRegistry } from '../../demo/oci/registry.ts'
import { temporaryFolder, writeTree } from '../support/models.ts'
import { runCli } from '../support/run-cli.ts'

const DIGEST = `sha256:${'0a'.repeat(32)}`
const ACCOUNT = { username: 'octocat', password: 'pa:ss w0rd' }

describe('bundles of a registry that asks who reads', () => {
  const cleanups: (() => void)[] = []
  let registry: EmulatedRegistry
  let folder = ''
  before(async () => {
    folder = temporaryFolder({ after: (fn) => cleanups.push(fn as () => void) })
    registry = await startEmulatedRegistry({ account: ACCOUNT })
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    writeTree(folder, {
      'key.pem': String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
      'key.pub': String(publicKey.export({ type: 'spki', format: 'pem' })),
      'digits/model.safetensors': 'weights',
    })
    const signature = join(folder, 'signature.json')
    const signed = await runCli(
      [
        ...['model-signing', 'sign', 'key', join(folder, 'digits')],
        ...['--private-key', join(folder, 'key.pem'), '--signature', signature],
      ],
      folder,
    )
    assert.equal(signed.exitCode, 0, signed.stderr)
    registry.attach(DIGEST, readFileSync(signature, 'utf8'))
  })
  after(async () => {
    await registry.close()
    for (const cleanup of cleanups) cleanup()
  })

  const verify = (env: Readonly<Record<string, string>>, ...options: readonly string[]) =>
    runCli(
      [
        ...['verify', join(folder, 'digits'), '--public-key', join(folder, 'key.pub')],
        ...['--bundle-from-oci', `${registry.host}/${registry.name}@${DIGEST}`, ...options],
      ],
      folder,
      env,
    )

  it('are verified with a name, and a password from the environment', async () => {
    const env = { MLPROV_REGISTRY_PASSWORD: ACCOUNT.password }
    const { exitCode, stdout, stderr } = await verify(env, '--registry-username', 'octocat')
    assert.equal(exitCode, 0, stderr)
    assert.doesNotMatch(stdout + stderr, /w0rd/)
  })

  it('are verified after `docker login`', async () => {
    const auth = Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString('base64')
    const config = JSON.stringify({ auths: { [registry.host]: { auth } } })
    writeTree(folder, { 'home/.docker/config.json': config })
    const { exitCode, stderr } = await verify({ HOME: join(folder, 'home') })
    assert.equal(exitCode, 0, stderr)
  })

  it('are not read by a stranger, nor with a password that is for nobody', async () => {
    for (const env of [{}, { MLPROV_REGISTRY_PASSWORD: ACCOUNT.password }]) {
      const { exitCode, stderr } = await verify(env)
      assert.equal(exitCode, 2)
      assert.match(stderr, /SOURCE_UNAUTHORIZED/)
    }
  })

  it('are not read with a wrong password, which is not shown', async () => {
    const env = { MLPROV_REGISTRY_PASSWORD: 'wrong-pass' }
    const { exitCode, stdout, stderr } = await verify(env, '--registry-username', 'octocat')
    assert.equal(exitCode, 2)
    const encoded = Buffer.from('octocat:wrong-pass').toString('base64')
    assert.ok(![stdout, stderr].some((text) => /wrong-pass/.test(text) || text.includes(encoded)))
  })

  it('take no password on the command line, where others would see it', async () => {
    const { exitCode, stderr } = await verify({}, '--registry-password', ACCOUNT.password)
    assert.equal(exitCode, 2)
    assert.match(stderr, /unknown option '--registry-password'/)
  })
})
