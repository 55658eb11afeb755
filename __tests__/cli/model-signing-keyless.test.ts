// SPDX-License-Identifier: Apache-2.0
//
// The `sigstore` method against the embedded instance on loopback.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type EmulatedGitHub, startEmulatedGitHub } from '../../demo/github/emulated-github.ts'
import { tokenClaims, workflowRun } from '../../demo/github/workflow-run.ts'
import {
  type EmbeddedSigstore,
  startEmbeddedSigstore,
} from '../../demo/sigstore/embedded-sigstore.ts'
import type { ErrorCode } from '../../src/core/errors.ts'
import { type CliResult, runCli } from '../support/run-cli.ts'
import { vectorPath, vectorsMissing } from '../support/vectors.ts'

let cwd = ''
let github: EmulatedGitHub
let sigstore: EmbeddedSigstore

before(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'model-signing-keyless-'))
  await mkdir(join(cwd, 'model'))
  await writeFile(join(cwd, 'model', 'weights.bin'), 'weights')
  github = await startEmulatedGitHub()
  sigstore = await startEmbeddedSigstore({ issuers: [github.issuer] })
  await sigstore.writeTrustFiles(cwd)
})
after(async () => {
  await sigstore.close()
  await github.close()
  await rm(cwd, { recursive: true })
})

const run = workflowRun({})
const IDENTITY = 'https://github.com/octo-org/digits/.github/workflows/train.yml@refs/heads/main'
const PROVIDER = 'https://token.actions.githubusercontent.com'
const CONFIG = ['--trust_config', 'client-trust-config.json'] as const
const EXPECTED = ['--identity', IDENTITY, '--identity_provider', PROVIDER] as const

const modelSigning = (argv: readonly string[], env = {}): Promise<CliResult> =>
  runCli(['model-signing', ...argv], cwd, env)

const succeed = async (argv: readonly string[], env = {}): Promise<CliResult> => {
  const result = await modelSigning(argv, env)
  assert.equal(result.exitCode, 0, result.stderr)
  return result
}

const refused = async (code: ErrorCode, argv: readonly string[], env = {}): Promise<CliResult> => {
  const result = await modelSigning(argv, env)
  assert.match(result.stderr, new RegExp(`^error ${code}: `, 'm'))
  assert.notEqual(result.exitCode, 0)
  return result
}

const newToken = (change: Readonly<Record<string, unknown>> = {}): Promise<string> =>
  github.issuer.issueToken(tokenClaims(run), 'sigstore', change)

describe('mlprov model-signing sigstore', () => {
  it('signs with a given token and verifies the exact identity', async () => {
    const token = await newToken()
    const signed = await succeed([
      'sign',
      'sigstore',
      'model',
      '--identity_token',
      token,
      ...CONFIG,
    ])
    assert.match(signed.stdout, /^log index {2}\d+$/m)
    assert.equal((signed.stdout + signed.stderr).includes(token), false)
    const verified = await succeed(['verify', 'sigstore', 'model', ...EXPECTED, ...CONFIG])
    assert.match(
      verified.stdout,
      new RegExp(`^signer {5}${IDENTITY}, vouched for by ${PROVIDER}$`, 'm'),
    )
  })

  it('is the default method, and takes a plain trusted root to verify', async () => {
    await succeed(['sign', 'model', '--identity-token', await newToken(), ...CONFIG])
    await succeed(['verify', 'model', ...EXPECTED, '--trust-config', 'trusted_root.json'])
  })

  it('signs with the credentials of a GitHub Actions job', async () => {
    const { env } = await github.startJob()
    await succeed(['sign', 'model', '--use_ambient_credentials', ...CONFIG], env)
    await succeed(['verify', 'model', ...EXPECTED, ...CONFIG])
  })

  it('refuses another identity, another provider, and a part of the identity', async () => {
    await succeed(['sign', 'model', '--identity_token', await newToken(), ...CONFIG])
    for (const [identity, provider] of [
      [`${IDENTITY}2`, PROVIDER],
      [IDENTITY.slice(0, -1), PROVIDER],
      ['.*', PROVIDER],
      [IDENTITY, 'https://accounts.google.com'],
    ] as const) {
      const expected = ['--identity', identity, '--identity_provider', provider]
      await refused('IDENTITY_MISMATCH', ['verify', 'model', ...expected, ...CONFIG])
    }
  })

  it('refuses a changed model and a root that knows nothing of the signer', async () => {
    await succeed(['sign', 'model', '--identity_token', await newToken(), ...CONFIG])
    const verify = ['verify', 'model', ...EXPECTED] as const
    const other = await startEmbeddedSigstore({ issuers: [github.issuer] })
    await other.writeTrustFiles(join(cwd, 'other'))
    await other.close()
    const { exitCode } = await modelSigning([
      ...verify,
      '--trust-config',
      'other/trusted_root.json',
    ])
    assert.equal(exitCode, 1)
    await writeFile(join(cwd, 'model', 'weights.bin'), 'other')
    await refused('MODEL_MISMATCH', [...verify, ...CONFIG])
    await writeFile(join(cwd, 'model', 'weights.bin'), 'weights')
    await succeed([...verify, ...CONFIG])
  })

  it('refuses a signature without an entry in a log', async () => {
    await succeed(['sign', 'model', '--identity_token', await newToken(), ...CONFIG])
    const bundle = JSON.parse(await readFile(join(cwd, 'model.sig'), 'utf8'))
    bundle.verificationMaterial.tlogEntries = []
    await writeFile(join(cwd, 'model.sig'), JSON.stringify(bundle))
    await refused('OMS_INVALID', ['verify', 'model', ...EXPECTED, ...CONFIG])
  })

  it('asks before a private repository is published', async () => {
    const token = await newToken({ repository_visibility: 'private' })
    await refused('INSTANCE_NEEDS_CONSENT', ['sign', 'model', '--identity_token', token])
    const project = { repository: undefined, project_path: 'g/p', repository_visibility: undefined }
    const gitlab = await newToken({ ...project, project_visibility: 'private' })
    await refused('INSTANCE_NEEDS_CONSENT', ['sign', 'model', '--identity_token', gitlab])
    // A custom instance is the user's own.
    await succeed(['sign', 'model', '--identity_token', token, ...CONFIG])
  })

  it('says which file of the trust config is missing or wrong', async () => {
    const sign = ['sign', 'model', '--identity_token', await newToken(), '--trust-config'] as const
    await refused('INSTANCE_INCOMPLETE', [...sign, 'none.json'])
    await refused('INSTANCE_INCOMPLETE', [...sign, 'trusted_root.json'])
    const verify = ['verify', 'model', ...EXPECTED, '--trust-config'] as const
    await refused('TRUST_ROOT_INVALID', [...verify, 'none.json'])
    await refused('TRUST_ROOT_INVALID', [...verify, 'model/weights.bin'])
  })

  it('refuses the browser login, and staging, by name', async () => {
    await refused('INPUT_NOT_SUPPORTED', ['verify', 'model', ...EXPECTED, '--use_staging'])
    await refused('INPUT_NOT_SUPPORTED', ['sign', 'model', '--client_secret', 'x'])
    await refused('TOKEN_UNAVAILABLE', ['sign', 'model'])
  })

  it('verifies what the Python client signed on public-good', {
    skip: vectorsMissing,
  }, async () => {
    const released = vectorPath('oms', 'released', 'v1.1.0-sigstore')
    const root = vectorPath('trusted-roots', 'public-good-trusted_root.json')
    const argv = [
      'verify',
      released,
      '--signature',
      join(released, 'model.sig'),
      '--identity',
      'stefanb@us.ibm.com',
      '--identity_provider',
      'https://sigstore.verify.ibm.com/oauth2',
      '--trust_config',
      root,
    ]
    assert.ok(readFileSync(root).length > 0)
    assert.match((await succeed(argv)).stdout, /^ignored {4}ignore-me$/m)
  })
})
