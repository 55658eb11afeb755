// SPDX-License-Identifier: Apache-2.0
//
// `npm run golden`: writes the recorded outputs of __tests__/golden again. A
// test compares them; look at the difference before committing it.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { goldenFiles } from '../__tests__/support/golden-files.ts'

const FOLDER = join(import.meta.dirname, '..', '__tests__', 'golden')

rmSync(FOLDER, { recursive: true, force: true })
for (const [path, text] of Object.entries(goldenFiles())) {
  mkdirSync(dirname(join(FOLDER, path)), { recursive: true })
  writeFileSync(join(FOLDER, path), text)
  process.stdout.write(`${path}\n`)
}
