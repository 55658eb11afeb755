// SPDX-License-Identifier: Apache-2.0
//
// A lane hashes one batch of files after the other: in this thread, or in a
// worker thread. This file holds both, and what they say to each other.

import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Sha256Hex } from '../../core/digest.ts'
import { type ErrorCode, ProvenanceError } from '../../core/errors.ts'
import type { ModelFile } from '../../model/discover.ts'
import { hashFiles, type OnBytes, READ_BUFFER_BYTES } from './hash-file.ts'

export interface HashLane {
  /** Digests in the order of the files; one batch at a time. @throws what `hashFile` throws, INTERNAL */
  hash(files: readonly ModelFile[]): Promise<readonly Sha256Hex[]>
  /** Ends the lane, a batch in work included, which then rejects. */
  end(): Promise<void>
}

/** What a worker says of the batch that it was sent. Of an error, only the fields cross threads. */
export type HashReply =
  | { readonly kind: 'bytes'; readonly count: number }
  | { readonly kind: 'digests'; readonly digests: readonly Sha256Hex[] }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly message: string }

/** Time after which the calling thread looks at its other work, such as a worker without a batch. */
const TURN_MS = 2

/** A lane in the calling thread, which goes on answering its other lanes. */
export const openLocalLane = (onBytes: (count: number) => void): HashLane => {
  const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES)
  let hasEnded = false
  let turnEndsMs = performance.now() + TURN_MS
  const takeTurns: OnBytes = (count) => {
    onBytes(count)
    return performance.now() < turnEndsMs ? undefined : pause()
  }
  const pause = async (): Promise<void> => {
    await nextTurn()
    if (hasEnded) throw new ProvenanceError('INTERNAL', 'the hash lane was ended')
    turnEndsMs = performance.now() + TURN_MS
  }
  return {
    hash: (files) => hashFiles(files, buffer, takeTurns),
    end: async () => {
      hasEnded = true
    },
  }
}

/** A lane in a worker thread of its own. */
export const openWorkerLane = (workerPath: string, onBytes: (count: number) => void): HashLane => {
  // A worker needs neither the environment, with the secrets in it, nor the flags of this process.
  const worker = new Worker(workerPath, { env: {}, execArgv: [] })
  let batch: PromiseWithResolvers<readonly Sha256Hex[]> | undefined
  let failure: ProvenanceError | undefined
  const fail = (message: string, cause?: unknown): void => {
    failure ??= new ProvenanceError('INTERNAL', message, { cause })
    batch?.reject(failure)
  }
  worker.on('message', (reply: HashReply) => {
    switch (reply.kind) {
      case 'bytes':
        return onBytes(reply.count)
      case 'digests':
        return batch?.resolve(reply.digests)
      case 'error':
        return batch?.reject(new ProvenanceError(reply.code, reply.message))
    }
  })
  worker.on('error', (cause) => fail(`a hash worker failed: ${cause}`, cause))
  worker.on('exit', () => fail('a hash worker ended'))
  return {
    hash: async (files) => {
      if (failure !== undefined) throw failure
      batch = Promise.withResolvers()
      worker.postMessage(files)
      return batch.promise
    },
    end: async () => {
      await worker.terminate()
    },
  }
}
