// SPDX-License-Identifier: Apache-2.0
//
// GGUF files for tests, written value by value, so that each can be wrong.

import { Buffer } from 'node:buffer'

/** Numbers of the types of values. */
export const GGUF_TYPE = { u8: 0, u32: 4, f32: 6, bool: 7, string: 8, array: 9, u64: 10 } as const

export interface GgufTensor {
  readonly name: string | Uint8Array
  readonly shape: readonly (number | bigint)[]
  readonly type: number
  readonly offset: number | bigint
  /** In place of the length of `shape`. */
  readonly dimensions?: number
}

export interface GgufParts {
  readonly version?: number
  readonly bigEndian?: boolean
  /** Key, type, and the bytes of the value, as `ggufWriter` makes them. */
  readonly keys?: readonly (readonly [key: string | Uint8Array, type: number, value: Buffer])[]
  readonly tensors?: readonly GgufTensor[]
  /** In place of the numbers of keys and tensors. */
  readonly keyCount?: number | bigint
  readonly tensorCount?: number | bigint
  readonly alignment?: number
  readonly data?: Uint8Array
}

/** How numbers and texts are written in one version and byte order. */
export const ggufWriter = ({ version = 3, bigEndian = false }: GgufParts = {}) => {
  const u32 = (value: number): Buffer => {
    const bytes = Buffer.alloc(4)
    if (bigEndian) bytes.writeUInt32BE(value)
    else bytes.writeUInt32LE(value)
    return bytes
  }
  const u64 = (value: number | bigint): Buffer => {
    const bytes = Buffer.alloc(8)
    if (bigEndian) bytes.writeBigUInt64BE(BigInt(value))
    else bytes.writeBigUInt64LE(BigInt(value))
    return bytes
  }
  const size = (value: number | bigint): Buffer => (version === 1 ? u32(Number(value)) : u64(value))
  const string = (text: string | Uint8Array): Buffer => {
    const bytes = Buffer.from(text)
    return Buffer.concat([size(bytes.byteLength), bytes])
  }
  const array = (type: number, items: readonly Buffer[], count = items.length): Buffer =>
    Buffer.concat([u32(type), size(count), ...items])
  return { u32, u64, size, string, array }
}

export const GGUF_TENSORS: readonly GgufTensor[] = [
  { name: 'token_embd.weight', shape: [4, 4], type: 0, offset: 0 },
  { name: 'output.weight', shape: [32, 2], type: 8, offset: 64 },
]

const W = ggufWriter()
export const GGUF_KEYS: NonNullable<GgufParts['keys']> = [
  ['general.architecture', GGUF_TYPE.string, W.string('llama')],
  ['general.license', GGUF_TYPE.string, W.string('mit')],
  ['x.flag', GGUF_TYPE.bool, Buffer.from([1])],
  [
    'tokenizer.ggml.tokens',
    GGUF_TYPE.array,
    W.array(GGUF_TYPE.string, [W.string('a'), W.string('b')]),
  ],
]

/** A file of two tensors, F32 of 64 bytes and Q8_0 of 68, or one with other parts. */
export const gguf = (parts: GgufParts = {}): Buffer => {
  const { version = 3, tensors = GGUF_TENSORS, keys = GGUF_KEYS, alignment = 32 } = parts
  const { u32, u64, size, string } = ggufWriter(parts)
  const header = Buffer.concat([
    Buffer.from('GGUF'),
    u32(version),
    size(parts.tensorCount ?? tensors.length),
    size(parts.keyCount ?? keys.length),
    ...keys.flatMap(([key, type, value]) => [string(key), u32(type), value]),
    ...tensors.flatMap((tensor) => [
      string(tensor.name),
      u32(tensor.dimensions ?? tensor.shape.length),
      ...tensor.shape.map(size),
      u32(tensor.type),
      u64(tensor.offset),
    ]),
  ])
  const padding = Buffer.alloc((alignment - (header.byteLength % alignment)) % alignment)
  return Buffer.concat([header, padding, parts.data ?? Buffer.alloc(64 + 96)])
}
