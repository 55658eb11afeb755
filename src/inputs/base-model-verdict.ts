// SPDX-License-Identifier: Apache-2.0
//
// From the report on a base model to what provenance says of it, or to the end
// of the run.

import { type BaseModelEvidence, describeBaseModel } from '../attestation/base-model.ts'
import { SLSA_PROVENANCE_TYPE } from '../attestation/predicates/slsa-provenance-v1.ts'
import type { ResourceDescriptor } from '../attestation/resource-descriptor.ts'
import { ProvenanceError } from '../core/errors.ts'
import { isSubjectPassed, type ReportedBundle, type SubjectReport } from '../policy/report.ts'
import { describeSigner } from '../report/subject-facts.ts'
import { renderText } from '../report/text.ts'
import type { VerifyHost } from './verify-run.ts'

export interface BaseModelVerdict extends Pick<BaseModelEvidence, 'by'> {
  readonly report: SubjectReport
  /** Bundles of the signer that was asked for. */
  readonly accepted: readonly ReportedBundle[]
}

type Host = Pick<VerifyHost, 'reporter' | 'now'>

/** The descriptor with its evidence. @throws BASE_MODEL_UNVERIFIED where the report did not pass */
export const statedBaseModel = (
  descriptor: ResourceDescriptor,
  { by, report, accepted }: BaseModelVerdict,
  host: Host,
): ResourceDescriptor => {
  const name = descriptor.name ?? descriptor.uri ?? ''
  // Provenance leads on to what that model was made from.
  const bundle =
    accepted.find(({ predicateType }) => predicateType === SLSA_PROVENANCE_TYPE) ?? accepted[0]
  if (!isSubjectPassed(report) || bundle?.digest === undefined) {
    return refuseBaseModel(name, report, host)
  }
  const signer = bundle.signer && describeSigner(bundle.signer)
  host.reporter.info(`base model ${name} is verified: ${signer ?? 'signed'}, ${bundle.digest}`)
  return describeBaseModel(descriptor, {
    by,
    bundleSha256: bundle.digest.slice('sha256:'.length),
    ...(signer === undefined ? {} : { signer }),
    bytesRead: report.bytesRead,
  })
}

/** Tells the log of every check. @throws BASE_MODEL_UNVERIFIED with the first that failed */
export const refuseBaseModel = (
  name: string,
  report: SubjectReport,
  { reporter, now }: Host,
): never => {
  const text = renderText({ version: 1, verifiedAt: now.toISOString(), subjects: [report] })
  for (const line of text.trimEnd().split('\n')) reporter.info(line)
  const failed = report.checks.find(({ passed }) => !passed)
  throw unverifiedBaseModel(
    name,
    failed ? `${failed.title}: ${failed.found} (${failed.code})` : 'nothing was checked',
    failed?.hint,
  )
}

export const unverifiedBaseModel = (name: string, why: string, hint?: string): ProvenanceError =>
  new ProvenanceError(
    'BASE_MODEL_UNVERIFIED',
    `base model "${name}" is not verified: ${why}`,
    hint === undefined ? {} : { hint },
  )
