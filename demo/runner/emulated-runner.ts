// SPDX-License-Identifier: Apache-2.0
//
// Runs one step as GitHub's runner does: a process with a clean environment,
// inputs as INPUT_* variables, and files and commands by which it answers.
// Nothing of the host's environment reaches the step.

import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

import type { Job } from '../github/emulated-github.ts'
import { readActionMetadata } from './action-metadata.ts'
import { type Contexts, expand } from './expressions.ts'
import { parseFileCommands } from './file-commands.ts'
import { type CommandReader, createCommandReader } from './workflow-commands.ts'

const SYSTEM_PATH = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']
const DEFAULT_TIMEOUT_MS = 120_000
const KILLED = 137 // 128 + SIGKILL, as a shell reports it

export interface StepOptions {
  readonly job: Job
  /** The job's workspace, absolute. */
  readonly workspace: string
  /** The runner's own folder for this job: RUNNER_TEMP and the step's files live below. */
  readonly runnerFolder: string
  /** Variables of the step, on top of the job's. */
  readonly env?: Readonly<Record<string, string>>
  /** Folders in front of PATH. */
  readonly path?: readonly string[]
  /** As when a run is started again with debug logging. */
  readonly debug?: boolean
  /** The step is killed after this; two minutes when absent. */
  readonly timeoutMs?: number
}

export interface StepResult extends Omit<CommandReader, 'read'> {
  /** 0 for a step that passed. */
  readonly exitCode: number
  readonly outputs: Readonly<Record<string, string>>
  /** Variables for the steps that follow. */
  readonly exportedEnv: Readonly<Record<string, string>>
  /** Folders for the PATH of the steps that follow. */
  readonly exportedPath: readonly string[]
  readonly state: Readonly<Record<string, string>>
  /** The job summary, Markdown. */
  readonly summary: string
}

export interface ActionOptions extends StepOptions {
  /** Folder of the action.yml. */
  readonly action: string
  /** `with:` of the step; inputs that are left out take their default. */
  readonly inputs?: Readonly<Record<string, string>>
  /** For the expressions in defaults; `github.token` is there anyway. */
  readonly contexts?: Contexts
}

/** Runs a JavaScript action with the Node 24 that this process runs on. @throws Error on another version */
export const runAction = async (options: ActionOptions): Promise<StepResult> => {
  if (!process.version.startsWith('v24.'))
    throw new Error(`actions run on Node 24, and this is ${process.version}: start with npm run`)
  const { main, inputDefaults } = await readActionMetadata(options.action)
  const contexts = { github: { token: options.job.githubToken }, ...options.contexts }
  const env: Record<string, string> = { GITHUB_ACTION: '__self', ...options.env }
  for (const [name, text] of inputDefaults)
    env[inputVariable(name)] = text === undefined ? '' : expand(text, contexts)
  for (const [name, value] of Object.entries(options.inputs ?? {})) env[inputVariable(name)] = value
  return runStep([process.execPath, main], { ...options, env: { ...options.job.env, ...env } })
}

/** Runs a `run:` step with bash, as the runner's default shell does. */
export const runScript = async (script: string, options: StepOptions): Promise<StepResult> => {
  const path = join(await mkdtemp(join(options.runnerFolder, 'script-')), 'script.sh')
  await writeFile(path, script)
  // the runtime token reaches actions only, not `run:` steps
  const { ACTIONS_RUNTIME_TOKEN: _, ACTIONS_RESULTS_URL: __, ...jobEnv } = options.job.env
  const command = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', path]
  return runStep(command, { ...options, env: { ...jobEnv, ...options.env } })
}

/** Spaces become underscores, letters upper case; hyphens stay. */
const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

type StepCommand = readonly string[]

const runStep = async (
  [file = '', ...args]: StepCommand,
  options: StepOptions,
): Promise<StepResult> => {
  const { job, workspace, runnerFolder } = options
  const stepFolder = await mkdtemp(join(runnerFolder, 'step-'))
  const files = await createCommandFiles(stepFolder)
  const eventPath = join(stepFolder, 'event.json')
  await writeFile(eventPath, JSON.stringify(job.event))
  const temp = join(runnerFolder, 'temp')
  await mkdir(temp, { recursive: true })
  const path = [...(options.path ?? []), dirname(process.execPath), ...SYSTEM_PATH]
  const child = spawn(file, args, {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      HOME: runnerFolder,
      LANG: 'C.UTF-8',
      PATH: path.join(delimiter),
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      RUNNER_TOOL_CACHE: join(runnerFolder, 'tools'),
      RUNNER_WORKSPACE: dirname(workspace),
      ...(options.debug && { RUNNER_DEBUG: '1' }),
      ...options.env,
      ...files.env,
    },
  })
  const secrets = [
    job.githubToken,
    job.env.ACTIONS_RUNTIME_TOKEN,
    job.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
  ]
  const reader = createCommandReader({
    showDebug: options.debug ?? false,
    secrets: secrets.filter((secret) => secret !== undefined),
  })
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => reader.read(line))
  const timer = setTimeout(() => child.kill('SIGKILL'), options.timeoutMs ?? DEFAULT_TIMEOUT_MS)
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? KILLED))
  }).finally(() => clearTimeout(timer))
  const { read: _, ...commands } = reader
  return { ...commands, exitCode, ...(await files.read()) }
}

const createCommandFiles = async (folder: string) => {
  const env = {
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  }
  for (const path of Object.values(env)) await writeFile(path, '')
  const text = (path: string) => readFile(path, 'utf8')
  return {
    env,
    read: async () => ({
      outputs: parseFileCommands(await text(env.GITHUB_OUTPUT)),
      exportedEnv: parseFileCommands(await text(env.GITHUB_ENV)),
      exportedPath: (await text(env.GITHUB_PATH)).split('\n').filter((line) => line !== ''),
      state: parseFileCommands(await text(env.GITHUB_STATE)),
      summary: await text(env.GITHUB_STEP_SUMMARY),
    }),
  }
}
