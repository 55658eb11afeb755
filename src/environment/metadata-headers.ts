// SPDX-License-Identifier: Apache-2.0
//
// The headers of METADATA and PKG-INFO: lines `Name: value` until the first
// empty line, continued by lines that begin with space. What follows is the
// description of the package, which is never read.
// Spec: https://packaging.python.org/en/latest/specifications/core-metadata/

import { Buffer, isUtf8 } from 'node:buffer'

export interface MetadataHeaders {
  /** Values of a field by its name in lower case, in their order. */
  readonly get: (name: string) => readonly string[]
  /** Whether bytes that are no UTF-8 were replaced. */
  readonly isDamaged: boolean
}

/** Reads headers from bytes of any kind; never throws. Time is linear in their number. */
export const parseMetadataHeaders = (bytes: Uint8Array): MetadataHeaders => {
  const headers = bytes.subarray(0, endOfHeaders(bytes) ?? bytes.byteLength)
  const fields = new Map<string, string[]>()
  let last: string[] | undefined
  // TextDecoder drops a byte order mark, and puts U+FFFD for what is no UTF-8.
  for (const line of new TextDecoder().decode(headers).split(/\r?\n/)) {
    if (line === '') break
    if (line[0] === ' ' || line[0] === '\t') {
      last?.push(`${last.pop() ?? ''}\n${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    const name = line.slice(0, colon).toLowerCase()
    last = fields.get(name) ?? []
    last.push(line.slice(colon + 1).trim())
    fields.set(name, last)
  }
  return { get: (name) => fields.get(name) ?? [], isDamaged: !isUtf8(headers) }
}

/** Whether bytes hold the empty line that ends the headers. */
export const holdsAllHeaders = (bytes: Uint8Array): boolean => endOfHeaders(bytes) !== undefined

const endOfHeaders = (bytes: Uint8Array): number | undefined => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = buffer.indexOf(10); at >= 0; at = buffer.indexOf(10, at + 1)) {
    if (buffer[at + 1] === 10 || (buffer[at + 1] === 13 && buffer[at + 2] === 10)) return at
  }
  return undefined
}
