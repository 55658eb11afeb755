// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { createOutputStore } from '../../../src/io/fs/output-store.ts'
import { temporaryFolder } from '../../support/models.ts'

const BAD_NAMES = ['', '.', '..', 'a/b', '../a', '/etc/x', 'a\\b', 'a\0b', 'a\nb', 'x'.repeat(256)]

describe('output store', () => {
  it('makes its folder, writes text and bytes, and reads them back', async (t) => {
    const dir = join(temporaryFolder(t), 'not', 'there', 'yet')
    const store = createOutputStore(dir)
    assert.equal(store.dir, dir)
    assert.equal(await store.write('text', 'ü\n'), join(dir, 'text'))
    await store.write('bytes', new Uint8Array([0x7b, 0x7d]))
    assert.equal(await store.read('text'), 'ü\n')
    assert.equal(await store.read('bytes'), '{}')
    assert.deepEqual(readdirSync(dir).sort(), ['bytes', 'text'])
    assert.equal(statSync(join(dir, 'text')).mode & 0o777, 0o644 & ~process.umask())
  })

  it('takes names as long as the file system does', async (t) => {
    const store = createOutputStore(temporaryFolder(t))
    await store.write('x'.repeat(255), 'content')
    assert.equal(await store.read('x'.repeat(255)), 'content')
  })

  it('replaces a file, and a link instead of what it leads to', async (t) => {
    const dir = temporaryFolder(t)
    writeFileSync(join(dir, 'target'), 'untouched')
    symlinkSync('target', join(dir, 'bundle'))
    const store = createOutputStore(dir)
    await store.write('bundle', '1')
    await store.write('bundle', '2')
    assert.equal(readFileSync(join(dir, 'bundle'), 'utf8'), '2')
    assert.equal(readFileSync(join(dir, 'target'), 'utf8'), 'untouched')
  })

  it('leaves nothing behind when it fails', async (t) => {
    const dir = temporaryFolder(t)
    mkdirSync(join(dir, 'taken'))
    const store = createOutputStore(dir)
    await assert.rejects(store.write('taken', 'x'), { code: 'OUTPUT_UNWRITABLE' })
    assert.deepEqual(readdirSync(dir), ['taken'])
    writeFileSync(join(dir, 'file'), '')
    const below = createOutputStore(join(dir, 'file'))
    await assert.rejects(below.write('x', 'x'), { code: 'OUTPUT_UNWRITABLE' })
    assert.deepEqual(readdirSync(dir).sort(), ['file', 'taken'])
  })

  for (const name of BAD_NAMES) {
    it(`refuses the name ${JSON.stringify(name.slice(0, 10))}`, async (t) => {
      const dir = temporaryFolder(t)
      const store = createOutputStore(join(dir, 'out'))
      await assert.rejects(store.write(name, 'x'), { code: 'OUTPUT_UNWRITABLE' })
      await assert.rejects(store.read(name), { code: 'RESUME_INVALID' })
      assert.deepEqual(readdirSync(dir), [])
    })
  }

  it('refuses to read what is not there or is not text', async (t) => {
    const store = createOutputStore(temporaryFolder(t))
    await store.write('bytes', new Uint8Array([0xff]))
    for (const name of ['bytes', 'absent']) {
      await assert.rejects(store.read(name), { code: 'RESUME_INVALID' })
    }
  })
})
