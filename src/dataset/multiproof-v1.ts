// SPDX-License-Identifier: Apache-2.0
//
// A proof about many records at once, version 1, as bytes: the ways share what
// they have in common. The list is not in it; whoever verifies has it.
// docs/spec/dataset-commitment-v1.md §11.
//
//   MAGIC ‖ commitment 32 ‖ list 32 ‖ length of the view 1 ‖ view ‖ count 4
//   ‖ count × (gamma 33 ‖ evaluation 64) ‖ pruned tree
//
// Evaluations stand in the ascending order of the records' digests. `list` is
// SHA-256 of all digests in that order, so that a proof names its list.

import { concat, concatAll } from '../core/concat.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_ASKED_RECORDS } from '../core/limits.ts'
import { PROOF_BYTES } from './scheme/poprf.ts'
import { POINT_BYTES, type Primitives } from './scheme/primitives.ts'
import { HASH_BYTES } from './scheme/tagged-hash.ts'

const MAGIC = Uint8Array.from('mlprov multiproof v1\n', (char) => char.charCodeAt(0))

/** gamma ‖ evaluation. */
export const EVALUATION_BYTES = POINT_BYTES + PROOF_BYTES

export interface Multiproof {
  /** SHA-256 of the commitment. */
  readonly commitment: Uint8Array
  /** SHA-256 of the list. */
  readonly list: Uint8Array
  readonly view: string
  /** EVALUATION_BYTES for each record of the list, in its order. */
  readonly evaluations: Uint8Array
  /** Bytes of the pruned tree; empty for the empty dataset. */
  readonly tree: Uint8Array
}

/** A list of records: digests of 32 bytes each, ascending, none twice. */
export interface RecordList {
  readonly digests: Uint8Array
  readonly count: number
}

/** @param digests 32 bytes each, in any order. @throws INPUT_INVALID for none, or more than MAX_ASKED_RECORDS */
export const buildRecordList = (digests: readonly Uint8Array[]): RecordList => {
  if (digests.length === 0 || digests.length > MAX_ASKED_RECORDS) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `the list has ${digests.length} digests; it takes 1 to ${MAX_ASKED_RECORDS}`,
    )
  }
  const sorted = digests.toSorted(compareBytes)
  const distinct = sorted.filter(
    (digest, at) => at === 0 || compareBytes(digest, sorted[at - 1]) !== 0,
  )
  return { digests: concatAll(distinct), count: distinct.length }
}

const compareBytes = (a: Uint8Array, b: Uint8Array | undefined): number => {
  if (b === undefined) return 1
  for (let at = 0; at < HASH_BYTES; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** SHA-256 of the list, by which a proof names it. */
export const listDigest = (
  { digests }: RecordList,
  { sha256 }: Pick<Primitives, 'sha256'>,
): Uint8Array => sha256(digests)

export const digestAt = ({ digests }: RecordList, index: number): Uint8Array =>
  digests.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)

export const serializeMultiproof = (proof: Multiproof): Uint8Array => {
  const view = new TextEncoder().encode(proof.view)
  const count = new Uint8Array(4)
  new DataView(count.buffer).setUint32(0, proof.evaluations.length / EVALUATION_BYTES)
  return concat(
    MAGIC,
    proof.commitment,
    proof.list,
    Uint8Array.of(view.length),
    view,
    count,
    proof.evaluations,
    proof.tree,
  )
}

/** Whether these bytes say that they are a multiproof. */
export const isMultiproof = (bytes: Uint8Array): boolean =>
  MAGIC.every((byte, index) => byte === bytes[index])

/** Law: parse(serialize(p)) = p. @throws PROOF_INVALID */
export const parseMultiproof = (bytes: Uint8Array): Multiproof => {
  let at = 0
  const take = (length: number, what: string): Uint8Array => {
    if (bytes.length - at < length) refuse(`it ends in ${what}`)
    at += length
    return bytes.subarray(at - length, at)
  }
  if (!isMultiproof(take(MAGIC.length, 'its first line'))) refuse('it begins with other bytes')
  const commitment = take(HASH_BYTES, 'the digest of the commitment')
  const list = take(HASH_BYTES, 'the digest of the list')
  const view = readText(take(take(1, 'the view')[0] ?? 0, 'the view'))
  const countBytes = take(4, 'the count')
  const count = new DataView(countBytes.buffer, countBytes.byteOffset, 4).getUint32(0)
  if (count === 0 || count > MAX_ASKED_RECORDS) refuse(`it is about ${count} records`)
  const evaluations = take(count * EVALUATION_BYTES, 'the evaluations')
  return { commitment, list, view, evaluations, tree: bytes.subarray(at) }
}

const readText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse('its view is no UTF-8')
  }
}

const refuse = (what: string): never => {
  throw new ProvenanceError('PROOF_INVALID', `this is no multiproof: ${what}`)
}
