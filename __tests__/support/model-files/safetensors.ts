// SPDX-License-Identifier: Apache-2.0

import { Buffer } from 'node:buffer'

export interface SafetensorsParts {
  /** Names of the two tensors: F32 of shape [2, 4], then U8 of shape [8]. */
  readonly names?: readonly [string, string]
  /** Where the second tensor is said to end. */
  readonly end?: number
  /** In place of the whole header. */
  readonly header?: string | Uint8Array
  /** Announced length of the header. */
  readonly headerBytes?: bigint
  readonly metadata?: unknown
  readonly data?: Uint8Array
}

export const SAFETENSORS_DATA = new Uint8Array(40)

/** A file of two tensors with 40 bytes, or one with other parts. */
export const safetensors = (parts: SafetensorsParts = {}): Buffer => {
  const { names = ['weight', 'mask'], end = 40, metadata, data = SAFETENSORS_DATA } = parts
  const header = Buffer.from(
    parts.header ??
      JSON.stringify({
        ...(metadata === undefined ? {} : { __metadata__: metadata }),
        [names[0]]: { dtype: 'F32', shape: [2, 4], data_offsets: [0, 32] },
        [names[1]]: { dtype: 'U8', shape: [8], data_offsets: [32, end] },
      }),
  )
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(parts.headerBytes ?? BigInt(header.byteLength))
  return Buffer.concat([length, header, data])
}
