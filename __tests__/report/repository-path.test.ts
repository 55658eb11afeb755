// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { filePath, repositoryPath } from '../../src/report/repository-path.ts'
import { PASSED } from '../support/reports.ts'

describe('a path in the repository', () => {
  const workspacePath = '/home/runner/repo'
  for (const [path, expected] of [
    ['models/bert', 'models/bert'],
    ['./models//bert/', 'models/bert'],
    ['a/../b', 'b'],
    ['..names/x', '..names/x'],
    ['/home/runner/repo/models', 'models'],
    ['/home/runner/repo/', undefined],
    ['/home/runner/repository/models', undefined],
    ['/home/runner/repo/../other', undefined],
    ['/etc/passwd', undefined],
    ['../x', undefined],
    ['..', undefined],
    ['.', undefined],
    ['', undefined],
    ['C:\\other\\x', undefined],
    ['back\\slash', 'back\\slash'],
  ] as const) {
    it(`${JSON.stringify(path)} is ${expected ?? 'outside it'}`, () => {
      assert.equal(repositoryPath(path, { workspacePath }), expected)
    })
  }

  it('is found on Windows', () => {
    const options = { workspacePath: 'D:\\a\\repo\\repo' }
    assert.equal(repositoryPath('D:\\a\\repo\\repo\\models\\bert', options), 'models/bert')
    assert.equal(repositoryPath('D:\\a\\other', options), undefined)
  })

  it('is relative to the working directory where no repository is given', () => {
    assert.equal(repositoryPath('models/bert'), 'models/bert')
    assert.equal(repositoryPath('/home/runner/repo/models'), undefined)
  })
})

describe('the path of a file of a model', () => {
  it('lies in the folder of the model, or is the model', () => {
    const one = { ...PASSED, path: 'm/model.onnx', fileCount: 1 }
    for (const [subject, name, expected] of [
      [PASSED, 'a/b.bin', 'models/bert/a/b.bin'],
      [one, '.', 'm/model.onnx'],
      [one, 'model.onnx', 'm/model.onnx'],
      [{ ...one, fileCount: 2 }, 'model.onnx', 'm/model.onnx/model.onnx'],
      [PASSED, '../../../x', undefined],
    ] as const) {
      assert.equal(filePath(subject, name), expected, name)
    }
  })

  it('is not known of a model that was given without a path', () => {
    const { path: _, ...subject } = PASSED
    assert.equal(filePath(subject, 'a'), undefined)
  })
})
