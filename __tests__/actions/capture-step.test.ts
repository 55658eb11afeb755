// SPDX-License-Identifier: Apache-2.0
//
// The capture action as the runner starts it: a process, its environment, and
// the files that the runner reads afterwards.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { parseEnvironment } from '../../src/environment/parse-environment.ts'
import { makeVenv } from '../support/python-environments.ts'

const ENTRY = join(import.meta.dirname, '..', '..', 'src', 'actions', 'capture.ts')
const noVenv = process.platform === 'win32' && 'the layout is that of POSIX'

describe('the capture action', { skip: noVenv }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mlprov-capture-step-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  makeVenv(join(folder, '.venv'), [{ name: 'torch', version: '2.8.0' }])

  const RUNNER_FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY'] as const
  const run = (inputs: Readonly<Record<string, string>>) => {
    const files = Object.fromEntries(RUNNER_FILES.map((name) => [name, join(folder, name)]))
    for (const path of Object.values(files)) writeFileSync(path, '')
    const { status, stdout } = spawnSync(process.execPath, [ENTRY], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH ?? '',
        RUNNER_TEMP: folder,
        GITHUB_ACTION: '__self',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'correct-horse-battery',
        XLA_FLAGS: '--x=correct-horse-battery',
        INPUT_GPU: 'off',
        'INPUT_CONTAINER-IMAGE': `a@sha256:${'a'.repeat(64)}`,
        ...files,
        ...inputs,
      },
    })
    const [output, exported, summary] = RUNNER_FILES.map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    )
    return { status, stdout, output, exported, summary }
  }

  it('writes the document where later steps find it', () => {
    const { status, stdout, output, exported, summary } = run({})
    assert.equal(status, 0, stdout)
    const path = join(folder, 'ml-provenance-__self', 'environment.json')
    const text = readFileSync(path, 'utf8')
    assert.equal(parseEnvironment(text).packages[0]?.name, 'torch')
    assert.ok(!`${text}${stdout}${summary}`.includes('correct-horse'))
    assert.match(output ?? '', new RegExp(`^environment-path<<\\S+\n${path}\n`, 'm'))
    assert.match(output ?? '', /^package-count<<\S+\n1\n/m)
    assert.match(output ?? '', /^warning-count<<\S+\n1\n/m)
    assert.match(output ?? '', /^changed<<\S+\n\n/m)
    assert.match(exported ?? '', new RegExp(`^MLPROV_ENVIRONMENT<<\\S+\n${path}\n`))
    assert.match(summary ?? '', /^### Training environment\n/)
    assert.match(stdout, /^frameworks +torch 2\.8\.0$/m)
    assert.match(stdout, /^::warning::the capture has 1 warning\(s\)/m)
  })

  it('shows what changed since an earlier capture', () => {
    const { status, output, summary, stdout } = run({
      'INPUT_COMPARE-WITH': join(folder, 'ml-provenance-__self', 'environment.json'),
      'INPUT_OUTPUT-DIR': 'later',
      PYTHONHASHSEED: '0',
    })
    assert.equal(status, 0, stdout)
    assert.match(output ?? '', /^changed<<\S+\ntrue\n/m)
    assert.match(summary ?? '', /#### Changed: variable/)
    assert.match(stdout, /^\+ variable PYTHONHASHSEED$/m)
  })

  it('fails with one annotation and writes nothing', () => {
    const { status, stdout, output, exported } = run({ 'INPUT_LOCK-FILES': 'none.lock' })
    assert.equal(status, 2)
    assert.match(stdout, /^::error title=INPUT_INVALID::/m)
    assert.deepEqual([output, exported], ['', ''])
  })
})
