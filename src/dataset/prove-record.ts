// SPDX-License-Identifier: Apache-2.0
//
// One record of which somebody asks → its proof.

import { commitmentBytes, type DatasetCommitment, serializeCommitment } from './commitment-v1.ts'
import { type CommittedRecord, openRecord, type Reveal } from './committed-leaf.ts'
import type { DatasetSecret } from './dataset-secret.ts'
import type { DatasetProof } from './proof-v1.ts'
import { evaluate, type RandomScalar } from './scheme/evaluate.ts'
import { type IndexedTree, pathTo } from './scheme/indexed-tree.ts'
import { nativeSha256 as sha256 } from './scheme/native-sha256.ts'
import { labelOf, recordInput } from './scheme/tagged-hash.ts'
import { type AskedRecord, isSame } from './verify-proof.ts'

/** A commitment with all that its publisher keeps. */
export interface CommittedDataset {
  readonly commitment: DatasetCommitment
  readonly secret: DatasetSecret
  readonly tree: IndexedTree
  /** The record with this label, where it is in the tree. */
  readonly recordAt: (label: Uint8Array) => CommittedRecord | undefined
  readonly randomScalar: RandomScalar
}

/** Value and proof of a record, and its place in the tree. */
export const evaluateRecord = (
  { view, digest }: AskedRecord,
  { commitment, secret, randomScalar }: CommittedDataset,
): { readonly gamma: Uint8Array; readonly evaluation: Uint8Array; readonly label: Uint8Array } => {
  const { canonicaliser } = commitment.recordModel
  const info = recordInput({ canonicaliser, view, digest }, sha256)
  const { gamma, proof } = evaluate(secret.privateKey, info, randomScalar)
  const { context } = commitmentBytes(commitment)
  return { gamma, evaluation: proof, label: labelOf(context, info, gamma, sha256) }
}

/**
 * Law: `verifyProof` of it gives its answer.
 * @param reveal what a membership opens; `undefined`: nothing
 */
export const proveRecord = (
  asked: AskedRecord,
  dataset: CommittedDataset,
  reveal?: Reveal,
): DatasetProof => {
  const { commitment, secret, tree, recordAt } = dataset
  const { gamma, evaluation, label } = evaluateRecord(asked, dataset)
  const path = pathTo(label, tree, sha256)
  const isMember = path !== undefined && isSame(path.leaf.label, label)
  const record = isMember && reveal !== undefined ? recordAt(label) : undefined
  return {
    commitment: sha256(new TextEncoder().encode(serializeCommitment(commitment))),
    view: asked.view,
    record: asked.digest,
    answer: isMember ? 'member' : 'non-member',
    gamma,
    evaluation,
    ...(path === undefined ? {} : { path }),
    ...(record === undefined || reveal === undefined
      ? {}
      : { opening: openRecord(record, secret, reveal) }),
  }
}
