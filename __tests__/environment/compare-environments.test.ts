// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compareEnvironments } from '../../src/environment/compare-environments.ts'
import type { CapturedEnvironment, CapturedPackage } from '../../src/environment/environment-v1.ts'
import { ENVIRONMENT } from '../support/environments.ts'

/** The environment with the package of this name changed, or taken away. */
const withPackage = (
  name: string,
  change: (entry: CapturedPackage) => CapturedPackage | undefined,
): CapturedEnvironment => ({
  ...ENVIRONMENT,
  packages: ENVIRONMENT.packages.flatMap((entry) =>
    entry.name === name ? (change(entry) ?? []) : [entry],
  ),
})

const RECORD = ENVIRONMENT.packages.find(({ name }) => name === 'torch')?.recordDigest ?? ''
const TORCH = `2.8.0+cu128, RECORD ${RECORD}`

describe('two captures of one environment', () => {
  it('do not differ', () => assert.deepEqual(compareEnvironments(ENVIRONMENT, ENVIRONMENT), []))

  it('do not differ in when they were made, nor in what the trainer says', () => {
    const { training: _, ...later } = {
      ...ENVIRONMENT,
      capturedAt: '2027-01-01T00:00:00Z',
      warnings: [],
    }
    assert.deepEqual(compareEnvironments(ENVIRONMENT, later), [])
  })

  it('do not differ in how a name is written', () => {
    const later = withPackage('torch', (entry) => ({ ...entry, name: 'Torch' }))
    assert.deepEqual(compareEnvironments(ENVIRONMENT, later), [])
  })
})

const CHANGES: readonly (readonly [what: string, after: CapturedEnvironment, change: object])[] = [
  [
    'a package that was added',
    {
      ...ENVIRONMENT,
      packages: [
        ...ENVIRONMENT.packages,
        { ecosystem: 'pypi', name: 'evil', version: '1', purl: 'pkg:pypi/evil@1' },
      ],
    },
    { area: 'package', name: 'evil', kind: 'added', after: '1' },
  ],
  [
    'a package that was removed',
    withPackage('torch', () => undefined),
    { area: 'package', name: 'torch', kind: 'removed', before: TORCH },
  ],
  [
    'a version',
    withPackage('torch', (entry) => ({ ...entry, version: '2.9.0' })),
    {
      area: 'package',
      name: 'torch',
      kind: 'changed',
      before: TORCH,
      after: `2.9.0, RECORD ${RECORD}`,
    },
  ],
  [
    'other files under the same version',
    withPackage('torch', (entry) => ({ ...entry, recordDigest: 'sha256:other' })),
    {
      area: 'package',
      name: 'torch',
      kind: 'changed',
      before: TORCH,
      after: '2.8.0+cu128, RECORD sha256:other',
    },
  ],
  [
    'another commit',
    withPackage('digits', (entry) => ({
      ...entry,
      directUrl: { url: 'https://example.com/octo-org/digits', commit: 'b' },
    })),
    {
      area: 'package',
      name: 'digits',
      kind: 'changed',
      before: `0.1.0, from https://example.com/octo-org/digits@${'a'.repeat(40)}, editable`,
      after: '0.1.0, from https://example.com/octo-org/digits@b, editable',
    },
  ],
  [
    'another build of conda',
    withPackage('libblas', (entry) => ({ ...entry, purl: entry.purl.replace('22_', '23_') })),
    {
      area: 'package',
      name: 'libblas (conda)',
      kind: 'changed',
      before: '3.9.0, build 22_linux64_openblas',
      after: '3.9.0, build 23_linux64_openblas',
    },
  ],
  [
    'a variable',
    { ...ENVIRONMENT, variables: { ...ENVIRONMENT.variables, PYTHONHASHSEED: '1' } },
    { area: 'variable', name: 'PYTHONHASHSEED', kind: 'changed', before: '0', after: '1' },
  ],
  [
    'the driver',
    { ...ENVIRONMENT, system: { ...ENVIRONMENT.system, nvidiaDriver: '580.1' } },
    { area: 'system', name: 'nvidiaDriver', kind: 'changed', before: '570.124.06', after: '580.1' },
  ],
  [
    'a card',
    { ...ENVIRONMENT, gpus: [] },
    {
      area: 'gpu',
      name: '0',
      kind: 'removed',
      before: 'NVIDIA H100 80GB HBM3, driver 570.124.06, 81559 MiB, VBIOS 96.00.89.00.01',
    },
  ],
  [
    'the image',
    { ...ENVIRONMENT, container: { image: 'ghcr.io/octo-org/train:2.8' } },
    { area: 'container', name: 'digest', kind: 'removed', before: `sha256:${'3'.repeat(64)}` },
  ],
  [
    'a lock file',
    {
      ...ENVIRONMENT,
      lockFiles: ENVIRONMENT.lockFiles.map((file) => ({ ...file, sha256: '7'.repeat(64) })),
    },
    {
      area: 'lock file',
      name: 'uv.lock',
      kind: 'changed',
      before: `sha256:${'4'.repeat(64)}`,
      after: `sha256:${'7'.repeat(64)}`,
    },
  ],
  [
    'a library of the system',
    {
      ...ENVIRONMENT,
      frameworks: [
        ...ENVIRONMENT.frameworks,
        { name: 'cuda', version: '11.2', source: '/usr/local/cuda/version.json' },
      ],
    },
    {
      area: 'framework',
      name: 'cuda',
      kind: 'added',
      after: '11.2 (/usr/local/cuda/version.json)',
    },
  ],
]

describe('two captures differ in', () => {
  for (const [what, after, change] of CHANGES) {
    it(what, () => assert.deepEqual(compareEnvironments(ENVIRONMENT, after), [change]))
  }

  it('the same, the other way round', () => {
    for (const [, after] of CHANGES) {
      const [forth] = compareEnvironments(ENVIRONMENT, after)
      const [back] = compareEnvironments(after, ENVIRONMENT)
      assert.deepEqual([back?.before, back?.after], [forth?.after, forth?.before])
    }
  })

  it('both versions of a package that is there twice', () => {
    const twice = {
      ...ENVIRONMENT,
      packages: ENVIRONMENT.packages.flatMap((entry) =>
        entry.name === 'torch' ? [entry, { ...entry, version: '1.0' }] : [entry],
      ),
    }
    const [change] = compareEnvironments(ENVIRONMENT, twice)
    assert.equal(change?.after, `${TORCH}\n1.0, RECORD ${RECORD}`)
  })
})
