// SPDX-License-Identifier: Apache-2.0
//
// `npm run fuzz`: every reader of a format reads changed files, one reader
// after the other, for FUZZ_MINUTES together (10). What makes new code run is
// kept and changed further. Names of readers as arguments leave out the others;
// FUZZ_SEED repeats a run, as far as time lets it.
//
// A file that makes a reader throw, hang or take memory without bound is
// written to __tests__/fuzz/regressions, where a test reads it from then on.
// Exits 1 if there was one.
//
// Coverage is that of V8 itself. Jazzer.js would bring libFuzzer's: the addon
// of 4.0.0 needs a glibc of 2.38, newer than that of Debian 12, and the one of
// 2.1.0 is fetched from outside of the package registry.

import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { READERS } from '../src/model/formats/readers.ts'
import { MAX_FUZZED_BYTES } from './fuzz-mutate.ts'
import type { FuzzReport, FuzzTask } from './fuzz-worker.ts'

const REGRESSIONS = join(import.meta.dirname, '..', '__tests__', 'fuzz', 'regressions')
/** The longest that one file is read for, on a busy machine; two seconds are the bar on one of its own. */
const HANG_MS = 60_000
/** What the thread may hold, with its corpus. */
const MAX_HEAP_MIB = 512

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** What ended a thread that did not end itself comes with the file that was being read. */
type Outcome = FuzzReport | { readonly kind: 'hung' | 'ended'; readonly message: string }

const fuzzReader = async (readerId: string, seed: number, forMs: number) => {
  const task: FuzzTask = {
    readerId,
    seed,
    forMs,
    state: new SharedArrayBuffer(8),
    file: new SharedArrayBuffer(MAX_FUZZED_BYTES),
  }
  const numbers = new Int32Array(task.state)
  const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MIB },
  })
  const outcome = await new Promise<Outcome>((resolve) => {
    let last = -1
    const watch = setInterval(() => {
      const begun = Atomics.load(numbers, 0)
      if (begun === last) resolve({ kind: 'hung', message: `no end after ${HANG_MS} ms` })
      last = begun
    }, HANG_MS)
    const end = (one: Outcome): void => {
      clearInterval(watch)
      resolve(one)
    }
    worker.once('message', end)
    worker.once('error', (error) => end({ kind: 'ended', message: error.message }))
    worker.once('exit', (code) => end({ kind: 'ended', message: `the thread ended with ${code}` }))
  })
  await worker.terminate()
  return { outcome, bytes: Buffer.from(task.file).subarray(0, numbers[1]) }
}

const minutes = Number(process.env.FUZZ_MINUTES ?? 10)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const only = process.argv.slice(2)
const ids = READERS.map(({ id }) => id).filter((id) => only.length === 0 || only.includes(id))
if (ids.length === 0 || !(minutes > 0)) {
  throw new Error(`nothing to do for ${only.join(' ')} in ${minutes} minutes`)
}
say(`fuzzing ${ids.length} readers for ${minutes} minutes, seed ${seed}`)
let allRuns = 0
let broken = 0
for (const id of ids) {
  const { outcome, bytes } = await fuzzReader(id, seed, (minutes * 60_000) / ids.length)
  if (outcome.kind === 'done') {
    const { runs, seeds, kept, pieces, grownKib } = outcome
    allRuns += runs
    const memory = `memory grew by at most ${(grownKib / 1024).toFixed(1)} MiB`
    say(
      `${id}: ${runs} files, ${pieces} pieces of code ran; ${seeds} + ${kept} files kept; ${memory}`,
    )
  } else {
    broken += 1
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    const name = `${id}-${digest}.bin`
    mkdirSync(REGRESSIONS, { recursive: true })
    writeFileSync(join(REGRESSIONS, name), bytes)
    say(
      `${id}: ${outcome.kind}: ${outcome.message}\n  written to __tests__/fuzz/regressions/${name}`,
    )
  }
}
say(`${allRuns} files were read, ${broken} readers did not hold`)
if (broken > 0 || allRuns === 0) process.exitCode = 1
