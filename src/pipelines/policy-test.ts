// SPDX-License-Identifier: Apache-2.0
//
// A policy against recorded reports: what it would decide today, compared with
// what its author expects. Nothing is verified here.

import { ProvenanceError } from '../core/errors.ts'
import type { EvaluationContext } from '../policy/policy-file/accepted-bundles.ts'
import { evaluatePolicy } from '../policy/policy-file/evaluate.ts'
import type { Policy } from '../policy/policy-file/load.ts'
import type { PolicyExpectation } from '../policy/policy-file/policy-expectation.ts'
import type { RecordedReport } from '../policy/policy-file/recorded-report.ts'
import { type Check, isPassed, type SubjectReport } from '../policy/report.ts'

export interface PolicyCase {
  readonly name: string
  readonly report: RecordedReport
  readonly expected: PolicyExpectation
}

export interface PolicyCaseResult {
  readonly name: string
  readonly expected: Pick<PolicyExpectation, 'verdict' | 'failing'>
  readonly verdict: 'pass' | 'fail'
  /** Ids, sorted, each once. */
  readonly failing: readonly string[]
  /** The checks behind `failing`, to be read by people. */
  readonly failedChecks: readonly Check[]
  /** Whether verdict and failing checks are the expected ones. */
  readonly asExpected: boolean
}

/**
 * Evaluates the policy over one recorded report. Checks that an earlier policy
 * left in the record do not count; all others do.
 * @throws {REPORT_INVALID} where nothing says when the report is looked at
 */
export const runPolicyCase = async (
  { name, report, expected }: PolicyCase,
  policy: Policy,
  { serverUrl }: Pick<EvaluationContext, 'serverUrl'>,
): Promise<PolicyCaseResult> => {
  const now = expected.now ?? report.verifiedAt
  if (now === undefined) {
    throw new ProvenanceError('REPORT_INVALID', `${name}: neither verifiedAt nor now is given`)
  }
  const subjects = await Promise.all(
    report.subjects.map(async (recorded): Promise<SubjectReport> => {
      const checks = recorded.checks.filter(({ id }) => !id.startsWith('policy.'))
      const subject = { ...recorded, checks }
      const added = await evaluatePolicy(policy, subject, { now, serverUrl })
      return { ...subject, checks: [...checks, ...added] }
    }),
  )
  const failedChecks = subjects.flatMap(({ checks }) => checks).filter(({ passed }) => !passed)
  const failing = [...new Set(failedChecks.map(({ id }) => id))].sort()
  const verdict = isPassed({ subjects }) ? 'pass' : 'fail'
  return {
    name,
    expected: { verdict: expected.verdict, failing: expected.failing },
    verdict,
    failing,
    failedChecks,
    asExpected: verdict === expected.verdict && isSameSet(failing, expected.failing),
  }
}

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))
