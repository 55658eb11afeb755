// SPDX-License-Identifier: Apache-2.0
//
// Protobuf messages as tests need them: each field is bytes, a message is its
// fields one after the other.

/** 64 bits at most, negative ones in ten bytes. */
export const varint = (value: number | bigint): Buffer => {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  do {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0))
    rest >>= 7n
  } while (rest > 0n)
  return Buffer.from(bytes)
}

export const number = (field: number, value: number | bigint): Buffer =>
  Buffer.concat([varint(field * 8), varint(value)])

/** A text, bytes, or a message. */
export const bytes = (field: number, content: string | Buffer): Buffer =>
  Buffer.concat([varint(field * 8 + 2), varint(Buffer.byteLength(content)), Buffer.from(content)])

export const message = (field: number, ...fields: readonly Buffer[]): Buffer =>
  bytes(field, Buffer.concat(fields))
