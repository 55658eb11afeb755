// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { sha256 } from '../../src/core/digest.ts'
import { readListing } from '../../src/io/listing-reader.ts'
import { createHashPorts } from '../../src/io/live.ts'
import { silentReporter } from '../support/fakes.ts'
import {
  HASH_WORKER_PATH,
  SCAN_OPTIONS,
  type TreeContent,
  temporaryFolder,
  writeModel,
} from '../support/models.ts'

const read = (path: string) =>
  readListing(
    path,
    { ...createHashPorts(HASH_WORKER_PATH), reporter: silentReporter },
    SCAN_OPTIONS,
  )

const pointer = (content: string, change = ''): string =>
  `version https://git-lfs.github.com/spec/v1\n${change}oid sha256:${sha256(content)}\nsize ${content.length}\n`

const write = (test: TestContext, name: string, content: string | Uint8Array): string => {
  const path = join(temporaryFolder(test), name)
  writeFileSync(path, content)
  return path
}

describe('a listing', () => {
  it('is read from a file, which names it', async (test) => {
    const path = write(test, 'digits.SHA256SUMS', `${sha256('a')}  a\n`)
    assert.deepEqual(await read(path), {
      name: 'digits',
      files: [{ name: 'a', digest: sha256('a') }],
      notComparable: [],
    })
  })

  it('keeps the name that it gives itself', async (test) => {
    const files = [{ name: 'a', digest: sha256('a') }]
    const path = write(test, 'x.json', JSON.stringify({ name: 'digits', files }))
    assert.equal((await read(path)).name, 'digits')
  })

  const checkout: TreeContent = {
    '.gitattributes': '*.safetensors filter=lfs',
    'config.json': '{}',
    'deep/model.safetensors': pointer('weights'),
    'large.txt': 'x'.repeat(5_000),
  }

  it('is made of a checkout: pointers stand for their files, the others are hashed', async (test) => {
    const { name, files } = await read(writeModel(test, checkout))
    assert.equal(name, 'model')
    assert.deepEqual(files, [
      { name: 'config.json', digest: sha256('{}'), sizeBytes: 2 },
      { name: 'deep/model.safetensors', digest: sha256('weights'), sizeBytes: 7 },
      { name: 'large.txt', digest: sha256('x'.repeat(5_000)), sizeBytes: 5_000 },
    ])
  })

  it('is the same as that of the files themselves', async (test) => {
    const fetched = { ...checkout, 'deep/model.safetensors': 'weights' }
    assert.deepEqual(
      (await read(writeModel(test, checkout))).files,
      (await read(writeModel(test, fetched))).files,
    )
  })

  it('is not made of a pointer with an extension, which changes the file', async (test) => {
    const extension = `ext-0-foo sha256:${sha256('x')}\n`
    const path = writeModel(test, { a: pointer('weights', extension) })
    await assert.rejects(read(path), { code: 'LISTING_INVALID' })
  })

  it('is refused where nothing is found, or too much', async (test) => {
    const folder = temporaryFolder(test)
    await assert.rejects(read(join(folder, 'x')), { code: 'MODEL_NOT_FOUND' })
    await assert.rejects(read(folder), { code: 'MODEL_EMPTY' })
    const path = write(test, 'large', Buffer.alloc(64 * 1024 * 1024 + 1, 0x20))
    await assert.rejects(read(path), { code: 'LISTING_INVALID' })
  })

  it('is refused where it is no text', async (test) => {
    await assert.rejects(read(write(test, 'x', Buffer.from([0xff]))), { code: 'LISTING_INVALID' })
  })
})
