// SPDX-License-Identifier: Apache-2.0
//
// SavedModels and TensorFlow Lite models with operators that reach out of
// them. Operators only have names; nothing runs.

import { bytes, message, number } from '../protobuf-writer.ts'
import type { HostileFile } from './hostile-file.ts'

type Row = readonly [cause: string, code: string, hostile: Buffer, twin?: Buffer]

const node = (operator: string): Buffer => message(1, bytes(1, 'n'), bytes(2, operator))
const INFO = message(1, bytes(4, 'serve'), bytes(5, '2.20.0'))

/** Fields of a GraphDef. */
const writeSavedModel = (graph: readonly Buffer[], info = INFO): Buffer =>
  Buffer.concat([
    number(1, 1),
    message(2, info, message(2, ...graph), message(5, bytes(1, 'serving_default'), bytes(2, ''))),
  ])
const inFunction = (operator: string): Buffer =>
  message(2, message(1, message(3, bytes(1, 'n'), bytes(2, operator))))
const listed = (operator: string): Buffer =>
  message(1, message(2, message(1, bytes(1, operator))), bytes(4, 'serve'))

export const PLAIN_SAVED_MODEL = writeSavedModel([node('MatMul'), inFunction('Relu')])

const FILE_OPERATORS = ['ReadFile', 'WriteFile', 'MatchingFiles', 'TFRecordDatasetV2', 'PrintV2']

const ROWS: readonly Row[] = [
  ...['PyFunc', 'PyFuncStateless', 'EagerPyFunc', 'GeneratorDataset'].map(
    (name): Row => [
      `has the operator ${name}`,
      'saved-model.python-operator',
      writeSavedModel([node(name)]),
    ],
  ),
  ...FILE_OPERATORS.map(
    (name): Row => [
      `has the operator ${name}`,
      'saved-model.file-operator',
      writeSavedModel([node(name)]),
    ],
  ),
  [
    'has an operator in a function',
    'saved-model.file-operator',
    writeSavedModel([node('MatMul'), inFunction('WriteFile')]),
  ],
  [
    'only lists an operator',
    'saved-model.python-operator',
    writeSavedModel([node('MatMul')], listed('PyFunc')),
    writeSavedModel([node('MatMul')], listed('MatMul')),
  ],
  [
    'has an operator in a second graph',
    'saved-model.file-operator',
    Buffer.concat([PLAIN_SAVED_MODEL, message(2, message(2, node('ReadFile')))]),
    Buffer.concat([PLAIN_SAVED_MODEL, message(2, message(2, node('MatMul')))]),
  ],
  [
    'is of another version',
    'saved-model.unknown-version',
    Buffer.concat([PLAIN_SAVED_MODEL, number(1, 2)]),
  ],
  ['has no graph', 'saved-model.no-graph', number(1, 1)],
  ['is cut', 'protobuf.truncated', PLAIN_SAVED_MODEL.subarray(0, -1)],
]

export const HOSTILE_SAVED_MODELS: readonly HostileFile[] = ROWS.map(
  ([cause, code, hostile, twin = PLAIN_SAVED_MODEL]) => ({ cause, code, hostile, twin }),
)

export interface TfliteModel {
  readonly version?: number
  /** `custom_code` of each operator; a number is a builtin one. */
  readonly operators?: readonly (string | number)[]
  readonly count?: number
}

/** A FlatBuffer, its tables in a row: root, description, operators. */
export const writeTflite = ({ version = 3, operators = [0], count }: TfliteModel): Buffer => {
  const parts: Buffer[] = []
  let at = 0
  const add = (part: Buffer): number => {
    parts.push(part)
    at += part.length
    return at - part.length
  }
  const int32 = (...values: readonly number[]): Buffer => {
    const part = Buffer.alloc(4 * values.length)
    for (const [index, value] of values.entries()) part.writeInt32LE(value, 4 * index)
    return part
  }
  const int16 = (...values: readonly number[]): Buffer => {
    const part = Buffer.alloc(2 * values.length)
    for (const [index, value] of values.entries()) part.writeUInt16LE(value, 2 * index)
    return part
  }
  const text = (value: string): Buffer =>
    Buffer.concat([int32(Buffer.byteLength(value)), Buffer.from(value), Buffer.alloc(1)])
  add(int32(28))
  add(Buffer.from('TFL3'))
  // Of Model: version, operator_codes, (subgraphs), description.
  const rootTable = add(int16(12, 16, 4, 8, 0, 12))
  add(Buffer.alloc(8))
  const root = add(int32(28 - rootTable, version, 0, 0))
  const description = add(text('a small model'))
  const vector = add(int32(count ?? operators.length, ...operators.map(() => 0)))
  const codes = operators.map((operator) => {
    // Of OperatorCode: deprecated_builtin_code, custom_code, (version), builtin_code.
    const isCustom = typeof operator === 'string'
    const vtable = add(int16(12, 16, 4, isCustom ? 8 : 0, 0, 12))
    const table = add(int32(at - vtable, 0, 0, isCustom ? 32 : operator))
    const name = isCustom ? add(text(operator)) : 0
    return { table, name }
  })
  const model = Buffer.concat(parts)
  model.writeUInt8(version === 3 ? 3 : version, root + 4)
  model.writeUInt32LE(vector - (root + 8), root + 8)
  model.writeUInt32LE(description - (root + 12), root + 12)
  for (const [index, { table, name }] of codes.entries()) {
    const slot = vector + 4 + 4 * index
    model.writeUInt32LE(table - slot, slot)
    if (name > 0) {
      model.writeUInt8(32, table + 4)
      model.writeUInt32LE(name - (table + 8), table + 8)
    }
  }
  return model
}

const PLAIN_TFLITE = writeTflite({})

export const HOSTILE_TFLITE: readonly HostileFile[] = (
  [
    [
      'has an operator of its own',
      'tflite.custom-operator',
      writeTflite({ operators: [3, 'MyOperator'] }),
      writeTflite({ operators: [3, 'TFLite_Detection_PostProcess'] }),
    ],
    [
      'has an operator of TensorFlow',
      'tflite.custom-operator',
      writeTflite({ operators: ['FlexReadFile'] }),
    ],
    ['is of another version', 'tflite.unknown-version', writeTflite({ version: 4 })],
    ['says that it has more operators', 'tflite.cut-off', writeTflite({ count: 9000 })],
    ['has more operators than are read', 'tflite.too-many', writeTflite({ count: 4e9 | 0 })],
    ['is cut', 'tflite.cut-off', PLAIN_TFLITE.subarray(0, 40)],
  ] satisfies Row[]
).map(([cause, code, hostile, twin = PLAIN_TFLITE]) => ({ cause, code, hostile, twin }))
