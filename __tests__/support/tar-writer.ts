// SPDX-License-Identifier: Apache-2.0
//
// Tar archives as several programs write them, for tests of our reader.

import { Buffer } from 'node:buffer'

export interface TarMember {
  readonly name: string
  readonly content: string | Uint8Array
  /** Default `0`, a file. */
  readonly type?: string
}

const BLOCK = 512

const padded = (bytes: Uint8Array): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)])

const octal = (value: number, length: number): string =>
  `${value.toString(8).padStart(length - 1, '0')}\0`

export const tarHeader = (
  name: string,
  sizeBytes: number,
  type = '0',
  magic = 'ustar\x0000',
): Buffer => {
  const block = Buffer.alloc(BLOCK)
  block.write(name, 0, 100)
  block.write(octal(0o644, 8), 100)
  block.write(octal(sizeBytes, 12), 124)
  block.write(octal(0, 12), 136)
  block.write(type, 156)
  block.write(magic, 257, 'latin1')
  block.write(' '.repeat(8), 148)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

const paxRecord = (key: string, value: string): string => {
  const rest = ` ${key}=${value}\n`
  let length = Buffer.byteLength(rest)
  while (String(length).length + Buffer.byteLength(rest) !== length) {
    length = String(length).length + Buffer.byteLength(rest)
  }
  return `${length}${rest}`
}

/** A member, with its long name as pax or GNU tar write it. */
const memberOf = ({ name, content, type }: TarMember, longNames: 'pax' | 'gnu'): Buffer => {
  const bytes = Buffer.from(content)
  const body = padded(bytes)
  if (Buffer.byteLength(name) <= 100) {
    return Buffer.concat([tarHeader(name, bytes.length, type), body])
  }
  const long = Buffer.from(longNames === 'pax' ? paxRecord('path', name) : `${name}\0`)
  return Buffer.concat([
    longNames === 'pax'
      ? tarHeader('PaxHeaders/x', long.length, 'x')
      : tarHeader('././@LongLink', long.length, 'L', 'ustar  \0'),
    padded(long),
    tarHeader(name.slice(0, 100), bytes.length, type),
    body,
  ])
}

export const writeTar = (members: readonly TarMember[], longNames: 'pax' | 'gnu' = 'pax'): Buffer =>
  Buffer.concat([...members.map((member) => memberOf(member, longNames)), Buffer.alloc(2 * BLOCK)])
