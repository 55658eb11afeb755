// SPDX-License-Identifier: Apache-2.0
//
// HDF5, by its superblock only. A model that Keras 2 saved is such a file, and
// may have a Lambda layer in one of its attributes: that nobody looked is said.
// Spec: https://docs.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html (II.A)

import { Buffer } from 'node:buffer'
import { readUint64 } from '../archives/uint64.ts'
import { findingList } from './finding-list.ts'
import type { FormatReader } from './format.ts'
import { HDF5_FINDINGS } from './hdf5-findings.ts'

const MAGIC = Buffer.from('\x89HDF\r\n\x1a\n', 'latin1')
/** Where a superblock may be: 0, 512, and twice as far each time; the first two are in a head. */
const PLACES = [0, 512] as const
const SUPERBLOCK_BYTES = 64
/** Offset of the address of the end of the file, by version of the superblock, for addresses of 8 bytes. */
const END_AT = [40, 44, 28, 28] as const

export const hdf5Reader: FormatReader = {
  id: 'hdf5',
  matches: (head) => placeOf(head) !== undefined,
  describe: async (source) => {
    const found = findingList(HDF5_FINDINGS)
    const headBytes = Math.min(PLACES[1] + SUPERBLOCK_BYTES, source.sizeBytes)
    const head = Buffer.from(await source.read(0, headBytes))
    const place = placeOf(head) ?? 0
    if (place > 0) found.add('hdf5.user-block', `the superblock is at offset ${place}`)
    const superblock = Buffer.alloc(SUPERBLOCK_BYTES)
    head.copy(superblock, 0, place)
    const version = superblock.readUInt8(8)
    const endAt = END_AT[version]
    if (endAt === undefined) found.add('hdf5.unknown-version', `version ${version}`)
    const offsetBytes = superblock.readUInt8(version < 2 ? 13 : 9)
    if (endAt !== undefined && offsetBytes === 8) {
      // Counted from the start of the file, whatever the base address is.
      const end = readUint64(superblock, endAt)
      if (end > source.sizeBytes) {
        found.add('hdf5.cut-off', `it has ${source.sizeBytes} bytes of ${end}`)
      }
    }
    found.add('hdf5.not-read', 'only its superblock was read')
    return {
      format: 'hdf5',
      facts: { superblockVersion: version },
      metadata: {},
      findings: found.list(),
    }
  },
}

const placeOf = (head: Uint8Array): number | undefined =>
  PLACES.find((at) => MAGIC.equals(head.subarray(at, at + MAGIC.length)))
