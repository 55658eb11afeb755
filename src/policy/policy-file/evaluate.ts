// SPDX-License-Identifier: Apache-2.0
//
// A policy over the report of one subject → more checks. Deny by default: a
// subject without a rule gets a failed check, and so does everything that a
// rule asks for and the report does not tell.

import { toProvenanceError } from '../../core/errors.ts'
import { RECORD_CHECK_ID } from '../model-record/compare-record.ts'
import { withRecordedFacts } from '../model-record/recorded-facts.ts'
import {
  type Check,
  failedCheck,
  passedCheck,
  type ReportedBundle,
  type SubjectReport,
} from '../report.ts'
import { checkVsa, type VsaExpectations } from '../vsa-policy.ts'
import { acceptBundles, type EvaluationContext } from './accepted-bundles.ts'
import { checkBaseModels } from './base-models.ts'
import type { CelVariables } from './cel.ts'
import { claimDemandsOf } from './claim-demands.ts'
import { checkClaim } from './claims.ts'
import { checkContents } from './content-rules.ts'
import { checkDatasets } from './dataset-rules.ts'
import { checkFiles } from './file-rules.ts'
import type { Policy } from './load.ts'
import { type PolicySubject, ruleFor } from './match.ts'
import { type CelRule, locationOf, type PolicyRule } from './policy-rule.ts'

/** The rule that matches the subject, over its report; non-empty. @throws INPUT_MISSING as `acceptBundles` */
export const evaluatePolicy = async (
  policy: Policy,
  report: SubjectReport,
  context: EvaluationContext,
): Promise<readonly Check[]> => {
  const rule = ruleFor(policy, report)
  return rule === undefined ? [noRuleCheck(policy, report)] : evaluateRule(rule, report, context)
}

/** What becomes of a subject that no rule speaks of. */
export const noRuleCheck = (policy: Policy, { name, path }: PolicySubject): Check =>
  failedCheck(
    {
      id: 'policy.no-rule',
      title: 'rule of the policy',
      expected: `a rule that matches, in ${policy.files.join(', ')}`,
      found: `none for ${path ?? name}`,
    },
    { code: 'POLICY_NO_RULE' },
  )

/**
 * One check for each thing that the rule asks for; non-empty.
 * What is asked of statements is asked of those that the rule's signer signed.
 * @throws INPUT_MISSING as `acceptBundles`
 */
export const evaluateRule = async (
  rule: PolicyRule,
  report: SubjectReport,
  context: EvaluationContext,
): Promise<readonly Check[]> => {
  const { checks: signerChecks, accepted: signed } = acceptBundles(
    rule,
    report.bundles.map(withoutRecordCheck),
    context,
  )
  const { accepted, checks: recordChecks } = withoutContradicted(rule, signed, report)
  const known = withRecordedFacts(report, accepted)
  const checks = [
    ...signerChecks,
    ...recordChecks,
    // Without an accepted bundle the rule has failed; that nothing is stated would only repeat it.
    ...(accepted.length === 0 ? [] : checkStatements(rule, accepted, context)),
    ...(accepted.length === 0 ? [] : await checkDatasets(rule, accepted, context.datasets)),
    ...(accepted.length === 0 ? [] : await lookUpVulnerabilities(rule, accepted, context)),
    ...checkFiles(rule, known),
    ...checkContents(rule, known, accepted),
    ...(accepted.length === 0 ? [] : checkBaseModels(rule, accepted, report.bundles)),
  ]
  return [...checks, ...(await checkExpressions(rule, known, accepted, checks))]
}

// A record that contradicts the files is no reason to pass over its signer: it is one to refuse.
const withoutRecordCheck = (bundle: ReportedBundle): ReportedBundle => ({
  ...bundle,
  checks: bundle.checks.filter((check) => check.passed || check.id !== RECORD_CHECK_ID),
})

const withoutContradicted = (
  rule: PolicyRule,
  signed: readonly ReportedBundle[],
  { bundles }: SubjectReport,
): { readonly accepted: readonly ReportedBundle[]; readonly checks: readonly Check[] } => {
  const failed = bundles.flatMap(({ source, index, checks }) =>
    checks
      .filter((check) => !check.passed && check.id === RECORD_CHECK_ID)
      .map((check) => ({ source, index, check })),
  )
  const failureOf = ({ source, index }: ReportedBundle) =>
    failed.find((one) => one.source === source && one.index === index)?.check
  return {
    accepted: signed.filter((bundle) => failureOf(bundle) === undefined),
    checks: signed
      .flatMap((bundle) => failureOf(bundle) ?? [])
      .map((check) => ({ ...check, id: 'policy.model-record', location: rule.location })),
  }
}

const checkStatements = (
  rule: PolicyRule,
  accepted: readonly ReportedBundle[],
  { now, vulnerabilities }: EvaluationContext,
): readonly Check[] => [
  ...(rule.predicateTypes === undefined
    ? []
    : [checkPredicateTypes(rule, rule.predicateTypes, accepted)]),
  ...(rule.vsa === undefined ? [] : [checkSummary(rule, { ...rule.vsa, now }, accepted)]),
  ...claimDemandsOf(rule)
    // What is looked up here takes the place of what a signer says to have looked up.
    .filter(({ id }) => vulnerabilities === undefined || id !== 'policy.vulnerabilities')
    .map((demand) => checkClaim(demand, accepted)),
]

const lookUpVulnerabilities = async (
  rule: PolicyRule,
  accepted: readonly ReportedBundle[],
  { now, vulnerabilities: evidence }: EvaluationContext,
): Promise<readonly Check[]> => {
  if (evidence === undefined) return []
  const { checkVulnerabilities } = await import('./vulnerability-rules.ts')
  return checkVulnerabilities(rule, accepted, { evidence, now })
}

// Asked again here, so that a rule holds over recorded reports too.
const checkSummary = (
  rule: PolicyRule,
  expected: VsaExpectations,
  accepted: readonly ReportedBundle[],
): Check => {
  const summaries = accepted
    .map(({ statement }) => (statement === undefined ? [] : checkVsa(statement, expected)))
    .filter((checks) => checks.length > 0)
  const isMet = summaries.some((checks) => checks.every(({ passed }) => passed))
  const failed = summaries.flat().find(({ passed }) => !passed)
  const facts = {
    id: 'policy.vsa',
    title: 'verification summary',
    expected: `of ${expected.verifierId} about ${expected.resourceUri}`,
    found: isMet ? 'one that is as expected' : failed ? `${failed.title}: ${failed.found}` : 'none',
  }
  if (isMet) return passedCheck(facts, 'self-asserted')
  const word = failed ? 'self-asserted' : 'unknown'
  return {
    ...failedCheck(facts, { code: 'POLICY_VIOLATION', word }),
    location: locationOf(rule, 'vsa'),
  }
}

const checkPredicateTypes = (
  rule: PolicyRule,
  required: readonly string[],
  accepted: readonly ReportedBundle[],
): Check => {
  const stated = new Set(
    accepted.map(({ statement }) => statement?.predicateType ?? 'no statement'),
  )
  const facts = {
    id: 'policy.predicate-types',
    title: 'predicate types',
    expected: required.join(', '),
    found: [...stated].join(', '),
  }
  if (required.every((type) => stated.has(type))) return passedCheck(facts, 'verified')
  return {
    ...failedCheck(facts, { code: 'POLICY_VIOLATION', word: 'verified' }),
    location: locationOf(rule, 'predicate-types'),
  }
}

// ---- CEL --------------------------------------------------------------------------

const checkExpressions = async (
  rule: PolicyRule,
  report: SubjectReport,
  accepted: readonly ReportedBundle[],
  policyChecks: readonly Check[],
): Promise<readonly Check[]> => {
  if (rule.cel.length === 0) return []
  const { compileExpression, celVariables } = await import('./cel.ts')
  const { bundles: _, checks, ...subject } = report
  let variables: CelVariables
  try {
    variables = celVariables({
      subject,
      // Without the bundle's own JSON: nothing in it was verified but what stands beside it.
      bundles: accepted.map(({ bundle: _bundle, ...verified }) => verified),
      checks: [...checks, ...policyChecks],
    })
  } catch (error) {
    const { message } = toProvenanceError(error, 'POLICY_VIOLATION')
    return rule.cel.map((expression) => celCheck(rule, expression, `unknown: ${message}`))
  }
  return rule.cel.map((expression) => {
    const result = compileExpression(expression.expression)(variables)
    return celCheck(
      rule,
      expression,
      result.kind === 'error' ? `unknown: ${result.message}` : result.kind,
    )
  })
}

const celCheck = (rule: PolicyRule, { id, expression, message }: CelRule, found: string): Check => {
  const facts = { id: `policy.cel.${id}`, title: message, expected: expression, found }
  // An expression may speak of anything in the report, so its truth is worth the least of it.
  if (found === 'true') return passedCheck(facts, 'self-asserted')
  const word = found === 'false' ? 'self-asserted' : 'unknown'
  return {
    ...failedCheck(facts, { code: 'POLICY_VIOLATION', word, hint: message }),
    location: locationOf(rule, 'cel'),
  }
}
