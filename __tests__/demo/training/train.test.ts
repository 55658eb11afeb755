// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

import { parse } from 'yaml'

import { train } from '../../../demo/train.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'train-'))
})
after(() => rm(folder, { recursive: true }))

const trainOnce = async (name: string, seed: number) => {
  const modelFolder = join(folder, name)
  const datasetPath = join(folder, `${name}.csv`)
  const trained = await train({ modelFolder, datasetPath, seed })
  const read = (file: string) => readFile(join(modelFolder, file))
  return { ...trained, modelFolder, read }
}

describe('the demo’s training', () => {
  it('learns to read digits that it has not seen', async () => {
    const { testAccuracy } = await trainOnce('learns', 7)
    assert.ok(testAccuracy > 0.9, `accuracy ${testAccuracy}`)
  })

  it('gives the same bytes for the same seed, and others for another', async () => {
    const weights = async (name: string, seed: number) =>
      (await trainOnce(name, seed)).read('model.safetensors')
    const first = await weights('first', 7)
    assert.deepEqual(await weights('again', 7), first)
    assert.notDeepEqual(await weights('other', 8), first)
  })

  it('writes weights whose header accounts for every byte', async () => {
    const { read, parameterCount, modelFolder, files } = await trainOnce('written', 7)
    assert.deepEqual(await readdir(modelFolder), files)
    const bytes = await read('model.safetensors')
    const headerLength = Number(bytes.readBigUInt64LE(0))
    const { __metadata__: _, ...tensors } = JSON.parse(bytes.toString('utf8', 8, 8 + headerLength))
    let end = 0
    for (const { dtype, shape, data_offsets } of Object.values<{
      dtype: string
      shape: number[]
      data_offsets: [number, number]
    }>(tensors)) {
      assert.equal(dtype, 'F32')
      assert.equal(data_offsets[0], end)
      end += 4 * shape.reduce((product, size) => product * size, 1)
      assert.equal(data_offsets[1], end)
    }
    assert.equal(end, 4 * parameterCount)
    assert.equal(bytes.length, 8 + headerLength + end)
    assert.equal((8 + headerLength) % 8, 0)
  })

  it('writes a model card that a hub can read', async () => {
    const { read } = await trainOnce('card', 7)
    const [, frontMatter = ''] = (await read('README.md')).toString().split('---\n')
    assert.equal(parse(frontMatter).license, 'apache-2.0')
  })
})
