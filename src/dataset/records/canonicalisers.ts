// SPDX-License-Identifier: Apache-2.0
//
// How the bytes of a record are made, by the name that stands in the
// commitment: whoever commits, asks or verifies uses the same. One row each.

import { ProvenanceError } from '../../core/errors.ts'

/** Bytes of one record, as a file holds it → its canonical bytes, which are hashed. */
export type Canonicaliser = (bytes: Uint8Array) => Uint8Array

const LF = 0x0a
const CR = 0x0d

const withoutLineEnd = (bytes: Uint8Array): Uint8Array => {
  const withoutLf = bytes.at(-1) === LF ? bytes.subarray(0, -1) : bytes
  return withoutLf.at(-1) === CR ? withoutLf.subarray(0, -1) : withoutLf
}

export const CANONICALISERS: Readonly<Record<string, Canonicaliser>> = {
  /** A line of JSON Lines as it stands, without LF or CR LF. */
  'jsonl-raw-v1': withoutLineEnd,
}

/** @throws COMMITMENT_INVALID for a name that this version does not know */
export const canonicaliserOf = (name: string): Canonicaliser => {
  const known = Object.hasOwn(CANONICALISERS, name) ? CANONICALISERS[name] : undefined
  if (known) return known
  throw new ProvenanceError(
    'COMMITMENT_INVALID',
    `records are made by "${name}", which is not known`,
  )
}
