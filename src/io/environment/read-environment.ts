// SPDX-License-Identifier: Apache-2.0

import { resolve } from 'node:path'
import { MAX_ENVIRONMENT_BYTES } from '../../core/limits.ts'
import type { CapturedEnvironment } from '../../environment/environment-v1.ts'
import { parseEnvironment } from '../../environment/parse-environment.ts'
import { readTextFile } from '../live.ts'

/** A document that was captured before; the path is relative to `cwd`. @throws {ENVIRONMENT_INVALID} */
export const readEnvironment = async (path: string, cwd: string): Promise<CapturedEnvironment> =>
  parseEnvironment(
    await readTextFile(resolve(cwd, path), MAX_ENVIRONMENT_BYTES, 'ENVIRONMENT_INVALID'),
  )
