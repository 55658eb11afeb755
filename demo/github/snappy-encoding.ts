// SPDX-License-Identifier: Apache-2.0
//
// Snappy as GitHub stores bundles with it: a greedy encoder, enough to make
// every kind of element that real blocks have.
// Spec: https://github.com/google/snappy/blob/1.2.2/format_description.txt

import { Buffer } from 'node:buffer'

const MIN_MATCH = 4
const MAX_COPY = 64
const MAX_OFFSET = 0xffff
const MAX_CHUNK = 65_536 // framing_format.txt §4.2

export const encodeSnappyBlock = (data: Uint8Array): Buffer => {
  const bytes = Buffer.from(data)
  const parts: Buffer[] = [varint(bytes.length)]
  const lastSeen = new Map<number, number>()
  let literalStart = 0
  let at = 0
  while (at + MIN_MATCH <= bytes.length) {
    const key = bytes.readUInt32LE(at)
    const before = lastSeen.get(key)
    lastSeen.set(key, at)
    if (before === undefined || at - before > MAX_OFFSET) {
      at += 1
      continue
    }
    parts.push(literal(bytes.subarray(literalStart, at)))
    let length = MIN_MATCH
    while (length < MAX_COPY && bytes[before + length] === bytes[at + length]) {
      if (at + length >= bytes.length) break
      length += 1
    }
    parts.push(copy(at - before, length))
    at += length
    literalStart = at
  }
  parts.push(literal(bytes.subarray(literalStart)))
  return Buffer.concat(parts)
}

/** The framing format; the checksums are zero, which no reader of bundles looks at. */
export const encodeFramedSnappy = (data: Uint8Array): Buffer => {
  const chunks = [chunk(0xff, Buffer.from('sNaPpY')), chunk(0xfe, Buffer.alloc(3))]
  for (let at = 0; at < data.length; at += MAX_CHUNK) {
    const part = data.subarray(at, at + MAX_CHUNK)
    const isOdd = (at / MAX_CHUNK) % 2 === 1
    const body = isOdd ? Buffer.from(part) : encodeSnappyBlock(part)
    chunks.push(chunk(isOdd ? 0x01 : 0x00, Buffer.concat([Buffer.alloc(4), body])))
  }
  return Buffer.concat(chunks)
}

const chunk = (type: number, body: Buffer): Buffer => {
  const header = Buffer.alloc(4)
  header[0] = type
  header.writeUIntLE(body.length, 1, 3)
  return Buffer.concat([header, body])
}

const varint = (value: number): Buffer => {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  return Buffer.from([...bytes, rest])
}

const literal = (data: Buffer): Buffer => {
  if (data.length === 0) return data
  const length = data.length - 1
  if (length < 60) return Buffer.concat([Buffer.from([length << 2]), data])
  const width = length < 0x100 ? 1 : length < 0x10000 ? 2 : length < 0x1000000 ? 3 : 4
  const tag = Buffer.alloc(1 + width)
  tag[0] = (59 + width) << 2
  tag.writeUIntLE(length, 1, width)
  return Buffer.concat([tag, data])
}

/** One-byte offsets for what is short and near, two-byte ones for the rest. */
const copy = (offset: number, length: number): Buffer =>
  offset < 2048 && length < 12
    ? Buffer.from([1 | ((length - 4) << 2) | ((offset >> 8) << 5), offset & 0xff])
    : Buffer.from([2 | ((length - 1) << 2), offset & 0xff, offset >> 8])
