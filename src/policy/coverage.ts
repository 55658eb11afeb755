// SPDX-License-Identifier: Apache-2.0
//
// Does a verified statement speak of exactly these files? Three kinds of
// statement are known: an OMS signature lists every file, provenance of this
// project names the OMS root and its files (or their SHA256SUMS listing), and
// any other in-toto statement has subjects (subject-coverage.ts).

import { DATASET_SUBJECT_PREFIX } from '../attestation/dataset-claims.ts'
import {
  LEGACY_PREDICATE_TYPE,
  readSignedModel,
  type SignedModel,
} from '../attestation/oms/signed-model.ts'
import { OMS_SIGNATURE_TYPE } from '../attestation/predicates/oms-signature-v1.ts'
import type { ParsedStatement } from '../attestation/statement.ts'
import { ROOT_PREFIX } from '../attestation/subjects.ts'
import type { VerifiedEnvelope } from '../attestation/verify-envelope.ts'
import { type DigestAlgorithm, isSha256Hex, type Sha256Hex } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import { compareFiles, isSameModel, type SignedFile } from '../model/compare.ts'
import { GIT_IGNORE_PATHS, isIgnored, SINGLE_FILE_NAME } from '../model/paths.ts'
import { isWeightName } from '../model/weights.ts'
import { checkKnownDigest } from './digest-coverage.ts'
import { type Check, type FileTable, failedCheck, passedCheck } from './report.ts'
import { checkSubjects } from './subject-coverage.ts'
import { checkUncompared, uncomparedFiles } from './uncompared-files.ts'

/** The files that are here, hashed or as recorded. */
export interface Content {
  readonly kind: 'folder' | 'file'
  /** Last component of the path. */
  readonly baseName: string
  /** Sorted; a model that is one file has the one name `.`. */
  readonly files: readonly SignedFile[]
  readonly root: Sha256Hex
  readonly dirHash1: Sha256Hex
  readonly bytesRead: boolean
  /** Of a model that is one file: what else is known of it; hex, lowercase. */
  readonly otherDigests?: Readonly<Partial<Record<DigestAlgorithm, string>>>
  /** Present where nothing is here but a digest, `root`: what it is a digest of. */
  readonly known?: 'folder' | 'file' | 'either'
  /** Here too, but of unknown digest: a listing has no SHA-256 of them. */
  readonly notComparable?: readonly string[]
}

/** When names are compared, of statements that do not list the model. */
export const SUBJECT_NAMES = ['in-folders', 'always', 'never-unsafe'] as const

export interface CoverageOptions {
  readonly unsignedFiles: 'refuse' | 'ignore'
  readonly acceptUnsortedUnsafe: boolean
  /** Accepts an OMS signature made with `allow_symlinks: true`. */
  readonly acceptSymlinks: boolean
  /**
   * Whether a statement that does not list the model has to name its files too: `in-folders` by
   * the last part of the path at least, `always` by the whole path, and a single file by its name.
   */
  readonly subjectNames: (typeof SUBJECT_NAMES)[number]
}

export interface Coverage {
  readonly checks: readonly Check[]
  readonly files?: FileTable
}

/** Compares a verified statement with the files; files that differ are a failed check. @throws OMS_… */
export const checkCoverage = (
  envelope: VerifiedEnvelope,
  statement: ParsedStatement,
  content: Content,
  options: CoverageOptions,
): Coverage => {
  const signed = isOms(statement) ? readOms(envelope, options) : undefined
  if (content.known !== undefined) return checkKnownDigest(statement, signed, content)
  if (signed !== undefined) return checkOms(signed, content, options)
  const root = statement.subject.find(({ name }) => name.startsWith(ROOT_PREFIX))
  // A single file is verified by its digest, as gh does it: it need not be the whole model.
  return root === undefined || content.kind === 'file'
    ? checkSubjects(statement, content, options)
    : checkNamedSubjects(statement, root, content, options)
}

const readOms = (envelope: VerifiedEnvelope, options: CoverageOptions): SignedModel => {
  // OMS 1.0 §4.1: a keyless signature has an entry in a log.
  if (envelope.signer.kind === 'certificate' && !envelope.isLogged) {
    throw new ProvenanceError(
      'OMS_INVALID',
      'model signature refused: no transparency log holds it',
    )
  }
  return readSignedModel(envelope, options)
}

// ---- OMS ----------------------------------------------------------------------

const isOms = ({ predicateType }: ParsedStatement): boolean =>
  predicateType === OMS_SIGNATURE_TYPE || predicateType === LEGACY_PREDICATE_TYPE

const checkOms = (signed: SignedModel, content: Content, options: CoverageOptions): Coverage => {
  const covers = (path: string): boolean => signed.files.some(({ name }) => isIgnored(name, [path]))
  // The default names apply unless they cover a signed file: that one is checked.
  const ignorePaths = [
    ...(signed.ignorePaths ?? []),
    ...GIT_IGNORE_PATHS.filter((path) => !covers(path)),
  ]
  const found = renameSingleFile(content, new Set(signed.files.map(({ name }) => name)))
  const ignored = found.filter(({ name }) => isIgnored(name, ignorePaths)).map(({ name }) => name)
  const here = found.filter(({ name }) => !isIgnored(name, ignorePaths))
  const { checks, files } = compareAll(
    signed.files,
    { here, ignored, ignorePaths },
    content,
    options,
  )
  return { checks: [...checks, ...hiddenWeights(ignored)], files }
}

// The signer chooses what is ignored, so that it must not be what runs.
const hiddenWeights = (ignored: readonly string[]): readonly Check[] => {
  const weights = ignored.filter(isWeightName)
  if (weights.length === 0) return []
  return [
    failedCheck(
      {
        id: 'files.ignored',
        title: 'files that the signature leaves out',
        expected: 'no file that holds weights',
        found: weights.slice(0, 5).join(', '),
      },
      {
        code: 'MODEL_MISMATCH',
        word: 'verified',
        hint: 'The signature does not vouch for these files; remove them, or let the model be signed whole.',
      },
    ),
  ]
}

// A model that is one file is `.` to Python clients, its own name to the spec (§6.1.2).
const renameSingleFile = (
  { kind, files, baseName }: Content,
  signed: ReadonlySet<string>,
): readonly SignedFile[] =>
  kind === 'file' && !signed.has(SINGLE_FILE_NAME)
    ? files.map((file) => ({ ...file, name: baseName }))
    : files

// ---- provenance of this project -------------------------------------------------

type Subject = ParsedStatement['subject'][number]

const checkNamedSubjects = (
  statement: ParsedStatement,
  root: Subject,
  content: Content,
  options: CoverageOptions,
): Coverage => {
  // A dataset's commitment is no file of the model; a file that takes its name is one too many.
  const others = statement.subject.filter(
    (subject) => subject !== root && !subject.name.startsWith(DATASET_SUBJECT_PREFIX),
  )
  const [only] = others
  const isListing = others.length === 1 && only?.name.endsWith('.SHA256SUMS') === true
  if (isListing) return checkListing(only, root, content)
  const expected = others.flatMap(toSignedFile)
  const found = renameSingleFile(content, new Set())
  const ignored = found.filter(isGitName).map(({ name }) => name)
  const here = found.filter((file) => !isGitName(file))
  if (expected.length !== others.length)
    return { checks: [mismatch(content, 'a subject without sha256')] }
  return compareAll(expected, { here, ignored, ignorePaths: GIT_IGNORE_PATHS }, content, options)
}

// The listing holds names and digests of all files, so that its digest is enough.
const checkListing = (listing: Subject | undefined, root: Subject, content: Content): Coverage => {
  const isSame = listing?.digest.sha256 === content.dirHash1 && root.digest.sha256 === content.root
  const uncompared = uncomparedFiles(content, GIT_IGNORE_PATHS)
  const facts = {
    id: 'files',
    title: 'files of the model',
    expected: `sha256:${root.digest.sha256 ?? ''}`,
    found: `sha256:${content.root}`,
  }
  return {
    checks: [
      isSame
        ? passedCheck(facts, content.bytesRead ? 'verified' : 'self-asserted')
        : failedCheck(facts, {
            code: 'MODEL_MISMATCH',
            word: 'verified',
            hint: 'The statement has the digest of the whole only; the OMS signature, or the SHA256SUMS file, tells which file differs.',
          }),
      // The digest of the whole leaves no room for a file of unknown digest.
      ...checkUncompared(uncompared, 0, 'refuse'),
    ],
  }
}

const toSignedFile = ({ name, digest }: Subject): readonly SignedFile[] =>
  isSha256Hex(digest.sha256) ? [{ name, digest: digest.sha256 }] : []

const isGitName = ({ name }: SignedFile): boolean => isIgnored(name, GIT_IGNORE_PATHS)

// ---- shared -------------------------------------------------------------------------

interface FoundFiles {
  readonly here: readonly SignedFile[]
  readonly ignored: readonly string[]
  readonly ignorePaths: readonly string[]
}

const compareAll = (
  signed: readonly SignedFile[],
  { here, ignored, ignorePaths }: FoundFiles,
  content: Content,
  { unsignedFiles }: CoverageOptions,
): Required<Coverage> => {
  const uncompared = uncomparedFiles(content, ignorePaths)
  const names = new Set(uncompared)
  const expected = signed.filter(({ name }) => !names.has(name))
  const difference = compareFiles(expected, here)
  const table: FileTable =
    unsignedFiles === 'ignore'
      ? { ...difference, extra: [], unsigned: [...difference.extra, ...uncompared], ignored }
      : { ...difference, unsigned: [], ignored }
  return {
    checks: [
      filesCheck(expected.length, table, content),
      ...checkUncompared(uncompared, expected.length, unsignedFiles),
    ],
    files: table,
  }
}

const filesCheck = (count: number, table: FileTable, content: Content): Check => {
  const { changed, missing, extra } = table
  const facts = {
    id: 'files',
    title: 'files of the model',
    expected: `${count} ${count === 1 ? 'file' : 'files'} as signed`,
    found: isSameModel(table)
      ? content.bytesRead
        ? 'the same files'
        : 'the same digests; the bytes were not read'
      : `${changed.length} changed, ${missing.length} missing, ${extra.length} extra`,
  }
  return isSameModel(table)
    ? passedCheck(facts, content.bytesRead ? 'verified' : 'self-asserted')
    : failedCheck(facts, { code: 'MODEL_MISMATCH', word: 'verified' })
}

const mismatch = (content: Content, found: string): Check =>
  failedCheck(
    { id: 'files', title: 'files of the model', expected: `sha256:${content.root}`, found },
    { code: 'SUBJECT_MISMATCH' },
  )
