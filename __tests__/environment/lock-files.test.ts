// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { MAX_YAML_CHARS } from '../../src/core/limits.ts'
import { LOCK_FORMATS, type LockFormat } from '../../src/environment/environment-v1.ts'
import { lockFormatOf, parseLockFile } from '../../src/environment/lock-files/lock-file.ts'
import { propertyRuns } from '../support/property-runs.ts'

const HASH = `sha256:${'a'.repeat(64)}`

/** `name version` with `#` where there is a digest, and `?` where no exact version is pinned. */
const short = async (format: LockFormat, text: string): Promise<readonly string[] | undefined> =>
  (await parseLockFile(format, text))?.map(
    ({ ecosystem, name, version, hashed }) =>
      `${ecosystem === 'conda' ? 'conda:' : ''}${name} ${version ?? '?'}${hashed ? ' #' : ''}`,
  )

const FILES: readonly (readonly [
  format: LockFormat,
  what: string,
  text: string,
  found: readonly string[],
])[] = [
  [
    'requirements.txt',
    'with digests, markers, extras and options',
    [
      '\ufeff# made by pip-compile',
      '--index-url https://user:hunter2@example.com/simple',
      '-r other.txt',
      'torch==2.8.0 \\',
      `    --hash=${HASH} \\`,
      `    --hash=${HASH}`,
      'uvicorn[standard]==0.35.0 ; python_version >= "3.9"  # via x',
      'requests>=2',
      'idna==3.*',
      'six',
      'zope.interface === 6.1',
      'pkg (==1.0)',
      'one==1,!=2',
      'local @ file:///x',
      './wheel.whl',
      '',
    ].join('\r\n'),
    [
      'torch 2.8.0 #',
      'uvicorn 0.35.0',
      'requests ?',
      'idna ?',
      'six ?',
      'zope.interface 6.1',
      'pkg 1.0',
      'one ?',
      'local ?',
    ],
  ],
  [
    'uv.lock',
    'as uv writes it',
    `version = 1\n[[package]]\nname = "digits"\nversion = "0.1.0"\nsource = { editable = "." }\n[[package]]\nname = "torch"\nversion = "2.8.0"\nwheels = [{ url = "https://a", hash = "${HASH}" }]\n[[package]]\nname = "six"\nversion = "1.17.0"\nsdist = { url = "https://a", hash = "${HASH}" }\n`,
    ['digits 0.1.0', 'torch 2.8.0 #', 'six 1.17.0 #'],
  ],
  [
    'poetry.lock',
    'of today',
    `[[package]]\nname = "torch"\nversion = "2.8.0"\nfiles = [{file = "a", hash = "${HASH}"}]\n[[package]]\nname = "local"\nversion = "1"\nfiles = []\n[metadata]\nlock-version = "2.1"\n`,
    ['torch 2.8.0 #', 'local 1'],
  ],
  [
    'poetry.lock',
    'of the past',
    `[[package]]\nname = "torch"\nversion = "1.9.0"\n[metadata.files]\ntorch = [{file = "a", hash = "${HASH}"}]\n`,
    ['torch 1.9.0 #'],
  ],
  [
    'pdm.lock',
    'as PDM writes it',
    `[metadata]\nlock_version = "4.5"\n[[package]]\nname = "torch"\nversion = "2.8.0"\nfiles = [{file = "a", hash = "${HASH}"}]\n`,
    ['torch 2.8.0 #'],
  ],
  [
    'pylock.toml',
    'of PEP 751',
    `lock-version = "1.0"\n[[packages]]\nname = "attrs"\nversion = "25.1.0"\n[[packages.wheels]]\nname = "a"\nhashes = {sha256 = "${'a'.repeat(64)}"}\n[[packages]]\nname = "local"\n`,
    ['attrs 25.1.0 #', 'local ?'],
  ],
  [
    'Pipfile.lock',
    'with two groups',
    JSON.stringify({
      _meta: { hash: {} },
      default: {
        torch: { hashes: [HASH], version: '==2.8.0' },
        own: { editable: true, path: '.' },
      },
      develop: { pytest: { hashes: [], version: '==8.4.0' } },
    }),
    ['torch 2.8.0 #', 'own ?', 'pytest 8.4.0'],
  ],
  [
    'conda-lock.yml',
    'with two platforms and pip',
    `version: 1
metadata:
  name: x
package:
- name: python
  version: 3.12.4
  manager: conda
  platform: linux-64
  dependencies:
    name: '>=1'
    openssl: '>=3'
  hash:
    md5: x
    sha256: y
  category: main
- name: python
  version: 3.12.4
  manager: conda
  platform: osx-arm64
  dependencies: {}
  hash:
    sha256: z
- name: torch
  version: '2.8.0'
  manager: pip
  hash: {}
`,
    ['conda:python 3.12.4 #', 'torch 2.8.0'],
  ],
  [
    'environment.yml',
    'with pins, ranges and pip',
    'name: x\nchannels: [conda-forge]\ndependencies:\n- python=3.12\n- conda-forge::numpy==2.1.0\n- libblas=3.9.0=22_a\n- pandas>=2\n- scipy\n- pip:\n  - torch==2.8.0\n  - -r requirements.txt\n',
    [
      'conda:python ?',
      'conda:numpy 2.1.0',
      'conda:libblas 3.9.0',
      'conda:pandas ?',
      'conda:scipy ?',
      'torch 2.8.0',
    ],
  ],
  ['other', 'of any kind', 'whatever', []],
]

describe('a lock file is read', () => {
  for (const [format, what, text, found] of FILES) {
    it(`${format} ${what}`, async () => assert.deepEqual(await short(format, text), found))
  }
})

describe('a lock file that is not of its form', () => {
  const cases: readonly (readonly [LockFormat, string])[] = [
    ['uv.lock', 'a = '],
    ['uv.lock', 'version = 1'],
    ['poetry.lock', '[package]\nname = "a"'],
    ['pylock.toml', 'packages = 1'],
    ['Pipfile.lock', '{'],
    ['Pipfile.lock', '{"default": {}}'],
    ['conda-lock.yml', 'version: 1'],
    ['conda-lock.yml', '- a'],
    ['environment.yml', 'dependencies: 1'],
    ['environment.yml', `dependencies: [a]\n${' '.repeat(MAX_YAML_CHARS)}`],
    ['environment.yml', `a: &a [x, x]\n${'b: [*a, *a]\n'.repeat(200)}`],
  ]
  for (const [format, text] of cases) {
    it(`is undefined: ${format} ${JSON.stringify(text.slice(0, 25))}`, async () =>
      assert.equal(await parseLockFile(format, text), undefined))
  }

  it('resolves no billion aliases', async () => {
    const levels = [
      'a0: &a0 [x]',
      ...Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`),
    ]
    assert.equal(
      await parseLockFile('environment.yml', `${levels.join('\n')}\ndependencies: [a]\n`),
      undefined,
    )
  })

  it('never throws, whatever its text', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .constantFrom(...FILES.map(([, , sample]) => sample))
        .chain((sample) =>
          fc
            .tuple(fc.nat(sample.length), fc.string({ maxLength: 5 }))
            .map(([at, more]) => sample.slice(0, at) + more + sample.slice(at + 1)),
        ),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...LOCK_FORMATS), text, async (format, content) => {
        for (const entry of (await parseLockFile(format, content)) ?? []) {
          assert.match(entry.name, /^[\w.-]+$/)
        }
      }),
      propertyRuns(300),
    )
  })
})

describe('the format of a lock file', () => {
  const names: readonly (readonly [string, LockFormat])[] = [
    ['requirements.txt', 'requirements.txt'],
    ['requirements-gpu.txt', 'requirements.txt'],
    ['requirements.lock.txt', 'requirements.txt'],
    ['constraints.txt', 'requirements.txt'],
    ['uv.lock', 'uv.lock'],
    ['pylock.toml', 'pylock.toml'],
    ['pylock.gpu.toml', 'pylock.toml'],
    ['conda-lock.yml', 'conda-lock.yml'],
    ['gpu.conda-lock.yml', 'conda-lock.yml'],
    ['environment.yaml', 'environment.yml'],
    ['package-lock.json', 'other'],
    ['my-requirements.txt', 'other'],
    ['Cargo.lock', 'other'],
  ]
  for (const [name, format] of names) {
    it(`of ${name} is ${format}`, () => assert.equal(lockFormatOf(name), format))
  }
})
