// SPDX-License-Identifier: Apache-2.0
//
// Which records of a list are in a committed dataset. As `verifyProof`, for
// many at once; the evaluations may be verified elsewhere, on all cores.

import { type CommitmentBytes, commitmentBytes, type DatasetCommitment } from './commitment-v1.ts'
import {
  digestAt,
  EVALUATION_BYTES,
  listDigest,
  type Multiproof,
  type RecordList,
} from './multiproof-v1.ts'
import { createEvaluationCheck } from './scheme/poprf.ts'
import { POINT_BYTES, type Primitives } from './scheme/primitives.ts'
import { leafFor, type PrunedTree, parsePruned, rootOfPruned } from './scheme/pruned-tree.ts'
import { emptyTreeHash, labelOf, recordInput } from './scheme/tagged-hash.ts'
import { commitmentDigest, isSame, refuse } from './verify-proof.ts'

export interface ProvedList {
  /** Digests of the records that are in the dataset, ascending. */
  readonly members: readonly Uint8Array[]
  /** Records of the list that are not. */
  readonly nonMembers: number
}

/** Whether each evaluation of the list is that of the key: a byte each, 1 where it holds. */
export type VerifyEvaluations = (
  list: RecordList,
  view: string,
  evaluations: Uint8Array,
) => Promise<Uint8Array>

/**
 * @param verifyEvaluations default: `evaluationsHere`
 * @throws PROOF_INVALID where the proof shows nothing about this list and this commitment
 * @throws COMMITMENT_INVALID
 */
export const verifyMultiproof = async (
  commitment: DatasetCommitment,
  proof: Multiproof,
  asked: { readonly list: RecordList; readonly view: string },
  primitives: Primitives,
  verifyEvaluations: VerifyEvaluations = evaluationsHere(commitment, primitives),
): Promise<ProvedList> => {
  const { sha256 } = primitives
  const { list, view } = asked
  const committed = commitmentBytes(commitment)
  if (!isSame(proof.commitment, commitmentDigest(commitment, primitives))) {
    refuse('it is about another commitment')
  }
  if (proof.view !== view) refuse(`it is about the view "${proof.view}"`)
  if (!commitment.recordModel.views.includes(view)) refuse(`the commitment has no view "${view}"`)
  const isOfList =
    isSame(proof.list, listDigest(list, primitives)) &&
    proof.evaluations.length === list.count * EVALUATION_BYTES
  if (!isOfList) refuse('it is about another list')
  const tree = readTree(proof, { ...committed, distinct: commitment.records.distinct }, sha256)
  const holds = await verifyEvaluations(list, view, proof.evaluations)
  if (holds.length !== list.count || holds.some((byte) => byte !== 1)) {
    refuse('the value of a record is not that of the key')
  }
  const members: Uint8Array[] = []
  for (let index = 0; index < list.count; index += 1) {
    const digest = digestAt(list, index)
    const info = inputOf(commitment, view, digest, sha256)
    const label = labelOf(committed.context, info, gammaAt(proof.evaluations, index), sha256)
    if (tree === undefined) continue
    const leaf = leafFor(label, tree)
    if (leaf === undefined) refuse('it lacks the way of a record')
    else if (isSame(leaf.label, label)) members.push(digest)
  }
  return { members, nonMembers: list.count - members.length }
}

const readTree = (
  { tree }: Multiproof,
  { root, sums, distinct }: CommitmentBytes & { readonly distinct: number },
  sha256: Primitives['sha256'],
): PrunedTree | undefined => {
  if (tree.length === 0) {
    const isEmpty = distinct === 0 && isSame(root, emptyTreeHash(sha256))
    return isEmpty ? undefined : refuse('it has no tree, and the dataset is not empty')
  }
  const parsed = parsePruned(tree, sums.length)
  if (parsed === undefined) return refuse('its tree cannot be read')
  const found = rootOfPruned(parsed, sha256)
  if (found === undefined || !isSame(found.root, root)) refuse('its tree does not have the root')
  else if (!isSame(found.sums, sums)) refuse('its counts are not those of the commitment')
  return parsed
}

const inputOf = (
  { recordModel: { canonicaliser } }: DatasetCommitment,
  view: string,
  digest: Uint8Array,
  sha256: Primitives['sha256'],
): Uint8Array => recordInput({ canonicaliser, view, digest }, sha256)

const gammaAt = (evaluations: Uint8Array, index: number): Uint8Array =>
  evaluations.subarray(index * EVALUATION_BYTES).subarray(0, POINT_BYTES)

/**
 * One after the other, in this thread.
 * @param afterEach called with the number of records done; what it returns is awaited, so that others get a turn
 */
export const evaluationsHere =
  (
    commitment: DatasetCommitment,
    primitives: Primitives,
    afterEach?: (done: number) => Promise<void> | undefined,
  ): VerifyEvaluations =>
  async (list, view, evaluations) => {
    const { publicKey } = commitmentBytes(commitment)
    const isValid = createEvaluationCheck(publicKey, primitives)
    const holds = new Uint8Array(list.count)
    for (let index = 0; index < list.count; index += 1) {
      const info = inputOf(commitment, view, digestAt(list, index), primitives.sha256)
      const at = index * EVALUATION_BYTES
      const proof = evaluations.subarray(at + POINT_BYTES, at + EVALUATION_BYTES)
      const gamma = gammaAt(evaluations, index)
      holds[index] = isValid({ gamma, info, proof }) ? 1 : 0
      await afterEach?.(index + 1)
    }
    return holds
  }
