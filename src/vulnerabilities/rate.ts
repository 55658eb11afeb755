// SPDX-License-Identifier: Apache-2.0
//
// How bad a flaw is, by everyone who rated it: the worst of them counts. A
// vector that is not understood is kept for the reader; alone it is no rating.

import { cvssBaseScore } from './cvss.ts'
import type { OsvRating } from './osv-record.ts'
import { type RatedSeverity, severityOfScore, severityOfWord, severityRank } from './severity.ts'

export interface Rating {
  /** E.g. `CVSS_V3`; `database` for a word of the publisher, `malicious` for a package made to harm. */
  readonly method: string
  readonly severity: RatedSeverity
  /** Of a CVSS vector whose version is evaluated, 0 to 10 in tenths. */
  readonly score?: number
  readonly vector?: string
}

/** Records of https://github.com/ossf/malicious-packages, which nobody rates. */
export const isMalicious = (id: string): boolean => id.startsWith('MAL-')

/** The ratings of one record, each once. */
export const rate = (id: string, given: readonly OsvRating[]): readonly Rating[] => {
  const ratings = new Map<string, Rating>()
  if (isMalicious(id)) ratings.set('malicious', { method: 'malicious', severity: 'critical' })
  for (const { method, value } of given) ratings.set(`${method} ${value}`, toRating(method, value))
  return [...ratings.values()]
}

const toRating = (method: string, value: string): Rating => {
  const word = severityOfWord(value)
  if (word !== undefined) return { method, severity: word }
  const score = cvssBaseScore(value)
  return score === undefined
    ? { method, severity: 'unknown', vector: value }
    : { method, severity: severityOfScore(score), score, vector: value }
}

/** The worst of what is known; `unknown` where nothing is. */
export const worstOf = (ratings: readonly Rating[]): RatedSeverity =>
  ratings
    .map(({ severity }) => severity)
    .filter((severity) => severity !== 'unknown')
    .reduce<RatedSeverity | undefined>(
      (worst, severity) =>
        worst === undefined || severityRank(severity) > severityRank(worst) ? severity : worst,
      undefined,
    ) ?? 'unknown'
