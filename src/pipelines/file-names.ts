// SPDX-License-Identifier: Apache-2.0
//
// Names of the files that are made for models, from the names of the models.

import { ProvenanceError } from '../core/errors.ts'

// File systems take 255: room is left for what is appended to tell the files apart.
const MAX_FILE_NAME_CHARS = 200

/** Portable and valid for artifacts and release assets; GitHub would rewrite other characters itself. */
export const toFileName = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9._+-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, MAX_FILE_NAME_CHARS) || 'model'

/** @throws MODEL_NAME_TAKEN where two would be one file, also without regard to case */
export const refuseSameFileNames = (
  units: readonly { readonly name: string; readonly fileName: string }[],
): void => {
  const seen = new Map<string, string>()
  for (const { name, fileName } of units) {
    const key = fileName.toLowerCase()
    const other = seen.get(key)
    if (other !== undefined) {
      throw new ProvenanceError(
        'MODEL_NAME_TAKEN',
        `the bundles of "${other}" and "${name}" would both be called "${fileName}"`,
      )
    }
    seen.set(key, name)
  }
}
