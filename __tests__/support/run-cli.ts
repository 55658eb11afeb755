// SPDX-License-Identifier: Apache-2.0
//
// One run of `mlprov` inside the test's own process.

import { join } from 'node:path'
import { run } from '../../src/cli/run.ts'

export interface CliResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export const HASH_WORKER_PATH = join(
  import.meta.dirname,
  '..',
  '..',
  'src',
  'hash-worker',
  'index.ts',
)

/** Runs a command line in `cwd` with exactly the given environment. */
export const runCli = async (
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> => {
  let stdout = ''
  let stderr = ''
  const exitCode = await run(argv, {
    env,
    cwd,
    stdout: {
      write: (text) => {
        stdout += text
      },
    },
    stderr: {
      write: (text) => {
        stderr += text
      },
    },
    hashWorkerPath: HASH_WORKER_PATH,
  })
  return { exitCode, stdout, stderr }
}
