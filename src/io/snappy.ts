// SPDX-License-Identifier: Apache-2.0
//
// Snappy, decoding only: the block format, in which GitHub stores bundles, and
// the framing format around it. The announced length meets the limit before
// memory is asked for. Checksums are passed over: a bundle carries a signature.
// Spec: https://github.com/google/snappy/blob/1.2.2/format_description.txt
// and framing_format.txt beside it.

import { Buffer } from 'node:buffer'
import { ProvenanceError } from '../core/errors.ts'

/** Chunk type 0xff, length 6, `sNaPpY`: how every framed stream begins. */
const STREAM_IDENTIFIER = Buffer.from('ff060000734e61507059', 'hex')
const COMPRESSED_CHUNK = 0x00
const UNCOMPRESSED_CHUNK = 0x01
const FIRST_SKIPPABLE_CHUNK = 0x80
const CHUNK_HEADER_BYTES = 4
const CHECKSUM_BYTES = 4

/** Whether the bytes begin as the framing format does. */
export const isFramedSnappy = (bytes: Uint8Array): boolean =>
  STREAM_IDENTIFIER.equals(bytes.subarray(0, STREAM_IDENTIFIER.length))

/**
 * Decodes one block.
 * @throws BUNDLE_TOO_LARGE where it announces more than `maxBytes`
 * @throws BUNDLE_INVALID where it is no such block
 */
export const decodeSnappyBlock = (block: Uint8Array, maxBytes: number): Buffer => {
  const { length, start } = readLength(block)
  if (length > maxBytes) throw tooLarge(length, maxBytes)
  const out = Buffer.alloc(length)
  let from = start
  let to = 0
  while (from < block.length) {
    const element = readElement(block, from)
    if (element.length > length - to) refuse('it holds more than it announces')
    if (element.kind === 'literal') {
      const end = element.next + element.length
      if (end > block.length) refuse('it ends inside a literal')
      out.set(block.subarray(element.next, end), to)
      from = end
    } else {
      if (element.offset === 0 || element.offset > to) refuse('it copies from before its start')
      // Byte by byte: a copy may run into what it writes itself.
      for (let i = 0; i < element.length; i += 1) {
        out[to + i] = out[to + i - element.offset] ?? 0
      }
      from = element.next
    }
    to += element.length
  }
  if (to !== length) refuse(`it announces ${length} bytes and holds ${to}`)
  return out
}

/**
 * Decodes a framed stream.
 * @throws BUNDLE_TOO_LARGE, BUNDLE_INVALID
 */
export const decodeFramedSnappy = (stream: Uint8Array, maxBytes: number): Buffer => {
  if (!isFramedSnappy(stream)) refuse('it does not begin with the stream identifier')
  const parts: Uint8Array[] = []
  let total = 0
  let from = STREAM_IDENTIFIER.length
  while (from < stream.length) {
    const type = byteAt(stream, from)
    const length = readUint(stream, from + 1, 3)
    const body = stream.subarray(from + CHUNK_HEADER_BYTES, from + CHUNK_HEADER_BYTES + length)
    if (body.length < length) refuse('it ends inside a chunk')
    from += CHUNK_HEADER_BYTES + length
    if (type >= FIRST_SKIPPABLE_CHUNK) continue
    if (type !== COMPRESSED_CHUNK && type !== UNCOMPRESSED_CHUNK) refuse(`unknown chunk ${type}`)
    if (length < CHECKSUM_BYTES) refuse('a chunk lacks its checksum')
    const data = body.subarray(CHECKSUM_BYTES)
    const part = type === COMPRESSED_CHUNK ? decodeSnappyBlock(data, maxBytes - total) : data
    total += part.length
    if (total > maxBytes) throw tooLarge(total, maxBytes)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** §1: the length of the decoded data as a little-endian base-128 number below 2^32. */
const readLength = (block: Uint8Array): { readonly length: number; readonly start: number } => {
  let length = 0
  for (let index = 0; index < 5; index += 1) {
    const byte = byteAt(block, index)
    length += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) {
      return length < 2 ** 32 ? { length, start: index + 1 } : refuse('its length is too large')
    }
  }
  return refuse('its length does not end')
}

type Element =
  | { readonly kind: 'literal'; readonly length: number; readonly next: number }
  | {
      readonly kind: 'copy'
      readonly length: number
      readonly offset: number
      readonly next: number
    }

/** §2: the tag's lower two bits are the kind of the element; `next` is behind tag and operands. */
const readElement = (block: Uint8Array, at: number): Element => {
  const tag = byteAt(block, at)
  const upper = tag >>> 2
  switch (tag & 3) {
    case 0: {
      const operandBytes = Math.max(0, upper - 59)
      const length = operandBytes === 0 ? upper + 1 : readUint(block, at + 1, operandBytes) + 1
      return { kind: 'literal', length, next: at + 1 + operandBytes }
    }
    case 1: {
      const offset = (tag >>> 5) * 256 + byteAt(block, at + 1)
      return { kind: 'copy', length: (upper & 7) + 4, offset, next: at + 2 }
    }
    default: {
      const operandBytes = (tag & 3) === 2 ? 2 : 4
      const offset = readUint(block, at + 1, operandBytes)
      return { kind: 'copy', length: upper + 1, offset, next: at + 1 + operandBytes }
    }
  }
}

const readUint = (bytes: Uint8Array, at: number, count: number): number => {
  let value = 0
  for (let index = 0; index < count; index += 1) {
    value += byteAt(bytes, at + index) * 2 ** (8 * index)
  }
  return value
}

const byteAt = (bytes: Uint8Array, at: number): number =>
  bytes[at] ?? refuse('it ends inside an element')

const tooLarge = (length: number, maxBytes: number): ProvenanceError =>
  new ProvenanceError(
    'BUNDLE_TOO_LARGE',
    `compressed bundle of at least ${length} bytes, the limit is ${maxBytes}`,
  )

const refuse = (what: string): never => {
  throw new ProvenanceError('BUNDLE_INVALID', `compressed bundle refused: ${what}`)
}
