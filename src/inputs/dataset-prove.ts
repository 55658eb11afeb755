// SPDX-License-Identifier: Apache-2.0
//
// From the folder of a commitment and the seed to proofs, without the dataset.

import { join } from 'node:path/posix'
import { sha256 } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_COMMITMENT_BYTES } from '../core/limits.ts'
import type { Secret } from '../core/secret.ts'
import {
  commitmentBytes,
  type DatasetCommitment,
  parseCommitment,
  serializeCommitment,
} from '../dataset/commitment-v1.ts'
import type { Reveal } from '../dataset/committed-leaf.ts'
import { type DatasetSecret, deriveDatasetSecret } from '../dataset/dataset-secret.ts'
import { createLeafBatch } from '../dataset/leaf-batch.ts'
import type { DatasetProof } from '../dataset/proof-v1.ts'
import { type CommittedDataset, proveRecord } from '../dataset/prove-record.ts'
import { multiplyGenerator, randomScalarFrom } from '../dataset/scheme/evaluate.ts'
import { pathTo, type ReadLeaves } from '../dataset/scheme/indexed-tree.ts'
import { nativePrimitives } from '../dataset/scheme/native-primitives.ts'
import { HASH_BYTES } from '../dataset/scheme/tagged-hash.ts'
import { recordsOf, sumsBytesOf } from '../dataset/state-entry.ts'
import { type AskedRecord, isSame, verifyProof } from '../dataset/verify-proof.ts'
import { type OpenedState, openState } from '../io/dataset/state-file.ts'
import { readBounded } from '../io/fs/read-bounded.ts'
import { COMMITMENT_FILE, parseSeed, STATE_FILE } from './dataset-commit.ts'

/** @throws COMMITMENT_INVALID */
export const readCommitment = async (path: string): Promise<DatasetCommitment> => {
  const codes = { notFound: 'COMMITMENT_INVALID', tooLarge: 'COMMITMENT_INVALID' } as const
  const bytes = await readBounded(path, MAX_COMMITMENT_BYTES, codes)
  return parseCommitment(bytes.toString('utf8'))
}

export interface OpenedDataset extends CommittedDataset {
  close(): void
}

/**
 * What `commitDataset` wrote, and the key that belongs to it.
 * @throws COMMITMENT_INVALID, DATASET_STATE_INVALID, SEED_INVALID
 */
export const openDataset = async (
  dir: string,
  seed: Secret,
  randomBytes: (length: number) => Uint8Array,
): Promise<OpenedDataset> => {
  const commitment = await readCommitment(join(dir, COMMITMENT_FILE))
  const { context, publicKey, root, sums } = commitmentBytes(commitment)
  const secret = deriveDatasetSecret(parseSeed(seed.reveal()), context)
  if (!isSame(multiplyGenerator(secret.privateKey), publicKey)) {
    throw new ProvenanceError('SEED_INVALID', 'the commitment was made with another seed')
  }
  const state = openState(join(dir, STATE_FILE))
  const { header, index } = state
  if (header.commitment !== sha256(serializeCommitment(commitment))) {
    state.close()
    throw new ProvenanceError('DATASET_STATE_INVALID', 'the state is that of another commitment')
  }
  const tree = { root, sums, leaves: header.leaves, index, readLeaves: leafReader(state, secret) }
  return {
    commitment,
    secret,
    tree,
    randomScalar: randomScalarFrom(randomBytes),
    recordAt: (label) => {
      const path = pathTo(label, tree, nativePrimitives.sha256)
      if (path === undefined || !isSame(path.leaf.label, label)) return undefined
      return recordWith(label, state)
    },
    close: state.close,
  }
}

const leafReader = (state: OpenedState, secret: DatasetSecret): ReadLeaves => {
  const { extraEntries, table } = state.header
  const entryOf = (leaf: number): number => leaf + countBelow(extraEntries, leaf)
  const hashLeaves = createLeafBatch(secret, table)
  const sumsBytes = sumsBytesOf(table)
  return (first, count) => {
    const from = entryOf(first)
    const entries = state.readEntries(from, entryOf(first + count) - from)
    const { hashes, values, sums, starts } = hashLeaves(entries)
    return Array.from({ length: count }, (_, leaf) => {
      const at = starts[leaf] ?? 0
      return {
        label: entries.subarray(at, at + HASH_BYTES),
        hash: hashes.subarray(leaf * HASH_BYTES, (leaf + 1) * HASH_BYTES),
        value: values.subarray(leaf * HASH_BYTES, (leaf + 1) * HASH_BYTES),
        sums: sums.subarray(leaf * sumsBytes, (leaf + 1) * sumsBytes),
      }
    })
  }
}

/** Numbers of the ascending list that are less than `limit`. */
const countBelow = (sorted: readonly number[], limit: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** By bisection over the entries. */
const recordWith = (label: Uint8Array, state: OpenedState) => {
  const { entries, table } = state.header
  const labelAt = (entry: number) => state.readEntries(entry, 1).subarray(0, 32)
  let low = 0
  let high = entries
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (Buffer.compare(labelAt(middle), label) < 0) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < entries && isSame(labelAt(end), label)) end += 1
  return recordsOf(state.readEntries(low, end - low), table)[0]
}

/**
 * A proof, verified before it is given: a state that was damaged makes none.
 * @throws DATASET_STATE_INVALID
 */
export const proveAsked = (
  asked: AskedRecord,
  dataset: OpenedDataset,
  reveal?: Reveal,
): DatasetProof => {
  const { views } = dataset.commitment.recordModel
  if (!views.includes(asked.view)) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `the commitment has no view "${asked.view}"; it has ${views.join(', ')}`,
    )
  }
  try {
    const proof = proveRecord(asked, dataset, reveal)
    verifyProof(dataset.commitment, proof, asked, nativePrimitives)
    return proof
  } catch (cause) {
    throw new ProvenanceError('DATASET_STATE_INVALID', 'the state gives no proof that verifies', {
      cause,
    })
  }
}
