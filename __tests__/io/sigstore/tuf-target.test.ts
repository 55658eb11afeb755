// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { deadlineIn } from '../../../src/io/retry.ts'
import { fetchTufTarget, GITHUB_TUF, type TufOptions } from '../../../src/io/sigstore/tuf-target.ts'
import { type LoopbackTuf, startTufRepository } from '../../support/tuf-repository.ts'
import { vectorPath, vectorsMissing } from '../../support/vectors.ts'

const TARGET = 'trusted_root.json'
const options = (change: Partial<TufOptions> = {}): TufOptions => ({
  deadline: deadlineIn(10_000),
  baseDelayMs: 1,
  ...change,
})

let tuf: LoopbackTuf
let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tuf-test-'))
})
beforeEach(async () => {
  await tuf?.server.close()
  tuf = await startTufRepository({ [TARGET]: 'the root', 'octo.trusted_root.json': 'of a tenant' })
})
after(async () => {
  await tuf.server.close()
  await rm(folder, { recursive: true })
})

describe('a target is read', () => {
  test('from the pinned root on', async () => {
    assert.equal(await fetchTufTarget(tuf, TARGET, options()), 'the root')
    assert.equal(await fetchTufTarget(tuf, 'octo.trusted_root.json', options()), 'of a tenant')
  })
  test('once, with a cache folder', async () => {
    const cacheDir = join(folder, 'kept')
    await fetchTufTarget(tuf, TARGET, options({ cacheDir }))
    await fetchTufTarget(tuf, TARGET, options({ cacheDir }))
    const downloads = tuf.server.requests.filter((line) => line.includes('/targets/'))
    assert.equal(downloads.length, 1)
  })
  test('and not from what somebody put into the cache folder', async () => {
    const cacheDir = join(folder, 'changed')
    await fetchTufTarget(tuf, TARGET, options({ cacheDir }))
    const repository = join(cacheDir, encodeURIComponent(new URL(tuf.mirrorUrl).host))
    await writeFile(join(repository, 'root.json'), '{}')
    await writeFile(join(repository, 'targets', TARGET), 'evil')
    assert.equal(await fetchTufTarget(tuf, TARGET, options({ cacheDir })), 'the root')
  })
  for (const [name, failure] of [
    ['503', { kind: 'status', status: 503, times: 3 }],
    ['a cut connection', { kind: 'reset', times: 3 }],
  ] as const) {
    test(`after ${name}`, async () => {
      const retries: string[] = []
      tuf.server.fail(failure)
      const onRetry = (message: string): void => void retries.push(message)
      assert.equal(await fetchTufTarget(tuf, TARGET, options({ onRetry })), 'the root')
      assert.equal(retries.length, 3)
    })
  }
})

describe('a target is refused', () => {
  const change = (path: string, edit: (text: string) => string): void => {
    const key = [...tuf.files.keys()].find((name) => name.endsWith(path)) ?? path
    tuf.files.set(key, Buffer.from(edit(String(tuf.files.get(key)))))
  }
  test('when the root is not the pinned one', async () => {
    change('1.root.json', (text) => `${text} `)
    await assert.rejects(fetchTufTarget(tuf, TARGET, options()), { code: 'TRUST_ROOT_INVALID' })
    assert.deepEqual(tuf.server.requests, ['GET /1.root.json'])
  })
  for (const path of ['timestamp.json', '1.snapshot.json', '1.targets.json']) {
    test(`when ${path} was changed`, async () => {
      change(path, (text) => text.replace('"version":1', '"version":2'))
      await assert.rejects(fetchTufTarget(tuf, TARGET, options()), {
        code: 'TRUST_ROOT_UNAVAILABLE',
      })
    })
  }
  test('when its bytes were changed', async () => {
    change(`.${TARGET}`, () => 'the toor')
    await assert.rejects(fetchTufTarget(tuf, TARGET, options()), { code: 'TRUST_ROOT_UNAVAILABLE' })
  })
  test('when the metadata has expired', async () => {
    const expired = await startTufRepository({ [TARGET]: 'x' }, '2020-01-01T00:00:00Z')
    try {
      await assert.rejects(fetchTufTarget(expired, TARGET, options()), {
        code: 'TRUST_ROOT_UNAVAILABLE',
      })
    } finally {
      await expired.server.close()
    }
  })
  test('when the repository has none of this name', async () => {
    await assert.rejects(fetchTufTarget(tuf, 'other.trusted_root.json', options()), {
      code: 'TRUST_ROOT_UNAVAILABLE',
      hint: /no trusted root of this name/,
    })
  })
  test('when the repository fails until the deadline', async () => {
    tuf.server.fail({ kind: 'status', status: 500 })
    await assert.rejects(fetchTufTarget(tuf, TARGET, options({ deadline: deadlineIn(50) })), {
      code: 'TRUST_ROOT_UNAVAILABLE',
    })
  })
})

test("the pinned digest is that of GitHub's root", { skip: vectorsMissing }, async () => {
  const root = await readFile(vectorPath('trusted-roots', 'github-tuf-root.json'))
  assert.equal(createHash('sha256').update(root).digest('hex'), GITHUB_TUF.root?.sha256)
  assert.equal(JSON.parse(root.toString()).signed.version, GITHUB_TUF.root?.version)
})
