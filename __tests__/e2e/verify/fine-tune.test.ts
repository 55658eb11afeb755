// SPDX-License-Identifier: Apache-2.0
//
// examples/fine-tune.yml as it is written, with the built actions: model A is
// attested, and model B made from it names it, verified; then A or its bundle
// is another one, and no B is attested.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { appendFile, cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { promisify } from 'node:util'

import type { EmulatedGitHubOptions } from '../../../demo/github/emulated-github.ts'
import type { WorkflowRun } from '../../../demo/github/workflow-run.ts'
import { runWorkflow } from '../../../demo/runner/workflow-runner.ts'
import { statedBaseModels } from '../../../src/attestation/base-model.ts'
import type { ExamplePlace } from '../../support/example-place.ts'
import { PROVENANCE, unverifiedStatements } from '../evidence.ts'
import { ACTION, writeModel } from '../stage.ts'
import { attest, inPlace, logOf, stepsOf } from './example-run.ts'

const CLI = join(ACTION, 'dist', 'cli', 'index.js')
const RUN: EmulatedGitHubOptions = {
  workflow: 'fine-tune',
  workflowPath: '.github/workflows/fine-tune.yml',
}
const WORKSPACE = 'scratch/fine-tune-0/workspace'

const mlprov = (argv: readonly string[], cwd: string) =>
  promisify(execFile)(process.execPath, [CLI, ...argv], { cwd })

/** Attests `models/base` of the repository; its bundles lie beside it. */
const attestBase = async (place: ExamplePlace, signedBy: Partial<WorkflowRun> = {}) => {
  await attest(place, 'models/base', place.path('signed'), signedBy)
  for (const name of ['base.sig', 'base.intoto.jsonl'])
    await cp(place.path(`signed/${name}`), place.path(`repository/models/${name}`))
}

/** A repository with an attested base model that its lock pins. */
const prepare = async (place: ExamplePlace): Promise<void> => {
  await writeModel(place.path('repository/models/base'))
  await attestBase(place)
  const bundles = ['--bundle', 'models/base.sig', '--bundle', 'models/base.intoto.jsonl']
  const trust = [
    '--repo',
    'octo-org/digits',
    '--trusted-root',
    place.trust.trustedRoot,
    '--offline',
  ]
  await mlprov(
    ['lock', 'add', 'base', 'models/base', ...bundles, ...trust],
    place.path('repository'),
  )
}

const fineTune = async (place: ExamplePlace) =>
  runWorkflow({
    workflow: await readFile(join(ACTION, 'examples', 'fine-tune.yml'), 'utf8'),
    github: place.github,
    repository: place.path('repository'),
    actionRoot: ACTION,
    scratch: place.path('scratch'),
    actionInputs: { ...place.keyless, 'custom-trusted-root': place.trust.trustedRoot },
    path: [place.path('bin')],
  })

const failedStep = ({ jobs }: Awaited<ReturnType<typeof fineTune>>) => {
  const failed = stepsOf(jobs).find(({ conclusion }) => conclusion === 'failure')
  return {
    name: failed?.name,
    code: failed?.result?.annotations.at(-1)?.properties.title,
    log: failed?.result?.log.join('\n') ?? '',
  }
}
const ATTEST = 'Attest, with the base model as models.lock pins it'
const trained = ({ jobs }: Awaited<ReturnType<typeof fineTune>>) =>
  stepsOf(jobs).find(({ name }) => name === 'Fine-tune')?.conclusion

describe('examples/fine-tune.yml', { concurrency: 2 }, () => {
  it('attests a model that names its base, and trace follows it', () =>
    inPlace(RUN, async (place) => {
      await prepare(place)
      const { conclusion, jobs } = await fineTune(place)
      assert.equal(conclusion, 'success', logOf(jobs))
      const cwd = place.path(WORKSPACE)
      const statements = await unverifiedStatements(join(cwd, 'provenance/chat.intoto.jsonl'))
      const [base, ...others] = statements
        .filter(({ predicateType }) => predicateType === PROVENANCE)
        .flatMap(statedBaseModels)
      assert.deepEqual([base?.name, base?.established, others.length], ['base/', 'verified', 0])
      const summary = stepsOf(jobs).find(({ name }) => name === ATTEST)?.result?.summary ?? ''
      assert.match(summary, /^```mermaid\nflowchart BT$/m)
      assert.match(summary, /^ {2}m1 -->\|verified\| m0$/m)

      const bundles = ['--bundle', 'provenance', '--bundle', 'models/base.intoto.jsonl']
      const root = ['--trusted-root', place.trust.trustedRoot, '--offline']
      const asked = ['trace', 'out/chat', ...bundles, '--repo', 'octo-org/digits', ...root]
      const { stdout } = await mlprov(asked, cwd)
      assert.match(stdout, /^verified {2}chat: 1 base model\n\nchat {2}verified\n/)
      assert.match(stdout, /^└─ base\/ {2}verified$/m)
    }))

  it('does not train from a base model of which a file was changed', () =>
    inPlace(RUN, async (place) => {
      await prepare(place)
      await appendFile(place.path('repository/models/base/model.safetensors'), '\0')
      const ended = await fineTune(place)
      const { name, code, log } = failedStep(ended)
      assert.equal(name, 'Stop unless the base model is what its workflow signed', log)
      assert.equal(code, 'MODEL_MISMATCH')
      assert.notEqual(trained(ended), 'success')
    }))

  it('signs nothing when the bundle of the base model is not the one that is pinned', () =>
    inPlace(RUN, async (place) => {
      await prepare(place)
      const before = place.sigstore.certificates.length
      // the same workflow signed the same files again
      await attestBase(place, { runId: '15104999' })
      const again = place.sigstore.certificates.length
      assert.ok(again > before)
      const ended = await fineTune(place)
      const { name, code, log } = failedStep(ended)
      assert.deepEqual([name, code], [ATTEST, 'BASE_MODEL_UNVERIFIED'], log)
      assert.match(log, /LOCK_MISMATCH/)
      assert.equal(place.sigstore.certificates.length, again)
    }))

  it('signs nothing when the base model was changed while training', () =>
    inPlace(RUN, async (place) => {
      await prepare(place)
      const script = place.path('repository/train.sh')
      await appendFile(script, 'printf x >> models/base/config.json\n')
      const before = place.sigstore.certificates.length
      const { name, code, log } = failedStep(await fineTune(place))
      assert.deepEqual([name, code], [ATTEST, 'BASE_MODEL_UNVERIFIED'], log)
      assert.equal(place.sigstore.certificates.length, before)
    }))
})
