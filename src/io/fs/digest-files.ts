// SPDX-License-Identifier: Apache-2.0
//
// Digests of all files of a model. A SHA-256 cannot be split, so that files
// are what runs in parallel: the calling thread and a bounded number of worker
// threads each take the next batch until none is left. The calling thread
// takes part because it is at work before a worker has started, and because a
// model of one file then needs no worker at all.

import { availableParallelism } from 'node:os'
import type { Sha256Hex } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import type { ModelFile } from '../../model/discover.ts'
import type { ManifestEntry } from '../../model/manifest.ts'
import type { FileDigester, HashProgress } from '../../ports.ts'
import { hashFileWith, READ_BUFFER_BYTES } from './hash-file.ts'
import { type HashLane, openLocalLane, openWorkerLane } from './hash-lane.ts'

export interface DigesterOptions {
  /** Absolute path of the worker's entry module. */
  readonly workerPath: string
  /** Most worker threads besides the calling one. Default: one for each further core, at most 15. */
  readonly workers?: number
}

// One thread hashes 1.5 GB/s or more; beyond 16 of them the disk is the limit.
const MAX_WORKERS = 15
// Up to here, hashing is done before a worker has started (about 50 ms).
const QUICK_BYTES = 32 * 1024 * 1024
const QUICK_FILES = 1_000
// A batch is long enough to pay for its messages, short enough to share the end evenly.
const BATCH_BYTES = 16 * 1024 * 1024
const BATCH_FILES = 512
// How long the calling thread hashes before it looks whether a worker waits for a batch, or,
// where there is none, whether anything else is to be done.
const SHORT_TURN_MS = 2
const LONG_TURN_MS = 50
/** Shortest time between two calls of the progress callback, but for the last. */
const PROGRESS_INTERVAL_MS = 100

/** A digester for the files of this machine. Worker count and file order never change a digest. */
export const createFileDigester = (options: DigesterOptions): FileDigester => ({
  digestFiles: async (files, onProgress) => {
    const batches = planBatches(files)
    const progress = trackProgress(files, onProgress)
    const most = options.workers ?? Math.min(availableParallelism() - 1, MAX_WORKERS)
    const workers = isQuick(files) ? 0 : Math.min(most, batches.length - 1)
    const lanes: HashLane[] = []
    const queue = batches.values()
    const entries: ManifestEntry[] = []
    const drain = async (lane: HashLane): Promise<void> => {
      for (const batch of queue) {
        const digests = await lane.hash(batch, progress.addBytes)
        for (const [i, file] of batch.entries()) entries.push(toEntry(file, digests[i]))
        progress.addFiles(batch.length)
      }
    }
    try {
      for (let i = 0; i < workers; i += 1) lanes.push(takeWorkerLane(options.workerPath))
      lanes.push(openLocalLane(workers === 0 ? LONG_TURN_MS : SHORT_TURN_MS))
      await Promise.all(lanes.map(drain))
      return entries
    } finally {
      await Promise.all(lanes.map((lane) => lane.end()))
    }
  },
  digestFile: async (file, algorithm, onProgress) => {
    const progress = trackProgress([file], onProgress)
    const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES)
    const digest = await hashFileWith(algorithm)(file, buffer, (count) => {
      progress.addBytes(count)
      return undefined
    })
    progress.addFiles(1)
    return digest
  },
})

let spareLane: { readonly workerPath: string; readonly lane: HashLane } | undefined

/**
 * Starts one worker ahead of its use, while the calling thread still loads and
 * reads: it takes about 50 ms. The next `digestFiles` takes it; unused, it ends
 * with the process. Does nothing on a machine with one core.
 */
export const warmUpDigester = (workerPath: string): void => {
  if (availableParallelism() === 1) return
  spareLane ??= { workerPath, lane: openWorkerLane(workerPath) }
}

const takeWorkerLane = (workerPath: string): HashLane => {
  if (spareLane?.workerPath !== workerPath) return openWorkerLane(workerPath)
  const { lane } = spareLane
  spareLane = undefined
  return lane
}

const toEntry = ({ name, stamp }: ModelFile, digest: Sha256Hex | undefined): ManifestEntry => {
  if (digest === undefined) throw new ProvenanceError('INTERNAL', `no digest of "${name}"`)
  return { name, digest, sizeBytes: stamp.sizeBytes }
}

const isQuick = (files: readonly ModelFile[]): boolean =>
  files.length <= QUICK_FILES && totalBytesOf(files) <= QUICK_BYTES

const totalBytesOf = (files: readonly ModelFile[]): number =>
  files.reduce((total, file) => total + file.stamp.sizeBytes, 0)

/** Large files alone, the largest first, so that none is left for the end; then the others, in order. */
const planBatches = (files: readonly ModelFile[]): readonly (readonly ModelFile[])[] => {
  const isLarge = (file: ModelFile): boolean => file.stamp.sizeBytes >= BATCH_BYTES
  const large = files
    .filter(isLarge)
    .sort((a, b) => b.stamp.sizeBytes - a.stamp.sizeBytes)
    .map((file) => [file])
  const small: ModelFile[][] = []
  let room = 0
  for (const file of files) {
    if (isLarge(file)) continue
    const last = small.at(-1)
    if (last === undefined || last.length === BATCH_FILES || room < file.stamp.sizeBytes) {
      small.push([file])
      room = BATCH_BYTES - file.stamp.sizeBytes
    } else {
      last.push(file)
      room -= file.stamp.sizeBytes
    }
  }
  return [...large, ...small]
}

const trackProgress = (
  files: readonly ModelFile[],
  onProgress: (progress: HashProgress) => void,
) => {
  const totalFiles = files.length
  const totalBytes = totalBytesOf(files)
  let doneFiles = 0
  let doneBytes = 0
  let reportedAtMs = performance.now()
  const report = (): void => {
    const nowMs = performance.now()
    if (doneFiles < totalFiles && nowMs - reportedAtMs < PROGRESS_INTERVAL_MS) return
    reportedAtMs = nowMs
    onProgress({ doneBytes, totalBytes, doneFiles, totalFiles })
  }
  return {
    addBytes: (count: number): void => {
      doneBytes += count
      report()
    },
    addFiles: (count: number): void => {
      doneFiles += count
      report()
    },
  }
}
