// SPDX-License-Identifier: Apache-2.0
//
// Whether a verification summary may stand in for its inputs. A verifier is
// believed only as the pair of who signed (the identity policy) and what it
// calls itself; a verdict about another resource, or another policy, is none
// about this one. All of it is what the signer says.
// Spec: https://slsa.dev/spec/v1.0/verification_summary

import { parseVsa, VSA_TYPE, type Vsa } from '../attestation/predicates/vsa-v1.ts'
import type { ParsedStatement } from '../attestation/statement.ts'
import { attempt } from './attempt.ts'
import { type Check, failedCheck, passedCheck } from './report.ts'

/** What is demanded of a summary; its signer is for the identity policy. */
export interface VsaDemand {
  readonly verifierId: string
  readonly resourceUri: string
  /** E.g. `SLSA_BUILD_LEVEL_2`, which a higher level of the track meets too. */
  readonly levels: readonly string[]
  /** SHA-256 of the policy, hex. */
  readonly policyDigest?: string
  readonly maxAgeDays?: number
}

/** A demand at the time of a verification. */
export interface VsaExpectations extends VsaDemand {
  readonly now: Date
}

const DAY_MS = 86_400_000
/** How far the clocks of two machines may be apart. */
const CLOCK_SKEW_MS = 5 * 60_000

/** How the types of all versions of a summary begin. */
const VSA_FAMILY = 'https://slsa.dev/verification_summary'
const SUMMARY = { id: 'vsa', title: 'verification summary' }

/**
 * The checks of a summary; none for any other statement. A verdict other than
 * PASSED never passes, and one that nobody expects is no statement about files.
 * `verdict-only`: the summary was asked for by its type, and nothing else of it.
 */
export const checkVsa = (
  { predicateType, predicate }: ParsedStatement,
  expected: VsaExpectations | 'verdict-only' | undefined,
): readonly Check[] => {
  if (!predicateType.startsWith(VSA_FAMILY)) return []
  if (predicateType !== VSA_TYPE) return [checkVersion(predicateType)]
  const parsed = attempt(SUMMARY.id, SUMMARY.title, 'a summary of the form of SLSA', () =>
    parseVsa(predicate),
  )
  if (parsed.value === undefined) return [parsed.check]
  const vsa = parsed.value
  if (expected === 'verdict-only') return [checkResult(vsa)]
  return [checkResult(vsa), ...(expected ? checkExpectations(vsa, expected) : [unexpected(vsa)])]
}

// Read as any other statement, a version that is not known would pass whatever its verdict.
const checkVersion = (found: string): Check =>
  failedCheck({ ...SUMMARY, expected: VSA_TYPE, found }, { code: 'STATEMENT_INVALID' })

const unexpected = ({ verifier, resourceUri }: Vsa): Check =>
  failedCheck(
    {
      id: 'vsa.expected',
      title: 'what is expected of a summary',
      expected: 'a verifier and a resource',
      found: `nothing; it is of ${verifier.id} about ${resourceUri}`,
    },
    { code: 'VSA_UNEXPECTED', word: 'self-asserted' },
  )

const checkResult = ({ verificationResult, verifiedLevels }: Vsa): Check =>
  toCheck('result', 'verdict of the verifier', {
    expected: 'PASSED',
    found: verifiedLevels.includes('FAILED') ? 'FAILED' : verificationResult,
  })

const checkExpectations = (vsa: Vsa, expected: VsaExpectations): readonly Check[] => [
  toCheck('verifier', 'verifier', { expected: expected.verifierId, found: vsa.verifier.id }),
  toCheck('resource', 'resource that was verified', {
    expected: expected.resourceUri,
    found: vsa.resourceUri,
  }),
  ...expected.levels.map((level) =>
    toCheck(
      'level',
      'verified level',
      { expected: level, found: vsa.verifiedLevels.join(', ') || 'none' },
      vsa.verifiedLevels.some((verified) => meets(verified, level)),
    ),
  ),
  ...(expected.policyDigest === undefined
    ? []
    : [
        toCheck('policy', 'policy of the verifier', {
          expected: `sha256:${expected.policyDigest}`,
          found: `sha256:${vsa.policy.digest?.sha256 ?? ' (none)'}`,
        }),
      ]),
  checkAge(vsa, expected),
]

const checkAge = ({ timeVerified }: Vsa, { maxAgeDays, now }: VsaExpectations): Check => {
  const ageMs = now.getTime() - timeVerified.getTime()
  const isRecent = maxAgeDays === undefined || ageMs <= maxAgeDays * DAY_MS
  return toCheck(
    'age',
    'time of the verification',
    {
      expected: maxAgeDays === undefined ? 'in the past' : `in the last ${maxAgeDays} days`,
      found: timeVerified.toISOString(),
    },
    ageMs >= -CLOCK_SKEW_MS && isRecent,
  )
}

const LEVEL = /^(SLSA_[A-Z]+_LEVEL_)([0-9])$/

/** Equal, or a higher level of the same track of SLSA. */
const meets = (verified: string, level: string): boolean => {
  const [, track, number] = LEVEL.exec(level) ?? []
  const [, verifiedTrack, verifiedNumber] = LEVEL.exec(verified) ?? []
  if (track === undefined || verifiedTrack === undefined) return verified === level
  return verifiedTrack === track && Number(verifiedNumber) >= Number(number)
}

const toCheck = (
  id: string,
  title: string,
  findings: { readonly expected: string; readonly found: string },
  passes = findings.expected === findings.found,
): Check => {
  const facts = { id: `vsa.${id}`, title, ...findings }
  return passes
    ? passedCheck(facts, 'self-asserted')
    : failedCheck(facts, { code: 'VSA_MISMATCH', word: 'self-asserted' })
}
