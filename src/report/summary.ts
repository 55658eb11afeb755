// SPDX-License-Identifier: Apache-2.0
//
// The report in the job's summary, for a reviewer who has not read the
// documentation. Everything foreign is escaped; GitHub drops a summary of more
// than 1 MiB, so that what does not fit is counted instead.

import { Buffer } from 'node:buffer'
import { statedBaseModels } from '../attestation/base-model.ts'
import {
  type Check,
  CLAIM_WORDS,
  type ClaimWord,
  type FileTable,
  isPassed,
  isSound,
  isSubjectPassed,
  type Report,
  type ReportedBundle,
  type SubjectReport,
} from '../policy/report.ts'
import { baseModelsMarkdown } from './base-models.ts'
import { contentFindings } from './content-findings.ts'
import { code, escapeText, table } from './markdown.ts'
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

/** Below GitHub's 1 MiB for the summaries of a step. */
export const MAX_SUMMARY_BYTES = 900_000

const WORD_MEANINGS: Readonly<Record<ClaimWord, string>> = {
  verified: 'a signature or a digest that was checked here says so.',
  proved: 'a mathematical proof that was checked here says so.',
  'self-asserted': 'the signer says so, and nobody else.',
  unknown: 'nothing says so.',
}

/** Text of the job summary, in GitHub's Markdown, at most MAX_SUMMARY_BYTES. */
export const renderSummary = (report: Report): string => {
  // What was refused comes first, so that it is never what does not fit.
  const subjects = [
    ...report.subjects.filter((subject) => !isSubjectPassed(subject)),
    ...report.subjects.filter(isSubjectPassed),
  ]
  const words = CLAIM_WORDS.map((word) => `- **${word}**: ${WORD_MEANINGS[word]}`)
  const root = report.trustedRootDate
  const parts = [
    `### ${title(report)}`,
    ...(subjects.length === 0 ? [] : [overview(subjects)]),
    ...sections(subjects),
    `How far a finding is established:\n\n${words.join('\n')}`,
    ...(root === undefined ? [] : [`Trusted root of ${code(describeTrustedRoot(root, report))}.`]),
  ]
  return `${parts.join('\n\n')}\n`
}

const title = (report: Report): string => {
  const [only] = report.subjects
  const what =
    report.subjects.length === 1 && only ? code(only.name) : escapeText(countSubjects(report))
  return `${isPassed(report) ? 'Verified' : 'REFUSED'}: ${what}`
}

const verdict = (subject: SubjectReport): string =>
  isSubjectPassed(subject) ? 'verified' : 'REFUSED'

const overview = (subjects: readonly SubjectReport[]): string => {
  const lines = table(
    ['Subject', 'Verdict', 'Checks', 'Digest', 'Content'],
    subjects.map((subject) => [
      code(subject.name),
      isSubjectPassed(subject) ? 'verified' : '**REFUSED**',
      countChecks(subject),
      subject.digest === undefined ? '' : code(subject.digest),
      escapeText(describeContent(subject)),
    ]),
  )
  const shown = fitting(lines, MAX_SUMMARY_BYTES / 3)
  return [...shown, ...omitted(lines.length - shown.length)].join('\n')
}

const sections = (subjects: readonly SubjectReport[]): readonly string[] => {
  const texts = subjects.map(section)
  const shown = fitting(texts, MAX_SUMMARY_BYTES / 2)
  return [...shown, ...omitted(texts.length - shown.length)]
}

const fitting = (texts: readonly string[], maxBytes: number): readonly string[] => {
  let room = maxBytes
  const end = texts.findIndex((text) => {
    room -= Buffer.byteLength(text) + 2
    return room < 0
  })
  return end < 0 ? texts : texts.slice(0, end)
}

const omitted = (count: number): readonly string[] =>
  count === 0 ? [] : [`\n… and ${count} more that do not fit here: see the report as JSON.`]

const section = (subject: SubjectReport): string => {
  const parts = [
    ...(subject.checks.length === 0 ? [] : [checkTable(subject.checks)]),
    ...advice(subject.checks),
    ...fileTable(subject.files),
    ...basesPart(subject),
    ...findingTable(subject),
    ...subject.bundles.map((bundle) => bundlePart(bundle, subject)),
  ]
  const heading = `<strong>${verdict(subject)}</strong> ${code(subject.name)}: ${countChecks(subject)}`
  // The blank lines end the HTML block, so that what stands between is Markdown.
  return [
    `<details${isSubjectPassed(subject) ? '' : ' open'}>`,
    `<summary>${heading}</summary>`,
    '',
    ...parts.flatMap((part) => [part, '']),
    '</details>',
  ].join('\n')
}

const checkTable = (checks: readonly Check[]): string =>
  table(
    ['', 'Check', 'Expected', 'Found', 'Established'],
    checks.map(({ title: name, expected, found, word, passed }) => [
      passed ? 'ok' : '**NO**',
      escapeText(name),
      code(expected),
      code(found),
      word,
    ]),
  ).join('\n')

const advice = (checks: readonly Check[]): readonly string[] => {
  const lines = checks
    .filter(({ passed }) => !passed)
    .map((check) => `- ${escapeText(check.title)}: ${escapeText(refusal(check))}`)
  return lines.length === 0 ? [] : [[...new Set(lines)].join('\n')]
}

const FILE_ROWS: readonly (readonly [keyof FileTable, string])[] = [
  ['changed', '**changed**'],
  ['missing', '**missing**'],
  ['extra', '**not signed**'],
  ['ignored', 'left out by the signature: nothing vouches for it'],
  ['unsigned', 'not signed, accepted by the options'],
]

const fileTable = (files: FileTable | undefined): readonly string[] => {
  if (files === undefined) return []
  const rows = FILE_ROWS.flatMap(([list, label]) => {
    const names = files[list].slice(0, MAX_NAMES).map((name) => [code(name), label])
    const more = files[list].length - names.length
    return more > 0 ? [...names, [`… and ${more} more`, label]] : names
  })
  return rows.length === 0 ? [] : [table(['File', 'What became of it'], rows).join('\n')]
}

// Of sound bundles alone: a name in any other was written by anybody.
const basesPart = (subject: SubjectReport): readonly string[] => {
  const { name, digest, bundles } = subject
  if (!isSubjectPassed(subject)) return []
  const stated = bundles
    .filter(isSound)
    .flatMap(({ statement }) => (statement ? statedBaseModels(statement) : []))
  const bases = [...new Map(stated.map((base) => [base.digests.join() + base.name, base])).values()]
  const model = { name, word: 'verified', ...(digest === undefined ? {} : { digest }) }
  const text = baseModelsMarkdown({ model, bases, verified: 'stated' })
  return text === '' ? [] : [text.trimEnd()]
}

const findingTable = (subject: SubjectReport): readonly string[] => {
  const found = contentFindings(subject)
  if (found.length === 0) return []
  const rows = found
    .slice(0, MAX_NAMES)
    .map(({ code: id, file, message, word }) => [code(id), code(file), escapeText(message), word])
  const more = found.length - rows.length
  const rest = more > 0 ? [[`… and ${more} more`, '', '', '']] : []
  const lines = table(['Finding', 'File', 'What was seen', 'Established'], [...rows, ...rest])
  return [lines.join('\n')]
}

const bundlePart = (bundle: ReportedBundle, subject: SubjectReport): string => {
  const { source, index, verified, predicateType, signer, suggestion } = bundle
  const rows = [
    ['Bundle', code(`${source} #${index}`)],
    ['Signature', verified ? 'verified' : '**NOT VERIFIED**'],
    ...(predicateType === undefined ? [] : [['States', code(predicateType)]]),
    ...(signer === undefined ? [] : [['Signer', code(describeSigner(signer))]]),
    ...describeTimes(bundle).map((time) => ['Time of signing', code(time)]),
    ...(suggestion === undefined
      ? []
      : [['Unverified advice', `this signer would be accepted by ${code(suggestion)}`]]),
  ]
  const own = ownChecks(bundle, subject)
  return [
    table(['', ''], rows).join('\n'),
    ...(own.length === 0 ? [] : [checkTable(own)]),
    ...advice(own),
  ].join('\n\n')
}
