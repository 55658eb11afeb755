// SPDX-License-Identifier: Apache-2.0
//
// The three ways in which a case is run: the pipeline in this process, the
// built command, and the built action. Each gives the same outcome.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProvenanceError } from '../../src/core/errors.ts'
import { asArray, asObject, asString } from '../../src/core/parse.ts'
import { createInputReader } from '../../src/inputs/input-reader.ts'
import { VERIFY_INPUTS } from '../../src/inputs/verify-input-table.ts'
import { readVerifyInputs } from '../../src/inputs/verify-inputs.ts'
import { runVerify } from '../../src/inputs/verify-run.ts'
import { isPassed, type SubjectReport } from '../../src/policy/report.ts'
import { silentReporter } from '../support/fakes.ts'
import { HASH_WORKER_PATH } from '../support/run-cli.ts'
import { startAttestationServer } from './attestation-server.ts'
import type { Workspace } from './workspace.ts'

const ROOT = join(import.meta.dirname, '..', '..')
/** Folder with the built `dist/`; another build may be given. */
const BUILD = process.env.ML_PROVENANCE_ACTION ?? ROOT
const SWAP = join(import.meta.dirname, 'swap-on-open.ts')

/** What a run says; `fails` holds `check CODE`, sorted. */
export interface Outcome {
  readonly exitCode: number
  readonly fails: readonly string[]
  /** The verdict if the failed checks did not exist; known of the pipeline alone. */
  readonly restPasses?: boolean
  /** Where the command refuses and there is no report. */
  readonly refused?: string
  /** Everything that was printed. */
  readonly output: string
}

/** What runs a case; loads nothing of what it finds. */
export type Runner = (workspace: Workspace) => Promise<Outcome>

export const runInProcess: Runner = (workspace) => {
  // What is changed under the program's hands is changed in a process of its own.
  if (workspace.swapForLink !== undefined) return runCommand('src/cli/main.ts', workspace)
  return withServices(workspace, async (apiUrl) => {
    const text = (name: string): string =>
      name === 'model-path' && workspace.inputs.digests === undefined
        ? workspace.models.join('\n')
        : (workspace.inputs[name] ?? '')
    try {
      const report = await runVerify(readVerifyInputs(createInputReader(VERIFY_INPUTS, text)), {
        cwd: workspace.folder,
        hashWorkerPath: HASH_WORKER_PATH,
        reporter: silentReporter,
        now: new Date(),
        serverUrl: 'https://github.com',
        apiUrl,
      })
      const failed = report.subjects.flatMap(({ checks }) => checks).filter((c) => !c.passed)
      return {
        exitCode: isPassed(report) ? 0 : 1,
        fails: failed.map(({ id, code }) => `${id} ${code}`).sort(),
        restPasses: isPassed({ subjects: report.subjects.map(withoutFailed) }),
        output: failed.map(({ id, code, found }) => `${id} ${code}: ${found}`).join('\n'),
      }
    } catch (error) {
      if (!(error instanceof ProvenanceError)) throw error
      const { exit, code, message } = error
      return { exitCode: exit, fails: [], refused: code, output: message }
    }
  })
}

const withoutFailed = (subject: SubjectReport): SubjectReport => ({
  ...subject,
  checks: subject.checks.filter(({ passed }) => passed),
})

export const runBuiltCommand: Runner = (workspace) =>
  runCommand(join(BUILD, 'dist', 'cli', 'index.js'), workspace)

const runCommand = (entry: string, workspace: Workspace): Promise<Outcome> =>
  withServices(workspace, async (apiUrl) => {
    const options = Object.entries(workspace.inputs).flatMap(([name, value]) =>
      value === 'true' ? [`--${name}`] : value.split('\n').map((line) => `--${name}=${line}`),
    )
    const models = workspace.inputs.digests === undefined ? workspace.models : []
    const args = [entry, 'verify', ...models, ...options, '--json']
    const run = await runNode(args, workspace, { GITHUB_API_URL: apiUrl })
    const refused = /^error ([A-Z_0-9]+): /m.exec(run.stderr)?.[1]
    return {
      exitCode: run.exitCode,
      fails: run.stdout === '' ? [] : failuresOf(run.stdout),
      ...(refused === undefined ? {} : { refused }),
      output: `${run.stdout}${run.stderr}`,
    }
  })

export const runBuiltAction: Runner = (workspace) =>
  withServices(workspace, async (apiUrl) => {
    const temp = join(workspace.folder, 'runner-temp')
    mkdirSync(temp)
    const outputs = join(temp, 'outputs')
    writeFileSync(outputs, '')
    const models = workspace.inputs.digests === undefined ? workspace.models : []
    const inputs = { 'model-path': models.join('\n'), ...workspace.inputs }
    const env = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ])
    const run = await runNode([join(BUILD, 'dist', 'verify', 'index.js')], workspace, {
      ...Object.fromEntries(env),
      GITHUB_API_URL: apiUrl,
      GITHUB_OUTPUT: outputs,
      RUNNER_TEMP: temp,
    })
    const code = /^::error title=([A-Z_0-9]+)::\1: /m.exec(run.stdout)?.[1]
    return {
      exitCode: run.exitCode,
      fails: [],
      ...(code === undefined ? {} : { refused: code }),
      output: `${run.stdout}${run.stderr}`,
    }
  })

const withServices = async (
  { attestation }: Workspace,
  run: (apiUrl: string) => Promise<Outcome>,
): Promise<Outcome> => {
  // Without a service, an address where nobody listens.
  if (attestation === undefined) return run('http://127.0.0.1:9/api')
  const server = await startAttestationServer(attestation)
  try {
    return await run(server.apiUrl)
  } finally {
    await server.close()
  }
}

interface NodeRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

const runNode = (
  args: readonly string[],
  { folder, swapForLink }: Workspace,
  env: Readonly<Record<string, string>>,
): Promise<NodeRun> =>
  new Promise((done, fail) => {
    const hook = swapForLink === undefined ? [] : [`--import=${SWAP}`]
    const child = spawn(process.execPath, [...hook, ...args], {
      cwd: args[0]?.startsWith('src/') ? ROOT : folder,
      env: { PATH: process.env.PATH, SWAP_FOR_LINK: swapForLink, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', fail)
    child.on('close', (exitCode) => done({ exitCode: exitCode ?? -1, stdout, stderr }))
  })

const failuresOf = (report: string): readonly string[] => {
  const { subjects } = asObject(JSON.parse(report)) ?? assert.fail('the report is no object')
  const checks = (asArray(subjects) ?? []).flatMap((subject) => asArray(asObject(subject)?.checks))
  return checks
    .map((check) => asObject(check) ?? {})
    .filter(({ passed }) => passed !== true)
    .map(({ id, code }) => `${asString(id)} ${asString(code)}`)
    .sort()
}
