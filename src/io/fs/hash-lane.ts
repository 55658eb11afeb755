// SPDX-License-Identifier: Apache-2.0
//
// A lane hashes one batch of files after the other: in this thread, or in a
// worker thread. This file holds both, and what they say to each other.

import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Sha256Hex } from '../../core/digest.ts'
import { type ErrorCode, ProvenanceError } from '../../core/errors.ts'
import type { ModelFile } from '../../model/discover.ts'
import { hashFiles, READ_BUFFER_BYTES } from './hash-file.ts'

/** Told of bytes as they are hashed. */
export type CountBytes = (count: number) => void

export interface HashLane {
  /** Digests in the order of the files; one batch at a time. @throws what `hashFile` throws, INTERNAL */
  hash(files: readonly ModelFile[], onBytes: CountBytes): Promise<readonly Sha256Hex[]>
  /** Ends the lane, a batch in work included, which then rejects. */
  end(): Promise<void>
}

/** What a worker says of the batch that it was sent. Of an error, only the fields cross threads. */
export type HashReply =
  | { readonly kind: 'bytes'; readonly count: number }
  | { readonly kind: 'digests'; readonly digests: readonly Sha256Hex[] }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly message: string }

/** A lane in the calling thread, which looks at its other work after every `turnMs`. */
export const openLocalLane = (turnMs: number): HashLane => {
  const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES)
  let hasEnded = false
  let turnEndsMs = performance.now() + turnMs
  const nextTurn = async (): Promise<void> => {
    await setImmediate()
    if (hasEnded) throw new ProvenanceError('INTERNAL', 'the hash lane was ended')
    turnEndsMs = performance.now() + turnMs
  }
  return {
    hash: (files, onBytes) =>
      hashFiles(files, buffer, (count) => {
        onBytes(count)
        return performance.now() < turnEndsMs ? undefined : nextTurn()
      }),
    end: async () => {
      hasEnded = true
    },
  }
}

/** A lane in a worker thread of its own, which keeps the process alive only while it hashes. */
export const openWorkerLane = (workerPath: string): HashLane => {
  // A worker needs neither the environment, with the secrets in it, nor the flags of this process.
  const worker = new Worker(workerPath, { env: {}, execArgv: [] })
  let batch: (PromiseWithResolvers<readonly Sha256Hex[]> & { onBytes: CountBytes }) | undefined
  let failure: ProvenanceError | undefined
  const fail = (message: string, cause?: unknown): void => {
    failure ??= new ProvenanceError('INTERNAL', message, { cause })
    batch?.reject(failure)
  }
  worker.on('message', (reply: HashReply) => {
    switch (reply.kind) {
      case 'bytes':
        return batch?.onBytes(reply.count)
      case 'digests':
        return batch?.resolve(reply.digests)
      case 'error':
        return batch?.reject(new ProvenanceError(reply.code, reply.message))
    }
  })
  worker.on('error', (cause) => fail(`a hash worker failed: ${cause}`, cause))
  worker.on('exit', () => fail('a hash worker ended'))
  // After the listeners, which would keep the process alive again.
  worker.unref()
  return {
    hash: async (files, onBytes) => {
      if (failure !== undefined) throw failure
      batch = { ...Promise.withResolvers(), onBytes }
      worker.ref()
      worker.postMessage(files)
      return batch.promise.finally(() => worker.unref())
    },
    end: async () => {
      await worker.terminate()
    },
  }
}
