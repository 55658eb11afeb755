// SPDX-License-Identifier: Apache-2.0
//
// How long the committed programs take from a cold start, next to a Node script
// that does nothing. The first hashed byte is bounded from above: the model is a
// Git LFS pointer, which is refused in the moment in which it would be hashed,
// so that the end of the process is later than that byte.

import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { asObject, asString } from '../src/core/parse.ts'
import { type ColdCommand, runCold } from './cold-process.ts'
import { type Benchmark, median } from './results.ts'

const ROUNDS = 15
const ROOT = join(import.meta.dirname, '..')
const CLI = join(ROOT, 'dist', 'cli', 'index.js')
const ACTION = join(ROOT, 'dist', 'attest', 'index.js')
/** The bars were set where an empty script takes this long; elsewhere they scale with it. */
export const REFERENCE_EMPTY_MS = 21
const FIRST_BYTE_BAR_MS = 150
const VERSION_BAR_RATIO = 2.5

const LFS_POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`

interface Program {
  readonly name: string
  readonly command: ColdCommand
  readonly status: number
}

export const startupBenchmark: Benchmark = {
  name: 'startup',
  run: async (print) => {
    const folder = mkdtempSync(join(tmpdir(), 'mlprov-bench-'))
    try {
      const programs = createPrograms(folder)
      const times = programs.map((program) => ({ ...program, ms: [] as number[] }))
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const { command, status, ms } of times)
          ms.push(runCold(command, [status]).seconds * 1000)
      }
      const medians = new Map(times.map(({ name, ms }) => [name, median(ms)]))
      for (const [name, ms] of medians) print(`${name.padEnd(28)} ${ms.toFixed(0).padStart(4)} ms`)
      const empty = medians.get('empty script') ?? Number.NaN
      const bar = (name: string, limit: number, scale: number, unit: string) => ({
        what: name,
        value: ((medians.get(name) ?? Number.NaN) / empty) * scale,
        limit,
        unit,
      })
      const firstByteUnit = `ms, scaled to an empty script of ${REFERENCE_EMPTY_MS} ms`
      return {
        rounds: ROUNDS,
        programs: times.map(({ name, ms }) => ({ name, medianMs: median(ms), ms })),
        bars: [
          bar('mlprov --version', VERSION_BAR_RATIO, 1, 'times an empty script'),
          bar('mlprov: first hashed byte', FIRST_BYTE_BAR_MS, REFERENCE_EMPTY_MS, firstByteUnit),
          bar('action: first hashed byte', FIRST_BYTE_BAR_MS, REFERENCE_EMPTY_MS, firstByteUnit),
        ],
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const createPrograms = (folder: string): readonly Program[] => {
  const model = join(folder, 'model')
  mkdirSync(model)
  writeFileSync(join(model, 'model.safetensors'), LFS_POINTER)
  writeFileSync(join(folder, 'empty.mjs'), '')
  const node = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => ({
    program: process.execPath,
    args,
    cwd: folder,
    env,
  })
  return [
    { name: 'empty script', command: node([join(folder, 'empty.mjs')]), status: 0 },
    { name: 'mlprov --version', command: node([CLI, '--version']), status: 0 },
    { name: 'mlprov: first hashed byte', command: node([CLI, 'hash', model]), status: 2 },
    {
      name: 'action: first hashed byte',
      command: node([ACTION], actionEnvironment(model, join(folder, 'out'))),
      status: 2,
    },
  ]
}

const actionEnvironment = (
  modelPath: string,
  outputDir: string,
): Readonly<Record<string, string>> => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const inputs = {
    ...defaultInputs(),
    'model-path': modelPath,
    'output-dir': outputDir,
    'private-key': String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    sinks: 'none',
  }
  const entries = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  return {
    ...Object.fromEntries(entries),
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_RUN_ID: '1',
  }
}

// As the runner hands them over; the expressions in defaults are of no use here.
const defaultInputs = (): Record<string, string> => {
  const inputs = asObject(asObject(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')))?.inputs)
  const defaults: Record<string, string> = {}
  for (const [name, input] of Object.entries(inputs ?? {})) {
    const value = asString(asObject(input)?.default)
    if (value !== undefined && !value.includes('${{')) defaults[name] = value
  }
  return defaults
}
