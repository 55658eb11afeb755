// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { crc32 } from 'node:zlib'

import { compareContainers } from '../../interop/oracles/compare-containers.ts'
import { PLAIN_ONNX } from '../support/hostile/onnx.ts'
import { writeZip } from '../support/zip-writer.ts'

describe('an oracle of containers', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oracles-test-'))
    await writeFile(join(folder, 'a.zip'), writeZip([{ name: 'a', content: 'words' }]))
    await writeFile(join(folder, 'a.onnx'), PLAIN_ONNX)
  })
  after(() => rm(folder, { recursive: true, force: true }))

  const compare = async (...files: readonly object[]) => {
    await writeFile(join(folder, 'facts.json'), JSON.stringify(files))
    return compareContainers(folder)
  }

  it('counts what agrees', async () => {
    const zip = { file: 'a.zip', members: { a: [5, crc32('words')] }, codes: [] }
    const onnx = { file: 'a.onnx', format: 'onnx', facts: { nodes: 1, tensors: 1 }, codes: [] }
    assert.deepEqual(await compare(zip, onnx), { passed: 6, failures: [] })
  })

  const differences: Readonly<Record<string, object>> = {
    'another format': { file: 'a.zip', format: 'keras' },
    'another fact': { file: 'a.onnx', facts: { nodes: 2 } },
    'a fact that is missing': { file: 'a.onnx', facts: { layers: 1 } },
    'a finding that is missing': { file: 'a.onnx', codes: ['onnx.no-graph'] },
    'another member': { file: 'a.zip', members: { b: [5, crc32('words')] } },
    'another size': { file: 'a.zip', members: { a: [4, crc32('words')] } },
    'a library that refuses it': { file: 'a.onnx', refused: true },
    'an import that is missing': { file: 'a.zip', imports: ['os.getcwd'] },
    'another content': { file: 'a.zip', members: { a: [5, crc32('swords')] } },
  }
  for (const [what, expected] of Object.entries(differences)) {
    it(`differs in ${what}`, async () => {
      const { passed, failures } = await compare(expected)
      assert.deepEqual([passed, failures.length], [0, 1])
    })
  }
})
