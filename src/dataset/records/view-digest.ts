// SPDX-License-Identifier: Apache-2.0
//
// From a record, or the value of one of its views, to the digest that is asked
// about in a commitment. Runs without Node.

import { ProvenanceError } from '../../core/errors.ts'
import type { DatasetCommitment } from '../commitment-v1.ts'
import type { Primitives } from '../scheme/primitives.ts'
import { readRecord } from './canonicalisers.ts'
import type { RefuseRecord } from './record-content.ts'
import { parseView, viewBytes, viewBytesOfValue } from './views.ts'

const refuse: RefuseRecord = (what) => {
  throw new ProvenanceError('INPUT_INVALID', `the record cannot be read: ${what}`)
}

/**
 * SHA-256 of the canonical bytes of a view of the record, 32 bytes.
 * @param record as a file holds it
 * @throws INPUT_INVALID where it is no record of this dataset's form, or has not this view; COMMITMENT_INVALID
 */
export const viewDigest = (
  record: Uint8Array,
  view: string,
  { recordModel }: DatasetCommitment,
  { sha256 }: Pick<Primitives, 'sha256'>,
): Uint8Array => {
  const bytes = viewBytes(parseView(view), readRecord(record, recordModel, refuse), refuse)
  return sha256(bytes ?? refuse(`it has no view "${view}"`))
}

/** The same of a value: a text, a field's value, a domain. @throws INPUT_INVALID */
export const viewValueDigest = (
  value: string,
  view: string,
  { sha256 }: Pick<Primitives, 'sha256'>,
): Uint8Array => sha256(viewBytesOfValue(parseView(view), value, refuse))
