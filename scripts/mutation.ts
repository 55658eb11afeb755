// SPDX-License-Identifier: Apache-2.0
//
// `npm run mutation`: changes the verdict code in every small way that
// StrykerJS knows, runs the tests beside it, and exits 1 where a change went
// unnoticed that mutation/reviewed.json does not explain. The tools are a package of
// their own, installed on first use. Arguments choose suites of mutation/suites.json
// by name, or files.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseSuites, isOf, readSuites, type Suite } from './mutation-suites.ts'
import {
  compareWithReviews,
  parseReviews,
  readMutationReport,
  type Survivor,
} from './mutation-survivors.ts'

const ROOT = join(import.meta.dirname, '..')
const HERE = join(ROOT, 'mutation')
const STRYKER = join(HERE, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
const REPORTS = join(ROOT, '.cache', 'mutation')

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const run = (program: string, args: readonly string[], cwd: string): void => {
  const { status, error } = spawnSync(program, args, {
    cwd,
    stdio: 'inherit',
    // A sandbox is deeper than the project, so that the vectors are named from here.
    env: {
      ML_PROVENANCE_VECTORS: join(ROOT, '..', 'shared', 'vectors'),
      ...process.env,
    },
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ended with ${status}`)
}

const runSuite = ({ name, mutate, testFiles }: Suite) => {
  const report = join(REPORTS, `${name}.json`)
  const config = join(REPORTS, `${name}.config.json`)
  mkdirSync(REPORTS, { recursive: true })
  // So that no run is judged by the report of an earlier one.
  rmSync(report, { force: true })
  const settings = {
    ...Object(readJson(join(HERE, 'stryker.config.json'))),
    mutate,
    keeping: { testFiles },
    jsonReporter: { fileName: report },
    tempDirName: join('.cache', `stryker-${name}`),
  }
  writeFileSync(config, JSON.stringify(settings))
  run(process.execPath, [STRYKER, 'run', config], ROOT)
  return readMutationReport(readJson(report))
}

if (!existsSync(STRYKER)) run('npm', ['ci', '--ignore-scripts'], HERE)
const startMs = performance.now()
const args = process.argv.slice(2)
const suites = chooseSuites(readSuites(), args)
const survivors: Survivor[] = []
const timedOut: Survivor[] = []
let killed = 0
for (const suite of suites) {
  const result = runSuite(suite)
  killed += result.killed
  survivors.push(...result.survivors)
  timedOut.push(...result.timedOut)
}
if (killed === 0) throw new Error('nothing was changed')

const reviews = parseReviews(readJson(join(HERE, 'reviewed.json')))
const { open, stale } = compareWithReviews({ survivors, timedOut }, reviews)
for (const { file, line, change } of open) {
  process.stdout.write(`UNNOTICED ${file}:${line} ${change}\n`)
}
// A review of a file that nothing was changed in says nothing yet; of a file of no suite, nothing ever.
const gone = stale.filter(
  ({ file }) => args.length === 0 || suites.some((suite) => isOf(suite, file)),
)
for (const { file, code, change } of gone) {
  process.stdout.write(`REVIEW OF NOTHING ${file}: ${code}: ${change}\n`)
}
const minutes = ((performance.now() - startMs) / 60_000).toFixed(1)
process.stdout.write(
  `${killed} changes were noticed, ${survivors.length} were not: ${open.length} of them without a review (${minutes} minutes)\n`,
)
if (open.length > 0 || gone.length > 0) process.exitCode = 1
