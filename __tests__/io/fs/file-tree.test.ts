// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, join, relative } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import type { ErrorCode } from '../../../src/core/errors.ts'
import { createFileTree } from '../../../src/io/fs/file-tree.ts'
import { folderReader } from '../../../src/io/fs/folder-reader.ts'
import { discover } from '../../../src/model/discover.ts'
import { canonicalIgnorePaths } from '../../../src/model/paths.ts'
import type { ScanOptions } from '../../../src/ports.ts'
import {
  SCAN_OPTIONS,
  TOY_MODEL,
  temporaryFolder,
  writeModel,
  writeTree,
} from '../../support/models.ts'

const FOLLOW: ScanOptions = { ...SCAN_OPTIONS, symlinks: 'within-model' }
const tree = createFileTree()

const isRoot = process.getuid?.() === 0

describe('scan', () => {
  it('finds every file but the ignored ones, with what lstat says of it', async (t) => {
    const root = writeModel(t)
    const found = await tree.scan(root, SCAN_OPTIONS)
    assert.equal(found.kind, 'folder')
    assert.equal(found.rootPath, root)
    assert.deepEqual(
      found.files.map((file) => file.name),
      ['config.json', 'model.safetensors', 'tokenizer/empty.txt', 'tokenizer/merges.txt'],
    )
    assert.deepEqual(found.ignored, ['.gitattributes'])
    for (const { name, path, stamp } of found.files) {
      const stats = statSync(join(root, name), { bigint: true })
      assert.equal(path, join(root, name))
      assert.deepEqual(stamp, {
        sizeBytes: Number(stats.size),
        mtimeNs: stats.mtimeNs,
        inode: stats.ino,
      })
    }
  })

  it('takes a single file as a model, and relative paths from the working directory', async (t) => {
    const path = join(writeModel(t), 'config.json')
    const found = await tree.scan(relative(process.cwd(), path), SCAN_OPTIONS)
    assert.equal(found.kind, 'file')
    assert.equal(found.rootPath, path)
    assert.deepEqual(
      found.files.map((file) => [file.name, file.path]),
      [['.', path]],
    )
  })

  it('reads a hub cache, whose snapshots link to blobs', async (t) => {
    const root = writeTree(join(temporaryFolder(t), 'cache'), { 'blobs/b1': 'weights' })
    mkdirSync(join(root, 'snapshots', 'rev'), { recursive: true })
    symlinkSync('../../blobs/b1', join(root, 'snapshots', 'rev', 'model.bin'))
    symlinkSync('rev', join(root, 'snapshots', 'main'))
    const { files } = await tree.scan(root, FOLLOW)
    assert.deepEqual(
      files.map(({ name, path }) => [name, relative(root, path)]),
      [
        ['blobs/b1', 'blobs/b1'],
        ['snapshots/main/model.bin', 'blobs/b1'],
        ['snapshots/rev/model.bin', 'blobs/b1'],
      ],
    )
    await assert.rejects(tree.scan(join(root, 'snapshots', 'rev'), FOLLOW), {
      code: 'MODEL_SYMLINK_ESCAPES',
    })
  })

  it('follows a link as the root only with the option, and keeps its name', async (t) => {
    const link = join(temporaryFolder(t), 'latest')
    symlinkSync(writeModel(t), link)
    await assert.rejects(tree.scan(link, SCAN_OPTIONS), { code: 'MODEL_SYMLINK' })
    const { rootPath, files } = await tree.scan(link, FOLLOW)
    assert.equal(rootPath, link)
    assert.equal(files.length, 4)
  })

  it('reads names with every character that a file system takes', async (t) => {
    const names = ['ü 模型 \u{1f600}', 'new\nline', 'back\\slash', '"quoted"', ' ', '*', 'e\u0301']
    const root = writeModel(t, Object.fromEntries(names.map((name) => [name, name])))
    const { files } = await tree.scan(root, SCAN_OPTIONS)
    assert.deepEqual(new Set(files.map((file) => file.name)), new Set(names))
  })

  it('says so when a folder vanishes while it is read', (t) => {
    const root = writeModel(t)
    const vanishing: typeof folderReader = {
      ...folderReader,
      list: (path) => {
        const entries = folderReader.list(path)
        rmSync(join(root, 'tokenizer'), { recursive: true, force: true })
        return entries
      },
    }
    assert.throws(() => discover(root, vanishing, SCAN_OPTIONS), { code: 'MODEL_CHANGED' })
  })

  const refusals: readonly {
    readonly what: string
    readonly code: ErrorCode
    readonly options?: ScanOptions
    readonly skip?: string | false
    /** Makes the toy model bad; may return another root. */
    readonly spoil: (root: string, test: TestContext) => unknown
  }[] = [
    {
      what: 'a path where nothing is',
      code: 'MODEL_NOT_FOUND',
      spoil: (root) => rmSync(root, { recursive: true }),
    },
    {
      what: 'a folder without files',
      code: 'MODEL_EMPTY',
      options: { ...SCAN_OPTIONS, ignorePaths: canonicalIgnorePaths(Object.keys(TOY_MODEL)) },
      spoil: () => {},
    },
    {
      what: 'a link',
      code: 'MODEL_SYMLINK',
      spoil: (root) => symlinkSync('config.json', join(root, 'link')),
    },
    {
      what: 'a link to a file outside',
      code: 'MODEL_SYMLINK_ESCAPES',
      options: FOLLOW,
      spoil: (root, t) => symlinkSync(writeModel(t), join(root, 'link')),
    },
    {
      what: 'a link to a link to a file outside',
      code: 'MODEL_SYMLINK_ESCAPES',
      options: FOLLOW,
      spoil: (root, t) => {
        symlinkSync(join(writeModel(t), 'config.json'), join(root, 'b'))
        symlinkSync('b', join(root, 'a'))
      },
    },
    {
      what: 'a link to nothing',
      code: 'MODEL_SYMLINK_BROKEN',
      options: FOLLOW,
      spoil: (root) => symlinkSync('gone', join(root, 'link')),
    },
    {
      what: 'a link to itself',
      code: 'MODEL_SYMLINK_BROKEN',
      options: FOLLOW,
      spoil: (root) => symlinkSync('link', join(root, 'link')),
    },
    {
      what: 'a link to the folder above it',
      code: 'MODEL_SYMLINK_BROKEN',
      options: FOLLOW,
      spoil: (root) => symlinkSync('..', join(root, 'tokenizer', 'link')),
    },
    {
      what: 'a pipe',
      code: 'MODEL_SPECIAL_FILE',
      spoil: (root) => execFileSync('mkfifo', [join(root, 'pipe')]),
    },
    {
      what: 'a link to a pipe',
      code: 'MODEL_SPECIAL_FILE',
      options: { ...FOLLOW, ignorePaths: ['pipe'] },
      spoil: (root) => {
        execFileSync('mkfifo', [join(root, 'pipe')])
        symlinkSync('pipe', join(root, 'link'))
      },
    },
    {
      what: 'a socket',
      code: 'MODEL_SPECIAL_FILE',
      spoil: async (root, t) => {
        const server = createServer()
        t.after(() => server.close())
        await new Promise<void>((resolve) => server.listen(join(root, 'socket'), resolve))
      },
    },
    { what: 'a device as the model', code: 'MODEL_SPECIAL_FILE', spoil: () => '/dev/null' },
    {
      what: 'a file name that is not UTF-8',
      code: 'MODEL_NAME_NOT_UTF8',
      spoil: (root) => writeFileSync(Buffer.from(`${root}/w\xff`, 'latin1'), 'x'),
    },
    {
      what: 'a folder name that is not UTF-8',
      code: 'MODEL_NAME_NOT_UTF8',
      spoil: (root) => mkdirSync(Buffer.from(`${root}/d\xff`, 'latin1')),
    },
    {
      what: 'a folder that cannot be read',
      code: 'MODEL_UNREADABLE',
      skip: isRoot && 'root reads everything',
      spoil: (root, t) => {
        chmodSync(join(root, 'tokenizer'), 0o000)
        t.after(() => chmodSync(join(root, 'tokenizer'), 0o700))
      },
    },
  ]
  for (const { what, code, options = SCAN_OPTIONS, skip = false, spoil } of refusals) {
    it(`refuses ${what}`, { skip }, async (t) => {
      const root = writeModel(t)
      assert.equal((await tree.scan(root, SCAN_OPTIONS)).files.length, 4)
      const spoiled = await spoil(root, t)
      const path = typeof spoiled === 'string' ? spoiled : root
      await assert.rejects(tree.scan(path, options), { code })
    })
  }
})

describe('holds', () => {
  it('follows links to where a file lands, also one that does not exist yet', async (t) => {
    const folder = writeTree(temporaryFolder(t), { 'model/sub/x': '', 'model-2/x': '' })
    symlinkSync('model', join(folder, 'alias'))
    symlinkSync('model/sub', join(folder, 'inside'))
    symlinkSync('../model-2', join(folder, 'model', 'outside'))
    for (const [model, path, expected] of [
      ['model', 'model', true],
      ['model', 'model/out/new', true],
      ['model', 'model/..out', true],
      ['model', 'alias/out', true],
      ['model', 'inside', true],
      ['alias', 'model/out', true],
      ['model', 'model-2', false],
      ['model', 'model/outside/new', false],
      ['model', 'out', false],
      ['model', '.', false],
    ] as const) {
      const held = await tree.holds(join(folder, model), join(folder, path))
      assert.equal(held, expected, `${model} ${path}`)
    }
    assert.equal(await tree.holds('/', folder), true)
  })
})

describe('expand', () => {
  const RUNS = {
    'run-1/model.bin': '1',
    'run-1/sub/model.bin': '1',
    'run-2/model.bin': '2',
    'run-[3]/model.bin': '3',
    'notes.txt': '',
  }
  const cases = [
    ['a path', 'run-1', ['run-1']],
    ['a path with a trailing slash', 'run-1/', ['run-1']],
    ['a path that looks like a glob', 'run-[3]', ['run-[3]']],
    ['a glob with each match, sorted', 'run-?', ['run-1', 'run-2']],
    ['a class of characters', 'run-[12]', ['run-1', 'run-2']],
    [
      'a glob inside a folder',
      'run-*/model.bin',
      ['run-1/model.bin', 'run-2/model.bin', 'run-[3]/model.bin'],
    ],
    ['only the outermost of nested matches', '**', ['.']],
    ['no match inside another match', 'run-1*/**', ['run-1']],
  ] as const
  for (const [what, pattern, expected] of cases) {
    it(`names ${what}`, async (t) => {
      const folder = writeTree(join(temporaryFolder(t), 'runs'), RUNS)
      const paths = await tree.expand(`${folder}/${pattern}`)
      assert.deepEqual(
        paths,
        expected.map((path) => join(folder, path)),
      )
    })
  }

  it('leaves no match out for a file that is called like the pattern', async (t) => {
    const names = ['*.bin', 'b.bin', 'c[d].bin', 'cd.bin']
    const folder = writeTree(
      join(temporaryFolder(t), 'hostile'),
      Object.fromEntries(names.map((name) => [name, name])),
    )
    const expand = async (pattern: string) =>
      (await tree.expand(join(folder, pattern))).map((path) => basename(path))
    assert.deepEqual(await expand('*.bin'), names)
    assert.deepEqual(await expand('c[d].bin'), ['c[d].bin', 'cd.bin'])
  })

  it('prints nothing: standard output belongs to the command', (t) => {
    const folder = writeTree(join(temporaryFolder(t), 'runs'), RUNS)
    const modulePath = join(import.meta.dirname, '../../../src/io/fs/file-tree.ts')
    const script = `
      const { createFileTree } = await import(${JSON.stringify(modulePath)})
      await createFileTree().expand('run-*')
      process.stdout.write('own output')`
    const args = ['--input-type=module', '--eval', script]
    const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    assert.equal(output, 'own output')
  })

  for (const pattern of ['absent', 'absent-*', 'notes.txt/below', 'run-1/*.onnx']) {
    it(`refuses ${pattern}, where nothing is`, async (t) => {
      const folder = writeTree(join(temporaryFolder(t), 'runs'), RUNS)
      await assert.rejects(tree.expand(join(folder, pattern)), { code: 'MODEL_NOT_FOUND' })
    })
  }
})

describe('files of a list of globs', () => {
  it('are found together, in folders too, without those that are taken away', async (t) => {
    const folder = temporaryFolder(t)
    mkdirSync(join(folder, 'sub'))
    for (const name of ['a.bin', 'b.bin', 'sub/c.bin']) writeFileSync(join(folder, name), name)
    const find = async (...patterns: readonly string[]) =>
      (await tree.expandFiles(patterns)).map((path) => relative(folder, path))
    assert.deepEqual(await find(folder), ['a.bin', 'b.bin', 'sub/c.bin'])
    assert.deepEqual(await find(`${folder}/*.bin`, `!${folder}/b*`), ['a.bin'])
    assert.deepEqual(await find(`${folder}/a.bin`, `${folder}/none`), ['a.bin'])
    await assert.rejects(find(`${folder}/*.bin`, `!${folder}/**`), { code: 'MODEL_NOT_FOUND' })
  })
})
