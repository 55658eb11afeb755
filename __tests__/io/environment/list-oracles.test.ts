// SPDX-License-Identifier: Apache-2.0
//
// What a capture lists is what `pip list` and `conda list` list: of an
// environment that pip itself fills, and of the Python that is on this
// machine. Without these programs the tests are skipped, and say so.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { CapturedPackage } from '../../../src/environment/environment-v1.ts'
import { findPython } from '../../../src/io/environment/find-python.ts'
import { readPackages } from '../../../src/io/environment/read-packages.ts'

const base = mkdtempSync(join(tmpdir(), 'mlprov-oracle-'))
after(() => rmSync(base, { recursive: true, force: true }))

const ENV = {
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  PIP_CONFIG_FILE: '/dev/null',
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
}

/** What a program prints; `undefined` where it is absent or fails. */
const ask = (program: string, ...args: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync(program, args, { cwd: base, encoding: 'utf8', env: ENV })
  return status === 0 ? stdout : undefined
}

const lines = (text: string): readonly string[] =>
  JSON.parse(text)
    .map(({ name, version }: { name: string; version: string }) => `${name} ${version}`)
    .sort()

const captured = (env: Readonly<Record<string, string>>): readonly CapturedPackage[] => {
  const { python } = findPython({ env, cwd: base, given: [], rootPath: '/' })
  return readPackages(python?.folders ?? [], python?.condaFolders ?? []).packages
}

const ofPip = (packages: readonly CapturedPackage[]): readonly string[] =>
  packages
    .filter(({ ecosystem }) => ecosystem === 'pypi')
    .map(({ name, version }) => `${name} ${version}`)
    .sort()

const pipVersion = Number(
  /^pip (\d+\.\d+)/.exec(ask('python3', '-m', 'pip', '--version') ?? '')?.[1],
)
const skip =
  process.platform === 'win32'
    ? 'the layout is that of POSIX'
    : !(pipVersion >= 23) && 'python3 with pip 23 or later is not on this machine'

/** Names and versions that are easy to get wrong. */
const WHEELS = [
  ['Foo.Bar_baz', '1.0'],
  ['torch', '2.8.0+cu128'],
  ['UPPER', '1.0rc1'],
  ['epoch', '1!2.0'],
  ['a', '2026.3.1.post1.dev2'],
  ['with-dash', '0'],
]

// A wheel is a zip with a `.dist-info`; Python packs them. Arguments: a folder, then name and version of each.
const PACK = `
import sys, zipfile
folder, *words = sys.argv[1:]
for name, version in zip(words[::2], words[1::2]):
  stem = name.replace('-', '_').replace('.', '_')
  info = stem + '-' + version + '.dist-info/'
  files = {
    info + 'METADATA': 'Metadata-Version: 2.1\\nName: %s\\nVersion: %s\\nLicense: MIT\\n\\n# Read me\\n' % (name, version),
    info + 'WHEEL': 'Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n',
    stem + '_code.py': '',
  }
  record = ''.join(file + ',,\\n' for file in [*files, info + 'RECORD'])
  with zipfile.ZipFile(folder + '/' + stem + '-' + version + '-py3-none-any.whl', 'w') as wheel:
    for file, text in [*files.items(), (info + 'RECORD', record)]:
      wheel.writestr(file, text)
`

describe('the list of an environment', { skip }, () => {
  it('is that of pip, for packages that pip installed', () => {
    const venv = join(base, 'venv')
    const wheels = join(base, 'wheels')
    mkdirSync(wheels)
    writeFileSync(join(base, 'pack.py'), PACK)
    assert.ok(ask('python3', '-m', 'venv', '--without-pip', venv) !== undefined)
    assert.ok(ask('python3', join(base, 'pack.py'), wheels, ...WHEELS.flat()) !== undefined)
    const pip = ['-m', 'pip', '--python', join(venv, 'bin', 'python')]
    const [first, ...others] = WHEELS
    const file = join(wheels, `${first?.[0]?.replaceAll('.', '_')}-${first?.[1]}-py3-none-any.whl`)
    const names = others.map((wheel) => wheel.join('=='))
    const install = ['install', '--quiet', '--no-index', '--no-deps', '--find-links', wheels]
    assert.ok(ask('python3', ...pip, ...install, file, ...names) !== undefined)

    const expected = lines(ask('python3', ...pip, 'list', '--format=json') ?? '[]')
    assert.equal(expected.length, WHEELS.length)
    const packages = captured({ VIRTUAL_ENV: venv })
    assert.deepEqual(ofPip(packages), expected)

    const fromFile = packages.find(({ name }) => name === 'Foo.Bar_baz')
    assert.equal(fromFile?.directUrl?.url, `file://${file}`)
    // Since 23.1, pip also says what the digest of that file was.
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex')
    const told = pipVersion >= 23.1 ? `sha256:${digest}` : undefined
    assert.equal(fromFile?.archiveDigest, told)
    for (const { installer, requested, recordDigest, license } of packages) {
      assert.deepEqual([installer, requested, license?.value], ['pip', true, 'MIT'])
      assert.match(recordDigest ?? '', /^sha256:[0-9a-f]{64}$/)
    }
  })

  it('is that of pip, for the Python of this machine', (context) => {
    const pip = ask('python3', '-m', 'pip', 'list', '--format=json')
    const expected = lines(pip ?? '[]')
    assert.ok(expected.length > 0)
    assert.deepEqual(ofPip(captured(ENV)), expected)
    context.diagnostic(`${expected.length} packages compared with pip list`)
  })
})

const condaPrefix = ask('conda', 'info', '--base')?.trim()

describe('the list of a conda environment', {
  skip: condaPrefix === undefined && 'conda is not on this machine',
}, () => {
  it('is that of conda', (context) => {
    const CONDA_PREFIX = condaPrefix ?? ''
    const expected = lines(ask('conda', 'list', '--json', '--prefix', CONDA_PREFIX) ?? '[]')
    const packages = captured({ CONDA_PREFIX })
    const ofConda = packages.filter(({ ecosystem }) => ecosystem === 'conda')
    const fromPip = packages.filter(
      ({ ecosystem, installer }) => ecosystem === 'pypi' && installer !== 'conda',
    )
    const found = [...ofConda, ...fromPip].map(({ name, version }) => `${name} ${version}`).sort()
    assert.ok(expected.length > 0)
    assert.deepEqual(found, expected)
    context.diagnostic(`${expected.length} packages compared with conda list`)
  })
})
