// SPDX-License-Identifier: Apache-2.0
// `mlprov verify --vsa` with keys, outside of GitHub Actions, and its summary verified again.

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { VSA_TYPE } from '../../src/attestation/predicates/vsa-v1.ts'
import { asArray, asObject, parseJson } from '../../src/core/parse.ts'
import { type CliResult, runCli } from '../support/run-cli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'verify-vsa-'))
after(() => rmSync(cwd, { recursive: true, force: true }))

const writeKey = (name: string): string => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(join(cwd, `${name}.pem`), pem)
  writeFileSync(join(cwd, `${name}.pub`), publicKey.export({ type: 'spki', format: 'pem' }))
  return pem
}

const SUMMARY = 'model.vsa.sigstore.json'
const MAKE = [
  '--vsa',
  '--vsa-verifier-id=https://example.com/verifier',
  '--vsa-resource-uri=https://example.com/model',
  '--vsa-policy-uri=https://example.com/policy',
]
const EXPECT = [
  '--expect-vsa-verifier-id=https://example.com/verifier',
  '--expect-vsa-resource-uri=https://example.com/model',
]
const KEY = '--vsa-private-key=gate.pem'

const verify = (...argv: readonly string[]): Promise<CliResult> =>
  runCli(['verify', 'model', '--json', '--offline', ...argv], cwd)
const gate = (...argv: readonly string[]): Promise<CliResult> =>
  verify('--public-key=signer.pub', '--bundle=model.sig', ...argv)
const consume = (...argv: readonly string[]): Promise<CliResult> =>
  verify('--public-key=gate.pub', `--bundle=${SUMMARY}`, ...argv)

const failures = ({ stdout }: CliResult) =>
  asArray(asObject(asArray(asObject(parseJson(stdout))?.subjects)?.[0])?.checks)
    ?.map((check) => asObject(check))
    .filter((check) => check?.passed !== true)
    .map((check) => `${check?.id} ${check?.code}`)

describe('mlprov verify --vsa', () => {
  let secret = ''
  before(async () => {
    mkdirSync(join(cwd, 'model'))
    writeFileSync(join(cwd, 'model', 'weights.safetensors'), 'weights')
    writeKey('signer')
    secret = writeKey('gate')
    // Keys and models are found from the folder of the process.
    process.chdir(cwd)
    const sign = ['model-signing', 'sign', 'key', 'model', '--signature', 'model.sig']
    const signed = await runCli([...sign, '--private-key', 'signer.pem'], cwd)
    assert.equal(signed.exitCode, 0, signed.stderr)
  })

  it('writes a summary that a key signs, and prints nothing but the report', async () => {
    const run = await gate(...MAKE, KEY)
    assert.equal(run.exitCode, 0, run.stderr)
    assert.equal(asObject(parseJson(run.stdout))?.verified, true)
    assert.match(run.stderr, /signed the summary that model PASSED: .*model\.vsa\.sigstore\.json/)
    assert.ok(!`${run.stdout}${run.stderr}`.includes(secret.split('\n')[1] ?? '?'))
  })

  it('is verified in place of the signature, by the key of the verifier', async () => {
    const run = await consume(...EXPECT)
    assert.equal(run.exitCode, 0, run.stderr)
    const stranger = await verify('--public-key=signer.pub', `--bundle=${SUMMARY}`, ...EXPECT)
    assert.equal(stranger.exitCode, 1)
    const unasked = await consume()
    assert.deepEqual([unasked.exitCode, failures(unasked)], [1, ['vsa.expected VSA_UNEXPECTED']])
  })

  it('is no statement to verify-bundle, unless it is asked for by its type', async () => {
    const argv = ['verify-bundle', 'model/weights.safetensors', '--json', `--bundle=${SUMMARY}`]
    const plain = await runCli([...argv, '--key=gate.pub'], cwd)
    assert.deepEqual([plain.exitCode, failures(plain)], [1, ['vsa.expected VSA_UNEXPECTED']])
    const typed = await runCli([...argv, '--key=gate.pub', '--type', VSA_TYPE], cwd)
    assert.equal(typed.exitCode, 0, typed.stdout)
  })

  it('without a token signs nothing, says so, and has the same verdict', async () => {
    const { exitCode, stderr } = await runCli(
      [
        'verify',
        'model',
        '--public-key=signer.pub',
        '--bundle=model.sig',
        ...MAKE,
        '--vsa-output-dir=none',
      ],
      cwd,
    )
    assert.equal(exitCode, 0, stderr)
    assert.match(stderr, /no summary is signed: .*token/)
    assert.equal(existsSync(join(cwd, 'none')), false)
  })

  it('writes FAILED for a model that changed, and exits with 1', async () => {
    appendFileSync(join(cwd, 'model', 'weights.safetensors'), '!')
    const run = await gate(...MAKE, KEY)
    assert.equal(run.exitCode, 1, run.stderr)
    assert.match(run.stderr, /signed the summary that model FAILED/)
    const refused = await consume(...EXPECT)
    assert.deepEqual([refused.exitCode, failures(refused)], [1, ['vsa.result VSA_MISMATCH']])
  })

  const refusals: readonly (readonly [string, readonly string[], string])[] = [
    [
      'no verifier',
      [...MAKE.filter((option) => !option.includes('verifier')), KEY],
      'INPUT_MISSING',
    ],
    ['no policy', [...MAKE.filter((option) => !option.includes('policy')), KEY], 'INPUT_MISSING'],
    [
      'no resource',
      [...MAKE.filter((option) => !option.includes('resource')), KEY],
      'INPUT_MISSING',
    ],
    ['a resource that is no URI', [...MAKE, '--vsa-resource-uri=model', KEY], 'INPUT_INVALID'],
    ['an invented level', [...MAKE, '--vsa-levels=SLSA_COOL', KEY], 'INPUT_INVALID'],
    ['Sigstore, offline', MAKE, 'INPUT_CONFLICT'],
    ['a sink, offline', [...MAKE, KEY, '--vsa-sinks=attestations'], 'INPUT_CONFLICT'],
    ['an unknown sink', [...MAKE, KEY, '--vsa-sinks=oci'], 'INPUT_INVALID'],
    ['a chain without a key', [...MAKE, '--vsa-certificate-chain=c.pem'], 'INPUT_MISSING'],
    ['a key that is not there', [...MAKE, '--vsa-private-key=none.pem'], 'KEY_INVALID'],
    ['a file as the folder', [...MAKE, KEY, '--vsa-output-dir=gate.pub'], 'OUTPUT_UNWRITABLE'],
  ]
  for (const [what, argv, code] of refusals) {
    it(`refuses ${what}, before anything is read`, async () => {
      const { exitCode, stdout, stderr } = await gate(...argv)
      assert.deepEqual([exitCode, stdout], [2, ''], stderr)
      assert.match(stderr, new RegExp(`^error ${code}: `, 'm'))
    })
  }
})
