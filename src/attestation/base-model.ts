// SPDX-License-Identifier: Apache-2.0
//
// A base model as provenance names it: one of the resolved dependencies, told
// from datasets and lock files by an annotation, and with what was found when
// it was verified, so that a reader can follow the chain to its bundle.
// Spec: docs/base-models.md; resource_descriptor.md (in-toto/attestation v1.1.0)

import { isSha256Hex, type Sha256Hex } from '../core/digest.ts'
import { asArray, asObject, asString } from '../core/parse.ts'
import { SLSA_PROVENANCE_TYPE } from './predicates/slsa-provenance-v1.ts'
import type { ResourceDescriptor } from './resource-descriptor.ts'
import type { ParsedStatement } from './statement.ts'

/** How a base model was verified before it was stated. */
export interface BaseModelEvidence {
  /** `digest`: its bytes have the digest that the user gave; no signature was asked for. */
  readonly by: 'bundle' | 'lock' | 'digest'
  /** The bundle that holds for it, provenance first; SHA-256 of its JSON text, hex. Absent for `digest`. */
  readonly bundleSha256?: string
  /** Who signed that bundle. */
  readonly signer?: string
  /** False where the signer vouches for a digest whose bytes were not here. */
  readonly bytesRead: boolean
}

const ROLE = 'base-model'

/** The descriptor with what is known of it; without evidence it is self-asserted. */
export const describeBaseModel = (
  descriptor: ResourceDescriptor,
  evidence?: BaseModelEvidence,
): ResourceDescriptor => ({
  ...descriptor,
  annotations: {
    ...descriptor.annotations,
    role: ROLE,
    established: evidence === undefined ? 'self-asserted' : 'verified',
    ...(evidence && {
      verifiedBy: evidence.by,
      bytesRead: String(evidence.bytesRead),
      ...(evidence.bundleSha256 === undefined ? {} : { bundleSha256: evidence.bundleSha256 }),
      ...(evidence.signer === undefined ? {} : { signer: evidence.signer }),
    }),
  },
})

/** What a statement says of a base model: its signer's word, no more. */
export interface StatedBaseModel {
  /** JSON Pointer into the statement. */
  readonly pointer: string
  /** Of the name, the address or the digest, the first that is there. */
  readonly name: string
  /** What its digest is of; an address does not tell. */
  readonly shape: 'folder' | 'file' | 'either'
  /** Hex; absent where only another digest is stated, e.g. a commit. */
  readonly sha256?: Sha256Hex
  /** `algorithm:value` of each digest, sorted. */
  readonly digests: readonly string[]
  readonly established: 'verified' | 'self-asserted'
  readonly bundleSha256?: Sha256Hex
  readonly signer?: string
}

/** The base models that SLSA provenance names; none for any other statement. */
export const statedBaseModels = (
  statement: Pick<ParsedStatement, 'predicateType' | 'predicate'>,
): readonly StatedBaseModel[] => {
  if (statement.predicateType !== SLSA_PROVENANCE_TYPE) return []
  const definition = asObject(statement.predicate?.buildDefinition)
  const entries = asArray(definition?.resolvedDependencies) ?? []
  return baseModelsAmong(entries)
}

/** The base models in a list of resolved dependencies. */
export const baseModelsAmong = (entries: readonly unknown[]): readonly StatedBaseModel[] =>
  entries.flatMap((entry, index) =>
    isBaseModel(entry)
      ? [toStated(entry, `/predicate/buildDefinition/resolvedDependencies/${index}`)]
      : [],
  )

/** Whether an entry of resolvedDependencies says that it is a base model. */
export const isBaseModel = (entry: unknown): boolean =>
  asObject(asObject(entry)?.annotations)?.role === ROLE

const toStated = (entry: unknown, pointer: string): StatedBaseModel => {
  const { name, uri, digest, annotations } = asObject(entry) ?? {}
  const facts = asObject(annotations) ?? {}
  const digests = Object.entries(asObject(digest) ?? {}).flatMap(([algorithm, value]) =>
    typeof value === 'string' ? [`${algorithm}:${value}`] : [],
  )
  const sha256 = asObject(digest)?.sha256
  const bundle = facts.bundleSha256
  const signer = asString(facts.signer)
  const stated = asString(name)
  return {
    pointer,
    name: stated ?? asString(uri) ?? digests[0] ?? 'without a name',
    shape: shapeOf(stated, uri),
    ...(isSha256Hex(sha256) ? { sha256 } : {}),
    digests: digests.sort(),
    established: facts.established === 'verified' ? 'verified' : 'self-asserted',
    ...(isSha256Hex(bundle) ? { bundleSha256: bundle } : {}),
    ...(signer === undefined ? {} : { signer }),
  }
}

// A folder's name ends in a slash (io/descriptors.ts); an address tells nothing of what is there.
const shapeOf = (name: string | undefined, uri: unknown): StatedBaseModel['shape'] => {
  if (name === undefined || uri !== undefined) return 'either'
  return name.endsWith('/') ? 'folder' : 'file'
}
