// SPDX-License-Identifier: Apache-2.0
//
// Which pieces of the readers have run, as V8 counts them. A piece is a range
// of a function that runs or does not run as a whole: a branch, a loop, a case.

import { type Profiler, Session } from 'node:inspector'

/** Begins to count; code that is loaded later is counted. @param within part of the URLs of what is counted */
export const startCoverage = (within: string): { readonly take: () => ReadonlySet<string> } => {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    /** The pieces that ran since the last call. */
    take: () => {
      const ran = new Set<string>()
      // The session is of this very thread: what is posted is answered at once.
      session.post('Profiler.takePreciseCoverage', (error, answer) => {
        if (error) throw error
        for (const { url, functions } of answer.result) {
          if (url.includes(within)) addPieces(url, functions, ran)
        }
      })
      return ran
    },
  }
}

const addPieces = (
  url: string,
  functions: readonly Profiler.FunctionCoverage[],
  ran: Set<string>,
): void => {
  const file = url.slice(url.lastIndexOf('/src/'))
  for (const { ranges } of functions) {
    for (const { startOffset, endOffset, count } of ranges) {
      if (count > 0) ran.add(`${file}:${startOffset}-${endOffset}`)
    }
  }
}
