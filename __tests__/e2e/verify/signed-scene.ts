// SPDX-License-Identifier: Apache-2.0
//
// A checkout with a model that the built attest action signed, and the step
// that verifies it with the built verify action. Tests change one of the two.

import assert from 'node:assert/strict'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { WorkflowRun } from '../../../demo/github/workflow-run.ts'
import { runAction, type StepResult } from '../../../demo/runner/emulated-runner.ts'
import { asArray, asObject, parseJson } from '../../../src/core/parse.ts'
import { BASES } from '../bases.ts'
import { ACTION, play, type Scene, type Stage } from '../stage.ts'

const FAST_CLOCK = join(import.meta.dirname, '..', 'fast-clock.ts')

/** Where the bundles of a signed scene are, in its checkout. */
export const BUNDLES = 'bundles'
export const REPOSITORY = 'octo-org/digits'
export const WORKFLOW = `${REPOSITORY}/.github/workflows/train.yml`

/** Ways to sign, by their name among the bases. */
export type Signing = 'Rekor v1' | 'Rekor v2' | 'key'

/**
 * A scene whose `inputs` are those of the verify step and pass: the model of
 * the stage, changed by `arrange` before it is signed, and its bundles.
 */
export const signedScene = async (
  stage: Stage,
  signing: Signing,
  arrange: (scene: Scene) => Promise<void> = async () => {},
): Promise<Scene> => {
  const scene = await stage.setScene()
  await BASES[signing](scene)
  scene.inputs['output-dir'] = BUNDLES
  await arrange(scene)
  const run = await play(scene)
  assert.equal(run.exitCode, 0, run.log.join('\n'))
  const pem = scene.inputs['private-key']
  const signer =
    pem === undefined
      ? keylessSigner(stage.trust.trustedRoot)
      : { 'public-key': await writePublicKey(scene, pem) }
  const model = scene.inputs['model-path'] ?? ''
  return { ...scene, inputs: { 'model-path': model, bundle: BUNDLES, ...signer } }
}

/** Inputs that accept the workflow of the stage and no other. */
export const keylessSigner = (trustedRoot: string) => ({
  repo: REPOSITORY,
  'signer-workflow': `${WORKFLOW}@refs/heads/main`,
  'custom-trusted-root': trustedRoot,
})

const writePublicKey = async ({ workspace }: Scene, pem: string): Promise<string> => {
  const key = createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'pem' })
  await writeFile(join(workspace, 'signing.pub'), key)
  return 'signing.pub'
}

/** The same checkout and inputs in a job of its own, so that nothing reaches another test. */
export const sceneLike = async (scene: Scene, run: Partial<WorkflowRun> = {}): Promise<Scene> => {
  const copy = await scene.stage.setScene({ job: 'verify', ...run })
  await cp(scene.workspace, copy.workspace, { recursive: true, force: true })
  return { ...copy, inputs: { ...scene.inputs } }
}

export interface VerifyStep {
  /** Folder of another action.yml than that of verify. */
  readonly action?: string
  readonly debug?: boolean
}

/** Runs the built verify action in the scene. */
export const verify = (scene: Scene, { action, debug = true }: VerifyStep = {}) => {
  const { job, workspace, runnerFolder, inputs, fastClock } = scene
  const folder = action ?? join(ACTION, 'verify')
  const env = { ...scene.env, ...(fastClock && { NODE_OPTIONS: `--import=${FAST_CLOCK}` }) }
  return runAction({ action: folder, job, workspace, runnerFolder, inputs, env, debug })
}

/** The report of a step, as its output names it. */
export const reportOf = async ({ outputs }: StepResult) => {
  const report = asObject(parseJson(await readFile(outputs['report-path'] ?? '', 'utf8')))
  assert.ok(report, 'the report is a JSON object')
  return report
}

interface ReportedCheck {
  readonly id: unknown
  readonly passed: unknown
  readonly code: unknown
}

/** The checks that decide on the first model of a report. */
export const checksOf = async (step: StepResult): Promise<readonly ReportedCheck[]> => {
  const { subjects } = await reportOf(step)
  const checks = asArray(asObject(asArray(subjects)?.[0])?.checks) ?? []
  return checks.map((value) => {
    const check = asObject(value)
    return { id: check?.id, passed: check?.passed, code: check?.code }
  })
}

/** Fails with the log of the step where its exit code is another one. */
export const assertExit = ({ exitCode, log }: StepResult, expected: number): void =>
  assert.equal(exitCode, expected, log.join('\n'))
