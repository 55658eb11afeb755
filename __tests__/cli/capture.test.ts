// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { parseEnvironment } from '../../src/environment/parse-environment.ts'
import { install, makeVenv } from '../support/python-environments.ts'
import { runCli } from '../support/run-cli.ts'

const noVenv = process.platform === 'win32' && 'the layout is that of POSIX'

describe('mlprov capture', { skip: noVenv }, () => {
  const cwd = mkdtempSync(join(tmpdir(), 'mlprov-cli-capture-'))
  after(() => rmSync(cwd, { recursive: true, force: true }))
  const site = makeVenv(join(cwd, '.venv'), [{ name: 'torch', version: '2.8.0' }])
  const capture = (...args: readonly string[]) =>
    runCli(['capture', '--gpu', 'off', ...args], cwd, { PYTHONHASHSEED: '0' })

  it('prints what is there', async () => {
    const { exitCode, stdout, stderr } = await capture()
    assert.deepEqual([exitCode, stderr], [0, ''])
    assert.match(stdout, /^packages +1$/m)
    assert.match(stdout, /^frameworks +torch 2\.8\.0$/m)
    assert.match(stdout, /^variables +PYTHONHASHSEED=0$/m)
  })

  it('prints the document', async () => {
    const { exitCode, stdout } = await capture('--json')
    assert.equal(exitCode, 0)
    assert.equal(parseEnvironment(stdout).packages[0]?.name, 'torch')
  })

  it('writes the document, and shows what changed since', async () => {
    const { stderr } = await capture('--output-dir', 'out')
    const path = join(cwd, 'out', 'environment.json')
    assert.equal(stderr, `written to ${path}\n`)
    assert.equal(parseEnvironment(readFileSync(path, 'utf8')).packages.length, 1)

    const same = await capture('--compare-with', 'out/environment.json')
    assert.match(same.stdout, /The environment is the one that was captured\.\n$/)

    install(site, { name: 'evil', version: '6.6.6', recordLines: 0 })
    const other = await capture('--compare-with', 'out/environment.json')
    assert.equal(other.exitCode, 0)
    assert.match(other.stdout, /\+ package evil\n {4}\+ 6\.6\.6\n$/)
  })

  it('refuses another file to compare with', async () => {
    writeFileSync(join(cwd, 'other.json'), '{"environmentVersion": 2}')
    for (const path of ['other.json', 'none.json', '.venv']) {
      const { exitCode, stdout, stderr } = await capture('--compare-with', path)
      assert.deepEqual([exitCode, stdout], [2, ''])
      assert.match(stderr, /^error ENVIRONMENT_INVALID: .+\nhint: /)
    }
  })

  it('refuses what it does not know', async () => {
    const { exitCode, stderr } = await capture('--variables', 'HF_TOKEN')
    assert.equal(exitCode, 2)
    assert.match(stderr, /^error INPUT_INVALID: variables is "HF_TOKEN"/)
  })
})
