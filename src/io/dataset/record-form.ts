// SPDX-License-Identifier: Apache-2.0
//
// Which form a dataset has: by the names of its files, by the first bytes of a
// file whose name says nothing, or as its publisher says.

import { closeSync, openSync, readSync } from 'node:fs'
import { ProvenanceError } from '../../core/errors.ts'
import { datasetError, unreadable } from './dataset-error.ts'
import type { DatasetFile } from './dataset-files.ts'

/** What `--form` takes, and how it stands in the commitment. */
export const RECORD_FORMS = {
  jsonl: { form: 'jsonl', canonicaliser: 'jsonl-raw-v1' },
  'jsonl-jcs': { form: 'jsonl', canonicaliser: 'jsonl-jcs-v1' },
  csv: { form: 'csv', canonicaliser: 'csv-v1' },
  parquet: { form: 'parquet', canonicaliser: 'parquet-v1' },
  webdataset: { form: 'webdataset', canonicaliser: 'webdataset-v1' },
  files: { form: 'files', canonicaliser: 'files-raw-v1' },
} as const

export type RecordForm = keyof typeof RECORD_FORMS

export const RECORD_FORM_NAMES = Object.keys(RECORD_FORMS)

const SUFFIXES: readonly (readonly [RegExp, RecordForm])[] = [
  [/\.(jsonl|ndjson)(\.gz|\.zst)?$/i, 'jsonl'],
  [/\.csv(\.gz|\.zst)?$/i, 'csv'],
  [/\.parquet$/i, 'parquet'],
  [/\.(tar(\.gz|\.zst)?|tgz)$/i, 'webdataset'],
]

const SNIFFED_BYTES = 512

/** @throws INPUT_INVALID */
export const parseRecordForm = (name: string): RecordForm => {
  const isForm = (text: string): text is RecordForm => Object.hasOwn(RECORD_FORMS, text)
  if (isForm(name)) return name
  throw new ProvenanceError(
    'INPUT_INVALID',
    `"${name.slice(0, 40)}" is no form of records; there are ${RECORD_FORM_NAMES.join(', ')}`,
  )
}

export interface FormDetector {
  visit(file: DatasetFile): void
  /** @throws DATASET_INVALID where files have two forms, or one that was named has none */
  form(): RecordForm
}

export const createFormDetector = (): FormDetector => {
  /** A file of each form. */
  const seen = new Map<RecordForm | 'none', DatasetFile>()
  return {
    visit: (file) => {
      const [, named] = SUFFIXES.find(([suffix]) => suffix.test(file.name)) ?? []
      const form = named ?? (file.isFound ? 'none' : sniff(file)) ?? 'none'
      if (!seen.has(form)) seen.set(form, file)
    },
    form: () => {
      const [[form, file] = [], [otherForm, other] = []] = seen
      if (form === undefined || file === undefined) throw new RangeError('no file was visited')
      if (otherForm !== undefined && other !== undefined) {
        throw mixed([file, form], [other, otherForm])
      }
      if (form !== 'none') return form
      // A folder whose files say nothing is a folder of files, one record each.
      if (file.isFound) return 'files'
      throw new ProvenanceError('DATASET_INVALID', `"${file.name}" has no form that is known`, {
        hint: `Name it with --form: ${RECORD_FORM_NAMES.join(', ')}.`,
      })
    },
  }
}

type Seen = readonly [DatasetFile, RecordForm | 'none']

const mixed = ([file, form]: Seen, [other, otherForm]: Seen): ProvenanceError => {
  const wordsOf = (name: RecordForm | 'none') => (name === 'none' ? 'of no known form' : name)
  return new ProvenanceError(
    'DATASET_INVALID',
    `"${file.name}" is ${wordsOf(form)}, and "${other.name}" ${wordsOf(otherForm)}`,
    {
      hint: 'Name the files of one form only, or say with --form how all of them are read (`files`: each file is one record).',
    },
  )
}

const sniff = (file: DatasetFile): RecordForm | undefined => {
  const start = firstBytes(file)
  if (start.toString('latin1', 0, 4) === 'PAR1') return 'parquet'
  return start.toString('latin1', 257, 262) === 'ustar' ? 'webdataset' : undefined
}

const firstBytes = ({ path, name }: DatasetFile): Buffer => {
  try {
    const handle = openSync(path, 'r')
    try {
      const buffer = Buffer.alloc(SNIFFED_BYTES)
      return buffer.subarray(0, readSync(handle, buffer, 0, SNIFFED_BYTES, 0))
    } finally {
      closeSync(handle)
    }
  } catch (cause) {
    throw unreadable(name, cause)
  }
}

/** @throws DATASET_INVALID where a file that is read as text begins as a table or archive does */
export const refuseOtherContent = (file: DatasetFile, form: RecordForm): void => {
  if (form === 'files') return
  const found = sniff(file)
  if (found !== undefined && found !== form) {
    throw datasetError(file.name, `begins as ${found} does, and is read as ${form}`)
  }
}
