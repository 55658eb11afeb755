// SPDX-License-Identifier: Apache-2.0
//
// A line of JSON Lines: as it stands, or as RFC 8785 writes its value, so that
// white space, escapes and the order of keys do not matter. Numbers are those
// of IEEE 754, as RFC 8785 §3.2.2.3 has it: beyond 2^53 neighbours are one.

import { asObject, type JsonObject } from '../../core/parse.ts'
import { parseStrictJson } from '../../core/strict-json.ts'
import {
  canonicalBytes,
  memberBytes,
  type RecordContent,
  type RefuseRecord,
  textOf,
} from './record-content.ts'

const LF = 0x0a
const CR = 0x0d

/** The bytes without LF or CR LF at their end. */
export const withoutLineEnd = (bytes: Uint8Array): Uint8Array => {
  const withoutLf = bytes.at(-1) === LF ? bytes.subarray(0, -1) : bytes
  return withoutLf.at(-1) === CR ? withoutLf.subarray(0, -1) : withoutLf
}

/** @throws what `refuse` throws: no UTF-8, no JSON, a key that stands twice */
export const parseJsonLine = (line: Uint8Array, refuse: RefuseRecord): unknown =>
  parseStrictJson(textOf(line, refuse), refuse)

/** A line without its end, as it stands; it need not be JSON until a field is asked for. */
export const rawLine = (line: Uint8Array, refuse: RefuseRecord): RecordContent => {
  let object: JsonObject | undefined
  let isParsed = false
  return {
    canonical: () => line,
    text: () => textOf(line, refuse),
    field: (name) => {
      if (!isParsed) object = asObject(parseJsonLine(line, refuse))
      isParsed = true
      return memberBytes(object, name, refuse)
    },
  }
}

/** A line by its value. */
export const jcsLine = (line: Uint8Array, refuse: RefuseRecord): RecordContent => {
  let value: unknown
  const parsed = (): unknown => {
    value ??= parseJsonLine(line, refuse)
    return value
  }
  return {
    canonical: () => canonicalBytes(parsed(), refuse),
    text: () => refuse('a value of JSON is no text; name a field of it'),
    field: (name) => memberBytes(asObject(parsed()), name, refuse),
  }
}
