// SPDX-License-Identifier: Apache-2.0

import { oneLine } from '../core/one-line.ts'

/** Longest text from outside that a report shows; the whole is in the JSON report. */
export const MAX_FOREIGN_CHARS = 1_000

/**
 * A text from outside on one line: nothing in it steers a terminal or a log, it is cut to
 * MAX_FOREIGN_CHARS, and it is well-formed Unicode.
 */
export const foreignText = (text: string): string => {
  // UTF-16 units; half a character at the cut becomes U+FFFD.
  const short = text.length > MAX_FOREIGN_CHARS ? `${text.slice(0, MAX_FOREIGN_CHARS - 1)}…` : text
  return oneLine(short.toWellFormed())
}
