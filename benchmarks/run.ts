// SPDX-License-Identifier: Apache-2.0
//
// `npm run bench -- <name>`: runs one benchmark, prints it, and writes
// benchmarks/results/<date>-<machine>-<name>.json. Exit code 1: a bar was missed.

import { type Bar, type Benchmark, writeResults } from './results.ts'

const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = {
  dataset: async () => (await import('./dataset.ts')).datasetBenchmark,
  environment: async () => (await import('./environment.ts')).environmentBenchmark,
  hash: async () => (await import('./hash.ts')).hashBenchmark,
  inspect: async () => (await import('./inspect.ts')).inspectBenchmark,
  startup: async () => (await import('./startup.ts')).startupBenchmark,
  verify: async () => (await import('./verify.ts')).verifyBenchmark,
  vulnerabilities: async () => (await import('./vulnerabilities.ts')).vulnerabilitiesBenchmark,
}

const load = BENCHMARKS[process.argv[2] ?? '']
if (load === undefined) {
  process.stderr.write(`usage: npm run bench -- ${Object.keys(BENCHMARKS).join('|')}\n`)
  process.exitCode = 2
} else {
  const benchmark = await load()
  const { bars, ...measured } = await benchmark.run((line) => process.stdout.write(`${line}\n`))
  // What could not be measured is missed, as NaN is within no limit.
  const isMet = ({ value, limit }: Bar): boolean => value <= limit
  for (const bar of bars) {
    const { what, value, limit, unit } = bar
    const verdict = isMet(bar) ? 'met   ' : 'MISSED'
    process.stdout.write(`${verdict} ${what}: ${value.toFixed(2)} ${unit} (bar ${limit})\n`)
  }
  const path = writeResults(benchmark.name, { ...measured, bars })
  process.stdout.write(`written to ${path}\n`)
  if (!bars.every(isMet)) process.exitCode = 1
}
