// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, relative } from 'node:path'
import { after, describe, it } from 'node:test'
import { ProvenanceError } from '../../../src/core/errors.ts'
import { findPython } from '../../../src/io/environment/find-python.ts'
import { install, installConda, makeVenv } from '../../support/python-environments.ts'

const base = mkdtempSync(join(tmpdir(), 'mlprov-find-'))
after(() => rmSync(base, { recursive: true, force: true }))

let scenes = 0
/** A machine of its own: `root` stands for `/`, `cwd` is where the job works. */
const scene = () => {
  scenes += 1
  const root = join(base, String(scenes))
  const cwd = join(root, 'work')
  mkdirSync(cwd, { recursive: true })
  const find = (env: Readonly<Record<string, string>> = {}, given: readonly string[] = []) => {
    const { python, warnings } = findPython({ env, cwd, given, rootPath: root })
    return {
      python,
      foundBy: python?.foundBy,
      folders: python?.folders.map((folder) => relative(root, folder)),
      codes: warnings.map(({ code }) => code),
    }
  }
  return { root, cwd, find }
}

/** An installation such as setup-python's, with its interpreter. */
const makeInstallation = (prefix: string, version = '3.12'): void => {
  mkdirSync(join(prefix, 'lib', `python${version}`, 'site-packages'), { recursive: true })
  mkdirSync(join(prefix, 'bin'), { recursive: true })
  writeFileSync(join(prefix, 'bin', `python${version}`), 'not to be run')
  chmodSync(join(prefix, 'bin', `python${version}`), 0o755)
  symlinkSync(`python${version}`, join(prefix, 'bin', 'python3'))
}

const SITE = 'lib/python3.12/site-packages'

describe('Python is found', {
  skip: process.platform === 'win32' && 'the layout is that of POSIX',
}, () => {
  it('by VIRTUAL_ENV, before anything else', () => {
    const { root, find } = scene()
    makeVenv(join(root, 'venv'))
    makeInstallation(join(root, 'python'))
    const env = { VIRTUAL_ENV: join(root, 'venv'), pythonLocation: join(root, 'python') }
    const { python, foundBy, folders, codes } = find(env)
    assert.deepEqual([foundBy, folders, codes], ['VIRTUAL_ENV', [`venv/${SITE}`], []])
    assert.deepEqual([python?.implementation, python?.version], ['cpython', '3.12.4'])
  })

  it('by CONDA_PREFIX, with its records', () => {
    const { root, find } = scene()
    makeInstallation(join(root, 'conda'))
    installConda(join(root, 'conda'), { name: 'zlib', version: '1.3.1' })
    const { python, foundBy } = find({ CONDA_PREFIX: join(root, 'conda') })
    assert.equal(foundBy, 'CONDA_PREFIX')
    assert.deepEqual(python?.condaFolders, [join(root, 'conda', 'conda-meta')])
  })

  it('by the pythonLocation of setup-python', () => {
    const { root, find } = scene()
    makeInstallation(join(root, 'python'))
    const { foundBy, folders } = find({ pythonLocation: join(root, 'python') })
    assert.deepEqual([foundBy, folders], ['pythonLocation', [`python/${SITE}`]])
  })

  it('as .venv, which uv makes and nobody activates', () => {
    const { cwd, find } = scene()
    makeVenv(join(cwd, '.venv'))
    assert.deepEqual(find().folders, [`work/.venv/${SITE}`])
  })

  it('and says which .venv was not read', () => {
    const { root, cwd, find } = scene()
    makeVenv(join(cwd, '.venv'))
    makeInstallation(join(root, 'python'))
    const { foundBy, codes } = find({ pythonLocation: join(root, 'python') })
    assert.deepEqual([foundBy, codes], ['pythonLocation', ['python-ambiguous']])
  })

  it('by PATH, behind the link of the interpreter', () => {
    const { root, find } = scene()
    makeInstallation(join(root, 'opt', 'python'))
    mkdirSync(join(root, 'bin'))
    symlinkSync(join(root, 'opt', 'python', 'bin', 'python3'), join(root, 'bin', 'python3'))
    const { foundBy, folders } = find({
      PATH: [join(root, 'none'), join(root, 'bin')].join(delimiter),
    })
    assert.deepEqual([foundBy, folders], ['PATH', [`opt/python/${SITE}`]])
  })

  it('by PATH, in a virtual environment and not behind its link', () => {
    const { root, find } = scene()
    makeInstallation(join(root, 'python'))
    makeVenv(join(root, 'venv'))
    mkdirSync(join(root, 'venv', 'bin'))
    symlinkSync(join(root, 'python', 'bin', 'python3'), join(root, 'venv', 'bin', 'python3'))
    assert.deepEqual(find({ PATH: join(root, 'venv', 'bin') }).folders, [`venv/${SITE}`])
  })

  it('by PATH, in the layout of Debian, with what pip put into the home', () => {
    const { root, find } = scene()
    for (const folder of [
      'usr/lib/python3/dist-packages',
      'usr/local/lib/python3.11/dist-packages',
      'home/.local/lib/python3.11/site-packages',
      'usr/lib/python3.11',
      'usr/bin',
    ]) {
      mkdirSync(join(root, folder), { recursive: true })
    }
    writeFileSync(join(root, 'usr', 'bin', 'python3.11'), '')
    symlinkSync('python3.11', join(root, 'usr', 'bin', 'python3'))
    const env = { PATH: join(root, 'usr', 'bin'), HOME: join(root, 'home') }
    assert.deepEqual(find(env).folders, [
      'home/.local/lib/python3.11/site-packages',
      'usr/local/lib/python3.11/dist-packages',
      'usr/lib/python3/dist-packages',
    ])
    assert.equal(find({ ...env, PYTHONNOUSERSITE: '1' }).folders?.length, 2)
  })

  it('behind the shims of pyenv', () => {
    const { root, find } = scene()
    makeInstallation(join(root, 'pyenv', 'versions', '3.12.4'))
    mkdirSync(join(root, 'pyenv', 'shims'))
    writeFileSync(join(root, 'pyenv', 'shims', 'python3'), '#!/bin/sh\n')
    writeFileSync(join(root, 'pyenv', 'version'), '3.12.4\n')
    const PATH = join(root, 'pyenv', 'shims')
    assert.deepEqual(find({ PATH }).folders, [`pyenv/versions/3.12.4/${SITE}`])
    assert.deepEqual(find({ PATH, PYENV_VERSION: '../../python' }).codes, ['python-not-found'])
  })

  it('in the tool cache, where there is one only', () => {
    const { root, find } = scene()
    makeInstallation(join(root, 'opt/hostedtoolcache/Python/3.12.4/x64'))
    assert.equal(find().foundBy, 'tool cache')
    makeInstallation(join(root, 'opt/hostedtoolcache/Python/3.11.9/x64'), '3.11')
    assert.deepEqual(find().codes, ['python-not-found'])
  })

  it('with the packages of the system where a virtual environment sees them', () => {
    const { root, find } = scene()
    makeInstallation(join(root, 'python'))
    const home = join(root, 'python', 'bin')
    makeVenv(join(root, 'venv'), [], `home = ${home}\ninclude-system-site-packages = true\n`)
    const { folders } = find({ VIRTUAL_ENV: join(root, 'venv') })
    assert.deepEqual(folders, [`venv/${SITE}`, `python/${SITE}`])
  })

  it('with the folders of PYTHONPATH first', () => {
    const { root, cwd, find } = scene()
    makeVenv(join(cwd, '.venv'))
    mkdirSync(join(cwd, 'src'))
    const PYTHONPATH = ['src', '/none', ''].join(delimiter)
    assert.deepEqual(find({ PYTHONPATH }).folders, ['work/src', `work/.venv/${SITE}`])
    assert.ok(root)
  })

  it('in the newest version, and says that there are others', () => {
    const { root, find } = scene()
    makeInstallation(join(root, 'python'), '3.9')
    mkdirSync(join(root, 'python/lib/python3.12/site-packages'), { recursive: true })
    mkdirSync(join(root, 'python/lib/python3.13'), { recursive: true })
    const { folders, codes } = find({ pythonLocation: join(root, 'python') })
    assert.deepEqual([folders, codes], [[`python/${SITE}`], ['python-ambiguous']])
  })

  it('nowhere, which is a warning', () => {
    const { find } = scene()
    assert.deepEqual(find({ VIRTUAL_ENV: '/none', PATH: '/none' }).codes, ['python-not-found'])
    assert.equal(find().python, undefined)
  })
})

describe('a Python that is named', {
  skip: process.platform === 'win32' && 'the layout is that of POSIX',
}, () => {
  it('is read, and no other', () => {
    const { root, cwd, find } = scene()
    makeVenv(join(cwd, '.venv'))
    makeVenv(join(root, 'venv'))
    const { foundBy, folders, codes } = find({ VIRTUAL_ENV: join(cwd, '.venv') }, ['../venv'])
    assert.deepEqual([foundBy, folders, codes], ['input', [`venv/${SITE}`], []])
  })

  it('may be several, and folders of packages', () => {
    const { root, cwd, find } = scene()
    const site = makeVenv(join(root, 'venv'))
    mkdirSync(join(cwd, 'target'))
    install(join(cwd, 'target'), { name: 'a', version: '1' })
    assert.deepEqual(find({}, [site, 'target']).folders, [`venv/${SITE}`, 'work/target'])
  })

  for (const [what, path] of [
    ['is not there', 'none'],
    ['is another folder', '.'],
    ['is a file', 'file'],
  ] as const) {
    it(`is refused where it ${what}`, () => {
      const { cwd, find } = scene()
      writeFileSync(join(cwd, 'file'), '')
      assert.throws(
        () => find({}, [path]),
        (error) => error instanceof ProvenanceError && error.code === 'INPUT_INVALID',
      )
    })
  }
})
