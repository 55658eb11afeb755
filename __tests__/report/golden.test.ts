// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { REPORT_FORMATS } from '../../src/report/formats.ts'
import { goldenFiles } from '../support/golden-files.ts'

const FOLDER = join(import.meta.dirname, '..', 'golden')

describe('recorded outputs', () => {
  const files = goldenFiles()

  it('are the files of the folder, and each format is among them', () => {
    const found = globSync('**/*.*', { cwd: FOLDER }).map((path) => path.replaceAll('\\', '/'))
    assert.deepEqual(found.sort(), Object.keys(files).sort())
    // One more than the formats: annotations.
    const passed = found.filter((path) => path.startsWith('report/passed.'))
    assert.equal(passed.length, Object.keys(REPORT_FORMATS).length + 1)
  })

  for (const [path, text] of Object.entries(files)) {
    it(`${path} is what \`npm run golden\` writes`, () => {
      assert.equal(readFileSync(join(FOLDER, path), 'utf8'), text)
    })
  }
})
