// SPDX-License-Identifier: Apache-2.0
//
// How a reader gathers its findings: their kind comes from its table, their
// number is bounded, and a header that cannot be read on ends the reading, not
// the program.

import { oneLine } from '../../core/one-line.ts'
import type { Finding, FindingTable } from './format.ts'

/** Findings of one code that are kept for one file; the others are counted. */
const MAX_OF_ONE_CODE = 10
/** Longest message or place, in UTF-16 units. */
const MAX_TEXT_CHARS = 300

export interface Findings<Code extends string> {
  /** What was found, in the order of the file. */
  list(): readonly Finding[]
  add(code: Code, message: string, at?: string): void
  /** Adds what was found, and leaves `reading`: what follows cannot be read. */
  stop(code: Code, message: string, at?: string): never
  /** Reads until the end or until `stop`. @throws only what `step` throws by itself */
  reading(step: () => Promise<void>): Promise<void>
}

class Stop extends Error {}

/** An empty list of findings with the codes of `table`. */
export const createFindings = <Code extends string>(table: FindingTable<Code>): Findings<Code> => {
  const kept: Finding[] = []
  const counts = new Map<Code, number>()
  const add = (code: Code, message: string, at?: string): void => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count > MAX_OF_ONE_CODE) return
    const { kind } = table[code]
    const place = at === undefined ? {} : { at: short(at) }
    kept.push({ code, kind, message: short(message), ...place })
  }
  return {
    add,
    stop: (code, message, at) => {
      add(code, message, at)
      throw new Stop()
    },
    reading: async (step) => {
      try {
        await step()
      } catch (error) {
        if (!(error instanceof Stop)) throw error
      }
    },
    list: () => [
      ...kept,
      ...[...counts]
        .filter(([, count]) => count > MAX_OF_ONE_CODE)
        .map(([code, count]): Finding => {
          const message = `${count - MAX_OF_ONE_CODE} more of this kind`
          return { code, kind: table[code].kind, message }
        }),
    ],
  }
}

const short = (text: string): string =>
  oneLine(
    (text.length > MAX_TEXT_CHARS ? `${text.slice(0, MAX_TEXT_CHARS - 1)}…` : text).toWellFormed(),
  )
