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
  writeClass(into, at, classIndex)
  into.writeUInt16BE(0, at + CLASS_AT + 2)
}

/** The same bytes by fours, to be copied. @throws RangeError where they do not begin at a multiple of four */
export const wordsOf = ({ buffer, byteOffset, length }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, length / 4)

/** Offsets in bytes, both multiples of four. For so few a loop is faster than `set`. */
export const copyWords = (
  into: Uint32Array,
  at: number,
  from: Uint32Array,
  fromAt: number,
  bytes: number,
): void => {
  const start = at >> 2
  const fromStart = fromAt >> 2
  for (let word = 0; word < bytes >> 2; word += 1) into[start + word] = from[fromStart + word] ?? 0
}

/** One entry a label, of a record that was met once. */
export const entriesOf = (labels: Uint8Array, classes?: Uint16Array): Buffer => {
  const count = labels.length / HASH_BYTES
  const entries = Buffer.alloc(count * ENTRY_BYTES)
  const view = new DataView(entries.buffer, entries.byteOffset)
  const labelWords = wordsOf(labels)
  const words = wordsOf(entries)
  for (let index = 0; index < count; index += 1) {
    const at = index * ENTRY_BYTES
    copyWords(words, at, labelWords, index * HASH_BYTES, HASH_BYTES)
    view.setUint32(at + COUNT_AT, 1)
    view.setUint16(at + CLASS_AT, classes?.[index] ?? NO_CLASS)
  }
  return entries
}

/** 16 bits, big-endian. Where it is read for each entry, `readUInt16BE` takes V8 long to compile. */
const shortAt = (bytes: Buffer, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

export const countAt = (entries: Buffer, at: number): number =>
  shortAt(entries, at + COUNT_AT) * 2 ** 16 + shortAt(entries, at + COUNT_AT + 2)

export const classAt = (entries: Buffer, at: number): number => shortAt(entries, at + CLASS_AT)

/** The first `bits` bits of a label, at most 48, as a number. */
export const beginningAt = (entries: Buffer, at: number, bits: number): number =>
  Math.floor(
    (shortAt(entries, at) * 2 ** 32 +
      shortAt(entries, at + 2) * 2 ** 16 +
      shortAt(entries, at + 4)) /
      2 ** (48 - bits),
  )

/** The class of an entry in the whole. @param classes for each class of its run its number there */
export const finalClassAt = (entries: Buffer, at: number, classes: readonly number[]): number => {
  const own = classAt(entries, at)
  return own === NO_CLASS ? NO_CLASS : (classes[own] ?? NO_CLASS)
}

export const writeClass = (entries: Buffer, at: number, classIndex: number): void => {
  entries.writeUInt16BE(classIndex, at + CLASS_AT)
}

/** By label, then by class; offsets in bytes. */
export const compareEntries = (a: Buffer, atA: number, b: Buffer, atB: number): number =>
  a.compare(b, atB, atB + HASH_BYTES, atA, atA + HASH_BYTES) || classAt(a, atA) - classAt(b, atB)

export const isSameLabel = (a: Buffer, atA: number, b: Buffer, atB: number): boolean => {
  // Labels that are not the same differ in one of the first bytes.
  for (let offset = 0; offset < HASH_BYTES; offset += 1) {
    if (a[atA + offset] !== b[atB + offset]) return false
  }
  return true
}

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
