// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { appendFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '../../../src/core/digest.ts'
import type { ErrorCode } from '../../../src/core/errors.ts'
import { createFileDigester, warmUpDigester } from '../../../src/io/fs/digest-files.ts'
import { createFileTree } from '../../../src/io/fs/file-tree.ts'
import { buildManifest } from '../../../src/model/manifest.ts'
import type { HashProgress, ModelFile } from '../../../src/ports.ts'
import {
  HASH_WORKER_PATH,
  manifestOf,
  SCAN_OPTIONS,
  type TreeContent,
  temporaryFolder,
  writeTree,
} from '../../support/models.ts'
import { propertyRuns } from '../../support/property-runs.ts'

// More files than are hashed without a worker, and three of more than one batch.
const MANY_FILES = 1_200
const LARGE_BYTES = 17 * 1024 * 1024

const content = (): TreeContent => {
  const tree: Record<string, string | Uint8Array> = {}
  for (let i = 0; i < MANY_FILES; i += 1) tree[`d${i % 7}/f${i}`] = `content ${i}`
  for (const name of ['a', 'm', 'z']) tree[`large-${name}`] = Buffer.alloc(LARGE_BYTES, name)
  return tree
}

const scan = async (root: string) => (await createFileTree().scan(root, SCAN_OPTIONS)).files

const digest = async (files: readonly ModelFile[], workers: number) => {
  const entries = await createFileDigester({
    workerPath: HASH_WORKER_PATH,
    workers,
  }).digestFiles(files, () => {})
  return buildManifest({ name: 'm', baseName: 'm', files: entries, ignorePaths: [] })
}

/** Workers that still run: each holds one message port. */
const countWorkers = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort').length

describe('digests of a large model', () => {
  const cleanups: (() => void)[] = []
  let root = ''
  let expected = ''
  before(() => {
    root = join(temporaryFolder({ after: (fn) => cleanups.push(fn as () => void) }), 'model')
    writeTree(root, content())
  })
  after(() => {
    for (const cleanup of cleanups) cleanup()
  })

  it('are the SHA-256 of each file', async () => {
    const { files, root: omsRoot, sizeBytes } = await manifestOf(root)
    expected = omsRoot
    const tree = content()
    assert.equal(files.length, Object.keys(tree).length)
    for (const { name, digest: actual } of files) assert.equal(actual, sha256(tree[name] ?? ''))
    assert.equal(
      sizeBytes,
      Object.values(tree).reduce((total, bytes) => total + bytes.length, 0),
    )
  })

  for (const workers of [0, 1, 2, 4]) {
    it(`do not depend on the order of files, with ${workers} workers`, async () => {
      const files = await scan(root)
      const odd = files.filter((_, i) => i % 2 === 1)
      const even = files.filter((_, i) => i % 2 === 0)
      for (const order of [files, [...odd, ...even.reverse()]]) {
        assert.equal((await digest(order, workers)).root, expected)
      }
    })
  }

  it('come with progress that only grows and ends at the whole', async () => {
    const files = await scan(root)
    const seen: HashProgress[] = []
    await createFileDigester({ workerPath: HASH_WORKER_PATH, workers: 1 }).digestFiles(
      files,
      (progress) => seen.push(progress),
    )
    const last = seen.at(-1)
    assert.ok(last !== undefined && last.totalBytes > 3 * LARGE_BYTES)
    assert.equal(last.doneBytes, last.totalBytes)
    assert.equal(last.doneFiles, files.length)
    for (const [i, progress] of seen.entries()) {
      assert.ok(progress.doneBytes >= (seen[i - 1]?.doneBytes ?? 0))
    }
  })

  const failures: readonly {
    readonly what: string
    readonly code: ErrorCode
    readonly spoil: (path: string) => void
  }[] = [
    { what: 'was appended to', code: 'MODEL_CHANGED', spoil: (path) => appendFileSync(path, '!') },
    { what: 'was removed', code: 'MODEL_CHANGED', spoil: (path) => rmSync(path) },
  ]
  for (const { what, code, spoil } of failures) {
    for (const name of ['large-a', 'd3/f1102']) {
      for (const workers of [0, 2]) {
        it(`are refused when ${name} ${what}, with ${workers} workers`, async () => {
          const files = await scan(root)
          const path = join(root, name)
          try {
            spoil(path)
            await assert.rejects(digest(files, workers), { code, message: new RegExp(name) })
            assert.equal(countWorkers(), 0)
          } finally {
            writeFileSync(path, content()[name] ?? '')
          }
        })
      }
    }
  }

  it('are refused when the worker cannot start or ends by itself', async (t) => {
    const files = await scan(root)
    const folder = writeTree(temporaryFolder(t), {
      'silent.mjs': '',
      'throws.mjs': 'throw new Error("broken")',
      'exits.mjs': 'process.exit(0)',
    })
    for (const entry of ['absent.mjs', 'silent.mjs', 'throws.mjs', 'exits.mjs']) {
      const digester = createFileDigester({ workerPath: join(folder, entry), workers: 1 })
      await assert.rejects(
        digester.digestFiles(files, () => {}),
        { code: 'INTERNAL' },
        entry,
      )
    }
  })
})

describe('digests of a small model', () => {
  it('need no worker', async (t) => {
    const root = writeTree(temporaryFolder(t), { a: '1', b: '2' })
    const digester = createFileDigester({ workerPath: '/absent', workers: 4 })
    assert.equal((await digester.digestFiles(await scan(root), () => {})).length, 2)
  })

  it('are none for no file', async () => {
    assert.deepEqual(await createFileDigester({ workerPath: '' }).digestFiles([], () => {}), [])
  })
})

describe('a worker that is started ahead', () => {
  it('does not keep the process alive when nothing is hashed', () => {
    const modulePath = join(import.meta.dirname, '../../../src/io/fs/digest-files.ts')
    const script = `
      const { warmUpDigester } = await import(${JSON.stringify(modulePath)})
      warmUpDigester(${JSON.stringify(HASH_WORKER_PATH)})
      process.on('exit', () => process.stdout.write('ended'))`
    const args = ['--input-type=module', '--eval', script]
    const output = execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 })
    assert.equal(output, 'ended')
  })

  it('hashes and ends, or fails the digest if it could not start', async (t) => {
    const tree: Record<string, string> = {}
    for (let i = 0; i < MANY_FILES; i += 1) tree[`f${i}`] = ''
    const files = await scan(writeTree(temporaryFolder(t), tree))
    for (const workerPath of [HASH_WORKER_PATH, '/absent.mjs']) {
      warmUpDigester(workerPath)
      const digester = createFileDigester({ workerPath, workers: 1 })
      const entries = digester.digestFiles(files, () => {})
      if (workerPath === HASH_WORKER_PATH) assert.equal((await entries).length, MANY_FILES)
      else await assert.rejects(entries, { code: 'INTERNAL' })
      assert.equal(countWorkers(), 0)
    }
  })
})

describe('laws of the model digest', () => {
  const name = fc.stringMatching(/^[a-z\u00e9\uffee\u{1f600}]{1,3}(\/[a-z]{1,2})?$/u)
  const model = fc.dictionary(name, fc.string(), { minKeys: 1, maxKeys: 6 }).filter(
    // `a` cannot be a file and a folder at once.
    (tree) => Object.keys(tree).every((file) => !(file.split('/').slice(0, -1).join('/') in tree)),
  )

  it('hold for any tree: moved it is the same; a byte, a name or a file more changes it', async (t) => {
    const folder = temporaryFolder(t)
    let runs = 0
    const write = (tree: TreeContent): string => writeTree(join(folder, `${runs++}`), tree)
    await fc.assert(
      fc.asyncProperty(model, fc.nat(), async (tree, pick) => {
        const names = Object.keys(tree)
        const chosen = names[pick % names.length] ?? assert.fail()
        const { root, dirHash1 } = await manifestOf(write(tree))
        const moved = await manifestOf(write(tree))
        assert.deepEqual([moved.root, moved.dirHash1], [root, dirHash1])
        const touched = await manifestOf(write({ ...tree, [chosen]: `${tree[chosen]}!` }))
        assert.notEqual(touched.root, root)
        assert.notEqual(touched.dirHash1, dirHash1)
        const more = await manifestOf(write({ ...tree, [`${chosen}-more`]: '' }))
        assert.notEqual(more.root, root)
        const { [chosen]: bytes = '', ...others } = tree
        const renamed = await manifestOf(write({ ...others, [`${chosen}-renamed`]: bytes }))
        assert.notEqual(renamed.dirHash1, dirHash1)
      }),
      propertyRuns(40),
    )
  })

  it('hold for links: a copy without links is the same; a link to other bytes changes it', async (t) => {
    const folder = temporaryFolder(t)
    const options = { scan: { ...SCAN_OPTIONS, symlinks: 'within-model' } } as const
    const blobs = { 'blobs/b1': 'one', 'blobs/b2': 'two' }
    const linked = async (name: string, target: string) => {
      const root = writeTree(join(folder, name), blobs)
      symlinkSync(target, join(root, 'model.bin'))
      return manifestOf(root, options)
    }
    const first = await linked('first', 'blobs/b1')
    const copy = writeTree(join(folder, 'copy'), { ...blobs, 'model.bin': 'one' })
    assert.deepEqual((await manifestOf(copy)).files, first.files)
    const other = await linked('other', 'blobs/b2')
    assert.notEqual(other.root, first.root)
  })
})

describe('another digest of one file', () => {
  for (const size of [0, 1, 256 * 1024, 256 * 1024 + 1, 3_000_000]) {
    it(`is the SHA-384 and the SHA-512 of its ${size} bytes`, async (t) => {
      const root = join(temporaryFolder(t), 'model')
      const bytes = Buffer.alloc(size, 'x')
      writeTree(root, { file: bytes })
      const [file] = await scan(root)
      assert.ok(file)
      for (const algorithm of ['sha384', 'sha512'] as const) {
        const digester = createFileDigester({ workerPath: '' })
        let done = 0
        const found = await digester.digestFile(file, algorithm, ({ doneBytes }) => {
          done = doneBytes
        })
        assert.equal(found, hash(algorithm, bytes))
        assert.equal(done, size)
      }
    })
  }
  it('is refused for a file that was replaced since', async (t) => {
    const root = join(temporaryFolder(t), 'model')
    writeTree(root, { file: 'one' })
    const [file] = await scan(root)
    assert.ok(file)
    rmSync(join(root, 'file'))
    writeTree(root, { file: 'two' })
    const digester = createFileDigester({ workerPath: '' })
    await assert.rejects(
      digester.digestFile(file, 'sha512', () => {}),
      { code: 'MODEL_CHANGED' },
    )
  })
})
