// SPDX-License-Identifier: Apache-2.0
//
// How long the capture of a training environment takes: 300 packages of Python
// as pip leaves them, and 300 of conda; the function in a warm process, the
// committed program from a cold start, and `pip list` of the same environment.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type InstalledPackage,
  install,
  installConda,
  makeVenv,
} from '../__tests__/support/python-environments.ts'
import {
  type CaptureOptions,
  captureEnvironment,
} from '../src/io/environment/capture-environment.ts'
import { type ColdCommand, runCold } from './cold-process.ts'
import { type Benchmark, median } from './results.ts'

const PACKAGES = 300
const ROUNDS = 15
const BAR_MS = 150
const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')

/** Sizes as in an environment with torch: descriptions of 6 kB, 150 files a package, of a few 12,000. */
const packageAt = (index: number): InstalledPackage => ({
  name: `package-${index}`,
  version: `1.${index}.0`,
  headers: `License-Expression: MIT\nClassifier: Programming Language :: Python\n${'Requires-Dist: other>=1\n'.repeat(20)}`,
  descriptionBytes: 6_400,
  recordLines: index % 60 === 0 ? 12_000 : 150,
  isRequested: index % 10 === 0,
})

export const environmentBenchmark: Benchmark = {
  name: 'environment',
  run: async (print) => {
    const folder = mkdtempSync(join(tmpdir(), 'mlprov-bench-'))
    try {
      const venv = join(folder, '.venv')
      const site = makeVenv(venv)
      const conda = join(folder, 'conda')
      makeVenv(conda)
      for (let index = 0; index < PACKAGES; index += 1) {
        install(site, packageAt(index))
        installConda(conda, { ...packageAt(index), files: index % 60 === 0 ? 6_000 : 80 })
      }
      const capture = (prefix: string): Promise<Times> => measure(folder, prefix)
      const python = await capture(venv)
      const ofConda = await capture(conda)
      print(`function, Python    ${describe(python)}`)
      print(`function, conda     ${describe(ofConda)}`)
      const programs = coldPrograms(folder, venv).map(({ name, command }) => {
        const ms = Array.from({ length: 5 }, () => runCold(command).seconds * 1_000)
        print(`${name.padEnd(20)}median ${show(median(ms))} ms`)
        return { name, medianMs: median(ms), ms }
      })
      return {
        packages: PACKAGES,
        rounds: ROUNDS,
        python,
        conda: ofConda,
        programs,
        bars: [
          {
            what: 'capture of 300 Python packages, first call',
            value: python.ms[0] ?? Number.NaN,
            limit: BAR_MS,
            unit: 'ms',
          },
          {
            what: 'capture of 300 Python packages, median',
            value: median(python.ms),
            limit: BAR_MS,
            unit: 'ms',
          },
          {
            what: 'capture of 300 conda packages, median',
            value: median(ofConda.ms),
            limit: BAR_MS,
            unit: 'ms',
          },
        ],
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const show = (ms: number | undefined): string => (ms ?? Number.NaN).toFixed(1)

interface Times {
  /** Milliseconds of each call of the whole function, by the clock. */
  readonly ms: readonly number[]
  /** Of the processor: what remains on a machine that does other work too. */
  readonly cpuMs: readonly number[]
}

const describe = ({ ms, cpuMs }: Times): string =>
  `first ${show(ms[0])}, median ${show(median(ms))}, best ${show(Math.min(...ms))} ms; processor: first ${show(cpuMs[0])}, median ${show(median(cpuMs))} ms`

const measure = async (cwd: string, prefix: string): Promise<Times> => {
  const options: CaptureOptions = {
    env: {},
    cwd,
    now: new Date(),
    pythonEnvironments: [prefix],
    lockFiles: [],
    variables: [],
    gpus: 'ask-driver',
    training: { hyperParameters: [] },
  }
  const times = { ms: [] as number[], cpuMs: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    const cpuStart = process.cpuUsage()
    const { packages } = await captureEnvironment(options)
    times.ms.push(performance.now() - start)
    const cpu = process.cpuUsage(cpuStart)
    times.cpuMs.push((cpu.user + cpu.system) / 1_000)
    if (packages.length !== PACKAGES) throw new Error(`${packages.length} packages were captured`)
  }
  return times
}

const coldPrograms = (
  cwd: string,
  venv: string,
): readonly { readonly name: string; readonly command: ColdCommand }[] => {
  const env = { PATH: process.env.PATH ?? '', VIRTUAL_ENV: venv }
  const site = join(venv, 'lib', 'python3.12', 'site-packages')
  return [
    {
      name: 'mlprov capture',
      command: { program: process.execPath, args: [CLI, 'capture', '--json'], cwd, env },
    },
    {
      name: 'pip list',
      command: { program: 'python3', args: ['-m', 'pip', 'list', '--path', site], cwd, env },
    },
  ].filter(({ name, command }) => name !== 'pip list' || isThere(command))
}

const isThere = (command: ColdCommand): boolean => {
  try {
    return runCold(command).status === 0
  } catch {
    return false
  }
}
