// SPDX-License-Identifier: Apache-2.0
//
// What v0.2.0 of the Python client signed instead of the DSSE encoding: it
// wrote `DSSEV1`, and put the payload's Python representation (`b'…'`) where
// its bytes belong. Only to read signatures of that version.

import { Buffer } from 'node:buffer'
import { PAYLOAD_TYPE } from '../statement.ts'

export const legacyEncoding = (payload: Uint8Array): Buffer =>
  Buffer.from(
    `DSSEV1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} ${pythonRepresentation(payload)}`,
    'latin1',
  )

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

// CPython bytes.__repr__: single quotes, unless only single quotes occur inside.
const pythonRepresentation = (bytes: Uint8Array): string => {
  const text = Buffer.from(bytes).toString('latin1')
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replace(/[^\x20-\x7e]|[\\']/g, (char) => {
    if (char === "'") return quote === "'" ? "\\'" : char
    return ESCAPES[char] ?? `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`
  })
  return `b${quote}${escaped}${quote}`
}
