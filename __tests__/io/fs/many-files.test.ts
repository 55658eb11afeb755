// SPDX-License-Identifier: Apache-2.0
//
// 50,000 files: in a process of its own, whose peak memory is then known.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { asObject, parseJson } from '../../../src/core/parse.ts'
import { temporaryFolder } from '../../support/models.ts'

const FOLDERS = 50
const FILES_PER_FOLDER = 1_000
/** Node with its TypeScript loader takes about 95 MiB before the first file is read. */
const MAX_RSS_MIB = 260
/** Takes about a second; a quadratic step would be 2.5 billion operations. */
const TIMEOUT_MS = 120_000

const SCRIPT = `
const { manifestOf } = await import(${JSON.stringify(join(import.meta.dirname, '../../support/models.ts'))})
const { files, root } = await manifestOf(process.argv[1], { workers: 1 })
const rssMib = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ count: files.length, first: files[0].name, root, rssMib }))
`

describe('50,000 files', () => {
  it('are found and hashed in bounded memory, without a quadratic step', (t) => {
    const root = temporaryFolder(t)
    // Further names of one file per folder: far quicker to make and to remove than 50,000 files.
    for (let folder = 0; folder < FOLDERS; folder += 1) {
      const first = join(root, `d${folder}`, '模0')
      mkdirSync(join(root, `d${folder}`))
      writeFileSync(first, `${folder}`)
      for (let file = 1; file < FILES_PER_FOLDER; file += 1) {
        linkSync(first, join(root, `d${folder}`, `模${file}`))
      }
    }
    const args = ['--input-type=module', '--eval', SCRIPT, root]
    const output = execFileSync(process.execPath, args, { encoding: 'utf8', timeout: TIMEOUT_MS })
    const result = asObject(parseJson(output))
    assert.equal(result?.count, FOLDERS * FILES_PER_FOLDER)
    assert.equal(result?.first, 'd0/模0')
    t.diagnostic(`peak memory ${Math.round(Number(result?.rssMib))} MiB`)
    assert.ok(Number(result?.rssMib) < MAX_RSS_MIB, `${result?.rssMib} MiB`)
  })
})
