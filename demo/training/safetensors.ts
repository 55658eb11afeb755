// SPDX-License-Identifier: Apache-2.0
//
// Tensors of 32-bit floats as a safetensors file: header length (u64,
// little-endian), header (JSON), data.
// Format: https://github.com/huggingface/safetensors/blob/v0.6.2/README.md#format

import { Buffer } from 'node:buffer'

export interface Tensor {
  readonly name: string
  readonly shape: readonly number[]
  /** Row-major; as many values as the shape says. */
  readonly values: Float32Array
}

const ALIGNMENT_BYTES = 8

export const encodeSafetensors = (tensors: readonly Tensor[]): Buffer => {
  const header: Record<string, unknown> = { __metadata__: { format: 'pt' } }
  const parts: Buffer[] = []
  let offset = 0
  for (const { name, shape, values } of tensors) {
    const part = Buffer.alloc(values.length * Float32Array.BYTES_PER_ELEMENT)
    for (const [index, value] of values.entries()) part.writeFloatLE(value, index * 4)
    header[name] = { dtype: 'F32', shape, data_offsets: [offset, offset + part.length] }
    offset += part.length
    parts.push(part)
  }
  // spaces behind the JSON align the data
  const json = JSON.stringify(header)
  const padded = json.padEnd(Math.ceil(json.length / ALIGNMENT_BYTES) * ALIGNMENT_BYTES)
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(padded.length))
  return Buffer.concat([length, Buffer.from(padded), ...parts])
}

/** Values of one tensor of a file that this module wrote. @throws Error where it has none of that name */
export const decodeTensor = (file: Buffer, name: string): Float32Array => {
  const start = 8 + Number(file.readBigUInt64LE(0))
  const header: Record<string, { readonly data_offsets?: readonly [number, number] }> = JSON.parse(
    file.toString('utf8', 8, start),
  )
  const offsets = header[name]?.data_offsets
  if (offsets === undefined) throw new Error(`no tensor ${name}`)
  const [from, to] = offsets
  return Float32Array.from({ length: (to - from) / Float32Array.BYTES_PER_ELEMENT }, (_, index) =>
    file.readFloatLE(start + from + index * Float32Array.BYTES_PER_ELEMENT),
  )
}
