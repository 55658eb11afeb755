// SPDX-License-Identifier: Apache-2.0
//
// A row of a table with named columns, as a JSON object. What is hashed is the
// object as RFC 8785 writes it, with the chosen columns only; a column without
// a value is null.

import {
  canonicalBytes,
  memberBytes,
  type RecordContent,
  type RefuseRecord,
} from './record-content.ts'

export const tableRow = (
  row: Readonly<Record<string, unknown>>,
  columns: readonly string[] | undefined,
  refuse: RefuseRecord,
): RecordContent => {
  const chosen = (): Readonly<Record<string, unknown>> =>
    columns === undefined
      ? row
      : Object.fromEntries(
          columns.map((name) => [
            name,
            Object.hasOwn(row, name) ? row[name] : refuse(`it has no column "${name}"`),
          ]),
        )
  return {
    canonical: () => canonicalBytes(chosen(), refuse),
    text: () => refuse('a row is no text; name a column of it'),
    field: (name) => memberBytes(row, name, refuse),
  }
}
