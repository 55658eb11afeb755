// SPDX-License-Identifier: Apache-2.0
//
// Annotations on the files of a pull request, as workflow commands take them.

import type { Report } from '../policy/report.ts'
import { type Finding, listFindings } from './findings.ts'
import { foreignText } from './foreign-text.ts'
import type { ReportOptions } from './repository-path.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Relative to the repository, with control characters replaced. */
  readonly file?: string
  /** From 1. */
  readonly startLine?: number
}

/** GitHub shows ten annotations of a level for a step and drops the rest in silence. */
export const MAX_ANNOTATIONS_PER_LEVEL = 10

/** At most MAX_ANNOTATIONS_PER_LEVEL of each level; the last one counts those that did not fit. */
export const listAnnotations = (report: Report, options?: ReportOptions): readonly Annotation[] => {
  const findings = listFindings(report, options)
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    capped(findings.filter((finding) => finding.level === level).map(toAnnotation)),
  )
}

const toAnnotation = ({ level, title, subject, message, file, line }: Finding): Annotation => ({
  level,
  title: subject === '' ? title : `${subject}: ${title}`,
  message,
  ...(file === undefined ? {} : { file: foreignText(file) }),
  ...(line === undefined ? {} : { startLine: line }),
})

const capped = (annotations: readonly Annotation[]): readonly Annotation[] => {
  const [first] = annotations
  if (first === undefined || annotations.length <= MAX_ANNOTATIONS_PER_LEVEL) return annotations
  const shown = annotations.slice(0, MAX_ANNOTATIONS_PER_LEVEL - 1)
  const message = `and ${annotations.length - shown.length} more: see the summary of the job`
  return [...shown, { level: first.level, title: 'more findings', message }]
}
