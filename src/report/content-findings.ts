// SPDX-License-Identifier: Apache-2.0

import type { ClaimWord, FileFinding, SubjectReport } from '../policy/report.ts'

export interface ContentFinding extends FileFinding {
  /** Name of the file. */
  readonly file: string
  /** How far it is established that it is so. */
  readonly word: ClaimWord
}

/** What was found in the files of a subject: what can run code first, then in the order of the files. */
export const contentFindings = ({
  contents = [],
}: Pick<SubjectReport, 'contents'>): readonly ContentFinding[] => {
  const found = contents.flatMap(({ name, word, findings = [] }) =>
    findings.map(
      (finding): ContentFinding => ({ ...finding, file: name, word: word ?? 'unknown' }),
    ),
  )
  return [
    ...found.filter(({ kind }) => kind === 'code'),
    ...found.filter(({ kind }) => kind === 'broken'),
    ...found.filter(({ kind }) => kind === 'notice'),
  ]
}
