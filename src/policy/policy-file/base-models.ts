// SPDX-License-Identifier: Apache-2.0
//
// What the base models in accepted provenance must be. One is established where
// the bundle that it names is at hand, verified, and states its digest, or where
// the policy lists its digest; the rest is a claim like any other. Who signed
// that bundle was for the signer of the provenance to judge, and is for
// `mlprov trace` to judge anew.

import {
  isBaseModel,
  type StatedBaseModel,
  statedBaseModels,
} from '../../attestation/base-model.ts'
import { SLSA_PROVENANCE_TYPE } from '../../attestation/predicates/slsa-provenance-v1.ts'
import { asArray, asObject } from '../../core/parse.ts'
import { type Check, failedCheck, passedCheck, type ReportedBundle } from '../report.ts'
import { checkClaim } from './claims.ts'
import { EACH } from './json-path.ts'
import { locationOf, type PolicyRule } from './policy-rule.ts'

const LIST = ['predicate', 'buildDefinition', 'resolvedDependencies'] as const

/** @param atHand every bundle of the report, also those that are about other things than its subject */
export const checkBaseModels = (
  rule: PolicyRule,
  accepted: readonly ReportedBundle[],
  atHand: readonly ReportedBundle[],
): readonly Check[] => {
  const { baseModels: asked } = rule
  if (asked === undefined) return []
  const holds = (base: StatedBaseModel): boolean =>
    base.sha256 !== undefined &&
    (asked.digests.includes(base.sha256) || atHand.some((bundle) => vouchesFor(bundle, base)))
  const provenance = accepted.filter(
    ({ statement }) => statement?.predicateType === SLSA_PROVENANCE_TYPE,
  )
  const naming = provenance.map((bundle) => onlyBaseModels(bundle, holds)).filter(namesAny)
  const facts = { id: 'policy.base-models', title: 'base models in the provenance' }
  const location = locationOf(rule, 'base-models')
  if (naming.length > 0) {
    const demand = {
      ...facts,
      expected: 'each as it was verified',
      places: [{ predicateType: SLSA_PROVENANCE_TYPE, path: [...LIST, EACH] }],
      quantifier: 'each',
      accepts: isBaseModel,
      word: asked.word,
      location,
    } as const
    const check = checkClaim(demand, naming)
    const bases = naming.flatMap(({ statement }) => (statement ? statedBaseModels(statement) : []))
    const lacking = check.passed ? [] : bases.filter((base) => !holds(base))
    const names = namesOf(lacking.length > 0 ? lacking : bases)
    return [{ ...check, found: check.passed ? names : `${names}, only ${check.word}` }]
  }
  const isMissing = provenance.length === 0 || asked.named === 'required'
  const found = provenance.length === 0 ? 'no accepted provenance' : 'none is named'
  const expected = asked.named === 'required' ? 'at least one' : 'none, or each as it was verified'
  return isMissing
    ? [{ ...failedCheck({ ...facts, expected, found }, { code: 'POLICY_VIOLATION' }), location }]
    : [passedCheck({ ...facts, expected, found }, 'self-asserted')]
}

const MAX_SHOWN = 3

const namesOf = (bases: readonly StatedBaseModel[]): string => {
  const texts = [...new Set(bases.map(({ name, digests }) => `${name} ${digests[0] ?? ''}`.trim()))]
  const more = texts.length - MAX_SHOWN
  return `${texts.slice(0, MAX_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const vouchesFor = (bundle: ReportedBundle, { sha256, bundleSha256 }: StatedBaseModel): boolean =>
  bundle.verified &&
  bundleSha256 !== undefined &&
  bundle.digest === `sha256:${bundleSha256}` &&
  bundle.statement?.subject.some(({ digest }) => digest.sha256 === sha256) === true

/** The bundle with nothing but base models in its list, and what holds of them. */
const onlyBaseModels = (
  bundle: ReportedBundle,
  holds: (base: StatedBaseModel) => boolean,
): ReportedBundle => {
  const { statement } = bundle
  if (statement === undefined) return bundle
  const entries = baseEntries(bundle)
  const bases = statedBaseModels(statement)
  return {
    ...bundle,
    statement: {
      ...statement,
      predicate: { buildDefinition: { resolvedDependencies: entries } },
    },
    established: bases.flatMap((base, index) =>
      holds(base) ? [{ pointer: `/${LIST.join('/')}/${index}`, word: 'verified' }] : [],
    ),
  }
}

const baseEntries = ({ statement }: ReportedBundle): readonly unknown[] => {
  const definition = asObject(statement?.predicate?.buildDefinition)
  return (asArray(definition?.resolvedDependencies) ?? []).filter(isBaseModel)
}

const namesAny = (bundle: ReportedBundle): boolean => baseEntries(bundle).length > 0
