// SPDX-License-Identifier: Apache-2.0
//
// A stage holds an emulated GitHub and an embedded Sigstore; a scene is one
// step on it: a checkout with a small model, the `with:` of the step, and the
// job. Tests change a scene and then run the built action in it.

import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  type EmulatedGitHub,
  type EmulatedGitHubOptions,
  type Job,
  startEmulatedGitHub,
} from '../../demo/github/emulated-github.ts'
import type { WorkflowRun } from '../../demo/github/workflow-run.ts'
import { runAction, type StepResult } from '../../demo/runner/emulated-runner.ts'
import {
  type EmbeddedSigstore,
  startEmbeddedSigstore,
} from '../../demo/sigstore/embedded-sigstore.ts'
import type { TrustFiles } from '../../demo/sigstore/trusted-root.ts'
import { encodeSafetensors } from '../../demo/training/safetensors.ts'

const ROOT = join(import.meta.dirname, '..', '..')
/** Folder of the action.yml under test, with its `dist/`; another build of it may be given. */
export const ACTION = process.env.ML_PROVENANCE_ACTION ?? ROOT
const FAST_CLOCK = join(import.meta.dirname, 'fast-clock.ts')

export interface Stage {
  readonly github: EmulatedGitHub
  readonly sigstore: EmbeddedSigstore
  readonly trust: TrustFiles
  /** A new scene in a job and a workflow run of its own; `change` replaces facts of the run. */
  setScene(change?: Partial<WorkflowRun>): Promise<Scene>
  /** The services work again, and tokens agree with the environment. */
  reset(): void
  close(): Promise<void>
}

export interface Scene {
  readonly stage: Stage
  /** The job's checkout: a model of three files lies in `out/digits`. */
  readonly workspace: string
  readonly runnerFolder: string
  /** The folder that the step writes to, unless the inputs name another one. */
  readonly outputDir: string
  job: Job
  /** `with:` of the step. */
  inputs: Record<string, string>
  /** Variables of the step, on top of the job's. */
  env: Record<string, string>
  /** What the user trusts the step with, and nobody may see; the job's tokens are added. */
  secrets: string[]
  /** Lets the time of the process pass faster, so that retries end within seconds. */
  fastClock: boolean
}

export type RunResult = StepResult & { readonly scene: Scene }

const MODEL = {
  'README.md': '---\nlicense: apache-2.0\n---\n# Digits\n',
  'config.json': '{"model_type":"softmax-regression"}\n',
  'model.safetensors': encodeSafetensors([
    { name: 'linear.bias', shape: [4], values: new Float32Array([1, 2, 3, 4]) },
  ]),
}

export const startStage = async (options: EmulatedGitHubOptions = {}): Promise<Stage> => {
  const folder = await mkdtemp(join(tmpdir(), 'mlprov-e2e-'))
  const github = await startEmulatedGitHub(options)
  const sigstore = await startEmbeddedSigstore({ issuers: [github.issuer] })
  const trust = await sigstore.writeTrustFiles(join(folder, 'trust'))
  let count = 0
  const stage: Stage = {
    github,
    sigstore,
    trust,
    setScene: async (change = {}) => {
      count += 1
      const runnerFolder = join(folder, `scene-${count}`)
      const workspace = join(runnerFolder, 'work')
      await writeModel(join(workspace, 'out', 'digits'))
      return {
        stage,
        workspace,
        runnerFolder,
        outputDir: join(runnerFolder, 'temp', 'ml-provenance-__self'),
        job: await github.startJob({ runId: String(15104893 + count), ...change }),
        inputs: { 'model-path': 'out/digits' },
        env: {},
        secrets: [],
        fastClock: false,
      }
    },
    reset: () => {
      github.recover()
      sigstore.recover()
      github.changeClaims({})
    },
    close: async () => {
      await Promise.all([github.close(), sigstore.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
  return stage
}

export const writeModel = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(MODEL)) await writeFile(join(folder, name), content)
}

/** The same files and inputs for another job. */
export const copyScene = async (scene: Scene, change: Partial<WorkflowRun>): Promise<Scene> => {
  const copy = await scene.stage.setScene({ ...scene.job.run, ...change })
  await cp(scene.workspace, copy.workspace, { recursive: true })
  return { ...copy, inputs: { ...scene.inputs }, secrets: [...scene.secrets] }
}

/** Runs the built action, with debug logging on. */
export const play = async (scene: Scene): Promise<RunResult> => {
  const { job, workspace, runnerFolder, inputs, env, fastClock } = scene
  const result = await runAction({
    action: ACTION,
    job,
    workspace,
    runnerFolder,
    inputs,
    env: { ...env, ...(fastClock && { NODE_OPTIONS: `--import=${FAST_CLOCK}` }) },
    debug: true,
  })
  return { ...result, scene }
}
