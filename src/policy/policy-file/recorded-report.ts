// SPDX-License-Identifier: Apache-2.0
//
// A report as `mlprov verify --json` printed it, read back for tests of a
// policy. It proves nothing: whoever wrote the file could have written
// `verified`. Law: parse(renderJson(report)) is the report without its bundles' JSON.

import type { CertificateIdentity } from '../../attestation/certificate-identity.ts'
import type { ParsedStatement } from '../../attestation/statement.ts'
import type { VerifiedTimestamp } from '../../attestation/verified-timestamp.ts'
import { ERRORS, type ErrorCode } from '../../core/errors.ts'
import { asArray, asObject, asString, parseJson } from '../../core/parse.ts'
import {
  type Check,
  CLAIM_WORDS,
  type ClaimWord,
  type EstablishedClaim,
  type ReportedBundle,
  type ReportedSigner,
  type SubjectReport,
} from '../report.ts'
import { parseFileFact } from './recorded-file.ts'
import { count, each, flag, given, type Parse, refuse, text, within } from './recorded-value.ts'

export interface RecordedReport {
  /** Of the verification; absent where only one subject was recorded. */
  readonly verifiedAt?: Date
  readonly subjects: readonly [SubjectReport, ...SubjectReport[]]
}

/** Parses a report, or one subject of it. @throws {REPORT_INVALID} naming the field */
export const parseRecordedReport = (text: string): RecordedReport => {
  const value = asObject(parseJson(text)) ?? refuse('the report', undefined, 'a JSON object')
  if (value.subjects === undefined) return { subjects: [parseSubject(value, 'the report')] }
  if (value.version !== 1) refuse('version', value.version, '1')
  const [first, ...others] = each(value, 'subjects', '', parseSubject)
  if (first === undefined) return refuse('subjects', value.subjects, 'at least one')
  return { verifiedAt: parseTime(value.verifiedAt, 'verifiedAt'), subjects: [first, ...others] }
}

const parseSubject: Parse<SubjectReport> = (value, field) => {
  const at = within(field)
  return {
    name: text(value.name, at('name')),
    ...given('path', value.path, (path) => text(path, at('path'))),
    ...given('digest', value.digest, (digest) => text(digest, at('digest'))),
    fileCount: count(value.fileCount, at('fileCount')),
    ...given('sizeBytes', value.sizeBytes, (size) => count(size, at('sizeBytes'))),
    bytesRead: flag(value.bytesRead, at('bytesRead')),
    ...given('files', value.files, (files) => parseFiles(files, at('files'))),
    ...given('contents', value.contents, () => each(value, 'contents', field, parseFileFact)),
    checks: each(value, 'checks', field, parseCheck),
    bundles: each(value, 'bundles', field, parseBundle),
  }
}

const parseFiles = (value: unknown, field: string): NonNullable<SubjectReport['files']> => {
  const table = asObject(value) ?? refuse(field, value, 'an object')
  const names = (key: string): readonly string[] =>
    (asArray(table[key]) ?? refuse(`${field}.${key}`, table[key], 'a list')).map((name) =>
      text(name, `${field}.${key}`),
    )
  return {
    changed: names('changed'),
    missing: names('missing'),
    extra: names('extra'),
    ignored: names('ignored'),
    unsigned: names('unsigned'),
  }
}

const parseCheck: Parse<Check> = (value, field) => {
  const at = within(field)
  return {
    id: text(value.id, at('id')),
    title: text(value.title, at('title')),
    expected: text(value.expected, at('expected')),
    found: text(value.found, at('found')),
    word: word(value.word, at('word')),
    passed: flag(value.passed, at('passed')),
    ...given('code', value.code, (code) => parseCode(code, at('code'))),
    ...given('hint', value.hint, (hint) => text(hint, at('hint'))),
  }
}

const parseBundle: Parse<ReportedBundle> = (value, field) => {
  const at = within(field)
  return {
    source: text(value.source, at('source')),
    index: count(value.index, at('index')),
    verified: flag(value.verified, at('verified')),
    ...given('statement', value.statement, (child) => parseStatement(child, at('statement'))),
    ...given('predicateType', value.predicateType, (type) => text(type, at('predicateType'))),
    ...given('signer', value.signer, (signer) => parseSigner(signer, at('signer'))),
    ...given('timestamps', value.timestamps, () =>
      each(value, 'timestamps', field, parseTimestamp),
    ),
    ...given('established', value.established, () =>
      each(value, 'established', field, parseEstablished),
    ),
    bundle: undefined,
    checks: each(value, 'checks', field, parseCheck),
  }
}

const parseStatement = (value: unknown, field: string): ParsedStatement => {
  const statement = asObject(value) ?? refuse(field, value, 'an object')
  return {
    type: text(statement.type, `${field}.type`),
    subject: each(statement, 'subject', field, (subject, place) => {
      const digest =
        asObject(subject.digest) ?? refuse(`${place}.digest`, subject.digest, 'an object')
      const entries = Object.entries(digest).map(([name, hex]): [string, string] => [
        name,
        text(hex, `${place}.digest`),
      ])
      return { name: text(subject.name, `${place}.name`), digest: Object.fromEntries(entries) }
    }),
    predicateType: text(statement.predicateType, `${field}.predicateType`),
    predicate: asObject(statement.predicate),
  }
}

const parseSigner = (value: unknown, field: string): ReportedSigner => {
  const signer = asObject(value) ?? refuse(field, value, 'an object')
  switch (signer.kind) {
    case 'key':
      return { kind: 'key', hint: text(signer.hint, `${field}.hint`) }
    case 'certificate-chain':
      return { kind: 'certificate-chain', subject: text(signer.subject, `${field}.subject`) }
    case 'certificate':
      return { kind: 'certificate', identity: parseIdentity(signer.identity, `${field}.identity`) }
    default:
      return refuse(`${field}.kind`, signer.kind, 'key, certificate or certificate-chain')
  }
}

const parseIdentity = (value: unknown, field: string): CertificateIdentity => {
  const identity = asObject(value) ?? refuse(field, value, 'an object')
  const fields = Object.entries(identity).map(([name, child]): [string, string] => [
    name,
    text(child, `${field}.${name}`),
  ])
  return {
    ...Object.fromEntries(fields),
    certificateIssuer: text(identity.certificateIssuer, `${field}.certificateIssuer`),
    subjectAlternativeName: text(
      identity.subjectAlternativeName,
      `${field}.subjectAlternativeName`,
    ),
  }
}

const parseTimestamp: Parse<VerifiedTimestamp> = (value, field) => {
  const { type } = value
  if (type !== 'Tlog' && type !== 'TimestampAuthority') {
    return refuse(`${field}.type`, type, 'Tlog or TimestampAuthority')
  }
  return {
    type,
    uri: text(value.uri, `${field}.uri`),
    time: parseTime(value.time, `${field}.time`),
  }
}

const parseEstablished: Parse<EstablishedClaim> = (value, field) => {
  const found = word(value.word, `${field}.word`)
  if (found !== 'verified' && found !== 'proved') {
    return refuse(`${field}.word`, found, 'verified or proved')
  }
  return { pointer: text(value.pointer, `${field}.pointer`), word: found }
}

const word = (value: unknown, field: string): ClaimWord =>
  CLAIM_WORDS.find((known) => known === value) ?? refuse(field, value, CLAIM_WORDS.join(', '))

const parseCode = (value: unknown, field: string): ErrorCode => {
  const code = Object.keys(ERRORS).find((known) => known === value)
  return code === undefined ? refuse(field, value, 'a code of an error') : (code as ErrorCode)
}

/** @throws {REPORT_INVALID} where it is no RFC 3339 time */
export const parseTime = (value: unknown, field: string): Date => {
  const time = asString(value)
  const isTime =
    time !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(time)
  const date = new Date(isTime ? time : Number.NaN)
  return Number.isNaN(date.getTime()) ? refuse(field, value, 'an RFC 3339 time') : date
}
