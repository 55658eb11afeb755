// SPDX-License-Identifier: Apache-2.0
//
// Every output of the verify action, one row each.

import { oneLine } from '../core/one-line.ts'
import type { VsaOutcome } from '../inputs/vsa-run.ts'
import { isPassed, isSubjectPassed, type Report } from '../policy/report.ts'

export interface VerifyOutputFacts {
  readonly report: Report
  /** Absolute paths of the written reports. */
  readonly files: { readonly json: string; readonly sarif: string; readonly junit: string }
}

interface OutputRow<Facts> {
  readonly name: string
  readonly description: string
  readonly value: (facts: Facts) => string
}

const row = <Facts>(
  name: string,
  description: string,
  value: (facts: Facts) => string,
): OutputRow<Facts> => ({ name, description, value })

export const VERIFY_OUTPUTS: readonly OutputRow<VerifyOutputFacts>[] = [
  row(
    'verified',
    '`true` if and only if every check of every model passed; `nothing-to-verify` for a pull request that touches no model.',
    ({ report }) => String(isPassed(report)),
  ),
  row('model-digest', 'Digest of each model, one a line.', ({ report }) =>
    report.subjects.map(({ digest }) => digest ?? '').join('\n'),
  ),
  row('refused', 'Names of the models that are not verified, one a line.', ({ report }) =>
    report.subjects
      .filter((subject) => !isSubjectPassed(subject))
      .map(({ name }) => oneLine(name))
      .join('\n'),
  ),
  row('report-path', 'Path of the report as JSON.', ({ files }) => files.json),
  row('sarif-path', 'Path of the report as SARIF 2.1.0.', ({ files }) => files.sarif),
  row('junit-path', 'Path of the report as JUnit XML.', ({ files }) => files.junit),
]

/** Set where a summary was asked for. */
export const VSA_OUTPUTS: readonly OutputRow<VsaOutcome>[] = [
  row(
    'vsa-status',
    'With `vsa`: `signed`; `no-token` where the job has none and nothing was signed; `failed` where signing or storing failed. Else empty.',
    ({ status }) => status,
  ),
  row(
    'vsa-path',
    'Path of the signed summary (Sigstore bundle) of each model, one a line.',
    ({ paths }) => paths.join('\n'),
  ),
]
