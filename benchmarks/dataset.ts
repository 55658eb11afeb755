// SPDX-License-Identifier: Apache-2.0
//
// Commitments to datasets beside `akd`, the engine of key transparency, on the
// same two cores: records in memory, interleaved pairs, medians of the ratios.
// Then the command itself, cold: a small dataset, a large one from a file, one
// of ten million records, and a blocklist of 100,000. Without Rust there is no
// ratio, and its bars are missed.

import { hash } from 'node:crypto'
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type AkdRun, findAkd } from './akd-peer.ts'
import { type ColdCommand, MEMORY_METHOD, peakMemoryMib, runCold } from './cold-process.ts'
import { logLogPlot } from './plot.ts'
import { type Bar, type Benchmark, median } from './results.ts'

const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')
const PLOT = join(import.meta.dirname, 'results', 'dataset-growth.svg')
const ENV = { ...process.env, DATASET_SEED: '17'.repeat(32) } as Readonly<Record<string, string>>
/** Interleaved pairs of each size. */
const PAIRS = 5
/** Sizes of the growth table; the largest is read from a file. */
const GROWTH = [10_000, 100_000, 1_000_000]
const LARGEST = Number(process.env.DATASET_BENCH_LARGEST ?? 10_000_000)
const LIST_RECORDS = 100_000

type Print = (line: string) => void

interface OurRun {
  readonly records: number
  readonly commitSeconds: number
  readonly peakKib: number
  readonly proveMemberSeconds: number
  readonly proveNonMemberSeconds: number
  readonly verifyNativeSeconds: number
  readonly verifyPureSeconds: number
  readonly binaryBytes: number
  readonly jsonBytes: number
}

export const datasetBenchmark: Benchmark = {
  name: 'dataset',
  run: async (print) => {
    const pairs = await inMemory(print)
    const command = await inFolder((folder) => fromFiles(folder, pairs.million, print))
    const growth = [...pairs.growth, command.largest]
    writeFileSync(PLOT, logLogPlot('Commit: seconds over records', growth))
    for (const { records, seconds } of growth) {
      print(`growth: ${records} records in ${seconds.toFixed(2)} s`)
    }
    return {
      pairs: PAIRS,
      memoryMethod: MEMORY_METHOD,
      ...pairs.measured,
      ...command.measured,
      growth,
      bars: [...pairs.bars, ...command.bars, growthBar(growth)],
    }
  },
}

// ---- in memory, beside akd -----------------------------------------------------------

const inMemory = async (print: Print) => {
  const akd = findAkd()
  print(`akd: ${akd.kind === 'present' ? akd.version : `absent: ${akd.reason}`}`)
  const ours = (count: number): OurRun =>
    jsonOf(nodeCommand([join(import.meta.dirname, 'dataset-commit.ts'), String(count)]))
  const theirs = (count: number): AkdRun | undefined =>
    akd.kind === 'present'
      ? jsonOf({ program: akd.program, args: [String(count)], cwd: tmpdir() })
      : undefined
  const runsOf = (count: number): readonly (readonly [OurRun, AkdRun | undefined])[] =>
    Array.from({ length: PAIRS }, () => {
      const pair = [ours(count), theirs(count)] as const
      print(
        `${count}: ${rate(pair[0])} records/s${pair[1] ? `, akd ${rate(pair[1])} records/s` : ''}`,
      )
      return pair
    })
  const hundredThousand = runsOf(100_000)
  const million = runsOf(1_000_000)
  const ratio = (runs: typeof million, of: (ours: OurRun, theirs: AkdRun) => number): number =>
    median(runs.map(([own, other]) => (other ? of(own, other) : Number.NaN)))
  const own = (of: (run: OurRun) => number): number => median(million.map(([run]) => of(run)))
  const akdBytes = ratio(million, (_, other) => Math.min(other.memberBytes, other.nonMemberBytes))
  const bars: readonly Bar[] = [
    least('akd’s time by ours, 100,000 records', ratio(hundredThousand, speedUp), 2),
    least('akd’s time by ours, 1,000,000 records', ratio(million, speedUp), 2.5),
    most(
      'our peak memory by akd’s, 1,000,000',
      ratio(million, (a, b) => a.peakKib / b.peakKib),
      0.35,
      '',
    ),
    most(
      'a proof in binary',
      own(({ binaryBytes }) => binaryBytes),
      1_024,
      'bytes',
    ),
    most(
      'a proof in JSON',
      own(({ jsonBytes }) => jsonBytes),
      1_843,
      'bytes',
    ),
    most('a proof in binary by akd’s', own(({ binaryBytes }) => binaryBytes) / akdBytes, 1, ''),
    most(
      'prove',
      1_000 * own(({ proveMemberSeconds: a, proveNonMemberSeconds: b }) => Math.max(a, b)),
      0.5,
      'ms',
    ),
    most(
      'verify, with OpenSSL',
      1_000 * own(({ verifyNativeSeconds }) => verifyNativeSeconds),
      2,
      'ms',
    ),
    most(
      'verify, in JavaScript',
      1_000 * own(({ verifyPureSeconds }) => verifyPureSeconds),
      10,
      'ms',
    ),
  ]
  const growth = GROWTH.map((records) => ({
    records,
    seconds: Math.min(...Array.from({ length: 3 }, () => ours(records).commitSeconds)),
  }))
  return {
    million: median(million.map(([run]) => run.commitSeconds)),
    growth,
    bars,
    measured: { hundredThousand, million },
  }
}

const speedUp = (own: OurRun, other: AkdRun): number => other.commitSeconds / own.commitSeconds

const rate = ({ records, commitSeconds }: { records: number; commitSeconds: number }): string =>
  (records / commitSeconds).toFixed(0)

// ---- the command, from files ------------------------------------------------------------

const fromFiles = async (folder: string, millionSeconds: number, print: Print) => {
  const file = async (count: number): Promise<string> => {
    const path = join(folder, `${count}.jsonl`)
    await writeLines(path, count)
    return path
  }
  const commit = (path: string, name: string): ColdCommand =>
    nodeCommand([CLI, 'dataset', 'commit', path, '--output-dir', join(folder, name)])
  const coldSeconds = (command: ColdCommand, rounds: number): number => {
    runCold(command)
    return median(Array.from({ length: rounds }, () => runCold(command).seconds))
  }
  const small = coldSeconds(commit(await file(1_000), 'small'), PAIRS)
  print(`1,000 records, cold: ${(1_000 * small).toFixed(0)} ms`)

  const millionPath = await file(1_000_000)
  const fromFile = coldSeconds(commit(millionPath, 'million'), 3)
  print(`1,000,000 lines of ${statSync(millionPath).size / 1e6} B: ${fromFile.toFixed(2)} s`)

  const lists = listsOf(folder)
  const dir = join(folder, 'million')
  const proof = join(folder, 'list.proof')
  const prove = nodeCommand([
    ...[CLI, 'dataset', 'prove', '--dir', dir],
    ...['--blocklist', lists.path, '--output', proof],
  ])
  const provedSeconds = runCold(prove).seconds
  const verify = nodeCommand([
    ...[CLI, 'dataset', 'verify-proof', '--commitment', join(dir, 'commitment.json')],
    ...['--proof', proof, '--blocklist', lists.path, '--json'],
  ])
  const verified = runCold(verify)
  const { members, nonMembers } = JSON.parse(verified.stdout) as {
    readonly members: readonly string[]
    readonly nonMembers: number
  }
  if (members.length !== lists.members || nonMembers !== LIST_RECORDS - lists.members) {
    throw new Error(`${members.length} members and ${nonMembers} others were found in the list`)
  }
  const single = join(folder, 'single.proof')
  writeFileSync(join(folder, 'single.txt'), `${strangerOf(0)}\n`)
  runCold(
    nodeCommand([
      ...[CLI, 'dataset', 'prove', '--dir', dir],
      ...['--blocklist', join(folder, 'single.txt'), '--output', single],
    ]),
  )
  const share = statSync(proof).size / (LIST_RECORDS * statSync(single).size)
  print(
    `list: proved in ${provedSeconds.toFixed(1)} s, verified in ${verified.seconds.toFixed(1)} s`,
  )
  rmSync(millionPath)

  const largestPath = await file(LARGEST)
  const largest = commit(largestPath, 'largest')
  const start = performance.now()
  const peak = peakMemoryMib(largest) ?? Number.NaN
  const largestSeconds = (performance.now() - start) / 1_000
  print(`${LARGEST} lines: ${largestSeconds.toFixed(1)} s, ${peak.toFixed(0)} MiB`)
  return {
    largest: { records: LARGEST, seconds: largestSeconds },
    measured: {
      coldSmallSeconds: small,
      millionFromFileSeconds: fromFile,
      list: {
        records: LIST_RECORDS,
        provedSeconds,
        verifiedSeconds: verified.seconds,
        bytes: statSync(proof).size,
        singleBytes: statSync(single).size,
      },
      largestPeakMib: peak,
    },
    bars: [
      most('1,000 records, cold', 1_000 * small, 250, 'ms'),
      least('rate from a file by the rate in memory, 1,000,000', millionSeconds / fromFile, 0.8),
      most('a list of 100,000, proved', provedSeconds, 15, 's'),
      most('a list of 100,000, verified', verified.seconds, 60, 's'),
      most('its proof by as many single ones', share, 0.4, ''),
      most(`peak memory, ${LARGEST} records`, peak, 640, 'MiB'),
    ],
  }
}

/** Lines of 270 bytes, all different. */
const lineOf = (number: number): string => {
  const digest = hash('sha256', `line ${number}`)
  const text = `{"id":${String(number).padStart(9, '0')},"text":"${digest}${digest}${digest}"}`
  return text.padEnd(269, ' ')
}

const writeLines = async (path: string, count: number): Promise<void> => {
  const parts = function* () {
    for (let at = 0; at < count; at += 1_000) {
      const end = Math.min(count, at + 1_000)
      let part = ''
      for (let number = at; number < end; number += 1) part += `${lineOf(number)}\n`
      yield part
    }
  }
  await pipeline(parts(), createWriteStream(path))
}

const strangerOf = (number: number): string => hash('sha256', `stranger ${number}`)

/** A list of which every thousandth is in the dataset. */
const listsOf = (folder: string): { readonly path: string; readonly members: number } => {
  const path = join(folder, 'list.txt')
  const lines: string[] = []
  let members = 0
  for (let number = 0; number < LIST_RECORDS; number += 1) {
    const isMember = number % 1_000 === 0
    if (isMember) members += 1
    lines.push(isMember ? hash('sha256', lineOf(number)) : strangerOf(number))
  }
  writeFileSync(path, `${lines.join('\n')}\n`)
  return { path, members }
}

// ---- bars ------------------------------------------------------------------------------

const most = (what: string, value: number, limit: number, unit: string): Bar => ({
  what,
  value,
  limit,
  unit,
})

/** A bar that a value has to reach is one that its inverse may not pass. */
const least = (what: string, value: number, limit: number): Bar => ({
  what: `${what} (${value.toFixed(2)}, at least ${limit}), inverse`,
  value: 1 / value,
  limit: 1 / limit,
  unit: '',
})

/** How much more than n·log n the largest takes, from 100,000 on: below, the start of threads counts. */
const growthBar = (
  growth: readonly { readonly records: number; readonly seconds: number }[],
): Bar => {
  const cost = ({ records, seconds }: (typeof growth)[number]): number =>
    seconds / (records * Math.log2(records))
  const [first, ...others] = growth
  const base = first ? cost(first) : Number.NaN
  const worst = Math.max(...others.map((one) => cost(one) / base))
  return most('growth beyond n·log n, from 10,000 on', worst, 1, '')
}

// ---- processes -------------------------------------------------------------------------

const nodeCommand = (args: readonly string[]): ColdCommand => ({
  program: process.execPath,
  args,
  cwd: tmpdir(),
  env: ENV,
})

const jsonOf = <T>(command: ColdCommand): T => JSON.parse(runCold(command).stdout) as T

const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'mlprov-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
