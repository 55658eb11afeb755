// SPDX-License-Identifier: Apache-2.0
//
// Real repositories in temporary folders, made by the git of this machine.

import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { temporaryFolder } from './models.ts'

const isGitHere = (() => {
  try {
    execFileSync('git', ['--version'])
    return true
  } catch {
    return false
  }
})()

/** For `it(…, { skip })`: why tests with git cannot run. */
export const GIT_MISSING: string | false = isGitHere ? false : 'there is no git on this machine'

export interface GitRepository {
  readonly folder: string
  git(...args: readonly string[]): string
  /** Writes files (`undefined` removes one), commits everything, and returns the id. */
  commit(change: Readonly<Record<string, string | Uint8Array | undefined>>): string
  /** A new branch at a commit. */
  branch(name: string, at: string): void
}

export const createGitRepository = (test: Pick<TestContext, 'after'>): GitRepository => {
  const folder = join(temporaryFolder(test), 'clone')
  mkdirSync(folder)
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  }
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim()
  git('init', '--quiet', '--initial-branch', 'main')
  git('config', 'core.autocrlf', 'false')
  git('config', 'protocol.file.allow', 'always')
  return {
    folder,
    git,
    branch: (name, at) => void git('checkout', '--quiet', '-b', name, at),
    commit: (change) => {
      for (const [path, content] of Object.entries(change)) {
        rmSync(join(folder, path), { recursive: true, force: true })
        if (content === undefined) continue
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), content)
      }
      git('add', '--all')
      git('commit', '--quiet', '--no-verify', '--allow-empty', '--message', 'x')
      return git('rev-parse', 'HEAD')
    },
  }
}
