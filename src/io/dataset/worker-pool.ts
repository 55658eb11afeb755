// SPDX-License-Identifier: Apache-2.0
//
// Tasks of a commitment on all cores. Unless there is much to do, the first ones
// are done in the calling thread: a small dataset is finished before a worker
// has started.

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type ErrorCode, ProvenanceError } from '../../core/errors.ts'
import {
  createTaskRunner,
  type DatasetReply,
  type DatasetTask,
  type TaskSetting,
} from './dataset-tasks.ts'

/** What a worker says of a task. Of an error, only the fields cross threads. */
export type WorkerReply =
  | { readonly kind: 'done'; readonly reply: DatasetReply }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly message: string }

export interface DatasetPool {
  /** Tasks that are worth having under way at once. */
  readonly lanes: number
  /** @throws what the task throws, INTERNAL where a worker ends */
  run(task: DatasetTask): Promise<DatasetReply>
  end(): Promise<void>
}

export interface PoolOptions {
  /** Absolute path of the worker's entry module. */
  readonly workerPath: string
  readonly setting: TaskSetting
  /** Default: one for each core, at most 16. */
  readonly workers?: number
  /** Known to take longer than starting workers does: nothing is done in the calling thread. */
  readonly isLarge?: boolean
}

const MAX_WORKERS = 16
/** Bytes of tasks that the calling thread does itself: 2,000 records or so, which take as long as a worker's start. */
const LOCAL_BYTES = 64 * 1024

/** A view takes the whole of the buffer below it to another thread: here it gets one of its own size. */
const withOwnBytes = (task: DatasetTask): DatasetTask => {
  const own = (bytes: Uint8Array): Uint8Array =>
    bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
  switch (task.kind) {
    case 'fold':
      return { ...task, entries: own(task.entries) }
    case 'verify':
      return { ...task, digests: own(task.digests), evaluations: own(task.evaluations) }
    case 'label': {
      const { classes } = task
      return { ...task, digests: own(task.digests), ...(classes && { classes: classes.slice() }) }
    }
    case 'evaluate':
      return { ...task, digests: own(task.digests) }
  }
}

interface Job {
  readonly task: DatasetTask
  readonly answer: PromiseWithResolvers<DatasetReply>
}

export const openDatasetPool = (options: PoolOptions): DatasetPool => {
  const { workerPath, setting, isLarge = false } = options
  const size = options.workers ?? Math.min(availableParallelism(), MAX_WORKERS)
  const runLocally = createTaskRunner(setting)
  const waiting: Job[] = []
  const idle: Worker[] = []
  const workers: Worker[] = []
  const current = new Map<Worker, Job>()
  let localBytes = 0
  let failure: ProvenanceError | undefined

  const fail = (message: string, cause?: unknown): void => {
    failure ??= new ProvenanceError('INTERNAL', message, { cause })
    for (const { answer } of [...current.values(), ...waiting.splice(0)]) answer.reject(failure)
    current.clear()
  }
  const give = (worker: Worker, job: Job): void => {
    current.set(worker, job)
    worker.ref()
    worker.postMessage(withOwnBytes(job.task))
  }
  const settle = (worker: Worker, message: WorkerReply): void => {
    const job = current.get(worker)
    current.delete(worker)
    if (message.kind === 'done') job?.answer.resolve(message.reply)
    else job?.answer.reject(new ProvenanceError(message.code, message.message))
    const next = waiting.shift()
    if (next) give(worker, next)
    else {
      worker.unref()
      idle.push(worker)
    }
  }
  const start = (): Worker => {
    // A worker needs neither the environment, with the secrets in it, nor the flags of this process.
    const worker = new Worker(workerPath, { env: {}, execArgv: [], workerData: setting })
    worker.on('message', (message: WorkerReply) => settle(worker, message))
    worker.on('error', (cause) => fail(`a dataset worker failed: ${cause}`, cause))
    worker.on('exit', () => fail('a dataset worker ended'))
    workers.push(worker)
    return worker
  }
  const isSmall = (task: DatasetTask): boolean => {
    const { length } = task.kind === 'fold' ? task.entries : task.digests
    localBytes += length
    return !isLarge && workers.length === 0 && localBytes <= LOCAL_BYTES
  }
  return {
    lanes: 2 * size,
    run: async (task) => {
      if (failure) throw failure
      if (size === 0 || isSmall(task)) return runLocally(task)
      const job: Job = { task, answer: Promise.withResolvers() }
      const worker = idle.pop() ?? (workers.length < size ? start() : undefined)
      if (worker) give(worker, job)
      else waiting.push(job)
      return job.answer.promise
    },
    end: async () => {
      failure ??= new ProvenanceError('INTERNAL', 'the pool was ended')
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
