// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { appendFile, mkdtemp, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createFileSources } from '../../../src/io/fs/file-source.ts'
import { folderReader } from '../../../src/io/fs/folder-reader.ts'

const PAGE = 64 * 1024
const CONTENT = randomBytes(40 * PAGE + 17)

let path = ''
let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'source-'))
  path = join(folder, 'file')
  await writeFile(path, CONTENT)
})
after(() => rm(folder, { recursive: true }))

const scanned = () => ({ name: 'file', path, stamp: folderReader.stamp(path) })

describe('a file as a source of bytes', () => {
  for (const [name, offset, length] of [
    ['nothing', 5, 0],
    ['nothing at the end', CONTENT.length, 0],
    ['a byte', 0, 1],
    ['the last byte', CONTENT.length - 1, 1],
    ['a page', PAGE, PAGE],
    ['what crosses a page', PAGE - 3, 7],
    ['what fills two pages', PAGE, 2 * PAGE],
    ['many pages', 100, 20 * PAGE],
    ['all', 0, CONTENT.length],
  ] as const) {
    it(`gives ${name}`, async () => {
      const bytes = await createFileSources().withSource(scanned(), async (source) => {
        // Twice: from the file, and from the pages that are kept.
        await source.read(offset, length)
        return source.read(offset, length)
      })
      assert.ok(CONTENT.subarray(offset, offset + length).equals(bytes))
    })
  }

  it('gives the same bytes after pages were given up', async () => {
    await createFileSources().withSource(scanned(), async (source) => {
      const first = await source.read(10, 20)
      for (let page = 0; page < 40; page += 1) await source.read(page * PAGE, 8)
      assert.deepEqual(await source.read(10, 20), first)
      assert.ok(CONTENT.subarray(10, 30).equals(first))
    })
  })

  it('refuses bytes beyond the end', async () => {
    const wanted = createFileSources().withSource(scanned(), (source) =>
      source.read(CONTENT.length, 1),
    )
    await assert.rejects(wanted, { code: 'MODEL_UNREADABLE' })
  })

  it('refuses a file that was written to before it is opened', async () => {
    const file = scanned()
    await appendFile(path, 'x')
    const opened = createFileSources().withSource(file, async () => {})
    await assert.rejects(opened, { code: 'MODEL_CHANGED' })
  })

  it('refuses a file that is written to while it is read', async () => {
    const read = createFileSources().withSource(scanned(), () => appendFile(path, 'x'))
    await assert.rejects(read, { code: 'MODEL_CHANGED' })
  })

  it('follows no link that took the place of the file', async () => {
    const file = scanned()
    await unlink(path)
    await symlink('/etc/passwd', path)
    const opened = createFileSources().withSource(file, async () => {})
    await assert.rejects(opened, { code: 'MODEL_CHANGED' })
  })
})
