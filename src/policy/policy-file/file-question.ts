// SPDX-License-Identifier: Apache-2.0

import {
  type Check,
  type ClaimWord,
  type FileFact,
  failedCheck,
  passedCheck,
  type SubjectReport,
} from '../report.ts'
import { locationOf, type PolicyRule } from './policy-rule.ts'

const MAX_SHOWN = 5

/** `ok` is `undefined` where nobody knows. `why` is said of a file that is refused. */
export interface Judgement {
  readonly ok: boolean | undefined
  readonly word: ClaimWord
  readonly why?: string
}

/** A question that is asked of each file. */
export interface FileQuestion {
  readonly id: string
  readonly title: string
  readonly field: string
  readonly expected: string
  readonly judge: (file: FileFact) => Judgement
}

/** One check: what is not known of a file does not pass. */
export const checkEachFile = (
  rule: PolicyRule,
  report: SubjectReport,
  question: FileQuestion,
): Check => {
  const { id, title, field, expected, judge } = question
  const fail = (found: string, word: ClaimWord): Check => ({
    ...failedCheck({ id, title, expected, found }, { code: 'POLICY_VIOLATION', word }),
    location: locationOf(rule, field),
  })
  const files = filesOf(report)
  if (files === undefined) return fail('the files are not known', 'unknown')
  const judged = files.map((file) => ({ name: file.name, ...judge(file) }))
  const refused = judged.filter(({ ok }) => ok === false)
  if (refused.length > 0) return fail(names(refused), weakest(refused))
  const unknown = judged.filter(({ ok }) => ok === undefined)
  if (unknown.length > 0) return fail(`not known of ${names(unknown)}`, 'unknown')
  const found = `${files.length} ${files.length === 1 ? 'file' : 'files'}`
  return passedCheck({ id, title, expected, found }, weakest(judged))
}

/** Every file; `undefined` for fewer facts than files: a forgotten one must not look like an answer. */
export const filesOf = ({
  name,
  contents,
  fileCount,
}: SubjectReport): readonly FileFact[] | undefined => {
  if (contents === undefined || contents.length === 0 || contents.length < fileCount) {
    return undefined
  }
  return contents.map((file) => (file.name === '.' ? { ...file, name } : file))
}

const weakest = (judged: readonly { readonly word: ClaimWord }[]): ClaimWord =>
  judged.every(({ word }) => word === 'verified') ? 'verified' : 'self-asserted'

const names = (
  files: readonly { readonly name: string; readonly why?: string | undefined }[],
): string => {
  const shown = files
    .slice(0, MAX_SHOWN)
    .map(({ name, why }) => (why === undefined ? name : `${name} (${why})`))
  const more = files.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}
