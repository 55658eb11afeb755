// SPDX-License-Identifier: Apache-2.0
//
// One block of a tar archive that heads a member, and the records of pax.
// Spec: POSIX.1-2017 pax, "ustar Interchange Format" and "pax Extended Header";
// names of more than 100 bytes and numbers in base 256 as GNU tar writes them.

import type { Buffer } from 'node:buffer'
import type { RefuseRecord } from './record-content.ts'

export const TAR_BLOCK_BYTES = 512
const CHECKSUM_AT = 148
const CHECKSUM_BYTES = 8
const SPACE = 0x20

export interface TarHeader {
  readonly name: string
  readonly sizeBytes: number
  /** `0` a file; `5` a folder; `x`, `g` pax; `L`, `K` long names of GNU; others links and devices. */
  readonly type: string
}

/** @throws what `refuse` throws; `undefined` for a block of zeros, which ends an archive */
export const parseTarHeader = (block: Buffer, refuse: RefuseRecord): TarHeader | undefined => {
  if (block.every((byte) => byte === 0)) return undefined
  let sum = 0
  for (const [at, byte] of block.entries()) {
    sum += at >= CHECKSUM_AT && at < CHECKSUM_AT + CHECKSUM_BYTES ? SPACE : byte
  }
  if (numberAt(block, CHECKSUM_AT, CHECKSUM_BYTES, refuse) !== sum) {
    refuse('the header of a member has a wrong checksum')
  }
  const type = String.fromCharCode(block[156] ?? 0)
  const isUstar = block.toString('latin1', 257, 263) === 'ustar\0'
  const prefix = isUstar ? textAt(block, 345, 155) : ''
  const name = textAt(block, 0, 100)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    sizeBytes: numberAt(block, 124, 12, refuse),
    // Before POSIX a file had type NUL; `7` is a file that asks for contiguous storage.
    type: type === '\0' || type === '7' ? '0' : type,
  }
}

const textAt = (block: Buffer, at: number, length: number): string => {
  const field = block.subarray(at, at + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? length : end)
}

const numberAt = (block: Buffer, at: number, length: number, refuse: RefuseRecord): number => {
  const first = block[at] ?? 0
  if (first === 0x80) {
    // The last six bytes are all that a number of JavaScript can hold.
    const isSmall = block.subarray(at + 1, at + length - 6).every((byte) => byte === 0)
    return isSmall ? block.readUIntBE(at + length - 6, 6) : refuse('a member is too large')
  }
  const digits = block
    .toString('latin1', at, at + length)
    .replace(/[\0 ]+$/, '')
    .trimStart()
  if (!/^[0-7]{0,12}$/.test(digits)) refuse('a number in the header of a member is none')
  return Number.parseInt(digits === '' ? '0' : digits, 8)
}

/** What pax says of the next member that is of use here. */
export interface PaxRecords {
  readonly path?: string
  readonly sizeBytes?: number
}

/** Records of the form `LENGTH KEY=VALUE\n`. @throws what `refuse` throws */
export const parsePax = (bytes: Buffer, refuse: RefuseRecord): PaxRecords => {
  const found: { path?: string; sizeBytes?: number } = {}
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at)
    const digits = bytes.toString('latin1', at, Math.max(at, space))
    const length = /^[1-9][0-9]{0,6}$/.test(digits) ? Number(digits) : refuse('pax cannot be read')
    const record = bytes.toString('utf8', space + 1, at + length)
    const equals = record.indexOf('=')
    if (at + length > bytes.length || equals < 0 || !record.endsWith('\n')) {
      refuse('pax cannot be read')
    }
    const key = record.slice(0, equals)
    const value = record.slice(equals + 1, -1)
    if (key.startsWith('GNU.sparse')) refuse('a member is sparse, which is not read')
    if (key === 'path') found.path = value
    if (key === 'size') {
      found.sizeBytes = /^[0-9]{1,15}$/.test(value) ? Number(value) : refuse('pax has a wrong size')
    }
    at += length
  }
  return found
}
