// SPDX-License-Identifier: Apache-2.0
//
// The two examples of verification, run as they are written with the built
// action: what they let pass, and that a job stops for anything else.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { appendFile, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parse } from 'yaml'

import type { EmulatedGitHubOptions } from '../../../demo/github/emulated-github.ts'
import type { WorkflowRun } from '../../../demo/github/workflow-run.ts'
import { runAction } from '../../../demo/runner/emulated-runner.ts'
import { type JobReport, runWorkflow } from '../../../demo/runner/workflow-runner.ts'
import { asArray, asObject } from '../../../src/core/parse.ts'
import { type ExamplePlace, prepareExample } from '../../support/example-place.ts'
import { ACTION, writeModel } from '../stage.ts'
import { assertExit } from './signed-scene.ts'

const TRAINING: Partial<WorkflowRun> = {
  eventName: 'push',
  ref: 'refs/heads/main',
  workflow: 'train',
  workflowPath: '.github/workflows/train.yml',
  runId: '15104892',
  fork: false,
}

/** Attests the folder as the training workflow does, changed where `run` says so. */
const attest = async (
  place: ExamplePlace,
  model: string,
  outputDir: string,
  run: Partial<WorkflowRun>,
): Promise<void> => {
  const step = await runAction({
    action: ACTION,
    job: await place.github.startJob({ ...TRAINING, ...run }),
    workspace: place.path('repository'),
    runnerFolder: await mkdtemp(place.path('runner/')),
    inputs: { ...place.keyless, 'model-path': model, 'output-dir': outputDir, sinks: 'none' },
  })
  assertExit(step, 0)
}

const runExample = async (file: string, place: ExamplePlace) =>
  runWorkflow({
    workflow: readFileSync(join(ACTION, 'examples', file), 'utf8'),
    github: place.github,
    repository: place.path('repository'),
    actionRoot: ACTION,
    scratch: place.path('scratch'),
    actionInputs: { 'custom-trusted-root': place.trust.trustedRoot },
    path: [place.path('bin')],
  })

const stepsOf = (jobs: readonly JobReport[]) => jobs.flatMap(({ steps }) => steps)
const logOf = (jobs: readonly JobReport[]): string =>
  stepsOf(jobs)
    .flatMap(({ result }) => result?.log ?? [])
    .join('\n')
const verifyStepOf = (jobs: readonly JobReport[]) =>
  stepsOf(jobs).find(({ result }) => result && 'verified' in result.outputs)?.result

interface Change {
  /** Facts of the run that signed. */
  readonly signedBy?: Partial<WorkflowRun>
  /** Of the model and its bundles, before the example runs. */
  readonly change?: (folders: { model: string; bundles: string }) => Promise<void>
}

interface Refusal extends Change {
  /** Title of the last annotation. */
  readonly code: string
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  'weights that were changed': {
    change: ({ model }) => appendFile(join(model, 'model.safetensors'), '\0'),
    code: 'MODEL_MISMATCH',
  },
  'a file that was added': {
    change: ({ model }) => writeFile(join(model, 'modeling_digits.py'), 'import os'),
    code: 'MODEL_MISMATCH',
  },
  'a model that another workflow of the repository signed': {
    signedBy: { workflow: 'experiment', workflowPath: '.github/workflows/experiment.yml' },
    code: 'IDENTITY_MISMATCH',
  },
  'a model that was signed on a branch': {
    signedBy: { ref: 'refs/heads/feature' },
    code: 'IDENTITY_MISMATCH',
  },
  'a model of another repository': {
    signedBy: { repositoryName: 'letters' },
    code: 'IDENTITY_MISMATCH',
  },
}

const ON_DISPATCH: EmulatedGitHubOptions = {
  eventName: 'workflow_dispatch',
  workflow: 'release-gate',
  workflowPath: '.github/workflows/release-gate.yml',
  dispatchInputs: { 'run-id': '15104892', tag: 'v1.2.0' },
  immutableReleases: true,
}

/** Runs the gate on the artifacts of a training run. */
const runGate = async (place: ExamplePlace, { signedBy = {}, change }: Change = {}) => {
  const trained = place.path('repository/out/digits')
  await writeModel(trained)
  const model = place.path('scratch/artifacts/model')
  const bundles = place.path('scratch/artifacts/provenance')
  await mkdir(place.path('scratch/artifacts'), { recursive: true })
  await attest(place, 'out/digits', bundles, signedBy)
  await cp(trained, model, { recursive: true })
  await change?.({ model, bundles })
  return runExample('release-gate.yml', place)
}

const inPlace = async (
  options: EmulatedGitHubOptions,
  act: (place: ExamplePlace) => Promise<void>,
): Promise<void> => {
  const place = await prepareExample(options)
  try {
    await act(place)
    assert.deepEqual(place.github.proxy.refusedHosts, [], 'a step tried to leave this machine')
  } finally {
    await place.close()
  }
}

describe('examples/release-gate.yml', { concurrency: 2 }, () => {
  it('publishes the model and its bundles', () =>
    inPlace(ON_DISPATCH, async (place) => {
      const { conclusion, jobs } = await runGate(place)
      assert.equal(conclusion, 'success', logOf(jobs))
      const [release] = place.github.releases.all
      assert.deepEqual([release?.tag, release?.draft, release?.immutable], ['v1.2.0', false, true])
      assert.deepEqual(release?.assets.map(({ name }) => name).sort(), [
        'README.md',
        'config.json',
        'digits.intoto.jsonl',
        'digits.sig',
        'model.safetensors',
      ])
    }))

  const all: typeof REFUSALS = {
    ...REFUSALS,
    'a model that a runner of somebody signed': {
      signedBy: { runnerEnvironment: 'self-hosted' },
      code: 'IDENTITY_MISMATCH',
    },
    'a model without provenance': {
      change: ({ bundles }) => rm(join(bundles, 'digits.intoto.jsonl')),
      code: 'PREDICATE_TYPE_MISMATCH',
    },
    'a model without bundles': {
      change: async ({ bundles }) => {
        for (const name of await readdir(bundles)) await rm(join(bundles, name))
      },
      code: 'BUNDLE_NONE',
    },
  }
  for (const [what, refusal] of Object.entries(all)) {
    it(`stops before anything is published for ${what}`, () =>
      inPlace(ON_DISPATCH, async (place) => {
        const { conclusion, jobs } = await runGate(place, refusal)
        assert.equal(conclusion, 'failure', logOf(jobs))
        const failed = stepsOf(jobs).filter(({ conclusion }) => conclusion === 'failure')
        assert.deepEqual(
          failed.map(({ name }) => name),
          ['Stop unless the training workflow signed exactly these files'],
        )
        assert.equal(failed[0]?.result?.annotations.at(-1)?.properties.title, refusal.code)
        assert.equal(place.github.releases.all.length, 0)
      }))
  }
})

const ON_PULL_REQUEST: EmulatedGitHubOptions = {
  eventName: 'pull_request',
  ref: 'refs/pull/7/merge',
  workflow: 'pull-request-check',
  workflowPath: '.github/workflows/pull-request-check.yml',
  fork: true,
}

/** What runs if anybody runs code of the pull request. */
const TRAPS = ['package.json', '.npmrc', 'Makefile', 'setup.py', '.git/hooks/post-checkout']

const setTraps = async (repository: string, marker: string): Promise<void> => {
  const script = `#!/bin/sh\ntouch '${marker}'\n`
  await mkdir(join(repository, '.git', 'hooks'), { recursive: true })
  for (const name of TRAPS) await writeFile(join(repository, name), script, { mode: 0o755 })
  const json = { scripts: { preinstall: `touch '${marker}'` }, type: 'module' }
  await writeFile(join(repository, 'package.json'), JSON.stringify(json))
}

/** Runs the check on a pull request of a fork with one model. */
const runCheck = async (place: ExamplePlace, { signedBy = {}, change }: Change = {}) => {
  const bundles = place.path('repository/models')
  const model = join(bundles, 'digits')
  await writeModel(model)
  await attest(place, 'models/digits', place.path('signed'), signedBy)
  for (const name of ['digits.sig', 'digits.intoto.jsonl'])
    await cp(join(place.path('signed'), name), join(bundles, name))
  await setTraps(place.path('repository'), place.path('marker'))
  await change?.({ model, bundles })
  const earlier = place.github.requests.length
  const ended = await runExample('pull-request-check.yml', place)
  assert.equal(place.github.requests.length, earlier, 'it asked GitHub for something')
  assert.ok(!existsSync(place.path('marker')), 'it ran code of the pull request')
  return ended
}

describe('examples/pull-request-check.yml', { concurrency: 2 }, () => {
  it('passes on a pull request of a fork, without a token and without a request', () =>
    inPlace(ON_PULL_REQUEST, async (place) => {
      const { conclusion, jobs } = await runCheck(place)
      assert.equal(conclusion, 'success', logOf(jobs))
      const step = verifyStepOf(jobs)
      assert.deepEqual([step?.outputs.verified, step?.annotations], ['true', []])
      assert.match(step?.summary ?? '', /^### Verified: <code>digits<\/code>$/m)
    }))

  for (const [what, refusal] of Object.entries(REFUSALS)) {
    it(`fails for ${what}`, () =>
      inPlace(ON_PULL_REQUEST, async (place) => {
        const { conclusion, jobs } = await runCheck(place, refusal)
        assert.equal(conclusion, 'failure', logOf(jobs))
        const step = verifyStepOf(jobs)
        assert.equal(step?.outputs.refused, 'digits')
        assert.equal(step?.annotations.at(-1)?.properties.title, refusal.code)
        assert.match(step?.summary ?? '', /^### REFUSED: <code>digits<\/code>$/m)
      }))
  }

  it('annotates the file that was changed', () =>
    inPlace(ON_PULL_REQUEST, async (place) => {
      const { jobs } = await runCheck(place, {
        change: ({ model }) => appendFile(join(model, 'config.json'), ' '),
      })
      const files = verifyStepOf(jobs)?.annotations.map(({ properties }) => properties.file)
      assert.ok(files?.includes('models/digits/config.json'), files?.join())
    }))

  it('fails for a model that nobody signed, beside one that is signed', () =>
    inPlace(ON_PULL_REQUEST, async (place) => {
      const { conclusion, jobs } = await runCheck(place, {
        change: ({ bundles }) => writeModel(join(bundles, 'letters')),
      })
      assert.equal(conclusion, 'failure', logOf(jobs))
      assert.equal(verifyStepOf(jobs)?.outputs.refused, 'letters')
    }))

  it('has no step that runs a command, and asks for no more than reading', () => {
    const text = readFileSync(join(ACTION, 'examples', 'pull-request-check.yml'), 'utf8')
    const { on, permissions, jobs } = parse(text)
    assert.deepEqual([Object.keys(on), permissions], [['pull_request'], {}])
    for (const job of Object.values(asObject(jobs) ?? {})) {
      assert.deepEqual(asObject(job)?.permissions, { contents: 'read' })
      for (const step of asArray(asObject(job)?.steps) ?? []) {
        const { run, uses } = asObject(step) ?? {}
        assert.equal(run, undefined)
        assert.match(String(uses), /^(?:actions\/checkout|org\/ml-provenance-action\/verify)@/)
      }
    }
    assert.doesNotMatch(text, /secrets\.|github\.token/)
  })
})
