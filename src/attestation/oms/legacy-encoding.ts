// SPDX-License-Identifier: Apache-2.0
//
// What v0.2.0 of the Python client signed instead of the DSSE encoding: it
// wrote `DSSEV1`, and put the payload's Python representation (`b'…'`) where
// its bytes belong. Only to read signatures of that version.

import { Buffer } from 'node:buffer'
import { PAYLOAD_TYPE } from '../statement.ts'

/** Payload bytes that are encoded at once: a hostile payload is large, and grows fourfold. */
const CHUNK_BYTES = 64 * 1024

/** The encoding in parts, which count as one after another. */
export function* legacyEncoding(payload: Uint8Array): Generator<Uint8Array> {
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength)
  // CPython bytes.__repr__: single quotes, unless only single quotes occur inside.
  const quote = bytes.includes("'") && !bytes.includes('"') ? '"' : "'"
  const escapes = Array.from({ length: 256 }, (_, byte) => representation(byte, quote))
  yield Buffer.from(`DSSEV1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${bytes.length} b${quote}`)
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    let text = ''
    for (const byte of bytes.subarray(start, start + CHUNK_BYTES)) text += escapes[byte]
    yield Buffer.from(text)
  }
  yield Buffer.from(quote)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

const representation = (byte: number, quote: string): string => {
  const char = String.fromCharCode(byte)
  if (char === quote) return `\\${char}`
  if (ESCAPES[char] !== undefined) return ESCAPES[char]
  return byte >= 0x20 && byte <= 0x7e ? char : `\\x${byte.toString(16).padStart(2, '0')}`
}
