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
  readonly original: string
  readonly replacement: string
}

export interface Review extends Pick<Survivor, 'file' | 'code' | 'original' | 'replacement'> {
  /** Why the change accepts nothing that was refused. */
  readonly reason: string
}

export interface MutationResult {
  readonly killed: number
  readonly survivors: readonly Survivor[]
}

/** `Timeout` is a loop that never ends: noticed. */
const KILLED: ReadonlySet<unknown> = new Set(['Killed', 'Timeout'])
const SURVIVED: ReadonlySet<unknown> = new Set(['Survived', 'NoCoverage'])

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
  const killed = mutants.filter(({ mutant }) => KILLED.has(mutant.status)).length
  if (killed === 0) throw new Error('the mutation report has no mutant that a test noticed')
  const survivors = mutants
    .filter(({ mutant }) => SURVIVED.has(mutant.status))
    .map(({ file, source, mutant }) => toSurvivor(file, source, mutant))
  return { killed, survivors }
}

/** Survivors that nobody has reviewed, and reviews of what survives no more. */
export const compareWithReviews = (
  survivors: readonly Survivor[],
  reviews: readonly Review[],
): { readonly open: readonly Survivor[]; readonly stale: readonly Review[] } => {
  const reviewed = new Set(reviews.map(keyOf))
  const found = new Set(survivors.map(keyOf))
  return {
    open: survivors.filter((survivor) => !reviewed.has(keyOf(survivor))),
    stale: reviews.filter((review) => !found.has(keyOf(review))),
  }
}

const keyOf = ({ file, code, original, replacement }: Omit<Review, 'reason'>): string =>
  JSON.stringify([file, code, original, replacement])

const toSurvivor = (file: string, source: string, mutant: JsonObject): Survivor => {
  const lines = source.split('\n')
  const start = position(mutant, 'start')
  const end = position(mutant, 'end')
  const span = lines.slice(start.line - 1, end.line).join('\n')
  const tail = (lines[end.line - 1] ?? '').length - (end.column - 1)
  return {
    file,
    line: start.line,
    code: (lines[start.line - 1] ?? '').trim(),
    original: oneLine(span.slice(start.column - 1, span.length - tail)),
    replacement: oneLine(asString(mutant.replacement) ?? ''),
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
