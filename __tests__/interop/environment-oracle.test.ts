// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'

import { compareEnvironment } from '../../interop/oracles/compare-environment.ts'

const skip = process.platform === 'win32' && 'the layout is that of POSIX'

describe('an oracle of environments', { skip }, () => {
  const prefix = mkdtempSync(join(tmpdir(), 'oracles-test-'))
  after(() => rmSync(prefix, { recursive: true, force: true }))
  const info = join(prefix, 'lib', 'python3.13', 'site-packages', 'a_b-1.0.dist-info')
  mkdirSync(info, { recursive: true })
  writeFileSync(join(info, 'METADATA'), 'Metadata-Version: 2.1\nName: a-b\nVersion: 1.0\n')
  writeFileSync(join(prefix, 'pyvenv.cfg'), 'home = /usr/bin\n')

  const compare = async (...packages: readonly (readonly [string, string])[]) => {
    writeFileSync(join(prefix, 'facts.json'), JSON.stringify({ prefix, packages }))
    const { passed, failures } = await compareEnvironment(prefix)
    return [passed, failures.length]
  }

  it('counts what both list, and what one of them lists', async () => {
    assert.deepEqual(await compare(['a-b', '1.0']), [1, 0])
    assert.deepEqual(await compare(['a-b', '1.0'], ['c', '1']), [1, 1])
    assert.deepEqual(await compare(['a-b', '1.1']), [0, 2])
    assert.deepEqual(await compare(), [0, 1])
  })
})
