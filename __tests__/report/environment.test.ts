// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compareEnvironments } from '../../src/environment/compare-environments.ts'
import type { CapturedEnvironment } from '../../src/environment/environment-v1.ts'
import { environmentMarkdown, renderEnvironment } from '../../src/report/environment.ts'
import {
  environmentChangesMarkdown,
  renderEnvironmentChanges,
} from '../../src/report/environment-changes.ts'
import { ENVIRONMENT } from '../support/environments.ts'

const HOSTILE = '\u001b[2J\n::error::x\n##[error]y <img src=x> | `a` \u202e'

const hostile: CapturedEnvironment = {
  ...ENVIRONMENT,
  variables: { PYTHONPATH: HOSTILE },
  gpus: [{ name: HOSTILE }],
  warnings: [{ code: 'package-unreadable', message: HOSTILE, at: HOSTILE }],
}
const CHANGES = compareEnvironments(ENVIRONMENT, hostile)

describe('a captured environment is shown', () => {
  it('as text', () => {
    assert.equal(
      renderEnvironment(ENVIRONMENT),
      `captured      2026-03-01T12:00:00.000Z
python        cpython 3.12.4 (VIRTUAL_ENV)
packages      2 of Python, 1 of conda
frameworks    cuda 12.8, torch 2.8.0+cu128
gpus          NVIDIA H100 80GB HBM3 driver 570.124.06
system        Ubuntu 24.04.2 LTS x64 6.8.0-1021-azure
runner        gpu-7 self-hosted
image         ubuntu24 20260222.1.0
container     ghcr.io/octo-org/train:2.8 sha256:${'3'.repeat(64)}
variables     CUDA_VISIBLE_DEVICES=, PYTHONHASHSEED=0
lock files    uv.lock (2 packages)
command       python train.py --epochs 3
parameters    params.yaml
training      from 2026-03-01T09:00:00Z to 2026-03-01T11:30:00Z 2.5 GPU-hours 1.7 kWh
warning       bad-1.dist-info: METADATA has no Version
`,
    )
  })

  it('with equal cards counted', () => {
    const card = { name: 'H100', driver: '570' }
    const text = renderEnvironment({ ...ENVIRONMENT, gpus: [card, card, { name: 'T4' }] })
    assert.match(text, /^gpus {10}2 × H100 driver 570, T4$/m)
  })

  it('with its first warnings', () => {
    const warning = { code: 'package-unreadable', message: 'x' } as const
    const text = renderEnvironment({ ...ENVIRONMENT, warnings: Array(50).fill(warning) })
    assert.match(text, /… and 30 more\n$/)
  })

  it('in Markdown, and says that nobody vouches for it', () => {
    const text = environmentMarkdown(ENVIRONMENT)
    assert.match(text, /Self-asserted/)
    assert.match(text, /\| python \| cpython 3\.12\.4 \(VIRTUAL&#95;ENV\) \|/)
  })
})

describe('changes are shown', () => {
  it('as text', () => {
    const after = { ...ENVIRONMENT, variables: { CUDA_VISIBLE_DEVICES: '0' } }
    assert.equal(
      renderEnvironmentChanges(compareEnvironments(ENVIRONMENT, after)),
      '~ variable CUDA_VISIBLE_DEVICES\n    - \n    + 0\n- variable PYTHONHASHSEED\n    - 0\n',
    )
  })

  it('in Markdown', () => {
    const after = { ...ENVIRONMENT, variables: { ...ENVIRONMENT.variables, PYTHONHASHSEED: '1' } }
    assert.equal(
      environmentChangesMarkdown(compareEnvironments(ENVIRONMENT, after)),
      '#### Changed: variable\n\n|  | Name | Captured | Now |\n| --- | --- | --- | --- |\n| changed | <code>PYTHONHASHSEED</code> | <code>0</code> | <code>1</code> |\n',
    )
  })

  it('where there are none', () => {
    assert.match(renderEnvironmentChanges([]), /the one that was captured/)
    assert.match(environmentChangesMarkdown([]), /the one that was captured/)
  })

  it('as far as anybody reads', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      area: 'package' as const,
      name: `p${index}`,
      kind: 'added' as const,
      after: '1',
    }))
    assert.match(renderEnvironmentChanges(many), /… and 300 more changes\n$/)
    assert.match(environmentChangesMarkdown(many), /… and 300 more changes\n$/)
  })
})

describe('nothing that is shown steers its reader', () => {
  for (const [what, text] of Object.entries({
    text: renderEnvironment(hostile),
    Markdown: environmentMarkdown(hostile),
    'changes as text': renderEnvironmentChanges(CHANGES),
    'changes in Markdown': environmentChangesMarkdown(CHANGES),
  })) {
    it(what, () => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u202e]|^\s*::|##\[/m)
      if (what.includes('Markdown')) assert.doesNotMatch(text, /<img|`a`/)
    })
  }
})
