// SPDX-License-Identifier: Apache-2.0
//
// What the digester and its workers say to each other. A batch goes to a
// worker, its digests come back; an error ends everything.

import type { Sha256Hex } from '../../core/digest.ts'
import type { ErrorCode } from '../../core/errors.ts'
import { toProvenanceError } from '../../core/errors.ts'
import type { ModelFile } from '../../model/discover.ts'
import { hashFile } from './hash-file.ts'

/** To a worker. */
export interface HashBatch {
  readonly id: number
  readonly files: readonly ModelFile[]
}

/** From a worker. Error objects do not cross threads whole: only their fields do. */
export type HashReply =
  | { readonly kind: 'bytes'; readonly count: number }
  | { readonly kind: 'digests'; readonly id: number; readonly digests: readonly Sha256Hex[] }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly message: string }

// About 20 ms of hashing: often enough to look smooth, rare enough to cost nothing.
const REPORT_BYTES = 32 * 1024 * 1024

/** Hashes a batch and replies; never throws. `bytes` replies add up to the size of the batch. */
export const hashBatch = (
  { id, files }: HashBatch,
  buffer: Uint8Array,
  reply: (message: HashReply) => void,
): void => {
  let unreported = 0
  const onBytes = (count: number): void => {
    unreported += count
    if (unreported < REPORT_BYTES) return
    reply({ kind: 'bytes', count: unreported })
    unreported = 0
  }
  try {
    const digests = files.map((file) => hashFile(file, buffer, onBytes))
    reply({ kind: 'bytes', count: unreported })
    reply({ kind: 'digests', id, digests })
  } catch (error) {
    const { code, message } = toProvenanceError(error)
    reply({ kind: 'error', code, message })
  }
}
