// SPDX-License-Identifier: Apache-2.0
//
// What a reviewer has to look at, as a flat list: annotations and SARIF are
// written from it. Errors are there if and only if the verdict is a refusal.

import { ERRORS } from '../core/errors.ts'
import {
  type Check,
  type FileTable,
  isSubjectPassed,
  type Report,
  type SubjectReport,
} from '../policy/report.ts'
import { type ContentFinding, contentFindings } from './content-findings.ts'
import { foreignText } from './foreign-text.ts'
import { filePath, type ReportOptions, repositoryPath } from './repository-path.ts'

export interface Finding {
  readonly level: 'error' | 'warning' | 'notice'
  /** Id of the check, or of the list of files. */
  readonly id: string
  readonly title: string
  /** Name of the model; empty where there is none. */
  readonly subject: string
  /** One line. */
  readonly message: string
  /** What to do about findings of this id. */
  readonly help: string
  /** Relative to the repository. */
  readonly file?: string
  /** From 1. */
  readonly line?: number
}

/** Everything that did not pass, checks before files, and what passed on weaker grounds. */
export const listFindings = (report: Report, options?: ReportOptions): readonly Finding[] =>
  report.subjects.length === 0
    ? [nothing('nothing was verified')]
    : report.subjects.flatMap((subject) => subjectFindings(subject, options))

const subjectFindings = (subject: SubjectReport, options?: ReportOptions): readonly Finding[] => [
  ...(subject.checks.length === 0 ? [nothing('nothing was checked', subject.name)] : []),
  ...subject.checks
    .filter(({ passed }) => !passed)
    .map((check) => checkFinding(check, subject, options)),
  ...fileFindings(subject, options),
  ...contentFindings(subject).map((found) => contentFinding(found, subject, options)),
  ...(subject.bytesRead ? [] : [bytesUnread(subject, options)]),
]

const nothing = (message: string, subject = ''): Finding => ({
  level: 'error',
  id: 'verdict',
  title: 'verdict',
  subject: foreignText(subject),
  message,
  help: ERRORS.BUNDLE_NONE.hint,
})

const checkFinding = (check: Check, subject: SubjectReport, options?: ReportOptions): Finding => {
  const {
    id,
    title,
    expected,
    found,
    code = 'INTERNAL',
    hint = ERRORS[code].hint,
    location,
  } = check
  const file =
    location === undefined
      ? subject.path && repositoryPath(subject.path, options)
      : repositoryPath(location.file, options)
  const isLine = location !== undefined && Number.isSafeInteger(location.line) && location.line > 0
  const text = `expected ${foreignText(expected)}, found ${foreignText(found)}`
  return {
    level: 'error',
    id: foreignText(id),
    title: foreignText(title),
    subject: foreignText(subject.name),
    message: `${text}. ${foreignText(hint)}`,
    help: ERRORS[code].hint,
    ...(file ? { file } : {}),
    ...(file && isLine ? { line: location.line } : {}),
  }
}

const FILE_LISTS: readonly {
  readonly list: keyof FileTable
  readonly title: string
  readonly message: string
}[] = [
  { list: 'changed', title: 'file changed', message: 'does not have the digest that was signed' },
  { list: 'missing', title: 'file missing', message: 'was signed and is not here' },
  { list: 'extra', title: 'file not signed', message: 'is here and was not signed' },
  {
    list: 'unsigned',
    title: 'unsigned file accepted',
    message: 'was not signed; it is accepted because the options say so',
  },
]

const fileFindings = (subject: SubjectReport, options?: ReportOptions): readonly Finding[] => {
  const { files, name: model } = subject
  if (files === undefined) return []
  return FILE_LISTS.flatMap(({ list, title, message }) =>
    files[list].map((name): Finding => {
      const file = filePath(subject, name, options)
      return {
        level: list === 'unsigned' || isSubjectPassed(subject) ? 'warning' : 'error',
        id: `files.${list}`,
        title,
        subject: foreignText(model),
        message: `${foreignText(name)} ${message}`,
        help: ERRORS.MODEL_MISMATCH.hint,
        ...(file === undefined ? {} : { file }),
      }
    }),
  )
}

/** Ids of what was found in files begin so; it refuses nothing by itself. */
export const CONTENT_PREFIX = 'contents.'

const contentFinding = (
  { code, kind, file: name, message, word }: ContentFinding,
  subject: SubjectReport,
  options?: ReportOptions,
): Finding => {
  const file = filePath(subject, name, options)
  return {
    level: kind === 'notice' ? 'notice' : 'warning',
    id: `${CONTENT_PREFIX}${foreignText(code)}`,
    title: 'found in a file',
    subject: foreignText(subject.name),
    message: `${foreignText(name)}: ${foreignText(code)}: ${foreignText(message)} (${word})`,
    help: 'docs/reference/findings.md says what each code means; `findings` of a policy refuses.',
    ...(file === undefined ? {} : { file }),
  }
}

const bytesUnread = (subject: SubjectReport, options?: ReportOptions): Finding => {
  const file = subject.path && repositoryPath(subject.path, options)
  return {
    level: 'notice',
    id: 'files.unread',
    title: 'bytes not read',
    subject: foreignText(subject.name),
    message: 'only recorded digests were compared; the bytes of the files were not read',
    help: 'Fetch the files and verify again to have their bytes hashed.',
    ...(file ? { file } : {}),
  }
}
