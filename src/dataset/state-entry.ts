// SPDX-License-Identifier: Apache-2.0
//
// How a publisher keeps a committed record: 40 bytes, in the order of labels.
//
//   label 32 ‖ count 4, big-endian ‖ class 2, big-endian ‖ 0 0
//
// A record that was seen with several classes has several entries, one after
// the other; together they are one leaf.

import { Buffer } from 'node:buffer'
import type { CommittedRecord } from './committed-leaf.ts'
import { HASH_BYTES } from './scheme/tagged-hash.ts'
import { serializeAttributes } from './verify-proof.ts'

export const ENTRY_BYTES = 40
/** The class of a record that has none. */
export const NO_CLASS = 0xffff
export const MAX_COUNT = 0xffffffff

const COUNT_AT = HASH_BYTES
const CLASS_AT = HASH_BYTES + 4

/** Writes one entry; `at` in bytes. */
export const writeEntry = (
  into: Buffer,
  at: number,
  label: Uint8Array,
  { count, classIndex }: { readonly count: number; readonly classIndex: number },
): void => {
  into.set(label, at)
  into.writeUInt32BE(count, at + COUNT_AT)
  into.writeUInt16BE(classIndex, at + CLASS_AT)
  into.writeUInt16BE(0, at + CLASS_AT + 2)
}

/** One entry a label, of a record that was met once. */
export const entriesOf = (labels: Uint8Array, classes?: Uint16Array): Buffer => {
  const count = labels.length / HASH_BYTES
  const entries = Buffer.allocUnsafeSlow(count * ENTRY_BYTES)
  for (let index = 0; index < count; index += 1) {
    const label = labels.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)
    const classIndex = classes?.[index] ?? NO_CLASS
    writeEntry(entries, index * ENTRY_BYTES, label, { count: 1, classIndex })
  }
  return entries
}

export const countAt = (entries: Buffer, at: number): number => entries.readUInt32BE(at + COUNT_AT)

export const classAt = (entries: Buffer, at: number): number => entries.readUInt16BE(at + CLASS_AT)

/** By label, then by class; offsets in bytes. */
export const compareEntries = (a: Buffer, atA: number, b: Buffer, atB: number): number =>
  a.compare(b, atB, atB + HASH_BYTES, atA, atA + HASH_BYTES) || classAt(a, atA) - classAt(b, atB)

export const isSameLabel = (a: Buffer, atA: number, b: Buffer, atB: number): boolean =>
  a[atA] === b[atB] && a.compare(b, atB, atB + HASH_BYTES, atA, atA + HASH_BYTES) === 0

/** What the classes of entries mean. */
export interface ClassTable {
  /** Attribute that records are classed by; absent where none is recorded. */
  readonly attribute?: string
  /** Its values, ascending by UTF-8; an entry's class is an index. */
  readonly names: readonly string[]
  /** Whether the tree counts them. */
  readonly counted: boolean
}

export const sumsBytesOf = ({ names, counted }: ClassTable): number =>
  counted ? 8 * names.length : 0

/** Records out of whole entries: those of one label stand in one piece. */
export const recordsOf = (entries: Buffer, table: ClassTable): readonly CommittedRecord[] => {
  const records: CommittedRecord[] = []
  let at = 0
  while (at < entries.length) {
    const end = endOfLabel(entries, at)
    records.push(recordOf(entries.subarray(at, end), table))
    at = end
  }
  return records
}

/** Where the entries of the label at `at` end. */
export const endOfLabel = (entries: Buffer, at: number): number => {
  let end = at + ENTRY_BYTES
  while (end < entries.length && isSameLabel(entries, at, entries, end)) end += ENTRY_BYTES
  return end
}

/** Attributes of a record of which nothing was recorded. */
export const NO_ATTRIBUTES = '{}'

/** One record out of all entries of its label. */
export const recordOf = (entries: Buffer, table: ClassTable): CommittedRecord => {
  const { attribute, names } = table
  const sums = Buffer.alloc(sumsBytesOf(table))
  const counts: (readonly [name: string, count: number])[] = []
  let total = 0n
  for (let at = 0; at < entries.length; at += ENTRY_BYTES) {
    const count = countAt(entries, at)
    const classIndex = classAt(entries, at)
    total += BigInt(count)
    const name = names[classIndex]
    if (name === undefined) continue
    counts.push([name, count])
    if (sums.length > 0) sums.writeBigUInt64BE(BigInt(count), 8 * classIndex)
  }
  const isClassed = attribute !== undefined && counts.length > 0
  return {
    label: entries.subarray(0, HASH_BYTES),
    count: total,
    attributes: isClassed
      ? serializeAttributes({ [attribute]: Object.fromEntries(counts) })
      : NO_ATTRIBUTES,
    sums,
  }
}
