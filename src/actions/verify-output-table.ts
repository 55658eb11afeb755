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
  /** Where a summary was asked for. */
  readonly vsa?: VsaOutcome
}

interface VerifyOutputRow {
  readonly name: string
  readonly description: string
  readonly value: (facts: VerifyOutputFacts) => string
}

const row = (
  name: string,
  description: string,
  value: (facts: VerifyOutputFacts) => string,
): VerifyOutputRow => ({ name, description, value })

export const VERIFY_OUTPUTS: readonly VerifyOutputRow[] = [
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
  row(
    'vsa-status',
    'With `vsa`: `signed`; `no-token` where the job has none and nothing was signed; `failed` where signing or storing failed. Else empty.',
    ({ vsa }) => vsa?.status ?? '',
  ),
  row(
    'vsa-path',
    'Path of the signed summary (Sigstore bundle) of each model, one a line.',
    ({ vsa }) => vsa?.paths.join('\n') ?? '',
  ),
]
