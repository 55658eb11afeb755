// SPDX-License-Identifier: Apache-2.0
//
// Upstream test vectors are read in place, never copied; without the folder
// the tests that need them are skipped, and say so.

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FOLDER =
  process.env.ML_PROVENANCE_VECTORS ??
  resolve(import.meta.dirname, '..', '..', '..', 'shared', 'vectors')

/** Path inside the vectors' folder. */
export const vectorPath = (...parts: readonly string[]): string => join(FOLDER, ...parts)

/** For the `skip` option of a test: the reason, or false where the vectors are there. */
export const vectorsMissing: string | false = existsSync(FOLDER)
  ? false
  : `no test vectors at ${FOLDER}; set ML_PROVENANCE_VECTORS`
