// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FormatContext } from '../../../src/model/formats/format.ts'
import { onnxReader } from '../../../src/model/formats/onnx.ts'
import { ONNX_FINDINGS } from '../../../src/model/formats/onnx-findings.ts'
import { countingSource, countReads, sparseSource } from '../../support/counting-source.ts'
import { checkReader } from '../../support/hostile/check-reader.ts'
import { HOSTILE_ONNX, ONNX_FILES, ONNX_NAME, PLAIN_ONNX } from '../../support/hostile/onnx.ts'
import { bytes, message, number, varint } from '../../support/protobuf-writer.ts'

const CONTEXT: FormatContext = {
  name: ONNX_NAME,
  sizeOf: (name) => ONNX_FILES[name],
  allowedImports: [],
}

const describeOnnx = (model: Buffer) => onnxReader.describe(countingSource(model), CONTEXT)

describe('an ONNX model', () => {
  it('says what it is', async () => {
    const model = Buffer.concat([
      number(1, 10),
      bytes(2, 'pytorch'),
      bytes(3, '2.8.0'),
      number(5, 7),
      message(
        7,
        message(1, bytes(4, 'MatMul')),
        message(1, bytes(4, 'MatMul')),
        message(1, bytes(4, 'Attention'), bytes(7, 'com.microsoft')),
        message(5, bytes(1, Buffer.from([4, 3])), number(2, 1), bytes(9, Buffer.alloc(48))),
        message(5, number(1, 3), number(2, 22), bytes(9, Buffer.alloc(2))),
        message(
          5,
          number(1, 250),
          number(2, 1),
          number(14, 1),
          message(13, bytes(1, 'location'), bytes(2, './weights.bin')),
        ),
        message(11, bytes(1, 'x')),
        message(12, bytes(1, 'y')),
      ),
      message(8, bytes(1, ''), number(2, 21)),
      message(8, bytes(1, 'com.microsoft'), number(2, 1)),
      message(14, bytes(1, 'license'), bytes(2, 'apache-2.0')),
    ])
    assert.deepEqual(await describeOnnx(model), {
      format: 'onnx',
      facts: {
        irVersion: 10,
        producerName: 'pytorch',
        producerVersion: '2.8.0',
        modelVersion: 7,
        opsets: { 'ai.onnx': 21, 'com.microsoft': 1 },
        nodes: 3,
        operators: { MatMul: 2, 'com.microsoft::Attention': 1 },
        tensors: 3,
        parameters: 265,
        dataTypes: { float32: 2, int4: 1 },
        externalFiles: ['onnx/weights.bin'],
        inputs: ['x'],
        outputs: ['y'],
        properties: { license: 'apache-2.0' },
      },
      metadata: { frameworks: { torch: '2.8.0' }, licenses: ['apache-2.0'] },
      findings: [
        {
          code: 'onnx.vendor-operator',
          kind: 'notice',
          message: 'operator "Attention" of "com.microsoft"',
        },
      ],
    })
  })

  it('is told from what begins alike', () => {
    const matches = (head: Buffer): boolean => onnxReader.matches(head, 'x')
    assert.ok(matches(PLAIN_ONNX))
    assert.ok(matches(Buffer.concat([number(1, 8), message(7)])))
    // SavedModel: version 1, a message; Core ML: version 4, a message with messages.
    assert.ok(!matches(Buffer.concat([number(1, 1), message(2, message(1, bytes(4, 'serve')))])))
    assert.ok(!matches(Buffer.concat([number(1, 4), message(2, message(1, bytes(1, 'image')))])))
    assert.ok(!matches(Buffer.from('')))
  })

  it('costs nothing for two gibibytes of weights', async () => {
    const size = 2 ** 31 - 1000
    const head = [number(1, 4 * 2 ** 28), number(2, 3)]
    const rawHead = Buffer.concat([varint(9 * 8 + 2), varint(size)])
    const tensor = Buffer.concat([...head, rawHead])
    const tensorHead = Buffer.concat([varint(5 * 8 + 2), varint(tensor.length + size)])
    const graphBytes = tensorHead.length + tensor.length + size
    const start = Buffer.concat([
      number(1, 10),
      varint(7 * 8 + 2),
      varint(graphBytes),
      tensorHead,
      tensor,
    ])
    const end = message(8, bytes(1, ''), number(2, 21))
    const sizeBytes = start.length + size + end.length
    const pieces = [
      [0, start],
      [start.length + size, end],
    ] as const
    const source = countReads(sparseSource(sizeBytes, pieces))
    const { facts, findings } = await onnxReader.describe(source, CONTEXT)
    assert.deepEqual([facts.tensors, facts.opsets], [1, { 'ai.onnx': 21 }])
    // Its dimensions need fewer bytes than it has.
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['onnx.tensor-size'],
    )
    assert.ok(source.readBytes() < 100_000, `${source.readBytes()} bytes`)
  })

  it('has bounded numbers of nodes, functions and files', async () => {
    const nodes = Buffer.concat(
      Array.from({ length: 11_000 }, (_, index) =>
        message(1, bytes(4, `Op${index}`), bytes(7, 'acme')),
      ),
    )
    const model = Buffer.concat([number(1, 10), message(7, nodes), message(8, number(2, 21))])
    const { facts, findings } = await describeOnnx(model)
    assert.equal(facts.nodes, 11_000)
    const codes = new Set(findings.map(({ code }) => code))
    assert.ok(codes.has('onnx.too-many') && codes.has('onnx.custom-operator'))
    assert.ok(findings.length < 50)

    const empty = Buffer.alloc(4_100_000).fill(Buffer.from([0x0a, 0x00]))
    const many = await describeOnnx(
      Buffer.concat([number(1, 10), message(7, empty), message(8, number(2, 21))]),
    )
    assert.deepEqual(
      many.findings.map(({ code }) => code),
      ['protobuf.too-many', 'onnx.no-opset'],
    )
  })
})

checkReader({
  reader: onnxReader,
  table: ONNX_FINDINGS,
  hostile: HOSTILE_ONNX,
  context: CONTEXT,
  elsewhere: ['onnx.too-many', 'protobuf.too-many'],
})
