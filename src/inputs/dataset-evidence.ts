// SPDX-License-Identifier: Apache-2.0
//
// Files of commitments and proofs → what a policy's rules about datasets are
// held against. Proofs are verified on all cores, when a rule asks.

import { sha256 } from '../core/digest.ts'
import { MAX_COMMITMENT_BYTES, MAX_MULTIPROOF_BYTES } from '../core/limits.ts'
import { parseCommitment } from '../dataset/commitment-v1.ts'
import { parseMultiproof } from '../dataset/multiproof-v1.ts'
import { datasetWorkerBeside } from '../io/dataset/worker-path.ts'
import { readBounded } from '../io/fs/read-bounded.ts'
import type { DatasetEvidence, GivenFile } from '../policy/dataset-evidence.ts'
import type { DatasetFiles } from './verify-inputs.ts'

/** @throws COMMITMENT_INVALID, PROOF_INVALID, INPUT_INVALID; all proofs together have at most MAX_MULTIPROOF_BYTES */
export const readDatasetEvidence = async (
  { commitments, proofs }: DatasetFiles,
  { hashWorkerPath }: { readonly hashWorkerPath: string },
): Promise<DatasetEvidence> => {
  const host = { datasetWorkerPath: datasetWorkerBeside(hashWorkerPath) }
  const given: DatasetEvidence['proofs'][number][] = []
  let left = MAX_MULTIPROOF_BYTES
  for (const path of proofs) {
    const codes = { notFound: 'INPUT_INVALID', tooLarge: 'PROOF_INVALID' } as const
    const bytes = await readBounded(path, left, codes)
    left -= bytes.length
    given.push(fileOf(path, bytes, parseMultiproof(bytes)))
  }
  return {
    commitments: await Promise.all(
      commitments.map(async (path) => {
        const codes = { notFound: 'COMMITMENT_INVALID', tooLarge: 'COMMITMENT_INVALID' } as const
        const bytes = await readBounded(path, MAX_COMMITMENT_BYTES, codes)
        return fileOf(path, bytes, parseCommitment(bytes.toString('utf8')))
      }),
    ),
    proofs: given,
    verifyList: async (commitment, proof, asked) => {
      const { verifyAskedList } = await import('./dataset-list.ts')
      return verifyAskedList(commitment, proof, asked, host)
    },
  }
}

const fileOf = <T>(source: string, bytes: Uint8Array, value: T): GivenFile<T> => ({
  source,
  sha256: sha256(bytes),
  value,
})
