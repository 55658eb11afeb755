// SPDX-License-Identifier: Apache-2.0
//
// Runs one program to its end, or to the end of its time.

import { type ChildProcess, spawn } from 'node:child_process'

const MAX_OUTPUT_CHARS = 200_000 // of each stream; what a tool says last matters most

export interface CommandOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly timeoutMs: number
}

export interface CommandResult {
  /** Exit status; `undefined` where the program was not found, was killed or ran out of time. */
  readonly status: number | undefined
  readonly stdout: string
  readonly stderr: string
  /** Why there is no exit status. */
  readonly failure?: string
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) killGroup(child)
})

/** Never throws: a program that cannot be started is a result too. */
export const runCommand = (
  [program = '', ...args]: readonly string[],
  { env, cwd, timeoutMs }: CommandOptions,
): Promise<CommandResult> =>
  new Promise((resolve) => {
    const output = { stdout: '', stderr: '' }
    let timedOut = false
    // a group of its own, so that compilers and pip's children end with it
    const child = spawn(program, args, {
      env,
      cwd,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    const timer = setTimeout(() => {
      timedOut = true
      killGroup(child)
    }, timeoutMs)
    const end = (status: number | null, failure?: string) => {
      clearTimeout(timer)
      running.delete(child)
      const reason = timedOut ? `ran longer than ${Math.round(timeoutMs / 1000)} s` : failure
      resolve({
        ...output,
        status: timedOut || status === null ? undefined : status,
        ...(reason === undefined ? {} : { failure: reason }),
      })
    }
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] = (output[stream] + text).slice(-MAX_OUTPUT_CHARS)
      })
    }
    child.on('error', (error) =>
      end(null, 'code' in error && error.code === 'ENOENT' ? 'not installed' : error.message),
    )
    child.on('close', (status, signal) => end(status, signal ? `ended by ${signal}` : undefined))
  })

const killGroup = (child: ChildProcess): void => {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // it ended in the meantime
  }
}
