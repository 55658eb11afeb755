// SPDX-License-Identifier: Apache-2.0

/** Exit codes: 1 not verified, 2 wrong use or bad input, 3 an outside service failed. */
export type ExitCode = 1 | 2 | 3

/** What a code of an error means to a process and to a reader. */
export interface ErrorRow {
  readonly exit: ExitCode
  /** The next action of the reader. */
  readonly hint: string
}
