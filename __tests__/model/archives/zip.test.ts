// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { memorySource } from '../../../src/core/byte-sources.ts'
import { readZip } from '../../../src/model/archives/zip.ts'
import { openMember, readMember } from '../../../src/model/archives/zip-content.ts'
import { ZIP_FINDINGS } from '../../../src/model/archives/zip-findings.ts'
import { findingList } from '../../../src/model/formats/finding-list.ts'
import { countingSource, countReads, sparseSource } from '../../support/counting-source.ts'
import { HOSTILE_MEMBERS, HOSTILE_ZIPS } from '../../support/hostile/zips.ts'
import { propertyRuns } from '../../support/property-runs.ts'
import { dataDescriptor, writeZip, type ZipEntry } from '../../support/zip-writer.ts'

const MAX_BYTES = 100_000
const CONTENT = 'weights '.repeat(100)

const codesOf = async (bytes: Buffer): Promise<readonly string[]> =>
  (await readZip(memorySource(bytes))).findings.map(({ code }) => code)

/** Every member, and every code of the archive and of its members. */
const readAll = async (bytes: Buffer, maxBytes = MAX_BYTES) => {
  const source = memorySource(bytes)
  const archive = await readZip(source)
  const found = findingList(ZIP_FINDINGS)
  const members: (readonly [string, string, boolean])[] = []
  for (const entry of archive.entries) {
    const content = await readMember(source, entry, { maxBytes, found })
    members.push([entry.name, Buffer.from(content.bytes).toString(), content.isComplete])
  }
  return { members, codes: [...archive.findings, ...found.list()].map(({ code }) => code) }
}

describe('a zip archive', () => {
  it('gives its members, stored and deflated, in the order of its directory', async () => {
    const zip = writeZip([
      { name: 'm/version', content: '3\n', method: 0 },
      { name: 'm/data.pkl', content: CONTENT },
      { name: 'm/ä', content: '' },
      { name: 'm/folder/', content: '', method: 0 },
    ])
    assert.deepEqual(await readAll(zip), {
      members: [
        ['m/version', '3\n', true],
        ['m/data.pkl', CONTENT, true],
        ['m/ä', '', true],
        ['m/folder/', '', true],
      ],
      codes: [],
    })
  })

  it('has no finding where it is empty, streamed, large, commented or padded', async () => {
    const packed = deflateRawSync(CONTENT).length
    const streamed = (options: object): ZipEntry => ({
      name: 'm/data.pkl',
      content: CONTENT,
      flags: 0x808,
      local: { checksum: 0, packedBytes: 0, sizeBytes: 0 },
      after: dataDescriptor(CONTENT, packed, options),
    })
    const plain: ZipEntry = { name: 'm/data.pkl', content: CONTENT }
    const archives = [
      writeZip([]),
      writeZip([streamed({})]),
      writeZip([streamed({ signed: false })]),
      writeZip([streamed({ wide: true })]),
      writeZip([streamed({ signed: false, wide: true })]),
      writeZip([
        {
          name: 'a',
          content: '',
          method: 0,
          flags: 8,
          after: dataDescriptor('', 0, { wide: true }),
        },
      ]),
      writeZip([plain], { zip64: {} }),
      writeZip([], { zip64: {} }),
      writeZip([plain], { comment: 'made by hand' }),
      writeZip([{ ...plain, local: { extra: Buffer.from('FB\u0004\u0000ZZZZ') } }]),
    ]
    for (const [index, archive] of archives.entries()) {
      assert.deepEqual(await codesOf(archive), [], `archive ${index}`)
    }
  })

  for (const { cause, code, hostile, twin } of HOSTILE_ZIPS) {
    it(`that ${cause} is found, its twin is not`, async () => {
      const source = countingSource(hostile)
      const { findings } = await readZip(source)
      assert.ok(
        findings.some((finding) => finding.code === code),
        `${code} is not in ${findings.map((finding) => finding.code)}`,
      )
      assert.ok(source.readBytes() < 4 * hostile.length + 200_000)
      assert.deepEqual(await codesOf(twin), [])
    })
  }

  it('reaches every code of its table', async () => {
    const files = [...HOSTILE_ZIPS, ...HOSTILE_MEMBERS]
    const reached = new Set(files.map(({ code }) => code))
    assert.deepEqual(
      Object.keys(ZIP_FINDINGS).filter((code) => !reached.has(code)),
      [],
    )
  })

  it('shows the members of every directory that a reader could take', async () => {
    const twice = HOSTILE_ZIPS.find(({ code }) => code === 'zip.several-directories')
    const { members } = await readAll(twice?.hostile ?? assert.fail('no such archive'))
    const contents = members.filter(([name]) => name === 'm/data.pkl').map(([, content]) => content)
    assert.equal(contents.length, 2)
    assert.ok(contents.some((content) => content.startsWith('another pickle')))
  })

  it('stops at 50,000 entries and says so', async () => {
    const entries = Array.from({ length: 50_001 }, (_, index) => ({
      name: `${index}`,
      content: '',
      method: 0,
    }))
    const archive = await readZip(memorySource(writeZip(entries, { count: 0xffff })))
    assert.equal(archive.entries.length, 50_000)
    assert.ok(archive.findings.some(({ code }) => code === 'zip.too-large'))
  })

  it('costs nothing for what is stored in it', async () => {
    const size = 10 * 2 ** 30
    const zip64 = Buffer.alloc(20)
    zip64.writeUInt16LE(1, 0)
    zip64.writeUInt16LE(16, 2)
    zip64.writeBigUInt64LE(BigInt(size), 4)
    zip64.writeBigUInt64LE(BigInt(size), 12)
    const small = writeZip(
      [
        {
          name: 'm/data/0',
          content: '',
          method: 0,
          packedBytes: 0xffffffff,
          sizeBytes: 0xffffffff,
          extra: zip64,
        },
      ],
      { directoryAt: 0xffffffff, zip64: { recordAt: 0, directoryAt: 0 } },
    )
    const directoryAt = 30 + 'm/data/0'.length + zip64.length
    const head = small.subarray(0, directoryAt)
    const tail = Buffer.from(small.subarray(directoryAt))
    tail.writeBigUInt64LE(BigInt(directoryAt + size), tail.length - 22 - 20 - 56 + 48)
    tail.writeBigUInt64LE(BigInt(size + small.length - 22 - 20 - 56), tail.length - 22 - 20 + 8)
    const pieces = [
      [0, head],
      [directoryAt + size, tail],
    ] as const
    const source = countReads(sparseSource(size + small.length, pieces))
    const { entries, findings } = await readZip(source)
    assert.deepEqual(findings, [])
    assert.deepEqual([entries.length, entries[0]?.sizeBytes], [1, size])
    const member = openMember(source, entries[0] ?? assert.fail('no member'))
    assert.equal(member?.sizeBytes, size)
    assert.deepEqual([...((await member?.read(size - 2, 2)) ?? [])], [0, 0])
    assert.ok(source.readBytes() < 100_000, `${source.readBytes()} bytes`)
  })
})

describe('a member of a zip archive', () => {
  for (const { cause, code, hostile, twin } of HOSTILE_MEMBERS) {
    it(`that ${cause} is found, its twin is not`, async () => {
      assert.deepEqual((await readAll(hostile)).codes, [code])
      assert.deepEqual((await readAll(twin)).codes, [])
    })
  }

  it('is read although it says that it is encrypted, or has a wrong checksum', async () => {
    for (const change of [{ flags: 0x801 }, { flags: 0x2841 }, { checksum: 7 }]) {
      const { members } = await readAll(writeZip([{ name: 'a', content: CONTENT, ...change }]))
      assert.deepEqual(members, [['a', CONTENT, true]])
    }
  })

  it('gives what comes before the damage, and no more than the limit', async () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `${index} `).join('')
    const packed = deflateRawSync(text)
    packed.fill(0xff, packed.length >> 1)
    const [damaged] = (await readAll(writeZip([{ name: 'a', content: text, packed }]))).members
    assert.ok(damaged !== undefined && !damaged[2])
    const sound = inflateRawSync(packed.subarray(0, packed.length >> 1), {
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString()
    assert.ok(sound.length > 10_000 && damaged[1].startsWith(sound))
    for (const method of [0, 8]) {
      const { members } = await readAll(writeZip([{ name: 'a', content: text, method }]), 50)
      assert.deepEqual(members, [['a', text.slice(0, 50), false]])
    }
  })

  it('of a gigabyte of empty blocks costs no more than a mebibyte', async () => {
    const empty = Buffer.from([0, 0, 0, 0xff, 0xff])
    const start = Buffer.alloc(5_000_000)
    for (let at = 0; at < start.length; at += empty.length) empty.copy(start, at)
    const entry = {
      name: 'a',
      method: 8,
      checksum: 0,
      packedBytes: 2 ** 30,
      sizeBytes: 1000,
      dataAt: 0,
    }
    const source = countingSource(start, 2 ** 30)
    const found = findingList(ZIP_FINDINGS)
    const content = await readMember(source, entry, { maxBytes: 1000, found })
    assert.deepEqual([content.bytes.length, content.isComplete], [0, false])
    assert.deepEqual(
      found.list().map(({ code }) => code),
      ['zip.cut'],
    )
    assert.ok(source.readBytes() < 2_000_000, `${source.readBytes()} bytes`)
  })

  it('of a bomb costs no more than its limit', async () => {
    const packed = deflateRawSync(Buffer.alloc(50_000_000))
    const zip = writeZip([{ name: 'a', content: '', packed, sizeBytes: 50_000_000 }])
    const source = countingSource(zip)
    const { entries } = await readZip(source)
    const entry = entries[0] ?? assert.fail('no member')
    const found = findingList(ZIP_FINDINGS)
    const content = await readMember(source, entry, { maxBytes: 1000, found })
    assert.deepEqual([content.bytes.length, content.isComplete], [1000, false])
    assert.ok(source.largestRead() <= 66_000)
  })
})

describe('bytes that are no zip archive', () => {
  const parts = [
    ...HOSTILE_ZIPS.map(({ hostile }) => hostile),
    ...HOSTILE_MEMBERS.map(({ hostile }) => hostile),
  ].filter(({ length }) => length < 10_000)

  it('never throw: cut anywhere, changed anywhere, or made up', async () => {
    const bytes = fc.oneof(
      fc
        .tuple(fc.constantFrom(...parts), fc.nat())
        .map(([zip, at]) => zip.subarray(0, at % (zip.length + 1))),
      fc
        .tuple(fc.constantFrom(...parts), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 }))
        .map(([zip, at, change]) => {
          const changed = Buffer.from(zip)
          Buffer.from(change).copy(changed, at % zip.length)
          return changed
        }),
      fc.uint8Array({ maxLength: 200 }).map((content) => Buffer.from(content)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (zip) => {
        const { members } = await readAll(zip, 5000)
        for (const [, content] of members) assert.ok(content.length <= 5000)
      }),
      propertyRuns(500),
    )
  })
})
