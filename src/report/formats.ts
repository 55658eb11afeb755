// SPDX-License-Identifier: Apache-2.0

import type { Report } from '../policy/report.ts'
import { renderGhJson } from './gh-json.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import type { ReportOptions } from './repository-path.ts'
import { renderSarif } from './sarif.ts'
import { renderSummary } from './summary.ts'
import { renderText } from './text.ts'

/** Every form in which a report can be written, by its name on the command line. */
export const REPORT_FORMATS = {
  text: renderText,
  json: renderJson,
  gh: renderGhJson,
  sarif: renderSarif,
  junit: renderJunit,
  markdown: renderSummary,
} as const satisfies Readonly<Record<string, (report: Report, options?: ReportOptions) => string>>

export type ReportFormat = keyof typeof REPORT_FORMATS
