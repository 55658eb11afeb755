// SPDX-License-Identifier: Apache-2.0
//
// The report in a terminal: the verdict first, then every check with what was
// found. No colour, one line a fact, so that logs and screen readers read the
// same text.

import {
  type Check,
  isPassed,
  isSubjectPassed,
  type Report,
  type ReportedBundle,
  type SubjectReport,
} from '../policy/report.ts'
import { contentFindings } from './content-findings.ts'
import { foreignText } from './foreign-text.ts'
import {
  countChecks,
  countSubjects,
  describeContent,
  describeSigner,
  describeTimes,
  describeTrustedRoot,
  MAX_NAMES,
  ownChecks,
  refusal,
} from './subject-facts.ts'

/** Plain text, each line ended; begins with `verified` if and only if the verdict is a pass. */
export const renderText = (report: Report): string => {
  const { subjects, trustedRootDate } = report
  const isSingle = subjects.length === 1
  const lines = [
    ...(isSingle ? [] : [row(verdict(isPassed(report)), countSubjects(report)), '']),
    ...subjects.flatMap((subject) => [...subjectLines(subject), '']),
    ...(trustedRootDate === undefined
      ? []
      : [row('trust', `trusted root of ${describeTrustedRoot(trustedRootDate, report)}`)]),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

const verdict = (passed: boolean): string => (passed ? 'verified' : 'REFUSED')

const subjectLines = (subject: SubjectReport): readonly string[] => [
  row(verdict(isSubjectPassed(subject)), `${subject.name}: ${countChecks(subject)}`),
  ...(subject.path === undefined ? [] : [row('path', subject.path)]),
  ...(subject.digest === undefined ? [] : [row('digest', subject.digest)]),
  row('content', describeContent(subject)),
  ...(subject.checks.length === 0 ? [] : ['', ...checkLines(subject.checks)]),
  ...fileLines(subject),
  ...findingLines(subject),
  ...subject.bundles.flatMap((bundle) => ['', ...bundleLines(bundle, subject)]),
]

const LABEL_CHARS = 9

const row = (label: string, text: string): string =>
  `${label.padEnd(LABEL_CHARS)} ${foreignText(text)}`

const MAX_TITLE_CHARS = 44
const WORD_CHARS = 'self-asserted'.length

// Three aligned columns, then what was found; what was expected stands right below it.
const checkLines = (checks: readonly Check[]): readonly string[] => {
  const width = Math.min(
    MAX_TITLE_CHARS,
    Math.max(...checks.map(({ title }) => foreignText(title).length), 'expected'.length),
  )
  const columns = (mark: string, title: string, word: string, text: string): string =>
    `  ${mark}  ${title.padEnd(width)}  ${word.padEnd(WORD_CHARS)}  ${foreignText(text)}`
  return checks.flatMap((check) => {
    const { title, word, passed, expected, found } = check
    return [
      columns(passed ? 'ok' : 'NO', foreignText(title), word, found),
      ...(expected === found ? [] : [columns('  ', '', 'expected', expected)]),
      ...(passed ? [] : [columns('  ', '', 'hint', refusal(check))]),
    ]
  })
}

const fileLines = ({ files }: SubjectReport): readonly string[] => {
  if (files === undefined) return []
  const { changed, missing, extra, ignored, unsigned } = files
  const lines = [
    ...names('changed', changed),
    ...names('missing', missing),
    ...names('extra', extra),
    // Nothing vouches for these, so a reader has to see them.
    ...names('ignored', ignored),
    ...names('unsigned', unsigned),
  ]
  return lines.length === 0 ? [] : ['', ...lines]
}

const findingLines = (subject: SubjectReport): readonly string[] => {
  const texts = contentFindings(subject).map(
    ({ code, file, message, word }) => `${code} in ${file}: ${message} (${word})`,
  )
  return texts.length === 0 ? [] : ['', ...names('finding', texts)]
}

const names = (label: string, values: readonly string[]): readonly string[] => {
  const shown = values.slice(0, MAX_NAMES)
  const more = values.length - shown.length
  return [...shown, ...(more > 0 ? [`… and ${more} more`] : [])].map((text) => row(label, text))
}

const bundleLines = (bundle: ReportedBundle, subject: SubjectReport): readonly string[] => {
  const { source, index, verified, predicateType, signer, suggestion } = bundle
  const state = verified ? 'signature verified' : 'NOT VERIFIED'
  const checks = ownChecks(bundle, subject)
  return [
    row('bundle', `${source} #${index}: ${state}`),
    ...(predicateType === undefined ? [] : [row('  states', predicateType)]),
    ...(signer === undefined ? [] : [row('  signer', describeSigner(signer))]),
    ...describeTimes(bundle).map((time) => row('  time', time)),
    ...checkLines(checks),
    ...(suggestion === undefined ? [] : [row('  advice', `unverified advice: ${suggestion}`)]),
  ]
}
