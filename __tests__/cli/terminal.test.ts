// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createTerminalReporter, formatError } from '../../src/cli/terminal.ts'
import { ProvenanceError } from '../../src/core/errors.ts'

const progressAt = (doneBytes: number) => ({
  doneBytes,
  totalBytes: 4e9,
  doneFiles: 0,
  totalFiles: 1,
})

/** Reports progress at the given times and returns what was written. */
const record = (isTTY: boolean, steps: readonly (readonly [number, number])[]): string => {
  let time = 0
  let written = ''
  const stream = {
    isTTY,
    write: (text: string) => {
      written += text
    },
  }
  const reporter = createTerminalReporter(stream, () => time)
  for (const [ms, doneBytes] of steps) {
    time = ms
    reporter.progress(progressAt(doneBytes))
  }
  return written
}

describe('progress in a terminal', () => {
  it('is a bar that is drawn over and cleared at the end', () => {
    const written = record(true, [
      [50, 1e9],
      [200, 2e9],
      [250, 3e9],
      [9000, 4e9],
    ])
    assert.equal(written.split('[############............]').length - 1, 1)
    assert.match(written, /10\.00 GB\/s/)
    assert.ok(written.includes('\r\u001b[K'))
  })

  it('is a line every five seconds elsewhere, and none for short work', () => {
    assert.equal(record(false, [[4999, 4e9]]), '')
    const written = record(false, [
      [5000, 1e9],
      [6000, 2e9],
      [10_000, 3e9],
    ])
    assert.deepEqual(written.split('\n'), [
      'hashed 1.00 of 4.00 GB (0 of 1 files), 0.20 GB/s, 15 s left',
      'hashed 3.00 of 4.00 GB (0 of 1 files), 0.30 GB/s, 4 s left',
      '',
    ])
  })
})

describe('text in a terminal', () => {
  it('has no line that a name or a service made', () => {
    const hostile = 'a\n::add-mask::b\u001b[2J'
    let written = ''
    const stream = {
      write: (text: string) => {
        written += text
      },
    }
    const reporter = createTerminalReporter(stream)
    reporter.info(hostile)
    reporter.warning(hostile)
    written += formatError(new ProvenanceError('MODEL_EMPTY', hostile, { hint: hostile }))
    assert.deepEqual(written.split('\n'), [
      'a\ufffd::add-mask::b\ufffd[2J',
      'warning: a\ufffd::add-mask::b\ufffd[2J',
      'error MODEL_EMPTY: a\ufffd::add-mask::b\ufffd[2J',
      'hint: a',
      'hint: ::add-mask::b\ufffd[2J',
      '',
    ])
  })

  it('gives an error its code, and the next action', () => {
    assert.equal(
      formatError(new ProvenanceError('MODEL_EMPTY', 'model "x" has no file', { hint: 'Do y.' })),
      'error MODEL_EMPTY: model "x" has no file\nhint: Do y.\n',
    )
  })
})
