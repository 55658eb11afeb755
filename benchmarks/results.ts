// SPDX-License-Identifier: Apache-2.0
//
// What a benchmark yields, and the file that keeps it with the machine it came from.

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os'
import { join, relative } from 'node:path'

export interface Bar {
  readonly what: string
  readonly value: number
  /** The value may be at most this. */
  readonly limit: number
  readonly unit: string
}

export interface Benchmark {
  readonly name: string
  run(print: (line: string) => void): Promise<{ readonly bars: readonly Bar[] }>
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

const RESULTS = join(import.meta.dirname, 'results')

/** Writes the results and returns the path relative to the working directory. */
export const writeResults = (name: string, measured: object): string => {
  const cores = availableParallelism()
  const model = cpus()[0]?.model ?? 'unknown'
  const slug = `${process.platform}-${process.arch}-${cores}x-${model}`
    .toLowerCase()
    .replace(/\(r\)|\(tm\)/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')
  const date = new Date().toISOString()
  const machine = {
    cores,
    model,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: `${process.platform} ${release()}`,
    node: process.version,
    openssl: firstLine('openssl', ['version']),
    loadAverage: loadavg().map((load) => Number(load.toFixed(2))),
  }
  mkdirSync(RESULTS, { recursive: true })
  const path = join(RESULTS, `${date.slice(0, 10)}-${slug}-${name}.json`)
  writeFileSync(path, `${JSON.stringify({ name, date, machine, ...measured }, null, 2)}\n`)
  return relative(process.cwd(), path)
}

/** First line that a program prints, or `absent`. */
export const firstLine = (program: string, args: readonly string[]): string => {
  try {
    return execFileSync(program, args, { encoding: 'utf8' }).split('\n')[0] ?? ''
  } catch {
    return 'absent'
  }
}
