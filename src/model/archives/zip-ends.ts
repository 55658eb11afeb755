// SPDX-License-Identifier: Apache-2.0
//
// Where the directory of a zip archive is. Readers differ: some take the
// offset of the end record, others count back from it; some follow the zip64
// locator, others look right before it. Every place is returned where one of
// them finds a directory, so that no reader sees a member that is not seen here.
// Spec: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10) §4.3.14–4.3.16

import { Buffer } from 'node:buffer'
import type { ByteSource } from '../../core/byte-source.ts'
import { readUint64 } from './uint64.ts'
import type { ZipFindings } from './zip-findings.ts'

const END = Buffer.from('PK\u0005\u0006')
const ZIP64_END = Buffer.from('PK\u0006\u0006')
const ZIP64_LOCATOR = Buffer.from('PK\u0006\u0007')
const CENTRAL_HEADER = Buffer.from('PK\u0001\u0002')
const END_BYTES = 22
const ZIP64_END_BYTES = 56
const LOCATOR_BYTES = 20
const MAX_COMMENT_BYTES = 0xffff
/** End records that are looked at, from the last one: a comment has room for thousands. */
const MAX_ENDS = 16
const FULL_16 = 0xffff
const FULL_32 = 0xffffffff

/** Bytes `[from, to)` of the archive. */
export interface Extent {
  readonly from: number
  readonly to: number
  readonly what: string
}

export interface DirectoryPlace {
  readonly at: number
  readonly sizeBytes: number
  /** Entries, as the end record says. */
  readonly count: number
  /** What is added to each offset of the directory: bytes that were put before a finished archive. */
  readonly base: number
}

export interface ZipEnds {
  /** Places that hold a directory, the one of the plainest reading first. */
  readonly places: readonly DirectoryPlace[]
  /** What the end records take up themselves. */
  readonly extents: readonly Extent[]
}

interface EndRecord {
  readonly places: readonly DirectoryPlace[]
  readonly extents: readonly Extent[]
}

interface Sizes {
  readonly count: number
  readonly sizeBytes: number
  readonly offset: number
}

export const readEnds = async (source: ByteSource, found: ZipFindings): Promise<ZipEnds> => {
  const tailBytes = Math.min(source.sizeBytes, MAX_COMMENT_BYTES + END_BYTES)
  const tailAt = source.sizeBytes - tailBytes
  const tail = Buffer.from(await source.read(tailAt, tailBytes))
  const ends = findEnds(tail).map((at) => tailAt + at)
  const [last, ...others] = ends
  if (last === undefined) return { places: [], extents: [] }
  checkComment(tail.subarray(last - tailAt), last, found)
  const main = await readEnd(source, tail.subarray(last - tailAt), last, found)
  const places = [...main.places]
  for (const at of others) {
    const other = await readEnd(source, tail.subarray(at - tailAt), at)
    if (other.places.length === 0) continue
    found.add('zip.several-ends', `another end record stands before the last one`, `offset ${at}`)
    places.push(...other.places)
  }
  if (ends.length === MAX_ENDS) {
    found.add('zip.several-ends', `there are ${MAX_ENDS} end records or more`)
  }
  // An archive without members has no directory, only an end.
  const isEmpty = tail.readUInt16LE(last - tailAt + 10) === 0
  if (places.length === 0 && isEmpty) places.push({ at: last, sizeBytes: 0, count: 0, base: 0 })
  const distinct = places.filter(
    (place, index) =>
      places.findIndex(({ at, base }) => at === place.at && base === place.base) === index,
  )
  if (distinct.length > 1) {
    const where = distinct.map(({ at }) => at).join(', ')
    found.add('zip.several-directories', `directories are found at offsets ${where}`)
  }
  return { places: distinct, extents: main.extents }
}

/** Offsets of end records in the last bytes, from the last one. */
const findEnds = (tail: Buffer): readonly number[] => {
  const ends: number[] = []
  let at = tail.lastIndexOf(END, tail.length - END_BYTES)
  while (at >= 0 && tail.length >= END_BYTES && ends.length < MAX_ENDS) {
    ends.push(at)
    at = at === 0 ? -1 : tail.lastIndexOf(END, at - 1)
  }
  return ends
}

const checkComment = (end: Buffer, at: number, found: ZipFindings): void => {
  const announced = end.readUInt16LE(20)
  const there = end.length - END_BYTES
  if (announced > there) {
    const message = `the comment has ${announced} bytes, ${there} are there`
    found.add('zip.comment-length', message, `offset ${at}`)
  } else if (announced < there) {
    found.add('zip.trailing-data', `${there - announced} bytes follow the archive`)
  }
}

/** `found` is absent for records that are only looked at because another reader might. */
const readEnd = async (
  source: ByteSource,
  end: Buffer,
  at: number,
  found?: ZipFindings,
): Promise<EndRecord> => {
  const sizes = {
    count: end.readUInt16LE(10),
    sizeBytes: end.readUInt32LE(12),
    offset: end.readUInt32LE(16),
  }
  const disks = [end.readUInt16LE(4), end.readUInt16LE(6)]
  if (disks.some((disk) => disk !== 0 && disk !== FULL_16) || end.readUInt16LE(8) !== sizes.count) {
    found?.add('zip.several-parts', 'the end record speaks of several parts', `offset ${at}`)
  }
  const zip64 = await readZip64(source, at, sizes, found)
  const isFull = sizes.count === FULL_16 || sizes.sizeBytes === FULL_32 || sizes.offset === FULL_32
  if (isFull && zip64.records.length === 0) {
    found?.add('zip.zip64', 'the end record points to a zip64 record that is not there')
  }
  const candidates = [
    ...zip64.records.flatMap((record) => placesOf(record.sizes, record.at)),
    ...placesOf(sizes, at),
  ]
  const places: DirectoryPlace[] = []
  for (const place of candidates) if (await isDirectory(source, place)) places.push(place)
  const extents = [...zip64.extents, { from: at, to: at + END_BYTES, what: 'the end record' }]
  return { places, extents }
}

/** By the offset that is given, and by counting back from the record. */
const placesOf = (sizes: Sizes, recordAt: number): readonly DirectoryPlace[] => {
  const { count, sizeBytes, offset } = sizes
  const back = recordAt - sizeBytes
  return [
    { at: offset, sizeBytes, count, base: 0 },
    { at: back, sizeBytes, count, base: back - offset },
  ]
}

const isDirectory = async (source: ByteSource, place: DirectoryPlace): Promise<boolean> => {
  const { at, sizeBytes } = place
  if (sizeBytes === 0 || at < 0 || at + CENTRAL_HEADER.length > source.sizeBytes) return false
  return CENTRAL_HEADER.equals(await source.read(at, CENTRAL_HEADER.length))
}

/** §4.3.14 and §4.3.15: the record that the locator gives, and the one right before the locator. */
const readZip64 = async (
  source: ByteSource,
  endAt: number,
  small: Sizes,
  found?: ZipFindings,
): Promise<{
  readonly records: readonly { readonly at: number; readonly sizes: Sizes }[]
  readonly extents: readonly Extent[]
}> => {
  const locatorAt = endAt - LOCATOR_BYTES
  if (locatorAt < 0) return { records: [], extents: [] }
  const locator = Buffer.from(await source.read(locatorAt, LOCATOR_BYTES))
  if (!locator.subarray(0, 4).equals(ZIP64_LOCATOR)) return { records: [], extents: [] }
  const extents: Extent[] = [{ from: locatorAt, to: endAt, what: 'the zip64 locator' }]
  const given = readUint64(locator, 8)
  const before = locatorAt - ZIP64_END_BYTES
  const records: { at: number; sizes: Sizes }[] = []
  for (const at of new Set([given, before])) {
    if (at < 0 || at + ZIP64_END_BYTES > locatorAt) continue
    const record = Buffer.from(await source.read(at, ZIP64_END_BYTES))
    if (!record.subarray(0, 4).equals(ZIP64_END)) continue
    const sizes = {
      count: readUint64(record, 32),
      sizeBytes: readUint64(record, 40),
      offset: readUint64(record, 48),
    }
    records.push({ at, sizes })
    const to = at + 12 + readUint64(record, 4)
    if (to !== locatorAt) {
      found?.add('zip.zip64', `the zip64 record at ${at} does not reach to its locator`)
    }
    if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0) {
      found?.add('zip.several-parts', 'the zip64 record speaks of several parts')
    }
    extents.push({ from: at, to: Math.min(to, locatorAt), what: 'the zip64 record' })
    if (!agree(small, sizes)) {
      found?.add('zip.zip64', `the zip64 record at ${at} and the end record disagree`)
    }
  }
  if (!records.some(({ at }) => at === given)) {
    found?.add('zip.zip64', 'the zip64 locator points to no zip64 record')
  }
  return { records, extents }
}

/** §4.4.1.4: a field of the end record is either that of zip64 or all ones. */
const agree = (small: Sizes, large: Sizes): boolean =>
  (small.count === FULL_16 || small.count === large.count) &&
  (small.sizeBytes === FULL_32 || small.sizeBytes === large.sizeBytes) &&
  (small.offset === FULL_32 || small.offset === large.offset)
