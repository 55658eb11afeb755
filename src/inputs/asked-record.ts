// SPDX-License-Identifier: Apache-2.0
//
// The record that somebody asks about, as it is given: its bytes in a file, or
// the digest of its canonical bytes.

import { hash } from 'node:crypto'
import { ProvenanceError } from '../core/errors.ts'
import type { DatasetCommitment } from '../dataset/commitment-v1.ts'
import { canonicaliserOf } from '../dataset/records/canonicalisers.ts'
import type { AskedRecord } from '../dataset/verify-proof.ts'

export interface RecordFlags {
  readonly recordFile?: string
  readonly recordDigest?: string
  readonly view?: string
}

/** @throws USAGE, DIGEST…, COMMITMENT_INVALID */
export const readAskedRecord = async (
  { recordFile, recordDigest, view }: RecordFlags,
  { recordModel }: DatasetCommitment,
  readFile: (path: string) => Promise<Uint8Array>,
): Promise<AskedRecord> => {
  const named = view ?? recordModel.views[0] ?? ''
  if ((recordFile === undefined) === (recordDigest === undefined)) {
    throw new ProvenanceError('USAGE', 'give exactly one of --record-file and --record-digest')
  }
  if (recordDigest !== undefined) return { view: named, digest: parseRecordDigest(recordDigest) }
  const bytes = canonicaliserOf(recordModel.canonicaliser)(await readFile(recordFile ?? ''))
  return { view: named, digest: hash('sha256', bytes, 'buffer') }
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
