// SPDX-License-Identifier: Apache-2.0
//
// A row of CSV (RFC 4180) → its fields. What is hashed is the list of fields as
// RFC 8785 writes it, so that quotes and line ends do not matter; a line end
// inside of quotes is part of its field.

import { withoutLineEnd } from './json-line.ts'
import {
  bytesOfText,
  canonicalBytes,
  type RecordContent,
  type RefuseRecord,
  textOf,
} from './record-content.ts'

/** @throws what `refuse` throws: no UTF-8, quotes where RFC 4180 §2 has none */
export const parseCsvRow = (row: Uint8Array, refuse: RefuseRecord): readonly string[] => {
  const text = textOf(withoutLineEnd(row), refuse)
  if (!text.includes('"')) {
    if (/[\r\n]/.test(text)) refuse('a line end stands outside of quotes')
    return text.split(',')
  }
  const fields: string[] = []
  for (let at = 0; ; at += 1) {
    const { field, end } = text[at] === '"' ? quoted(text, at, refuse) : plain(text, at, refuse)
    fields.push(field)
    at = end
    if (at === text.length) return fields
    if (text[at] !== ',') refuse(`after the quotes of field ${fields.length} no comma stands`)
  }
}

interface Field {
  readonly field: string
  /** Index after it. */
  readonly end: number
}

// §2.5, §2.7: `""` inside of quotes is one quote.
const quoted = (text: string, start: number, refuse: RefuseRecord): Field => {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at)
    if (at < 0) return refuse('its quotes do not end')
    if (text[at + 1] === '"') continue
    return { field: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 }
  }
}

const plain = (text: string, start: number, refuse: RefuseRecord): Field => {
  const comma = text.indexOf(',', start)
  const end = comma < 0 ? text.length : comma
  const field = text.slice(start, end)
  if (/["\r\n]/.test(field)) refuse('a quote or a line end stands in a field without quotes')
  return { field, end }
}

/** @param header names of the columns; `undefined` where the file has none */
export const csvRow = (
  row: Uint8Array,
  header: readonly string[] | undefined,
  refuse: RefuseRecord,
): RecordContent => {
  let fields: readonly string[] | undefined
  const parsed = (): readonly string[] => {
    fields ??= parseCsvRow(row, refuse)
    if (header !== undefined && fields.length !== header.length) {
      refuse(`it has ${fields.length} fields, and the header ${header.length}`)
    }
    return fields
  }
  return {
    canonical: () => canonicalBytes(parsed(), refuse),
    text: () => refuse('a row is no text; name a column of it'),
    field: (name) => {
      if (header === undefined) return refuse('without a header its columns have no names')
      const index = header.indexOf(name)
      if (index !== header.lastIndexOf(name)) refuse(`two columns are called "${name}"`)
      const field = index < 0 ? undefined : parsed()[index]
      return field === undefined ? undefined : bytesOfText(field, refuse)
    },
  }
}
