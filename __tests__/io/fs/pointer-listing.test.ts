// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { sha256 } from '../../../src/core/digest.ts'
import { listPointers } from '../../../src/io/fs/pointer-listing.ts'
import { createHashPorts } from '../../../src/io/live.ts'
import {
  HASH_WORKER_PATH,
  SCAN_OPTIONS,
  temporaryFolder,
  writeModel,
} from '../../support/models.ts'

const ports = createHashPorts(HASH_WORKER_PATH)
const pointer = (digest: string, extra = ''): string =>
  `version https://git-lfs.github.com/spec/v1\n${extra}oid sha256:${digest}\nsize 5000\n`

describe('a model of which only pointers are here', () => {
  it('is listed with the digests and sizes of its files', async (test) => {
    const model = writeModel(test, {
      'config.json': '{}',
      'sub/model.safetensors': pointer(sha256('weights')),
    })
    assert.deepEqual(await listPointers(model, SCAN_OPTIONS, ports), {
      name: 'model',
      kind: 'folder',
      pointers: ['sub/model.safetensors'],
      files: [
        { name: 'config.json', digest: sha256('{}'), sizeBytes: 2 },
        { name: 'sub/model.safetensors', digest: sha256('weights'), sizeBytes: 5000 },
      ],
    })
  })

  it('may be one file', async (test) => {
    const path = join(temporaryFolder(test), 'tiny.onnx')
    writeFileSync(path, pointer(sha256('onnx')))
    const { kind, files } = await listPointers(path, SCAN_OPTIONS, ports)
    assert.equal(kind, 'file')
    assert.deepEqual(files, [{ name: '.', digest: sha256('onnx'), sizeBytes: 5000 }])
  })

  it('is refused with a pointer that does not say what its file will be', async (test) => {
    const extension = `ext-0-zip sha256:${sha256('zip')}\n`
    const model = writeModel(test, { 'w.onnx': pointer(sha256('w'), extension) })
    const listed = listPointers(model, SCAN_OPTIONS, ports)
    await assert.rejects(listed, { code: 'MODEL_LFS_POINTER' })
  })
})
