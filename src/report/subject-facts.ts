// SPDX-License-Identifier: Apache-2.0
//
// The sentences about a subject that the terminal and the summary share. They
// still hold foreign text: each renderer escapes in its own way.

import { formatBytes } from '../core/byte-size.ts'
import { ERRORS } from '../core/errors.ts'
import type {
  Check,
  Report,
  ReportedBundle,
  ReportedSigner,
  SubjectReport,
} from '../policy/report.ts'
import { isSubjectPassed } from '../policy/report.ts'
import { formatTime } from './rfc3339.ts'

/** Names of one list of files that are shown before the rest is counted. */
export const MAX_NAMES = 50

/** `2 files, 1.5 MB`, and whether the bytes were read. */
export const describeContent = ({ fileCount, sizeBytes, bytesRead }: SubjectReport): string => {
  const count = fileCount === 1 ? '1 file' : `${fileCount} files`
  const size = sizeBytes === undefined ? '' : `, ${formatBytes(sizeBytes)}`
  return `${count}${size}${bytesRead ? '' : '; recorded digests only, the bytes were not read'}`
}

export const describeSigner = (signer: ReportedSigner): string => {
  switch (signer.kind) {
    case 'certificate':
      return `${signer.identity.subjectAlternativeName}, vouched for by ${signer.identity.issuer ?? 'no issuer'}`
    case 'key':
      return `key ${signer.hint}`
    case 'certificate-chain':
      return `certificate ${signer.subject}`
  }
}

/** `2026-01-02T03:04:05Z, Tlog https://…` for each time of signing. */
export const describeTimes = ({ timestamps = [] }: ReportedBundle): readonly string[] =>
  timestamps.map(({ type, uri, time }) => {
    const text = formatTime(time) ?? 'no time'
    return uri === '' ? `${text}, ${type}` : `${text}, ${type} ${uri}`
  })

const DAY_MS = 86_400_000

/** `2026-01-02T03:04:05Z, 3 days old`: its newest entry, at the time of the verification. */
export const describeTrustedRoot = (
  trustedRootDate: string,
  { verifiedAt }: Pick<Report, 'verifiedAt'>,
): string => {
  const days = Math.floor((Date.parse(verifiedAt) - Date.parse(trustedRootDate)) / DAY_MS)
  if (Number.isNaN(days)) return trustedRootDate
  return `${trustedRootDate}, ${days === 1 ? '1 day' : `${days} days`} old`
}

/** `1 of 3 checks failed`; a subject without checks was not verified. */
export const countChecks = ({ checks }: SubjectReport): string => {
  const failed = checks.filter(({ passed }) => !passed).length
  const all = checks.length === 1 ? '1 check' : `${checks.length} checks`
  if (checks.length === 0) return 'nothing was checked'
  return failed === 0 ? `${all} passed` : `${failed} of ${all} failed`
}

/** `1 of 2 verified`, where there is not exactly one. */
export const countSubjects = ({ subjects }: Report): string => {
  if (subjects.length === 0) return 'nothing was verified'
  return `${subjects.filter(isSubjectPassed).length} of ${subjects.length} verified`
}

/** The checks of a bundle that its subject does not show already. */
export const ownChecks = (bundle: ReportedBundle, subject: SubjectReport): readonly Check[] => {
  const shown = new Set(subject.checks.map(keyOf))
  return bundle.checks.filter((check) => !shown.has(keyOf(check)))
}

const keyOf = ({ id, expected, found, passed }: Check): string =>
  JSON.stringify([id, expected, found, passed])

/** Code of a failed check, and what to do about it. */
export const refusal = ({ code = 'INTERNAL', hint }: Check): string =>
  `${code}: ${hint ?? ERRORS[code].hint}`
