// SPDX-License-Identifier: Apache-2.0
//
// Findings as a reader gathers them: with the kind of their table, on one
// line, and a bounded number of each code, since a hostile file can give a
// reason for one in every byte.

import { oneLine } from '../../core/one-line.ts'
import type { Finding, FindingTable } from './format.ts'

/** Of one code in one file; a person reads no more, and what is left out is counted. */
const MAX_FINDINGS_PER_CODE = 20
const MAX_MESSAGE_CHARS = 500
const MAX_PLACE_CHARS = 200

export interface FindingList<Code extends string> {
  /** `at`: the name of a member, a tensor, an offset. Both texts may be foreign. */
  add(code: Code, message: string, at?: string): void
  /** Adds a finding after which nothing more can be read, and leaves `untilStopped`. */
  stop(code: Code, message: string, at?: string): never
  /** In order; for each code of which there were more, one that counts the rest. */
  list(): readonly Finding[]
}

class Stop extends Error {}

/** Reads to the end, or until a list of findings says `stop`. @throws what `step` throws by itself */
export const untilStopped = async (step: () => Promise<void>): Promise<void> => {
  try {
    await step()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
}

export const findingList = <Table extends FindingTable>(
  table: Table,
): FindingList<keyof Table & string> => {
  const findings: Finding[] = []
  const counts = new Map<string, number>()
  const kindOf = (code: string) => table[code]?.kind ?? 'broken'
  const add = (code: keyof Table & string, message: string, at?: string): void => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count > MAX_FINDINGS_PER_CODE) return
    const finding = { code, kind: kindOf(code), message: cut(message, MAX_MESSAGE_CHARS) }
    findings.push(at === undefined ? finding : { ...finding, at: cut(at, MAX_PLACE_CHARS) })
  }
  return {
    add,
    stop: (code, message, at) => {
      add(code, message, at)
      throw new Stop()
    },
    list: () => {
      const rests = [...counts].filter(([, count]) => count > MAX_FINDINGS_PER_CODE)
      return [
        ...findings,
        ...rests.map(([code, count]) => ({
          code,
          kind: kindOf(code),
          message: `and ${count - MAX_FINDINGS_PER_CODE} more`,
        })),
      ]
    },
  }
}

const cut = (text: string, maxChars: number): string =>
  oneLine(text.length > maxChars ? `${text.slice(0, maxChars)}…` : text).toWellFormed()
