// SPDX-License-Identifier: Apache-2.0
//
// Files that `npm run fuzz` once found a reader to break on, each as
// regressions/<reader>-<digest>.bin: every reader holds to its law with them.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { READERS } from '../../src/model/formats/readers.ts'
import { holdToReaderLaw } from '../support/reader-law.ts'

const FOLDER = join(import.meta.dirname, 'regressions')
const MAX_READ_BYTES = 64 * 1024 * 1024

describe('a file that fuzzing found', () => {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER) : []
  for (const name of files) {
    it(`is read by every reader: ${name}`, async () => {
      const content = readFileSync(join(FOLDER, name))
      for (const reader of READERS) {
        await holdToReaderLaw(reader, content, { maxReadBytes: MAX_READ_BYTES })
      }
    })
  }
  if (files.length === 0) it('is read', { skip: 'fuzzing has found none so far' })
})
