// SPDX-License-Identifier: Apache-2.0
//
// The wire format of protobuf, walked by offset in a file: what is not asked
// for is skipped by its length, so gigabytes of tensors cost nothing. Nothing
// is known of messages here; their readers know fields by number.
// Spec: https://protobuf.dev/programming-guides/encoding/

import { Buffer } from 'node:buffer'
import type { ByteSource } from '../core/byte-source.ts'
import type { FindingList } from './formats/finding-list.ts'
import type { FindingTable } from './formats/format.ts'

export const PROTOBUF_FINDINGS = {
  'protobuf.truncated': { kind: 'broken', explains: 'A field reaches beyond its message.' },
  'protobuf.varint': { kind: 'broken', explains: 'A number has more than 64 bits.' },
  'protobuf.field-number': { kind: 'broken', explains: 'A field has a number that none can have.' },
  'protobuf.wire-type': {
    kind: 'broken',
    explains: 'A field is a group, or of a type that does not exist.',
  },
  'protobuf.too-deep': {
    kind: 'code',
    explains: 'Messages are nested too deep and were not read.',
  },
  'protobuf.too-many': {
    kind: 'code',
    explains: 'There are more fields than the limit; the rest was not read.',
  },
} as const satisfies FindingTable

export type ProtobufFindings = FindingList<keyof typeof PROTOBUF_FINDINGS>

/** Of one file. The largest graphs have 50,000 nodes of some twenty fields. */
const MAX_FIELDS = 2_000_000
/** The limit of protobuf's own readers. */
const MAX_DEPTH = 100
/** Fields that follow each other come in one read; a tensor that is skipped costs one. */
const WINDOW_BYTES = 16 * 1024
/** A key and a length, each a varint. */
const MAX_HEADER_BYTES = 20
const MAX_VARINT_BYTES = 10
const MAX_FIELD_NUMBER = 2 ** 29 - 1
/** Keys are 32-bit numbers. */
const MAX_KEY = 2 ** 32 - 1

export interface ProtobufField {
  readonly number: number
  readonly kind: 'varint' | 'fixed64' | 'bytes' | 'fixed32'
  /** Of a varint: as a signed 64-bit number, infinite where no number is exact. Else 0. */
  readonly value: number
  /** Its content is the bytes `[from, to)` of the file. */
  readonly from: number
  readonly to: number
}

/**
 * What to do with a field: its content may be a text, bytes, or a message of its own. `end` is called once,
 * whether or not all of the message could be read.
 */
export type Step =
  | { readonly kind: 'bytes'; readonly maxBytes: number; readonly take: (bytes: Buffer) => void }
  | { readonly kind: 'message'; readonly visit: Visit; readonly end: () => void }

/** Is given each field of a message in its order; a field without a step is skipped. */
export type Visit = (field: ProtobufField) => Step | undefined

/** UTF-8, with U+FFFD for what is not; what is beyond `maxBytes` is left out. */
export const textField = (take: (text: string) => void, maxBytes = 1024): Step =>
  bytesField((bytes) => take(bytes.toString('utf8')), maxBytes)

export const bytesField = (take: (bytes: Buffer) => void, maxBytes: number): Step => ({
  kind: 'bytes',
  maxBytes,
  take,
})

export const messageField = (visit: Visit, end: () => void = () => {}): Step => ({
  kind: 'message',
  visit,
  end,
})

interface Open {
  readonly to: number
  readonly visit: Visit
  readonly end: () => void
}

/**
 * Walks a file that is one message, and those in it for which `visit` says so. Where a field is wrong, the
 * rest of its message is not read; what is wrong is a finding.
 * @throws only what `source` throws
 */
export const walkProtobuf = async (
  source: ByteSource,
  visit: Visit,
  found: ProtobufFindings,
): Promise<void> => {
  let window: Buffer = Buffer.alloc(0)
  let windowAt = 0
  const isHeld = (from: number, lengthBytes: number): boolean =>
    from >= windowAt && from + lengthBytes <= windowAt + window.length
  const load = async (from: number, lengthBytes: number): Promise<void> => {
    const held = Math.min(Math.max(lengthBytes, WINDOW_BYTES), source.sizeBytes - from)
    window = asBuffer(await source.read(from, held))
    windowAt = from
  }
  const held = (from: number, lengthBytes: number): Buffer =>
    window.subarray(from - windowAt, from - windowAt + lengthBytes)

  const open: Open[] = [{ to: source.sizeBytes, visit, end: () => {} }]
  let fields = 0
  let at = 0
  for (let message = open.at(-1); message !== undefined; message = open.at(-1)) {
    if (at >= message.to || fields > MAX_FIELDS) {
      open.pop()
      message.end()
      continue
    }
    fields += 1
    if (fields > MAX_FIELDS) {
      found.add('protobuf.too-many', `more than ${MAX_FIELDS} fields`, `offset ${at}`)
      continue
    }
    const headerBytes = Math.min(MAX_HEADER_BYTES, message.to - at)
    // Only what is not there is waited for: a promise for each field would cost more than the field.
    if (!isHeld(at, headerBytes)) await load(at, headerBytes)
    const field = decodeField(held(at, headerBytes), at, message.to)
    if ('code' in field) {
      found.add(field.code, field.message, `offset ${at}`)
      at = message.to
      continue
    }
    const step = message.visit(field)
    at = field.to
    if (step === undefined || field.kind !== 'bytes') continue
    const lengthBytes = field.to - field.from
    if (step.kind === 'bytes') {
      const wanted = Math.min(step.maxBytes, lengthBytes)
      if (!isHeld(field.from, wanted)) await load(field.from, wanted)
      step.take(held(field.from, wanted))
    } else if (open.length > MAX_DEPTH) {
      found.add('protobuf.too-deep', `more than ${MAX_DEPTH} levels`, `offset ${field.from}`)
      step.end()
    } else {
      open.push({ to: field.to, visit: step.visit, end: step.end })
      at = field.from
    }
  }
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

interface Wrong {
  readonly code: keyof typeof PROTOBUF_FINDINGS
  readonly message: string
}

/** `header`: the first bytes of the field, which begins at `at` and is inside a message that ends at `end`. */
const decodeField = (header: Buffer, at: number, end: number): ProtobufField | Wrong => {
  const key = decodeVarint(header, 0)
  if (key === undefined) return wrongVarint(header)
  const number = Math.floor(key.value / 8)
  if (number < 1 || number > MAX_FIELD_NUMBER || key.value > MAX_KEY) {
    return { code: 'protobuf.field-number', message: `a field has the number ${number}` }
  }
  const start = at + key.lengthBytes
  const wireType = key.value % 8
  if (wireType === 0 || wireType === 2) {
    const varint = decodeVarint(header, key.lengthBytes)
    if (varint === undefined) return wrongVarint(header.subarray(key.lengthBytes))
    const { value } = varint
    const from = start + varint.lengthBytes
    if (wireType === 0) return { number, kind: 'varint', value, from: start, to: from }
    if (value < 0 || from + value > end) return cutOff(number, value, end - from)
    return { number, kind: 'bytes', value: 0, from, to: from + value }
  }
  if (wireType !== 1 && wireType !== 5) {
    return { code: 'protobuf.wire-type', message: `field ${number} has the type ${wireType}` }
  }
  const lengthBytes = wireType === 1 ? 8 : 4
  if (start + lengthBytes > end) return cutOff(number, lengthBytes, end - start)
  const kind = wireType === 1 ? 'fixed64' : 'fixed32'
  return { number, kind, value: 0, from: start, to: start + lengthBytes }
}

const cutOff = (number: number, lengthBytes: number, there: number): Wrong => ({
  code: 'protobuf.truncated',
  message: `field ${number} has ${lengthBytes} bytes, ${there} are left`,
})

/** Either the bytes end inside of it, or it is too long. */
const wrongVarint = (bytes: Buffer): Wrong =>
  bytes.length < MAX_VARINT_BYTES
    ? { code: 'protobuf.truncated', message: 'the message ends inside a number' }
    : { code: 'protobuf.varint', message: 'a number has more than 64 bits' }

export interface Varint {
  readonly value: number
  readonly lengthBytes: number
}

/** `undefined` where the bytes end inside of it or it has more than 64 bits. */
export const decodeVarint = (bytes: Buffer, at: number): Varint | undefined => {
  let value = 0
  for (let index = 0; index < MAX_VARINT_BYTES; index += 1) {
    const byte = bytes[at + index]
    if (byte === undefined) return undefined
    // Below 2^49 a number is exact; above, the bytes are taken again as what they are.
    if (index < 7) value += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) {
      if (index < 7) return { value, lengthBytes: index + 1 }
      if (index === MAX_VARINT_BYTES - 1 && byte > 1) return undefined
      return { value: decodeLong(bytes, at, index + 1), lengthBytes: index + 1 }
    }
  }
  return undefined
}

const decodeLong = (bytes: Buffer, at: number, lengthBytes: number): number => {
  let long = 0n
  for (let index = lengthBytes - 1; index >= 0; index -= 1) {
    long = (long << 7n) | BigInt((bytes[at + index] ?? 0) & 0x7f)
  }
  const value = Number(BigInt.asIntN(64, long))
  return Number.isSafeInteger(value) ? value : Math.sign(value) * Number.POSITIVE_INFINITY
}
