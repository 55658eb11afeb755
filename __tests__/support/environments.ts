// SPDX-License-Identifier: Apache-2.0
//
// A captured environment in which every field is there.

import type { CapturedEnvironment } from '../../src/environment/environment-v1.ts'

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`

export const ENVIRONMENT: CapturedEnvironment = {
  capturedAt: '2026-03-01T12:00:00.000Z',
  python: {
    implementation: 'cpython',
    version: '3.12.4',
    foundBy: 'VIRTUAL_ENV',
    folders: ['/home/runner/work/digits/.venv/lib/python3.12/site-packages'],
  },
  packages: [
    {
      ecosystem: 'conda',
      name: 'libblas',
      version: '3.9.0',
      purl: 'pkg:conda/libblas@3.9.0?build=22_linux64_openblas&channel=conda-forge&subdir=linux-64',
      archiveDigest: digest('1'),
      license: { kind: 'name', value: 'BSD-3-Clause' },
    },
    {
      ecosystem: 'pypi',
      name: 'digits',
      version: '0.1.0',
      purl: 'pkg:pypi/digits@0.1.0',
      editable: true,
      directUrl: {
        url: 'https://example.com/octo-org/digits',
        vcs: 'git',
        commit: 'a'.repeat(40),
        subdirectory: 'python',
      },
    },
    {
      ecosystem: 'pypi',
      name: 'torch',
      version: '2.8.0+cu128',
      purl: 'pkg:pypi/torch@2.8.0%2Bcu128',
      license: { kind: 'expression', value: 'BSD-3-Clause' },
      recordDigest: digest('2'),
      installer: 'uv',
      requested: true,
    },
  ],
  frameworks: [
    { name: 'cuda', version: '12.8', source: 'pkg:pypi/torch@2.8.0%2Bcu128' },
    { name: 'torch', version: '2.8.0+cu128', source: 'pkg:pypi/torch@2.8.0%2Bcu128' },
  ],
  gpus: [
    {
      name: 'NVIDIA H100 80GB HBM3',
      driver: '570.124.06',
      memoryMib: 81559,
      vbios: '96.00.89.00.01',
    },
  ],
  system: {
    platform: 'linux',
    architecture: 'x64',
    kernel: '6.8.0-1021-azure',
    distribution: 'Ubuntu 24.04.2 LTS',
    distributionId: 'ubuntu',
    distributionVersion: '24.04',
    nvidiaDriver: '570.124.06',
  },
  runner: {
    name: 'gpu-7',
    os: 'Linux',
    architecture: 'X64',
    environment: 'self-hosted',
    imageOs: 'ubuntu24',
    imageVersion: '20260222.1.0',
  },
  container: { image: 'ghcr.io/octo-org/train:2.8', digest: digest('3') },
  variables: { CUDA_VISIBLE_DEVICES: '', PYTHONHASHSEED: '0' },
  lockFiles: [
    {
      path: 'uv.lock',
      format: 'uv.lock',
      sizeBytes: 1234,
      sha256: '4'.repeat(64),
      gitBlob: '5'.repeat(40),
      packages: [
        { ecosystem: 'pypi', name: 'digits', hashed: false },
        { ecosystem: 'pypi', name: 'torch', version: '2.8.0+cu128', hashed: true },
      ],
    },
  ],
  training: {
    command: 'python train.py --epochs 3',
    hyperParameters: [
      {
        path: 'params.yaml',
        sha256: '6'.repeat(64),
        sizeBytes: 40,
        content: { learningRate: 0.001, seeds: [1, 2], note: null, nested: { deep: true } },
      },
    ],
    startedAt: '2026-03-01T09:00:00Z',
    endedAt: '2026-03-01T11:30:00Z',
    gpuHours: 2.5,
    energyKwh: 1.7,
  },
  warnings: [
    { code: 'package-unreadable', message: 'METADATA has no Version', at: 'bad-1.dist-info' },
  ],
}
