// SPDX-License-Identifier: Apache-2.0
//
// A statement that does not list a model, such as provenance of others: its
// subjects are compared with the files by digest. What the subjects are called
// is compared too, as far as it can be: tools write a path, or its end.
// Spec: in-toto digest_set.md, resource_descriptor.md (in-toto/attestation v1.1.0)

import type { ParsedStatement } from '../attestation/statement.ts'
import { ROOT_PREFIX } from '../attestation/subjects.ts'
import type { DigestAlgorithm } from '../core/digest.ts'
import type { SignedFile } from '../model/compare.ts'
import { GIT_IGNORE_PATHS, isIgnored } from '../model/paths.ts'
import type { Content, Coverage, CoverageOptions } from './coverage.ts'
import { type Check, type ClaimWord, type FileTable, failedCheck, passedCheck } from './report.ts'
import { checkUncompared, uncomparedFiles } from './uncompared-files.ts'

type Subject = ParsedStatement['subject'][number]

/** Names that a check shows before it counts the rest. */
const MAX_SHOWN = 5

/** What is compared where a subject has no SHA-256. */
export const OTHER_ALGORITHMS = ['sha384', 'sha512'] as const satisfies readonly DigestAlgorithm[]

/** The algorithms without which a subject could not be compared at all. */
export const algorithmsBesideSha256 = ({
  subject,
}: Pick<ParsedStatement, 'subject'>): readonly DigestAlgorithm[] => {
  const others = subject.filter(({ digest }) => digest.sha256 === undefined)
  return OTHER_ALGORITHMS.filter((name) => others.some(({ digest }) => digest[name] !== undefined))
}

/** Compares subjects with files; what differs is a failed check. */
export const checkSubjects = (
  { subject }: ParsedStatement,
  content: Content,
  options: CoverageOptions,
): Coverage => {
  // The root is the digest of a text of digests, which is a file that anybody can write.
  const subjects = subject.filter(({ name }) => !name.startsWith(ROOT_PREFIX))
  const namesOf = nameFinder(subjects, content)
  const ignored = content.files.filter(isGitName).map(({ name }) => name)
  const here = content.files.filter((file) => !isGitName(file))
  const known = here.flatMap((file) => {
    const stated = namesOf(file)
    return stated === undefined ? [] : [{ file, stated }]
  })
  const unknown = here.filter((file) => namesOf(file) === undefined).map(({ name }) => name)
  const isAccepted = options.unsignedFiles === 'ignore' && known.length > 0
  const uncompared = uncomparedFiles(content, GIT_IGNORE_PATHS)
  const files: FileTable = {
    changed: [],
    missing: [],
    extra: isAccepted ? [] : unknown,
    ignored,
    unsigned: isAccepted ? [...unknown, ...uncompared] : [],
  }
  const facts = {
    id: 'files',
    title: content.kind === 'file' ? 'digest of the file' : 'digests of the files',
    expected: `one of ${subjects.length} subjects`,
    found:
      content.kind === 'file'
        ? foundDigest(subjects, content)
        : `${known.length} of ${here.length} files are subjects`,
  }
  const isCovered = here.length > 0 && files.extra.length === 0
  return {
    files,
    checks: [
      isCovered
        ? passedCheck(facts, content.bytesRead ? 'verified' : 'self-asserted')
        : failedCheck(facts, { code: 'SUBJECT_MISMATCH', word: 'verified' }),
      ...(isCovered ? [checkNames(known, content, options)] : []),
      ...checkUncompared(uncompared, known.length, options.unsignedFiles),
    ],
  }
}

const isGitName = ({ name }: SignedFile): boolean => isIgnored(name, GIT_IGNORE_PATHS)

// ---- digests ------------------------------------------------------------------------

/** Names of the subjects that have one digest. */
interface StatedNames {
  readonly paths: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
}

// Gathered once: a model may have many files with one content, and a statement many subjects.
const nameFinder = (subjects: readonly Subject[], content: Content) => {
  const bySha256 = new Map<string, StatedNames>()
  for (const [sha256, group] of Map.groupBy(subjects, ({ digest }) => digest.sha256)) {
    if (sha256 !== undefined) bySha256.set(sha256, statedNames(group))
  }
  // Another digest is known of a single file only.
  const others = subjects.filter((subject) => isSubjectByOther(subject, content))
  const byOther = others.length === 0 ? undefined : statedNames(others)
  return ({ digest }: SignedFile): StatedNames | undefined => bySha256.get(digest) ?? byOther
}

const statedNames = (subjects: readonly Subject[]): StatedNames => {
  const paths = subjects.map(({ name }) => (name.startsWith('./') ? name.slice(2) : name))
  return { paths: new Set(paths), ends: new Set(paths.map(lastPart)) }
}

// Where a subject has a SHA-256, that one decides; else each of the others that is known here.
const isSubjectByOther = ({ digest }: Subject, { otherDigests = {} }: Content): boolean => {
  if (digest.sha256 !== undefined) return false
  const stated = OTHER_ALGORITHMS.filter((name) => digest[name] !== undefined)
  return stated.length > 0 && stated.every((name) => digest[name] === otherDigests[name])
}

const foundDigest = (subjects: readonly Subject[], { files, otherDigests = {} }: Content) => {
  if (subjects.some(({ digest }) => digest.sha256 !== undefined)) {
    return `sha256:${files[0]?.digest ?? ''}`
  }
  const others = OTHER_ALGORITHMS.flatMap((name) =>
    otherDigests[name] === undefined ? [] : [`${name}:${otherDigests[name]}`],
  )
  return others.join(', ') || 'no digest that the subjects have'
}

// ---- names --------------------------------------------------------------------------

interface KnownFile {
  readonly file: SignedFile
  readonly stated: StatedNames
}

/** How much of a file's path the name of a subject with its digest says. */
type Naming = 'path' | 'end' | 'other'

const checkNames = (
  known: readonly KnownFile[],
  { kind, baseName, bytesRead }: Content,
  { subjectNames }: CoverageOptions,
): Check => {
  const named = known.map(({ file, stated }) => {
    // A file alone has no folder to be in: the last part of a path is all of its name.
    if (kind === 'folder') return { name: file.name, naming: namingOf(file.name, stated) }
    return { name: baseName, naming: stated.ends.has(baseName) ? 'path' : 'other' } as const
  })
  const demand = demandOf(subjectNames, kind)
  const refused = named.filter(({ naming }) => !ACCEPTED[demand].includes(naming))
  const facts = {
    id: 'files.names',
    title: kind === 'file' ? 'name of the file' : 'names of the files',
    expected: EXPECTED[demand],
    found: describe(named, refused),
  }
  return refused.length > 0
    ? failedCheck(facts, {
        code: 'SUBJECT_MISMATCH',
        word: 'verified',
        hint: 'The bytes were signed under other names: give the files the names of the statement, or accept any with `subject-names: never-unsafe`.',
      })
    : passedCheck(facts, wordOf(named, bytesRead))
}

const demandOf = (subjectNames: CoverageOptions['subjectNames'], kind: Content['kind']): Naming => {
  switch (subjectNames) {
    case 'always':
      return 'path'
    case 'in-folders':
      return kind === 'folder' ? 'end' : 'other'
    case 'never-unsafe':
      return 'other'
  }
}

const ACCEPTED: Readonly<Record<Naming, readonly Naming[]>> = {
  path: ['path'],
  end: ['path', 'end'],
  other: ['path', 'end', 'other'],
}

const EXPECTED: Readonly<Record<Naming, string>> = {
  path: 'the paths that are stated',
  end: 'the last parts of the paths that are stated',
  other: 'any: only digests are compared',
}

/** Of a file in a folder. */
const namingOf = (name: string, { paths, ends }: StatedNames): Naming => {
  if (paths.has(name)) return 'path'
  return ends.has(lastPart(name)) ? 'end' : 'other'
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

interface NamedFile {
  readonly name: string
  readonly naming: Naming
}

// The weakest counts: where one file may be called anything, nothing says what they are called.
const wordOf = (named: readonly NamedFile[], bytesRead: boolean): ClaimWord => {
  if (named.some(({ naming }) => naming !== 'path')) return 'unknown'
  return bytesRead ? 'verified' : 'self-asserted'
}

const describe = (named: readonly NamedFile[], refused: readonly NamedFile[]): string => {
  const others = refused.length > 0 ? refused : named.filter(({ naming }) => naming === 'other')
  if (others.length > 0) {
    const names = others.slice(0, MAX_SHOWN).map(({ name }) => name)
    const more = others.length > MAX_SHOWN ? `, … (${others.length})` : ''
    return `not stated: ${names.join(', ')}${more}`
  }
  const ends = named.filter(({ naming }) => naming === 'end')
  return ends.length === 0
    ? 'as stated'
    : `of ${ends.length} of ${named.length}, only the last part`
}
