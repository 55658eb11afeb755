// SPDX-License-Identifier: Apache-2.0
//
// How a record is read, by the name that stands in the commitment: whoever
// commits, asks or verifies uses the same. One row each. Runs without Node.

import { ProvenanceError } from '../../core/errors.ts'
import { asObject } from '../../core/parse.ts'
import { csvRow, parseCsvRow } from './csv-row.ts'
import { jcsLine, parseJsonLine, rawLine, withoutLineEnd } from './json-line.ts'
import { type RecordContent, type RefuseRecord, textOf } from './record-content.ts'
import { tableRow } from './table-row.ts'
import { parseSampleList } from './tar-sample.ts'

/** What the commitment says of its records beside their canonicaliser. */
interface RecordSettings {
  /** Columns that were read; all where absent. */
  readonly columns?: readonly string[]
}

/** Bytes of one record, as a file holds it → the record. */
type ReadRecord = (
  bytes: Uint8Array,
  settings: RecordSettings,
  refuse: RefuseRecord,
) => RecordContent

const CANONICALISERS: Readonly<Record<string, ReadRecord>> = {
  /** A line of JSON Lines as it stands, without LF or CR LF. */
  'jsonl-raw-v1': (bytes, _, refuse) => rawLine(withoutLineEnd(bytes), refuse),
  /** RFC 8785 of the value of a line. */
  'jsonl-jcs-v1': (bytes, _, refuse) => jcsLine(bytes, refuse),
  /** RFC 8785 of the list of fields of a row; two rows are a header and a row. */
  'csv-v1': (bytes, _, refuse) => readCsvRecord(bytes, refuse),
  /** RFC 8785 of an object of columns; as a file it is JSON. */
  'parquet-v1': (bytes, { columns }, refuse) =>
    tableRow(
      asObject(parseJsonLine(bytes, refuse)) ?? refuse('it is no JSON object'),
      columns,
      refuse,
    ),
  /** A file as it is. */
  'files-raw-v1': (bytes, _, refuse) => ({
    canonical: () => bytes,
    text: () => textOf(bytes, refuse),
    field: () => undefined,
  }),
  /** RFC 8785 of extensions and the SHA-256 of their files; as a file it is that list. */
  'webdataset-v1': (bytes, _, refuse) => parseSampleList(bytes, refuse),
}

const rowEnd = (bytes: Uint8Array): number => {
  let isQuoted = false
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0x22) isQuoted = !isQuoted
    else if (bytes[at] === 0x0a && !isQuoted) return at + 1
  }
  return bytes.length
}

const readCsvRecord = (bytes: Uint8Array, refuse: RefuseRecord): RecordContent => {
  const first = bytes.subarray(0, rowEnd(bytes))
  const rest = bytes.subarray(first.length)
  if (rest.length === 0) return csvRow(first, undefined, refuse)
  if (rowEnd(rest) < rest.length) refuse('it has more rows than a header and a row')
  return csvRow(rest, parseCsvRow(first, refuse), refuse)
}

const refuseAsked: RefuseRecord = (what) => {
  throw new ProvenanceError('INPUT_INVALID', `the record cannot be read: ${what}`)
}

/**
 * The record in the bytes of a file, for somebody who asks about it.
 * @throws COMMITMENT_INVALID for a canonicaliser that this version does not know
 * @throws what `refuse` throws, INPUT_INVALID by default; some only when a part of the record is asked for
 */
export const readRecord = (
  bytes: Uint8Array,
  { canonicaliser, columns }: RecordSettings & { readonly canonicaliser: string },
  refuse: RefuseRecord = refuseAsked,
): RecordContent => {
  const known = Object.hasOwn(CANONICALISERS, canonicaliser)
    ? CANONICALISERS[canonicaliser]
    : undefined
  if (known) return known(bytes, columns === undefined ? {} : { columns }, refuse)
  throw new ProvenanceError(
    'COMMITMENT_INVALID',
    `records are made by "${canonicaliser}", which is not known`,
  )
}
