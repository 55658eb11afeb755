// SPDX-License-Identifier: Apache-2.0
//
// Whether a record is in a committed dataset. Pure, without a key, without
// Node: a commitment, a proof and the digest of a record's canonical bytes
// give an answer or an error. What it shows is said in
// docs/spec/dataset-commitment-v1.md §10, and nothing more.

import { canonicalJson } from '../core/canonical-json.ts'
import { ProvenanceError } from '../core/errors.ts'
import {
  type CommitmentBytes,
  commitmentBytes,
  type DatasetCommitment,
  serializeCommitment,
} from './commitment-v1.ts'
import type { Answer, DatasetProof, Opening } from './proof-v1.ts'
import { type Leaf, rootOfPath } from './scheme/path-proof.ts'
import { isEvaluation } from './scheme/poprf.ts'
import type { Primitives } from './scheme/primitives.ts'
import {
  attributesHash,
  emptyTreeHash,
  labelOf,
  leafValue,
  recordInput,
} from './scheme/tagged-hash.ts'

/** A record as the verifier knows it. */
export interface AskedRecord {
  /** A view of the commitment. */
  readonly view: string
  /** SHA-256 of the canonical bytes of that view, 32 bytes. */
  readonly digest: Uint8Array
}

export interface ProvedAnswer {
  readonly answer: Answer
  /** Present where a member was opened. */
  readonly opened?: {
    readonly count: bigint
    /** JSON text of the attributes, where they were opened. */
    readonly attributes?: string
  }
}

/** SHA-256 of the text of a commitment. */
export const commitmentDigest = (
  commitment: DatasetCommitment,
  { sha256 }: Primitives,
): Uint8Array => sha256(new TextEncoder().encode(serializeCommitment(commitment)))

/**
 * @throws PROOF_INVALID where the proof shows nothing: another commitment, view or record; a value that
 *   is not the function's; a way that does not end in the root; an opening of something else
 * @throws COMMITMENT_INVALID
 */
export const verifyProof = (
  commitment: DatasetCommitment,
  proof: DatasetProof,
  record: AskedRecord,
  primitives: Primitives,
): ProvedAnswer => {
  const { sha256 } = primitives
  const committed = commitmentBytes(commitment)
  if (!isSame(proof.commitment, commitmentDigest(commitment, primitives))) {
    refuse('it is about another commitment')
  }
  if (proof.view !== record.view) refuse(`it is about the view "${proof.view}"`)
  if (!isSame(proof.record, record.digest)) refuse('it is about another record')
  const { gamma, evaluation } = proof
  const label = evaluatedLabel(commitment, committed, { ...record, gamma, evaluation }, primitives)
  const leaf = leafOf(label, proof, { ...committed, distinct: commitment.records.distinct }, sha256)
  const answer = leaf !== undefined && isSame(leaf.label, label) ? 'member' : 'non-member'
  if (proof.opening === undefined) return { answer }
  if (answer === 'non-member' || leaf === undefined) refuse('it opens what is another record')
  else openLeaf(leaf, proof.opening, sha256)
  const { count, attributes } = proof.opening
  // A record is counted once, by its first view.
  const counted = proof.view === commitment.recordModel.views[0] ? count : 0n
  if (commitment.classes && leaf && countOf(leaf.sums) !== counted) {
    refuse('its counts do not add up to the record’s')
  }
  if (attributes.kind === 'open' && leaf && counted > 0n) {
    if (!isCountedAs(attributes.text, leaf.sums, commitment)) {
      refuse('its attributes are not those that it is counted by')
    }
  }
  return {
    answer,
    opened: { count, ...(attributes.kind === 'open' ? { attributes: attributes.text } : {}) },
  }
}

/** The label of a record. @throws PROOF_INVALID where the view is none of the commitment, or the value is not proved */
export const evaluatedLabel = (
  { recordModel }: DatasetCommitment,
  { context, publicKey }: CommitmentBytes,
  asked: AskedRecord & { readonly gamma: Uint8Array; readonly evaluation: Uint8Array },
  primitives: Primitives,
): Uint8Array => {
  const { view, digest, gamma, evaluation } = asked
  const { canonicaliser, views } = recordModel
  if (!views.includes(view)) refuse(`the commitment has no view "${view}"`)
  const info = recordInput({ canonicaliser, view, digest }, primitives.sha256)
  if (!isEvaluation({ publicKey, gamma, info, proof: evaluation }, primitives)) {
    refuse('the value of the record is not that of the key')
  }
  return labelOf(context, info, gamma, primitives.sha256)
}

type Committed = CommitmentBytes & { readonly distinct: number }

const leafOf = (
  label: Uint8Array,
  { path }: DatasetProof,
  { root, sums, distinct }: Committed,
  sha256: Primitives['sha256'],
): Leaf | undefined => {
  if (path === undefined) {
    const isEmpty = distinct === 0 && isSame(root, emptyTreeHash(sha256))
    return isEmpty ? undefined : refuse('it has no way through a tree that is not empty')
  }
  const found = rootOfPath(label, path, sha256)
  if (found === undefined) refuse('its way is none of this label')
  else if (!isSame(found.root, root)) refuse('its way does not end in the root')
  else if (!isSame(found.sums, sums)) refuse('its counts do not add up to those of the commitment')
  return path.leaf
}

const openLeaf = (
  leaf: Leaf,
  { count, salt, attributes }: Opening,
  sha256: Primitives['sha256'],
): void => {
  const digest =
    attributes.kind === 'closed'
      ? attributes.digest
      : attributesHash(attributes.salt, attributes.text, sha256)
  if (!isSame(leafValue(salt, count, digest, sha256), leaf.value)) {
    refuse('its opening is not that of the leaf')
  }
}

const countsOf = (sums: Uint8Array): readonly bigint[] => {
  const view = new DataView(sums.buffer, sums.byteOffset, sums.byteLength)
  return Array.from({ length: sums.length / 8 }, (_, index) => view.getBigUint64(8 * index))
}

const countOf = (sums: Uint8Array): bigint =>
  countsOf(sums).reduce((total, count) => total + count, 0n)

// Without this, a record could show one licence and be counted by another.
const isCountedAs = (
  attributes: string,
  sums: Uint8Array,
  { classes }: DatasetCommitment,
): boolean => {
  if (classes === undefined) return true
  const counts = countsOf(sums)
  const named = classes.names.flatMap((name, index) =>
    counts[index] === 0n ? [] : [[name, Number(counts[index])] as const],
  )
  return attributes === serializeAttributes({ [classes.attribute]: Object.fromEntries(named) })
}

export const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])

export const refuse = (what: string): never => {
  throw new ProvenanceError('PROOF_INVALID', `the proof shows nothing: ${what}`)
}

/** The one text of attributes: names to the values that the record was seen with, and how often. */
export const serializeAttributes = (
  attributes: Readonly<Record<string, Readonly<Record<string, number>>>>,
): string => canonicalJson(attributes)
