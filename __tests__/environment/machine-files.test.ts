// SPDX-License-Identifier: Apache-2.0
//
// The files of the machine that say versions, and the answer of nvidia-smi.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  parseCudaVersion,
  parseCudnnVersion,
  parseNvidiaDriver,
  parseNvidiaSmi,
  parseRocmVersion,
} from '../../src/environment/accelerator-files.ts'
import { parseOsRelease } from '../../src/environment/os-release.ts'
import {
  parseVenvConfig,
  pythonOfFolder,
  pythonVersion,
} from '../../src/environment/python-version.ts'
import { propertyRuns } from '../support/property-runs.ts'

const DRIVER =
  'NVRM version: NVIDIA UNIX x86_64 Kernel Module  570.124.06  Wed Feb 26 01:02:03 UTC 2025\nGCC version:  gcc version 12.3.0\n'
const OPEN_DRIVER =
  'NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.65.06  Release Build\n'

describe('versions in files of the machine', () => {
  const cases: readonly (readonly [what: string, found: unknown, expected: unknown])[] = [
    ['CUDA', parseCudaVersion('{"cuda":{"name":"CUDA SDK","version":"12.8.1"}}'), '12.8.1'],
    ['CUDA, no text', parseCudaVersion('{"cuda":{"version":12}}'), undefined],
    ['CUDA, no version', parseCudaVersion('{"cuda":{"version":"a b"}}'), undefined],
    ['CUDA, no JSON', parseCudaVersion('CUDA Version 10.2'), undefined],
    [
      'cuDNN',
      parseCudnnVersion(
        '#define CUDNN_MAJOR 9\n#define CUDNN_MINOR 1\n#define CUDNN_PATCHLEVEL 0\n',
      ),
      '9.1.0',
    ],
    ['cuDNN, a part of it', parseCudnnVersion('#define CUDNN_MAJOR 9\n'), undefined],
    ['ROCm', parseRocmVersion('6.3.1-48\n'), '6.3.1-48'],
    ['ROCm, a page', parseRocmVersion('<html>'), undefined],
    ['the driver', parseNvidiaDriver(DRIVER), '570.124.06'],
    ['the open driver', parseNvidiaDriver(OPEN_DRIVER), '580.65.06'],
    ['no driver', parseNvidiaDriver('GCC version: 12.3.0\n'), undefined],
  ]
  for (const [what, found, expected] of cases) it(what, () => assert.equal(found, expected))
})

describe('nvidia-smi', () => {
  it('lists cards', () => {
    const text =
      'NVIDIA H100 80GB HBM3, 570.124.06, 81559, 96.00.89.00.01\nTesla T4, 570.124.06, [N/A], [Not Supported]\n'
    assert.deepEqual(parseNvidiaSmi(text), [
      {
        name: 'NVIDIA H100 80GB HBM3',
        driver: '570.124.06',
        memoryMib: 81559,
        vbios: '96.00.89.00.01',
      },
      { name: 'Tesla T4', driver: '570.124.06' },
    ])
  })

  it('lists no cards', () => assert.deepEqual(parseNvidiaSmi('\n'), []))

  for (const text of [
    'No devices were found',
    'a,b',
    ',1,2,3',
    'a,b,c,d,e',
    'x,1,2,3\n'.repeat(2000),
  ]) {
    it(`is not understood: ${JSON.stringify(text.slice(0, 30))}`, () =>
      assert.equal(parseNvidiaSmi(text), undefined))
  }
})

describe('os-release', () => {
  it('says what the system is', () => {
    const text =
      'NAME="Ubuntu"\nPRETTY_NAME="Ubuntu 24.04 \\"x\\""\nID=ubuntu\nVERSION_ID=\'24.04\'\n# ID=no\n'
    assert.deepEqual(parseOsRelease(text), {
      distribution: 'Ubuntu 24.04 "x"',
      distributionId: 'ubuntu',
      distributionVersion: '24.04',
    })
  })

  it('may say nothing', () => assert.deepEqual(parseOsRelease('ID=\n"\n='), {}))
})

describe('the version of Python', () => {
  const configs: readonly (readonly [what: string, text: string, expected: object])[] = [
    [
      'venv',
      'home = /usr/bin\ninclude-system-site-packages = false\nversion = 3.12.4\n',
      { home: '/usr/bin', version: '3.12.4', seesSystemPackages: false },
    ],
    [
      'virtualenv',
      'home = /usr/bin\nimplementation = CPython\nversion_info = 3.12.4.final.0\ninclude-system-site-packages = True\n',
      { home: '/usr/bin', implementation: 'cpython', version: '3.12.4', seesSystemPackages: true },
    ],
    [
      'uv',
      'home=/x\nuv = 0.9\nversion_info = 3.13.0\n',
      { home: '/x', version: '3.13.0', seesSystemPackages: false },
    ],
    ['nothing', '', { seesSystemPackages: false }],
  ]
  for (const [what, text, expected] of configs) {
    it(`in pyvenv.cfg of ${what}`, () => assert.deepEqual(parseVenvConfig(text), expected))
  }

  it('in the name of a folder', () => {
    assert.deepEqual(pythonOfFolder('python3.12'), { implementation: 'cpython', version: '3.12' })
    assert.deepEqual(pythonOfFolder('python3.13t'), { implementation: 'cpython', version: '3.13' })
    assert.deepEqual(pythonOfFolder('pypy3.10'), { implementation: 'pypy', version: '3.10' })
    for (const name of ['python3', 'python', 'python3.12-config', 'xpython3.12']) {
      assert.equal(pythonOfFolder(name), undefined)
    }
  })

  it('is the beginning of a text', () => {
    assert.equal(pythonVersion('3.14.0rc1'), '3.14.0rc1')
    assert.equal(pythonVersion('x3.14'), undefined)
  })
})

it('every reader of such a file takes any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const read of [
        parseCudaVersion,
        parseCudnnVersion,
        parseRocmVersion,
        parseNvidiaDriver,
        parseNvidiaSmi,
        parseOsRelease,
        parseVenvConfig,
      ]) {
        read(text)
      }
    }),
    propertyRuns(),
  )
})
