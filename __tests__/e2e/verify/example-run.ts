// SPDX-License-Identifier: Apache-2.0
//
// What runs the examples of verification: a place, a training run whose
// artifacts are there, and the example as it is written with the built action.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'

import type { EmulatedGitHubOptions } from '../../../demo/github/emulated-github.ts'
import type { WorkflowRun } from '../../../demo/github/workflow-run.ts'
import { runAction } from '../../../demo/runner/emulated-runner.ts'
import { type JobReport, runWorkflow } from '../../../demo/runner/workflow-runner.ts'
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
export const attest = async (
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

export const runExample = async (
  file: string,
  place: ExamplePlace,
  inputs: Readonly<Record<string, string>> = {},
) =>
  runWorkflow({
    workflow: readFileSync(join(ACTION, 'examples', file), 'utf8'),
    github: place.github,
    repository: place.path('repository'),
    actionRoot: ACTION,
    scratch: place.path('scratch'),
    actionInputs: { 'custom-trusted-root': place.trust.trustedRoot, ...inputs },
    path: [place.path('bin')],
  })

export const stepsOf = (jobs: readonly JobReport[]) => jobs.flatMap(({ steps }) => steps)
export const logOf = (jobs: readonly JobReport[]): string =>
  stepsOf(jobs)
    .flatMap(({ result }) => result?.log ?? [])
    .join('\n')
export const verifyStepOf = (jobs: readonly JobReport[]) =>
  stepsOf(jobs).find(({ result }) => result && 'verified' in result.outputs)?.result

export interface Change {
  /** Facts of the run that signed. */
  readonly signedBy?: Partial<WorkflowRun>
  /** Of the model and its bundles, before the example runs. */
  readonly change?: (folders: { model: string; bundles: string }) => Promise<void>
}

/** Facts of a run that somebody started by hand, of the workflow of this name. */
export const onDispatch = (workflow: string): EmulatedGitHubOptions => ({
  eventName: 'workflow_dispatch',
  workflow,
  workflowPath: `.github/workflows/${workflow}.yml`,
  dispatchInputs: { 'run-id': '15104892', tag: 'v1.2.0' },
  immutableReleases: true,
})

/** Runs a gate on the artifacts of a training run. */
export const runGate = async (
  file: string,
  place: ExamplePlace,
  { signedBy = {}, change, inputs }: Change & { inputs?: Readonly<Record<string, string>> } = {},
) => {
  const trained = place.path('repository/out/digits')
  await writeModel(trained)
  const model = place.path('scratch/artifacts/model')
  const bundles = place.path('scratch/artifacts/provenance')
  await mkdir(place.path('scratch/artifacts'), { recursive: true })
  await attest(place, 'out/digits', bundles, signedBy)
  await cp(trained, model, { recursive: true })
  await change?.({ model, bundles })
  return runExample(file, place, inputs)
}

export const inPlace = async (
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
