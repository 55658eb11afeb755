// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../../core/errors.ts'
import type { RefuseRecord } from '../../dataset/records/record-content.ts'

/** An error about a file of the dataset. */
export const datasetError = (name: string, what: string, cause?: unknown): ProvenanceError =>
  new ProvenanceError('DATASET_INVALID', `"${name}": ${what}`, cause === undefined ? {} : { cause })

/** What the system said of a file. */
export const unreadable = (name: string, cause: unknown): ProvenanceError => {
  if (cause instanceof ProvenanceError) return cause
  const reason = cause instanceof Error && 'code' in cause ? cause.code : cause
  return datasetError(name, `cannot be read: ${String(reason)}`, cause)
}

/** Refuses the record that stands `ahead` of what was counted in its file, from 1. */
export const refuseRecordOf =
  (at: { readonly name: string; readonly number: number }, ahead: 0 | 1): RefuseRecord =>
  (what) => {
    throw datasetError(at.name, `record ${at.number + ahead}: ${what}`)
  }
