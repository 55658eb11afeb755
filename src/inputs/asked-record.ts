// SPDX-License-Identifier: Apache-2.0
//
// What somebody asks about, as it is given: a record as a file, by the value of
// one view of it, or by the digest of its canonical bytes; or a list of digests.

import { resolve } from 'node:path/posix'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_RECORD_LIST_BYTES } from '../core/limits.ts'
import type { DatasetCommitment } from '../dataset/commitment-v1.ts'
import type { RecordList } from '../dataset/multiproof-v1.ts'
import type { RefuseRecord } from '../dataset/records/record-content.ts'
import { parseRecordList } from '../dataset/records/record-list.ts'
import { parseView, viewBytes, viewBytesOfValue } from '../dataset/records/views.ts'
import { nativeSha256 } from '../dataset/scheme/native-sha256.ts'
import type { AskedRecord } from '../dataset/verify-proof.ts'
import { readRecordFile } from '../io/dataset/record-file.ts'
import { readBounded } from '../io/fs/read-bounded.ts'

export interface RecordFlags {
  readonly recordFile?: string
  readonly recordDigest?: string
  readonly view?: string
  /** Value of the view: a text, a field's value, a domain. */
  readonly viewValue?: string
}

const refuse: RefuseRecord = (what) => {
  throw new ProvenanceError('INPUT_INVALID', `the record cannot be read: ${what}`)
}

/** The view that is asked about: that of the record itself where none is named. */
export const askedView = (
  view: string | undefined,
  { views }: DatasetCommitment['recordModel'],
): string => view ?? views[0] ?? ''

const LIST_CODES = { notFound: 'INPUT_INVALID', tooLarge: 'INPUT_INVALID' } as const

/** @throws INPUT_INVALID for a file that is not there, too large, or no list */
export const readAskedList = async (path: string, cwd: string): Promise<RecordList> => {
  const bytes = await readBounded(resolve(cwd, path), MAX_RECORD_LIST_BYTES, LIST_CODES)
  return parseRecordList(bytes.toString('utf8'))
}

/** @throws USAGE; INPUT_INVALID where the record has not this view; COMMITMENT_INVALID */
export const readAskedRecord = async (
  { recordFile, recordDigest, view: asked, viewValue }: RecordFlags,
  { recordModel }: DatasetCommitment,
  cwd: string,
): Promise<AskedRecord> => {
  const view = askedView(asked, recordModel)
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
    return { view, digest: nativeSha256(viewBytesOfValue(rule, viewValue, refuse)) }
  }
  const { content, digest } = await readRecordFile(resolve(cwd, recordFile ?? ''), recordModel)
  if (rule.kind === 'record' && digest !== undefined) return { view, digest }
  const bytes = viewBytes(rule, content, refuse)
  return { view, digest: nativeSha256(bytes ?? refuse(`it has no view "${view}"`)) }
}

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
