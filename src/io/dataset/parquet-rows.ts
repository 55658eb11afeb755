// SPDX-License-Identifier: Apache-2.0
//
// A Parquet file → its rows, one row group after the other: the memory is that
// of a row group, whatever the file has. Pages are decompressed by Node where it
// knows the codec, to the length that their header announces and no further.
// Spec: https://github.com/apache/parquet-format/tree/apache-parquet-format-2.12.0

import { type FileHandle, open } from 'node:fs/promises'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  type ParquetParsers,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  snappyUncompress,
} from 'hyparquet'
import { ProvenanceError } from '../../core/errors.ts'
import {
  MAX_DATASET_RECORD_BYTES,
  MAX_PARQUET_FOOTER_BYTES,
  MAX_ROW_GROUP_BYTES,
  MAX_ROW_GROUP_ROWS,
} from '../../core/limits.ts'
import {
  type RecordContent,
  type RefuseRecord,
  textOf,
} from '../../dataset/records/record-content.ts'
import { tableRow } from '../../dataset/records/table-row.ts'
import { datasetError } from './dataset-error.ts'
import type { DatasetFile } from './dataset-files.ts'
import { type ParquetRefusals, plainElements, toJsonOf } from './parquet-values.ts'

/** Magic, length of the footer, magic. */
const FRAME_BYTES = 12

export interface ParquetOptions {
  /** Those that are read; all where absent. */
  readonly columns?: readonly string[]
  /** Called once, before the first row. */
  readonly onRowCount: (rows: number) => void
}

/**
 * @param refuse about a record
 * @throws DATASET_INVALID about the file
 */
export async function* readParquetRows(
  file: DatasetFile,
  { columns, onRowCount }: ParquetOptions,
  refuse: RefuseRecord,
): AsyncGenerator<Generator<RecordContent>> {
  const handle = await open(file.path, 'r')
  try {
    const source = asyncBufferOf(handle, file)
    await refuseFooter(source, file)
    const refuseFile: RefuseRecord = (what) => {
      throw datasetError(file.name, what)
    }
    const metadata = await parquetMetadataAsync(source, { geoparquet: false })
    const plan = planOf(metadata, columns, { file: refuseFile, record: refuse })
    onRowCount(Number(metadata.num_rows))
    let rowStart = 0
    for (const [index, group] of metadata.row_groups.entries()) {
      const rows = Number(group.num_rows)
      const name = `row group ${index + 1}`
      const bytes = group.columns.reduce(
        (sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0),
        0,
      )
      if (!(rows >= 0 && rows <= MAX_ROW_GROUP_ROWS) || bytes > MAX_ROW_GROUP_BYTES) {
        throw datasetError(
          file.name,
          `${name} has ${rows} rows of ${bytes} bytes; at most ${MAX_ROW_GROUP_BYTES} bytes are read at once`,
        )
      }
      const range = { file: source, rowStart, rowEnd: rowStart + rows }
      const values = rows === 0 ? new Map() : await readGroup(range, plan, refuseFile)
      for (const column of plan.names) {
        if (rows > 0 && values.get(column)?.length !== rows) {
          throw datasetError(
            file.name,
            `${name} is damaged: column "${column}" has not ${rows} values`,
          )
        }
      }
      yield rowsOf(plan, values, rows, refuse)
      rowStart += rows
    }
  } catch (cause) {
    if (cause instanceof ProvenanceError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw datasetError(file.name, `cannot be read as Parquet: ${reason}`, cause)
  } finally {
    await handle.close()
  }
}

interface Plan {
  readonly metadata: FileMetaData
  readonly names: readonly string[]
  readonly toJson: ReadonlyMap<string, (value: unknown) => unknown>
}

const planOf = (
  metadata: FileMetaData,
  columns: readonly string[] | undefined,
  refuse: ParquetRefusals,
): Plan => {
  const tree = parquetSchema(metadata)
  const all = tree.children.map(({ element }) => element.name)
  if (new Set(all).size < all.length) refuse.file('two of its columns have one name')
  for (const column of columns ?? [])
    if (!all.includes(column)) refuse.file(`it has no column "${column}"`)
  const names = columns ?? all
  const toJson = tree.children
    .filter(({ element }) => names.includes(element.name))
    .map((node) => [node.element.name, toJsonOf(node, refuse)] as const)
  return {
    metadata: { ...metadata, schema: plainElements(metadata.schema, tree) },
    names,
    toJson: new Map(toJson),
  }
}

type Values = ReadonlyMap<string, readonly unknown[]>

const readGroup = async (
  range: { readonly file: AsyncBuffer; readonly rowStart: number; readonly rowEnd: number },
  { metadata, names }: Plan,
  refuse: RefuseRecord,
): Promise<Values> => {
  const parts = new Map<string, unknown[]>()
  await parquetRead({
    ...range,
    metadata,
    columns: [...names],
    compressors: COMPRESSORS,
    parsers: plainParsers(refuse),
    utf8: false,
    geoparquet: false,
    onChunk: ({ columnName, columnData }) => {
      const values = parts.get(columnName) ?? []
      for (let at = 0; at < columnData.length; at += 1) values.push(columnData[at])
      parts.set(columnName, values)
    },
  })
  return parts
}

function* rowsOf(
  { names, toJson }: Plan,
  values: Values,
  rows: number,
  refuse: RefuseRecord,
): Generator<RecordContent> {
  for (let index = 0; index < rows; index += 1) {
    let made: RecordContent | undefined
    const row = (): RecordContent => {
      made ??= tableRow(
        Object.fromEntries(
          names.map((name) => [name, toJson.get(name)?.(values.get(name)?.[index]) ?? null]),
        ),
        undefined,
        refuse,
      )
      return made
    }
    yield {
      canonical: () => {
        const bytes = row().canonical()
        return bytes.length <= MAX_DATASET_RECORD_BYTES ? bytes : refuse('it is too large')
      },
      text: () => row().text(),
      field: (name) => row().field(name),
    }
  }
}

const asyncBufferOf = (handle: FileHandle, { sizeBytes }: DatasetFile): AsyncBuffer => ({
  byteLength: sizeBytes,
  slice: async (start, end = sizeBytes) => {
    const length = end - start
    if (!(start >= 0 && length >= 0 && end <= sizeBytes && length <= 2 * MAX_ROW_GROUP_BYTES)) {
      throw new RangeError(`it speaks of bytes ${start} to ${end}, and has ${sizeBytes}`)
    }
    const bytes = new Uint8Array(length)
    let read = 0
    while (read < length) {
      const { bytesRead } = await handle.read(bytes, read, length - read, start + read)
      if (bytesRead === 0) throw new RangeError('it became shorter while it was read')
      read += bytesRead
    }
    return bytes.buffer
  },
})

const refuseFooter = async (
  source: AsyncBuffer,
  { name, sizeBytes }: DatasetFile,
): Promise<void> => {
  const end = sizeBytes < FRAME_BYTES ? undefined : Buffer.from(await source.slice(sizeBytes - 8))
  if (end?.toString('latin1', 4) !== 'PAR1') {
    throw datasetError(name, 'is cut, or no Parquet file: it does not end as one does')
  }
  const length = end.readUInt32LE(0)
  if (length > MAX_PARQUET_FOOTER_BYTES || length > sizeBytes - FRAME_BYTES) {
    throw datasetError(name, `its description has ${length} bytes, more than are read`)
  }
}

const COMPRESSORS: Compressors = {
  GZIP: (page, length) => gunzipSync(page, { maxOutputLength: bounded(length) + 1 }),
  ZSTD: (page, length) => zstdDecompressSync(page, { maxOutputLength: bounded(length) + 1 }),
  BROTLI: (page, length) => brotliDecompressSync(page, { maxOutputLength: bounded(length) + 1 }),
  SNAPPY: (page, length) => {
    const out = new Uint8Array(bounded(length))
    snappyUncompress(page, out)
    return out
  },
}

/** What a page announces; the decoder compares it with what comes out. */
const bounded = (length: number): number => {
  if (length >= 0 && length <= MAX_ROW_GROUP_BYTES) return length
  throw new RangeError(`a page announces ${length} bytes`)
}

/** Texts, which are keys of maps, are decoded strictly; INT96 would lose its nanoseconds. */
const plainParsers = (refuse: RefuseRecord): Partial<ParquetParsers> => ({
  stringFromBytes: (bytes) => (bytes === undefined ? undefined : textOf(bytes, refuse)),
  timestampFromNanoseconds: (nanos) => nanos,
})
