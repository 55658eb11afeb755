// SPDX-License-Identifier: Apache-2.0
//
// The reference implementation, installed once into a cache folder of the user.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const VERSION = '1.1.1'
// model_signing imports pyOpenSSL and does not declare it.
const REQUIREMENTS = [`model-signing==${VERSION}`, 'pyOpenSSL==26.4.0']

export type Peer =
  | { readonly kind: 'present'; readonly program: string; readonly version: string }
  | { readonly kind: 'absent'; readonly reason: string }

/** Finds `model_signing` in the cache, or installs it there; without Python or network it is absent. */
export const findModelSigning = (): Peer => {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const folder = join(cache, 'ml-provenance-action', 'bench', `model-signing-${VERSION}`)
  const program = join(folder, 'bin', 'model_signing')
  try {
    if (!existsSync(join(folder, 'complete'))) install(folder)
    const output = execFileSync(program, ['--version'], { encoding: 'utf8', stdio: 'pipe' })
    return { kind: 'present', program, version: output.trim() }
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n')
    return { kind: 'absent', reason }
  }
}

// A virtual environment knows its own path, so that it is built in place; the
// mark comes last, and a folder without it is built anew.
const install = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  execFileSync('python3', ['-m', 'venv', folder], { stdio: 'pipe' })
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...REQUIREMENTS]
  execFileSync(join(folder, 'bin', 'python'), pip, { stdio: 'pipe' })
  mkdirSync(join(folder, 'complete.new'))
  renameSync(join(folder, 'complete.new'), join(folder, 'complete'))
}
