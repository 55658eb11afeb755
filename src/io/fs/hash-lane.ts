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
  // A worker needs no environment, and none of the secrets in it.
  const worker = new Worker(workerPath, { env: {} })
  let batch = Promise.withResolvers<readonly Sha256Hex[]>()
  worker.on('message', (reply: HashReply) => {
    switch (reply.kind) {
      case 'bytes':
        return onBytes(reply.count)
      case 'digests':
        return batch.resolve(reply.digests)
      case 'error':
        return batch.reject(new ProvenanceError(reply.code, reply.message))
    }
  })
  worker.on('error', (cause) => {
    batch.reject(new ProvenanceError('INTERNAL', `a hash worker failed: ${cause}`, { cause }))
  })
  worker.on('exit', () => {
    batch.reject(new ProvenanceError('INTERNAL', 'a hash worker ended'))
  })
  return {
    hash: (files) => {
      batch = Promise.withResolvers()
      worker.postMessage(files)
      return batch.promise
    },
    end: async () => {
      await worker.terminate()
    },
  }
}
