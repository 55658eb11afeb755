// SPDX-License-Identifier: Apache-2.0
//
// The parts of a workflow file that the emulated runner understands; a part
// that would change what runs and is not understood is refused.
// Syntax: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax (2026-11)

import { parse } from 'yaml'

import { asArray, asObject, asString, type JsonObject } from '../../src/core/parse.ts'
import type { Permissions } from '../github/workflow-run.ts'

export type Texts = Readonly<Record<string, string>>

export interface WorkflowStep {
  readonly id: string | undefined
  readonly name: string
  readonly condition: string | undefined
  readonly continueOnError: boolean
  readonly env: Texts
  readonly action: { readonly uses: string; readonly inputs: Texts } | { readonly run: string }
  readonly workingDirectory: string | undefined
}

export interface WorkflowJob {
  readonly id: string
  readonly needs: readonly string[]
  readonly condition: string | undefined
  /** `undefined` where neither job nor workflow says anything. */
  readonly permissions: Permissions | undefined
  /** One object per job that the matrix makes; one empty object without a matrix. */
  readonly matrix: readonly JsonObject[]
  readonly env: Texts
  readonly environment: string | undefined
  readonly outputs: Texts
  readonly steps: readonly WorkflowStep[]
}

export interface Workflow {
  readonly name: string
  readonly env: Texts
  /** In an order in which each job comes after those that it needs. */
  readonly jobs: readonly WorkflowJob[]
}

/** @throws Error that names what is missing or not emulated */
export const parseWorkflow = (text: string): Workflow => {
  const workflow = asObject(parse(text))
  const permissions = parsePermissions(workflow?.permissions)
  const jobs = Object.entries(asObject(workflow?.jobs) ?? {}).map(([id, job]) =>
    parseJob(id, asObject(job) ?? {}, permissions),
  )
  if (jobs.length === 0) throw new Error('the workflow has no jobs')
  return {
    name: asString(workflow?.name) ?? 'workflow',
    env: texts(workflow?.env),
    jobs: inOrder(jobs),
  }
}

const parseJob = (id: string, job: JsonObject, inherited: Permissions | undefined): WorkflowJob => {
  for (const key of ['uses', 'container', 'services'])
    if (key in job) throw new Error(`job ${id}: '${key}' is not emulated`)
  const environment = asObject(job.environment)?.name ?? job.environment
  return {
    id,
    needs: typeof job.needs === 'string' ? [job.needs] : (asArray(job.needs) ?? []).map(String),
    condition: condition(job.if),
    permissions: job.permissions === undefined ? inherited : parsePermissions(job.permissions),
    matrix: expandMatrix(asObject(asObject(job.strategy)?.matrix)),
    env: texts(job.env),
    environment: asString(environment),
    outputs: texts(job.outputs),
    steps: (asArray(job.steps) ?? []).map((step, index) =>
      parseStep(`${id}[${index}]`, asObject(step) ?? {}),
    ),
  }
}

const parseStep = (place: string, step: JsonObject): WorkflowStep => {
  const uses = asString(step.uses)
  const run = asString(step.run)
  if ((uses === undefined) === (run === undefined))
    throw new Error(`step ${place}: needs one of uses and run`)
  if (step.shell !== undefined && step.shell !== 'bash')
    throw new Error(`step ${place}: shell '${step.shell}' is not emulated`)
  return {
    id: asString(step.id),
    name: asString(step.name) ?? uses ?? run?.split('\n')[0] ?? '',
    condition: condition(step.if),
    continueOnError: step['continue-on-error'] === true,
    env: texts(step.env),
    action: uses === undefined ? { run: run ?? '' } : { uses, inputs: texts(step.with) },
    workingDirectory: asString(step['working-directory']),
  }
}

const parsePermissions = (value: unknown): Permissions | undefined => {
  if (value === undefined) return undefined
  if (value === 'read-all' || value === 'write-all') {
    const level = value === 'read-all' ? 'read' : 'write'
    return { actions: level, attestations: level, contents: level, 'id-token': level }
  }
  return texts(value) as Permissions
}

const condition = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value)

/** Scalars of YAML as the strings that a step sees. */
const texts = (value: unknown): Texts =>
  Object.fromEntries(
    Object.entries(asObject(value) ?? {}).map(([name, item]) => [
      name,
      item === null ? '' : String(item),
    ]),
  )

/** The product of all lists, then `include` as further jobs; `exclude` is not emulated. */
const expandMatrix = (matrix: JsonObject | undefined): readonly JsonObject[] => {
  if (matrix === undefined) return [{}]
  if ('exclude' in matrix) throw new Error("matrix 'exclude' is not emulated")
  const { include, ...axes } = matrix
  let combinations: JsonObject[] = Object.keys(axes).length === 0 ? [] : [{}]
  for (const [name, values] of Object.entries(axes))
    combinations = combinations.flatMap((combination) =>
      (asArray(values) ?? []).map((value) => ({ ...combination, [name]: value })),
    )
  return [...combinations, ...(asArray(include) ?? []).map((item) => asObject(item) ?? {})]
}

const inOrder = (jobs: readonly WorkflowJob[]): readonly WorkflowJob[] => {
  const ordered: WorkflowJob[] = []
  let waiting = [...jobs]
  while (waiting.length > 0) {
    const ready = waiting.filter(({ needs }) =>
      needs.every((need) => ordered.some(({ id }) => id === need)),
    )
    if (ready.length === 0)
      throw new Error(`jobs ${waiting.map(({ id }) => id)} need each other or no one`)
    ordered.push(...ready)
    waiting = waiting.filter((job) => !ready.includes(job))
  }
  return ordered
}
