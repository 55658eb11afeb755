// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
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

describe('with a cache folder', () => {
  let cacheDir: string
  let kept: string
  const fetchKept = (change: Partial<TufOptions> = {}): Promise<string> =>
    fetchTufTarget(tuf, TARGET, options({ cacheDir, ...change }))
  beforeEach(async () => {
    cacheDir = await mkdtemp(join(folder, 'cache-'))
    kept = join(cacheDir, encodeURIComponent(new URL(tuf.mirrorUrl).host))
    assert.equal(await fetchKept(), 'the root')
    assert.deepEqual(tuf.server.requests, [
      'GET /1.root.json',
      'GET /2.root.json',
      'GET /timestamp.json',
      'GET /1.snapshot.json',
      'GET /1.targets.json',
      `GET /targets/${createHash('sha256').update('the root').digest('hex')}.${TARGET}`,
    ])
    tuf.server.requests.length = 0
  })
  // What tells whether anything was revoked or replaced since: a newer root, and the timestamp.
  const FRESHNESS = ['GET /2.root.json', 'GET /timestamp.json']

  test('the second run asks only whether anything is new', async () => {
    assert.equal(await fetchKept(), 'the root')
    assert.deepEqual(tuf.server.requests, FRESHNESS)
  })
  test('two runs at once each get the target, and leave nothing half written', async () => {
    const found = await Promise.all(Array.from({ length: 8 }, () => fetchKept()))
    assert.deepEqual(new Set(found), new Set(['the root']))
    assert.deepEqual((await readdir(kept)).sort(), KEPT)
  })
  for (const [name, request] of [
    ['1.root.json', 'GET /1.root.json'],
    ['snapshot.json', 'GET /1.snapshot.json'],
    ['targets.json', 'GET /1.targets.json'],
    [`target.${TARGET}`, 'GET /targets/'],
  ] as const) {
    for (const [damage, content] of [
      ['is cut', (good: Buffer) => good.subarray(0, -1)],
      ['is empty', () => Buffer.alloc(0)],
      ['has one bit flipped', (good: Buffer) => flipped(good, good.length >> 1)],
      ['is larger than any such file', () => Buffer.alloc(9_000_000, ' ')],
    ] as const) {
      test(`a ${name} that ${damage} is fetched anew`, async () => {
        const good = await readFile(join(kept, name))
        await writeFile(join(kept, name), content(good))
        assert.equal(await fetchKept(), 'the root')
        const anew = tuf.server.requests.filter((line) => !FRESHNESS.includes(line))
        assert.equal(anew.length, 1)
        assert.ok(anew[0]?.startsWith(request))
        assert.deepEqual(await readFile(join(kept, name)), good)
      })
    }
  }
  test('a timestamp.json that was changed is not believed', async () => {
    const path = join(kept, 'timestamp.json')
    const good = await readFile(path, 'utf8')
    // Believed, it would make what the repository says look like a step back.
    const changed = good.replace('"version":1,"expires"', '"version":9,"expires"')
    assert.notEqual(changed, good)
    await writeFile(path, changed)
    assert.equal(await fetchKept(), 'the root')
    assert.equal(await readFile(path, 'utf8'), good)
  })
  test('a folder, a pipe or a link to nothing in place of a file is fetched anew', async () => {
    await rm(join(kept, 'snapshot.json'))
    await mkdir(join(kept, 'snapshot.json'))
    await rm(join(kept, `target.${TARGET}`))
    await symlink('/nowhere', join(kept, `target.${TARGET}`))
    await rm(join(kept, 'targets.json'))
    execFileSync('mkfifo', [join(kept, 'targets.json')])
    const said: string[] = []
    const onUnwritable = (message: string): void => void said.push(message)
    assert.equal(await fetchKept({ onUnwritable }), 'the root')
    assert.equal(said.length, 1)
  })
  test('the files of another repository are of no use', async () => {
    const other = await startTufRepository({ [TARGET]: 'of another' })
    try {
      const theirs = join(cacheDir, encodeURIComponent(new URL(other.mirrorUrl).host))
      await cp(kept, theirs, { recursive: true })
      const found = await fetchTufTarget(other, TARGET, options({ cacheDir }))
      assert.equal(found, 'of another')
    } finally {
      await other.server.close()
    }
  })
  test('a repository that goes back to what it was before is refused', async () => {
    tuf.publish({ [TARGET]: 'the next root' })
    assert.equal(await fetchKept(), 'the next root')
    tuf.publish({ [TARGET]: 'the root' }, { version: 1 })
    await assert.rejects(fetchKept(), { code: 'TRUST_ROOT_UNAVAILABLE' })
    assert.equal(await fetchTufTarget(tuf, TARGET, options()), 'the root')
  })
  test('an older state of the folder is brought up to date', async () => {
    const older = await mkdtemp(join(folder, 'older-'))
    await cp(kept, older, { recursive: true })
    tuf.publish({ [TARGET]: 'the next root' })
    assert.equal(await fetchKept(), 'the next root')
    await cp(older, kept, { recursive: true })
    assert.equal(await fetchKept(), 'the next root')
  })
  test('expired metadata is not made good by having been kept', async () => {
    tuf.publish({ [TARGET]: 'the root' }, { version: 2, expires: '2020-01-01T00:00:00Z' })
    await assert.rejects(fetchKept(), { code: 'TRUST_ROOT_UNAVAILABLE' })
  })
  test('nothing is served from it while the repository cannot be read', async () => {
    tuf.server.fail({ kind: 'status', status: 500 })
    await assert.rejects(fetchKept({ deadline: deadlineIn(50) }), {
      code: 'TRUST_ROOT_UNAVAILABLE',
    })
  })
  test('a folder that cannot be written is told of once, and is no failure', async () => {
    await writeFile(join(folder, 'a-file'), '')
    const said: string[] = []
    const onUnwritable = (message: string): void => void said.push(message)
    const cannot = { cacheDir: join(folder, 'a-file'), onUnwritable }
    assert.equal(await fetchTufTarget(tuf, TARGET, options(cannot)), 'the root')
    assert.equal(said.length, 1)
    assert.match(said[0] ?? '', /^trusted roots are not kept: cannot write /)
  })
})

const KEPT = ['1.root.json', 'snapshot.json', `target.${TARGET}`, 'targets.json', 'timestamp.json']

const flipped = (good: Buffer, at: number): Buffer => {
  const bytes = Buffer.from(good)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}

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
