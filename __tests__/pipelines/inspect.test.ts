// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import { memorySource } from '../../src/core/byte-sources.ts'
import { type InspectOptions, inspectModel } from '../../src/pipelines/inspect.ts'
import type { FileSources, ModelTree } from '../../src/ports.ts'
import { writeZip } from '../support/zip-writer.ts'

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 42\n`

const inspect = (
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<InspectOptions> = {},
  kind: ModelTree['kind'] = 'folder',
) => {
  const contents = new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))
  const sources: FileSources = {
    withSource: (file, use) => use(memorySource(contents.get(file.name) ?? assert.fail())),
  }
  const tree: ModelTree = {
    rootPath: '/models/digits.bin',
    kind,
    ignored: [],
    files: [...contents].map(([name, content]) => ({
      name,
      path: name,
      stamp: { sizeBytes: content.byteLength, mtimeNs: 0n, inode: 0n },
    })),
  }
  return inspectModel(tree, { allowedImports: [], ...options }, { sources })
}

describe('inspecting a model', () => {
  it('describes each file, in order', async () => {
    const files = await inspect({ 'b.txt': 'hello', 'a.bin': POINTER, empty: '' })
    assert.deepEqual(
      files.map(({ name, sizeBytes, description }) => [name, sizeBytes, description.format]),
      [
        ['b.txt', 5, 'unknown'],
        ['a.bin', POINTER.length, 'lfs-pointer'],
        ['empty', 0, 'unknown'],
      ],
    )
  })

  it('calls a model that is one file by the name of the file', async () => {
    const [file] = await inspect({ '.': 'hello' }, {}, 'file')
    assert.equal(file?.name, 'digits.bin')
  })

  it('finds that a pointer stands in the place of a file', async () => {
    const [file] = await inspect({ 'a.bin': POINTER })
    assert.deepEqual(
      file?.description.findings.map(({ code, kind }) => [code, kind]),
      [['lfs-pointer.not-the-file', 'broken']],
    )
  })

  it('finds a zip archive by its end, whatever stands before it', async () => {
    const pickle = Buffer.from('\x80\x02cposix\ngetcwd\n)R.', 'latin1')
    const archive = writeZip([{ name: 'm/data.pkl', content: pickle }])
    const [file] = await inspect({ 'a.pt': Buffer.concat([Buffer.from('#!/bin/sh\n'), archive]) })
    assert.deepEqual(file?.description.pickle?.outsideAllowList, ['posix.getcwd'])
    assert.ok(file?.description.findings.some(({ code }) => code === 'zip.prepended-data'))
  })

  for (const limit of ['maxFileBytes', 'maxModelBytes'] as const) {
    it(`reads no more than ${limit}, and says so`, async () => {
      const files = await inspect({ 'a.bin': 'x'.repeat(100) }, { [limit]: 99 })
      assert.deepEqual(
        files[0]?.description.findings.map(({ code, kind }) => [code, kind]),
        [['file.too-much-to-read', 'code']],
      )
    })
  }

  it('shares the limit of a model among its files', async () => {
    const files = await inspect({ a: 'x'.repeat(40), b: 'x'.repeat(40) }, { maxModelBytes: 100 })
    assert.deepEqual(
      files.map(({ description }) => description.findings.length),
      [0, 1],
    )
  })
})
