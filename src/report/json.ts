// SPDX-License-Identifier: Apache-2.0
//
// The report as data: keys in one order, absent where nothing is known. The
// bundles themselves are left out; `source` and `index` say where they are.

import {
  type Check,
  type FileFact,
  isPassed,
  isSubjectPassed,
  type Report,
  type ReportedBundle,
  type ReportedSigner,
  type SubjectReport,
} from '../policy/report.ts'
import { foreignValue, jsonText } from './json-text.ts'
import { formatTime } from './rfc3339.ts'

/** The report and its verdicts as JSON; a predicate keeps the order that was signed. */
export const renderJson = (report: Report): string => jsonText(toReport(report))

// Fields that are undefined leave no key in JSON.
const toReport = (report: Report) => ({
  version: report.version,
  verified: isPassed(report),
  verifiedAt: report.verifiedAt,
  trustedRootDate: report.trustedRootDate,
  subjects: report.subjects.map(toSubject),
})

const toSubject = (subject: SubjectReport) => ({
  name: subject.name,
  verified: isSubjectPassed(subject),
  path: subject.path,
  digest: subject.digest,
  fileCount: subject.fileCount,
  sizeBytes: subject.sizeBytes,
  bytesRead: subject.bytesRead,
  files: subject.files && toFiles(subject.files),
  contents: subject.contents?.map(toFile),
  checks: subject.checks.map(toCheck),
  bundles: subject.bundles.map(toBundle),
})

const toFile = ({ name, format, holdsPickle, word, pickle, metadata, findings }: FileFact) => ({
  name,
  format,
  holdsPickle,
  word,
  pickle: pickle && {
    count: pickle.count,
    protocol: pickle.protocol,
    imports: pickle.imports,
    outsideAllowList: pickle.outsideAllowList,
    complete: pickle.complete,
  },
  metadata: foreignValue(metadata),
  findings: findings?.map(({ code, kind, message, at }) => ({ code, kind, message, at })),
})

const toFiles = ({
  changed,
  missing,
  extra,
  ignored,
  unsigned,
}: NonNullable<SubjectReport['files']>) => ({ changed, missing, extra, ignored, unsigned })

const toCheck = (check: Check) => ({
  id: check.id,
  title: check.title,
  expected: check.expected,
  found: check.found,
  word: check.word,
  passed: check.passed,
  code: check.code,
  hint: check.hint,
  location: check.location && { file: check.location.file, line: check.location.line },
})

const toBundle = (bundle: ReportedBundle) => ({
  source: bundle.source,
  index: bundle.index,
  verified: bundle.verified,
  predicateType: bundle.predicateType,
  signer: bundle.signer && toSigner(bundle.signer),
  timestamps: bundle.timestamps?.map(({ type, uri, time }) => ({
    type,
    uri,
    time: formatTime(time),
  })),
  checks: bundle.checks.map(toCheck),
  suggestion: bundle.suggestion,
  established: bundle.established?.map(({ pointer, word }) => ({ pointer, word })),
  statement: bundle.statement && toStatement(bundle.statement),
})

const toSigner = (signer: ReportedSigner) => {
  switch (signer.kind) {
    case 'certificate':
      return { kind: signer.kind, identity: signer.identity }
    case 'key':
      return { kind: signer.kind, hint: signer.hint }
    case 'certificate-chain':
      return { kind: signer.kind, subject: signer.subject }
  }
}

const toStatement = (statement: NonNullable<ReportedBundle['statement']>) => ({
  type: statement.type,
  subject: statement.subject.map(({ name, digest }) => ({ name, digest })),
  predicateType: statement.predicateType,
  predicate: foreignValue(statement.predicate),
})
