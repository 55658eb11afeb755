// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { createCommitProgress } from '../../src/cli/commands/dataset-progress.ts'

it('progress is a line every five seconds, with an estimate from what this call has done', () => {
  const lines: string[] = []
  let time = 0
  const reporter = {
    info: (line: string) => lines.push(line),
    warning: () => assert.fail(),
    progress: () => assert.fail(),
  }
  const progress = createCommitProgress(reporter, () => time)
  const say = (at: number, stage: 'records' | 'tree', doneBytes: number): void => {
    time = at
    progress({ stage, records: 1_234_567, doneBytes, totalBytes: 1_000 })
  }
  // The run went on at half of the data: 100 of 500 bytes in ten seconds.
  say(0, 'records', 500)
  say(4_000, 'records', 550)
  assert.deepEqual(lines, [])
  say(10_000, 'records', 600)
  say(12_000, 'records', 650)
  say(20_000, 'tree', 0)
  say(30_000, 'tree', 1_000)
  assert.deepEqual(lines, [
    'read 1,234,567 records (60 %), 40 s left',
    'hashed 1,234,567 records (0 %)',
    'hashed 1,234,567 records (100 %), 0 s left',
  ])
})
