// SPDX-License-Identifier: Apache-2.0
//
// safetensors files with one thing wrong in the header or in where bytes lie.

import { Buffer } from 'node:buffer'
import { safetensors } from '../model-files/safetensors.ts'
import type { HostileHeader } from './hostile-header.ts'

const MIB = 1024 * 1024
const TWIN = safetensors()
const F32 = '{"dtype":"F32","shape":[2,4],"data_offsets":[0,32]}'
const U8 = '{"dtype":"U8","shape":[8],"data_offsets":[32,40]}'

/** The two tensors, with another entry for the second. */
const second = (entry: string): Buffer =>
  safetensors({ header: `{"weight":${F32},"mask":${entry}}` })
const header = (text: string | Uint8Array): Buffer => safetensors({ header: text })

const file = (
  cause: string,
  code: string,
  hostile: Buffer,
  others: Partial<HostileHeader> = {},
): HostileHeader => ({
  name: 'model.safetensors',
  cause,
  code: `safetensors.${code}`,
  hostile,
  twin: TWIN,
  ...others,
})

export const HOSTILE_SAFETENSORS: readonly HostileHeader[] = [
  file('no length of a header', 'cut-off', Buffer.alloc(7)),
  file('a header beyond the end of the file', 'cut-off', safetensors({ headerBytes: 5_000n })),
  file(
    'a header of 2^64 - 1 bytes',
    'header-too-large',
    safetensors({ headerBytes: 2n ** 64n - 1n }),
  ),
  file('a header of 2^63 bytes', 'header-too-large', safetensors({ headerBytes: 2n ** 63n })),
  file(
    'a header one byte longer than the format allows',
    'header-too-large',
    safetensors({ headerBytes: 100_000_001n }),
    { sizeBytes: 200_000_000 },
  ),
  file(
    'a header that fills memory',
    'header-not-read',
    safetensors({ headerBytes: 100_000_000n }),
    { sizeBytes: 200_000_000 },
  ),
  file(
    '100,001 tensors',
    'too-many-entries',
    header(`{${Array.from({ length: 100_001 }, (_, i) => `"t${i}":${U8}`).join(',')}}`),
  ),
  file(
    '10,001 entries of metadata',
    'too-many-entries',
    safetensors({
      metadata: Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`k${i}`, ''])),
    }),
  ),
  file(
    'a header that is not UTF-8',
    'header-not-utf8',
    header(Buffer.from('{"\xff":1}', 'latin1')),
  ),
  file('white space before the header', 'header-not-json', header(` {"a":${F32}}`)),
  file('a header that is a list', 'header-not-json', header('[]')),
  file('a header of spaces alone', 'header-not-json', header(' '.repeat(MIB))),
  file('a second object behind the first', 'header-not-json', header(`{"a":${F32}}{"b":${U8}}`)),
  file('a key without a colon', 'header-not-json', header('{"a" {}}')),
  file('a comma at the end', 'header-not-json', header(`{"weight":${F32},"mask":${U8},}`)),
  file('lists nested a million levels deep', 'tensor-invalid', second('['.repeat(MIB))),
  file(
    'an entry nested ten thousand levels deep',
    'header-not-json',
    second(`{"a":${'['.repeat(10_000)}}`),
  ),
  file(
    'a tensor that stands twice',
    'duplicate-key',
    header(`{"weight":${F32},"mask":${U8},"mask":${U8}}`),
  ),
  file(
    'a tensor that stands twice, once with an escape',
    'duplicate-key',
    header(`{"weight":${F32},"mask":${U8},"m\\u0061sk":${U8}}`),
  ),
  file(
    'metadata that stands twice',
    'duplicate-key',
    header(`{"__metadata__":{},"weight":${F32},"mask":${U8},"__metadata__":{}}`),
  ),
  file(
    'a licence that stands twice',
    'duplicate-key',
    header(`{"__metadata__":{"license":"mit","license":"gpl"},"weight":${F32},"mask":${U8}}`),
  ),
  file(
    'offsets that stand twice in one entry',
    'duplicate-key',
    second('{"dtype":"U8","shape":[8],"data_offsets":[0,8],"data_offsets":[32,40]}'),
  ),
  file('metadata that is not text', 'metadata-invalid', safetensors({ metadata: { epochs: 3 } })),
  file('metadata that is a list', 'metadata-invalid', safetensors({ metadata: [] })),
  file(
    'an entry without a dtype',
    'tensor-invalid',
    second('{"shape":[8],"data_offsets":[32,40]}'),
  ),
  file(
    'an entry without a shape',
    'tensor-invalid',
    second('{"dtype":"U8","data_offsets":[32,40]}'),
  ),
  file('an entry without offsets', 'tensor-invalid', second('{"dtype":"U8","shape":[8]}')),
  file('an entry that is a text', 'tensor-invalid', second('"U8"')),
  file(
    'a negative length in a shape',
    'tensor-invalid',
    second('{"dtype":"U8","shape":[-8],"data_offsets":[32,40]}'),
  ),
  file(
    'a shape with a fraction',
    'tensor-invalid',
    second('{"dtype":"U8","shape":[8.0],"data_offsets":[32,40]}'),
  ),
  file(
    'a shape with an exponent',
    'tensor-invalid',
    second('{"dtype":"U8","shape":[8e0],"data_offsets":[32,40]}'),
  ),
  file(
    'a negative offset',
    'tensor-invalid',
    second('{"dtype":"U8","shape":[8],"data_offsets":[-8,0]}'),
  ),
  file(
    'offsets in reverse',
    'tensor-invalid',
    second('{"dtype":"U8","shape":[8],"data_offsets":[40,32]}'),
  ),
  file(
    'three offsets',
    'tensor-invalid',
    second('{"dtype":"U8","shape":[8],"data_offsets":[32,40,48]}'),
  ),
  file(
    'an entry of a megabyte',
    'tensor-invalid',
    second(`{"dtype":"U8","shape":[${'1,'.repeat(MIB)}8],"data_offsets":[32,40]}`),
  ),
  file(
    'a field that hides something',
    'unknown-field',
    second('{"dtype":"U8","shape":[8],"data_offsets":[32,40],"payload":"x"}'),
  ),
  file(
    'a dtype of no format',
    'unknown-dtype',
    second('{"dtype":"Q4","shape":[8],"data_offsets":[32,40]}'),
  ),
  file(
    'a dtype that every object has',
    'unknown-dtype',
    second('{"dtype":"constructor","shape":[8],"data_offsets":[32,40]}'),
  ),
  file(
    'a shape whose product is beyond 2^53',
    'size-overflow',
    second(`{"dtype":"U8","shape":[${2 ** 31},${2 ** 31},4],"data_offsets":[32,40]}`),
  ),
  file(
    'a shape whose product wraps to eight',
    'size-overflow',
    second(`{"dtype":"U8","shape":[${2n ** 61n},8],"data_offsets":[32,40]}`),
  ),
  file(
    'an offset beyond 2^53',
    'size-overflow',
    second(`{"dtype":"U8","shape":[8],"data_offsets":[32,${2n ** 64n - 1n}]}`),
  ),
  file(
    'more bytes than the shape needs',
    'size-mismatch',
    second('{"dtype":"U8","shape":[7],"data_offsets":[32,40]}'),
  ),
  file(
    'half a byte',
    'size-mismatch',
    second('{"dtype":"F4","shape":[15],"data_offsets":[32,40]}'),
  ),
  file(
    'two tensors over the same bytes',
    'overlap',
    second('{"dtype":"U8","shape":[40],"data_offsets":[0,40]}'),
  ),
  file(
    'bytes between two tensors',
    'hole',
    safetensors({
      header: `{"weight":${F32},"mask":{"dtype":"U8","shape":[7],"data_offsets":[33,40]}}`,
    }),
  ),
  file(
    'bytes before the first tensor',
    'hole',
    header('{"mask":{"dtype":"U8","shape":[8],"data_offsets":[32,40]}}'),
  ),
  file(
    'tensors beyond the end of the file',
    'data-cut-off',
    safetensors({ data: new Uint8Array(39) }),
  ),
  file(
    'an archive behind the last tensor',
    'trailing-data',
    Buffer.concat([TWIN, Buffer.from('PK\x03\x04')]),
  ),
  {
    name: 'model.safetensors',
    cause: 'another format by the name of this one',
    code: 'file.other-format',
    hostile: Buffer.from('GGUF\x03\0\0\0', 'latin1'),
    twin: TWIN,
  },
]
