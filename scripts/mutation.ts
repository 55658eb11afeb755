// SPDX-License-Identifier: Apache-2.0
//
// `npm run mutation`: changes the verdict code in every small way that
// StrykerJS knows, runs the tests of it, and exits 1 where a change went
// unnoticed that mutation/reviewed.json does not explain. The tools are a package of
// their own, installed on first use. Paths as arguments replace what is mutated.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compareWithReviews, parseReviews, readMutationReport } from './mutation-survivors.ts'

const ROOT = join(import.meta.dirname, '..')
const HERE = join(ROOT, 'mutation')
const STRYKER = join(HERE, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
const REPORT = join(ROOT, '.cache', 'mutation', 'report.json')

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

if (!existsSync(STRYKER)) run('npm', ['ci', '--ignore-scripts'], HERE)
const startMs = performance.now()
const only = process.argv.slice(2)
// So that no run is judged by the report of an earlier one.
rmSync(REPORT, { force: true })
run(
  process.execPath,
  [
    STRYKER,
    'run',
    join(HERE, 'stryker.config.json'),
    ...(only.length > 0 ? ['--mutate', only.join(',')] : []),
  ],
  ROOT,
)

const { killed, survivors } = readMutationReport(JSON.parse(readFileSync(REPORT, 'utf8')))
const reviews = parseReviews(JSON.parse(readFileSync(join(HERE, 'reviewed.json'), 'utf8')))
const { open, stale } = compareWithReviews(survivors, reviews)
for (const { file, line, change } of open) {
  process.stdout.write(`UNNOTICED ${file}:${line} ${change}\n`)
}
const gone = only.length > 0 ? [] : stale
for (const { file, code, change } of gone) {
  process.stdout.write(`REVIEW OF NOTHING ${file}: ${code}: ${change}\n`)
}
const minutes = ((performance.now() - startMs) / 60_000).toFixed(1)
process.stdout.write(
  `${killed} changes were noticed, ${survivors.length} were not: ${open.length} of them without a review (${minutes} minutes)\n`,
)
if (open.length > 0 || gone.length > 0) process.exitCode = 1
