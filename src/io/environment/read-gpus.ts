// SPDX-License-Identifier: Apache-2.0
//
// The graphics cards, as the NVIDIA driver lists them. `nvidia-smi` is the one
// program that a capture runs: from the places where the driver puts it, never
// from PATH, which a step before may have changed; without the job's
// environment, which holds tokens; for at most five seconds.

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { NVIDIA_SMI_ARGUMENTS, parseNvidiaSmi } from '../../environment/accelerator-files.ts'
import type { CapturedGpu, CaptureWarning } from '../../environment/environment-v1.ts'

const PLACES: readonly (readonly string[])[] = [
  ['usr', 'bin', 'nvidia-smi'],
  ['usr', 'local', 'nvidia', 'bin', 'nvidia-smi'],
  ['usr', 'lib', 'wsl', 'lib', 'nvidia-smi'],
  ['Windows', 'System32', 'nvidia-smi.exe'],
]
const TIMEOUT_MS = 5_000
const MAX_ANSWER_BYTES = 256 * 1024

export interface ReadGpus {
  readonly gpus: readonly CapturedGpu[]
  readonly warnings: readonly CaptureWarning[]
}

/** Asks the driver; no driver, no cards. Never throws. @param rootPath `/`, or what stands for it */
export const readGpus = async (rootPath: string, timeoutMs = TIMEOUT_MS): Promise<ReadGpus> => {
  const program = PLACES.map((place) => join(rootPath, ...place)).find((path) => existsSync(path))
  if (program === undefined) return { gpus: [], warnings: [] }
  const answer = await run(program, timeoutMs)
  const gpus = typeof answer === 'string' ? parseNvidiaSmi(answer) : undefined
  if (gpus !== undefined) return { gpus, warnings: [] }
  const message = typeof answer === 'string' ? 'its answer has another form' : answer.reason
  return { gpus: [], warnings: [{ code: 'gpu-unreadable', message, at: program }] }
}

const run = (program: string, timeoutMs: number): Promise<string | { readonly reason: string }> =>
  new Promise((done) => {
    execFile(
      program,
      NVIDIA_SMI_ARGUMENTS,
      {
        env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_ANSWER_BYTES,
        windowsHide: true,
      },
      (error, stdout) => {
        if (error === null) done(stdout)
        else done({ reason: error.killed ? 'it did not end in time' : failure(error) })
      },
    )
  })

// Neither the message nor what it printed: both are of another program.
const failure = ({ code }: Error & { readonly code?: unknown }): string =>
  `it ended with ${typeof code === 'number' || typeof code === 'string' ? code : 'an error'}`
