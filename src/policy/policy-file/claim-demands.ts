// SPDX-License-Identifier: Apache-2.0
//
// The fields of a rule that are claims, as demands on statements.
// Specs: https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance,
// https://github.com/in-toto/attestation/blob/v1.1.0/spec/predicates/vuln.md,
// https://github.com/in-toto/attestation/blob/v1.1.0/spec/predicates/test-result.md

import { SLSA_PROVENANCE_TYPE } from '../../attestation/predicates/slsa-provenance-v1.ts'
import { COMMITMENT_TYPE } from '../../dataset/commitment-v1.ts'
import {
  type Severity,
  severityOfScore,
  severityOfWord,
  severityRank,
} from '../../vulnerabilities/severity.ts'
import type { ClaimDemand, ClaimPlace } from './claims.ts'
import { EACH, formatPath } from './json-path.ts'
import { type ClaimRule, type Condition, locationOf, type PolicyRule } from './policy-rule.ts'

const BUILDER_PLACES: readonly ClaimPlace[] = [
  { predicateType: SLSA_PROVENANCE_TYPE, path: ['predicate', 'runDetails', 'builder', 'id'] },
  { predicateType: 'https://slsa.dev/provenance/v0.2', path: ['predicate', 'builder', 'id'] },
]
const DEPENDENCY_DIGESTS: ClaimPlace = {
  predicateType: SLSA_PROVENANCE_TYPE,
  path: ['predicate', 'buildDefinition', 'resolvedDependencies', EACH, 'digest', 'sha256'],
}
const DEPENDENCY_TYPES: ClaimPlace = {
  predicateType: SLSA_PROVENANCE_TYPE,
  path: ['predicate', 'buildDefinition', 'resolvedDependencies', EACH, 'annotations', 'type'],
}
const SEVERITY_PLACES: readonly ClaimPlace[] = ['v0.1', 'v0.2'].map((version) => ({
  predicateType: `https://in-toto.io/attestation/vulns/${version}`,
  path: ['predicate', 'scanner', 'result', EACH, 'severity', EACH, 'score'],
}))

const TEST_RESULT: ClaimPlace = {
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
  path: ['predicate', 'result'],
}

/** One demand for each thing that the rule wants stated. */
export const claimDemandsOf = (rule: PolicyRule): readonly ClaimDemand[] => [
  ...builderDemand(rule),
  ...datasetDemands(rule),
  ...vulnerabilityDemand(rule),
  ...evaluationDemand(rule),
  ...rule.claims.map((claim) => claimDemand(rule, claim)),
]

const builderDemand = (rule: PolicyRule): readonly ClaimDemand[] => {
  const { builders } = rule
  if (builders === undefined) return []
  return [
    {
      id: 'policy.builder',
      title: 'builder in the provenance',
      expected: builders.join(' or '),
      places: BUILDER_PLACES,
      quantifier: 'each',
      accepts: (value) => builders.some((builder) => builder === value),
      word: 'self-asserted',
      location: locationOf(rule, 'builder'),
    },
  ]
}

const datasetDemands = (rule: PolicyRule): readonly ClaimDemand[] =>
  rule.datasetCommitments.map(({ sha256 }) => ({
    id: 'policy.dataset-commitments',
    title: 'dataset commitment in the provenance',
    expected: sha256 === 'any' ? 'any' : `sha256:${sha256}`,
    places: [sha256 === 'any' ? DEPENDENCY_TYPES : DEPENDENCY_DIGESTS],
    quantifier: 'some',
    accepts: (value) => value === (sha256 === 'any' ? COMMITMENT_TYPE : sha256),
    word: 'self-asserted',
    location: locationOf(rule, 'dataset-commitments'),
  }))

const vulnerabilityDemand = (rule: PolicyRule): readonly ClaimDemand[] => {
  if (rule.vulnerabilities === undefined) return []
  const { maxSeverity, word } = rule.vulnerabilities
  return [
    {
      id: 'policy.vulnerabilities',
      title: 'severity of known vulnerabilities',
      expected: `at most ${maxSeverity}`,
      places: SEVERITY_PLACES,
      quantifier: 'each',
      accepts: (value) => {
        const severity = severityOf(value)
        return severity !== undefined && severityRank(severity) <= severityRank(maxSeverity)
      },
      word,
      location: locationOf(rule, 'vulnerabilities'),
    },
  ]
}

const evaluationDemand = (rule: PolicyRule): readonly ClaimDemand[] =>
  rule.evaluation === undefined
    ? []
    : [
        {
          id: 'policy.evaluation',
          title: 'result of the evaluation',
          expected: 'PASSED',
          places: [TEST_RESULT],
          quantifier: 'each',
          accepts: (value) => value === 'PASSED',
          word: 'self-asserted',
          location: locationOf(rule, 'evaluation'),
        },
      ]

const claimDemand = (
  rule: PolicyRule,
  { predicateType, pointer, condition, word }: ClaimRule,
): ClaimDemand => ({
  id: 'policy.claims',
  title: `claim ${formatPath(pointer)}`,
  expected: describeCondition(condition),
  places: [{ predicateType, path: pointer }],
  quantifier: 'each',
  accepts: (value) => holds(condition, value),
  word,
  location: locationOf(rule, 'claims'),
})

const holds = (condition: Condition, value: unknown): boolean => {
  switch (condition.kind) {
    case 'equals':
      return condition.values.some((expected) => expected === value)
    case 'at-least':
      return typeof value === 'number' && value >= condition.bound
    case 'at-most':
      return typeof value === 'number' && value <= condition.bound
  }
}

const describeCondition = (condition: Condition): string => {
  switch (condition.kind) {
    case 'equals':
      return condition.values.map((value) => JSON.stringify(value)).join(' or ')
    case 'at-least':
      return `at least ${condition.bound}`
    case 'at-most':
      return `at most ${condition.bound}`
  }
}

/** A severity as scanners write it: a word, or a CVSS score from 0 to 10. */
const severityOf = (value: unknown): Severity | undefined => {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string') return undefined
  const named = severityOfWord(text)
  if (named !== undefined) return named
  return /^(?:\d(?:\.\d{1,2})?|10(?:\.0{1,2})?)$/.test(text)
    ? severityOfScore(Number(text))
    : undefined
}
