// SPDX-License-Identifier: Apache-2.0
//
// GGUF files with one thing wrong: lengths, counts, keys, tensors.

import { Buffer } from 'node:buffer'
import {
  GGUF_KEYS,
  GGUF_TENSORS,
  GGUF_TYPE,
  type GgufParts,
  gguf,
  ggufWriter,
} from '../model-files/gguf.ts'
import type { HostileHeader } from './hostile-header.ts'

const { u32, u64, string, array } = ggufWriter()
const TWIN = gguf()

const file = (
  cause: string,
  code: string,
  hostile: Buffer,
  others: Partial<HostileHeader> = {},
): HostileHeader => ({
  name: 'model.gguf',
  cause,
  code: `gguf.${code}`,
  hostile,
  twin: TWIN,
  ...others,
})

type Key = NonNullable<GgufParts['keys']>[number]
/** The keys of the twin and one more. */
const withKey = (...key: Key): Buffer => gguf({ keys: [...GGUF_KEYS, key] })
const withString = (key: string, text: string): Buffer =>
  withKey(key, GGUF_TYPE.string, string(text))
const [FIRST, LAST] = GGUF_TENSORS
/** The tensors of the twin, the last one changed. */
const withLast = (change: object): Buffer =>
  gguf({ tensors: [...(FIRST ? [FIRST] : []), ...(LAST ? [{ ...LAST, ...change }] : [])] })

const nested = (levels: number): Buffer =>
  levels === 0
    ? array(GGUF_TYPE.u8, [Buffer.from([1])])
    : array(GGUF_TYPE.array, [nested(levels - 1)])

/** Six texts of 9 MB, of which only the lengths are there. */
const longHeader = (): ReadonlyMap<number, Uint8Array> => {
  const pieces = new Map<number, Uint8Array>()
  let at = 24
  for (let index = 0; index < 6; index += 1) {
    const piece = Buffer.concat([string(`k${index}`), u32(GGUF_TYPE.string), u64(9_000_000)])
    pieces.set(at, piece)
    at += piece.byteLength + 9_000_000
  }
  return pieces
}

export const HOSTILE_GGUFS: readonly HostileHeader[] = [
  file('no version', 'cut-off', Buffer.from('GGUF')),
  file('an end inside of a key', 'cut-off', TWIN.subarray(0, 40)),
  file('an end inside of the list of tensors', 'cut-off', TWIN.subarray(0, 240)),
  file('version 0', 'unknown-version', gguf({ version: 0 })),
  file('version 4', 'unknown-version', gguf({ version: 4 })),
  file('2^64 - 1 keys', 'too-many-keys', gguf({ keyCount: 2n ** 64n - 1n })),
  file('100,001 keys', 'too-many-keys', gguf({ keyCount: 100_001 })),
  file('2^64 - 1 tensors', 'too-many-tensors', gguf({ tensorCount: 2n ** 64n - 1n })),
  file('more tensors than there are', 'cut-off', gguf({ tensorCount: 90_000 })),
  file('a key without text', 'key-invalid', withString('', 'x')),
  file('a key with a line break', 'key-invalid', withString('general.\nname', 'x')),
  file('a key of 65,536 bytes', 'key-invalid', withString('k'.repeat(65_536), 'x')),
  file('a key that stands twice', 'duplicate-key', withString('general.license', 'gpl')),
  file('a value of type 13', 'value-type-unknown', withKey('x.y', 13, Buffer.alloc(8))),
  file(
    'a list of values of type 255',
    'value-type-unknown',
    withKey('x.y', GGUF_TYPE.array, array(255, [Buffer.alloc(8)])),
  ),
  file('a boolean of 2', 'bool-invalid', withKey('x.y', GGUF_TYPE.bool, Buffer.from([2]))),
  file(
    'a boolean of 2 in a list',
    'bool-invalid',
    withKey('x.y', GGUF_TYPE.array, array(GGUF_TYPE.bool, [Buffer.from([0]), Buffer.from([2])])),
  ),
  file(
    'a text of 2^64 - 1 bytes',
    'string-too-long',
    withKey('x.y', GGUF_TYPE.string, u64(2n ** 64n - 1n)),
  ),
  file(
    'a text of 10,000,001 bytes',
    'string-too-long',
    withKey('x.y', GGUF_TYPE.string, u64(10_000_001)),
    { sizeBytes: 40_000_000 },
  ),
  file('a text longer than the file', 'cut-off', withKey('x.y', GGUF_TYPE.string, u64(1_000_000))),
  file(
    'a text in a list that is longer than the format allows',
    'string-too-long',
    withKey('x.y', GGUF_TYPE.array, array(GGUF_TYPE.string, [u64(2n ** 63n)])),
  ),
  file(
    'a list of 2^64 - 1 entries',
    'array-too-long',
    withKey('x.y', GGUF_TYPE.array, array(GGUF_TYPE.u8, [], 2 ** 52)),
  ),
  file(
    'a list longer than the file',
    'cut-off',
    withKey('x.y', GGUF_TYPE.array, array(GGUF_TYPE.u64, [], 999_999)),
  ),
  file(
    'lists nested five levels deep',
    'nested-too-deep',
    withKey('x.y', GGUF_TYPE.array, nested(4)),
  ),
  file(
    'a million lists in a list',
    'array-too-long',
    withKey('x.y', GGUF_TYPE.array, array(GGUF_TYPE.array, [], 1_000_000)),
    { sizeBytes: 40_000_000 },
  ),
  file(
    'a header of more than 50 MB',
    'header-too-large',
    gguf({ keys: [], keyCount: 7, tensors: [], data: Buffer.alloc(0) }).subarray(0, 24),
    { sizeBytes: 80_000_000, pieces: longHeader() },
  ),
  file(
    'an alignment of 0',
    'alignment-invalid',
    withKey('general.alignment', GGUF_TYPE.u32, u32(0)),
  ),
  file(
    'an alignment of 7',
    'alignment-invalid',
    withKey('general.alignment', GGUF_TYPE.u32, u32(7)),
  ),
  file('an alignment that is a text', 'alignment-invalid', withString('general.alignment', '32')),
  file('a tensor without a name', 'tensor-name-invalid', withLast({ name: '' })),
  file(
    'a tensor with a name of 65 bytes',
    'tensor-name-invalid',
    withLast({ name: 'n'.repeat(65) }),
  ),
  file('two tensors of one name', 'duplicate-tensor', withLast({ name: FIRST?.name })),
  file('a tensor of five dimensions', 'too-many-dimensions', withLast({ shape: [32, 2, 1, 1, 1] })),
  file(
    'a tensor of 2^32 - 1 dimensions',
    'too-many-dimensions',
    withLast({ dimensions: 2 ** 32 - 1 }),
  ),
  file(
    'a shape whose product is beyond 2^53',
    'size-overflow',
    withLast({ shape: [32, 2 ** 31, 2 ** 31] }),
  ),
  file('a shape of 2^64 - 32', 'size-overflow', withLast({ shape: [2n ** 64n - 32n] })),
  file('an offset of 2^64 - 32', 'size-overflow', withLast({ offset: 2n ** 64n - 32n })),
  file('a type that was removed', 'unknown-type', withLast({ type: 4 })),
  file('a type of 2^32 - 1', 'unknown-type', withLast({ type: 2 ** 32 - 1 })),
  file('rows of half a block', 'block-mismatch', withLast({ shape: [16, 4] })),
  file('a tensor beside the alignment', 'misaligned', withLast({ offset: 65 })),
  file('two tensors over the same bytes', 'overlap', withLast({ offset: 32 })),
  file(
    'bytes between two tensors',
    'hole',
    gguf({
      tensors: [...(FIRST ? [FIRST] : []), ...(LAST ? [{ ...LAST, offset: 96 }] : [])],
      data: Buffer.alloc(96 + 96),
    }),
  ),
  file('tensors beyond the end of the file', 'data-cut-off', gguf({ data: Buffer.alloc(100) })),
  file(
    'an archive behind the last tensor',
    'trailing-data',
    Buffer.concat([TWIN, Buffer.from('PK\x03\x04')]),
  ),
  file(
    'a chat template that leaves its sandbox',
    'chat-template-reaches-out',
    withString('tokenizer.chat_template', "{{ ''.__class__.__mro__ }}"),
  ),
]
