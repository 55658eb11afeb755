// SPDX-License-Identifier: Apache-2.0
//
// The part of the demo about the training data: a commitment that is signed
// with the model, proofs of what is and is not in it, and a policy that wants
// a list of opt-outs to be absent.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Transcript } from './transcript.ts'

/** For this demo only: a real one comes from a secret. */
const DEMO_SEED = createHash('sha256').update('seed of the demo').digest('hex')
const PLANTED = JSON.stringify({ author: 'Ada', text: 'please do not train on this' })
const STRANGER = JSON.stringify({ author: 'Bob', text: 'nobody has ever seen this' })

export interface DatasetPlan {
  /** Script of the command line. */
  readonly cli: string
  /** Everything is relative to this folder. */
  readonly workspace: string
}

export interface VerifiedPlan extends DatasetPlan {
  /** Files, absolute. */
  readonly bundle: string
  readonly trustedRoot: string
  readonly identity: string
  readonly issuer: string
}

/** Inputs of the attest action that bind the dataset to the model. */
export const DATASET_ATTEST_INPUTS = {
  'dataset-commitment': 'committed/commitment.json',
  'dataset-description': 'dataset.yaml',
} as const

const DESCRIPTION = `version: 1
name: digits
licenses: CC0-1.0
consent: { basis: not-applicable, note: drawn by a program }
personal-data: { state: none }
jurisdictions: [DE]
`

/** Writes the records, one of them planted, and commits to them. @throws Error on any surprise */
export const commitStory = async (plan: DatasetPlan, transcript: Transcript): Promise<void> => {
  const { workspace } = plan
  transcript.title('Commit to the training data')
  const rows = (await readFile(join(workspace, 'data', 'digits.csv'), 'utf8')).trim().split('\n')
  const records = rows.slice(1).map((image) => JSON.stringify({ image }))
  records.splice(1_000, 0, PLANTED)
  await writeFile(join(workspace, 'data', 'digits.jsonl'), `${records.join('\n')}\n`)
  await writeFile(join(workspace, 'dataset.yaml'), DESCRIPTION)
  transcript.fact('data/digits.jsonl', `${records.length} records, one planted: ${PLANTED}`)
  const args = ['dataset', 'commit', 'data/digits.jsonl', '--output-dir', 'committed']
  transcript.line(`$ mlprov ${args.join(' ')}`)
  const { digest } = JSON.parse(await passing(plan, args))
  transcript.fact('commitment', String(digest))
}

/** Proves that the planted record is in it, and that another is not. @throws Error on any surprise */
export const proofStory = async (plan: DatasetPlan, transcript: Transcript): Promise<void> => {
  transcript.title('Prove what was in it, and what was not')
  for (const [name, record, answer] of [
    ['planted.json', PLANTED, 'member'],
    ['stranger.json', STRANGER, 'non-member'],
  ] as const) {
    await writeFile(join(plan.workspace, name), record)
    const asked = ['--record-file', name]
    const proof = `${name}.proof`
    await passing(plan, ['dataset', 'prove', '--dir', 'committed', ...asked, '--output', proof])
    const commitment = ['--commitment', 'committed/commitment.json', '--proof', proof]
    const verify = ['dataset', 'verify-proof', ...commitment, ...asked, '--expect', answer]
    const words = await passing(plan, verify)
    transcript.fact(name, words.split('\n', 1)[0] ?? '')
  }
}

/** A list of opt-outs that has to be absent: it is, and then it is not. @throws Error on any surprise */
export const policyStory = async (plan: VerifiedPlan, transcript: Transcript): Promise<void> => {
  transcript.title('Demand that nobody who opted out is in it')
  const { workspace, identity, issuer } = plan
  const policy = `version: 1
rules:
  - match: '**'
    identity: { cert-identity: '${identity}', cert-oidc-issuer: '${issuer}' }
    dataset-commitments: [{ digest: any }]
    dataset-licenses: CC0-1.0
    blocklists: [{ list: opt-out.txt }]
`
  await writeFile(join(workspace, 'mlprov.policy.yaml'), policy)
  transcript.fact('policy', 'blocklists: [{ list: opt-out.txt }]')
  for (const [what, records, exitCode] of [
    ['opt-out.txt without Ada', [STRANGER], 0],
    ['opt-out.txt with Ada', [STRANGER, PLANTED], 1],
  ] as const) {
    await writeFile(
      join(workspace, 'opt-out.txt'),
      records.map((text) => `${digestOf(text)}\n`).join(''),
    )
    const list = ['--blocklist', 'opt-out.txt', '--output', 'opt-out.proof']
    await passing(plan, ['dataset', 'prove', '--dir', 'committed', ...list])
    const verified = await command(plan, verifyArguments(plan))
    const line = verified.text.split('\n').find((text) => text.includes('records of opt-out.txt'))
    if (verified.exitCode !== exitCode || line === undefined) {
      throw new Error(`${what}: exit code ${verified.exitCode}, not ${exitCode}\n${verified.text}`)
    }
    transcript.fact(what, `exit ${exitCode}: ${line.trim().replaceAll(/ +/g, ' ')}`)
  }
  transcript.fact('Ada’s record', digestOf(PLANTED))
}

const verifyArguments = ({ bundle, trustedRoot }: VerifiedPlan): readonly string[] => [
  'verify',
  'out/digits',
  '--bundle',
  bundle,
  '--custom-trusted-root',
  trustedRoot,
  '--policy',
  'mlprov.policy.yaml',
  '--dataset-commitment',
  'committed/commitment.json',
  '--dataset-proof',
  'opt-out.proof',
]

const digestOf = (record: string): string =>
  `sha256:${createHash('sha256').update(record).digest('hex')}`

const passing = async (plan: DatasetPlan, args: readonly string[]): Promise<string> => {
  const { exitCode, text } = await command(plan, args)
  if (exitCode !== 0) throw new Error(`mlprov ${args.join(' ')}: exit code ${exitCode}\n${text}`)
  return text
}

const command = async ({ cli, workspace }: DatasetPlan, args: readonly string[]) => {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: workspace,
    env: { ...process.env, DATASET_SEED: DEMO_SEED },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { exitCode, text }
}
