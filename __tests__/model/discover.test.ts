// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import type { ErrorCode } from '../../src/core/errors.ts'
import { MAX_MODEL_FILES, MAX_TREE_DEPTH } from '../../src/core/limits.ts'
import {
  type DiscoverOptions,
  discover,
  type FolderEntry,
  type FolderReader,
  type LinkTarget,
} from '../../src/model/discover.ts'
import { canonicalIgnorePaths } from '../../src/model/paths.ts'

const STAMP = { sizeBytes: 1, mtimeNs: 2n, inode: 3n }
const REFUSE: DiscoverOptions = { ignorePaths: canonicalIgnorePaths([]), symlinks: 'refuse' }
const FOLLOW: DiscoverOptions = { ...REFUSE, symlinks: 'within-model' }

/** Folders by real path; a name ends in `/` for a folder, `@` for a link, `|` for a pipe. */
type Folders = Readonly<Record<string, readonly string[]>>

const KINDS = { '/': 'folder', '@': 'symlink', '|': 'special' } as const

const toEntry = (text: string): FolderEntry => {
  const kind = Object.entries(KINDS).find(([mark]) => text.endsWith(mark))?.[1] ?? 'file'
  const name = kind === 'file' ? text : text.slice(0, -1)
  return { byteName: Buffer.from(name, 'utf8').toString('latin1'), kind }
}

const reader = (
  folders: Folders,
  links: Readonly<Record<string, LinkTarget>> = {},
): FolderReader & { readonly listed: string[] } => {
  const listed: string[] = []
  return {
    listed,
    list: (path) => {
      listed.push(path)
      return (folders[path] ?? assert.fail(`${path} was listed`)).map(toEntry)
    },
    stamp: () => STAMP,
    resolveLink: (path) => links[path] ?? { kind: 'missing' },
  }
}

const namesOf = (folders: Folders, options = REFUSE, links = {}): readonly string[] =>
  discover('/m', reader(folders, links), options).files.map((file) => file.name)

describe('discovery', () => {
  it('finds the files of all folders in code-point order, with the path and stamp of each', () => {
    const folders = {
      '/m': ['b', 'a/', 'a-b', '\u{1f600}', '\uffee', 'empty/'],
      '/m/a': ['z', 'deep/'],
      '/m/a/deep': ['file'],
      '/m/empty': [],
    }
    const { files, ignored } = discover('/m', reader(folders), REFUSE)
    assert.deepEqual(
      files.map((file) => file.name),
      ['a-b', 'a/deep/file', 'a/z', 'b', '\uffee', '\u{1f600}'],
    )
    assert.deepEqual(files[1], { name: 'a/deep/file', path: '/m/a/deep/file', stamp: STAMP })
    assert.deepEqual(ignored, [])
  })

  it('takes the root of the file system as a model', () => {
    const { files } = discover('/', reader({ '/': ['a/'], '/a': ['b'] }), REFUSE)
    assert.deepEqual(files, [{ name: 'a/b', path: '/a/b', stamp: STAMP }])
  })

  it('leaves ignored paths out before it looks at them, and says which exist', () => {
    const folders = {
      '/m': ['keep', '.git/', '.gitattributes', 'link@', 'pipe|', 'sub/'],
      '/m/sub': ['.git/', 'skip/', 'keep'],
      '/m/sub/.git': ['HEAD'],
    }
    const ignorePaths = canonicalIgnorePaths(['link', 'pipe', 'sub/skip', 'absent'])
    const source = reader(folders)
    const { files, ignored } = discover('/m', source, { ...REFUSE, ignorePaths })
    assert.deepEqual(
      files.map((file) => file.name),
      ['keep', 'sub/.git/HEAD', 'sub/keep'],
    )
    assert.deepEqual(ignored, ['.git', '.gitattributes', 'link', 'pipe', 'sub/skip'])
    assert.deepEqual(source.listed.sort(), ['/m', '/m/sub', '/m/sub/.git'])
  })

  it('follows links that stay inside, under the name of the link', () => {
    const folders = {
      '/m': ['blobs/', 'snapshots/', 'linked@'],
      '/m/blobs': ['b1'],
      '/m/snapshots': ['model.bin@'],
    }
    const links: Record<string, LinkTarget> = {
      '/m/snapshots/model.bin': { kind: 'file', realPath: '/m/blobs/b1' },
      '/m/linked': { kind: 'folder', realPath: '/m/snapshots' },
    }
    const { files } = discover('/m', reader(folders, links), FOLLOW)
    assert.deepEqual(
      files.map(({ name, path }) => [name, path]),
      [
        ['blobs/b1', '/m/blobs/b1'],
        ['linked/model.bin', '/m/blobs/b1'],
        ['snapshots/model.bin', '/m/blobs/b1'],
      ],
    )
  })

  it('accepts a name that is not UTF-8 nowhere, and shows its bytes', () => {
    const source = reader({ '/m': ['ok'] })
    const list = (): readonly FolderEntry[] => [{ byteName: 'w\xff\\ t', kind: 'file' }]
    assert.throws(() => discover('/m', { ...source, list }, REFUSE), {
      code: 'MODEL_NAME_NOT_UTF8',
      message: /"w\\xff\\x5c\\x20t"/,
    })
  })

  it('is a model up to the deepest level and the last file, and not beyond', () => {
    const chain = (levels: number): FolderReader => ({
      ...reader({}),
      list: (path) => [toEntry(path.split('/').length - 2 < levels ? 'd/' : 'file')],
    })
    assert.equal(discover('/m', chain(MAX_TREE_DEPTH), REFUSE).files.length, 1)
    assert.throws(() => discover('/m', chain(MAX_TREE_DEPTH + 1), REFUSE), {
      code: 'MODEL_TOO_DEEP',
    })
    const wide = (count: number): FolderReader => ({
      ...reader({}),
      list: () => Array.from({ length: count }, (_, i) => toEntry(`f${i}`)),
    })
    assert.equal(discover('/m', wide(MAX_MODEL_FILES), REFUSE).files.length, MAX_MODEL_FILES)
    assert.throws(() => discover('/m', wide(MAX_MODEL_FILES + 1), REFUSE), {
      code: 'MODEL_TOO_MANY_FILES',
    })
  })

  it('stops when links multiply the folders, though no file is ever found', () => {
    const doubling: FolderReader = {
      ...reader({}),
      list: () => [toEntry('x@'), toEntry('y@')],
      resolveLink: (path) => {
        const level = Number(path.split('/').at(-2)?.slice(1) || 0)
        return { kind: 'folder', realPath: `/m/d${(level + 1) % 60}` }
      },
    }
    assert.throws(
      () => discover('/m', doubling, FOLLOW),
      ({ code }: { code: ErrorCode }) =>
        ['MODEL_TOO_MANY_FILES', 'MODEL_TOO_DEEP', 'MODEL_SYMLINK_BROKEN'].includes(code),
    )
  })

  const folder = (realPath: string): LinkTarget => ({ kind: 'folder', realPath })
  const GOOD: Folders = { '/m': ['file', 'link@', 'sub/'], '/m/sub': ['up@', 'inner'] }
  const GOOD_LINKS: Readonly<Record<string, LinkTarget>> = {
    '/m/link': { kind: 'file', realPath: '/m/file' },
    '/m/sub/up': { kind: 'file', realPath: '/m/file' },
  }
  it('accepts the twin of the refusals below', () => {
    assert.deepEqual(namesOf(GOOD, FOLLOW, GOOD_LINKS), ['file', 'link', 'sub/inner', 'sub/up'])
  })

  const refusals: readonly {
    readonly what: string
    readonly code: ErrorCode
    readonly folders?: Folders
    readonly options?: DiscoverOptions
    readonly links?: Readonly<Record<string, LinkTarget>>
  }[] = [
    { what: 'an empty folder', code: 'MODEL_EMPTY', folders: { '/m': [] } },
    { what: 'folders only', code: 'MODEL_EMPTY', folders: { '/m': ['d/'], '/m/d': [] } },
    { what: 'ignored files only', code: 'MODEL_EMPTY', folders: { '/m': ['.git/', '.github'] } },
    { what: 'a pipe', code: 'MODEL_SPECIAL_FILE', folders: { '/m': ['file', 'pipe|'] } },
    { what: 'a link when none is allowed', code: 'MODEL_SYMLINK', options: REFUSE },
    {
      what: 'a link to nothing',
      code: 'MODEL_SYMLINK_BROKEN',
      links: { '/m/link': { kind: 'missing' } },
    },
    {
      what: 'a link to itself',
      code: 'MODEL_SYMLINK_BROKEN',
      links: { '/m/link': { kind: 'loop' } },
    },
    {
      what: 'a link to a pipe',
      code: 'MODEL_SPECIAL_FILE',
      links: { '/m/link': { kind: 'special', realPath: '/m/pipe' } },
    },
    {
      what: 'a link to a file outside',
      code: 'MODEL_SYMLINK_ESCAPES',
      links: { '/m/link': { kind: 'file', realPath: '/etc/passwd' } },
    },
    {
      what: 'a link to a folder whose name begins like the model',
      code: 'MODEL_SYMLINK_ESCAPES',
      links: { '/m/link': folder('/m2') },
    },
    {
      what: 'a link to the folder above the model',
      code: 'MODEL_SYMLINK_ESCAPES',
      links: { '/m/link': folder('/') },
    },
    {
      what: 'a link to the model itself',
      code: 'MODEL_SYMLINK_BROKEN',
      links: { '/m/sub/up': folder('/m') },
    },
    {
      what: 'a link to the folder it lies in',
      code: 'MODEL_SYMLINK_BROKEN',
      links: { '/m/sub/up': folder('/m/sub') },
    },
    {
      what: 'two folders that link to each other',
      code: 'MODEL_SYMLINK_BROKEN',
      folders: { '/m': ['a/', 'b/'], '/m/a': ['toB@'], '/m/b': ['toA@'] },
      links: { '/m/a/toB': folder('/m/b'), '/m/b/toA': folder('/m/a') },
    },
  ]
  for (const { what, code, folders = GOOD, options = FOLLOW, links = {} } of refusals) {
    it(`refuses ${what}`, () => {
      assert.throws(() => namesOf(folders, options, { ...GOOD_LINKS, ...links }), { code })
    })
  }
})
