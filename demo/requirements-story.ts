// SPDX-License-Identifier: Apache-2.0
//
// The part of the demo about what a model is and where it was trained: capture,
// train, attest, and a policy that wants a licence, formats, a base model and no
// critical vulnerability. Then each of the four is broken, and refused. Every
// broken model is signed by the same workflow: no signature helps it.

import { spawn } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { fineTune } from './fine-tune.ts'
import type { EmulatedGitHub } from './github/emulated-github.ts'
import { runAction, type StepResult } from './runner/emulated-runner.ts'
import type { TrustFiles } from './sigstore/trusted-root.ts'
import type { Transcript } from './transcript.ts'

export interface RequirementsPlan {
  readonly cli: string
  /** Folder of the action.yml, with `capture` below it. */
  readonly action: string
  readonly github: EmulatedGitHub
  readonly trust: TrustFiles
  /** Everything is relative to this folder; `out/digits` is the base model. */
  readonly workspace: string
  /** Takes what the runner writes. */
  readonly runnerFolder: string
  /** Bundles of the base model. */
  readonly baseBundle: string
  readonly identity: string
  readonly issuer: string
}

const BASE = 'out/digits'
const MODEL = 'out/tuned'
const POLICY = 'requirements.policy.yaml'
const DATABASE = 'osv.json'
const TORCH = '2.3.0'

/** A check of the report in JSON, as far as it is shown. */
interface ShownCheck {
  readonly id: string
  readonly passed: boolean
  readonly expected: string
  readonly found: string
}

interface ShownSubject {
  readonly digest?: string
  readonly checks: readonly ShownCheck[]
}

/** Tells the story into the transcript. @throws Error on any surprise */
export const requirementsStory = async (
  plan: RequirementsPlan,
  transcript: Transcript,
): Promise<void> => {
  const { workspace } = plan
  await mkdir(plan.runnerFolder)
  transcript.title('Capture where it is trained, and train from a verified model')
  const captured = await capture(plan)
  transcript.fact('captured', `${captured.outputs['package-count']} Python packages`)
  const base = await verifyBase(plan)
  transcript.fact('base model', `verified  ${BASE}, ${base}`)
  await fineTune(join(workspace, BASE), join(workspace, MODEL))
  const attestTuned = (model: string, line = `${BASE}#${base}`): Promise<string> =>
    attest(plan, captured, { 'model-path': model, 'base-models': line, license: 'Apache-2.0' })
  const bundle = await attestTuned(MODEL)
  transcript.fact('attested', 'licence, base model and bill of materials')

  transcript.title('Demand what it has to be')
  const requirements = requirementsOn(base)
  for (const line of requirements) transcript.line(line)
  await writeFile(join(workspace, POLICY), policyOf(plan, requirements))
  await writeDatabase(workspace)
  const { exitCode, subject } = await verify(plan, MODEL, bundle)
  if (exitCode !== 0) throw new Error(`the model is refused: ${JSON.stringify(subject)}`)
  for (const { id, found } of subject.checks)
    if (id.startsWith('policy.')) transcript.fact(id.replace('policy.', 'ok  '), found)

  transcript.title('Break one at a time, sign it all the same, and it is refused')
  const refuse = async (what: string, id: string, model: string, signed: string) => {
    const verified = await verify(plan, model, signed)
    const failed = verified.subject.checks.filter(({ passed }) => !passed)
    const check = failed.find((one) => one.id === id)
    if (verified.exitCode !== 1 || check === undefined)
      throw new Error(`${what}: exit code ${verified.exitCode}, ${JSON.stringify(failed)}`)
    transcript.fact(what, `exit 1: ${check.found}`)
    transcript.fact('', `expected ${check.expected}`)
  }
  const other = await copyOf(workspace, 'out/licence', 'README.md', '---\nlicense: gpl-3.0\n---\n')
  await refuse('another licence', 'policy.license', other, await attestTuned(other))
  const disguised = await copyOf(workspace, 'out/pickle', 'adapter.safetensors', HARMLESS_PICKLE)
  await refuse('a pickle as weights', 'policy.pickle', disguised, await attestTuned(disguised))
  // The tuned model itself as its base: named, and by nobody verified.
  const stray = await copyOf(workspace, 'out/stray', 'config.json', '{}\n')
  await refuse('another base model', 'policy.base-models', stray, await attestTuned(stray, MODEL))
  await writeDatabase(workspace, CRITICAL)
  await refuse('a flaw found later', 'policy.vulnerabilities', MODEL, bundle)
}

/** Prints a word, if anything were to load it. */
const HARMLESS_PICKLE = "cbuiltins\nprint\n(S'loaded'\ntR."

const copyOf = async (
  workspace: string,
  model: string,
  name: string,
  content: string,
): Promise<string> => {
  await cp(join(workspace, MODEL), join(workspace, model), { recursive: true })
  await writeFile(join(workspace, model, name), content)
  return model
}

// ---- capture and attest -----------------------------------------------------------

const capture = async ({ action, github, workspace, runnerFolder }: RequirementsPlan) => {
  const site = join(workspace, '.venv', 'lib', 'python3.12', 'site-packages')
  for (const [name, version] of [
    ['torch', TORCH],
    ['numpy', '2.1.0'],
  ] as const) {
    const folder = join(site, `${name}-${version}.dist-info`)
    await mkdir(folder, { recursive: true })
    const metadata = `Metadata-Version: 2.4\nName: ${name}\nVersion: ${version}\n\n`
    await writeFile(join(folder, 'METADATA'), metadata)
  }
  await writeFile(join(workspace, '.venv', 'pyvenv.cfg'), 'home = /usr/bin\nversion = 3.12.4\n')
  return passing(
    await runAction({
      action: join(action, 'capture'),
      job: github.job,
      workspace,
      runnerFolder,
      env: { GITHUB_ACTION: 'capture' },
      inputs: { gpu: 'off', command: 'node fine-tune.ts' },
    }),
  )
}

/** Path of the bundles. */
const attest = async (
  { action, github, trust, workspace, runnerFolder }: RequirementsPlan,
  captured: StepResult,
  inputs: Readonly<Record<string, string>>,
): Promise<string> => {
  const { outputs } = passing(
    await runAction({
      action,
      job: github.job,
      workspace,
      runnerFolder,
      env: captured.exportedEnv,
      inputs: {
        ...inputs,
        sigstore: 'custom',
        'signing-config': trust.signingConfigV2,
        'trusted-root': trust.trustedRoot,
        sinks: 'none',
        'output-dir': `bundles/${inputs['model-path']}`,
      },
    }),
  )
  return outputs['bundle-path'] ?? ''
}

const passing = (result: StepResult): StepResult => {
  if (result.exitCode !== 0) throw new Error(`a step failed:\n${result.log.join('\n')}`)
  return result
}

// ---- verify -----------------------------------------------------------------------

const requirementsOn = (base: string): readonly string[] => [
  'license: [Apache-2.0, MIT]',
  'formats: [safetensors, json, md]',
  'pickle: deny',
  `base-models: { required: true, digests: ['${base}'] }`,
  'vulnerabilities: { max-severity: high }',
]

const policyOf = (
  { identity, issuer }: RequirementsPlan,
  requirements: readonly string[],
): string => `version: 1
rules:
  - match: out/*
    identity: { cert-identity: '${identity}', cert-oidc-issuer: '${issuer}' }
${requirements.map((line) => `    ${line}\n`).join('')}`

const OSV_RECORD = {
  id: 'GHSA-2222-3333-4444',
  modified: '2026-01-10T00:00:00Z',
  affected: [{ package: { ecosystem: 'PyPI', name: 'numpy' }, versions: ['1.0'] }],
  database_specific: { severity: 'LOW' },
}
const CRITICAL = {
  id: 'GHSA-5555-6666-7777',
  modified: '2026-02-10T00:00:00Z',
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'torch' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.6.0' }] }],
    },
  ],
  database_specific: { severity: 'CRITICAL' },
}

const writeDatabase = (workspace: string, ...more: readonly object[]): Promise<void> =>
  writeFile(join(workspace, DATABASE), JSON.stringify([OSV_RECORD, ...more]))

/** `sha256:<hex>` of the base model, once it is verified. */
const verifyBase = async (plan: RequirementsPlan): Promise<string> => {
  const signer = ['--cert-identity', plan.identity, '--cert-oidc-issuer', plan.issuer]
  const { exitCode, subject } = await report(plan, BASE, plan.baseBundle, signer)
  if (exitCode !== 0 || subject.digest === undefined) throw new Error('the base is not verified')
  return subject.digest
}

const verify = (plan: RequirementsPlan, model: string, bundle: string) =>
  report(plan, model, bundle, ['--policy', POLICY, '--vulnerability-database', DATABASE])

const report = async (
  { cli, workspace, trust }: RequirementsPlan,
  model: string,
  bundle: string,
  options: readonly string[],
): Promise<{ readonly exitCode: number | null; readonly subject: ShownSubject }> => {
  const where = ['--bundle', bundle, '--trusted-root', trust.trustedRoot, '--json']
  const argv = [cli, 'verify', model, ...where, ...options]
  const child = spawn(process.execPath, argv, { cwd: workspace, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk
  })
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (text === '') throw new Error(`verify printed no report: ${errors}`)
  const { subjects }: { readonly subjects: readonly ShownSubject[] } = JSON.parse(text)
  const [subject] = subjects
  if (subject === undefined) throw new Error('verify reported nothing')
  return { exitCode, subject }
}
