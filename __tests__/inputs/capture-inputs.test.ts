// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CAPTURE_INPUTS, type CaptureInputName } from '../../src/inputs/capture-input-table.ts'
import { type CaptureInputs, readCaptureInputs } from '../../src/inputs/capture-inputs.ts'
import { createInputReader } from '../../src/inputs/input-reader.ts'

const read = (given: Partial<Record<CaptureInputName, string>> = {}): CaptureInputs =>
  readCaptureInputs(createInputReader(CAPTURE_INPUTS, (name) => given[name] ?? ''))

const DIGEST = `sha256:${'a'.repeat(64)}`

describe('inputs of capture', () => {
  it('may all be left out', () => {
    assert.deepEqual(read(), {
      options: {
        pythonEnvironments: [],
        lockFiles: [],
        variables: [],
        gpus: 'ask-driver',
        training: { hyperParameters: [] },
      },
      showSummary: true,
    })
  })

  it('are read', () => {
    assert.deepEqual(
      read({
        'python-environment': '.venv\n/opt/conda',
        'lock-files': 'uv.lock',
        variables: 'MY_SEED\nOTHER',
        'container-image': `docker://ghcr.io/o/train:2.8@${DIGEST}`,
        gpu: 'off',
        command: 'python train.py',
        'hyper-parameters': 'a.yaml\nb.json',
        'training-started-at': '2026-03-01T09:00:00Z',
        'training-ended-at': '2026-03-01T11:30:00+01:00',
        'gpu-hours': '2.5',
        'energy-kwh': '0',
        'compare-with': 'before.json',
        'output-dir': 'out',
        'show-summary': 'false',
      }),
      {
        options: {
          pythonEnvironments: ['.venv', '/opt/conda'],
          lockFiles: ['uv.lock'],
          variables: ['MY_SEED', 'OTHER'],
          container: { image: 'ghcr.io/o/train:2.8', digest: DIGEST },
          gpus: 'leave-out',
          training: {
            hyperParameters: ['a.yaml', 'b.json'],
            command: 'python train.py',
            startedAt: '2026-03-01T09:00:00Z',
            endedAt: '2026-03-01T11:30:00+01:00',
            gpuHours: 2.5,
            energyKwh: 0,
          },
        },
        compareWith: 'before.json',
        outputDir: 'out',
        showSummary: false,
      },
    )
  })

  const images: readonly (readonly [string, object])[] = [
    ['python', { image: 'python' }],
    ['localhost:5000/a:b', { image: 'localhost:5000/a:b' }],
    [`a@${DIGEST}`, { image: 'a', digest: DIGEST }],
  ]
  for (const [text, container] of images) {
    it(`name an image: ${text}`, () =>
      assert.deepEqual(read({ 'container-image': text }).options.container, container))
  }

  const refused: readonly (readonly [CaptureInputName, string])[] = [
    ['gpu', 'on'],
    ['variables', 'HF_TOKEN'],
    ['variables', 'A=1'],
    ['container-image', 'user:password@host/image'],
    ['container-image', 'a@sha256:short'],
    ['training-started-at', 'yesterday'],
    ['training-started-at', '2026-03-01'],
    ['training-ended-at', '2026-13-01T00:00:00Z'],
    ['gpu-hours', '-1'],
    ['gpu-hours', '1e9'],
    ['energy-kwh', '1,5'],
    ['show-summary', 'maybe'],
  ]
  for (const [name, value] of refused) {
    it(`are refused: ${name} = ${value}`, () =>
      assert.throws(() => read({ [name]: value }), { code: 'INPUT_INVALID' }))
  }

  it('are refused where training ends before it starts', () => {
    const times = {
      'training-started-at': '2026-03-01T09:00:00Z',
      'training-ended-at': '2026-03-01T09:30:00+01:00',
    }
    assert.throws(() => read(times), { code: 'INPUT_INVALID' })
  })
})
