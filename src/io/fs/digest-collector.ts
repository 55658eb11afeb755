// SPDX-License-Identifier: Apache-2.0
//
// Gathers the replies to hash batches: digests in the end, progress meanwhile.

import { ProvenanceError } from '../../core/errors.ts'
import type { ManifestEntry } from '../../model/manifest.ts'
import type { HashProgress } from '../../ports.ts'
import type { HashBatch, HashReply } from './hash-batch.ts'

/** Shortest time between two calls of the progress callback, but for the last. */
const PROGRESS_INTERVAL_MS = 100

export interface DigestCollector {
  add(reply: Exclude<HashReply, { kind: 'error' }>): void
  /** One entry per file, in the order of the batches. @throws INTERNAL if a digest is missing */
  entries(): readonly ManifestEntry[]
}

export const createDigestCollector = (
  batches: readonly HashBatch[],
  onProgress: (progress: HashProgress) => void,
): DigestCollector => {
  const entries: ManifestEntry[][] = []
  const files = batches.flatMap((batch) => batch.files)
  const totalFiles = files.length
  const totalBytes = files.reduce((total, file) => total + file.stamp.sizeBytes, 0)
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
    add: (reply) => {
      if (reply.kind === 'bytes') doneBytes += reply.count
      else {
        doneFiles += reply.digests.length
        entries[reply.id] = join(batches[reply.id], reply.digests)
      }
      report()
    },
    entries: () => {
      if (doneFiles === totalFiles) return entries.flat()
      throw new ProvenanceError('INTERNAL', `${doneFiles} of ${totalFiles} files were hashed`)
    },
  }
}

const join = (
  batch: HashBatch | undefined,
  digests: Extract<HashReply, { kind: 'digests' }>['digests'],
): ManifestEntry[] =>
  (batch?.files ?? []).map(({ name, stamp }, index) => {
    const digest = digests[index]
    if (digest === undefined) throw new ProvenanceError('INTERNAL', `no digest of "${name}"`)
    return { name, digest, sizeBytes: stamp.sizeBytes }
  })
