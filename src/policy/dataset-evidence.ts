// SPDX-License-Identifier: Apache-2.0
//
// What whoever verifies holds of datasets: commitments and proofs, as files.
// Nobody vouches for them; a commitment counts where a statement names its
// digest, a proof where it verifies against the commitment and the list.

import { hash } from 'node:crypto'
import { ABSENT_ATTRIBUTE } from '../attestation/dataset-claims.ts'
import { SCAI_TYPE, type ScaiAttribute } from '../attestation/predicates/scai-v0.3.ts'
import { ProvenanceError } from '../core/errors.ts'
import { asArray, asObject, asString } from '../core/parse.ts'
import type { DatasetCommitment } from '../dataset/commitment-v1.ts'
import { listDigest, type Multiproof, type RecordList } from '../dataset/multiproof-v1.ts'
import type { ProvedList } from '../dataset/verify-multiproof.ts'
import { isSame } from '../dataset/verify-proof.ts'
import type { EstablishedClaim, ReportedBundle } from './report.ts'

/** A file of evidence. */
export interface GivenFile<T> {
  /** As the user gave it. */
  readonly source: string
  /** Of the file, lowercase hex. */
  readonly sha256: string
  readonly value: T
}

export interface DatasetEvidence {
  readonly commitments: readonly GivenFile<DatasetCommitment>[]
  readonly proofs: readonly GivenFile<Multiproof>[]
  /** @throws PROOF_INVALID, COMMITMENT_INVALID */
  readonly verifyList: (
    commitment: DatasetCommitment,
    proof: Multiproof,
    asked: AskedList,
  ) => Promise<ProvedList>
}

export interface AskedList {
  readonly list: RecordList
  readonly view: string
}

/** A list of a policy, as its file is now. */
export interface ListFile {
  /** Relative to the root of the repository. */
  readonly path: string
  /** Of the file, lowercase hex. */
  readonly sha256: string
  readonly list: RecordList
}

const hashBytes = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')

/** What the proofs show of a list; `refused` says why one that is about it shows nothing. */
export type ListAnswer =
  | { readonly kind: 'proved'; readonly found: ProvedList }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'no-proof' }

/** Asks the given proofs that are about this commitment, list and view; the first that verifies answers. */
export const askProofs = async (
  commitment: GivenFile<DatasetCommitment>,
  asked: AskedList,
  { proofs, verifyList }: Pick<DatasetEvidence, 'proofs' | 'verifyList'>,
): Promise<ListAnswer> => {
  const digest = listDigest(asked.list, { sha256: hashBytes })
  let answer: ListAnswer = { kind: 'no-proof' }
  for (const { source, value } of proofs) {
    const isAbout =
      hexOf(value.commitment) === commitment.sha256 &&
      isSame(value.list, digest) &&
      value.view === asked.view
    if (!isAbout) continue
    try {
      return { kind: 'proved', found: await verifyList(commitment.value, value, asked) }
    } catch (error) {
      if (!(error instanceof ProvenanceError)) throw error
      answer = { kind: 'refused', reason: `${source}: ${error.message}` }
    }
  }
  return answer
}

/** Lowercase hex. */
export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/**
 * Claims of a verified statement that no record of a list is in the dataset, where a given proof
 * about that very list shows it here too.
 */
export const establishAbsence = async (
  { statement }: ReportedBundle,
  lists: readonly ListFile[],
  evidence: DatasetEvidence,
): Promise<readonly EstablishedClaim[]> => {
  if (statement?.predicateType !== SCAI_TYPE) return []
  const established: EstablishedClaim[] = []
  const attributes = asArray(statement.predicate?.attributes) ?? []
  for (const [index, value] of attributes.entries()) {
    if (await isAbsenceProved(asObject(value) ?? {}, lists, evidence)) {
      established.push({ pointer: `/predicate/attributes/${index}`, word: 'proved' })
    }
  }
  return established
}

const isAbsenceProved = async (
  {
    attribute,
    target,
    conditions,
    evidence: stated,
  }: Partial<Record<keyof ScaiAttribute, unknown>>,
  lists: readonly ListFile[],
  { commitments, proofs, verifyList }: DatasetEvidence,
): Promise<boolean> => {
  if (attribute !== ABSENT_ATTRIBUTE) return false
  const list = lists.find(({ sha256 }) => sha256 === sha256Of(asObject(conditions)?.list))
  const commitment = commitments.find(({ sha256 }) => sha256 === sha256Of(target))
  const proof = proofs.find(({ sha256 }) => sha256 === sha256Of(stated))
  const view = asString(asObject(conditions)?.view)
  if (!list || !commitment || !proof || view === undefined) return false
  const asked = { list: list.list, view }
  const answer = await askProofs(commitment, asked, { proofs: [proof], verifyList })
  return answer.kind === 'proved' && answer.found.members.length === 0
}

/** Of a resource descriptor, as it stands in a statement. */
const sha256Of = (descriptor: unknown): string | undefined =>
  asString(asObject(asObject(descriptor)?.digest)?.sha256)
