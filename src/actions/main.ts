// SPDX-License-Identifier: Apache-2.0
//
// The one boundary of an action: whatever is thrown becomes one annotation
// with its code and its hint, and fails the step. No stack trace, no secret.

import * as core from '@actions/core'
import { toProvenanceError } from '../core/errors.ts'
import { oneLine } from '../core/one-line.ts'
import { formatProgress } from '../core/progress.ts'
import type { HashProgress, Reporter } from '../ports.ts'

/** Runs an action to its end; the exit code of the process is the error's. */
export const runAction = async (action: () => Promise<void>): Promise<void> => {
  try {
    await action()
  } catch (error) {
    const { code, message, hint, exit, cause } = toProvenanceError(error)
    core.error(`${code}: ${oneLine(message)}\n${hint}`, { title: code })
    if (cause instanceof Error) core.debug(`caused by ${cause.name}`)
    process.exitCode = exit
  }
  endProcess()
}

const MAX_LINGER_MS = 1_000

// A call that was given up may hold a connection open: the step ends all the same.
const endProcess = (): void => {
  setInterval(() => {
    if (process.stdout.writableLength === 0) process.exit()
  }, MAX_LINGER_MS).unref()
}

const PROGRESS_EVERY_MS = 5_000

/** Reports to the log of the job; progress is one line every few seconds. */
export const createActionReporter = (): Reporter => {
  const started = performance.now()
  let next = started + PROGRESS_EVERY_MS
  return {
    // Other levels are commands of the runner, whose text is escaped; this one is written as it is.
    info: (message) => core.info(oneLine(message)),
    warning: (message) => core.warning(message),
    progress: (progress: HashProgress) => {
      const now = performance.now()
      if (now < next) return
      core.info(formatProgress(progress, now - started))
      next = now + PROGRESS_EVERY_MS
    },
  }
}
