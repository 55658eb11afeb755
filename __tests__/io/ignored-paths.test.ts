// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { nameInModel, resolveIgnorePaths } from '../../src/io/ignored-paths.ts'

let cwd = ''
before(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), 'ignored-paths-')))
  await mkdir(join(cwd, 'model', 'sub'), { recursive: true })
  await mkdir(join(cwd, 'model-2'))
  await writeFile(join(cwd, 'model', 'sub', 'a'), '')
  await writeFile(join(cwd, 'model', '..data'), '')
  await symlink('model', join(cwd, 'link-to-model'))
  await symlink('../model-2', join(cwd, 'model', 'link-out'))
})
after(() => rm(cwd, { recursive: true }))

describe('the name of a path inside a model', () => {
  const model = (modelPath = 'model') => ({ modelPath, cwd })
  const cases: readonly (readonly [path: string, name: string | undefined])[] = [
    ['model/sub', 'sub'],
    ['model/sub/', 'sub'],
    ['./model/../model/sub/a', 'sub/a'],
    ['model/not-yet-there', 'not-yet-there'],
    ['model/..data', '..data'],
    ['model/link-out', 'link-out'],
    ['link-to-model/sub', 'sub'],
    ['model', ''],
    ['link-to-model', ''],
    ['.', undefined],
    ['model-2', undefined],
    ['model/../model-2', undefined],
    ['/', undefined],
  ]
  for (const [path, name] of cases) {
    it(`\`${path}\` is ${name === undefined ? 'outside' : `\`${name}\``}`, async () => {
      assert.equal(await nameInModel(path, model()), name)
      assert.equal(await nameInModel(path, model('link-to-model')), name)
      assert.equal(await nameInModel(path, model(join(cwd, 'model'))), name)
    })
  }

  it('is asked of each path to ignore, which has to exist', async () => {
    const found = await resolveIgnorePaths(['model/sub', join(cwd, 'model', '..data')], model())
    assert.deepEqual(found, ['sub', '..data'])
    for (const [path, code] of [
      ['sub', 'IGNORE_PATH_NOT_FOUND'],
      ['model-2', 'IGNORE_PATH_NOT_FOUND'],
      ['model', 'IGNORE_PATH_INVALID'],
    ] as const) {
      await assert.rejects(resolveIgnorePaths([path], model()), { code })
    }
  })
})
