// SPDX-License-Identifier: Apache-2.0
//
// Test vectors of docs/spec/dataset-commitment-v1.md, for other
// implementations: from a fixed seed, with fixed nonces, the same bytes each
// time. Bytes are hex in lower case.

import { Buffer } from 'node:buffer'
import { serializeCommitment } from '../../src/dataset/commitment-v1.ts'
import { leafOfRecord } from '../../src/dataset/committed-leaf.ts'
import { deriveDatasetSecret, saltOf } from '../../src/dataset/dataset-secret.ts'
import { listDigest, serializeMultiproof } from '../../src/dataset/multiproof-v1.ts'
import { serializeProofJson } from '../../src/dataset/proof-v1.ts'
import {
  type CommittedDataset,
  evaluateRecord,
  proveRecord,
} from '../../src/dataset/prove-record.ts'
import { multiplyGenerator } from '../../src/dataset/scheme/evaluate.ts'
import { HASH_TO_SCALAR_TAG, hashToScalar, tweakOf } from '../../src/dataset/scheme/poprf.ts'
import { mod, ORDER, toInteger, toScalarBytes } from '../../src/dataset/scheme/scalar.ts'
import { attributesHash, leafHash, recordInput } from '../../src/dataset/scheme/tagged-hash.ts'
import { sha256 } from './commitment-trees.ts'
import {
  commitRecords,
  digestOf,
  listOf,
  type PlainRecord,
  proveListOf,
  VIEW,
} from './committed-datasets.ts'
import { type Refused, refusedMultiproofs, refusedProofs } from './refused-proofs.ts'

const CANONICALISER = 'jsonl-raw-v1'
const LICENSES = ['CC-BY-4.0', 'CC0-1.0', 'MIT'] as const

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const scalarHex = (scalar: bigint): string => hex(toScalarBytes(scalar))

const SEED = digestOf('seed of the test vectors')
const CONTEXT = digestOf('context of the test vectors')
const SECRET = deriveDatasetSecret(SEED, CONTEXT)

/** The nonce r of a record's proof: public here, secret and random everywhere else. */
const nonceOf = (text: string): bigint => mod(toInteger(digestOf(`nonce ${text}`)))

const line = (index: number): string => `{"id":${index}}`

interface Dataset {
  readonly name: string
  readonly records: readonly PlainRecord[]
  readonly classes?: readonly string[]
}

const DATASETS: readonly Dataset[] = [
  { name: 'of no record', records: [] },
  { name: 'of one record', records: [{ text: line(0) }] },
  { name: 'of two records', records: [{ text: line(0) }, { text: line(1), count: 2 }] },
  { name: 'of five records', records: [0, 1, 2, 3, 4].map((index) => ({ text: line(index) })) },
  {
    name: 'of five records, counted by licence',
    records: [0, 1, 2, 3, 4].map((index) => ({
      text: line(index),
      count: 1 + index,
      classIndex: index % 2,
    })),
    classes: LICENSES,
  },
]

const commit = ({ records, classes }: Dataset): CommittedDataset =>
  commitRecords(records, {
    canonicaliser: CANONICALISER,
    context: CONTEXT,
    secret: SECRET,
    ...(classes === undefined ? {} : { classes }),
  })

const withNonce = (dataset: CommittedDataset, text: string): CommittedDataset => ({
  ...dataset,
  randomScalar: () => nonceOf(text),
})

const asked = (text: string) => ({ view: VIEW, digest: digestOf(text) })

const evaluationVector = (text: string, dataset: CommittedDataset): object => {
  const info = recordInput({ canonicaliser: CANONICALISER, ...asked(text) }, sha256)
  const { gamma, evaluation, label } = evaluateRecord(asked(text), withNonce(dataset, text))
  return {
    record: text,
    canonicaliser: CANONICALISER,
    view: VIEW,
    recordDigest: hex(digestOf(text)),
    input: hex(info),
    tweak: scalarHex(tweakOf(info, sha256)),
    nonce: scalarHex(nonceOf(text)),
    gamma: hex(gamma),
    evaluation: hex(evaluation),
    label: hex(label),
    valueSalt: hex(saltOf(SECRET, label, 'value')),
    attributesSalt: hex(saltOf(SECRET, label, 'attributes')),
  }
}

const leafVectors = (dataset: CommittedDataset): readonly object[] =>
  dataset.tree.readLeaves(0, dataset.tree.leaves).map(({ label, value, sums }) => {
    const record = dataset.recordAt(label)
    if (record === undefined) throw new Error('a leaf without its record')
    const { count, attributes } = record
    const salt = saltOf(SECRET, label, 'attributes')
    if (hex(leafOfRecord(record, SECRET).value) !== hex(value)) throw new Error('another leaf')
    return {
      label: hex(label),
      count: String(count),
      attributes,
      attributesDigest: hex(attributesHash(salt, attributes, sha256)),
      value: hex(value),
      sums: hex(sums),
      hash: hex(leafHash(label, value, sums, sha256)),
    }
  })

const datasetVector = (given: Dataset): object => {
  const dataset = commit(given)
  const list = [line(1), line(3), 'another', 'a third']
  const nonces = listOf(list)
  const proof = proveListOf(nonces, { ...dataset, randomScalar: () => nonceOf('list') })
  return {
    name: given.name,
    records: given.records.map(({ text, count = 1, classIndex }) => ({
      text,
      count,
      ...(given.classes === undefined ? {} : { license: given.classes[classIndex ?? 0] }),
    })),
    commitment: serializeCommitment(dataset.commitment),
    commitmentDigest: hex(digestOf(serializeCommitment(dataset.commitment))),
    root: hex(dataset.tree.root),
    sums: hex(dataset.tree.sums),
    leaves: leafVectors(dataset),
    proofs: [
      ...[undefined, 'count', 'attributes'].map((reveal) => [line(0), reveal] as const),
      ['another', undefined] as const,
    ].map(([text, reveal]) => {
      const what = reveal === 'count' || reveal === 'attributes' ? reveal : undefined
      const found = proveRecord(asked(text), withNonce(dataset, text), what)
      return {
        recordDigest: hex(digestOf(text)),
        view: VIEW,
        answer: found.answer,
        ...(found.opening === undefined ? {} : { reveals: what }),
        proof: serializeProofJson(found),
      }
    }),
    multiproof: {
      list: list.map((text) => hex(digestOf(text))).sort(),
      listDigest: hex(listDigest(nonces, { sha256 })),
      view: VIEW,
      members: list
        .filter((text) => given.records.some((record) => record.text === text))
        .map((text) => hex(digestOf(text)))
        .sort(),
      proof: hex(serializeMultiproof(proof)),
    },
  }
}

const HASHED = ['', 'Info', 'a'.repeat(200)] as const

export const datasetVectors = (): string => {
  const counted = DATASETS.at(-1)
  if (counted === undefined) throw new Error('no dataset')
  const dataset = commit(counted)
  const subject = {
    dataset,
    withNonce: (text: string) => withNonce(dataset, text),
    member: line(0),
    other: line(1),
    stranger: 'another',
  }
  const refusedList = listOf([line(1), line(3), 'another', 'a third'])
  const vectors = {
    $comment: '@generated by `npm run dataset-vectors`; see docs/spec/dataset-commitment-v1.md.',
    order: scalarHex(ORDER),
    hashToScalar: HASHED.map((message) => ({
      message: hex(Buffer.from(message)),
      tag: hex(HASH_TO_SCALAR_TAG),
      scalar: scalarHex(hashToScalar(Buffer.from(message), sha256)),
    })),
    key: {
      seed: hex(SEED),
      context: hex(CONTEXT),
      privateKey: scalarHex(SECRET.privateKey),
      publicKey: hex(multiplyGenerator(SECRET.privateKey)),
      saltKey: hex(SECRET.saltKey),
    },
    evaluations: [line(0), 'another', ''].map((text) => evaluationVector(text, dataset)),
    datasets: DATASETS.map(datasetVector),
    refused: {
      commitment: serializeCommitment(dataset.commitment),
      proofs: refusedProofs(subject) satisfies readonly Refused[],
      list: [line(1), line(3), 'another', 'a third'].map((text) => hex(digestOf(text))).sort(),
      multiproofs: refusedMultiproofs(
        proveListOf(refusedList, { ...dataset, randomScalar: () => nonceOf('list') }),
      ),
    },
  }
  return `${JSON.stringify(vectors, null, 1)}\n`
}
