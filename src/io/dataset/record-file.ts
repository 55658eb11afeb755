// SPDX-License-Identifier: Apache-2.0
//
// The record that somebody asks about, as a file: one record in the form of the
// dataset. Of a WebDataset it may be a folder with the files of one sample, of
// which only the extensions count.

import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_DATASET_RECORD_BYTES } from '../../core/limits.ts'
import type { DatasetCommitment } from '../../dataset/commitment-v1.ts'
import { readRecord } from '../../dataset/records/canonicalisers.ts'
import type { RecordContent, RefuseRecord } from '../../dataset/records/record-content.ts'
import { type SampleMember, splitSampleName, tarSample } from '../../dataset/records/tar-sample.ts'
import { readBounded } from '../fs/read-bounded.ts'
import { walkFiles } from './dataset-files.ts'

/** A record, and its digest where it was hashed while it was read. */
export interface AskedFile {
  readonly content: RecordContent
  /** 32 bytes; of the record itself. */
  readonly digest?: Uint8Array
}

const CODES = { notFound: 'INPUT_INVALID', tooLarge: 'INPUT_INVALID' } as const

const refuse: RefuseRecord = (what) => {
  throw new ProvenanceError('INPUT_INVALID', `the record cannot be read: ${what}`)
}

/**
 * @param path absolute
 * @throws INPUT_INVALID, COMMITMENT_INVALID for a canonicaliser that this version does not know
 */
export const readRecordFile = async (
  path: string,
  model: DatasetCommitment['recordModel'],
): Promise<AskedFile> => {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory() && model.canonicaliser === 'webdataset-v1') {
    return { content: await readSampleFolder(path) }
  }
  const isLarge = stats !== undefined && stats.size > MAX_DATASET_RECORD_BYTES
  if (model.canonicaliser === 'files-raw-v1' && isLarge && stats.isFile()) {
    const content = readRecord(new Uint8Array(), model, () => tooLarge(path))
    return { content: { ...content, text: () => tooLarge(path) }, digest: await hashFile(path) }
  }
  const bytes = await readBounded(path, MAX_DATASET_RECORD_BYTES, CODES)
  return { content: readRecord(bytes, model) }
}

const tooLarge = (path: string): never =>
  refuse(`"${basename(path)}" has more than ${MAX_DATASET_RECORD_BYTES} bytes`)

const hashFile = async (path: string): Promise<Uint8Array> => {
  const whole = createHash('sha256')
  const handle = await open(path, 'r')
  for await (const chunk of handle.createReadStream()) whole.update(chunk)
  return whole.digest()
}

const readSampleFolder = async (path: string): Promise<RecordContent> => {
  const members = new Map<string, SampleMember>()
  let base: string | undefined
  for (const file of walkFiles([path])) {
    const name = file.name.slice(basename(path).length + 1)
    const split = splitSampleName(name)
    if (split === undefined) return refuse(`"${name}" has no extension`)
    base ??= split.base
    if (split.base !== base) refuse(`the folder holds "${base}" and "${split.base}": two samples`)
    const bytes = await readBounded(file.path, MAX_DATASET_RECORD_BYTES, CODES)
    members.set(split.extension, {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes,
    })
  }
  return members.size === 0 ? refuse('the folder is empty') : tarSample(members, refuse)
}
