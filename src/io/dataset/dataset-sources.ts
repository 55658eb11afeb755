// SPDX-License-Identifier: Apache-2.0
//
// What a commitment says in public of the files that were read.

import { createHash } from 'node:crypto'
import { MAX_DATASET_SOURCES } from '../../core/limits.ts'
import type { DatasetSource } from '../../dataset/commitment-v1.ts'

export interface DatasetSources {
  add(source: DatasetSource): void
  all(): readonly DatasetSource[]
}

export const noSources = (): DatasetSources => ({ add: () => undefined, all: () => [] })

/** Each file, or where there are too many to list, one for all: the digest of their SHA256SUMS. */
export const createSources = (count: number): DatasetSources => {
  const sources: DatasetSource[] = []
  const listing = createHash('sha256')
  let sizeBytes = 0
  return {
    add: (source) => {
      if (count <= MAX_DATASET_SOURCES) sources.push(source)
      listing.update(`${source.digest.sha256}  ${source.name}\n`)
      sizeBytes += source.sizeBytes
    },
    all: () =>
      count <= MAX_DATASET_SOURCES
        ? sources
        : [{ name: 'SHA256SUMS', digest: { sha256: listing.copy().digest('hex') }, sizeBytes }],
  }
}
