// SPDX-License-Identifier: Apache-2.0
//
// The members of a zip archive of any size, and everything in which two
// readers of it could see two archives. A scanner is bypassed where it sees
// less than the loader: so every directory and every header is read that some
// reader takes, and each disagreement is a finding, never an exception.
// Only headers and first bytes are read here; zip-content.ts reads members.
// Archives that this program asks for itself have a reader that refuses all of
// this (src/io/zip): there an unusual form is an error, here it is the answer.

import type { ByteSource } from '../../core/byte-source.ts'
import { readAhead } from '../../core/read-ahead.ts'
import { findingList } from '../formats/finding-list.ts'
import type { Finding } from '../formats/format.ts'
import { ARCHIVE_HEAD_BYTES, type ArchiveKind, archiveKindOf } from './archive-magic.ts'
import { isKnownMethod, readMemberHead } from './zip-content.ts'
import { type CentralEntry, MAX_ZIP_ENTRIES, readDirectory } from './zip-directory.ts'
import { type Extent, readEnds } from './zip-ends.ts'
import { ZIP_FINDINGS, type ZipFindings } from './zip-findings.ts'
import { checkLayout } from './zip-layout.ts'
import { readLocalHeader } from './zip-local-headers.ts'
import { checkNames } from './zip-names.ts'

/** Bit 0: encrypted; bit 6: strong encryption; bit 13: masked headers. */
const ENCRYPTION_FLAGS = 0x2041
/** A header, a name and the first bytes of a member, in one read. */
const WINDOW_BYTES = 4096
/** A file for two readers has two; each takes up to MAX_ZIP_DIRECTORY_BYTES of memory. */
const MAX_DIRECTORIES = 4
/** Packed members whose first bytes are unpacked to see what they are. */
const MAX_PACKED_HEADS = 4096

/** A member, as the directory describes it. */
export interface ZipEntry {
  /** As it stands in the directory; it may be anything. */
  readonly name: string
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  /** CRC-32 that the content should have. */
  readonly checksum: number
  /** In the file. */
  readonly packedBytes: number
  /** Unpacked, as the directory says. */
  readonly sizeBytes: number
  /** Offset of the packed bytes, all of which are in the file; `undefined` where the member is not there. */
  readonly dataAt: number | undefined
  /** What the member is by its first bytes, where it is an archive itself. */
  readonly archive?: ArchiveKind
}

export interface ZipArchive {
  /** Of all directories that a reader could take, at most MAX_ZIP_ENTRIES. */
  readonly entries: readonly ZipEntry[]
  readonly findings: readonly Finding[]
}

/** @throws only what `source` throws */
export const readZip = async (source: ByteSource): Promise<ZipArchive> => {
  const found = findingList(ZIP_FINDINGS)
  const { places, extents: ends } = await readEnds(source, found)
  if (places.length === 0) found.add('zip.no-directory', 'no directory was found')
  const directories: Extent[] = []
  const centrals: (readonly CentralEntry[])[] = []
  if (places.length > MAX_DIRECTORIES) {
    found.add('zip.too-large', `${places.length} directories, the limit is ${MAX_DIRECTORIES}`)
  }
  for (const place of places.slice(0, MAX_DIRECTORIES)) {
    centrals.push(await readDirectory(source, place, found))
    const to = Math.min(place.at + place.sizeBytes, source.sizeBytes)
    directories.push({ from: place.at, to, what: 'the directory' })
  }
  const { entries, extents } = await readMembers(source, distinct(centrals, found), found)
  await checkLayout(source, [...extents, ...directories, ...ends], found)
  checkNames(
    entries.map(({ name }) => name),
    found,
  )
  return { entries, findings: found.list() }
}

/** Two directories may list one member in the same way. */
const distinct = (
  directories: readonly (readonly CentralEntry[])[],
  found: ZipFindings,
): readonly CentralEntry[] => {
  const [only = [], ...others] = directories
  if (others.length === 0) return only
  const byIdentity = new Map<string, CentralEntry>()
  for (const entry of directories.flat()) {
    const { name, headerAt, method, packedBytes, sizeBytes, checksum } = entry
    byIdentity.set(
      JSON.stringify([headerAt, method, packedBytes, sizeBytes, checksum, name]),
      entry,
    )
  }
  if (byIdentity.size > MAX_ZIP_ENTRIES) {
    found.add('zip.too-large', `the directories have more than ${MAX_ZIP_ENTRIES} entries`)
  }
  return [...byIdentity.values()].slice(0, MAX_ZIP_ENTRIES)
}

const readMembers = async (
  source: ByteSource,
  centrals: readonly CentralEntry[],
  found: ZipFindings,
): Promise<{ readonly entries: readonly ZipEntry[]; readonly extents: readonly Extent[] }> => {
  const window = readAhead(source, WINDOW_BYTES)
  const members = new Map<CentralEntry, ZipEntry>()
  const extents: Extent[] = []
  let packedHeads = 0
  // In the order of the file, so that the window is read once.
  for (const central of [...centrals].sort((a, b) => a.headerAt - b.headerAt)) {
    const { name, method, checksum, packedBytes, sizeBytes, headerAt } = central
    const local = await readLocalHeader(window, central, found)
    if (local) extents.push({ from: headerAt, to: local.endAt, what: name })
    const entry = { name, method, checksum, packedBytes, sizeBytes, dataAt: local?.dataAt }
    checkEntry(entry, central.flags, found)
    if (method !== 0) packedHeads += 1
    const archive = packedHeads > MAX_PACKED_HEADS ? undefined : await archiveIn(window, entry)
    if (archive !== undefined) {
      found.add('zip.nested-archive', `it is a ${archive} archive`, name)
    }
    members.set(central, archive === undefined ? entry : { ...entry, archive })
  }
  if (packedHeads > MAX_PACKED_HEADS) {
    found.add('zip.too-large', `only the first ${MAX_PACKED_HEADS} packed members were looked into`)
  }
  const entries = centrals.flatMap((central) => members.get(central) ?? [])
  return { entries, extents }
}

const checkEntry = (entry: ZipEntry, flags: number, found: ZipFindings): void => {
  const { name, method, packedBytes, sizeBytes } = entry
  if ((flags & ENCRYPTION_FLAGS) !== 0) {
    found.add('zip.encrypted', `its flags are 0x${flags.toString(16)}`, name)
  }
  if (!isKnownMethod(method)) {
    found.add('zip.unknown-method', `it is packed with method ${method}`, name)
  }
  if (method === 0 && packedBytes !== sizeBytes) {
    found.add('zip.size', `it is stored in ${packedBytes} bytes and says ${sizeBytes}`, name)
  }
  if (name.endsWith('/') && packedBytes > 0 && sizeBytes > 0) {
    found.add('zip.folder-content', `the folder has ${sizeBytes} bytes`, name)
  }
}

const archiveIn = async (source: ByteSource, entry: ZipEntry): Promise<ArchiveKind | undefined> =>
  archiveKindOf(await readMemberHead(source, entry, ARCHIVE_HEAD_BYTES))
