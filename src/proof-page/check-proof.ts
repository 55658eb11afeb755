// SPDX-License-Identifier: Apache-2.0
//
// Commitment, proof and record as they were given → what is proved and what is
// not, in words. docs/spec/dataset-commitment-v1.md §10 says the same at length.

import { ProvenanceError } from '../core/errors.ts'
import { parseHex, toHex } from '../core/hex.ts'
import {
  MAX_COMMITMENT_BYTES,
  MAX_DATASET_RECORD_BYTES,
  MAX_MULTIPROOF_BYTES,
  MAX_RECORD_LIST_BYTES,
} from '../core/limits.ts'
import { type DatasetCommitment, parseCommitment } from '../dataset/commitment-v1.ts'
import { isMultiproof, parseMultiproof } from '../dataset/multiproof-v1.ts'
import { parseProofJson } from '../dataset/proof-v1.ts'
import { parseRecordList } from '../dataset/records/record-list.ts'
import { viewDigest, viewValueDigest } from '../dataset/records/view-digest.ts'
import { purePrimitives } from '../dataset/scheme/pure-primitives.ts'
import { evaluationsHere, verifyMultiproof } from '../dataset/verify-multiproof.ts'
import { commitmentDigest, verifyProof } from '../dataset/verify-proof.ts'
import { type Finding, refused, waiting } from './finding.ts'
import { listFinding, recordFinding } from './proof-words.ts'

/** How a record is given: as a file holds it, by the value of the view, or by SHA-256 of its canonical bytes. */
export type RecordForm = 'bytes' | 'value' | 'digest'

export interface GivenProof {
  readonly commitment?: Uint8Array
  readonly proof?: Uint8Array
  /** With a multiproof, the list. */
  readonly record?: Uint8Array
  readonly recordForm: RecordForm
  /** `undefined`: the first of the commitment. */
  readonly view?: string
}

/** Views of a commitment, for a choice; none where it cannot be read. */
export const viewsOf = (commitment: Uint8Array | undefined): readonly string[] => {
  try {
    return commitment === undefined ? [] : readCommitment(commitment).recordModel.views
  } catch {
    return []
  }
}

/**
 * Never throws for what was given.
 * @param afterEach as in `evaluationsHere`, for a proof about a list
 */
export const checkProof = async (
  given: GivenProof,
  afterEach?: (done: number) => Promise<void> | undefined,
): Promise<Finding> => {
  const { proof, record } = given
  const missing = Object.entries({
    'the commitment': given.commitment,
    'the proof': proof,
    [proof && isMultiproof(proof) ? 'the list' : 'the record']: record,
  }).flatMap(([name, bytes]) => (bytes === undefined ? [name] : []))
  try {
    const commitment = given.commitment && readCommitment(given.commitment)
    if (!commitment || !proof || !record) return waiting(`Give ${inWords(missing)}.`)
    const view = given.view ?? commitment.recordModel.views[0] ?? ''
    return isMultiproof(proof)
      ? await checkList({ commitment, view }, proof, record, afterEach)
      : checkRecord({ commitment, view }, proof, record, given.recordForm)
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error
    return refused('Not proved', error, NEITHER)
  }
}

const NEITHER =
  'Nothing is shown about the record: neither that it is in the committed dataset, nor that it is not.'

interface Committed {
  readonly commitment: DatasetCommitment
  readonly view: string
}

const checkRecord = (
  { commitment, view }: Committed,
  proof: Uint8Array,
  record: Uint8Array,
  form: RecordForm,
): Finding => {
  const digest = digestOf({ commitment, view }, record, form)
  const asked = { view, digest }
  const answer = verifyProof(commitment, parseProofJson(decode(proof)), asked, purePrimitives)
  return recordFinding(answer, {
    commitment,
    view,
    digest: toHex(digest),
    named: named(commitment),
    isByDigest: form === 'digest',
  })
}

const checkList = async (
  { commitment, view }: Committed,
  proof: Uint8Array,
  record: Uint8Array,
  afterEach?: (done: number) => Promise<void> | undefined,
): Promise<Finding> => {
  limit(record, MAX_RECORD_LIST_BYTES, 'the list')
  limit(proof, MAX_MULTIPROOF_BYTES, 'the proof')
  const list = parseRecordList(decode(record))
  const found = await verifyMultiproof(
    commitment,
    parseMultiproof(proof),
    { list, view },
    purePrimitives,
    evaluationsHere(commitment, purePrimitives, afterEach),
  )
  return listFinding(found, { commitment, view, named: named(commitment), isByDigest: true })
}

const readCommitment = (bytes: Uint8Array): DatasetCommitment => {
  limit(bytes, MAX_COMMITMENT_BYTES, 'the commitment')
  return parseCommitment(decode(bytes))
}

const named = (commitment: DatasetCommitment): string =>
  toHex(commitmentDigest(commitment, purePrimitives))

const digestOf = (
  { commitment, view }: Committed,
  record: Uint8Array,
  form: RecordForm,
): Uint8Array => {
  limit(record, MAX_DATASET_RECORD_BYTES, 'the record')
  switch (form) {
    case 'bytes':
      return viewDigest(record, view, commitment, purePrimitives)
    case 'value':
      return viewValueDigest(decode(record), view, purePrimitives)
    case 'digest':
      return readDigest(record)
  }
}

const readDigest = (given: Uint8Array): Uint8Array => {
  const text = decode(given.subarray(0, 100)).trim()
  const digest = parseHex(text.replace(/^sha256:/, ''))
  if (digest?.length === 32) return digest
  throw new ProvenanceError('INPUT_INVALID', 'the digest of the record is not 64 hex digits')
}

const limit = (bytes: Uint8Array, mostBytes: number, what: string): void => {
  if (bytes.length <= mostBytes) return
  const message = `${what} has ${bytes.length} bytes, the limit is ${mostBytes}`
  throw new ProvenanceError('INPUT_INVALID', message)
}

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new ProvenanceError('INPUT_INVALID', 'a file that has to be text is not UTF-8')
  }
}

const inWords = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
