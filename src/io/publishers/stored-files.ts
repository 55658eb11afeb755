// SPDX-License-Identifier: Apache-2.0

import type { Buffer } from 'node:buffer'
import { basename } from 'node:path'
import { type Sha256Hex, sha256 } from '../../core/digest.ts'
import { MAX_BUNDLE_BYTES } from '../../core/limits.ts'
import type { StoredModel } from '../../ports.ts'
import { readBounded } from '../fs/read-bounded.ts'

export interface StoredFile {
  /** Last component of the path. */
  readonly name: string
  readonly path: string
  readonly digest: Sha256Hex
  readonly sizeBytes: number
}

/** The files of all models with their digests, one in memory at a time. @throws BUNDLE_NOT_FOUND, BUNDLE_TOO_LARGE */
export const listStoredFiles = async (
  models: readonly StoredModel[],
): Promise<readonly StoredFile[]> => {
  const files: StoredFile[] = []
  for (const path of models.flatMap((model) => model.files)) {
    const content = await readStoredFile(path)
    files.push({ name: basename(path), path, digest: sha256(content), sizeBytes: content.length })
  }
  return files
}

export const readStoredFile = (path: string): Promise<Buffer> =>
  readBounded(path, MAX_BUNDLE_BYTES, {
    notFound: 'BUNDLE_NOT_FOUND',
    tooLarge: 'BUNDLE_TOO_LARGE',
  })
