// SPDX-License-Identifier: Apache-2.0
//
// The second half of the demo: the model verifies, and every way to change it
// is refused.

import { spawn } from 'node:child_process'
import { appendFile, copyFile, cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import type { Transcript } from './transcript.ts'

export interface VerifyPlan {
  /** The built command line. */
  readonly cli: string
  readonly modelFolder: string
  readonly signature: string
  readonly trustConfig: string
  readonly identity: string
  readonly issuer: string
}

interface Tampering {
  readonly what: string
  readonly change: (model: string) => Promise<void>
}

const TAMPERINGS: readonly Tampering[] = [
  { what: 'one byte more', change: (model) => appendFile(join(model, 'model.safetensors'), '\0') },
  { what: 'a file added', change: (model) => writeFile(join(model, 'backdoor.py'), '') },
  { what: 'a file removed', change: (model) => rm(join(model, 'config.json')) },
  {
    what: 'a file renamed',
    change: (model) => rename(join(model, 'config.json'), join(model, 'settings.json')),
  },
  {
    what: 'two files swapped',
    change: async (model) => {
      const [first, second, spare] = ['config.json', 'metrics.json', 'spare'].map((name) =>
        join(model, name),
      )
      if (!first || !second || !spare) return
      await copyFile(first, spare)
      await rename(second, first)
      await rename(spare, second)
    },
  },
]

/** Verifies the model, then copies of it that were changed. @throws Error where a verdict is not the expected one */
export const verifyStory = async (plan: VerifyPlan, transcript: Transcript): Promise<void> => {
  transcript.title('Verify it, as anyone can')
  transcript.line('$ mlprov model-signing verify sigstore \\')
  for (const [flag, value] of signerFlags(plan)) transcript.line(`    ${flag} ${short(value)} \\`)
  transcript.line(`    ${basename(plan.modelFolder)}`)
  const genuine = await verify(plan, plan.modelFolder)
  for (const line of genuine.lines) transcript.line(line)
  if (genuine.exitCode !== 0) throw new Error(`the model does not verify: ${genuine.exitCode}`)

  transcript.title('Change it, and it is refused')
  for (const { what, change } of TAMPERINGS) {
    const folder = await mkdtemp(join(tmpdir(), 'mlprov-tampered-'))
    try {
      const copy = join(folder, basename(plan.modelFolder))
      await cp(plan.modelFolder, copy, { recursive: true })
      await change(copy)
      const { exitCode, lines } = await verify(plan, copy)
      if (exitCode !== 1) throw new Error(`${what}: exit code ${exitCode}, not 1`)
      transcript.fact(what, `exit 1: ${reason(lines)}`)
    } finally {
      await rm(folder, { recursive: true })
    }
  }
  const stranger = { ...plan, identity: plan.identity.replace('octo-org', 'someone-else') }
  const { exitCode, lines } = await verify(stranger, plan.modelFolder)
  if (exitCode !== 1) throw new Error(`another signer: exit code ${exitCode}, not 1`)
  transcript.fact('another signer expected', `exit 1: ${reason(lines)}`)
}

const signerFlags = (plan: VerifyPlan): readonly (readonly [string, string])[] => [
  ['--signature', plan.signature],
  ['--trust-config', plan.trustConfig],
  ['--identity', plan.identity],
  ['--identity-provider', plan.issuer],
]

/** The lines that say why: the differences, or else the error's code. */
const reason = (lines: readonly string[]): string => {
  const differences = lines.filter((line) => /^(changed|missing|extra)\b/.test(line))
  const code = /^error (\w+)/.exec(lines.find((line) => line.startsWith('error ')) ?? '')?.[1]
  return differences.map((line) => line.replaceAll(/ +/g, ' ')).join(', ') || (code ?? '')
}

const short = (value: string): string => (value.startsWith('/') ? basename(value) : value)

const verify = async (plan: VerifyPlan, model: string) => {
  const args = ['model-signing', 'verify', 'sigstore', ...signerFlags(plan).flat(), model]
  const child = spawn(process.execPath, [plan.cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { exitCode, lines: text.split('\n').filter((line) => line !== '') }
}
