// SPDX-License-Identifier: Apache-2.0

import type { Scalar } from '../../core/shape.ts'
import type { Severity } from '../../vulnerabilities/severity.ts'
import type { ListFile } from '../dataset-evidence.ts'
import type { IdentityRequest } from '../identity-policy.ts'
import type { MetadataKind } from '../model-record/metadata-agreement.ts'
import type { CheckLocation } from '../report.ts'
import type { VsaDemand } from '../vsa-policy.ts'
import type { JsonPath } from './json-path.ts'
import type { RequiredWord } from './policy-shape.ts'

/** Any one of these identities, in a certificate of Sigstore. */
export interface IdentityDemand {
  readonly kind: 'identity'
  readonly anyOf: readonly [IdentityRequest, ...IdentityRequest[]]
}

/** One public key. */
export interface KeyDemand {
  readonly kind: 'key'
  /** Hex SHA-256 of its PEM text. */
  readonly hint: string
  /** Where the policy names a file: its text. */
  readonly pem?: string
}

/** A key that a policy names by its file, before the file was read. */
export interface KeyFile {
  readonly kind: 'key-file'
  /** Relative to the root of the repository. */
  readonly path: string
}

export type Condition =
  | { readonly kind: 'equals'; readonly values: readonly Scalar[] }
  | { readonly kind: 'at-least' | 'at-most'; readonly bound: number }

export interface ClaimRule {
  readonly predicateType: string
  readonly pointer: JsonPath
  readonly condition: Condition
  readonly word: RequiredWord
}

export interface CelRule {
  readonly id: string
  readonly expression: string
  readonly message: string
}

/** A list that a policy names by its file, before the file was read. */
export interface BlocklistFile {
  /** Relative to the root of the repository. */
  readonly path: string
  readonly view?: string
}

export interface BlocklistRule extends BlocklistFile, ListFile {}

export interface FindingRule {
  /** Kinds and codes. */
  readonly deny: readonly string[]
  /** Codes that are accepted although they are of a denied kind. */
  readonly accept: readonly string[]
}

/** The fields of a rule that are read over a report; absent: not asked for. */
export interface RuleFields {
  readonly match: readonly string[]
  readonly builders?: readonly string[]
  readonly predicateTypes?: readonly string[]
  /** Globs. */
  readonly sourceRefs?: readonly string[]
  readonly maxAge?: { readonly text: string; readonly ms: number }
  readonly runner?: 'github-hosted'
  readonly formats?: readonly string[]
  readonly pickle?: 'allow' | 'deny' | 'allow-listed'
  /** Imports of pickles that count as expected beside the built-in list, `module.name`. */
  readonly allowedImports: readonly string[]
  readonly findings?: FindingRule
  /** Licences of which the declared one and those that the files name have to be. */
  readonly licenses?: readonly string[]
  /** What the files say of the model that has to be as attested. */
  readonly metadata?: readonly MetadataKind[]
  /** Whether evaluations that were signed have to have passed. */
  readonly evaluation?: 'passed'
  /** The verification summary that must be there. */
  readonly vsa?: VsaDemand
  readonly claims: readonly ClaimRule[]
  readonly datasetCommitments: readonly {
    /** `any` for whichever. */
    readonly sha256: string
  }[]
  /** As `parseSpdxExpression` writes them. */
  readonly datasetLicenses?: readonly string[]
  readonly baseModels?: {
    readonly named: 'required' | 'optional'
    /** SHA-256, hex, of those that are accepted without their bundle. */
    readonly digests: readonly string[]
    readonly word: RequiredWord
  }
  readonly vulnerabilities?: { readonly maxSeverity: Severity; readonly word: RequiredWord }
  readonly cel: readonly CelRule[]
  readonly location: CheckLocation
  /** Line of each field, by its name in the file. */
  readonly lines: ReadonlyMap<string, number>
}

/** A rule as one file has it. */
export interface FileRule extends RuleFields {
  readonly signer: IdentityDemand | KeyDemand | KeyFile
  readonly blocklists: readonly BlocklistFile[]
}

/** A rule that can be evaluated. */
export interface PolicyRule extends RuleFields {
  readonly signer: IdentityDemand | KeyDemand
  readonly blocklists: readonly BlocklistRule[]
}

/** Where a field of a rule stands; the rule itself where it is not written out. */
export const locationOf = ({ location, lines }: RuleFields, field: string): CheckLocation => ({
  file: location.file,
  line: lines.get(field) ?? location.line,
})
