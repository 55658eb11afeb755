// SPDX-License-Identifier: Apache-2.0
//
// The published engine of key transparency, built once into a cache folder of
// the user: release build, without a lock file, which would name a registry.

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Peer } from './model-signing-peer.ts'

const VERSION = '0.13.0'
const CRATE = join(import.meta.dirname, 'akd')

/** Finds the baseline in the cache, or builds it there; without Rust or network it is absent. */
export const findAkd = (): Peer => {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const folder = join(cache, 'ml-provenance-action', 'bench', `akd-${VERSION}`)
  const program = join(folder, 'target', 'release', 'akd-baseline')
  try {
    mkdirSync(folder, { recursive: true })
    cpSync(CRATE, folder, { recursive: true })
    execFileSync('cargo', ['build', '--release', '--quiet'], { cwd: folder, stdio: 'pipe' })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    if (!existsSync(program)) return { kind: 'absent', reason }
  }
  return { kind: 'present', program, version: `akd ${VERSION}` }
}

/** What the baseline prints of a run. */
export interface AkdRun {
  readonly records: number
  readonly commitSeconds: number
  readonly peakKib: number
  readonly proveMemberSeconds: number
  readonly proveNonMemberSeconds: number
  readonly verifyValueSeconds: number
  readonly memberBytes: number
  readonly nonMemberBytes: number
}
