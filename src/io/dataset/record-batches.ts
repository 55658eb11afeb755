// SPDX-License-Identifier: Apache-2.0
//
// A file of records → its records, in batches that are worked off one after the
// other: one function a form. A record costs its parsing when it is asked for.

import type { DatasetSource } from '../../dataset/commitment-v1.ts'
import { createLineSplitter } from '../../dataset/records/byte-lines.ts'
import { csvRow, parseCsvRow } from '../../dataset/records/csv-row.ts'
import { jcsLine, rawLine } from '../../dataset/records/json-line.ts'
import type { RecordContent, RefuseRecord } from '../../dataset/records/record-content.ts'
import { createTarReader } from '../../dataset/records/tar-members.ts'
import { createSampleCollector } from '../../dataset/records/tar-samples.ts'
import { type ByteStream, openByteStream } from './byte-stream.ts'
import { datasetError } from './dataset-error.ts'
import type { DatasetFile } from './dataset-files.ts'
import { readParquetRows } from './parquet-rows.ts'
import type { RecordForm } from './record-form.ts'

export interface RecordBatches {
  readonly batches: AsyncIterable<Iterable<RecordContent>>
  /** Of the file, so far. */
  readonly readBytes: number
  /** At the end. */
  source(): DatasetSource
}

export interface BatchOptions {
  /** Names that views and attribute ask for. */
  readonly fields: readonly string[]
  /** Columns of a table that are read; all where absent. */
  readonly columns?: readonly string[]
  /** Whether the first row of CSV names its columns; that of all files is the same. */
  readonly hasCsvHeader: boolean
  /** Compares the header of a file with that of the first. @throws DATASET_INVALID */
  readonly checkHeader: (header: readonly string[], name: string) => void
}

/** Refusals that name the file and, by the count of the caller, the record. */
export interface Refusals {
  readonly record: RefuseRecord
  /** The one that is being read, whose number the caller has not counted yet. */
  readonly next: RefuseRecord
}

export const openRecordBatches = (
  file: DatasetFile,
  form: Exclude<RecordForm, 'files'>,
  options: BatchOptions,
  refuse: Refusals,
): RecordBatches => {
  switch (form) {
    case 'jsonl':
      return ofStream(file, (stream) =>
        lines(stream, (line) => rawLine(line, refuse.record), refuse),
      )
    case 'jsonl-jcs':
      return ofStream(file, (stream) =>
        lines(stream, (line) => jcsLine(line, refuse.record), refuse),
      )
    case 'csv':
      return ofStream(file, (stream) => rows(stream, file, options, refuse))
    case 'webdataset':
      return ofStream(file, (stream) => samples(stream, options, refuse))
    case 'parquet':
      return parquet(file, options, refuse)
  }
}

const ofStream = (
  file: DatasetFile,
  read: (stream: ByteStream) => AsyncIterable<Iterable<RecordContent>>,
): RecordBatches => {
  const stream = openByteStream(file)
  return {
    batches: read(stream),
    get readBytes() {
      return stream.readBytes
    },
    source: stream.source,
  }
}

function* each<A, B>(items: Iterable<A>, change: (item: A) => B): Generator<B, void, undefined> {
  for (const item of items) yield change(item)
}

async function* lines(
  { chunks }: ByteStream,
  open: (line: Buffer) => RecordContent,
  refuse: Refusals,
): AsyncGenerator<Iterable<RecordContent>> {
  const splitter = createLineSplitter('none', refuse.next)
  for await (const chunk of chunks) yield each(splitter.push(chunk), open)
  yield each(splitter.end(), open)
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

async function* rows(
  { chunks }: ByteStream,
  { name }: DatasetFile,
  { hasCsvHeader, checkHeader }: BatchOptions,
  refuse: Refusals,
): AsyncGenerator<Iterable<RecordContent>> {
  const splitter = createLineSplitter('csv', refuse.next)
  let header: readonly string[] | undefined
  let isFirst = true
  function* contents(found: Iterable<Buffer>): Generator<RecordContent> {
    for (const line of found) {
      const isMarked = isFirst && line.subarray(0, 3).equals(BYTE_ORDER_MARK)
      const row = isMarked ? line.subarray(3) : line
      if (isFirst && hasCsvHeader) {
        header = parseCsvRow(row, (what) => {
          throw datasetError(name, `the header: ${what}`)
        })
        checkHeader(header, name)
      } else yield csvRow(row, header, refuse.record)
      isFirst = false
    }
  }
  for await (const chunk of chunks) yield contents(splitter.push(chunk))
  yield contents(splitter.end())
}

async function* samples(
  { chunks }: ByteStream,
  { fields }: BatchOptions,
  refuse: Refusals,
): AsyncGenerator<Iterable<RecordContent>> {
  const tar = createTarReader(refuse.next)
  const isHeld = (extension: string): boolean =>
    fields.includes(extension) || (extension === 'json' && fields.length > 0)
  const collector = createSampleCollector(isHeld, refuse)
  function* contents(chunk: Buffer): Generator<RecordContent> {
    for (const event of tar.push(chunk)) {
      const sample = collector.take(event)
      if (sample !== undefined) yield sample
    }
  }
  for await (const chunk of chunks) yield contents(chunk)
  tar.end()
  const last = collector.end()
  if (last !== undefined) yield [last]
}

/** The file is read once for its digest, as a whole, and then by its columns: what was read is told by its rows. */
const parquet = (file: DatasetFile, { columns }: BatchOptions, refuse: Refusals): RecordBatches => {
  const stream = openByteStream(file, 'stored')
  let rowsDone = 0
  let rowCount = 0
  const counted = (row: RecordContent): RecordContent => {
    rowsDone += 1
    return row
  }
  async function* batches(): AsyncGenerator<Iterable<RecordContent>> {
    for await (const _ of stream.chunks);
    const onRowCount = (rows: number): void => {
      rowCount = rows
    }
    const options = { onRowCount, ...(columns && { columns }) }
    for await (const rows of readParquetRows(file, options, refuse.record)) {
      yield each(rows, counted)
    }
  }
  return {
    batches: batches(),
    get readBytes() {
      return rowCount > 0 ? Math.floor((file.sizeBytes * rowsDone) / rowCount) : 0
    },
    source: stream.source,
  }
}
