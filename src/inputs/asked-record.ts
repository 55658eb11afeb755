// SPDX-License-Identifier: Apache-2.0
//
// The record that somebody asks about, as it is given: as a file, by the value
// of one view of it, or by the digest of its canonical bytes.

import { hash } from 'node:crypto'
import { ProvenanceError } from '../core/errors.ts'
import type { DatasetCommitment } from '../dataset/commitment-v1.ts'
import type { RefuseRecord } from '../dataset/records/record-content.ts'
import { parseView, viewBytes, viewBytesOfValue } from '../dataset/records/views.ts'
import type { AskedRecord } from '../dataset/verify-proof.ts'
import type { AskedFile } from '../io/dataset/record-file.ts'

export interface RecordFlags {
  readonly recordFile?: string
  readonly recordDigest?: string
  readonly view?: string
  /** Value of the view: a text, a field's value, a domain. */
  readonly viewValue?: string
}

/** Reads a record of a dataset from the path that was given. */
export type ReadRecordFile = (
  path: string,
  model: DatasetCommitment['recordModel'],
) => Promise<AskedFile>

const refuse: RefuseRecord = (what) => {
  throw new ProvenanceError('INPUT_INVALID', `the record cannot be read: ${what}`)
}

/** @throws USAGE; INPUT_INVALID where the record has not this view; COMMITMENT_INVALID */
export const readAskedRecord = async (
  { recordFile, recordDigest, view: asked, viewValue }: RecordFlags,
  { recordModel }: DatasetCommitment,
  readFile: ReadRecordFile,
): Promise<AskedRecord> => {
  const view = asked ?? recordModel.views[0] ?? ''
  if ([recordFile, recordDigest, viewValue].filter((flag) => flag !== undefined).length !== 1) {
    throw new ProvenanceError(
      'USAGE',
      'give exactly one of --record-file, --record-digest and --view-value',
    )
  }
  if (recordDigest !== undefined) return { view, digest: parseRecordDigest(recordDigest) }
  if (!recordModel.views.includes(view)) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `the commitment has no view "${view}"; it has ${recordModel.views.join(', ')}`,
    )
  }
  const rule = parseView(view)
  if (viewValue !== undefined) {
    return { view, digest: digestOf(viewBytesOfValue(rule, viewValue, refuse)) }
  }
  const { content, digest } = await readFile(recordFile ?? '', recordModel)
  if (rule.kind === 'record' && digest !== undefined) return { view, digest }
  const bytes = viewBytes(rule, content, refuse)
  return { view, digest: digestOf(bytes ?? refuse(`it has no view "${view}"`)) }
}

const digestOf = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')

/** @throws USAGE */
export const parseRecordDigest = (text: string): Uint8Array => {
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(text) ?? []
  if (hex === undefined) {
    throw new ProvenanceError(
      'USAGE',
      `"${text.slice(0, 80)}" is no digest; it takes sha256:<64 hex>`,
    )
  }
  return Buffer.from(hex, 'hex')
}
