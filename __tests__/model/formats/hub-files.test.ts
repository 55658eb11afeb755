// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { memorySource } from '../../../src/core/byte-sources.ts'
import type { EmbeddedMetadata } from '../../../src/model/formats/format.ts'
import { findReader } from '../../../src/model/formats/index.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const read = async (
  name: string,
  content: string,
  sizes: Readonly<Record<string, number>> = {},
) => {
  const bytes = Buffer.from(content)
  const reader = (await findReader(bytes, name)) ?? assert.fail('no reader')
  return reader.describe(memorySource(bytes), {
    name,
    sizeOf: (other) => sizes[other],
    allowedImports: [],
  })
}

describe('a configuration of a hub', () => {
  for (const [name, config, facts, metadata] of [
    [
      'config.json',
      { architectures: ['X'], model_type: 'x', transformers_version: '4.57.0', hidden_size: 8 },
      { architectures: ['X'], model_type: 'x', transformers_version: '4.57.0' },
      { frameworks: { transformers: '4.57.0' } },
    ],
    [
      'adapter_config.json',
      { peft_type: 'LORA', base_model_name_or_path: 'a/b', peft_version: '0.18.0' },
      { peft_type: 'LORA', base_model_name_or_path: 'a/b' },
      { baseModels: ['a/b'], frameworks: { peft: '0.18.0' } },
    ],
    [
      'model_index.json',
      { _class_name: 'StableDiffusionPipeline', _diffusers_version: '0.35.0' },
      { _diffusers_version: '0.35.0' },
      { frameworks: { diffusers: '0.35.0' } },
    ],
    [
      'config_sentence_transformers.json',
      { __version__: { sentence_transformers: '5.1.0', pytorch: '2.8.0' } },
      {},
      { frameworks: { 'sentence-transformers': '5.1.0', pytorch: '2.8.0' } },
    ],
    ['text_encoder/config.json', { auto_map: null, custom_pipelines: {} }, {}, {}],
  ] as const) {
    it(`says what it says: ${name}`, async () => {
      const description = await read(name, JSON.stringify(config))
      assert.deepEqual(description.findings, [])
      assert.deepEqual(description.facts, facts)
      assert.deepEqual(description.metadata, metadata)
    })
  }
})

describe('an index of shards', () => {
  it('counts tensors and files, in the folder that it is in', async () => {
    const index = {
      metadata: { total_size: 30 },
      weight_map: { a: 'x-1.safetensors', b: 'x-2.safetensors', c: 'x-2.safetensors' },
    }
    const sizes = { 'unet/x-1.safetensors': 20, 'unet/x-2.safetensors': 20 }
    const { facts, findings } = await read(
      'unet/x.safetensors.index.json',
      JSON.stringify(index),
      sizes,
    )
    assert.deepEqual(findings, [])
    assert.deepEqual(facts, { tensors: 3, shards: 2, totalSize: 30 })
  })
})

describe('a model card', () => {
  for (const [name, card, metadata] of [
    ['a plain text', '---\nlicense: mit\n---\n', { licenses: ['mit'] }],
    ['no front matter', '# Digits\nlicense: mit\n', {}],
    [
      'quotes',
      '---\nlicense: "mit"\nbase_model: \'a/b\'\n---\n',
      { licenses: ['mit'], baseModels: ['a/b'] },
    ],
    ['a list below', '---\ndatasets:\n- a\n- "b"\n---\n', { datasets: ['a', 'b'] }],
    [
      'a list below, indented',
      '---\ndatasets:\n  - a\n\n  - b # two\n---\n',
      { datasets: ['a', 'b'] },
    ],
    ['a list in brackets', '---\ndatasets: [a, "b", ]\n---\n', { datasets: ['a', 'b'] }],
    ['an empty list', '---\ndatasets: []\n---\n', {}],
    ['nothing', '---\nlicense:\nbase_model: null\n---\n', {}],
    ['a comment', '---\nlicense: mit # the usual\n---\n', { licenses: ['mit'] }],
    ['line ends of Windows', '\ufeff---\r\nlicense: mit\r\n---\r\n', { licenses: ['mit'] }],
    [
      'a licence with a name',
      '---\nlicense: other\nlicense_name: llama3\n---\n',
      { licenses: ['llama3'] },
    ],
    [
      'a block that looks like a key',
      '---\nx: |\n  license: gpl\nlicense: mit\n---\n',
      { licenses: ['mit'] },
    ],
  ] as const satisfies readonly (readonly [string, string, EmbeddedMetadata])[]) {
    it(`is read with ${name}`, async () => {
      const description = await read('README.md', card)
      assert.deepEqual(description.findings, [])
      assert.deepEqual(description.metadata, metadata)
    })
  }

  it('says the same as a parser of YAML, or that it was not read', async () => {
    const text = fc.stringMatching(/^[ -~]{1,12}$/)
    const card = fc.record({ license: text, base_model: fc.array(text, { maxLength: 3 }) })
    await fc.assert(
      fc.asyncProperty(card, async (values) => {
        const { metadata, findings } = await read('README.md', `---\n${stringify(values)}---\n`)
        const unread = new Set(findings.map(({ at }) => at))
        if (!unread.has('license')) assert.deepEqual(metadata.licenses, [values.license])
        if (!unread.has('base_model')) {
          const expected = values.base_model
          assert.deepEqual(metadata.baseModels ?? [], expected)
        }
      }),
      propertyRuns(500),
    )
  })
})
