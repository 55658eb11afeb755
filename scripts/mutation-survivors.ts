// SPDX-License-Identifier: Apache-2.0
//
// What a mutation report leaves open: changes of the verdict code that no test
// noticed. Which of them could accept what was refused cannot be seen by a
// program, so that each counts as one until a person has said why it is not.
// Report: mutation-testing-report-schema v2.

import { asArray, asObject, asString, type JsonObject } from '../src/core/parse.ts'

export interface Survivor {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** The whole line, trimmed: it finds the survivor again after lines above have moved. */
  readonly code: string
  /** `original -> replacement`, each on one line. */
  readonly change: string
}

/** Changes of one line of code that were looked at, and accept nothing that was refused. */
export interface Review {
  readonly file: string
  readonly code: string
  /** Each as `Survivor` has it; a change that is not listed is not reviewed. */
  readonly changes: readonly string[]
  /** Why, for all of them. */
  readonly reason: string
}

export interface MutationResult {
  readonly killed: number
  readonly survivors: readonly Survivor[]
  /** Of the killed, those of which no test came to an end in time. */
  readonly timedOut: readonly Survivor[]
}

/** @throws where the report has another form, or counts nothing */
export const readMutationReport = (report: unknown): MutationResult => {
  const files = Object.entries(asObject(asObject(report)?.files) ?? {})
  const mutants = files.flatMap(([file, content]) =>
    (asArray(asObject(content)?.mutants) ?? []).map((mutant) => ({
      file,
      source: asString(asObject(content)?.source) ?? '',
      mutant: asObject(mutant) ?? {},
    })),
  )
  const tried = mutants.filter(({ mutant }) => mutant.status !== 'Ignored')
  const killed = tried.filter(({ mutant }) => isNoticed(mutant)).length
  if (killed === 0) throw new Error('the mutation report has no mutant that a test noticed')
  const those = (isOne: (mutant: JsonObject) => boolean): readonly Survivor[] =>
    tried
      .filter(({ mutant }) => isOne(mutant))
      .map(({ file, source, mutant }) => toSurvivor(file, source, mutant))
  return {
    killed,
    survivors: those((mutant) => !isNoticed(mutant)),
    timedOut: those(({ status }) => status === 'Timeout'),
  }
}

// A test that never ends is noticed by whoever waits for it; one that could not be run has shown
// nothing.
const isNoticed = ({ status }: JsonObject): boolean => status === 'Killed' || status === 'Timeout'

/** @throws where a review lacks a part */
export const parseReviews = (value: unknown): readonly Review[] =>
  (asArray(value) ?? refuse('no list')).map((item, index) => {
    const { file, code, changes, reason } = asObject(item) ?? {}
    const text = (field: unknown): string =>
      asString(field) || refuse(`number ${index} lacks a part`)
    return {
      file: text(file),
      code: text(code),
      changes: (asArray(changes) ?? refuse(`number ${index} lists no change`)).map(text),
      reason: text(reason),
    }
  })

/**
 * Survivors that nobody has reviewed, and reviews of what survives no more. A change that only
 * makes a test slow may survive elsewhere: its review stays.
 */
export const compareWithReviews = (
  { survivors, timedOut }: Pick<MutationResult, 'survivors' | 'timedOut'>,
  reviews: readonly Review[],
): { readonly open: readonly Survivor[]; readonly stale: readonly Omit<Survivor, 'line'>[] } => {
  const changes = reviews.flatMap((review) =>
    review.changes.map((change) => ({ file: review.file, code: review.code, change })),
  )
  const reviewed = new Set(changes.map(keyOf))
  const found = new Set([...survivors, ...timedOut].map(keyOf))
  return {
    open: survivors.filter((survivor) => !reviewed.has(keyOf(survivor))),
    stale: changes.filter((change) => !found.has(keyOf(change))),
  }
}

const keyOf = ({ file, code, change }: Omit<Survivor, 'line'>): string =>
  JSON.stringify([file, code, change])

const toSurvivor = (file: string, source: string, mutant: JsonObject): Survivor => {
  const lines = source.split('\n')
  const start = position(mutant, 'start')
  const end = position(mutant, 'end')
  const span = lines.slice(start.line - 1, end.line).join('\n')
  const tail = (lines[end.line - 1] ?? '').length - (end.column - 1)
  const original = span.slice(start.column - 1, span.length - tail)
  return {
    file,
    line: start.line,
    code: (lines[start.line - 1] ?? '').trim(),
    change: `${oneLine(original)} -> ${oneLine(asString(mutant.replacement) ?? '')}`,
  }
}

const position = (mutant: JsonObject, edge: 'start' | 'end'): { line: number; column: number } => {
  const at = asObject(asObject(mutant.location)?.[edge])
  const { line, column } = at ?? {}
  if (typeof line !== 'number' || typeof column !== 'number') {
    throw new Error('the mutation report has a mutant without a place')
  }
  return { line, column }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const refuse = (what: string): never => {
  throw new Error(`the reviews cannot be read: ${what}`)
}
