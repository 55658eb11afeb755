// SPDX-License-Identifier: Apache-2.0
//
// What a bill of materials of a model is made from. Everything is known when
// the model is attested; nothing is looked up.

import type { Sha256Hex } from '../core/digest.ts'
import type { EnvironmentChange } from '../environment/compare-environments.ts'
import type { CapturedEnvironment } from '../environment/environment-v1.ts'
import type { Manifest } from '../model/manifest.ts'
import type { Metric } from './metrics.ts'

/** Versions of CycloneDX that are written, the usual one first. */
export const BOM_VERSIONS = ['1.7', '1.6'] as const
export type BomVersion = (typeof BOM_VERSIONS)[number]

export interface ModelBomFacts {
  readonly specVersion: BomVersion
  /** RFC 3339, UTC. */
  readonly timestamp: string
  readonly model: BomModel
  readonly datasets: readonly DataFacts[]
  readonly baseModels: readonly LinkedFacts[]
  readonly lockFiles: readonly LinkedFacts[]
  readonly containers: readonly LinkedFacts[]
  readonly metrics: readonly Metric[]
  readonly environment?: EnvironmentFacts
  /** The commit that the model was built from. */
  readonly source?: { readonly repository: string; readonly commit: string }
}

export interface BomModel {
  readonly manifest: Manifest
  /** Names or SPDX expressions; several are several licences. */
  readonly licenses: readonly string[]
  /** E.g. `text-classification`. */
  readonly task?: string
  /** E.g. `BertForSequenceClassification`. */
  readonly architecture?: string
  /** E.g. `bert`. */
  readonly architectureFamily?: string
}

/** Something elsewhere that went into the model: as in an in-toto resource descriptor. */
export interface LinkedFacts {
  readonly name?: string
  readonly uri?: string
  /** Algorithm → lowercase hex; a name that ends in `/` is a folder, whose `sha256` is its OMS root. */
  readonly digest?: Readonly<Record<string, string>>
}

/** A dataset; what its description says of it is left out where nobody described it. */
export interface DataFacts extends LinkedFacts {
  readonly description?: string
  /** E.g. `public`, `confidential`. */
  readonly classification?: string
  /** Kinds of sensitive data in it, e.g. `names of persons`. */
  readonly sensitiveData?: readonly string[]
  /** Organisations that own it. */
  readonly owners?: readonly string[]
  /** Names or SPDX expressions. */
  readonly licenses?: readonly string[]
  /** Where its records come from. */
  readonly sources?: readonly LinkedFacts[]
  /** What else is declared of it, by names without our prefix. */
  readonly declared?: Readonly<Record<string, string>>
}

export interface EnvironmentFacts {
  readonly document: CapturedEnvironment
  /** SHA-256 of the document. */
  readonly digest: Sha256Hex
  /** Since it was captured; absent where it was not captured again. */
  readonly changes?: readonly EnvironmentChange[]
}
