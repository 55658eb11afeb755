// SPDX-License-Identifier: Apache-2.0
//
// Every effect that the program can have, as small interfaces. The pipelines
// see only these; `io/` implements them; tests give in-memory ones.

import type { Buffer } from 'node:buffer'
import type { WorkflowClaims } from './attestation/build-context.ts'
import type { ResourceDescriptor } from './attestation/resource-descriptor.ts'
import type { ByteSource } from './core/byte-source.ts'
import type { DigestAlgorithm } from './core/digest.ts'
import type { ErrorCode } from './core/errors.ts'
import type { CommittedTree } from './dataset/commit-tree.ts'
import type { DatasetCommitment } from './dataset/commitment-v1.ts'
import type { FoldedRange } from './dataset/fold-range.ts'
import type { ViewDigests } from './dataset/record-source.ts'
import type { ClassTable } from './dataset/state-entry.ts'
import type { ModelFile } from './model/discover.ts'
import type { ManifestEntry } from './model/manifest.ts'

// ---- reading the model ------------------------------------------------------

export type { FileStamp, ModelFile } from './model/discover.ts'

/** A model as found on disk: at least one file. */
export interface ModelTree {
  /** Absolute path of the folder or file. */
  readonly rootPath: string
  readonly kind: 'folder' | 'file'
  readonly files: readonly ModelFile[]
  /** Names that an ignored path covers and that exist; a covered folder once, without its contents. */
  readonly ignored: readonly string[]
}

export interface ScanOptions {
  /** Canonical names inside the model (not absolute paths); the git names included. */
  readonly ignorePaths: readonly string[]
  /** `within-model` follows links whose target stays inside the root. */
  readonly symlinks: 'refuse' | 'within-model'
}

export interface FileTree {
  /** Paths that a line of `model-path` or `subject-path` names: a path, or a glob with its matches, sorted. */
  expand(pattern: string): Promise<readonly string[]>
  /**
   * Files that a list of globs names together, also those in folders; `!` in front of a pattern
   * takes its matches away (actions/attest's `subject-path`). Absolute paths, sorted.
   * @throws MODEL_NOT_FOUND where nothing is left
   */
  expandFiles(patterns: readonly string[]): Promise<readonly string[]>
  /** @throws MODEL_NOT_FOUND, MODEL_EMPTY, MODEL_SYMLINK… */
  scan(path: string, options: ScanOptions): Promise<ModelTree>
  /** Whether what is written at `path`, which may not exist yet, lands in the folder; links are followed. */
  holds(folderPath: string, path: string): Promise<boolean>
}

export interface HashProgress {
  readonly doneBytes: number
  readonly totalBytes: number
  readonly doneFiles: number
  readonly totalFiles: number
}

export interface FileDigester {
  /** Digests in any order. @throws MODEL_CHANGED, MODEL_UNREADABLE, MODEL_LFS_POINTER */
  digestFiles(
    files: readonly ModelFile[],
    onProgress: (progress: HashProgress) => void,
  ): Promise<readonly ManifestEntry[]>
  /** Another digest of one file, hex, lowercase; reads it again. @throws as `digestFiles` */
  digestFile(
    file: ModelFile,
    algorithm: DigestAlgorithm,
    onProgress: (progress: HashProgress) => void,
  ): Promise<string>
}

export interface FileSources {
  /**
   * Opens a file of a model for `use` and closes it afterwards.
   * @throws MODEL_CHANGED, MODEL_UNREADABLE, and what `use` throws
   */
  withSource<T>(file: ModelFile, use: (source: ByteSource) => Promise<T>): Promise<T>
}

// ---- identity and signing ----------------------------------------------------

export interface ClaimsSource {
  /** Claims of a token (audience `nobody`) whose signature was verified. @throws TOKEN_… */
  workflowClaims(): Promise<WorkflowClaims>
}

/** The name in a signing certificate, or the fingerprint of a key. */
export type SignerIdentity =
  | { readonly kind: 'certificate'; readonly subject: string; readonly issuer: string }
  | { readonly kind: 'key'; readonly hint: string }
  | { readonly kind: 'certificate-chain'; readonly subject: string }

export interface SignedBundle {
  /** The bundle: one line of compact JSON, no newline. */
  readonly json: string
  readonly identity: SignerIdentity
  /** Decimal index in the transparency log, where one holds the entry. */
  readonly logIndex?: string
  /** Address of the log that `logIndex` counts in. */
  readonly logUrl?: string
}

export interface StatementSigner {
  /** Signs an in-toto payload as a DSSE envelope and verifies the result before returning it. */
  signStatement(payload: Uint8Array): Promise<SignedBundle>
}

/** How the statements were signed. */
export type SigningKind = 'public-good' | 'github' | 'custom' | 'key' | 'certificate' | 'unsigned'

/** A signer for this run, and what it can make. */
export type OpenedSigner =
  | {
      readonly kind: Exclude<SigningKind, 'unsigned'>
      readonly signer: StatementSigner
      /** Why no valid OMS signature can be made, if so. */
      readonly omsAbsence?: string
      /** The trusted root that the user gave: verifiers need it too. */
      readonly trustedRootPath?: string
    }
  | { readonly kind: 'unsigned'; readonly reason: string }

/** The facts of the run that provenance is made from. */
export interface RunFacts {
  readonly claims: WorkflowClaims
  /** E.g. `https://github.com`, no trailing slash. */
  readonly serverUrl: string
  /** Inputs of a `workflow_dispatch` event. */
  readonly workflowInputs?: Readonly<Record<string, string>>
}

// ---- storing -------------------------------------------------------------------

export interface OutputStore {
  /** Absolute path of the folder. */
  readonly dir: string
  /** Writes a file completely or not at all, and returns its absolute path. @throws OUTPUT_UNWRITABLE */
  write(fileName: string, content: string | Uint8Array): Promise<string>
  /** Reads back a file of at most MAX_BUNDLE_BYTES. @throws RESUME_INVALID */
  read(fileName: string): Promise<string>
}

export const SINKS = ['artifact', 'release', 'attestations'] as const
export type SinkId = (typeof SINKS)[number]

/** What one model left on disk, and what a sink stores. */
export interface StoredModel {
  readonly name: string
  /** `sha256:<OMS root>`; for subject inputs, the digest of the first subject. */
  readonly digest: string
  /** Files to store, absolute paths; all names differ. */
  readonly files: readonly string[]
  /** The bundles for the attestations API, each one line of JSON. */
  readonly attestations: readonly string[]
}

export interface StoredLocation {
  readonly id: string
  readonly url: string
}

export interface SinkResult {
  /** `unchanged`: everything was there already, byte for byte. */
  readonly status: 'stored' | 'unchanged'
  readonly locations: readonly StoredLocation[]
}

export interface Publisher {
  readonly id: SinkId
  /** Stores everything or throws; storing the same again is not an error. @throws SINK_…, RELEASE_… */
  publish(models: readonly StoredModel[]): Promise<SinkResult>
}

/** What became of one sink. */
export type SinkOutcome =
  | ({ readonly sink: SinkId } & SinkResult)
  | {
      readonly sink: SinkId
      readonly status: 'failed'
      readonly code: ErrorCode
      readonly message: string
      readonly hint: string
    }

// ---- describing other files -----------------------------------------------------

export interface DescriptorSource {
  /**
   * Resource descriptors of one input line: a path or glob (hashed), or a URI with its digest.
   * @throws DEPENDENCY_INVALID, MODEL_NOT_FOUND
   */
  describe(line: string): Promise<readonly ResourceDescriptor[]>
  /**
   * Texts of the files in JSON (by name) that one input line names; none of what lies elsewhere.
   * @throws DEPENDENCY_INVALID, METRICS_INVALID above `maxBytes` or where the text is not UTF-8
   */
  readJson(line: string, maxBytes: number): Promise<readonly NamedText[]>
}

export interface NamedText {
  /** As in the descriptor. */
  readonly name: string
  readonly text: string
}

// ---- finding bundles ----------------------------------------------------------------

/** A bundle as it was found; nothing in it has been verified. */
export interface FoundBundle {
  /** Path or URL, for people. */
  readonly source: string
  /** Number in its source, from 0. */
  readonly index: number
  /** JSON text of one bundle. */
  readonly content: string
}

export interface BundleSource {
  readonly id: string
  /**
   * Bundles that may speak of one of these digests (`sha256:<hex>`); a source
   * that cannot look by digest gives all it has. An empty answer is no error.
   * @throws BUNDLE_NOT_FOUND, BUNDLE_INVALID, SERVICE_FAILED…
   */
  find(digests: readonly string[]): Promise<readonly FoundBundle[]>
}

// ---- committing to a dataset ---------------------------------------------------

/** What takes the time of a commitment, on as many cores as there are. */
export interface DatasetEngine {
  /** Calls that are worth having under way at once. */
  readonly lanes: number
  /** Records, one entry of 40 bytes each, in their order. */
  label(records: ViewDigests): Promise<Uint8Array>
  /** All entries of a range of labels, in any order → their subtree. */
  foldRange(entries: Buffer, table: ClassTable, bucketLeaves: number): Promise<FoldedRange>
}

/** Sorted runs, on disk where there are many. */
export interface EntryRuns {
  /** Records that runs of an earlier, interrupted call cover. */
  readonly recordsDone: number
  /** Keeps a run; what is kept survives the end of the process. */
  add(
    entries: Buffer,
    upTo: { readonly records: number; readonly classNames: readonly string[] },
  ): Promise<void>
}

/** Takes the entries of a tree in order, then what was made of them. */
export interface StateKeeper {
  append(entries: Buffer): Promise<void>
  finish(tree: CommittedTree, table: ClassTable, commitment: DatasetCommitment): Promise<void>
}

// ---- what a pull request changes ------------------------------------------------

/** One changed path of a pull request; paths start at the root of the repository. */
export type ChangedFile =
  | { readonly status: 'added' | 'modified' | 'removed'; readonly path: string }
  | { readonly status: 'renamed'; readonly path: string; readonly previousPath: string }

/** One file of a commit. */
export interface CommittedFile {
  readonly path: string
  /** A submodule is a folder whose content another repository holds. */
  readonly kind: 'file' | 'symlink' | 'submodule'
  /** Object id, hex: two files with one id have the same content. */
  readonly id: string
  /** Of what git holds: of a Git LFS pointer, not of its file. 0 for a submodule. */
  readonly sizeBytes: number
}

/** The files of one commit, as git holds them: nothing is checked out, filtered or run. */
export interface CommitReader {
  /** Every file, in any order. @throws CHANGES_UNREADABLE, CHANGES_TOO_LARGE */
  list(): Promise<readonly CommittedFile[]>
  /** Content of a file. @throws CHANGES_UNREADABLE, CHANGES_TOO_LARGE above `maxBytes` */
  read(file: CommittedFile, maxBytes: number): Promise<Uint8Array>
}

export interface Changes {
  readonly files: readonly ChangedFile[]
  /** Where the pull request left its base branch. */
  readonly base: CommitReader
  readonly head: CommitReader
}

export interface ChangeSource {
  /** All changes, or an error: never a part of them. @throws CHANGES_UNREADABLE, CHANGES_TOO_LARGE */
  load(): Promise<Changes>
}

// ---- talking to people ------------------------------------------------------------

export interface Reporter {
  info(message: string): void
  warning(message: string): void
  progress(progress: HashProgress): void
}
