// SPDX-License-Identifier: Apache-2.0

/** A file with one thing wrong, and the same file without it. Nothing in it does harm. */
export interface HostileFile {
  /** What is wrong, as a sentence begins. */
  readonly cause: string
  /** The finding that it has to be. */
  readonly code: string
  readonly hostile: Buffer
  /** Has no finding. */
  readonly twin: Buffer
}
