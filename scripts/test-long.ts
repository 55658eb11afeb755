// SPDX-License-Identifier: Apache-2.0
//
// `npm run test:long`: what is too slow for every change. Property tests and
// fuzzing with a hundred times the runs (FC_RUNS_FACTOR, if it is set, says
// how many), fuzzing of the readers that follows what runs (FUZZ_MINUTES, 10),
// mutation tests of the verdict code, then every benchmark with its
// bars. Exits 1 if anything failed.

import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const FACTOR = process.env.FC_RUNS_FACTOR ?? '100'
const BENCHMARKS = [
  'dataset',
  'environment',
  'hash',
  'inspect',
  'startup',
  'verify',
  'vulnerabilities',
]

const run = (title: string, args: readonly string[]): boolean => {
  process.stdout.write(`\n== ${title}\n`)
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FC_RUNS_FACTOR: FACTOR },
  })
  return status === 0
}

const propertyTests = globSync('__tests__/**/*.test.ts', { cwd: ROOT })
  .filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('propertyRuns('))
  .sort()
if (propertyTests.length === 0) throw new Error('no property tests were found')

const passed = [
  run(`property tests, ${FACTOR} times the runs`, ['--test', ...propertyTests]),
  run('fuzzing of the readers', ['scripts/fuzz.ts']),
  run('mutation tests', ['scripts/mutation.ts']),
  ...BENCHMARKS.map((name) => run(`benchmark ${name}`, ['benchmarks/run.ts', name])),
]
if (passed.includes(false)) process.exitCode = 1
