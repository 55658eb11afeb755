// SPDX-License-Identifier: Apache-2.0
//
// Runs every example as it is written, with the built dist/, in the demo's
// emulated GitHub. Only the address of Sigstore is set from here; train.sh and
// the like come from a small repository that is made for the test.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { promisify } from 'node:util'

import type { EmulatedGitHub, EmulatedGitHubOptions } from '../demo/github/emulated-github.ts'
import { runAction } from '../demo/runner/emulated-runner.ts'
import { type JobReport, runWorkflow } from '../demo/runner/workflow-runner.ts'
import { parseStatement } from '../src/attestation/statement.ts'
import { type ExamplePlace, prepareExample } from './support/example-place.ts'
import { makeVenv } from './support/python-environments.ts'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '..')
const CLI = join(ROOT, 'dist', 'cli', 'index.js')
const SIGNER = '.github/workflows/attest-model.yml'
const PASSWORD = 'correct horse battery staple'

interface Example {
  readonly file: string
  readonly run: EmulatedGitHubOptions
  /** Inputs of the action that are set from here; the embedded Sigstore's when absent. */
  readonly actionInputs?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly before?: (place: ExamplePlace) => Promise<void>
  readonly check: (jobs: readonly JobReport[], place: ExamplePlace) => Promise<void> | void
}

const outputsOf = (jobs: readonly JobReport[], job: string, name: string): string => {
  const steps = jobs.filter(({ id }) => id === job).flatMap(({ steps }) => steps)
  return steps.map(({ result }) => result?.outputs[name] ?? '').find((value) => value !== '') ?? ''
}

const summariesOf = (jobs: readonly JobReport[]): string =>
  jobs.flatMap(({ steps }) => steps.map(({ result }) => result?.summary ?? '')).join('\n')

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const PUBLIC_PEM = publicKey.export({ type: 'spki', format: 'pem' }).toString()
const ENCRYPTED_PEM = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSWORD })
  .toString()

/** Examples that the emulated runner cannot run, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'examples/isolated-signer.yml':
    'calls of reusable workflows are not emulated; the called workflow is run by itself',
}

/** Examples that are shown to refuse as well, in tests of their own. */
const RUN_ELSEWHERE = [
  'examples/answer-proof-issue.yml',
  'examples/fine-tune.yml',
  'examples/pull-request-check.yml',
  'examples/recheck-models.yml',
  'examples/release-gate-vsa.yml',
  'examples/release-gate.yml',
  'examples/use-verified-model.yml',
]

const EXAMPLES: readonly Example[] = [
  {
    file: 'examples/train.yml',
    run: {},
    check: async (jobs, { github, path }) => {
      assert.equal(github.artifacts.length, 1)
      const command = outputsOf(jobs, 'train', 'verify-command')
      const bin = { ...process.env, PATH: `${path('bin')}:${process.env.PATH}` }
      const workspace = path('scratch/train-0/workspace')
      await run('bash', ['-ec', command], { cwd: workspace, env: bin })
      await writeFile(join(workspace, 'out/digits/config.json'), '{}')
      await assert.rejects(run('bash', ['-ec', command], { cwd: workspace, env: bin }), { code: 1 })
    },
  },
  {
    file: 'examples/capture-train-attest.yml',
    run: {},
    before: async ({ path }) => {
      makeVenv(path('repository/prepared'), [{ name: 'torch', version: '2.8.0' }])
      const setup = '#!/bin/sh\ncp -r prepared "$1"\n'
      await writeFile(path('repository/setup.sh'), setup, { mode: 0o755 })
    },
    check: async (jobs, { path }) => {
      const bundles = readFileSync(outputsOf(jobs, 'train', 'bundle-path'), 'utf8')
      const statements = bundles
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).dsseEnvelope.payload)
        .map((payload) => parseStatement(Buffer.from(payload, 'base64')))
      const [, bom, evaluation] = statements
      assert.deepEqual(
        statements.map(({ predicateType }) => predicateType.replace(/^https:\/\//, '')),
        ['slsa.dev/provenance/v1', 'cyclonedx.org/bom', 'in-toto.io/attestation/test-result/v0.1'],
      )
      assert.match(JSON.stringify(bom?.predicate), /"purl":"pkg:pypi\/torch@2.8.0"/)
      assert.match(String(evaluation?.predicate?.result), /^(?:PASSED|WARNED)$/)
      const bin = { ...process.env, PATH: `${path('bin')}:${process.env.PATH}` }
      const cwd = path('scratch/train-0/workspace')
      await run('bash', ['-ec', outputsOf(jobs, 'train', 'verify-command')], { cwd, env: bin })
    },
  },
  {
    file: 'examples/release.yml',
    run: {
      ref: 'refs/tags/v1.2.0',
      workflowPath: '.github/workflows/release.yml',
      immutableReleases: true,
    },
    check: (_, { github }) => {
      const [release] = github.releases.all
      assert.deepEqual([release?.draft, release?.immutable], [false, true])
      const names = release?.assets.map(({ name }) => name) ?? []
      for (const name of ['model.safetensors', 'digits.sig', 'digits.intoto.jsonl']) {
        assert.ok(names.includes(name), names.join())
      }
      assert.equal(github.attestations.length, 1)
    },
  },
  {
    file: 'examples/matrix.yml',
    run: {},
    check: (jobs, { github }) => {
      assert.equal(jobs.length, 3)
      assert.equal(new Set(github.artifacts.map(({ name }) => name)).size, 3)
    },
  },
  {
    file: 'examples/dataset-commit-matrix.yml',
    run: { eventName: 'workflow_dispatch' },
    actionInputs: {},
    secrets: { DATASET_SEED: '7c'.repeat(32) },
    before: async ({ path }) => {
      const record = '{"id":%s,"url":"https://%s.example/","license":"MIT"}\\n'
      const fetch = `#!/bin/sh\nmkdir -p "$1"\nfor i in $(seq 1 90); do printf '${record}' "$i" "h$((i % 7))"; done > "$1/part.jsonl"\n`
      await writeFile(path('repository/fetch-data.sh'), fetch, { mode: 0o755 })
    },
    check: async (jobs, { path }) => {
      assert.equal(jobs.length, 6)
      const committed = path('scratch/artifacts/dataset-commitment')
      const text = readFileSync(join(committed, 'commitment.json'), 'utf8')
      const { records, classes } = JSON.parse(text)
      assert.deepEqual([records, classes.counts], [{ total: 90, distinct: 97 }, ['90']])
      const asked = ['--view', 'source-domain', '--view-value', 'h3.example']
      const env = { ...process.env, DATASET_SEED: '7c'.repeat(32) }
      const flags = ['--dir', committed, ...asked, '--output', path('proof')]
      const { stdout } = await run(process.execPath, [CLI, 'dataset', 'prove', ...flags], { env })
      assert.equal(stdout, 'member\n')
    },
  },
  {
    file: 'examples/answer-proof-request.yml',
    run: {
      eventName: 'workflow_dispatch',
      dispatchInputs: {
        'record-digest': `sha256:${createHash('sha256').update('{"id":7}').digest('hex')}`,
        'run-id': '15104892',
      },
    },
    actionInputs: {},
    secrets: { DATASET_SEED: '7c'.repeat(32) },
    before: async ({ path }) => {
      const lines = Array.from({ length: 20 }, (_, id) => `{"id":${id}}\n`)
      await writeFile(path('data.jsonl'), lines.join(''))
      const out = path('scratch/artifacts/committed')
      const env = { ...process.env, DATASET_SEED: '7c'.repeat(32) }
      const commit = ['dataset', 'commit', path('data.jsonl'), '--output-dir', out]
      await run(process.execPath, [CLI, ...commit], { env })
    },
    check: async (jobs, { path }) => {
      assert.equal(outputsOf(jobs, 'answer', 'answer'), 'member')
      const committed = path('scratch/artifacts/committed/commitment.json')
      const proof = path('scratch/artifacts/answer/proof.json')
      await writeFile(path('record'), '{"id":7}')
      const asked = ['--commitment', committed, '--proof', proof, '--record-file', path('record')]
      const { stdout } = await run(process.execPath, [CLI, 'dataset', 'verify-proof', ...asked])
      assert.match(stdout, /^member: proved/)
    },
  },
  {
    file: 'examples/pull-request.yml',
    run: { eventName: 'pull_request', ref: 'refs/pull/7/merge', fork: true },
    before: async ({ path }) => {
      await writeFile(path('repository/publisher.pub'), PUBLIC_PEM)
      await writeFile(path('publisher.key'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
      const flags = [
        '--signature',
        path('repository/base.sig'),
        '--private-key',
        path('publisher.key'),
      ]
      const sign = ['model-signing', 'sign', 'key', path('repository/base'), ...flags]
      await run(process.execPath, [CLI, ...sign])
    },
    check: (jobs, { github, sigstore }) => {
      assert.match(summariesOf(jobs), /unsigned/i)
      assert.equal(outputsOf(jobs, 'train', 'signing'), 'unsigned')
      assert.equal(github.artifacts.length, 0)
      assert.equal(sigstore.certificates.length, 0)
    },
  },
  {
    file: 'examples/key-airgap.yml',
    run: { eventName: 'workflow_dispatch', runnerEnvironment: 'self-hosted' },
    actionInputs: {},
    secrets: { MODEL_SIGNING_KEY: ENCRYPTED_PEM, MODEL_SIGNING_PASSWORD: PASSWORD },
    check: async (_, { github, sigstore, path }) => {
      await writeFile(path('key.pub'), PUBLIC_PEM)
      const published = path('scratch/train-0/workspace/published')
      const flags = ['--signature', join(published, 'digits.sig'), '--public-key', path('key.pub')]
      const verify = ['model-signing', 'verify', 'key', join(published, 'digits'), ...flags]
      await run(process.execPath, [CLI, ...verify])
      assert.equal(sigstore.certificates.length, 0)
      assert.deepEqual(github.proxy.refusedHosts, [])
    },
  },
  {
    file: 'examples/migrate-from-attest.yml',
    run: {},
    check: (jobs, { github }) => {
      assert.equal(github.attestations.length, 1)
      assert.notEqual(outputsOf(jobs, 'train', 'attestation-id'), '')
    },
  },
  {
    file: 'examples/resume.yml',
    run: {
      eventName: 'workflow_dispatch',
      dispatchInputs: { 'run-id': '15104892', 'release-tag': 'v1.2.0' },
    },
    actionInputs: {},
    before: async ({ path, github, keyless }) => {
      const failed = await runAction({
        action: ROOT,
        job: github.job,
        workspace: path('repository'),
        runnerFolder: path('runner'),
        inputs: {
          ...keyless,
          'model-path': 'base',
          'output-dir': path('failed'),
          sinks: 'release',
          'release-tag': 'v1.2.0',
        },
      })
      assert.notEqual(failed.exitCode, 0, 'there is no such release yet')
      github.releases.create({ tag: 'v1.2.0', draft: true })
      await mkdir(path('scratch/artifacts'), { recursive: true })
      await cp(path('failed'), path('scratch/artifacts/provenance'), { recursive: true })
    },
    check: (_, { github, sigstore }) => {
      const names = github.releases.all[0]?.assets.map(({ name }) => name) ?? []
      assert.deepEqual([...names].sort(), ['base.intoto.jsonl', 'base.sig'])
      assert.equal(sigstore.certificates.length, 2, 'nothing was signed a second time')
    },
  },
  {
    file: SIGNER,
    run: {
      jobWorkflowRef: `org/ml-provenance-action/${SIGNER}@refs/tags/v1`,
      // the inputs of the call
      dispatchInputs: {
        'artifact-id': '1',
        'model-name': 'digits',
        sinks: 'artifact, attestations',
      },
    },
    before: async ({ path }) => {
      await cp(path('repository/base'), path('scratch/artifacts/artifact'), { recursive: true })
    },
    check: async (jobs, { github, path }) => {
      assert.match(jobs[0]?.outputs['model-digest'] ?? '', /^sha256:[0-9a-f]{64}$/)
      assert.deepEqual([github.artifacts.length, github.attestations.length], [1, 1])
      const identity = `https://github.com/org/ml-provenance-action/${SIGNER}@refs/tags/v1`
      const command = outputsOf(jobs, 'attest', 'verify-command')
      assert.ok(command.includes(identity), command)
      const env = { ...process.env, PATH: `${path('bin')}:${process.env.PATH}` }
      await run('bash', ['-ec', command], { cwd: path('scratch/attest-0/workspace'), env })
    },
  },
]

describe('examples', { concurrency: 2 }, () => {
  it('are all named here', () => {
    assert.deepEqual(
      [...EXAMPLES.map(({ file }) => file), ...Object.keys(NOT_RUN), ...RUN_ELSEWHERE].sort(),
      [SIGNER, ...globSync('examples/*.yml', { cwd: ROOT })].sort(),
    )
  })

  for (const [file, reason] of Object.entries(NOT_RUN)) it(`${file} is run`, { skip: reason })

  for (const example of EXAMPLES) {
    it(`${example.file} does what its header says`, async () => {
      const place = await prepareExample(example.run)
      const github: EmulatedGitHub = place.github
      try {
        await example.before?.(place)
        const { conclusion, jobs } = await runWorkflow({
          workflow: readFileSync(join(ROOT, example.file), 'utf8'),
          github,
          repository: place.path('repository'),
          actionRoot: ROOT,
          scratch: place.path('scratch'),
          actionInputs: example.actionInputs ?? place.keyless,
          path: [place.path('bin')],
          ...(example.secrets && { secrets: example.secrets }),
        })
        const logs = jobs.flatMap(({ steps }) => steps.flatMap(({ result }) => result?.log ?? []))
        assert.equal(conclusion, 'success', logs.join('\n'))
        await example.check(jobs, place)
      } finally {
        await place.close()
      }
    })
  }
})
