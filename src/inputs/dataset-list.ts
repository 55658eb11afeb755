// SPDX-License-Identifier: Apache-2.0
//
// Proofs about whole lists, made and verified on all cores.

import { ProvenanceError } from '../core/errors.ts'
import { commitmentBytes, type DatasetCommitment } from '../dataset/commitment-v1.ts'
import { EVALUATION_BYTES, type Multiproof, type RecordList } from '../dataset/multiproof-v1.ts'
import { proveList } from '../dataset/prove-list.ts'
import { nativePrimitives } from '../dataset/scheme/native-primitives.ts'
import { HASH_BYTES } from '../dataset/scheme/tagged-hash.ts'
import {
  type ProvedList,
  type VerifyEvaluations,
  verifyMultiproof,
} from '../dataset/verify-multiproof.ts'
import { bytesOf } from '../io/dataset/engine.ts'
import { type DatasetPool, openDatasetPool } from '../io/dataset/worker-pool.ts'
import type { OpenedDataset } from './dataset-prove.ts'

/** Evaluations of one task: about 60 ms of work. */
const TASK_RECORDS = 512

export interface ListHost {
  readonly datasetWorkerPath: string
  /** Threads beside the calling one; default: one for each core. */
  readonly workers?: number
}

const poolOptions = ({ datasetWorkerPath, workers }: ListHost) => ({
  workerPath: datasetWorkerPath,
  ...(workers === undefined ? {} : { workers }),
})

/** Whole answers of tasks over parts of the list, in its order. */
const overParts = async (
  { count }: RecordList,
  run: (first: number, end: number) => Promise<Uint8Array>,
  bytesEach: number,
): Promise<Uint8Array> => {
  const whole = new Uint8Array(count * bytesEach)
  const parts = Array.from({ length: Math.ceil(count / TASK_RECORDS) }, async (_, part) => {
    const first = part * TASK_RECORDS
    whole.set(await run(first, Math.min(count, first + TASK_RECORDS)), first * bytesEach)
  })
  await Promise.all(parts)
  return whole
}

const digestsOf = ({ digests }: RecordList, first: number, end: number): Uint8Array =>
  digests.subarray(first * HASH_BYTES, end * HASH_BYTES)

/**
 * A proof, verified before it is given, apart from its evaluations, which were just made.
 * @throws INPUT_INVALID for a view that the commitment has not, DATASET_STATE_INVALID
 */
export const proveAskedList = async (
  list: RecordList,
  view: string,
  dataset: OpenedDataset,
  host: ListHost,
): Promise<{ readonly proof: Multiproof; readonly found: ProvedList }> => {
  const { commitment, secret } = dataset
  const { canonicaliser, views } = commitment.recordModel
  if (!views.includes(view)) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `the commitment has no view "${view}"; it has ${views.join(', ')}`,
    )
  }
  const { context } = commitmentBytes(commitment)
  const pool = openDatasetPool({
    ...poolOptions(host),
    setting: { canonicaliser, context, secret },
  })
  try {
    const evaluations = await overParts(
      list,
      async (first, end) =>
        bytesOf(await pool.run({ kind: 'evaluate', view, digests: digestsOf(list, first, end) })),
      EVALUATION_BYTES,
    )
    const proof = proveList(list, view, evaluations, dataset)
    const trusted: VerifyEvaluations = async () => new Uint8Array(list.count).fill(1)
    const asked = { list, view }
    const found = await verifyMultiproof(commitment, proof, asked, nativePrimitives, trusted)
    return { proof, found }
  } catch (cause) {
    throw new ProvenanceError('DATASET_STATE_INVALID', 'the state gives no proof that verifies', {
      cause,
    })
  } finally {
    await pool.end()
  }
}

/** @throws PROOF_INVALID, COMMITMENT_INVALID */
export const verifyAskedList = async (
  commitment: DatasetCommitment,
  proof: Multiproof,
  asked: { readonly list: RecordList; readonly view: string },
  host: ListHost,
): Promise<ProvedList> => {
  const { context, publicKey } = commitmentBytes(commitment)
  const { canonicaliser } = commitment.recordModel
  const pool = openDatasetPool({
    ...poolOptions(host),
    setting: { canonicaliser, context, publicKey },
  })
  try {
    const verify = inPool(pool)
    return await verifyMultiproof(commitment, proof, asked, nativePrimitives, verify)
  } finally {
    await pool.end()
  }
}

const inPool =
  (pool: DatasetPool): VerifyEvaluations =>
  (list, view, evaluations) =>
    overParts(
      list,
      async (first, end) =>
        bytesOf(
          await pool.run({
            kind: 'verify',
            view,
            digests: digestsOf(list, first, end),
            evaluations: evaluations.subarray(first * EVALUATION_BYTES, end * EVALUATION_BYTES),
          }),
        ),
      1,
    )
