// SPDX-License-Identifier: Apache-2.0
//
// A model that a workflow fine-tuned from another one, with real signatures:
// B names A, verified, in its provenance.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it, type TestContext } from 'node:test'

import { tokenClaims, workflowRun } from '../../demo/github/workflow-run.ts'
import type { WorkflowClaims } from '../../src/attestation/build-context.ts'
import {
  buildSlsaProvenance,
  SLSA_PROVENANCE_TYPE,
} from '../../src/attestation/predicates/slsa-provenance-v1.ts'
import type { ResourceDescriptor } from '../../src/attestation/resource-descriptor.ts'
import { buildStatement, serializeStatement } from '../../src/attestation/statement.ts'
import { buildModelSubjects } from '../../src/attestation/subjects.ts'
import { createBaseModelSource } from '../../src/inputs/base-model-source.ts'
import { createHashPorts } from '../../src/io/live.ts'
import { digestModel } from '../../src/pipelines/sign-model.ts'
import { silentReporter } from '../support/fakes.ts'
import { type KeylessFixture, startKeyless } from '../support/keyless.ts'
import { workflowSigner } from '../support/lock-repository.ts'
import { HASH_WORKER_PATH, temporaryFolder } from '../support/models.ts'

const REPO = ['--repo', 'octo-org/digits', '--offline', '--trusted-root', 'root.json']

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

interface Result {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** In a process of its own, whose working directory paths start from. */
const run = (argv: readonly string[], cwd: string): Promise<Result> =>
  new Promise((resolve) => {
    const options = { cwd, env: { PATH: process.env.PATH } }
    execFile(process.execPath, [MAIN, ...argv], options, (error, stdout, stderr) =>
      resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr }),
    )
  })

let fixture: KeylessFixture
let prepared = ''
const cleanups: (() => void)[] = []

/** Signs provenance of the model `models/NAME`, as the workflow of the fixture or of `repository`. */
const attest = async (
  cwd: string,
  name: string,
  dependencies: readonly ResourceDescriptor[],
  change: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const ports = { ...createHashPorts(HASH_WORKER_PATH), reporter: silentReporter }
  const options = { ignorePaths: [], symlinks: 'refuse' } as const
  const manifest = await digestModel(join(cwd, 'models', name), options, ports)
  const claims = { ...tokenClaims(workflowRun({})), ...change } as unknown as WorkflowClaims
  const provenance = buildSlsaProvenance({
    claims,
    serverUrl: 'https://github.com',
    dependencies,
    byproducts: [],
  })
  const { subjects } = buildModelSubjects(manifest, `${name}.SHA256SUMS`)
  const payload = serializeStatement(buildStatement(subjects, SLSA_PROVENANCE_TYPE, provenance))
  const { json } = await workflowSigner(fixture, change).signStatement(payload)
  mkdirSync(join(cwd, 'bundles'), { recursive: true })
  writeFileSync(join(cwd, 'bundles', `${name}.intoto.jsonl`), `${json}\n`)
}

const baseOf = (cwd: string, name: string): Promise<readonly ResourceDescriptor[]> =>
  createBaseModelSource(
    {
      policyPath: 'mlprov.policy.yaml',
      lockPath: 'models.lock',
      bundles: [join(cwd, 'bundles')],
      trustedRootPath: join(cwd, 'root.json'),
      unverified: 'refuse',
    },
    { describe: () => assert.fail('it was described without being verified') },
    {
      cwd,
      hashWorkerPath: HASH_WORKER_PATH,
      reporter: silentReporter,
      now: new Date(),
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
    },
  ).describe(join(cwd, 'models', name))

before(async () => {
  fixture = await startKeyless()
  prepared = temporaryFolder({ after: (fn) => cleanups.push(fn as () => void) })
  writeFileSync(join(prepared, 'root.json'), JSON.stringify(fixture.sigstore.trustedRoot))
  writeFileSync(
    join(prepared, 'mlprov.policy.yaml'),
    'version: 1\nrules:\n  - match: [a, b, c]\n    identity: { repo: octo-org/digits }\n',
  )
  for (const name of ['a', 'b', 'c']) {
    mkdirSync(join(prepared, 'models', name), { recursive: true })
    writeFileSync(join(prepared, 'models', name, 'config.json'), `{"name":"${name}"}`)
    writeFileSync(join(prepared, 'models', name, 'model.safetensors'), name)
  }
  await attest(prepared, 'a', [])
  await attest(prepared, 'b', await baseOf(prepared, 'a'))
  await attest(prepared, 'c', await baseOf(prepared, 'b'))
})
after(async () => {
  for (const cleanup of cleanups) cleanup()
  await fixture.sigstore.close()
})

describe('mlprov trace', () => {
  let cwd = ''
  beforeEach((test) => {
    cwd = temporaryFolder(test as TestContext)
    cpSync(prepared, cwd, { recursive: true })
  })

  const trace = async (exitCode: number, ...argv: readonly string[]) => {
    const result = await run(['trace', ...argv], cwd)
    assert.equal(result.exitCode, exitCode, result.stdout + result.stderr)
    return result
  }
  const wordsOf = async (exitCode: number, ...argv: readonly string[]) => {
    const { stdout } = await trace(exitCode, ...argv, '--json')
    const { models } = JSON.parse(stdout)
    return models.map(({ name, word }: { name: string; word: string }) => `${name} ${word}`)
  }
  const CHAIN = ['c verified', 'models/b/ verified', 'models/a/ verified']

  it('follows a model on disk to the first of its bases', async () => {
    const { stdout } = await trace(0, 'models/c', '--bundle', 'bundles', ...REPO)
    assert.match(stdout, /^verified {2}c: 2 base models\n\nc {2}verified\n/)
    assert.match(stdout, /^└─ models\/b\/ {2}verified\n/m)
    assert.match(stdout, /^ {3}└─ models\/a\/ {2}verified\n/m)
    assert.match(stdout, /its bytes were not read/)
    assert.match(stdout, /its provenance names no base model/)
  })

  it('follows a bundle without any file of the models', async () => {
    rmSync(join(cwd, 'models'), { recursive: true })
    const bundle = ['bundles/c.intoto.jsonl', '--bundle', 'bundles']
    assert.deepEqual(await wordsOf(0, ...bundle, ...REPO), CHAIN)
  })

  it('expects of each model what a policy file says', async () => {
    const given = ['models/c', '--bundle', 'bundles', '--policy', 'mlprov.policy.yaml']
    const offline = ['--offline', '--trusted-root', 'root.json']
    assert.deepEqual(await wordsOf(0, ...given, ...offline), CHAIN)
    writeFileSync(
      join(cwd, 'mlprov.policy.yaml'),
      'version: 1\nrules:\n  - match: [b, c]\n    identity: { repo: octo-org/digits }\n',
    )
    assert.deepEqual(await wordsOf(1, ...given, ...offline), [
      'c verified',
      'models/b/ verified',
      'models/a/ self-asserted',
    ])
  })

  it('finds base models in models.lock', async () => {
    const pin = ['lock', 'add', 'base', 'models/b', '--bundle', 'bundles/b.intoto.jsonl']
    const pinned = await run([...pin, ...REPO], cwd)
    assert.equal(pinned.exitCode, 0, pinned.stderr)
    rmSync(join(cwd, 'models/b'), { recursive: true })
    const lock = ['models/c', '--bundle', 'bundles/c.intoto.jsonl', '--lock-file', 'models.lock']
    assert.deepEqual(await wordsOf(1, ...lock, ...REPO), [
      'c verified',
      'models/b/ verified',
      'models/a/ self-asserted',
    ])
    writeFileSync(
      join(cwd, 'bundles/b.intoto.jsonl'),
      readFileSync(join(cwd, 'bundles/a.intoto.jsonl')),
    )
    const { stdout } = await trace(1, ...lock, ...REPO)
    assert.match(stdout, /LOCK_MISMATCH/)
  })

  it('is broken where a base model has no bundle at hand', async () => {
    rmSync(join(cwd, 'bundles/a.intoto.jsonl'))
    const given = ['models/c', '--bundle', 'bundles', ...REPO]
    const { stdout } = await trace(1, ...given)
    assert.match(stdout, /^REFUSED {3}c/)
    assert.match(stdout, /models\/a\/ {2}self-asserted[\s\S]*BUNDLE_NONE/)
    await trace(0, ...given, '--accept-unverified-unsafe')
  })

  it('is broken where the bundle of a base model is another than the one it was verified with', async () => {
    await attest(cwd, 'a', [])
    const { stdout } = await trace(1, 'models/c', '--bundle', 'bundles', ...REPO)
    assert.match(stdout, /models\/a\/ {2}self-asserted\n.*is not among those that hold here/)
  })

  it('is broken where somebody else signed the base model', async () => {
    await attest(cwd, 'a', [], {
      repository: 'octo-org/letters',
      job_workflow_ref: 'octo-org/letters/.github/workflows/train.yml@refs/heads/main',
      workflow_ref: 'octo-org/letters/.github/workflows/train.yml@refs/heads/main',
    })
    const { stdout } = await trace(1, 'models/c', '--bundle', 'bundles', ...REPO)
    assert.match(stdout, /models\/a\/ {2}self-asserted[\s\S]*IDENTITY_MISMATCH/)
  })

  it('accepts no option for a model that is changed itself', async () => {
    writeFileSync(join(cwd, 'models/c/config.json'), '{}')
    const given = ['models/c', '--bundle', 'bundles', ...REPO]
    const { stdout } = await trace(1, ...given, '--accept-unverified-unsafe')
    assert.match(stdout, /^c {2}self-asserted$/m)
  })

  it('stops at the depth that is asked for', async () => {
    const given = ['models/c', '--bundle', 'bundles', ...REPO, '--depth', '1']
    assert.deepEqual(await wordsOf(1, ...given), [
      'c verified',
      'models/b/ verified',
      'models/a/ unknown',
    ])
    await trace(2, 'models/c', ...REPO, '--depth', '65')
  })

  it('draws a chart', async () => {
    const given = ['models/c', '--bundle', 'bundles', ...REPO, '--format', 'mermaid']
    const { stdout } = await trace(0, ...given)
    assert.match(stdout, /^flowchart BT\n/)
    assert.match(stdout, /m1 -->\|verified\| m0/)
  })

  it('asks who must have signed', async () => {
    const { stderr } = await trace(2, 'models/c', '--bundle', 'bundles', ...REPO.slice(2))
    assert.match(stderr, /^error POLICY_EMPTY/)
  })
})
