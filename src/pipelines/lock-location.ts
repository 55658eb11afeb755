// SPDX-License-Identifier: Apache-2.0

import type { SubjectReport } from '../policy/report.ts'

/** Points each failed check of a pinned model to the entry that asked for it. */
export const locateChecks = (
  report: SubjectReport,
  file: string,
  line: number | undefined,
): SubjectReport => {
  if (line === undefined) return report
  const checks = report.checks.map((check) =>
    check.passed || check.location ? check : { ...check, location: { file, line } },
  )
  return { ...report, checks }
}
