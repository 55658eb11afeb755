// SPDX-License-Identifier: Apache-2.0
//
// The values of a GGUF header. What nobody asks for is walked over by its
// lengths; what is asked for is bounded before it is held.
// Spec: https://github.com/ggml-org/ggml/blob/v0.9.4/docs/gguf.md

import type { ByteCursor } from './byte-cursor.ts'
import type { FactValue } from './format.ts'
import type { GgufFound } from './gguf-findings.ts'

/** @huggingface/gguf has the same bounds. */
const MAX_STRING_BYTES = 10_000_000
const MAX_ARRAY_LENGTH = 1_000_000
const MAX_NESTING = 4
/** Lists inside of lists, in a whole header; llama.cpp reads none. */
const MAX_INNER_ARRAYS = 10_000
const MAX_HEADER_BYTES = 50_000_000
/** Entries of a list that are kept. */
const MAX_KEPT_ENTRIES = 100
/** A list of texts that is kept holds no longer ones. */
const MAX_KEPT_TEXT_BYTES = 1_000

const BOOL = 7
const STRING = 8
const ARRAY = 9
/** Bytes of the other types. */
const SIZES: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 4],
  [5, 4],
  [6, 4],
  [BOOL, 1],
  [10, 8],
  [11, 8],
  [12, 8],
])

/** A value that was asked for: a text as its bytes. */
export type GgufValue = FactValue | Uint8Array

export interface GgufReader {
  u32(): Promise<number>
  /** A count, length or offset: u32 in version 1, u64 after it; beyond 2^53 - 1 it is not exact. */
  size(): Promise<number>
  /** Always 64 bits. */
  u64(): Promise<number>
  /** A text of at most `maxBytes`, by its bytes; `undefined` where it is longer, and then it is passed over. */
  string(maxBytes: number): Promise<Buffer | undefined>
  /** The next value, `undefined` where it is passed over. `at`: the key, for findings. */
  value(type: number, at: string, isWanted: boolean): Promise<GgufValue | undefined>
}

export interface GgufLayout {
  readonly version: number
  readonly littleEndian: boolean
}

export const ggufReader = (
  cursor: ByteCursor,
  { version, littleEndian }: GgufLayout,
  found: GgufFound,
): GgufReader => {
  const take = async (count: number): Promise<Buffer> => {
    if (cursor.offset() + count > MAX_HEADER_BYTES) {
      found.stop('gguf.header-too-large', `more than ${MAX_HEADER_BYTES} bytes`)
    }
    if (!(await cursor.ready(count))) {
      found.stop('gguf.cut-off', `${count} bytes are missing`, `offset ${cursor.offset()}`)
    }
    return cursor.take(count)
  }
  const toU32 = (bytes: Buffer): number =>
    littleEndian ? bytes.readUInt32LE() : bytes.readUInt32BE()
  const toU64 = (bytes: Buffer): number =>
    Number(littleEndian ? bytes.readBigUInt64LE() : bytes.readBigUInt64BE())
  const sizeBytes = version === 1 ? 4 : 8
  const toSize = version === 1 ? toU32 : toU64
  const size = async (): Promise<number> => toSize(await take(sizeBytes))

  const string = async (maxBytes: number, at?: string): Promise<Buffer | undefined> => {
    const length = await size()
    if (length > MAX_STRING_BYTES) found.stop('gguf.string-too-long', `${length} bytes`, at)
    if (length <= maxBytes) return take(length)
    cursor.skip(length)
    return undefined
  }

  /** Walks over texts without a promise for each. */
  const skipStrings = async (count: number, at: string): Promise<void> => {
    for (let index = 0; index < count; index += 1) {
      const length = toSize(
        cursor.readyBytes() >= sizeBytes ? cursor.take(sizeBytes) : await take(sizeBytes),
      )
      if (length > MAX_STRING_BYTES) found.stop('gguf.string-too-long', `${length} bytes`, at)
      cursor.skip(length)
    }
  }

  const skipBools = async (count: number, at: string): Promise<void> => {
    const bytes = await take(count)
    const wrong = bytes.findIndex((byte) => byte > 1)
    if (wrong >= 0) found.add('gguf.bool-invalid', `the value is ${bytes[wrong]}`, at)
  }

  let innerArrays = 0
  const array = async (at: string, isWanted: boolean, depth: number) => {
    if (depth > MAX_NESTING)
      found.stop('gguf.nested-too-deep', `more than ${MAX_NESTING} levels`, at)
    const type = toU32(await take(4))
    const length = await size()
    if (length > MAX_ARRAY_LENGTH) found.stop('gguf.array-too-long', `${length} entries`, at)
    if (isWanted && type === STRING && length <= MAX_KEPT_ENTRIES) {
      const texts: string[] = []
      for (let index = 0; index < length; index += 1) {
        const text = await string(MAX_KEPT_TEXT_BYTES, at)
        if (text !== undefined) texts.push(text.toString('utf8'))
      }
      return texts
    }
    if (type === STRING) await skipStrings(length, at)
    else if (type === BOOL) await skipBools(length, at)
    else if (type === ARRAY) {
      innerArrays += length
      if (innerArrays > MAX_INNER_ARRAYS) {
        found.stop('gguf.array-too-long', `${innerArrays} lists in lists`, at)
      }
      for (let index = 0; index < length; index += 1) await array(at, false, depth + 1)
    } else cursor.skip(length * (SIZES.get(type) ?? unknownType(type, at)))
    return undefined
  }

  const unknownType = (type: number, at: string): never =>
    found.stop('gguf.value-type-unknown', `type ${type}`, at)

  return {
    u32: async () => toU32(await take(4)),
    u64: async () => toU64(await take(8)),
    size,
    string,
    value: async (type, at, isWanted) => {
      if (type === STRING) return string(isWanted ? MAX_STRING_BYTES : 0, at)
      if (type === ARRAY) return array(at, isWanted, 1)
      const bytes = await take(SIZES.get(type) ?? unknownType(type, at))
      const value = scalar(type, bytes, littleEndian)
      if (type === BOOL && bytes.readUInt8() > 1) {
        found.add('gguf.bool-invalid', `the value is ${bytes.readUInt8()}`, at)
      }
      return value
    },
  }
}

const scalar = (type: number, bytes: Buffer, littleEndian: boolean): FactValue => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (type) {
    case 0:
      return view.getUint8(0)
    case 1:
      return view.getInt8(0)
    case 2:
      return view.getUint16(0, littleEndian)
    case 3:
      return view.getInt16(0, littleEndian)
    case 4:
      return view.getUint32(0, littleEndian)
    case 5:
      return view.getInt32(0, littleEndian)
    case 6:
      return exact(view.getFloat32(0, littleEndian))
    case 10:
      return exact(Number(view.getBigUint64(0, littleEndian)))
    case 11:
      return exact(Number(view.getBigInt64(0, littleEndian)))
    case 12:
      return exact(view.getFloat64(0, littleEndian))
    default:
      return view.getUint8(0) === 1
  }
}

// Facts are JSON, which has no NaN; an integer that is not exact is text, so that nobody computes with it.
const exact = (value: number): FactValue => {
  const isWhole = Number.isInteger(value)
  return Number.isFinite(value) && (!isWhole || Number.isSafeInteger(value)) ? value : String(value)
}
