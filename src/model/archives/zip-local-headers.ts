// SPDX-License-Identifier: Apache-2.0
//
// The header in front of a member, compared with its entry in the directory.
// Some readers believe the one, some the other, and some refuse: each
// disagreement hides a member from somebody.
// Spec: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10) §4.3.7, §4.3.9

import { Buffer } from 'node:buffer'
import type { ByteSource } from '../../core/byte-source.ts'
import { shown } from '../../core/shown.ts'
import { readUint64 } from './uint64.ts'
import { type CentralEntry, decodeName, extendSizes } from './zip-directory.ts'
import type { ZipFindings } from './zip-findings.ts'

const LOCAL_HEADER = 0x04034b50
const LOCAL_HEADER_BYTES = 30
const DESCRIPTOR = 0x08074b50
const DESCRIPTOR_FLAG = 0x8

export interface LocalMember {
  /** Offset of the packed bytes, all of which are in the file. */
  readonly dataAt: number
  /** Offset after the packed bytes and their descriptor. */
  readonly endAt: number
}

/** `undefined` where the member is not in the file. */
export const readLocalHeader = async (
  source: ByteSource,
  entry: CentralEntry,
  found: ZipFindings,
): Promise<LocalMember | undefined> => {
  const { headerAt } = entry
  const place = entry.name
  if (headerAt < 0 || headerAt + LOCAL_HEADER_BYTES > source.sizeBytes) {
    found.add('zip.outside', `its header would be at offset ${headerAt}`, place)
    return undefined
  }
  const header = Buffer.from(await source.read(headerAt, LOCAL_HEADER_BYTES))
  if (header.readUInt32LE(0) !== LOCAL_HEADER) {
    found.add('zip.no-local-header', `no header at offset ${headerAt}`, place)
    return undefined
  }
  const nameBytes = header.readUInt16LE(26)
  const variableBytes = nameBytes + header.readUInt16LE(28)
  const dataAt = headerAt + LOCAL_HEADER_BYTES + variableBytes
  const packedEnd = dataAt + entry.packedBytes
  if (packedEnd > source.sizeBytes) {
    found.add('zip.outside', `its ${entry.packedBytes} bytes reach beyond the file`, place)
    return undefined
  }
  const variable = Buffer.from(await source.read(dataAt - variableBytes, variableBytes))
  compare(entry, { header, nameBytes, variable }, found)
  const flags = header.readUInt16LE(6) | entry.flags
  if ((flags & DESCRIPTOR_FLAG) === 0) return { dataAt, endAt: packedEnd }
  const descriptorBytes = await readDescriptor(source, packedEnd, entry)
  if (descriptorBytes === undefined) {
    found.add('zip.descriptor', 'no data descriptor with its size and checksum follows', place)
  }
  return { dataAt, endAt: packedEnd + (descriptorBytes ?? 0) }
}

const compare = (
  entry: CentralEntry,
  local: { readonly header: Buffer; readonly nameBytes: number; readonly variable: Buffer },
  found: ZipFindings,
): void => {
  const { header, nameBytes, variable } = local
  const place = entry.name
  const differ = (
    code: Parameters<ZipFindings['add']>[0],
    ours: number | string,
    theirs: number | string,
  ) => found.add(code, `${ours} in front of it, ${theirs} in the directory`, place)
  const name = variable.subarray(0, nameBytes)
  if (!name.equals(entry.nameBytes)) {
    differ('zip.local-name', shown(decodeName(name)), shown(entry.name))
  }
  const flags = header.readUInt16LE(6)
  if (flags !== entry.flags) differ('zip.local-flags', hex(flags), hex(entry.flags))
  const method = header.readUInt16LE(8)
  if (method !== entry.method) differ('zip.local-method', method, entry.method)
  // §4.4.4 bit 3: zeros, where the values were not known yet; the descriptor has them.
  const mayBeZero = (flags & DESCRIPTOR_FLAG) !== 0
  const isSame = (ours: number, theirs: number): boolean =>
    ours === theirs || (mayBeZero && ours === 0)
  const checksum = header.readUInt32LE(14)
  if (!isSame(checksum, entry.checksum)) {
    differ('zip.local-checksum', hex(checksum), hex(entry.checksum))
  }
  const small = [header.readUInt32LE(22), header.readUInt32LE(18)]
  const [size, packed] = extendSizes(small, variable.subarray(nameBytes)) ?? small
  if (!isSame(size ?? 0, entry.sizeBytes)) differ('zip.local-size', size ?? 0, entry.sizeBytes)
  else if (!isSame(packed ?? 0, entry.packedBytes)) {
    differ('zip.local-size', `${packed} packed`, entry.packedBytes)
  }
}

/** §4.3.9: with or without its signature, with sizes of 4 or 8 bytes. Its length, where one form fits. */
const readDescriptor = async (
  source: ByteSource,
  at: number,
  { checksum, packedBytes, sizeBytes }: CentralEntry,
): Promise<number | undefined> => {
  const lengthBytes = Math.min(24, source.sizeBytes - at)
  const bytes = Buffer.alloc(24)
  bytes.set(await source.read(at, lengthBytes))
  for (const start of bytes.readUInt32LE(0) === DESCRIPTOR ? [4, 0] : [0]) {
    if (bytes.readUInt32LE(start) !== checksum) continue
    // The longer form first: of an empty member it begins with the shorter one.
    const isLarge =
      start + 20 <= lengthBytes &&
      readUint64(bytes, start + 4) === packedBytes &&
      readUint64(bytes, start + 12) === sizeBytes
    if (isLarge) return start + 20
    const small = [bytes.readUInt32LE(start + 4), bytes.readUInt32LE(start + 8)]
    if (small[0] === packedBytes && small[1] === sizeBytes && start + 12 <= lengthBytes) {
      return start + 12
    }
  }
  return undefined
}

const hex = (value: number): string => `0x${value.toString(16)}`
