// SPDX-License-Identifier: Apache-2.0
//
// A worker thread that hashes batches of files; bundled as an entry of its own.
// It has one buffer for its whole life and ends when the digester ends it.

import { parentPort } from 'node:worker_threads'
import { type HashBatch, hashBatch } from '../io/fs/hash-batch.ts'
import { READ_BUFFER_BYTES } from '../io/fs/hash-file.ts'

const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES)

parentPort?.on('message', (batch: HashBatch) => {
  hashBatch(batch, buffer, (reply) => parentPort?.postMessage(reply))
})
