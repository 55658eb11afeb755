// SPDX-License-Identifier: Apache-2.0
//
// The rules of the terminal, in one place:
// - standard output carries the result and nothing else, so that it can be piped;
// - standard error carries progress, warnings and errors;
// - an error is `error CODE: what happened`, then `hint: what to do next`;
// - no colour, so that logs and screen readers read the same text;
// - a progress bar only where standard error is a terminal, else a line every few seconds.

import type { ProvenanceError } from '../core/errors.ts'
import { oneLine } from '../core/one-line.ts'
import { formatProgress } from '../core/progress.ts'
import type { HashProgress, Reporter } from '../ports.ts'

/** Every line of the hint has the label, so that none can pass for a line of ours. */
export const formatError = ({ code, message, hint }: ProvenanceError): string =>
  `error ${code}: ${oneLine(message)}\n${hint
    .split('\n')
    .map((line) => `hint: ${oneLine(line)}\n`)
    .join('')}`

const LINE_EVERY_MS = 5_000
const BAR_EVERY_MS = 100
const BAR_CELLS = 24

interface TerminalStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Reports to `stream`; `now` gives milliseconds. */
export const createTerminalReporter = (
  stream: TerminalStream,
  now: () => number = () => performance.now(),
): Reporter => {
  const started = now()
  let next = started + (stream.isTTY ? BAR_EVERY_MS : LINE_EVERY_MS)
  let barShown = false
  const clear = (): void => {
    if (barShown) stream.write('\r\u001b[K')
    barShown = false
  }
  return {
    info: (message) => {
      clear()
      stream.write(`${oneLine(message)}\n`)
    },
    warning: (message) => {
      clear()
      stream.write(`warning: ${oneLine(message)}\n`)
    },
    progress: (progress) => {
      const time = now()
      if (progress.doneBytes >= progress.totalBytes) clear()
      if (time < next) return
      const line = formatProgress(progress, time - started)
      if (stream.isTTY) {
        stream.write(`\r\u001b[K${bar(progress)} ${line}`)
        barShown = true
        next = time + BAR_EVERY_MS
      } else {
        stream.write(`${line}\n`)
        next = time + LINE_EVERY_MS
      }
    },
  }
}

const bar = ({ doneBytes, totalBytes }: HashProgress): string => {
  const full = totalBytes === 0 ? BAR_CELLS : Math.floor((BAR_CELLS * doneBytes) / totalBytes)
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_CELLS - full)}]`
}
