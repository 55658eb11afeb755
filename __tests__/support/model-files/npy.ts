// SPDX-License-Identifier: Apache-2.0

import { Buffer } from 'node:buffer'

export interface NpyParts {
  readonly version?: readonly [number, number]
  readonly descr?: string
  readonly shape?: string
  /** In place of the whole dictionary. */
  readonly header?: string
  /** In place of the length of the header. */
  readonly headerBytes?: number
  readonly data?: Uint8Array
}

/** An array `<f4` of shape (2, 3), or one with other parts. */
export const npy = (parts: NpyParts = {}): Buffer => {
  const { version = [1, 0], descr = "'<f4'", shape = '(2, 3)', data = Buffer.alloc(24) } = parts
  const header = Buffer.from(
    parts.header ?? `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }\n`,
    version[0] === 3 ? 'utf8' : 'latin1',
  )
  const length = Buffer.alloc(version[0] === 1 ? 2 : 4)
  length.writeUIntLE(parts.headerBytes ?? header.byteLength, 0, length.byteLength)
  return Buffer.concat([
    Buffer.from('\x93NUMPY', 'latin1'),
    Buffer.from(version),
    length,
    header,
    data,
  ])
}
