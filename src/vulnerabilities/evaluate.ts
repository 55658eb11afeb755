// SPDX-License-Identifier: Apache-2.0
//
// Packages and a database → what is known to be wrong with them, one result
// for each flaw of each package. Pure: `verify` asks it again of a signed bill
// of materials, with a newer database.

import { ProvenanceError } from '../core/errors.ts'
import {
  type AffectedAnswer,
  answerAffected,
  type ParseVersion,
  type VersionInQuestion,
} from './affected-version.ts'
import { type AliasedRecord, groupAliases } from './aliases.ts'
import type { UnreadableRecord, VulnerabilityDatabase } from './database.ts'
import type { OsvAffected, OsvRecord } from './osv-record.ts'
import type { PackageInQuestion } from './package-in-question.ts'
import { comparePythonVersions, type PythonVersion, parsePythonVersion } from './python-version.ts'
import { isMalicious, type Rating, rate, worstOf } from './rate.ts'
import { type RatedSeverity, severityRank } from './severity.ts'

export interface VulnerabilityResult {
  /** Of one record; its other names are `aliases`. */
  readonly id: string
  /** Sorted, without `id`. */
  readonly aliases: readonly string[]
  /** `unanswered`: the database names the package, and what it says cannot be evaluated. */
  readonly outcome: 'affected' | 'unanswered'
  /** Why there is no answer. */
  readonly reason?: string
  /** Sorted; a package of conda may be one of PyPI too. Empty where it may be any package. */
  readonly purls: readonly string[]
  /** The first version without the flaw, by those who name one. */
  readonly fixedVersion?: string
  readonly severity: RatedSeverity
  readonly ratings: readonly Rating[]
  readonly summary?: string
}

/**
 * Results, the worst first; those of one severity by package and id.
 * @throws INTERNAL for a package that the database was not opened for: it would know nothing of it
 */
export const evaluateVulnerabilities = (
  packages: readonly PackageInQuestion[],
  { records, unreadable, names }: VulnerabilityDatabase,
): readonly VulnerabilityResult[] => {
  const stranger = packages.find(({ name }) => !names.has(name))
  if (stranger) {
    throw new ProvenanceError('INTERNAL', `the database was not opened for ${stranger.name}`)
  }
  const parse = rememberVersions()
  const byName = indexByName(records)
  const results = groupPackages(packages, parse).flatMap((subject) => [
    ...resultsOf(subject, byName.get(subject.name) ?? [], parse),
    ...unreadable
      .filter(({ names }) => names?.has(subject.name))
      .map((record) => unreadableResult(record, subject.purls)),
  ])
  const anywhere = unreadable
    .filter(({ names }) => names === undefined)
    .map((record) => unreadableResult(record, []))
  return [...results, ...anywhere].sort(compareResults)
}

const compareResults = (a: VulnerabilityResult, b: VulnerabilityResult): number => {
  const worse = severityRank(b.severity) - severityRank(a.severity)
  if (worse !== 0) return worse
  const [left, right] = [a, b].map(({ purls, id }) => `${purls[0] ?? ''} ${id}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}

/** Databases repeat the versions of a package in each of its records. */
const rememberVersions = (): ParseVersion => {
  const known = new Map<string, PythonVersion | undefined>()
  return (text) => {
    if (!known.has(text)) known.set(text, parsePythonVersion(text))
    return known.get(text)
  }
}

// ---- packages --------------------------------------------------------------------

/** What is one package under several purls: of conda and of PyPI, or with and without a local version. */
interface Subject {
  readonly name: string
  readonly version: VersionInQuestion
  readonly purls: readonly string[]
  readonly isFromPypi: boolean
}

const groupPackages = (
  packages: readonly PackageInQuestion[],
  parse: ParseVersion,
): readonly Subject[] => {
  const subjects = new Map<string, Subject>()
  for (const { name, version: text, purl, ecosystem } of packages) {
    const parsed = parse(text)
    const key = `${name}@${parsed?.publicPart ?? `?${text}`}`
    const before = subjects.get(key)
    subjects.set(key, {
      name,
      version: before?.version ?? { text, parsed },
      purls: [...(before?.purls ?? []), purl].sort(),
      isFromPypi: ecosystem === 'pypi' || before?.isFromPypi === true,
    })
  }
  return [...subjects.values()]
}

// ---- records ---------------------------------------------------------------------

const indexByName = (records: readonly OsvRecord[]): ReadonlyMap<string, readonly OsvRecord[]> => {
  const byName = new Map<string, OsvRecord[]>()
  for (const record of records) {
    for (const name of new Set(record.affected.map(({ name }) => name))) {
      const list = byName.get(name)
      if (list) list.push(record)
      else byName.set(name, [record])
    }
  }
  return byName
}

interface Finding extends AliasedRecord {
  readonly record: OsvRecord
  readonly answer: Exclude<AffectedAnswer, { kind: 'not-affected' }>
  readonly ratings: readonly Rating[]
}

const resultsOf = (
  subject: Subject,
  records: readonly OsvRecord[],
  parse: ParseVersion,
): readonly VulnerabilityResult[] => {
  const findings = records
    // What was uploaded to PyPI to harm is not what conda built under that name.
    .filter(({ id }) => subject.isFromPypi || !isMalicious(id))
    .flatMap((record) => findingOf(subject, record, parse))
  return groupAliases(findings).map((group) => toResult(group, subject.purls, parse))
}

const findingOf = (
  { name, version }: Subject,
  record: OsvRecord,
  parse: ParseVersion,
): readonly Finding[] => {
  const entries = record.affected.filter((affected) => affected.name === name)
  const answer = entries
    .map((affected) => answerAffected(version, affected, parse))
    .reduce(strongerAnswer)
  if (answer.kind === 'not-affected') return []
  const { id, aliases } = record
  return [{ id, aliases, record, answer, ratings: rate(id, ratingsOf(record, entries)) }]
}

/** Any entry that says so is enough. */
const strongerAnswer = (a: AffectedAnswer, b: AffectedAnswer): AffectedAnswer => {
  if (a.kind === 'affected' && b.kind === 'affected') {
    return { kind: 'affected', fixedVersions: [...a.fixedVersions, ...b.fixedVersions] }
  }
  const order = ['affected', 'unanswered', 'not-affected']
  return order.indexOf(a.kind) <= order.indexOf(b.kind) ? a : b
}

const ratingsOf = (record: OsvRecord, entries: readonly OsvAffected[]) => [
  ...record.ratings,
  ...entries.flatMap(({ ratings }) => ratings),
]

// ---- results ---------------------------------------------------------------------

const toResult = (
  group: readonly [Finding, ...Finding[]],
  purls: readonly string[],
  parse: ParseVersion,
): VulnerabilityResult => {
  const affected = group.filter(({ answer }) => answer.kind === 'affected')
  const [first] = affected.length > 0 ? affected : group
  const { id, record, answer } = first ?? group[0]
  const names = new Set(group.flatMap((finding) => [finding.id, ...finding.aliases]))
  names.delete(id)
  const ratings = uniqueRatings(group.flatMap((finding) => finding.ratings))
  const fixedVersion = latest(
    affected.flatMap(({ answer }) => (answer.kind === 'affected' ? answer.fixedVersions : [])),
    parse,
  )
  return {
    id,
    aliases: [...names].sort(),
    outcome: answer.kind,
    ...(answer.kind === 'unanswered' ? { reason: answer.reason } : {}),
    purls,
    ...(fixedVersion === undefined ? {} : { fixedVersion }),
    severity: worstOf(ratings),
    ratings,
    ...(record.summary === undefined ? {} : { summary: record.summary }),
  }
}

const uniqueRatings = (ratings: readonly Rating[]): readonly Rating[] => [
  ...new Map(ratings.map((rating) => [JSON.stringify(rating), rating])).values(),
]

/** Where several ranges hold the version, only the last of their fixes is free of all. */
const latest = (versions: readonly string[], parse: ParseVersion): string | undefined => {
  let last: { readonly text: string; readonly parsed: PythonVersion } | undefined
  for (const text of versions) {
    const parsed = parse(text)
    if (parsed === undefined) continue
    if (last === undefined || comparePythonVersions(parsed, last.parsed) > 0)
      last = { text, parsed }
  }
  return last?.text
}

const unreadableResult = (
  { id, reason }: UnreadableRecord,
  purls: readonly string[],
): VulnerabilityResult => ({
  id,
  aliases: [],
  outcome: 'unanswered',
  reason: `the record cannot be read: ${reason}`,
  purls,
  severity: 'unknown',
  ratings: [],
})
