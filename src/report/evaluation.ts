// SPDX-License-Identifier: Apache-2.0
//
// Thresholds and what was measured, for people.

import { describeTested, type Evaluation } from '../policy/thresholds.ts'
import { foreignText } from './foreign-text.ts'
import { code, table } from './markdown.ts'

/** GitHub's Markdown for the summary of a job. */
export const evaluationMarkdown = ({ result, passed, warned, failed }: Evaluation): string => {
  const rows = (
    [
      ['**missed**', failed],
      ['missed, warned', warned],
      ['met', passed],
    ] as const
  ).flatMap(([word, thresholds]) =>
    thresholds.map(({ name, value }) => [code(name), String(value), word]),
  )
  return [
    `### Evaluation: ${result}`,
    '',
    ...table(['Threshold', 'Measured (self-asserted)', ''], rows),
    '',
  ].join('\n')
}

/** The thresholds that failed, on one line. */
export const describeMissed = ({ failed }: Evaluation): string =>
  failed.map((threshold) => foreignText(describeTested(threshold))).join(', ')
