// SPDX-License-Identifier: Apache-2.0
//
// Many records of which somebody asks → one proof. Their evaluations are made
// elsewhere, on all cores; here they are put together.

import { concat } from '../core/concat.ts'
import { commitmentBytes, serializeCommitment } from './commitment-v1.ts'
import {
  digestAt,
  EVALUATION_BYTES,
  listDigest,
  type Multiproof,
  type RecordList,
} from './multiproof-v1.ts'
import type { CommittedDataset } from './prove-record.ts'
import { nativeSha256 as sha256 } from './scheme/native-sha256.ts'
import { POINT_BYTES } from './scheme/primitives.ts'
import { pruneTree } from './scheme/prune-tree.ts'
import { serializePruned } from './scheme/pruned-tree.ts'
import { labelOf, recordInput } from './scheme/tagged-hash.ts'

/**
 * Law: `verifyMultiproof` of it finds exactly the records of the list that are in the dataset.
 * @param evaluations EVALUATION_BYTES for each record of the list, in its order
 */
export const proveList = (
  list: RecordList,
  view: string,
  evaluations: Uint8Array,
  { commitment, tree }: Pick<CommittedDataset, 'commitment' | 'tree'>,
): Multiproof => {
  const { context } = commitmentBytes(commitment)
  const { canonicaliser } = commitment.recordModel
  const labels = Array.from({ length: list.count }, (_, index) => {
    const gamma = evaluations.subarray(index * EVALUATION_BYTES).subarray(0, POINT_BYTES)
    const info = recordInput({ canonicaliser, view, digest: digestAt(list, index) }, sha256)
    return labelOf(context, info, gamma, sha256)
  })
  const pruned = pruneTree(labels, tree, sha256)
  return {
    commitment: sha256(new TextEncoder().encode(serializeCommitment(commitment))),
    list: listDigest(list, { sha256 }),
    view,
    evaluations,
    tree: pruned === undefined ? concat() : serializePruned(pruned),
  }
}
