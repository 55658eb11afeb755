// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { type ErrorCode, ProvenanceError } from '../../../src/core/errors.ts'
import { readZip, type ZipFile } from '../../../src/io/bundle-sources/zip-archive.ts'
import { isZip } from '../../../src/io/zip/zip-directory.ts'
import { propertyRuns } from '../../support/property-runs.ts'
import { writeZip, type ZipEnd, type ZipEntry } from '../../support/zip-writer.ts'

const LIMIT = 100_000
const MIB = 1024 * 1024
const all = { wants: () => true, maxBytes: LIMIT }
const texts = (files: readonly ZipFile[]) =>
  files.map(({ name, content }) => [name, content.toString()])
const GOOD: ZipEntry = { name: 'a.sig', content: 'the signature'.repeat(20) }

const codeOf = (run: () => unknown): ErrorCode | undefined => {
  try {
    run()
    return undefined
  } catch (error) {
    assert.ok(error instanceof ProvenanceError, String(error))
    return error.code
  }
}

describe('a zip archive', () => {
  it('gives the wanted files, stored or deflated, in its order', () => {
    const zip = writeZip([
      { name: 'b.jsonl', content: 'one\ntwo', method: 0 },
      { name: 'weights.bin', content: 'x'.repeat(1000) },
      { name: 'ä.sig', content: '' },
    ])
    const wants = (name: string): boolean => !name.endsWith('.bin')
    assert.deepEqual(texts(readZip(zip, { wants, maxBytes: 7 })), [
      ['b.jsonl', 'one\ntwo'],
      ['ä.sig', ''],
    ])
  })

  it('may be empty, may have a comment, and is told from another file', () => {
    assert.deepEqual(readZip(writeZip([]), all), [])
    assert.equal(readZip(writeZip([GOOD], { comment: 'PK\u0005\u0006 by hand' }), all).length, 1)
    assert.ok(isZip(writeZip([])) && isZip(writeZip([GOOD])))
    assert.ok(!isZip(Buffer.from('{"mediaType":"application/x"}')) && !isZip(Buffer.from('PK')))
  })

  it('asks the reader with name and size before it unpacks', () => {
    const asked: unknown[] = []
    const damaged = { ...GOOD, packed: Buffer.from([0xff]) }
    const wants = (name: string, sizeBytes: number): boolean => {
      asked.push(name, sizeBytes)
      return false
    }
    assert.deepEqual(readZip(writeZip([damaged]), { wants, maxBytes: 0 }), [])
    assert.deepEqual(asked, ['a.sig', 260])
  })

  const bomb = deflateRawSync(Buffer.alloc(10_000_000))
  const HOSTILE: readonly (readonly [string, ZipEntry, ErrorCode?])[] = [
    ['is encrypted', { ...GOOD, flags: 0x801 }],
    ['is strongly encrypted', { ...GOOD, flags: 0x841 }],
    ['has masked headers', { ...GOOD, flags: 0x2800 }],
    ['is packed in another way', { ...GOOD, method: 12 }],
    ['lies in a folder', { ...GOOD, name: 'dir/a.sig' }],
    ['is a folder', { ...GOOD, name: 'dir/', content: '' }],
    ['leads out', { ...GOOD, name: '../a.sig' }],
    ['is absolute', { ...GOOD, name: '/a.sig' }],
    ['has a backslash', { ...GOOD, name: 'dir\\a.sig' }],
    ['is called ..', { ...GOOD, name: '..' }],
    ['has a zero byte in its name', { ...GOOD, name: 'a.sig\0.txt' }],
    ['has no name', { ...GOOD, name: '' }],
    ['has a name that is not UTF-8', { ...GOOD, name: Buffer.from([0xff, 0xfe]) }],
    ['has another name in the local header', { ...GOOD, local: { name: 'b.sig' } }],
    ['has another checksum', { ...GOOD, checksum: 1 }],
    ['is longer than announced', { ...GOOD, sizeBytes: 10 }],
    ['is shorter than announced', { ...GOOD, sizeBytes: 300 }],
    ['is damaged', { ...GOOD, packed: Buffer.from([0xff, 0xff]) }],
    ['begins elsewhere', { ...GOOD, headerAt: 5 }],
    ['begins behind the end', { ...GOOD, headerAt: 1_000_000 }],
    ['is stored with another size', { ...GOOD, method: 0, sizeBytes: 1 }],
    [
      'is a bomb that says its size',
      { ...GOOD, packed: bomb, sizeBytes: 10_000_000 },
      'BUNDLE_TOO_LARGE',
    ],
    ['is a bomb that hides its size', { ...GOOD, packed: bomb, sizeBytes: 10 }],
  ]
  for (const [name, entry, code = 'BUNDLE_INVALID'] of HOSTILE) {
    it(`with a file that ${name} is refused`, () => {
      assert.equal(
        codeOf(() => readZip(writeZip([entry]), all)),
        code,
      )
      assert.equal(readZip(writeZip([GOOD]), all).length, 1)
    })
  }

  const ENDS: readonly (readonly [string, ZipEnd])[] = [
    ['several parts', { disk: 1 }],
    ['a zip64 count', { count: 0xffff }],
    ['a zip64 directory', { directoryAt: 0xffffffff }],
    ['too many files', { count: 20_000 }],
    ['fewer files than its directory', { count: 0 }],
    ['more files than its directory', { count: 2 }],
    ['a directory beyond its end', { directoryAt: 1_000_000 }],
    ['a directory elsewhere', { directoryAt: 0 }],
    ['a directory of another length', { directoryBytes: 10 }],
  ]
  for (const [name, end] of ENDS) {
    it(`that announces ${name} is refused`, () => {
      assert.equal(
        codeOf(() => readZip(writeZip([GOOD], end), all)),
        'BUNDLE_INVALID',
      )
    })
  }

  it('with a name that is there twice is refused', () => {
    assert.equal(
      codeOf(() => readZip(writeZip([GOOD, GOOD]), all)),
      'BUNDLE_INVALID',
    )
    assert.equal(readZip(writeZip([GOOD, { ...GOOD, name: 'b.sig' }]), all).length, 2)
  })

  it('meets the limit with all files together, overlapping or not', () => {
    const content = 'x'.repeat(LIMIT / 2 + 1)
    const twins: readonly ZipEntry[] = [
      { name: 'a.sig', content },
      { name: 'b.sig', content, headerAt: 0 },
    ]
    assert.equal(
      codeOf(() => readZip(writeZip(twins), all)),
      'BUNDLE_TOO_LARGE',
    )
  })

  it('with a bomb that hides its size takes no memory for it', () => {
    const flushed = { finishFlush: constants.Z_FULL_FLUSH }
    const part = deflateRawSync(Buffer.alloc(MIB), flushed)
    const packed = Buffer.concat([...Array(600).fill(part), deflateRawSync('')])
    const peakBefore = process.resourceUsage().maxRSS
    const read = (): unknown => readZip(writeZip([{ ...GOOD, packed }]), all)
    assert.equal(codeOf(read), 'BUNDLE_INVALID')
    const grownKib = process.resourceUsage().maxRSS - peakBefore
    assert.ok(grownKib < 200 * 1024, `${grownKib} KiB`)
    assert.equal(inflateRawSync(packed).length, 600 * MIB)
  })

  it('that is cut off or changed anywhere is read or refused with a code', () => {
    const zip = writeZip([GOOD, { ...GOOD, name: 'b.sig', method: 0 }])
    for (let length = 0; length < zip.length; length += 1) {
      assert.equal(
        codeOf(() => readZip(zip.subarray(0, length), all)),
        'BUNDLE_INVALID',
      )
    }
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Buffer.from(zip)
        damaged[at] = (damaged[at] ?? 0) ^ change
        const code = codeOf(() => readZip(damaged, all))
        assert.ok([undefined, 'BUNDLE_INVALID', 'BUNDLE_TOO_LARGE'].includes(code))
      }),
      propertyRuns(500),
    )
  })
})
