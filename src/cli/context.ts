// SPDX-License-Identifier: Apache-2.0

import type { Reporter } from '../ports.ts'

/** What a command may use of the process; tests give their own. */
export interface CommandContext {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** The result of a command, to standard output. */
  out(text: string): void
  /** Words about the work, to standard error. */
  err(text: string): void
  readonly reporter: Reporter
  /** Path of the hash worker's entry beside this program. */
  readonly hashWorkerPath: string
  /** Set by a command that ran to its end with a verdict other than success. */
  setExitCode(code: 0 | 1 | 2 | 3): void
}
