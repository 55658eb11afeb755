// SPDX-License-Identifier: Apache-2.0
//
// Runs every example as it is written, with the built dist/, in the demo's
// emulated GitHub. Only the address of Sigstore is set from here; train.sh and
// the like come from a small repository that is made for the test.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { promisify } from 'node:util'

import {
  type EmulatedGitHub,
  type EmulatedGitHubOptions,
  startEmulatedGitHub,
} from '../demo/github/emulated-github.ts'
import { runAction } from '../demo/runner/emulated-runner.ts'
import { type JobReport, runWorkflow } from '../demo/runner/workflow-runner.ts'
import { startEmbeddedSigstore } from '../demo/sigstore/embedded-sigstore.ts'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '..')
const CLI = join(ROOT, 'dist', 'cli', 'index.js')
const SIGNER = '.github/workflows/attest-model.yml'
const PASSWORD = 'correct horse battery staple'

const TRAIN = `#!/bin/sh
node '${join(ROOT, 'demo', 'train.ts')}' "$1"
`
// a header that says GGUF is all that the example needs
const QUANTIZE = `#!/bin/sh
mkdir -p "$(dirname "$3")"
{ printf 'GGUF\\3\\0\\0\\0'; echo "$2"; cat "$1"; } > "$3"
`
// the two commands of gh that the examples use, against the emulated API
const GH = `#!/usr/bin/env node
const [, , , verb, tag, ...rest] = process.argv
const { GITHUB_API_URL, GITHUB_REPOSITORY, GH_TOKEN } = process.env
const { basename } = await import('node:path')
const { readFileSync } = await import('node:fs')
const call = async (method, url, body, type = 'application/json') => {
  const headers = { authorization: 'Bearer ' + GH_TOKEN, 'content-type': type }
  const response = await fetch(url, { method, headers, ...(body && { body }) })
  if (!response.ok) throw new Error(method + ' ' + url + ': ' + response.status)
  return response.json()
}
const releases = GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + '/releases'
if (verb === 'create') {
  const { upload_url } = await call('POST', releases, JSON.stringify({ tag_name: tag, draft: true }))
  for (const file of rest.filter((word) => word.includes('/'))) {
    const url = upload_url.replace(/\\{.*/, '') + '?name=' + basename(file)
    await call('POST', url, readFileSync(file), 'application/octet-stream')
  }
} else if (verb === 'edit') {
  const { id } = (await call('GET', releases)).find(({ tag_name }) => tag_name === tag)
  await call('PATCH', releases + '/' + id, JSON.stringify({ draft: false }))
} else throw new Error('gh ' + verb + ' is not emulated')
`

const folders: string[] = []
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

const executable = async (path: string, text: string): Promise<void> => {
  await writeFile(path, text)
  await chmod(path, 0o755)
}

/** Everything that an example finds: a repository, programs, GitHub, Sigstore. */
const prepare = async (options: EmulatedGitHubOptions) => {
  const folder = await mkdtemp(join(tmpdir(), 'examples-'))
  folders.push(folder)
  const path = (name: string) => join(folder, name)
  for (const name of ['repository/base', 'bin', 'scratch', 'runner']) {
    await mkdir(path(name), { recursive: true })
  }
  await executable(path('repository/train.sh'), TRAIN)
  await executable(path('repository/quantize.sh'), QUANTIZE)
  await executable(path('bin/gh'), GH)
  await executable(path('bin/mlprov'), `#!/bin/sh\nexec node '${CLI}' "$@"\n`)
  await writeFile(path('repository/base/weights.bin'), 'the base model')
  // what actions/checkout of the action's own repository would bring
  await symlink(join(ROOT, 'dist'), path('repository/dist'))
  const github = await startEmulatedGitHub(options)
  const sigstore = await startEmbeddedSigstore({ issuers: [github.issuer] })
  const trust = await sigstore.writeTrustFiles(path('trust'))
  const keyless = {
    sigstore: 'custom',
    'signing-config': trust.signingConfigV2,
    'trusted-root': trust.trustedRoot,
  }
  return { path, github, sigstore, keyless }
}

type Place = Awaited<ReturnType<typeof prepare>>

interface Example {
  readonly file: string
  readonly run: EmulatedGitHubOptions
  /** Inputs of the action that are set from here; the embedded Sigstore's when absent. */
  readonly actionInputs?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly before?: (place: Place) => Promise<void>
  readonly check: (jobs: readonly JobReport[], place: Place) => Promise<void> | void
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
      [...EXAMPLES.map(({ file }) => file), ...Object.keys(NOT_RUN)].sort(),
      [SIGNER, ...globSync('examples/*.yml', { cwd: ROOT })].sort(),
    )
  })

  for (const [file, reason] of Object.entries(NOT_RUN)) it(`${file} is run`, { skip: reason })

  for (const example of EXAMPLES) {
    it(`${example.file} does what its header says`, async () => {
      const place = await prepare(example.run)
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
        await Promise.all([github.close(), place.sigstore.close()])
      }
    })
  }
})
