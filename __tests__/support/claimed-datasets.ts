// SPDX-License-Identifier: Apache-2.0
//
// A committed dataset with lists of records and the proofs about them.

import { Buffer } from 'node:buffer'
import { sha256 } from '../../src/core/digest.ts'
import { type DatasetCommitment, serializeCommitment } from '../../src/dataset/commitment-v1.ts'
import { buildRecordList, digestAt, serializeMultiproof } from '../../src/dataset/multiproof-v1.ts'
import { proveList } from '../../src/dataset/prove-list.ts'
import { type CommittedDataset, evaluateRecord } from '../../src/dataset/prove-record.ts'
import { digestOf, VIEW } from './committed-datasets.ts'

export const hexOf = (record: string): string => Buffer.from(digestOf(record)).toString('hex')

/** A list as a file: one digest a line. */
export const listText = (...records: readonly string[]): string =>
  records.map((record) => `sha256:${hexOf(record)}\n`).join('')

/** Bytes of the proof about a list of records. */
export const proofOf = (dataset: CommittedDataset, ...records: readonly string[]): Uint8Array => {
  const list = buildRecordList(records.map(digestOf))
  const evaluations = Array.from({ length: list.count }, (_, index) => {
    const asked = { view: VIEW, digest: digestAt(list, index) }
    const { gamma, evaluation } = evaluateRecord(asked, dataset)
    return Buffer.concat([gamma, evaluation])
  })
  return serializeMultiproof(proveList(list, VIEW, Buffer.concat(evaluations), dataset))
}

export const commitmentHex = (commitment: DatasetCommitment): string =>
  sha256(serializeCommitment(commitment))
