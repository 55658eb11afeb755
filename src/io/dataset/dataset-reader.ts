// SPDX-License-Identifier: Apache-2.0
//
// Files and folders → the records of a dataset, whatever their form: the same
// ones in the same order at each reading. The dataset is never in memory.

import { ProvenanceError } from '../../core/errors.ts'
import { MAX_DATASET_RECORD_BYTES, MAX_VIEWS } from '../../core/limits.ts'
import type { RecordGroup, RecordModel, RecordReader, Slice } from '../../dataset/record-source.ts'
import { type RecordContent, textOf } from '../../dataset/records/record-content.ts'
import { parseView, RECORD_VIEW, type ViewRule } from '../../dataset/records/views.ts'
import { openByteStream } from './byte-stream.ts'
import { type Choice, chooseRecords } from './choose-records.ts'
import { datasetError, refuseRecordOf } from './dataset-error.ts'
import { type DatasetFile, summarizeFiles, walkFiles } from './dataset-files.ts'
import { createSources, noSources } from './dataset-sources.ts'
import { type BatchOptions, openRecordBatches } from './record-batches.ts'
import {
  createFormDetector,
  RECORD_FORMS,
  type RecordForm,
  refuseOtherContent,
} from './record-form.ts'
import { type AttributeRule, createRecordGroups, type RecordGroups } from './record-groups.ts'

export interface DatasetReaderOptions {
  /** Default: by the names of the files. */
  readonly form?: RecordForm
  /** Beside the record itself, which is always the first. */
  readonly views?: readonly string[]
  readonly attribute?: AttributeRule
  /** Of Parquet; all where absent. */
  readonly columns?: readonly string[]
  /** Default: it has one. */
  readonly csvHeader?: 'first-row' | 'none'
  /** Default: all records. */
  readonly slice?: Slice
}

export interface DatasetReader extends RecordReader {
  /** Digest of the names, sizes and times of all files. */
  readonly fingerprint: string
}

/** @throws DATASET_INVALID, INPUT_INVALID for what records of this form have not */
export const createDatasetReader = (
  paths: readonly string[],
  options: DatasetReaderOptions = {},
): DatasetReader => {
  const detector = createFormDetector()
  const summary = summarizeFiles(
    paths,
    options.form === undefined ? detector.visit : () => undefined,
  )
  const form = options.form ?? detector.form()
  const views = [...new Set([RECORD_VIEW, ...(options.views ?? [])])]
  const rules = views.map((view) => [view, parseView(view)] as const)
  refuseUnfit(form, rules, options)
  const { attribute, columns, slice = { index: 1, of: 1 } } = options
  const model: RecordModel = {
    ...RECORD_FORMS[form],
    views,
    ...(columns === undefined ? {} : { columns }),
    ...(attribute === undefined ? {} : { attribute: attribute.name }),
  }
  let groups: RecordGroups | undefined
  // Of single files the digest is that of a record: nothing may be said of it in public.
  const sources = form === 'files' ? noSources() : createSources(summary.count)
  const state = { number: 0, name: '' }
  const refuse = {
    record: refuseRecordOf(state, 0),
    next: refuseRecordOf(state, 1),
  }
  const batchOptions = createBatchOptions(rules, options)

  async function* readFile(
    file: DatasetFile,
    choose: () => Choice,
    into: RecordGroups,
    before: number,
  ): AsyncGenerator<ReadGroup> {
    if (form === 'files') {
      state.number = 1
      yield* readWholeFile(file, choose(), into, needsBytes(rules), refuse.record)
      return
    }
    refuseOtherContent(file, form)
    const opened = openRecordBatches(file, form, batchOptions, refuse)
    for await (const batch of opened.batches) {
      for (const record of batch) {
        state.number += 1
        const choice = choose()
        if (choice === 'take') into.add(record)
        else if (choice === 'done before') into.note(record)
        if (into.isFull) yield* taken(into, before + opened.readBytes)
      }
    }
    sources.add(opened.source())
  }

  return {
    model,
    totalBytes: summary.totalBytes,
    fingerprint: summary.fingerprint,
    classNames: () => groups?.classNames() ?? [],
    sources: async () => sources.all(),
    read: async function* (skip) {
      const choose = chooseRecords(slice, skip)
      groups = createRecordGroups({ views: rules, ...(attribute && { attribute }) }, refuse.record)
      let doneBytes = 0
      for (const file of walkFiles(paths)) {
        state.name = file.name
        state.number = 0
        yield* readFile(file, choose, groups, doneBytes)
        doneBytes += file.sizeBytes
      }
      yield* taken(groups, doneBytes)
    },
  }
}

type ReadGroup = RecordGroup & { readonly doneBytes: number }

function* taken(groups: RecordGroups, doneBytes: number): Generator<ReadGroup> {
  const group = groups.take()
  if (group !== undefined) yield { ...group, doneBytes }
}

// ---- what fits the form -------------------------------------------------------------

type Rules = readonly (readonly [string, ViewRule])[]

const fieldsOf = (rules: Rules, attribute: AttributeRule | undefined): readonly string[] => [
  ...rules.flatMap(([, rule]) => ('field' in rule && rule.field !== undefined ? [rule.field] : [])),
  ...(attribute === undefined ? [] : [attribute.name]),
]

/** Forms whose record is text as a whole. */
const TEXT_FORMS: readonly RecordForm[] = ['jsonl', 'files']

const refuseUnfit = (
  form: RecordForm,
  rules: Rules,
  { attribute, columns, csvHeader }: DatasetReaderOptions,
): void => {
  const refuse = (what: string): never => {
    throw new ProvenanceError('INPUT_INVALID', what)
  }
  const fields = fieldsOf(rules, attribute)
  if (rules.length > MAX_VIEWS) refuse(`${rules.length} views are asked for, at most ${MAX_VIEWS}`)
  for (const [view, rule] of rules) {
    if (Buffer.byteLength(view) > 255) refuse(`the view "${view.slice(0, 40)}…" is too long`)
    if (rule.kind === 'text' && rule.field === undefined && !TEXT_FORMS.includes(form)) {
      refuse(`a record of ${form} is no text; name a field of it, as in text:FIELD`)
    }
  }
  if (fields.length > 0 && form === 'files') refuse('a file has no fields')
  if (fields.length > 0 && form === 'csv' && csvHeader === 'none') {
    refuse('without a header the columns of CSV have no names')
  }
  if (columns === undefined) return
  if (form !== 'parquet') refuse(`columns are chosen of Parquet, and this is ${form}`)
  for (const field of fields) {
    if (!columns.includes(field)) refuse(`"${field}" is none of the columns that are read`)
  }
}

const createBatchOptions = (
  rules: Rules,
  { attribute, columns, csvHeader }: DatasetReaderOptions,
): BatchOptions => {
  const fields = fieldsOf(rules, attribute)
  let first: readonly string[] | undefined
  return {
    fields,
    ...(columns === undefined ? {} : { columns }),
    hasCsvHeader: csvHeader !== 'none',
    checkHeader: (header, name) => {
      first ??= header
      if (JSON.stringify(header) !== JSON.stringify(first)) {
        throw datasetError(name, 'its header is another than that of the first file')
      }
      const missing = fields.find((field) => !header.includes(field))
      if (missing !== undefined) throw datasetError(name, `it has no column "${missing}"`)
    },
  }
}

// ---- a file as a record -------------------------------------------------------------

/** Whether something beside the digest is asked of a file. */
const needsBytes = (rules: Rules): boolean => rules.some(([, { kind }]) => kind !== 'record')

async function* readWholeFile(
  file: DatasetFile,
  choice: Choice,
  into: RecordGroups,
  holds: boolean,
  refuse: (what: string) => never,
): AsyncGenerator<ReadGroup> {
  if (choice !== 'take') return
  const stream = openByteStream(file, 'stored')
  const parts: Buffer[] = []
  for await (const chunk of stream.chunks) {
    if (!holds) continue
    if (stream.readBytes > MAX_DATASET_RECORD_BYTES) {
      refuse(`it has more than ${MAX_DATASET_RECORD_BYTES} bytes, and a view needs all of them`)
    }
    parts.push(chunk)
  }
  const content: RecordContent = {
    canonical: () => Buffer.concat(parts),
    text: () => textOf(Buffer.concat(parts), refuse),
    field: () => undefined,
  }
  into.add(content, Buffer.from(stream.source().digest.sha256, 'hex').toString('latin1'))
  if (into.isFull) yield* taken(into, 0)
}
