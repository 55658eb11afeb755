// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { encodeFramedSnappy, encodeSnappyBlock } from '../../demo/github/snappy-encoding.ts'
import { type ErrorCode, ProvenanceError } from '../../src/core/errors.ts'
import { decodeFramedSnappy, decodeSnappyBlock, isFramedSnappy } from '../../src/io/snappy.ts'
import { propertyRuns } from '../support/property-runs.ts'

const LIMIT = 1024 * 1024
const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')

/** Made with the Rust implementation (crate snap 1.1.1): decoded text, block, framed stream. */
const VECTORS: readonly (readonly [string, string, string?])[] = [
  ['', '00'],
  [
    '{"hello":"hello hello hello hello"}',
    '23207b2268656c6c6f223a09080020050e342068656c6c6f2068656c6c6f227d',
    'ff060000734e6150705901270000344f0b267b2268656c6c6f223a2268656c6c6f2068656c6c6f2068656c6c6f2068656c6c6f227d',
  ],
  ['a'.repeat(100), '640061fe01008a0100', 'ff060000734e61507059000d00001fa8b5fd640061fe01008a0100'],
  [
    Array.from({ length: 20 }, (_, n) => `{"n":${n},"text":"the same words"}`).join(''),
    'f604787b226e223a302c2274657874223a227468652073616d6520776f726473227d051f0031761f000032761f000033761f000034761f000035761f000036761f000037761f000038761f000039761f0000317e37017a380100317a390100317a3a0100317a3b0100317a3c0100317a3d0100317a3e0100317a3f010031664001',
  ],
]

const codeOf = (run: () => unknown): ErrorCode | undefined => {
  try {
    run()
    return undefined
  } catch (error) {
    assert.ok(error instanceof ProvenanceError, String(error))
    return error.code
  }
}

describe('a snappy block', () => {
  for (const [text, block, framed] of VECTORS) {
    it(`of another encoder decodes: ${JSON.stringify(text.slice(0, 30))}`, () => {
      assert.equal(decodeSnappyBlock(hex(block), LIMIT).toString(), text)
      if (framed) assert.equal(decodeFramedSnappy(hex(framed), LIMIT).toString(), text)
    })
  }

  it('may hold long literals, and copies with each width of offset', () => {
    const data = Buffer.from(Array.from({ length: 300 }, (_, n) => (n * 7919) & 0xff))
    const literal = Buffer.concat([hex('ac02 f42b01'), data])
    assert.deepEqual(decodeSnappyBlock(literal, LIMIT), data)
    for (const copy of ['01 01', '0e 0100', '0f 01000000']) {
      assert.equal(decodeSnappyBlock(hex(`05 00 61 ${copy}`), LIMIT).toString(), 'aaaaa')
    }
  })

  const HOSTILE: readonly (readonly [string, string, ErrorCode])[] = [
    ['is empty', '', 'BUNDLE_INVALID'],
    ['announces 4 GiB', 'ffffffff0f 0061', 'BUNDLE_TOO_LARGE'],
    ['announces one byte more than the limit', '818040 0061', 'BUNDLE_TOO_LARGE'],
    ['announces more than 32 bits', 'ffffffff1f 0061', 'BUNDLE_INVALID'],
    ['has a length without an end', 'ffffffffffff01', 'BUNDLE_INVALID'],
    ['ends before its length', '05', 'BUNDLE_INVALID'],
    ['holds less than it announces', '05 0061', 'BUNDLE_INVALID'],
    ['holds more than it announces', '01 0461 62', 'BUNDLE_INVALID'],
    ['copies more than it announces', '02 0061 1101', 'BUNDLE_INVALID'],
    ['ends inside a literal', '05 1061 62', 'BUNDLE_INVALID'],
    ['ends inside the length of a literal', '05 f4', 'BUNDLE_INVALID'],
    ['ends inside a copy', '05 0061 0e01', 'BUNDLE_INVALID'],
    ['copies from before its start', '05 0061 0102', 'BUNDLE_INVALID'],
    ['copies from where it is', '05 0061 0100', 'BUNDLE_INVALID'],
    ['copies before anything is there', '04 0101', 'BUNDLE_INVALID'],
  ]
  for (const [name, block, code] of HOSTILE) {
    it(`that ${name} is refused`, () => {
      assert.equal(
        codeOf(() => decodeSnappyBlock(hex(block), LIMIT)),
        code,
      )
    })
  }

  it('asks for no memory before its length is within the limit', () => {
    const before = process.memoryUsage().arrayBuffers
    assert.equal(
      codeOf(() => decodeSnappyBlock(hex('ffffffff0f'), LIMIT)),
      'BUNDLE_TOO_LARGE',
    )
    assert.ok(process.memoryUsage().arrayBuffers - before < 1024 * 1024)
  })

  it('is read back as it was written', () => {
    const words = fc.array(fc.constantFrom('sigstore', 'bundle', '{"a":1}', 'x'), {
      maxLength: 200,
    })
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 500 }), words), (value) => {
        const data = Buffer.from(value instanceof Uint8Array ? value : value.join(''))
        assert.deepEqual(decodeSnappyBlock(encodeSnappyBlock(data), data.length), data)
        assert.deepEqual(decodeFramedSnappy(encodeFramedSnappy(data), data.length), data)
      }),
      propertyRuns(),
    )
  })

  it('of any bytes decodes or is refused with a code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const code = codeOf(() => decodeSnappyBlock(bytes, LIMIT))
        assert.ok([undefined, 'BUNDLE_INVALID', 'BUNDLE_TOO_LARGE'].includes(code))
      }),
      propertyRuns(500),
    )
  })
})

describe('a framed snappy stream', () => {
  const start = 'ff060000734e61507059'
  const data = Buffer.from('many words '.repeat(20_000))

  it('may have many chunks, and some that are passed over', () => {
    assert.ok(isFramedSnappy(encodeFramedSnappy(data)))
    assert.deepEqual(decodeFramedSnappy(encodeFramedSnappy(data), LIMIT), data)
  })

  it('is told from a block', () => assert.ok(!isFramedSnappy(encodeSnappyBlock(data))))

  const HOSTILE: readonly (readonly [string, string, ErrorCode])[] = [
    ['has no identifier', '00000000', 'BUNDLE_INVALID'],
    ['ends inside the header of a chunk', `${start} 0005`, 'BUNDLE_INVALID'],
    ['ends inside a chunk', `${start} 00050000 0000`, 'BUNDLE_INVALID'],
    ['has a chunk of an unknown kind', `${start} 02010000 00`, 'BUNDLE_INVALID'],
    ['has a chunk without a checksum', `${start} 01020000 0000`, 'BUNDLE_INVALID'],
    ['has a block that is none', `${start} 00060000 00000000 0561`, 'BUNDLE_INVALID'],
    ['has a bomb', `${start} 00090000 00000000 ffffffff0f`, 'BUNDLE_TOO_LARGE'],
  ]
  for (const [name, stream, code] of HOSTILE) {
    it(`that ${name} is refused`, () => {
      assert.equal(
        codeOf(() => decodeFramedSnappy(hex(stream), LIMIT)),
        code,
      )
    })
  }

  it('meets the limit with all chunks together', () => {
    const stream = encodeFramedSnappy(data)
    assert.equal(decodeFramedSnappy(stream, data.length).length, data.length)
    assert.equal(
      codeOf(() => decodeFramedSnappy(stream, data.length - 1)),
      'BUNDLE_TOO_LARGE',
    )
  })
})
