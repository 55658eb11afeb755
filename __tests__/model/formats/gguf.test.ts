// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { describe, it } from 'node:test'
import { memorySource } from '../../../src/core/byte-sources.ts'
import { ggufFormatReader } from '../../../src/model/formats/gguf.ts'
import { countingSource } from '../../support/counting-source.ts'
import { GGUF_TYPE, type GgufParts, gguf, ggufWriter } from '../../support/model-files/gguf.ts'

const CONTEXT = { name: 'model.gguf', sizeOf: () => undefined, allowedImports: [] }
const read = (bytes: Uint8Array) => ggufFormatReader.describe(memorySource(bytes), CONTEXT)

const TEMPLATE = '{% for m in messages %}{{ m.content }}{% endfor %}'

const keysIn = (parts: GgufParts): NonNullable<GgufParts['keys']> => {
  const { string, array, u32, u64 } = ggufWriter(parts)
  const text = (key: string, value: string) => [key, GGUF_TYPE.string, string(value)] as const
  return [
    text('general.architecture', 'llama'),
    text('general.name', 'Tiny'),
    text('general.license', 'apache-2.0'),
    ['general.base_model.count', GGUF_TYPE.u32, u32(2)],
    text('general.base_model.0.name', 'Llama'),
    text('general.base_model.0.organization', 'Meta'),
    text('general.base_model.1.repo_url', 'https://example.com/b'),
    ['general.datasets', GGUF_TYPE.array, array(GGUF_TYPE.string, [string('c'), string('d')])],
    ['general.file_type', GGUF_TYPE.u32, u32(7)],
    ['general.alignment', GGUF_TYPE.u32, u32(64)],
    ['x.large', GGUF_TYPE.u64, u64(2n ** 63n)],
    [
      'tokenizer.ggml.tokens',
      GGUF_TYPE.array,
      array(
        GGUF_TYPE.string,
        Array.from({ length: 5_000 }, () => string('token')),
      ),
    ],
    ['x.nested', GGUF_TYPE.array, array(GGUF_TYPE.array, [array(GGUF_TYPE.u32, [u32(1)])])],
    text('tokenizer.chat_template', TEMPLATE),
  ]
}

describe('a GGUF file', () => {
  for (const [name, parts] of [
    ['version 1', { version: 1 }],
    ['version 2', { version: 2 }],
    ['version 3', { version: 3 }],
    ['version 3 in big-endian order', { version: 3, bigEndian: true }],
  ] as const) {
    it(`of ${name} says what the model is`, async () => {
      const file = gguf({
        ...parts,
        keys: keysIn(parts),
        alignment: 64,
        data: Buffer.alloc(64 + 128),
      })
      const { facts, metadata, findings } = await read(file)
      assert.deepEqual(
        findings.map(({ code }) => code),
        ['gguf.chat-template'],
      )
      assert.deepEqual(facts, {
        version: parts.version,
        byteOrder: 'bigEndian' in parts ? 'big' : 'little',
        tensors: 2,
        parameters: 80,
        types: { F32: 1, Q8_0: 1 },
        architecture: 'llama',
        name: 'Tiny',
        fileType: 7,
        keys: 14,
        chatTemplates: { 'tokenizer.chat_template': `sha256:${hash('sha256', TEMPLATE)}` },
      })
      assert.deepEqual(metadata, {
        licenses: ['apache-2.0'],
        baseModels: ['Meta/Llama', 'https://example.com/b'],
        datasets: ['c', 'd'],
      })
    })
  }

  it('may end with the last tensor or be padded as those before it', async () => {
    for (const bytes of [64 + 68, 64 + 96]) {
      assert.deepEqual((await read(gguf({ data: Buffer.alloc(bytes) }))).findings, [])
    }
  })

  it('may have no tensors', async () => {
    const { findings, facts } = await read(gguf({ tensors: [], data: Buffer.alloc(0) }))
    assert.deepEqual(findings, [])
    assert.equal(facts.tensors, 0)
  })

  it('is read in pieces, and no tensor of it', async () => {
    const tensors = [{ name: 'w', shape: [1_000_000_000], type: 0, offset: 0 }]
    const content = gguf({ tensors, data: Buffer.alloc(0) })
    const source = countingSource(content, content.byteLength + 4_000_000_000)
    const { findings } = await ggufFormatReader.describe(source, CONTEXT)
    assert.deepEqual(findings, [])
    assert.ok(source.readBytes() <= 2 * 256 * 1024, `${source.readBytes()} bytes`)
  })
})
