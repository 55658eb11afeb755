// SPDX-License-Identifier: Apache-2.0
//
// A record as it was read, whatever its form: what of it is hashed. What costs
// time is done when it is asked for. Runs without Node.

import { canonicalJson } from '../../core/canonical-json.ts'

/** Says what is wrong with a record. */
export type RefuseRecord = (what: string) => never

export interface RecordContent {
  /** The bytes whose SHA-256 is committed to. */
  canonical(): Uint8Array
  /** The whole record, where it is text. */
  text(): string
  /** A named part, texts as UTF-8, other JSON values as RFC 8785; `undefined` where the record has none. */
  field(name: string): Uint8Array | undefined
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const encoder = new TextEncoder()

/** @throws what `refuse` throws, where the bytes are no UTF-8 */
export const textOf = (bytes: Uint8Array, refuse: RefuseRecord): string => {
  try {
    return utf8.decode(bytes)
  } catch {
    return refuse('it is not UTF-8')
  }
}

/** @throws what `refuse` throws, for a lone surrogate */
export const bytesOfText = (text: string, refuse: RefuseRecord): Uint8Array =>
  text.isWellFormed() ? encoder.encode(text) : refuse('a text of it is not Unicode')

/** @throws what `refuse` throws, for what RFC 8785 cannot write */
export const canonicalBytes = (value: unknown, refuse: RefuseRecord): Uint8Array => {
  try {
    return encoder.encode(canonicalJson(value))
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

/** Bytes of a member of a JSON object; null counts as none. */
export const memberBytes = (
  object: Readonly<Record<string, unknown>> | undefined,
  name: string,
  refuse: RefuseRecord,
): Uint8Array | undefined => {
  if (object === undefined || !Object.hasOwn(object, name)) return undefined
  const value = object[name]
  if (value === null || value === undefined) return undefined
  return typeof value === 'string' ? bytesOfText(value, refuse) : canonicalBytes(value, refuse)
}
