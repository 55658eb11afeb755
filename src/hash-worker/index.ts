// SPDX-License-Identifier: Apache-2.0
//
// A worker thread that hashes the batches of files that it is sent; bundled as
// an entry of its own. It has one buffer for life, and ends when its lane ends.

import { parentPort } from 'node:worker_threads'
import { toProvenanceError } from '../core/errors.ts'
import { hashFiles, READ_BUFFER_BYTES } from '../io/fs/hash-file.ts'
import type { HashReply } from '../io/fs/hash-lane.ts'
import type { ModelFile } from '../model/discover.ts'

// About 20 ms of hashing: often enough to look smooth, rare enough to cost nothing.
const REPORT_BYTES = 32 * 1024 * 1024

const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES)
const reply = (message: HashReply): void => parentPort?.postMessage(message)

parentPort?.on('message', async (files: readonly ModelFile[]) => {
  let unreported = 0
  const onBytes = (count: number): undefined => {
    unreported += count
    if (unreported < REPORT_BYTES) return
    reply({ kind: 'bytes', count: unreported })
    unreported = 0
  }
  try {
    const digests = await hashFiles(files, buffer, onBytes)
    reply({ kind: 'bytes', count: unreported })
    reply({ kind: 'digests', digests })
  } catch (error) {
    const { code, message } = toProvenanceError(error)
    reply({ kind: 'error', code, message })
  }
})
