// SPDX-License-Identifier: Apache-2.0
//
// Folders of packages on a real disk, in good and in bad shape: the capture
// always ends, and says what it could not read.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import {
  MAX_INSTALL_RECORD_BYTES,
  MAX_METADATA_BYTES,
  MAX_SMALL_FILE_BYTES,
} from '../../../src/core/limits.ts'
import { readPackages } from '../../../src/io/environment/read-packages.ts'
import { install, installConda } from '../../support/python-environments.ts'

const base = mkdtempSync(join(tmpdir(), 'mlprov-packages-'))
after(() => rmSync(base, { recursive: true, force: true }))

let folders = 0
const makeFolder = (): string => {
  folders += 1
  const folder = join(base, String(folders))
  mkdirSync(folder)
  return folder
}

const read = (...sites: readonly string[]) => {
  const { packages, warnings, folders: seen } = readPackages(sites, [])
  return {
    packages: packages.map(({ name, version }) => `${name} ${version}`),
    codes: warnings.map(({ code }) => code),
    folders: seen,
  }
}

describe('packages', () => {
  it('are listed in order, with what their files say', () => {
    const site = makeFolder()
    install(site, { name: 'zope.interface', version: '6.1', isRequested: true })
    install(site, {
      name: 'attrs',
      version: '25.1',
      directUrl: { url: 'file:///x', dir_info: { editable: true } },
    })
    const { packages, warnings } = readPackages([site], [])
    assert.deepEqual(warnings, [])
    assert.deepEqual(
      packages.map(({ name, requested, editable, installer }) => [
        name,
        requested,
        editable,
        installer,
      ]),
      [
        ['attrs', undefined, true, 'pip'],
        ['zope.interface', true, undefined, 'pip'],
      ],
    )
  })

  it('of an earlier folder hide those of a later one', () => {
    const [first, second] = [makeFolder(), makeFolder()]
    install(first, { name: 'Foo-Bar', version: '2' })
    install(second, { name: 'foo_bar', version: '1' })
    install(second, { name: 'baz', version: '1' })
    assert.deepEqual(read(first, second).packages, ['Foo-Bar 2', 'baz 1'])
  })

  it('are old eggs too: a folder, a file, and an unpacked egg', () => {
    const site = makeFolder()
    mkdirSync(join(site, 'one-1.egg-info'))
    writeFileSync(join(site, 'one-1.egg-info', 'PKG-INFO'), 'Name: one\nVersion: 1\n\n')
    writeFileSync(join(site, 'two-1.egg-info'), 'Name: two\nVersion: 1\n\n')
    mkdirSync(join(site, 'three-1.egg', 'EGG-INFO'), { recursive: true })
    writeFileSync(join(site, 'three-1.egg', 'EGG-INFO', 'PKG-INFO'), 'Name: three\nVersion: 1\n\n')
    assert.deepEqual(read(site), {
      packages: ['one 1', 'three 1', 'two 1'],
      codes: [],
      folders: [site],
    })
  })

  it('are found in folders that .pth files name, and what these would run is not run', () => {
    const [site, source] = [makeFolder(), makeFolder()]
    mkdirSync(join(source, 'edited.egg-info'))
    writeFileSync(join(source, 'edited.egg-info', 'PKG-INFO'), 'Name: edited\nVersion: 0.1\n\n')
    writeFileSync(
      join(site, 'easy-install.pth'),
      `# x\nimport os; os.abort()\n\n${source}\n/none\n`,
    )
    assert.deepEqual(read(site).packages, ['edited 0.1'])
    assert.deepEqual(read(site).folders, [site, source])
  })

  it('of conda are listed beside those of Python', () => {
    const [site, prefix] = [makeFolder(), makeFolder()]
    install(site, { name: 'numpy', version: '2.1.0' })
    installConda(prefix, { name: 'numpy', version: '2.1.0' })
    writeFileSync(join(prefix, 'conda-meta', 'history'), 'x')
    const { packages } = readPackages([site], [join(prefix, 'conda-meta')])
    assert.deepEqual(
      packages.map(({ purl }) => purl),
      ['pkg:conda/numpy@2.1.0?build=0&channel=conda-forge&subdir=linux-64', 'pkg:pypi/numpy@2.1.0'],
    )
  })

  it('are read whatever the length of their description', () => {
    const site = makeFolder()
    install(site, { name: 'long', version: '1', descriptionBytes: 3 * MAX_METADATA_BYTES })
    assert.deepEqual(read(site), { packages: ['long 1'], codes: [], folders: [site] })
  })

  it('are read where their headers are longer than usual', () => {
    const site = makeFolder()
    install(site, {
      name: 'legal',
      version: '1',
      headers: `License: x\n${'  text\n'.repeat(5_000)}`,
    })
    assert.deepEqual(read(site), { packages: ['legal 1'], codes: [], folders: [site] })
  })
})

interface BadCase {
  readonly what: string
  /** Damages one of two packages, `bad` and `good`. */
  readonly damage: (folder: string, site: string) => void
  readonly packages: readonly string[]
  readonly codes: readonly string[]
  readonly skip?: string | false
}

const metadata = (folder: string): string => join(folder, 'METADATA')
const isRoot = process.getuid?.() === 0
const noPosix = process.platform === 'win32' && 'links and pipes are those of POSIX'

const LOST = { packages: ['good 1'], codes: ['package-unreadable'] }
const PARTLY = { packages: ['bad 1', 'good 1'], codes: ['package-incomplete'] }

const BAD: readonly BadCase[] = [
  { what: 'without METADATA', damage: (folder) => unlinkSync(metadata(folder)), ...LOST },
  { what: 'with empty METADATA', damage: (folder) => truncateSync(metadata(folder)), ...LOST },
  {
    what: 'with METADATA that is cut in the name',
    damage: (folder) => writeFileSync(metadata(folder), 'Metadata-Version: 2.1\nNam'),
    ...LOST,
  },
  {
    what: 'with METADATA that is binary',
    damage: (folder) => writeFileSync(metadata(folder), Buffer.alloc(5_000, 0xff)),
    ...LOST,
  },
  {
    what: 'with headers that never end',
    damage: (folder) =>
      writeFileSync(
        metadata(folder),
        `Name: bad\nVersion: 1\n${'X: y\n'.repeat(MAX_METADATA_BYTES / 4)}`,
      ),
    ...LOST,
  },
  {
    what: 'whose METADATA is a folder',
    damage: (folder) => {
      unlinkSync(metadata(folder))
      mkdirSync(metadata(folder))
    },
    ...LOST,
  },
  {
    what: 'whose METADATA is a link to itself',
    damage: (folder) => {
      unlinkSync(metadata(folder))
      symlinkSync('METADATA', metadata(folder))
    },
    ...LOST,
    skip: noPosix,
  },
  {
    what: 'whose METADATA is a link to nothing',
    damage: (folder) => {
      unlinkSync(metadata(folder))
      symlinkSync('/none', metadata(folder))
    },
    ...LOST,
    skip: noPosix,
  },
  {
    what: 'whose METADATA is a pipe that nobody writes to',
    damage: (folder) => {
      unlinkSync(metadata(folder))
      execFileSync('mkfifo', [metadata(folder)])
    },
    ...LOST,
    skip: noPosix,
  },
  {
    what: 'whose METADATA is an endless device',
    damage: (folder) => {
      unlinkSync(metadata(folder))
      symlinkSync('/dev/zero', metadata(folder))
    },
    ...LOST,
    skip: noPosix,
  },
  {
    what: 'whose METADATA may not be read',
    damage: (folder) => chmodSync(metadata(folder), 0),
    ...LOST,
    skip: noPosix || (isRoot && 'the super-user may read everything'),
  },
  {
    what: 'that is a link to its own folder',
    damage: (folder, site) => {
      rmSync(folder, { recursive: true })
      symlinkSync(site, folder)
    },
    ...LOST,
    skip: noPosix,
  },
  {
    what: 'that is a link in a circle',
    damage: (folder) => {
      rmSync(folder, { recursive: true })
      symlinkSync(folder, folder)
    },
    ...LOST,
    skip: noPosix,
  },
  {
    what: 'that is an empty file',
    damage: (folder) => {
      rmSync(folder, { recursive: true })
      writeFileSync(folder, '')
    },
    ...LOST,
  },
  {
    what: 'that pip left behind',
    damage: (folder, site) => {
      rmSync(folder, { recursive: true })
      mkdirSync(join(site, '~ad-1.dist-info'))
    },
    ...LOST,
  },
  {
    what: 'with a name that is a path',
    damage: (folder) => writeFileSync(metadata(folder), 'Name: ../../etc\nVersion: 1\n\n'),
    ...LOST,
  },
  {
    what: 'with bytes that are no UTF-8',
    damage: (folder) =>
      writeFileSync(
        metadata(folder),
        Buffer.from('Name: bad\nVersion: 1\nAuthor: \xff\n\n', 'latin1'),
      ),
    ...PARTLY,
  },
  {
    what: 'with a RECORD that is larger than any',
    damage: (folder) => truncateSync(join(folder, 'RECORD'), MAX_INSTALL_RECORD_BYTES + 1),
    ...PARTLY,
  },
  {
    what: 'whose RECORD is a folder',
    damage: (folder) => {
      unlinkSync(join(folder, 'RECORD'))
      mkdirSync(join(folder, 'RECORD'))
    },
    ...PARTLY,
  },
  {
    what: 'with an origin that is no JSON',
    damage: (folder) => writeFileSync(join(folder, 'direct_url.json'), '{"url":'),
    ...PARTLY,
  },
  {
    what: 'with an origin that is too long',
    damage: (folder) =>
      writeFileSync(join(folder, 'direct_url.json'), ' '.repeat(MAX_SMALL_FILE_BYTES + 1)),
    ...PARTLY,
  },
  {
    what: 'with an installer that is a novel',
    damage: (folder) => appendFileSync(join(folder, 'INSTALLER'), 'word '.repeat(1_000)),
    ...PARTLY,
  },
  {
    what: 'that is there in two versions',
    damage: (_, site) => void install(site, { name: 'BAD', version: '2' }),
    packages: ['BAD 2', 'bad 1', 'good 1'],
    codes: ['package-duplicate'],
  },
  {
    what: 'that is there twice in one version',
    damage: (_, site) => writeFileSync(join(site, 'bad-1.egg-info'), 'Name: bad\nVersion: 1\n\n'),
    packages: ['bad 1', 'good 1'],
    codes: ['package-duplicate'],
  },
  {
    what: 'beside .pth files that lead in circles',
    damage: (_, site) =>
      writeFileSync(join(site, 'x.pth'), `${site}\n.\n${'../'.repeat(3)}none\n\u0000\n`),
    packages: ['bad 1', 'good 1'],
    codes: [],
  },
]

describe('a package', () => {
  for (const { what, damage, packages, codes, skip = false } of BAD) {
    it(`${what} has one clear outcome`, { skip }, () => {
      const site = makeFolder()
      install(site, { name: 'good', version: '1' })
      const folder = install(site, { name: 'bad', version: '1' })
      assert.deepEqual(read(site), { packages: ['bad 1', 'good 1'], codes: [], folders: [site] })
      damage(folder, site)
      const answer = read(site)
      assert.deepEqual(answer.packages, packages)
      assert.deepEqual(answer.codes, codes)
    })
  }
})

describe('a record of conda', () => {
  for (const [what, content] of [
    ['that is cut', '{"name": "a", "ver'],
    ['that is empty', ''],
    ['that is a list', '[]'],
  ] as const) {
    it(`${what} is a warning`, () => {
      const prefix = makeFolder()
      installConda(prefix, { name: 'good', version: '1' })
      writeFileSync(join(prefix, 'conda-meta', 'bad-1-0.json'), content)
      const { packages, warnings } = readPackages([], [join(prefix, 'conda-meta')])
      assert.deepEqual(
        [packages.map(({ name }) => name), warnings.map(({ code }) => code)],
        [['good'], ['package-unreadable']],
      )
    })
  }
})
