// SPDX-License-Identifier: Apache-2.0
//
// Files at the limits of their readers, each with the content that takes most
// memory or time there. They need not be wrong.

import { safetensors } from '../model-files/safetensors.ts'
import { bytes, message } from '../protobuf-writer.ts'
import { writeZip } from '../zip-writer.ts'

export interface CostlyFile {
  readonly name: string
  /** What makes it costly. */
  readonly cause: string
  readonly content: () => Buffer
}

const MIB = 1024 * 1024

const keras = (config: string): Buffer =>
  writeZip([
    { name: 'metadata.json', content: '{"keras_version":"3.15.1"}' },
    { name: 'config.json', content: config },
  ])
const FILLING = ',"a text as filling"'
/** Text of this many pieces, filled up with texts to the size. */
const fill = (count: number, piece: (index: number) => string, sizeBytes: number): string => {
  const pieces = Array.from({ length: count }, (_, index) => piece(index)).join(',')
  return `[${pieces}${FILLING.repeat((sizeBytes - pieces.length - 2) / FILLING.length)}]`
}
const keys = (count: number): string =>
  `{${Array.from({ length: count }, (_, index) => `"${String(index).padStart(9, '0')}":1.5`).join(',')}}`
const numbered = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(',')

const KERAS_CONFIGS: Readonly<Record<string, () => string>> = {
  'two mebibytes of lists': () => `[${'[],'.repeat((2 * MIB) / 3 - 10)}[]]`,
  'lists up to the limit': () => fill(127_990, () => '[]', 2 * MIB),
  'objects up to the limit': () => fill(127_990, () => '{}', 2 * MIB),
  'objects that all differ': () => fill(63_990, (index) => `{"${index.toString(36)}":1}`, 2 * MIB),
  'keys up to the limit': () => keys(127_990),
  'many short texts': () => `[${numbered(260_000, (index) => `"${index.toString(36)}"`)}]`,
  'many numbers': () => `[${'1,'.repeat(MIB - 100)}1]`,
  'Lambdas without end': () => `[${'{"class_name":"Lambda"},'.repeat(60_000)}{}]`,
}
const OBJECT = `[${'{"class_name":"Lambda"},'.repeat(60_000)}{}]`

export const COSTLY_FILES: readonly CostlyFile[] = [
  ...Object.entries(KERAS_CONFIGS).map(
    ([cause, config]): CostlyFile => ({
      name: 'model.keras',
      cause,
      content: () => keras(config()),
    }),
  ),
  {
    name: 'keras_metadata.pb',
    cause: 'many objects at the limit',
    content: () => Buffer.concat(Array.from({ length: 20 }, () => message(1, bytes(5, OBJECT)))),
  },
  {
    name: 'model.safetensors',
    cause: 'a hundred thousand tensors',
    content: () =>
      safetensors({
        header: `{${numbered(
          100_000,
          (index) => `"${index}":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}`,
        )}}`,
        data: new Uint8Array(),
      }),
  },
  {
    name: 'model.safetensors',
    cause: 'twelve mebibytes of metadata',
    content: () =>
      safetensors({
        header: `{"__metadata__":{${numbered(600_000, (index) => `"${index}":"value"`)}}}`,
        data: new Uint8Array(),
      }),
  },
  {
    name: 'model.safetensors.index.json',
    cause: 'two hundred thousand tensors',
    content: () =>
      Buffer.from(
        `{"weight_map":{${numbered(
          200_000,
          (index) => `"model.layers.${index}.mlp.gate.weight":"model-${index}.safetensors"`,
        )}}}`,
      ),
  },
  {
    name: 'config.json',
    cause: 'lists without end',
    content: () => Buffer.from(`{"auto_map":[${'[],'.repeat(340_000)}[]]}`),
  },
  {
    name: 'config.json',
    cause: 'ten thousand keys with lists without end',
    content: () =>
      Buffer.from(`{${numbered(9_990, (index) => `"${index}":[${'[],'.repeat(395)}[]]`)}}`),
  },
  {
    name: 'model.zip',
    cause: 'fifty thousand members',
    content: () =>
      writeZip(
        Array.from({ length: 50_000 }, (_, index) => ({
          name: `m/data/${index}`,
          content: 'x',
          method: 0,
        })),
      ),
  },
  {
    name: 'model.npz',
    cause: 'fifty thousand members that are no arrays',
    content: () =>
      writeZip(
        Array.from({ length: 50_000 }, (_, index) => ({
          name: `${index}.npy`,
          content: 'x',
          method: 0,
        })),
      ),
  },
]
