// SPDX-License-Identifier: Apache-2.0
//
// What of the results counts against a model, and whether that is too much.
// Nothing is taken out of the results: what is accepted says by whose word.

import type { VulnerabilityResult } from '../../vulnerabilities/evaluate.ts'
import { decidingStatement, takesAway, type VexStatement } from '../../vulnerabilities/openvex.ts'
import { type Severity, severityRank } from '../../vulnerabilities/severity.ts'
import type { IgnoreEntry } from './ignore-list.ts'

/** `never` looks and decides nothing. */
export const FAIL_ON_SEVERITIES = ['low', 'medium', 'high', 'critical', 'never'] as const
export type FailOnSeverity = (typeof FAIL_ON_SEVERITIES)[number]

export interface Acceptance {
  readonly ignore: readonly IgnoreEntry[]
  readonly vex: readonly VexStatement[]
  /** Of the document that was evaluated, for VEX statements about it. */
  readonly productPurl?: string
  /** Milliseconds since 1970. */
  readonly nowMs: number
}

/** Why a result does not count; the word of the user or of an author, who is not asked for proof. */
export interface Accepted {
  readonly by: 'ignore-list' | 'vex'
  readonly reason: string
  readonly word: 'self-asserted'
}

export interface DecidedResult extends VulnerabilityResult {
  readonly accepted?: Accepted
  /** An entry of the ignore list that has expired. */
  readonly expired?: true
}

export const acceptResults = (
  results: readonly VulnerabilityResult[],
  acceptance: Acceptance,
): readonly DecidedResult[] => results.map((result) => decide(result, acceptance))

const decide = (
  result: VulnerabilityResult,
  { ignore, vex, productPurl, nowMs }: Acceptance,
): DecidedResult => {
  const names = [result.id, ...result.aliases]
  const entries = ignore.filter(
    ({ id, purl }) => names.includes(id) && (purl === undefined || isOnly(result, purl)),
  )
  const entry = entries.find(({ expiresMs }) => expiresMs === undefined || nowMs < expiresMs)
  if (entry) return { ...result, accepted: accepted('ignore-list', entry.reason) }
  const statement = decidingStatement(vex, {
    names,
    purls: result.purls,
    ...(productPurl === undefined ? {} : { productPurl }),
  })
  if (statement && takesAway(statement)) {
    return { ...result, accepted: accepted('vex', `${statement.author}: ${statement.reason}`) }
  }
  return entries.length > 0 ? { ...result, expired: true } : result
}

/** A package under two purls is one; the entry may name either. */
const isOnly = ({ purls }: VulnerabilityResult, purl: string): boolean => purls.includes(purl)

const accepted = (by: Accepted['by'], reason: string): Accepted => ({
  by,
  reason,
  word: 'self-asserted',
})

/** Those that are too much. An unknown severity counts as worse than every limit. */
export const resultsBeyond = (
  results: readonly DecidedResult[],
  limit: Severity,
): readonly DecidedResult[] =>
  results.filter(
    ({ accepted, severity }) =>
      accepted === undefined && severityRank(severity) >= severityRank(limit),
  )
