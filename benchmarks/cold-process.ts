// SPDX-License-Identifier: Apache-2.0
//
// One cold run of a program: wall time from before the start until after the
// end, and in a run of its own the peak memory.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface ColdCommand {
  readonly program: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly input?: string
  /** Instead of the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
}

export interface ColdRun {
  readonly seconds: number
  readonly status: number | null
  readonly stdout: string
}

/** Runs a program to its end; throws if it cannot start or fails with a status that is not allowed. */
export const runCold = (command: ColdCommand, allowedStatus: readonly number[] = [0]): ColdRun => {
  const { program, args, cwd, input, env = process.env } = command
  const start = performance.now()
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  })
  const seconds = (performance.now() - start) / 1000
  if (error) throw error
  if (!allowedStatus.includes(status ?? -1)) {
    throw new Error(`${program} ended with ${status}: ${stderr.slice(0, 500)}`)
  }
  return { seconds, status, stdout }
}

const GNU_TIME = '/usr/bin/time'

/** How peak memory is measured here. */
export const MEMORY_METHOD = existsSync(GNU_TIME)
  ? 'GNU time: largest resident set of the program or one of its children'
  : 'not measured: /usr/bin/time (GNU) is absent'

/** Peak resident memory of a run of its own, MiB; `undefined` where it cannot be measured. */
export const peakMemoryMib = (command: ColdCommand): number | undefined => {
  if (!existsSync(GNU_TIME)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'mlprov-bench-'))
  try {
    const report = join(folder, 'rss')
    const args = ['-f', '%M', '-o', report, command.program, ...command.args]
    runCold({ ...command, program: GNU_TIME, args })
    return Number(readFileSync(report, 'utf8').trim()) / 1024
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
