// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CapturedPackage } from '../../src/environment/environment-v1.ts'
import { findFrameworks } from '../../src/environment/frameworks.ts'
import { pypiPurl } from '../../src/environment/package-url.ts'

const pypi = (name: string, version: string): CapturedPackage => ({
  ecosystem: 'pypi',
  name,
  version,
  purl: pypiPurl(name, version),
})

const names = (packages: readonly CapturedPackage[]): readonly string[] =>
  findFrameworks(packages, []).map(({ name, version }) => `${name} ${version}`)

describe('frameworks', () => {
  const cases: readonly (readonly [name: string, version: string, found: readonly string[]])[] = [
    ['torch', '2.8.0', ['torch 2.8.0']],
    ['torch', '2.8.0+cu128', ['cuda 12.8', 'torch 2.8.0+cu128']],
    ['torch', '2.1.0+cu118', ['cuda 11.8', 'torch 2.1.0+cu118']],
    ['torch', '2.8.0+rocm6.3', ['rocm 6.3', 'torch 2.8.0+rocm6.3']],
    ['torch', '2.8.0+cpu', ['torch 2.8.0+cpu']],
    ['tensorflow_cpu', '2.18.0', ['tensorflow 2.18.0']],
    ['nvidia-cudnn-cu12', '9.10.2.21', ['cudnn 9.10.2.21']],
    ['nvidia-cuda-runtime-cu12', '12.8.90', ['cuda 12.8.90']],
    ['nvidia-nccl-cu13', '2.27.7', ['nccl 2.27.7']],
    ['Scikit_Learn', '1.7.0', ['scikit-learn 1.7.0']],
    ['requests', '2.32.0', []],
    ['constructor', '1.0', []],
  ]
  for (const [name, version, found] of cases) {
    it(`of ${name} ${version}`, () => assert.deepEqual(names([pypi(name, version)]), found))
  }

  it('are sorted, and one line for one version', () => {
    const packages = [pypi('torch', '2.8.0+cu128'), pypi('torchvision', '0.23.0+cu128')]
    assert.deepEqual(names(packages), [
      'cuda 12.8',
      'torch 2.8.0+cu128',
      'torchvision 0.23.0+cu128',
    ])
  })

  it('of the system come beside those of packages', () => {
    const source = '/usr/local/cuda/version.json'
    assert.deepEqual(
      findFrameworks([pypi('torch', '2.8.0+cu128')], [{ name: 'cuda', version: '11.2', source }]),
      [
        { name: 'cuda', version: '11.2', source },
        { name: 'cuda', version: '12.8', source: 'pkg:pypi/torch@2.8.0%2Bcu128' },
        { name: 'torch', version: '2.8.0+cu128', source: 'pkg:pypi/torch@2.8.0%2Bcu128' },
      ],
    )
  })
})
