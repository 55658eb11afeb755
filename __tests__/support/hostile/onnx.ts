// SPDX-License-Identifier: Apache-2.0
//
// ONNX models with one thing wrong. Operators only have names; nothing runs.

import { bytes, message, number, varint } from '../protobuf-writer.ts'
import type { HostileFile } from './hostile-file.ts'

/** Of which `sizeOf` is to say that the model has them, in bytes. */
export const ONNX_FILES: Readonly<Record<string, number>> = { 'onnx/weights.bin': 1000 }
export const ONNX_NAME = 'onnx/model.onnx'

const OPSET = message(8, bytes(1, ''), number(2, 21))
const node = (type: string, domain = '', ...more: readonly Buffer[]): Buffer =>
  message(1, bytes(1, 'x'), bytes(2, 'y'), bytes(4, type), bytes(7, domain), ...more)
const entry = (key: string, value: string): Buffer => message(13, bytes(1, key), bytes(2, value))
const tensor = (...fields: readonly Buffer[]): Buffer => message(5, bytes(8, 'w'), ...fields)
const FLOATS = Buffer.concat([number(1, 5), number(1, 2), number(2, 1)])
const WEIGHTS = tensor(FLOATS, bytes(9, Buffer.alloc(40)))

const writeOnnx = (...fields: readonly Buffer[]): Buffer =>
  Buffer.concat([number(1, 10), bytes(2, 'pytorch'), bytes(3, '2.8.0'), ...fields])
const withGraph = (...fields: readonly Buffer[]): Buffer =>
  writeOnnx(message(7, node('MatMul'), bytes(2, 'main'), ...fields), OPSET)

const external = (...entries: readonly Buffer[]): Buffer =>
  withGraph(tensor(FLOATS, number(14, 1), ...entries))

export const PLAIN_ONNX = withGraph(WEIGHTS)
const EXTERNAL = external(
  entry('location', 'weights.bin'),
  entry('offset', '960'),
  entry('length', '40'),
)

/** A node whose attribute is a graph with this node. */
const around = (inner: Buffer, field = 6): Buffer =>
  node('If', '', message(5, bytes(1, 'then_branch'), message(field, inner)))
const deep = (levels: number): Buffer => {
  let graph = node('Add')
  for (let level = 0; level < levels; level += 1) graph = around(graph)
  return withGraph(graph)
}
const FUNCTION = message(25, bytes(1, 'Gelu'), bytes(10, 'local'), message(7, bytes(4, 'Erf')))

type Row = readonly [cause: string, code: string, hostile: Buffer, twin?: Buffer]

const OPERATORS: readonly Row[] = [
  ['has an operator of its own', 'onnx.custom-operator', withGraph(node('Run', 'acme.ops'))],
  [
    'has an operator of its own in a branch',
    'onnx.custom-operator',
    withGraph(around(node('Run', 'acme.ops'))),
    withGraph(around(node('Add'))),
  ],
  [
    'has an operator of its own in a list of graphs',
    'onnx.custom-operator',
    withGraph(around(node('Run', 'acme.ops'), 11)),
    withGraph(around(node('Add'), 11)),
  ],
  [
    'has an operator of its own in a function',
    'onnx.custom-operator',
    writeOnnx(
      message(7, node('Gelu', 'local')),
      OPSET,
      message(
        25,
        bytes(1, 'Gelu'),
        bytes(10, 'local'),
        message(7, bytes(4, 'Run'), bytes(7, 'acme')),
      ),
    ),
    writeOnnx(message(7, node('Gelu', 'local')), OPSET, FUNCTION),
  ],
  [
    'has an operator of its own in its training',
    'onnx.custom-operator',
    Buffer.concat([PLAIN_ONNX, message(20, message(2, node('Run', 'acme.ops')))]),
    Buffer.concat([PLAIN_ONNX, message(20, message(2, node('Add')))]),
  ],
  [
    'hides an operator behind a name of a runtime',
    'onnx.custom-operator',
    withGraph(node('Run', 'com.microsoft::x')),
  ],
  [
    'hides an operator behind a function of another domain',
    'onnx.custom-operator',
    writeOnnx(message(7, node('c', 'a::b')), OPSET, message(25, bytes(1, 'b::c'), bytes(10, 'a'))),
    writeOnnx(message(7, node('c', 'a::b')), OPSET, message(25, bytes(1, 'c'), bytes(10, 'a::b'))),
  ],
  [
    'has an operator that runs Python',
    'onnx.python-operator',
    withGraph(node('PyOp', 'ai.onnx.contrib')),
  ],
  [
    'needs a certain runtime',
    'onnx.vendor-operator',
    withGraph(node('Attention', 'com.microsoft')),
  ],
]

const TENSORS: readonly Row[] = [
  ['has a negative dimension', 'onnx.dimensions', withGraph(tensor(number(1, -1), number(2, 1)))],
  [
    'has dimensions beyond any number',
    'onnx.dimensions',
    withGraph(tensor(number(1, 2 ** 40), number(1, 2 ** 40), number(2, 1))),
  ],
  [
    'has dimensions packed into half a number',
    'onnx.dimensions',
    withGraph(tensor(bytes(1, Buffer.from([0xff])), number(2, 1))),
    withGraph(tensor(bytes(1, Buffer.from([0x7f])), number(2, 1))),
  ],
  [
    'has a tensor of another size',
    'onnx.tensor-size',
    withGraph(tensor(FLOATS, bytes(9, Buffer.alloc(39)))),
  ],
]

const EXTERNALS: readonly (readonly [string, string, Buffer])[] = [
  [
    'reads weights of a parent folder',
    'onnx.external-outside',
    external(entry('location', '../../w')),
  ],
  ['reads weights around a corner', 'onnx.external-outside', external(entry('location', 'a/../w'))],
  [
    'reads weights of an absolute path',
    'onnx.external-outside',
    external(entry('location', '/etc/w')),
  ],
  ['reads weights of a drive', 'onnx.external-outside', external(entry('location', 'C:w'))],
  ['reads weights with a backslash', 'onnx.external-outside', external(entry('location', '..\\w'))],
  [
    'reads weights of a cut path',
    'onnx.external-outside',
    external(entry('location', 'weights.bin\0/..')),
  ],
  [
    'reads weights that are not there',
    'onnx.external-missing',
    external(entry('location', 'w.bin')),
  ],
  [
    'reads weights beyond their file',
    'onnx.external-range',
    external(entry('location', 'weights.bin'), entry('offset', '961'), entry('length', '40')),
  ],
  [
    'reads weights beyond their file without a length',
    'onnx.external-range',
    external(entry('location', 'weights.bin'), entry('offset', '961')),
  ],
  [
    'reads another number of bytes',
    'onnx.tensor-size',
    external(entry('location', 'weights.bin'), entry('length', '39')),
  ],
  [
    'reads weights of a negative offset',
    'onnx.external-invalid',
    external(entry('location', 'weights.bin'), entry('offset', '-1')),
  ],
  [
    'reads weights of a huge offset',
    'onnx.external-invalid',
    external(entry('location', 'weights.bin'), entry('offset', '9'.repeat(40))),
  ],
  ['does not say where weights are', 'onnx.external-invalid', external(entry('length', '40'))],
  [
    'says twice where weights are',
    'onnx.external-invalid',
    external(entry('location', 'weights.bin'), entry('location', 'weights.bin')),
  ],
]

const MODELS: readonly Row[] = [
  ['has no graph', 'onnx.no-graph', writeOnnx(OPSET)],
  ['has no version', 'onnx.no-version', PLAIN_ONNX.subarray(2)],
  ['has no version of its operators', 'onnx.no-opset', writeOnnx(message(7, node('Add')))],
  ['nests graphs without end', 'protobuf.too-deep', deep(40), deep(10)],
  ['has a field beyond its end', 'protobuf.truncated', PLAIN_ONNX.subarray(0, -1)],
  ['ends inside a number', 'protobuf.truncated', Buffer.concat([PLAIN_ONNX, Buffer.from([0xff])])],
  [
    'has a number of 70 bits',
    'protobuf.varint',
    Buffer.concat([PLAIN_ONNX, varint(5 * 8), Buffer.alloc(9, 0xff), Buffer.from([0x7f])]),
  ],
  ['has a field 0', 'protobuf.field-number', Buffer.concat([PLAIN_ONNX, number(0, 1)])],
  ['has a group', 'protobuf.wire-type', Buffer.concat([PLAIN_ONNX, varint(15 * 8 + 3)])],
  [
    'has a type of field that is none',
    'protobuf.wire-type',
    Buffer.concat([PLAIN_ONNX, varint(15 * 8 + 7)]),
  ],
  [
    'has a length of 2^63',
    'protobuf.truncated',
    Buffer.concat([PLAIN_ONNX, varint(15 * 8 + 2), varint(2n ** 63n)]),
  ],
]

export const HOSTILE_ONNX: readonly HostileFile[] = [
  ...OPERATORS,
  ...TENSORS,
  ...EXTERNALS.map((row): Row => [...row, EXTERNAL]),
  ...MODELS,
].map(([cause, code, hostile, twin = PLAIN_ONNX]) => ({ cause, code, hostile, twin }))
