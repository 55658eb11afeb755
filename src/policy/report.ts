// SPDX-License-Identifier: Apache-2.0
//
// What a verification found, as data: every renderer prints it, every policy
// rule reads it, and the verdict is computed from it and from nothing else.

import type { CertificateIdentity } from '../attestation/certificate-identity.ts'
import type { ParsedStatement } from '../attestation/statement.ts'
import type { VerifiedTimestamp } from '../attestation/verified-timestamp.ts'
import type { ErrorCode } from '../core/errors.ts'
import type { EmbeddedMetadata, FindingKind, PickleFacts } from '../model/formats/format.ts'

/**
 * How far a found value is established (decision 11).
 * `verified`: a signature or a digest that was checked here says so.
 * `proved`: a mathematical proof that was checked here says so.
 * `self-asserted`: the signer says so, and nobody else.
 * `unknown`: nothing says so.
 */
export const CLAIM_WORDS = ['verified', 'proved', 'self-asserted', 'unknown'] as const
export type ClaimWord = (typeof CLAIM_WORDS)[number]

/** A line of a file, e.g. of `models.lock` or of a policy: what a check is about. */
export interface CheckLocation {
  /** Relative to the repository, or absolute. */
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** One thing that was checked. */
export interface Check {
  /** Stable, e.g. `signature`, `identity.source-repository`, `files`, `policy.max-age`. */
  readonly id: string
  readonly title: string
  readonly expected: string
  readonly found: string
  readonly word: ClaimWord
  readonly passed: boolean
  /** Present exactly where the check did not pass. */
  readonly code?: ErrorCode
  readonly hint?: string
  readonly location?: CheckLocation
}

/** Who signed, where that was verified. */
export type ReportedSigner =
  | { readonly kind: 'certificate'; readonly identity: CertificateIdentity }
  | { readonly kind: 'key'; readonly hint: string }
  | { readonly kind: 'certificate-chain'; readonly subject: string }

/** A value of a statement that more than its signer vouches for, as something that was checked here found. */
export interface EstablishedClaim {
  /** JSON Pointer into the statement; what lies below is established too. */
  readonly pointer: string
  readonly word: Extract<ClaimWord, 'verified' | 'proved'>
}

/** A bundle that was looked at, verified or not. */
export interface ReportedBundle {
  /** Where it came from: a path, a URL. */
  readonly source: string
  /** Number in its source, from 0. */
  readonly index: number
  /** `sha256:<hex>` of its JSON text as it was found, without white space around it. */
  readonly digest?: string
  /** Whether signature, log and time were verified under the trusted root. */
  readonly verified: boolean
  /** Absent for a message signature. */
  readonly statement?: ParsedStatement
  readonly predicateType?: string
  readonly signer?: ReportedSigner
  readonly timestamps?: readonly VerifiedTimestamp[]
  /** Claims of the statement that are not only `self-asserted`. */
  readonly established?: readonly EstablishedClaim[]
  /** The bundle as JSON, for gh-shaped output. */
  readonly bundle: unknown
  /** Checks of this bundle alone; non-empty. */
  readonly checks: readonly Check[]
  /** The policy line that would accept the signer who was found; never verified advice. */
  readonly suggestion?: string
}

/** What became of the files of a model. */
export interface FileTable {
  readonly changed: readonly string[]
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  /** Here and left out by the signature: nothing vouches for these. */
  readonly ignored: readonly string[]
  /** Here and not signed, accepted because the user said so. */
  readonly unsigned: readonly string[]
}

/** What is known of one file that is here. */
export interface FileFact {
  /** Canonical name inside the model; `.` or its own name for a model that is one file. */
  readonly name: string
  /** Format that its content shows, e.g. `safetensors`; absent where nobody looked. */
  readonly format?: string
  /** Whether its content holds a pickle; absent where nobody looked, or could not tell. */
  readonly holdsPickle?: boolean
  /**
   * `verified`: its header was read here. `self-asserted`: a signed record says so.
   * Absent where nobody looked.
   */
  readonly word?: Extract<ClaimWord, 'verified' | 'self-asserted'>
  /** What its pickles import. */
  readonly pickle?: PickleFacts
  /** What it says of the model. */
  readonly metadata?: EmbeddedMetadata
  /** What was found in it; absent where nobody looked. */
  readonly findings?: readonly FileFinding[]
}

/** What a reader of formats found in a file (docs/reference/findings.md). */
export interface FileFinding {
  readonly code: string
  readonly kind: FindingKind
  readonly message: string
  /** Where in the file. */
  readonly at?: string
}

/** One model or artifact. */
export interface SubjectReport {
  readonly name: string
  /** As given by the user. */
  readonly path?: string
  /** `sha256:<hex>`: the OMS root of a model, the digest of a file. */
  readonly digest?: string
  readonly fileCount: number
  readonly sizeBytes?: number
  /** False where only recorded digests were compared, never the bytes. */
  readonly bytesRead: boolean
  readonly files?: FileTable
  /** Every file that is here, ignored and unsigned ones too; rules about files need it. */
  readonly contents?: readonly FileFact[]
  /** Checks that decide; non-empty. */
  readonly checks: readonly Check[]
  readonly bundles: readonly ReportedBundle[]
}

export interface Report {
  readonly version: 1
  /** RFC 3339, of the verification. */
  readonly verifiedAt: string
  /** RFC 3339; start of validity of the newest entry of the trusted root that was used. */
  readonly trustedRootDate?: string
  readonly subjects: readonly SubjectReport[]
}

/** The verdict on one subject: something was checked, and all of it passed. */
export const isSubjectPassed = ({ checks }: Pick<SubjectReport, 'checks'>): boolean =>
  checks.length > 0 && checks.every(({ passed }) => passed)

/** The verdict: at least one subject, and each passed. */
export const isPassed = ({ subjects }: Pick<Report, 'subjects'>): boolean =>
  subjects.length > 0 && subjects.every(isSubjectPassed)

/** A bundle that is verified, and of which nothing that was asked of it alone failed. */
export const isSound = ({
  verified,
  checks,
}: Pick<ReportedBundle, 'verified' | 'checks'>): boolean =>
  verified && checks.length > 0 && checks.every(({ passed }) => passed)

interface CheckFacts {
  readonly id: string
  readonly title: string
  readonly expected: string
  readonly found: string
  readonly location?: CheckLocation
}

/** A check that passed, with the word that its finding deserves. */
export const passedCheck = (facts: CheckFacts, word: ClaimWord): Check => ({
  ...facts,
  word,
  passed: true,
})

/** A check that did not pass. */
export const failedCheck = (
  facts: CheckFacts,
  failure: { readonly code: ErrorCode; readonly hint?: string; readonly word?: ClaimWord },
): Check => ({
  ...facts,
  word: failure.word ?? 'unknown',
  passed: false,
  code: failure.code,
  ...(failure.hint === undefined ? {} : { hint: failure.hint }),
})
