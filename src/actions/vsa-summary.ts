// SPDX-License-Identifier: Apache-2.0

import { describeVsa, type VsaOutcome } from '../inputs/vsa-run.ts'
import { code, escapeText } from '../report/markdown.ts'

/** What became of the signed verdict, for the job's summary. */
export const renderVsaOutcome = (outcome: VsaOutcome): string => {
  const paths = outcome.paths.map((path) => `- ${code(path)}`)
  const parts =
    outcome.status === 'signed'
      ? ['### Signed verdict']
      : ['### No signed verdict', escapeText(describeVsa(outcome))]
  return `\n${[...parts, ...(paths.length === 0 ? [] : [paths.join('\n')])].join('\n\n')}\n`
}
