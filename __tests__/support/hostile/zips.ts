// SPDX-License-Identifier: Apache-2.0
//
// Zip archives in which two readers see two things, among them those that
// passed scanners of models: CVE-2025-1944 (two names), CVE-2025-1945 (flags
// of encryption), CVE-2025-10156 (a wrong checksum). Each payload is a text.

import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import {
  dataDescriptor,
  extraField,
  writeZip,
  type ZipEnd,
  type ZipEntry,
  type ZipHeader,
} from '../zip-writer.ts'
import type { HostileFile } from './hostile-file.ts'

/** A pickle of a text. */
const CONTENT = `S'${'the weights of a small model '.repeat(20)}'\n.`
const PACKED = deflateRawSync(CONTENT)
const FIRST: ZipEntry = { name: 'm/version', content: '3\n', method: 0 }
const WEIGHTS: ZipEntry = { name: 'm/data.pkl', content: CONTENT }
const PLAIN = [FIRST, WEIGHTS]
const TWIN = writeZip(PLAIN)
/** Of the first member with its header. */
const FIRST_BYTES = writeZip([FIRST]).readUInt32LE(writeZip([FIRST]).length - 6)

const uint64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

const withWeights = (change: Partial<ZipEntry>): Buffer =>
  writeZip([FIRST, { ...WEIGHTS, ...change }])
const withLocal = (local: ZipHeader): Buffer => withWeights({ local })
const withEnd = (end: ZipEnd): Buffer => writeZip(PLAIN, end)
const named = (name: string): Buffer => withWeights({ name })
const containing = (content: Buffer, method = 0): Buffer =>
  writeZip([FIRST, { name: 'm/extra', content, method }, WEIGHTS])
const LARGE = withEnd({ zip64: {} })
const NOT_ARCHIVE = containing(Buffer.alloc(600, 1))
const tar = Buffer.alloc(1024)
tar.write('ustar', 257)

const streamed = (descriptor: Buffer): Buffer =>
  withWeights({
    flags: 0x808,
    local: { checksum: 0, packedBytes: 0, sizeBytes: 0 },
    after: descriptor,
  })
const STREAMED = streamed(dataDescriptor(CONTENT, PACKED.length))

const wide = (extra: Buffer): Buffer =>
  withWeights({ packedBytes: 0xffffffff, sizeBytes: 0xffffffff, extra })
const WIDE_FIELD = extraField(1, Buffer.concat([uint64(CONTENT.length), uint64(PACKED.length)]))

/** Two archives, of which readers that count back from the end see the second, and others the first. */
const twoDirectories = (): Buffer => {
  const stored = (content: string): Buffer =>
    withWeights({ content: content.padEnd(CONTENT.length), method: 0 })
  // Both have the same offsets, so the end record of the second fits the first as well.
  return Buffer.concat([stored(CONTENT), stored('another pickle')])
}

const unicodePath = (checksum: number): Buffer => {
  const head = Buffer.alloc(5)
  head.writeUInt8(1, 0)
  head.writeUInt32LE(checksum, 1)
  return extraField(0x7075, Buffer.concat([head, Buffer.from('m/other.pkl')]))
}

type Row = readonly [cause: string, code: string, hostile: Buffer, twin?: Buffer]

const STRUCTURE: readonly Row[] = [
  ['has no end record', 'zip.no-directory', TWIN.subarray(0, TWIN.length - 22)],
  [
    'has an end record that points nowhere',
    'zip.no-directory',
    withEnd({ directoryAt: 1, directoryBytes: 5 }),
  ],
  ['has two directories', 'zip.several-directories', twoDirectories()],
  ['is many archives in a row', 'zip.too-large', Buffer.concat(Array(6).fill(TWIN))],
  ['has another archive in its comment', 'zip.several-ends', withEnd({ comment: TWIN })],
  [
    'has a comment full of end records',
    'zip.several-ends',
    withEnd({ comment: 'PK\u0005\u0006'.repeat(16_000) }),
    withEnd({ comment: 'PK\u0005\u0005'.repeat(16_000) }),
  ],
  ['has a comment beyond its end', 'zip.comment-length', withEnd({ commentBytes: 7 })],
  ['is followed by bytes', 'zip.trailing-data', Buffer.concat([TWIN, Buffer.from('more')])],
  [
    'comes after bytes that its offsets leave out',
    'zip.prepended-data',
    Buffer.concat([Buffer.from('MZ'), TWIN]),
  ],
  [
    'comes after bytes that its offsets count',
    'zip.prepended-data',
    writeZip([{ ...FIRST, before: Buffer.from('#!') }, WEIGHTS]),
  ],
  ['has bytes between members', 'zip.gap', withWeights({ before: Buffer.from('between') })],
  [
    'has a member that it does not list',
    'zip.unlisted-member',
    withWeights({ before: TWIN.subarray(0, FIRST_BYTES) }),
  ],
  ['has bytes before its end', 'zip.gap', withEnd({ before: Buffer.from('between') })],
  [
    'has two members in the same bytes',
    'zip.overlap',
    writeZip([
      FIRST,
      { ...WEIGHTS, name: 'm/a' },
      { ...WEIGHTS, name: 'm/b', headerAt: FIRST_BYTES },
    ]),
    writeZip([FIRST, { ...WEIGHTS, name: 'm/a' }, { ...WEIGHTS, name: 'm/b' }]),
  ],
  ['is one of several parts', 'zip.several-parts', withEnd({ disk: 1 })],
  ['says that it has fewer entries', 'zip.entry-count', withEnd({ count: 1 })],
  [
    'has a directory that is longer than its entries',
    'zip.directory-damaged',
    withEnd({ directoryBytes: TWIN.length }),
  ],
  ['has a member outside of the file', 'zip.outside', withWeights({ packedBytes: 1_000_000 })],
  ['has a header outside of the file', 'zip.outside', withWeights({ headerAt: 1_000_000 })],
  ['has no header where a member begins', 'zip.no-local-header', withWeights({ headerAt: 7 })],
]

const ZIP64: readonly Row[] = [
  ['has no zip64 record', 'zip.zip64', withEnd({ count: 0xffff })],
  ['has a zip64 record with another count', 'zip.zip64', withEnd({ zip64: { count: 3 } }), LARGE],
  [
    'has a zip64 record for another directory',
    'zip.zip64',
    withEnd({ zip64: { directoryAt: 0 } }),
    LARGE,
  ],
  ['has a zip64 locator to nowhere', 'zip.zip64', withEnd({ zip64: { recordAt: 0 } }), LARGE],
  [
    'has a zip64 record that is too long',
    'zip.zip64',
    withEnd({ zip64: { recordBytes: 99 } }),
    LARGE,
  ],
  ['has a zip64 record of a part', 'zip.several-parts', withEnd({ zip64: { disk: 2 } }), LARGE],
  ['has a member without its zip64 field', 'zip.zip64', wide(Buffer.alloc(0)), wide(WIDE_FIELD)],
  [
    'has a member with half a zip64 field',
    'zip.zip64',
    wide(extraField(1, uint64(CONTENT.length))),
    wide(WIDE_FIELD),
  ],
  [
    'has a member of 2^60 bytes',
    'zip.outside',
    wide(extraField(1, Buffer.concat([uint64(2 ** 60), uint64(2 ** 60)]))),
    wide(WIDE_FIELD),
  ],
]

const HEADERS: readonly Row[] = [
  ['names a member in two ways', 'zip.local-name', withLocal({ name: 'm/readme.md' })],
  ['packs a member in two ways', 'zip.local-method', withLocal({ method: 0 })],
  ['has two sets of flags for a member', 'zip.local-flags', withLocal({ flags: 0x801 })],
  ['has two sizes for a member', 'zip.local-size', withLocal({ sizeBytes: 1 })],
  ['has two packed sizes for a member', 'zip.local-size', withLocal({ packedBytes: 1 })],
  ['has two checksums for a member', 'zip.local-checksum', withLocal({ checksum: 1 })],
  [
    'has a descriptor of another content',
    'zip.descriptor',
    streamed(dataDescriptor('other', PACKED.length)),
    STREAMED,
  ],
  ['announces a descriptor that is missing', 'zip.descriptor', streamed(Buffer.alloc(0)), STREAMED],
  ['says that a member is encrypted', 'zip.encrypted', withWeights({ flags: 0x801 })],
  ['says that a member has strong encryption', 'zip.encrypted', withWeights({ flags: 0x841 })],
  ['says that its headers are masked', 'zip.encrypted', withWeights({ flags: 0x2800 })],
  ['packs a member as Zstandard', 'zip.unknown-method', withWeights({ method: 93 })],
  ['packs a member as AES', 'zip.unknown-method', withWeights({ method: 99 })],
  [
    'stores a member in another size',
    'zip.size',
    withWeights({ method: 0, sizeBytes: 7 }),
    withWeights({ method: 0 }),
  ],
]

const NAMES: readonly Row[] = [
  ['climbs out of its folder', 'zip.unsafe-name', named('m/../../data.pkl')],
  ['has an absolute name', 'zip.unsafe-name', named('/etc/data.pkl')],
  ['has the name of a drive', 'zip.unsafe-name', named('C:/data.pkl')],
  ['has a backslash in a name', 'zip.unsafe-name', named('m\\data.pkl')],
  ['has an empty name', 'zip.unsafe-name', named('')],
  ['has a NUL in a name', 'zip.nul-in-name', named('m/data.pkl\0.txt')],
  [
    'has a name that is not UTF-8',
    'zip.name-encoding',
    withWeights({ name: Buffer.from([0x6d, 0x2f, 0xff]) }),
    withWeights({ name: Buffer.from([0x6d, 0x2f, 0xff]), flags: 0 }),
  ],
  [
    'has another name in an extra field',
    'zip.unicode-path',
    withWeights({ extra: unicodePath(crc32('m/data.pkl')) }),
    withWeights({ extra: unicodePath(0) }),
  ],
  [
    'has a name twice',
    'zip.duplicate-name',
    writeZip([...PLAIN, { ...WEIGHTS, content: 'other' }]),
  ],
  [
    'has an entry twice',
    'zip.duplicate-name',
    writeZip([...PLAIN, { ...WEIGHTS, before: TWIN.subarray(0, 0), headerAt: FIRST_BYTES }]),
  ],
  [
    'has a name in two cases',
    'zip.case-twin',
    writeZip([...PLAIN, { ...WEIGHTS, name: 'm/DATA.pkl' }]),
    writeZip([...PLAIN, { ...WEIGHTS, name: 'm/DATA.txt' }]),
  ],
  ['has a link', 'zip.link', withWeights({ mode: 0o120777 }), withWeights({ mode: 0o100644 })],
  ['has a folder with content', 'zip.folder-content', named('m/data.pkl/')],
]

const NESTED: readonly (readonly [string, Buffer])[] = [
  ['holds a stored zip', containing(TWIN)],
  ['holds a packed zip', containing(writeZip([{ ...WEIGHTS, method: 0 }]), 8)],
  ['holds an empty zip', containing(writeZip([]))],
  ['holds a 7z', containing(Buffer.from('377abcaf271c0004', 'hex'))],
  ['holds a rar', containing(Buffer.from('526172211a070100', 'hex'))],
  ['holds a tar', containing(tar)],
  ['holds a gzip', containing(gzipSync(CONTENT))],
  ['holds a bzip2', containing(Buffer.from('425a6839314159265359', 'hex'))],
  ['holds an xz', containing(Buffer.from('fd377a585a000004', 'hex'))],
  ['holds a Zstandard stream', containing(Buffer.from('28b52ffd2400', 'hex'))],
  ['holds an LZ4 stream', containing(Buffer.from('04224d186440', 'hex'))],
  ['holds an LZMA stream', containing(Buffer.from('5d00008000ffffffffffffffff00', 'hex'))],
]

/** Archives whose headers already tell. */
export const HOSTILE_ZIPS: readonly HostileFile[] = [
  ...STRUCTURE,
  ...ZIP64,
  ...HEADERS,
  ...NAMES,
  ...NESTED.map(([cause, hostile]): Row => [cause, 'zip.nested-archive', hostile, NOT_ARCHIVE]),
].map(([cause, code, hostile, twin = TWIN]) => ({ cause, code, hostile, twin }))

/** Archives of which only the content of a member tells: the last one. */
export const HOSTILE_MEMBERS: readonly HostileFile[] = (
  [
    ['has a wrong checksum', 'zip.bad-checksum', withWeights({ checksum: 7 })],
    ['has another size than it says', 'zip.size', withWeights({ sizeBytes: 7 })],
    [
      'hides bytes after what is packed',
      'zip.slack',
      withWeights({ packed: Buffer.concat([PACKED, Buffer.from('hidden')]) }),
    ],
    [
      'cannot be unpacked',
      'zip.damaged',
      withWeights({ packed: Buffer.concat([PACKED.subarray(0, 20), Buffer.from([0xff, 0xff])]) }),
    ],
    [
      'unpacks to a thousand times its size',
      'zip.cut',
      withWeights({ content: Buffer.alloc(5e6) }),
    ],
  ] satisfies Row[]
).map(([cause, code, hostile]) => ({ cause, code, hostile, twin: TWIN }))
