// SPDX-License-Identifier: Apache-2.0
//
// Which records of a database are worth parsing, from their bytes: of twenty
// thousand, a few thousand name a package in question. It may keep one too
// many; it never drops one that names a package.

import { Buffer } from 'node:buffer'
import { normalizePythonName } from '../core/python-name.ts'

export interface RecordFilter {
  /**
   * The packages in question that the record names, in normal form; `undefined` where
   * its bytes do not tell, and it has to be parsed.
   */
  namesIn(record: Buffer): ReadonlySet<string> | undefined
}

const NAME_KEY = Buffer.from('"name"')
/** Begins an escaped letter of `"name"`: the key itself may be spelled so. */
const ESCAPED_LETTER = Buffer.from('\\u006')
const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
/** RFC 8259 §2 */
const WHITE_SPACE = [0x20, 0x09, 0x0a, 0x0d]

/** A filter for packages by their names in normal form. */
export const createRecordFilter = (names: ReadonlySet<string>): RecordFilter => ({
  namesIn: (record) => {
    if (record.includes(ESCAPED_LETTER)) return undefined
    const found = new Set<string>()
    for (let at = record.indexOf(NAME_KEY); at >= 0; at = record.indexOf(NAME_KEY, at + 1)) {
      const start = startOfText(record, at + NAME_KEY.length)
      // The text "name" where no key is, or a value of another kind: no package is named here.
      if (start === undefined) continue
      const end = record.indexOf(QUOTE, start)
      if (end < 0) return undefined
      const raw = record.subarray(start, end)
      if (raw.includes(BACKSLASH)) return undefined
      const name = normalizePythonName(raw.toString('utf8'))
      if (names.has(name)) found.add(name)
    }
    return found
  },
})

/** Index after the opening quote of the text that follows the colon. */
const startOfText = (record: Buffer, keyEnd: number): number | undefined => {
  const colon = skipSpace(record, keyEnd)
  if (record[colon] !== COLON) return undefined
  const quote = skipSpace(record, colon + 1)
  return record[quote] === QUOTE ? quote + 1 : undefined
}

const skipSpace = (record: Buffer, from: number): number => {
  let at = from
  while (WHITE_SPACE.includes(record[at] ?? -1)) at += 1
  return at
}

/** Whether the bytes begin and end as a JSON object does: one that is cut off may have named anything. */
export const looksWhole = (record: Buffer): boolean => {
  let last = record.length - 1
  while (WHITE_SPACE.includes(record[last] ?? -1)) last -= 1
  return record[skipSpace(record, 0)] === 0x7b && record[last] === 0x7d
}
