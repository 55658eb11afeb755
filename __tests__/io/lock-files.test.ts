// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { startLoopbackServer } from '../../demo/loopback-server.ts'
import { MAX_BUNDLE_BYTES, MAX_LOCK_BYTES } from '../../src/core/limits.ts'
import { createHttp } from '../../src/io/http.ts'
import { createLockFiles } from '../../src/io/lock-files.ts'
import { deadlineIn } from '../../src/io/retry.ts'
import { temporaryFolder } from '../support/models.ts'

const openHttp = async () => createHttp({ deadline: deadlineIn(10_000), baseDelayMs: 1 })

describe('the files of a lock', () => {
  it('are a text that may not be there yet', async (test) => {
    const folder = temporaryFolder(test)
    const files = createLockFiles(join(folder, 'models.lock'), undefined)
    assert.equal(await files.readLock(), undefined)
    await files.writeLock('text')
    assert.equal(await files.readLock(), 'text')
    assert.deepEqual(readdirSync(folder), ['models.lock'])
  })

  it('are replaced as a whole, also where a link stands', async (test) => {
    const folder = temporaryFolder(test)
    writeFileSync(join(folder, 'other'), 'other')
    symlinkSync('other', join(folder, 'models.lock'))
    await createLockFiles(join(folder, 'models.lock'), undefined).writeLock('text')
    assert.equal(readFileSync(join(folder, 'other'), 'utf8'), 'other')
  })

  it('are refused where they are no text of a lock’s size', async (test) => {
    const folder = temporaryFolder(test)
    const path = join(folder, 'models.lock')
    const files = createLockFiles(path, undefined)
    writeFileSync(path, Buffer.alloc(MAX_LOCK_BYTES + 1))
    await assert.rejects(files.readLock(), { code: 'LOCK_INVALID' })
    writeFileSync(path, Buffer.from([0xff]))
    await assert.rejects(files.readLock(), { code: 'LOCK_INVALID' })
    const inFile = createLockFiles(join(path, 'models.lock'), undefined)
    await assert.rejects(inFile.readLock(), { code: 'LOCK_INVALID' })
    mkdirSync(join(folder, 'folder'))
    const onFolder = createLockFiles(join(folder, 'folder'), undefined)
    await assert.rejects(onFolder.readLock(), { code: 'LOCK_INVALID' })
  })

  it('lead to bundles and keys below their folder', async (test) => {
    const folder = temporaryFolder(test)
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub', 'm.sig'), 'bundle')
    const files = createLockFiles(join(folder, 'models.lock'), undefined)
    assert.equal(String(await files.readBundle({ kind: 'path', value: 'sub/m.sig' })), 'bundle')
    assert.equal(await files.readKey('sub/m.sig'), 'bundle')
    const missing = files.readBundle({ kind: 'path', value: 'sub/n.sig' })
    await assert.rejects(missing, { code: 'BUNDLE_NOT_FOUND' })
    await assert.rejects(files.readKey('n.pub'), { code: 'KEY_INVALID' })
  })

  it('lead to addresses, without any credential', async (test) => {
    const seen: (string | undefined)[] = []
    const server = await startLoopbackServer(({ headers, url }) => {
      seen.push(headers.authorization)
      return url.pathname === '/m.sig' ? { status: 200, body: 'bundle' } : { status: 404 }
    })
    test.after(() => server.close())
    const files = createLockFiles(join(temporaryFolder(test), 'models.lock'), openHttp)
    const at = (path: string) => files.readBundle({ kind: 'url', value: server.url + path })
    assert.equal(String(await at('/m.sig')), 'bundle')
    await assert.rejects(at('/none.sig'), { code: 'SERVICE_FAILED' })
    assert.deepEqual(seen, [undefined, undefined])
  })

  it('open no connection where none may be made', async (test) => {
    const server = await startLoopbackServer(() => ({ status: 200, body: 'bundle' }))
    test.after(() => server.close())
    const files = createLockFiles(join(temporaryFolder(test), 'models.lock'), undefined)
    const read = files.readBundle({ kind: 'url', value: `${server.url}/m.sig` })
    await assert.rejects(read, { code: 'BUNDLE_NOT_FOUND', message: /^offline/ })
    assert.deepEqual(server.requests, [])
  })

  it('read no answer that is larger than any bundle', async (test) => {
    const length = String(MAX_BUNDLE_BYTES + 1)
    const server = await startLoopbackServer(() => ({
      status: 200,
      headers: { 'content-length': length },
      body: 'x',
    }))
    test.after(() => server.close())
    const files = createLockFiles(join(temporaryFolder(test), 'models.lock'), openHttp)
    const read = files.readBundle({ kind: 'url', value: `${server.url}/m.sig` })
    await assert.rejects(read, { code: 'RESPONSE_TOO_LARGE' })
  })
})
