// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { writeModel } from '../support/models.ts'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

describe('mlprov, whose reader leaves early', () => {
  const run = (command: string, args: readonly string[]) =>
    spawnSync(
      'bash',
      // `true` reads nothing, and the shell ends with the code of the command before it.
      [
        '-c',
        `{ ${command}; } | true; exit "\${PIPESTATUS[0]}"`,
        'bash',
        process.execPath,
        MAIN,
        ...args,
      ],
      { encoding: 'utf8' },
    )
  const AFTER_THE_READER = 'sleep 0.2; "$@"'

  it('ends as if it had been read to the end', (t) => {
    const { status, stderr } = run(AFTER_THE_READER, ['hash', '--json', writeModel(t)])
    assert.equal(stderr, '')
    assert.equal(status, 0)
  })

  it('does not hide a failure', (t) => {
    const { status } = run(`${AFTER_THE_READER} 2>&1`, ['hash', `${writeModel(t)}-absent`])
    assert.equal(status, 2)
  })
})
