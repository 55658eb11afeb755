// SPDX-License-Identifier: Apache-2.0
//
// The fuzzer of one reader, in a thread of its own: files are changed, read,
// and kept where they made a piece of the readers run that had not run, or
// gave findings that had not come together. The file that is being read stands
// in memory that is shared, so that it is there when the thread is not.

import { Buffer } from 'node:buffer'
import process from 'node:process'
import { parentPort, workerData } from 'node:worker_threads'
import { startCoverage } from './fuzz-coverage.ts'
import { type Chance, chanceOf, MAX_FUZZED_BYTES, mutate } from './fuzz-mutate.ts'

export interface FuzzTask {
  readonly readerId: string
  readonly seed: number
  /** How long files are changed; reading those that are there already comes before. */
  readonly forMs: number
  /** Two numbers of 32 bits: of files that were begun, and the length of the one that is being read. */
  readonly state: SharedArrayBuffer
  /** The file that is being read; MAX_FUZZED_BYTES. */
  readonly file: SharedArrayBuffer
}

export type FuzzReport =
  | { readonly kind: 'broken'; readonly message: string }
  | {
      readonly kind: 'done'
      readonly runs: number
      readonly seeds: number
      readonly kept: number
      readonly pieces: number
      readonly grownKib: number
    }

/** What one file may ask for and take; the readers' own bounds are lower. */
const MAX_READ_BYTES = 64 * 1024 * 1024
const MAX_GROWN_KIB = 64 * 1024
/** Files between two looks at what ran: a look takes as long as many small files. */
const BATCH = 256

const { readerId, seed, forMs, state, file } = workerData as FuzzTask
const coverage = startCoverage('/src/')
const { HOSTILE_FILES } = await import('../__tests__/support/hostile/all.ts')
const { holdToReaderLaw } = await import('../__tests__/support/reader-law.ts')
const { findReader } = await import('../src/model/formats/index.ts')
const { READERS } = await import('../src/model/formats/readers.ts')

const reader = READERS.find(({ id }) => id === readerId)
if (reader === undefined) throw new Error(`there is no reader ${readerId}`)
const numbers = new Int32Array(state)
const shared = Buffer.from(file)
const combinations = new Set<string>()
let grownKib = 0

/** Whether the findings of the file had not come together before. */
const isNewlyFound = async (bytes: Buffer): Promise<boolean> => {
  shared.set(bytes)
  numbers[1] = bytes.length
  Atomics.add(numbers, 0, 1)
  const peakBefore = process.resourceUsage().maxRSS
  await findReader(bytes.subarray(0, 1024), 'model.bin')
  const { findings } = await holdToReaderLaw(reader, bytes, { maxReadBytes: MAX_READ_BYTES })
  const grown = process.resourceUsage().maxRSS - peakBefore
  grownKib = Math.max(grownKib, grown)
  if (grown > MAX_GROWN_KIB) throw new Error(`memory grew by ${grown} KiB`)
  const combination = [...new Set(findings.map(({ code }) => code))].join(' ')
  const isNew = !combinations.has(combination)
  combinations.add(combination)
  return isNew
}

const chance: Chance = chanceOf(seed)
/** What was kept lately is changed more often: it has led somewhere. */
const choose = (corpus: readonly Buffer[]): Buffer => {
  const lately = chance.below(2) === 0 ? Math.min(corpus.length, 32) : corpus.length
  return corpus[corpus.length - 1 - chance.below(lately)] ?? Buffer.alloc(0)
}

const seen = new Set<string>()
/** Pieces that ran since the last call and had not run before. */
const takeNew = (): readonly string[] => {
  const pieces = [...coverage.take()].filter((piece) => !seen.has(piece))
  for (const piece of pieces) seen.add(piece)
  return pieces
}

/** A file of a batch for each of the pieces that run in it: halves are read again until one file is left. */
const filesThatRun = async (
  pieces: readonly string[],
  batch: readonly Buffer[],
): Promise<readonly Buffer[]> => {
  if (pieces.length === 0) return []
  if (batch.length <= 1) return batch
  const half = batch.slice(0, batch.length / 2)
  for (const bytes of half) await isNewlyFound(bytes)
  const ran = coverage.take()
  return [
    ...(await filesThatRun(
      pieces.filter((piece) => ran.has(piece)),
      half,
    )),
    ...(await filesThatRun(
      pieces.filter((piece) => !ran.has(piece)),
      batch.slice(half.length),
    )),
  ]
}

const fuzz = async (): Promise<FuzzReport> => {
  const corpus: Buffer[] = [Buffer.alloc(0)]
  const keep = (bytes: Buffer): void => {
    corpus.push(Buffer.from(bytes))
  }
  const all = Object.values(HOSTILE_FILES).flat()
  const files = new Set(all.flatMap(({ hostile, twin }) => [twin, hostile]))
  // A file of another format teaches nothing here, unless it makes something new run.
  for (const bytes of files) {
    if (bytes.length > MAX_FUZZED_BYTES) continue
    const isNew = await isNewlyFound(bytes)
    if (takeNew().length > 0 || isNew) keep(bytes)
  }
  const seeds = corpus.length
  let runs = 0
  const untilMs = performance.now() + forMs
  while (performance.now() < untilMs) {
    const batch: Buffer[] = []
    for (let count = 0; count < BATCH; count += 1) {
      const bytes = mutate(choose(corpus), choose(corpus), chance)
      if (await isNewlyFound(bytes)) keep(bytes)
      else batch.push(bytes)
    }
    runs += BATCH
    for (const bytes of await filesThatRun(takeNew(), batch)) keep(bytes)
  }
  return {
    kind: 'done',
    runs,
    seeds,
    kept: corpus.length - seeds,
    pieces: seen.size,
    grownKib,
  }
}

const report = await fuzz().catch(
  (error: unknown): FuzzReport => ({
    kind: 'broken',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }),
)
parentPort?.postMessage(report)
