// SPDX-License-Identifier: Apache-2.0
//
// One model for a caller that goes on with what was found: the files that were
// compared, and the bundles that the verdict rests on.

import { ProvenanceError } from '../core/errors.ts'
import type { PreparedTarget } from '../pipelines/verify-all.ts'
import type { Content } from '../policy/coverage.ts'
import {
  isSound,
  isSubjectPassed,
  type ReportedBundle,
  type SubjectReport,
} from '../policy/report.ts'
import { lastComponent, type VerifyRun, verifyModels } from './verify-run.ts'

export interface VerifiedOne {
  readonly report: SubjectReport
  readonly content: Content
  /** Sound bundles of a signer that was asked for; none where the subject did not pass. */
  readonly accepted: readonly ReportedBundle[]
}

/** @throws what reading and the sources of bundles throw; what is wrong with the model is in the report */
export const verifyOne = async (
  prepared: PreparedTarget & { readonly shownPath: string },
  run: VerifyRun,
): Promise<VerifiedOne> => {
  const seen: Content[] = []
  const host = {
    ...run.host,
    onVerified: ({ content }: { readonly content: Content }) => void seen.push(content),
  }
  const { subjects } = await verifyModels({ ...run, host }, { patterns: [], prepared: [prepared] })
  const [report] = subjects
  const [content] = seen
  if (report === undefined || content === undefined) {
    throw new ProvenanceError('INTERNAL', 'a verification without a subject')
  }
  return { report, content, accepted: await acceptedBundles(report, prepared, run) }
}

const acceptedBundles = async (
  report: SubjectReport,
  { target, shownPath }: PreparedTarget & { readonly shownPath: string },
  { policy, host }: VerifyRun,
): Promise<readonly ReportedBundle[]> => {
  if (!isSubjectPassed(report)) return []
  if (policy === undefined) return report.bundles.filter(isSound)
  const [{ pathFrom, ruleFor }, { acceptBundles }] = await Promise.all([
    import('../policy/policy-file/match.ts'),
    import('../policy/policy-file/accepted-bundles.ts'),
  ])
  // The same subject as in policyOptions: the rule that was evaluated names the signer.
  const name = target.kind === 'path' ? lastComponent(target.path) : target.name
  const rule = ruleFor(policy, { name, path: pathFrom(host.cwd, shownPath) })
  return rule === undefined ? [] : acceptBundles(rule, report.bundles, host).accepted
}
