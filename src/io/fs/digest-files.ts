// SPDX-License-Identifier: Apache-2.0
//
// Digests of all files of a model, over a bounded pool of worker threads. A
// whole-file SHA-256 cannot be split, so that files are what runs in parallel:
// the largest first, small ones in batches. A model that is hashed sooner than
// a worker starts is hashed on the calling thread, by the same code.

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { ProvenanceError } from '../../core/errors.ts'
import type { ModelFile } from '../../model/discover.ts'

import type { FileDigester } from '../../ports.ts'
import { createDigestCollector, type DigestCollector } from './digest-collector.ts'
import { type HashBatch, type HashReply, hashBatch } from './hash-batch.ts'
import { READ_BUFFER_BYTES } from './hash-file.ts'

export interface DigesterOptions {
  /** Absolute path of the worker's entry module. */
  readonly workerPath: string
  /** Most worker threads at once; 0 hashes on the calling thread. Default: one per core, at most 16. */
  readonly workers?: number
}

// One thread hashes 1.5 GB/s or more; beyond 16 the disk is the limit.
const MAX_WORKERS = 16
// Up to here, starting a worker (about 20 ms) takes longer than hashing.
const INLINE_BYTES = 16 * 1024 * 1024
const INLINE_FILES = 500
// A batch is long enough to pay for its messages, short enough to share the end evenly.
const BATCH_BYTES = 8 * 1024 * 1024
const BATCH_FILES = 256

/** A digester for the files of this machine. Worker count and file order never change a digest. */
export const createFileDigester = (options: DigesterOptions): FileDigester => ({
  digestFiles: async (files, onProgress) => {
    const batches = planBatches(files)
    const collector = createDigestCollector(batches, onProgress)
    const most = options.workers ?? Math.min(availableParallelism(), MAX_WORKERS)
    if (most === 0 || isQuick(files)) hashHere(batches, collector)
    else await hashInWorkers(batches, collector, Math.min(most, batches.length), options.workerPath)
    return collector.entries()
  },
})

/** Large files alone, the largest first, so that none is left for the end; then the others, in order. */
const planBatches = (files: readonly ModelFile[]): readonly HashBatch[] => {
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
  return [...large, ...small].map((batch, id) => ({ id, files: batch }))
}

const isQuick = (files: readonly ModelFile[]): boolean =>
  files.length <= INLINE_FILES && totalBytesOf(files) <= INLINE_BYTES

const totalBytesOf = (files: readonly ModelFile[]): number =>
  files.reduce((total, file) => total + file.stamp.sizeBytes, 0)

const hashHere = (batches: readonly HashBatch[], collector: DigestCollector): void => {
  const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES)
  for (const batch of batches) {
    hashBatch(batch, buffer, (reply) => {
      if (reply.kind === 'error') throw new ProvenanceError(reply.code, reply.message)
      collector.add(reply)
    })
  }
}

const hashInWorkers = async (
  batches: readonly HashBatch[],
  collector: DigestCollector,
  count: number,
  workerPath: string,
): Promise<void> => {
  const queue = batches.values()
  // A worker needs no environment, and none of the secrets in it.
  const workers = Array.from({ length: count }, () => new Worker(workerPath, { env: {} }))
  try {
    await Promise.all(workers.map((worker) => drain(queue, worker, collector)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Feeds one worker until the queue is empty; rejects with its first error, or if it ends by itself. */
const drain = (
  queue: Iterator<HashBatch>,
  worker: Worker,
  collector: DigestCollector,
): Promise<void> => {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const send = (): void => {
    const next = queue.next()
    if (next.done) resolve()
    else worker.postMessage(next.value)
  }
  worker.on('message', (reply: HashReply) => {
    if (reply.kind === 'error') return reject(new ProvenanceError(reply.code, reply.message))
    collector.add(reply)
    if (reply.kind === 'digests') send()
  })
  worker.on('error', (cause) => {
    reject(new ProvenanceError('INTERNAL', `a hash worker failed: ${cause}`, { cause }))
  })
  worker.on('exit', (code) => {
    reject(new ProvenanceError('INTERNAL', `a hash worker ended by itself (exit code ${code})`))
  })
  send()
  return promise
}
