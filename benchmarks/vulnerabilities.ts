// SPDX-License-Identifier: Apache-2.0
//
// Known vulnerabilities of 300 packages in a database of the size of OSV's
// dump of PyPI: the committed program from a cold start, and the reading and
// the evaluation alone, in this process.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/io/vulnerabilities/open-database.ts'
import { evaluateVulnerabilities } from '../src/vulnerabilities/evaluate.ts'
import { questionsOf } from '../src/vulnerabilities/package-in-question.ts'
import { type ColdCommand, MEMORY_METHOD, peakMemoryMib, runCold } from './cold-process.ts'
import { flawedPackage, writeDatabase } from './generate-database.ts'
import { type Benchmark, median } from './results.ts'
import { REFERENCE_EMPTY_MS } from './startup.ts'

const ROUNDS = 9
const PACKAGES = 300
/** As many of them have flaws: all of the first ones, which have most. */
const FLAWED = 150
const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')
const COLD_BAR_MS = 1_000
const MEMORY_BAR_MIB = 200
const MIB = 1024 * 1024

export const vulnerabilitiesBenchmark: Benchmark = {
  name: 'vulnerabilities',
  run: async (print) => {
    const folder = mkdtempSync(join(tmpdir(), 'mlprov-bench-'))
    try {
      return await measure(folder, print)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const measure = async (folder: string, print: (line: string) => void) => {
  const path = join(folder, 'all.zip')
  const database = writeDatabase(path)
  const packed = `${(database.packedBytes / MIB).toFixed(0)} MiB packed`
  print(
    `${database.records} records, ${packed}, ${(database.unpackedBytes / MIB).toFixed(0)} MiB unpacked`,
  )
  const purls = Array.from({ length: PACKAGES }, (_, index) =>
    index < FLAWED ? `pkg:pypi/${flawedPackage(index)}@0.9.0` : `pkg:pypi/sound-${index}@1.0.0`,
  )
  const components = purls.map((purl) => ({ type: 'library', name: purl, purl }))
  const bom = { bomFormat: 'CycloneDX', specVersion: '1.7', components }
  writeFileSync(join(folder, 'bom.json'), JSON.stringify(bom))
  writeFileSync(join(folder, 'empty.mjs'), '')
  const node = (...args: readonly string[]): ColdCommand => ({
    program: process.execPath,
    args,
    cwd: folder,
  })
  const look = node(
    ...[CLI, 'vulnerabilities', 'bom.json', '--database', path],
    ...['--fail-on-severity', 'never', '--json'],
  )
  const { results, packageCount } = JSON.parse(runCold(look).stdout)
  if (packageCount !== PACKAGES || results.length === 0) throw new Error('nothing was evaluated')
  print(`${results.length} known vulnerabilities in ${packageCount} packages`)

  const ms = {
    cold: [] as number[],
    empty: [] as number[],
    read: [] as number[],
    asked: [] as number[],
  }
  const { packages } = questionsOf(purls.map((purl) => ({ name: purl, purl })))
  const names = new Set(packages.map(({ name }) => name))
  for (let round = 0; round < ROUNDS; round += 1) {
    ms.cold.push(runCold(look).seconds * 1000)
    ms.empty.push(runCold(node(join(folder, 'empty.mjs'))).seconds * 1000)
    const start = performance.now()
    const opened = await openDatabase({ place: { kind: 'path', path }, names })
    const read = performance.now()
    evaluateVulnerabilities(packages, opened)
    ms.read.push(read - start)
    ms.asked.push(performance.now() - read)
  }
  const medians = Object.fromEntries(
    Object.entries(ms).map(([name, values]) => [name, median(values)]),
  )
  const { cold = Number.NaN, empty = Number.NaN, read, asked } = medians
  const memoryMib = peakMemoryMib(look)
  print(`cold program          ${cold.toFixed(0)} ms, ${(cold / empty).toFixed(1)} empty scripts`)
  print(`  reading, in process ${read?.toFixed(0)} ms`)
  print(`  evaluation          ${asked?.toFixed(0)} ms`)
  print(`peak memory           ${memoryMib?.toFixed(0) ?? '-'} MiB (${MEMORY_METHOD})`)
  return {
    rounds: ROUNDS,
    database,
    packages: PACKAGES,
    results: results.length,
    ms,
    memoryMethod: MEMORY_METHOD,
    bars: [
      { what: 'cold program', value: cold, limit: COLD_BAR_MS, unit: 'ms' },
      {
        what: 'cold program, on the machine of the bars',
        value: (cold / empty) * REFERENCE_EMPTY_MS,
        limit: COLD_BAR_MS,
        unit: `ms, scaled to an empty script of ${REFERENCE_EMPTY_MS} ms`,
      },
      ...(memoryMib === undefined
        ? []
        : [{ what: 'peak memory', value: memoryMib, limit: MEMORY_BAR_MIB, unit: 'MiB' }]),
    ],
  }
}
