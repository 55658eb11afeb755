// SPDX-License-Identifier: Apache-2.0
//
// `npm run docs`: writes action.yml and docs/reference/ from the tables in the
// code. A test renders them again and compares.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedFiles } from './generated-files.ts'

const ROOT = join(import.meta.dirname, '..')

for (const [path, text] of Object.entries(await generatedFiles())) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true })
  writeFileSync(join(ROOT, path), text)
  process.stdout.write(`${path}\n`)
}
