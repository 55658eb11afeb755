// SPDX-License-Identifier: Apache-2.0
//
// Which bundles a rule listens to. Every condition on the signature narrows the
// same set, so that no two bundles can each satisfy half of a rule; statements
// of any other signer do not exist for what follows.

import type { DatasetEvidence } from '../dataset-evidence.ts'
import { buildIdentityPolicy, checkIdentity } from '../identity-policy.ts'
import { type Check, failedCheck, isSound, passedCheck, type ReportedBundle } from '../report.ts'
import { suggestPolicy } from '../suggested-policy.ts'
import type { VulnerabilityEvidence } from '../vulnerabilities/vulnerability-evidence.ts'
import { matchesGlob } from './name-glob.ts'
import { locationOf, type PolicyRule } from './policy-rule.ts'

export interface EvaluationContext {
  /** Time of the verification. */
  readonly now: Date
  /** E.g. `https://github.com`, no trailing slash. */
  readonly serverUrl: string
  /** What is held of datasets; without it nothing is proved of them. */
  readonly datasets?: DatasetEvidence
  /** A database of vulnerabilities; without it the word of a `vulns` statement is asked for. */
  readonly vulnerabilities?: VulnerabilityEvidence
}

export interface Acceptance {
  /** Non-empty; the first that fails ends it. */
  readonly checks: readonly Check[]
  /** Empty where a check failed. */
  readonly accepted: readonly ReportedBundle[]
}

/** Clocks differ; a signature may be this much younger than now. */
const CLOCK_SKEW_MS = 5 * 60_000
const MAX_SHOWN = 3

interface Stage {
  readonly id: string
  readonly title: string
  /** Name of the field in the policy. */
  readonly field: string
  readonly expected: string
  /** `undefined` where the bundle does not say. */
  readonly find: (bundle: ReportedBundle) => string | undefined
  readonly accepts: (bundle: ReportedBundle) => boolean
  /** What would accept the first of those that were refused; nobody has verified that it should. */
  readonly advise?: (refused: readonly ReportedBundle[]) => string | undefined
}

/** @throws INPUT_MISSING where the server's issuer is not known and the rule does not name it */
export const acceptBundles = (
  rule: PolicyRule,
  bundles: readonly ReportedBundle[],
  context: EvaluationContext,
): Acceptance => {
  const checks: Check[] = []
  let accepted = bundles.filter(isSound)
  for (const stage of stagesOf(rule, context)) {
    const { id, title, expected, find, accepts, field } = stage
    const narrowed = accepted.filter(accepts)
    const found = describe((narrowed.length > 0 ? narrowed : accepted).map(find), accepted.length)
    const facts = { id, title, expected, found }
    if (narrowed.length === 0) {
      const word = accepted.some((bundle) => find(bundle) !== undefined) ? 'verified' : 'unknown'
      const advice = stage.advise?.(accepted)
      const failed = failedCheck(facts, {
        code: 'POLICY_VIOLATION',
        word,
        ...(advice === undefined ? {} : { hint: advice }),
      })
      return {
        checks: [...checks, { ...failed, location: locationOf(rule, field) }],
        accepted: [],
      }
    }
    checks.push(passedCheck(facts, 'verified'))
    accepted = narrowed
  }
  return { checks, accepted }
}

const stagesOf = (rule: PolicyRule, context: EvaluationContext): readonly Stage[] => [
  signerStage(rule, context),
  ...(rule.sourceRefs === undefined ? [] : [sourceRefStage(rule.sourceRefs)]),
  ...(rule.runner === undefined ? [] : [runnerStage(rule.runner)]),
  ...(rule.maxAge === undefined ? [] : [ageStage(rule.maxAge, context.now)]),
]

const signerStage = ({ signer }: PolicyRule, { serverUrl }: EvaluationContext): Stage => {
  const common = { id: 'policy.signer', title: 'signer', find: describeSigner }
  switch (signer.kind) {
    case 'key':
      return {
        ...common,
        field: 'key',
        expected: `key ${signer.hint}`,
        accepts: (bundle) => bundle.signer?.kind === 'key' && bundle.signer.hint === signer.hint,
      }
    case 'identity': {
      const policies = signer.anyOf.map((request) => buildIdentityPolicy(request, serverUrl))
      return {
        ...common,
        field: 'identity',
        expected: policies
          .map(({ rules }) => rules.map(({ title, expected }) => `${title} ${expected}`).join(', '))
          .join('; or '),
        accepts: (bundle) => {
          if (bundle.signer?.kind !== 'certificate') return false
          const { identity } = bundle.signer
          return policies.some((policy) =>
            checkIdentity(policy, identity).every(({ passed }) => passed),
          )
        },
        advise: (refused) => {
          const identity = refused.map(certificateOf).find((found) => found !== undefined)
          const request = identity && suggestPolicy(identity, serverUrl)
          return request === undefined
            ? undefined
            : `Unverified advice: this signer would be accepted by \`identity: { ${request} }\`.`
        },
      }
    }
  }
}

const sourceRefStage = (globs: readonly string[]): Stage => {
  const find: Stage['find'] = (bundle) => certificateOf(bundle)?.sourceRepositoryRef
  return {
    id: 'policy.source-ref',
    title: 'source ref',
    field: 'source-ref',
    expected: globs.join(' or '),
    find,
    accepts: (bundle) => {
      const ref = find(bundle)
      return ref !== undefined && globs.some((glob) => matchesGlob(glob, ref))
    },
  }
}

const runnerStage = (runner: string): Stage => {
  const find: Stage['find'] = (bundle) => certificateOf(bundle)?.runnerEnvironment
  return {
    id: 'policy.runner',
    title: 'runner environment',
    field: 'runner',
    expected: runner,
    find,
    accepts: (bundle) => find(bundle) === runner,
  }
}

// The earliest time counts: anyone can have an old signature stamped again today.
const ageStage = ({ text, ms }: NonNullable<PolicyRule['maxAge']>, now: Date): Stage => {
  const timeOf = ({ timestamps = [] }: ReportedBundle): number =>
    timestamps.length === 0 ? Number.NaN : Math.min(...timestamps.map(({ time }) => time.getTime()))
  return {
    id: 'policy.max-age',
    title: 'age of the signature',
    field: 'max-age',
    expected: `at most ${text} before ${now.toISOString()}`,
    find: (bundle) => {
      const time = timeOf(bundle)
      return Number.isNaN(time) ? undefined : `signed ${new Date(time).toISOString()}`
    },
    accepts: (bundle) => {
      // Without a time this is NaN, which is within no bounds.
      const age = now.getTime() - timeOf(bundle)
      return age <= ms && age >= -CLOCK_SKEW_MS
    },
  }
}

const certificateOf = ({ signer }: ReportedBundle) =>
  signer?.kind === 'certificate' ? signer.identity : undefined

const describeSigner = ({ signer }: ReportedBundle): string | undefined => {
  switch (signer?.kind) {
    case undefined:
      return undefined
    case 'certificate':
      return `${signer.identity.subjectAlternativeName} (issuer ${signer.identity.issuer ?? 'none'})`
    case 'key':
      return `key ${signer.hint}`
    case 'certificate-chain':
      return `certificate ${signer.subject}`
  }
}

const describe = (found: readonly (string | undefined)[], count: number): string => {
  if (count === 0) return 'no bundle that passes its own checks'
  const unique = [...new Set(found.map((text) => text ?? 'not stated'))]
  const shown = unique.slice(0, MAX_SHOWN).join(', ')
  return unique.length > MAX_SHOWN ? `${shown} and ${unique.length - MAX_SHOWN} more` : shown
}
