// SPDX-License-Identifier: Apache-2.0
//
// Models of Keras 3, and what stands beside a SavedModel of Keras 2, that make
// their loader run something. The code in them is no code, or none at all.

import { bytes, message, number } from '../protobuf-writer.ts'
import { writeZip, type ZipEntry } from '../zip-writer.ts'
import type { HostileFile } from './hostile-file.ts'

type Json = { readonly [key: string]: unknown }

const DENSE = layer('keras.layers', 'Dense', { units: 3, activation: 'relu' })
/** How marshalled code begins in base64; the rest is not code. */
const BLOB = '4wEAAAAAAAAAAAAAAAIAAAADbm90IGNvZGU='

function layer(module: unknown, className: string, config: unknown, registered: unknown = null) {
  return { module, class_name: className, config, registered_name: registered }
}

const configOf = (...layers: readonly unknown[]): string =>
  JSON.stringify({
    ...layer('keras.src.models.functional', 'Functional', { name: 'm', layers }, 'Functional'),
    compile_config: { optimizer: layer('keras.optimizers', 'Adam', {}), loss: 'mse' },
  })

const METADATA: ZipEntry = {
  name: 'metadata.json',
  content: JSON.stringify({ keras_version: '3.15.1', date_saved: '2026-01-02@03:04:05' }),
  method: 0,
}
const WEIGHTS: ZipEntry = { name: 'model.weights.h5', content: '\x89HDF', method: 0 }

const writeKeras = (config: string, ...more: readonly ZipEntry[]): Buffer =>
  writeZip([METADATA, { name: 'config.json', content: config, method: 0 }, WEIGHTS, ...more])
const withLayer = (added: Json): Buffer => writeKeras(configOf(DENSE, added))

export const PLAIN_KERAS = writeKeras(configOf(DENSE))
const activation = (module: string, name: string): Buffer =>
  withLayer(
    layer('keras.layers', 'Dense', { activation: layer(module, 'function', name, 'function') }),
  )
const lookup = (vocabulary: unknown): Buffer =>
  withLayer(layer('keras.layers', 'StringLookup', { vocabulary }))

function manyKeys(count: number): string {
  return Array.from({ length: count }, (_, index) => `"${index}":1`).join(',')
}

type Row = readonly [cause: string, code: string, hostile: Buffer, twin?: Buffer]

const ROWS: readonly Row[] = [
  ['has a Lambda', 'keras.lambda', withLayer(layer('keras.layers', 'Lambda', {}))],
  [
    'has a Lambda that is written with an escape',
    'keras.lambda',
    writeKeras(configOf(layer('keras.layers', 'Lambda', {})).replace('Lambda', '\\u004cambda')),
  ],
  [
    'has a Lambda inside of a layer inside of a layer',
    'keras.lambda',
    withLayer(
      layer('keras.layers', 'TimeDistributed', {
        layer: { layer: layer('keras.layers', 'Lambda', {}) },
      }),
    ),
  ],
  [
    'has a function as code',
    'keras.function-blob',
    withLayer({ class_name: '__lambda__', config: { code: '' } }),
    withLayer({ class_name: '__tuple__', items: [] }),
  ],
  [
    'has code in any text',
    'keras.function-blob',
    withLayer(layer('keras.layers', 'Dense', { name: BLOB })),
    withLayer(layer('keras.layers', 'Dense', { name: BLOB.slice(1) })),
  ],
  [
    'has a function of another module',
    'keras.foreign-module',
    activation('os', 'getcwd'),
    activation('keras.activations', 'relu'),
  ],
  [
    'has a class of another module',
    'keras.foreign-module',
    withLayer(layer('keras_layers_of_mine', 'Dense', {})),
    withLayer(layer('keras.layers', 'Dense', {})),
  ],
  ['has a function of the program', 'keras.foreign-module', activation('builtins', 'act')],
  [
    'has an object of the program',
    'keras.custom-object',
    withLayer(layer(null, 'Mine', {}, 'my>Mine')),
    withLayer(layer('keras.layers', 'Dense', {}, 'keras>Dense')),
  ],
  [
    'hides an object of the program behind a class of Keras',
    'keras.custom-object',
    withLayer(layer('keras.layers', 'Dense', {}, 'my>Dense')),
  ],
  [
    'calls a function that fetches files',
    'keras.unusual-object',
    activation('keras.utils', 'get_file'),
  ],
  [
    'calls a function of the source tree of Keras',
    'keras.unusual-object',
    activation('keras.src.saving', 'load_model'),
  ],
  [
    'calls a function that is no activation',
    'keras.unusual-object',
    activation('keras.ops', 'map'),
  ],
  [
    'reads its vocabulary from a file',
    'keras.external-file',
    lookup('/etc/hostname'),
    lookup(['a', 'b']),
  ],
  ['has a configuration that is no JSON', 'keras.config-unread', writeKeras('{"a": NaN}')],
  [
    'has a key twice in its configuration',
    'keras.config-unread',
    writeKeras(configOf(DENSE).replace('{', '{"class_name":"Model",')),
  ],
  [
    'has a configuration without end',
    'keras.config-unread',
    writeKeras(`${'['.repeat(5000)}${']'.repeat(5000)}`),
  ],
  [
    'has a configuration above the limit',
    'keras.config-unread',
    writeZip([METADATA, { name: 'config.json', content: ' '.repeat(5 * 1024 * 1024) }, WEIGHTS]),
  ],
  [
    'has more lists than any model',
    'keras.config-unread',
    writeKeras(`[${'[],'.repeat(150_000)}[]]`),
    writeKeras(`[${'[],'.repeat(100_000)}[]]`),
  ],
  [
    'has more keys than any model',
    'keras.config-unread',
    writeKeras(`{${manyKeys(150_000)}}`),
    writeKeras(`{${manyKeys(100_000)}}`),
  ],
  [
    'has a second configuration',
    'keras.lambda',
    writeKeras(configOf(layer('keras.layers', 'Lambda', {})), {
      name: 'config.json',
      content: configOf(DENSE),
    }),
  ],
  ['has no configuration', 'keras.no-config', writeZip([METADATA, WEIGHTS])],
  [
    'has no version',
    'keras.metadata-unread',
    writeZip([{ name: 'config.json', content: configOf(DENSE) }, WEIGHTS]),
  ],
  [
    'has a file that Keras does not write',
    'keras.unknown-member',
    writeKeras(configOf(DENSE), { name: 'run.py', content: '' }),
    writeKeras(configOf(DENSE), { name: 'assets/words.txt', content: '' }),
  ],
]

export const HOSTILE_KERAS: readonly HostileFile[] = ROWS.map(
  ([cause, code, hostile, twin = PLAIN_KERAS]) => ({ cause, code, hostile, twin }),
)

const kerasObject = (config: string): Buffer =>
  message(1, number(2, 1), bytes(3, 'root'), bytes(4, '_tf_keras_layer'), bytes(5, config))
const PLAIN_METADATA = kerasObject('{"class_name":"Dense","config":{}}')

export const HOSTILE_KERAS_METADATA: readonly HostileFile[] = (
  [
    ['has a Lambda', 'keras-metadata.lambda', kerasObject('{"class_name":"Lambda"}')],
    [
      'has a Lambda in a layer, with an escape',
      'keras-metadata.lambda',
      kerasObject('{"config":{"layers":[{"class_name":"\\u004cambda"}]}}'),
    ],
    ['has an object that is no JSON', 'keras-metadata.unread', kerasObject('{"class_name":')],
    [
      'has an object above the limit',
      'keras-metadata.unread',
      kerasObject(' '.repeat(5 * 1024 * 1024)),
    ],
    ['is cut', 'protobuf.truncated', PLAIN_METADATA.subarray(0, -1)],
  ] satisfies Row[]
).map(([cause, code, hostile]) => ({ cause, code, hostile, twin: PLAIN_METADATA }))
