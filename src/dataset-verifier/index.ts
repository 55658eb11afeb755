// SPDX-License-Identifier: Apache-2.0
//
// Whether a record is in a committed dataset, for anyone, anywhere: pure, no
// key, no network, nothing of Node. Built as one module of its own,
// `ml-provenance-action/dataset-verifier`. What an answer shows is said in
// docs/spec/dataset-commitment-v1.md §10, and nothing more. Experimental: the
// scheme has not yet been reviewed by a cryptographer.
//
// The types below name no other file, so that the declaration stands alone.

import { toHex } from '../core/hex.ts'
import { MAX_RECORD_LIST_BYTES } from '../core/limits.ts'
import { type DatasetCommitment, parseCommitment } from '../dataset/commitment-v1.ts'
import { parseMultiproof } from '../dataset/multiproof-v1.ts'
import { parseProofJson } from '../dataset/proof-v1.ts'
import { parseRecordList } from '../dataset/records/record-list.ts'
import { viewDigest } from '../dataset/records/view-digest.ts'
import { purePrimitives } from '../dataset/scheme/pure-primitives.ts'
import { verifyMultiproof } from '../dataset/verify-multiproof.ts'
import { commitmentDigest, refuse, verifyProof } from '../dataset/verify-proof.ts'

const firstViewOf = ({ recordModel }: DatasetCommitment): string => recordModel.views[0] ?? ''

/** What every verification needs. */
export interface CommittedView {
  /** Text of commitment.json, byte by byte. Who signed it has to be verified elsewhere. */
  readonly commitment: string
  /** What of a record was asked about; default: the commitment's first view, the record itself. */
  readonly view?: string
}

export interface RecordQuestion extends CommittedView {
  /** Text of proof.json. */
  readonly proof: string
  /** SHA-256 of the canonical bytes of the view of the record, 32 bytes; see `recordDigest`. */
  readonly recordDigest: Uint8Array
}

export interface RecordAnswer {
  readonly answer: 'member' | 'non-member'
  /** SHA-256 of the commitment, hex, lowercase: what a signature has to name. */
  readonly commitment: string
  readonly view: string
  /** Present where a member was opened. */
  readonly opened?: {
    readonly count: bigint
    /** JSON text of the attributes, where they were opened. Foreign text. */
    readonly attributes?: string
  }
}

/**
 * Verifies a proof about one record.
 * @throws an error with a `code`: `PROOF_INVALID` where the proof shows nothing about this record and
 *   this commitment, `COMMITMENT_INVALID` where the commitment is none
 */
export const verifyRecord = (question: RecordQuestion): RecordAnswer => {
  const commitment = parseCommitment(question.commitment)
  const view = question.view ?? firstViewOf(commitment)
  const record = { view, digest: question.recordDigest }
  const proof = parseProofJson(question.proof)
  const { answer, opened } = verifyProof(commitment, proof, record, purePrimitives)
  return {
    answer,
    commitment: toHex(commitmentDigest(commitment, purePrimitives)),
    view,
    ...(opened === undefined ? {} : { opened }),
  }
}

export interface ListQuestion extends CommittedView {
  /** Bytes of the multiproof. */
  readonly proof: Uint8Array
  /** The list as text: one SHA-256 a line, 64 hex digits. */
  readonly list: string
}

export interface ListAnswer {
  /** Digests of the records of the list that are in the dataset, hex, ascending. */
  readonly members: readonly string[]
  /** How many of the list are not. */
  readonly nonMembers: number
  readonly commitment: string
  readonly view: string
}

/**
 * Verifies a proof about a list; about five milliseconds a record.
 * @throws as `verifyRecord`, and `INPUT_INVALID` naming the line of the list that is no digest
 */
export const verifyList = async (question: ListQuestion): Promise<ListAnswer> => {
  const commitment = parseCommitment(question.commitment)
  const view = question.view ?? firstViewOf(commitment)
  if (question.list.length > MAX_RECORD_LIST_BYTES) refuse('its list is too long')
  const asked = { list: parseRecordList(question.list), view }
  const proof = parseMultiproof(question.proof)
  const { members, nonMembers } = await verifyMultiproof(commitment, proof, asked, purePrimitives)
  return {
    members: members.map(toHex),
    nonMembers,
    commitment: toHex(commitmentDigest(commitment, purePrimitives)),
    view,
  }
}

/**
 * SHA-256 of the canonical bytes of a record in this commitment, 32 bytes.
 * @param record as a file holds it
 * @param view default: the commitment's first, the record itself
 * @throws an error with a `code`: `INPUT_INVALID` where these bytes are no such record, or it has not
 *   this view; `COMMITMENT_INVALID` where this version does not know how records are made
 */
export const recordDigest = (commitment: string, record: Uint8Array, view?: string): Uint8Array => {
  const parsed = parseCommitment(commitment)
  return viewDigest(record, view ?? firstViewOf(parsed), parsed, purePrimitives)
}
