// SPDX-License-Identifier: Apache-2.0
//
// Small datasets that are committed to in memory, by the functions that say
// the scheme plainly.

import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { COMMITMENT_TYPE, type DatasetCommitment, SUITE } from '../../src/dataset/commitment-v1.ts'
import { type CommittedRecord, leafOfRecord } from '../../src/dataset/committed-leaf.ts'
import { type DatasetSecret, deriveDatasetSecret } from '../../src/dataset/dataset-secret.ts'
import {
  buildRecordList,
  digestAt,
  type Multiproof,
  type RecordList,
} from '../../src/dataset/multiproof-v1.ts'
import { proveList } from '../../src/dataset/prove-list.ts'
import { type CommittedDataset, evaluateRecord } from '../../src/dataset/prove-record.ts'
import {
  evaluate,
  multiplyGenerator,
  type RandomScalar,
  randomScalarFrom,
} from '../../src/dataset/scheme/evaluate.ts'
import { eightBytes, labelOf, recordInput } from '../../src/dataset/scheme/tagged-hash.ts'
import { serializeAttributes } from '../../src/dataset/verify-proof.ts'
import { foldTree, sha256 } from './commitment-trees.ts'

export const randomScalar = randomScalarFrom(randomBytes)
export const CANONICALISER = 'test-raw-v1'
export const VIEW = 'record'

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

export const digestOf = (record: string): Uint8Array => sha256(new TextEncoder().encode(record))

/** A record as a test writes it. */
export interface PlainRecord {
  readonly text: string
  readonly count?: number
  /** Index of its class, where classes are counted. */
  readonly classIndex?: number
  /** What is recorded with it instead of what is true. */
  readonly attributes?: string
}

export interface CommitOptions {
  readonly classes?: readonly string[]
  readonly secret?: DatasetSecret
  /** 32 bytes; default: random ones. */
  readonly context?: Uint8Array
  readonly canonicaliser?: string
  /** What the evaluations of proofs take; default: random ones. */
  readonly nonces?: RandomScalar
}

const attributesOf = (text: string, count: number, className: string | undefined): string =>
  serializeAttributes(
    className === undefined
      ? { text: { [text.length]: count } }
      : { license: { [className]: count } },
  )

/** @param records all of different text */
export const commitRecords = (
  records: readonly PlainRecord[],
  options: CommitOptions = {},
): CommittedDataset => {
  const { classes, secret: given, context = randomBytes(32) } = options
  const { canonicaliser = CANONICALISER, nonces = randomScalar } = options
  const secret = given ?? deriveDatasetSecret(randomBytes(32), context)
  const sumsBytes = 8 * (classes?.length ?? 0)
  const committed = records.map((record): CommittedRecord => {
    const { text, count = 1, classIndex = 0 } = record
    const info = recordInput({ canonicaliser, view: VIEW, digest: digestOf(text) }, sha256)
    const { gamma } = evaluate(secret.privateKey, info, randomScalar)
    const sums = new Uint8Array(sumsBytes)
    if (sumsBytes > 0) sums.set(eightBytes(BigInt(count)), 8 * classIndex)
    const attributes = record.attributes ?? attributesOf(text, count, classes?.[classIndex])
    return { label: labelOf(context, info, gamma, sha256), count: BigInt(count), attributes, sums }
  })
  const tree = foldTree(
    committed.map((record) => leafOfRecord(record, secret)),
    sumsBytes,
  )
  const byLabel = new Map(committed.map((record) => [base64url(record.label), record]))
  const total = records.reduce((sum, { count = 1 }) => sum + count, 0)
  const sums = new DataView(tree.sums.buffer, tree.sums.byteOffset, tree.sums.byteLength)
  const commitment: DatasetCommitment = {
    type: COMMITMENT_TYPE,
    suite: SUITE,
    context: base64url(context),
    publicKey: base64url(multiplyGenerator(secret.privateKey)),
    root: base64url(tree.root),
    records: { total, distinct: records.length },
    recordModel: { form: canonicaliser.split('-')[0] ?? '', canonicaliser, views: [VIEW] },
    ...(classes === undefined
      ? {}
      : {
          classes: {
            attribute: 'license',
            names: classes,
            counts: classes.map((_, index) => String(sums.getBigUint64(8 * index))),
          },
        }),
  }
  return {
    commitment,
    secret,
    tree,
    randomScalar: nonces,
    recordAt: (label) => byLabel.get(base64url(label)),
  }
}

export const listOf = (texts: readonly string[]): RecordList => buildRecordList(texts.map(digestOf))

export const proveListOf = (list: RecordList, dataset: CommittedDataset): Multiproof => {
  const evaluations = Array.from({ length: list.count }, (_, index) => {
    const asked = { view: VIEW, digest: digestAt(list, index) }
    const { gamma, evaluation } = evaluateRecord(asked, dataset)
    return Buffer.concat([gamma, evaluation])
  })
  return proveList(list, VIEW, Buffer.concat(evaluations), dataset)
}
