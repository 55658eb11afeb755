// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import { FINDINGS } from '../../../src/model/formats/findings.ts'
import { HEAD_BYTES } from '../../../src/model/formats/format.ts'
import { findReader, PROMISED_FORMATS } from '../../../src/model/formats/index.ts'
import { READERS } from '../../../src/model/formats/readers.ts'
import { gguf } from '../../support/model-files/gguf.ts'
import { npy } from '../../support/model-files/npy.ts'
import { safetensors } from '../../support/model-files/safetensors.ts'

const idOf = async (content: Uint8Array | string, name: string): Promise<string | undefined> =>
  (await findReader(Buffer.from(content).subarray(0, HEAD_BYTES), name))?.id

describe('the reader of a file', () => {
  for (const [name, content, id] of [
    ['model.safetensors', safetensors(), 'safetensors'],
    ['MODEL.SAFETENSORS', safetensors(), 'safetensors'],
    ['weights', safetensors(), 'safetensors'],
    ['model.safetensors', 'garbage', 'safetensors'],
    ['model.safetensors', gguf(), 'gguf'],
    ['model.gguf', gguf(), 'gguf'],
    ['weights', gguf({ bigEndian: true }), 'gguf'],
    ['model.gguf', '', 'gguf'],
    ['array.npy', npy(), 'npy'],
    ['array', npy(), 'npy'],
    ['config.json', '{}', 'hub-config'],
    ['unet/config.json', '{}', 'hub-config'],
    ['other.json', '{}', undefined],
    ['model.safetensors.index.json', '{}', 'shard-index'],
    ['pytorch_model.bin.index.json', '{}', 'shard-index'],
    ['README.md', '# Digits', 'model-card'],
    ['docs/readme.md', '# Digits', 'model-card'],
    ['NOTREADME.md', '# Digits', undefined],
    ['modeling.py', 'import os', 'code-file'],
    ['run.sh', '#!/bin/sh', 'code-file'],
    ['vocab.txt', 'a\nb\nc\n', undefined],
    ['empty', '', undefined],
    ['model.pkl', 'garbage', 'pickle'],
    [
      'model.bin',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`,
      'lfs-pointer',
    ],
  ] as const) {
    it(`is ${id} for ${name} (${Buffer.from(content)
      .subarray(0, 8)
      .toString('latin1')
      .replace(/[^ -~]/g, '.')})`, async () => {
      assert.equal(await idOf(content, name), id)
    })
  }

  it('is that of safetensors whatever the length of its header looks like', async () => {
    const head = safetensors()
    for (let length = 2; length < 70_000; length += 1) {
      head.writeBigUInt64LE(BigInt(length))
      assert.equal(await idOf(head, 'model.safetensors'), 'safetensors', `${length}`)
    }
  })
})

describe('the table of formats', () => {
  it('has each id once', () => {
    assert.equal(new Set(READERS.map(({ id }) => id)).size, READERS.length)
  })

  it('has codes in kebab-case, each explained by sentences', () => {
    for (const [code, { explains }] of Object.entries(FINDINGS)) {
      assert.match(code, /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/, code)
      assert.match(explains, /^[A-Z`0-9].*\.$/s, code)
    }
  })

  it('promises no ending twice, and in lower case', () => {
    const endings = PROMISED_FORMATS.flatMap((format) => format.endings)
    assert.equal(new Set(endings).size, endings.length)
    for (const ending of endings) assert.match(ending, /^\.[a-z0-9_.]+$/)
  })

  it('loads for a promised format the reader of its id, one of the table', async () => {
    for (const { id, load } of PROMISED_FORMATS) {
      const reader = await load()
      assert.equal(reader.id, id)
      assert.ok(READERS.includes(reader), id)
    }
  })
})
