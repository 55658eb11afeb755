// SPDX-License-Identifier: Apache-2.0
//
// Runs a workflow file against an emulated GitHub, job after job, so that the
// examples are executed as they are written. Our own action is taken from the
// checkout; the few actions of others that an example may use are stood in for.

import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import type { EmulatedGitHub, Job } from '../github/emulated-github.ts'
import type { Permissions } from '../github/workflow-run.ts'
import { runAction, runScript, type StepResult } from './emulated-runner.ts'
import { type Contexts, evaluate, expand, isTruthy } from './expressions.ts'
import { runStandIn } from './stand-in-actions.ts'
import { parseWorkflow, type Texts, type WorkflowJob, type WorkflowStep } from './workflow-file.ts'

/** `uses:` of this repository: a path, or owner/ml-provenance-action at any ref. */
const OWN_ACTION = /^(?:\.|[\w.-]+\/ml-provenance-action)(?:\/([\w./-]*))?(?:@[\w./-]+)?$/

/** Of a job when its workflow says nothing; the default of new repositories. */
const DEFAULT_PERMISSIONS: Permissions = { contents: 'read' }

export interface WorkflowOptions {
  /** Text of the workflow file. */
  readonly workflow: string
  readonly github: EmulatedGitHub
  /** The repository that `actions/checkout` copies. */
  readonly repository: string
  /** The checkout of this project, with its built `dist/`. */
  readonly actionRoot: string
  /** An empty folder for workspaces and temporary files; the caller removes it. */
  readonly scratch: string
  readonly secrets?: Texts
  /** Inputs of our own action that the caller sets over the file's, such as the addresses of a custom Sigstore. */
  readonly actionInputs?: Texts
  /** Folders in front of PATH in every step. */
  readonly path?: readonly string[]
  readonly debug?: boolean
}

type Conclusion = 'success' | 'failure' | 'skipped'

export interface StepReport {
  readonly id: string | undefined
  readonly name: string
  readonly conclusion: Conclusion
  /** `undefined` where the step was skipped or stood in for. */
  readonly result: StepResult | undefined
}

export interface JobReport {
  readonly id: string
  readonly matrix: Contexts
  readonly conclusion: Conclusion
  readonly steps: readonly StepReport[]
  readonly outputs: Texts
}

/** Runs every job; `success` if all of them passed or were skipped. */
export const runWorkflow = async (
  options: WorkflowOptions,
): Promise<{ readonly conclusion: Conclusion; readonly jobs: readonly JobReport[] }> => {
  const workflow = parseWorkflow(options.workflow)
  const reports: JobReport[] = []
  for (const job of workflow.jobs) {
    const needed = reports.filter(({ id }) => job.needs.includes(id))
    const needs = Object.fromEntries(job.needs.map((id) => [id, summary(needed, id)]))
    const failed = needed.some(({ conclusion }) => conclusion !== 'success')
    for (const [index, matrix] of job.matrix.entries()) {
      const contexts = { ...baseContexts(options), needs, matrix }
      const status = { job: { status: failed ? 'failure' : 'success' } }
      if (!shouldRun(job.condition, { ...contexts, ...status })) {
        reports.push({ id: job.id, matrix, conclusion: 'skipped', steps: [], outputs: {} })
        continue
      }
      const folder = join(options.scratch, `${job.id}-${index}`)
      reports.push(await runJob(job, { ...options, contexts, folder, env: workflow.env }))
    }
  }
  const failed = reports.some(({ conclusion }) => conclusion === 'failure')
  return { conclusion: failed ? 'failure' : 'success', jobs: reports }
}

/** What `needs.<id>` says of the jobs that a matrix made of one: the worst result, the last outputs. */
const summary = (reports: readonly JobReport[], jobId: string) => {
  const own = reports.filter(({ id }) => id === jobId)
  const results = own.map(({ conclusion }) => conclusion)
  const result = (['failure', 'skipped'] as const).find((one) => results.includes(one)) ?? 'success'
  return { result, outputs: Object.assign({}, ...own.map(({ outputs }) => outputs)) }
}

interface JobOptions extends WorkflowOptions {
  readonly contexts: Contexts
  readonly folder: string
  readonly env: Texts
}

const runJob = async (job: WorkflowJob, options: JobOptions): Promise<JobReport> => {
  const { github, folder } = options
  const emulatedJob = await github.startJob({
    job: job.id,
    permissions: job.permissions ?? DEFAULT_PERMISSIONS,
    ...(job.environment && { environment: job.environment }),
  })
  const runnerFolder = join(folder, 'runner')
  const workspace = join(folder, 'workspace')
  await mkdir(runnerFolder, { recursive: true })
  await mkdir(workspace, { recursive: true })
  const state: JobState = {
    job: emulatedJob,
    workspace,
    runnerFolder,
    env: { ...options.env, ...job.env },
    path: [...(options.path ?? [])],
    steps: {},
    failed: false,
  }
  const steps: StepReport[] = []
  for (const [index, step] of job.steps.entries())
    steps.push(await runWorkflowStep(step, `__step_${index + 1}`, state, options))
  const contexts = stepContexts(state, options)
  return {
    id: job.id,
    matrix: asContexts(options.contexts.matrix),
    conclusion: state.failed ? 'failure' : 'success',
    steps,
    outputs: expandAll(job.outputs, contexts),
  }
}

interface JobState {
  readonly job: Job
  readonly workspace: string
  readonly runnerFolder: string
  env: Texts
  path: string[]
  readonly steps: Record<string, { outputs: Texts; outcome: Conclusion; conclusion: Conclusion }>
  failed: boolean
}

const runWorkflowStep = async (
  step: WorkflowStep,
  defaultId: string,
  state: JobState,
  options: JobOptions,
): Promise<StepReport> => {
  const { id, name } = step
  if (!shouldRun(step.condition, stepContexts(state, options)))
    return { id, name, conclusion: 'skipped', result: undefined }
  const own = { GITHUB_ACTION: id ?? defaultId }
  const env = { ...state.env, ...expandAll(step.env, stepContexts(state, options)), ...own }
  const result = await runStepAction(step, { ...state, env }, options)
  const outcome = result === undefined || result.exitCode === 0 ? 'success' : 'failure'
  const conclusion = step.continueOnError ? 'success' : outcome
  state.env = { ...state.env, ...result?.exportedEnv }
  state.path = [...(result?.exportedPath ?? []), ...state.path]
  if (id !== undefined) state.steps[id] = { outputs: result?.outputs ?? {}, outcome, conclusion }
  if (conclusion === 'failure') state.failed = true
  return { id, name, conclusion, result }
}

const runStepAction = async (
  { action, workingDirectory = '.' }: WorkflowStep,
  state: JobState,
  options: JobOptions,
): Promise<StepResult | undefined> => {
  const contexts = stepContexts(state, options)
  const { job, runnerFolder, env, path } = state
  const { debug = false } = options
  const common = { job, runnerFolder, env, path, debug, workspace: state.workspace }
  if ('run' in action) {
    const workspace = resolve(state.workspace, expand(workingDirectory, contexts))
    return runScript(expand(action.run, contexts), { ...common, workspace })
  }
  const { uses } = action
  const inputs = expandAll(action.inputs, contexts)
  const own = OWN_ACTION.exec(uses)
  if (own) {
    const folder = resolve(options.actionRoot, own[1] ?? '')
    const all = { ...inputs, ...options.actionInputs }
    return runAction({ ...common, action: folder, inputs: all, contexts })
  }
  const { repository, scratch } = options
  await runStandIn({ uses, inputs, repository, scratch, workspace: state.workspace })
  return undefined
}

const shouldRun = (condition: string | undefined, contexts: Contexts): boolean => {
  const source = condition ?? 'success()'
  const namesStatus = /\b(?:always|success|failure|cancelled)\(\)/.test(source)
  // the runner puts `success() &&` in front of a condition that names no status
  return (
    isTruthy(evaluate(source, contexts)) &&
    (namesStatus || isTruthy(evaluate('success()', contexts)))
  )
}

const baseContexts = ({ github, secrets }: WorkflowOptions): Contexts => {
  const { job } = github
  return {
    github: {
      token: job.githubToken,
      event: job.event,
      ...githubContext(job),
    },
    inputs: job.run.dispatchInputs,
    secrets: { ...secrets },
    runner: { os: 'Linux', arch: 'X64' },
    env: {},
    steps: {},
  }
}

/** The `github` context has the GITHUB_* variables under their names in lower case. */
const githubContext = (job: Job): Texts =>
  Object.fromEntries(
    Object.entries(job.env)
      .filter(([name]) => name.startsWith('GITHUB_'))
      .map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]),
  )

const stepContexts = (state: JobState, options: JobOptions): Contexts => ({
  ...options.contexts,
  github: {
    ...asContexts(options.contexts.github),
    ...githubContext(state.job),
    token: state.job.githubToken,
    workspace: state.workspace,
  },
  runner: { ...asContexts(options.contexts.runner), temp: join(state.runnerFolder, 'temp') },
  secrets: { ...asContexts(options.contexts.secrets), GITHUB_TOKEN: state.job.githubToken },
  env: state.env,
  steps: state.steps,
  job: { status: state.failed ? 'failure' : 'success' },
})

const expandAll = (values: Texts, contexts: Contexts): Texts =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, expand(text, contexts)]))

const asContexts = (value: unknown): Contexts => ({ ...(value as Contexts | undefined) })
