// SPDX-License-Identifier: Apache-2.0
//
// Files about vulnerabilities → what signed bills of materials are looked up
// in, and what is accepted. The database is opened when a bill is there: which
// of its records are kept depends on what the bill lists.

import { resolve } from 'node:path'
import { MAX_POLICY_BYTES, MAX_RECORDS_FILE_BYTES } from '../../core/limits.ts'
import type { Acceptance } from '../../policy/vulnerabilities/decide.ts'
import { parseIgnoreList } from '../../policy/vulnerabilities/ignore-list.ts'
import type { VulnerabilityEvidence } from '../../policy/vulnerabilities/vulnerability-evidence.ts'
import { parseOpenVex } from '../../vulnerabilities/openvex.ts'
import { readBounded } from '../fs/read-bounded.ts'
import { openDatabase } from './open-database.ts'

/** Where a signed bill of materials is looked up, and what is accepted. */
export interface VulnerabilityFiles {
  readonly database: string
  /** `sha256:<hex>` */
  readonly digest?: string
  readonly ignore?: string
  readonly vex: readonly string[]
}

/** @throws IGNORE_LIST_INVALID, VEX_INVALID */
export const readVulnerabilityEvidence = async (
  files: VulnerabilityFiles,
  cwd: string,
): Promise<VulnerabilityEvidence> => {
  const { database, digest } = files
  return {
    acceptance: await readAcceptance(files, cwd),
    open: (names) =>
      openDatabase({
        place: { kind: 'path', path: resolve(cwd, database) },
        names,
        ...(digest === undefined ? {} : { digest }),
      }),
  }
}

/** @throws IGNORE_LIST_INVALID, VEX_INVALID */
export const readAcceptance = async (
  { ignore, vex = [] }: { readonly ignore?: string; readonly vex?: readonly string[] },
  cwd: string,
): Promise<Pick<Acceptance, 'ignore' | 'vex'>> => {
  const read = async (
    path: string,
    maxBytes: number,
    code: 'IGNORE_LIST_INVALID' | 'VEX_INVALID',
  ) => String(await readBounded(resolve(cwd, path), maxBytes, { notFound: code, tooLarge: code }))
  const statements = []
  for (const path of vex) {
    statements.push(...parseOpenVex(await read(path, MAX_RECORDS_FILE_BYTES, 'VEX_INVALID'), path))
  }
  return {
    ignore:
      ignore === undefined
        ? []
        : parseIgnoreList(await read(ignore, MAX_POLICY_BYTES, 'IGNORE_LIST_INVALID'), ignore),
    vex: statements,
  }
}
