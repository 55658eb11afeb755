// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it, mock } from 'node:test'
import { createActionReporter } from '../../src/actions/main.ts'

describe('the log of the job', () => {
  it('has no command of the runner that a name or a service made', () => {
    const lines: string[] = []
    const write = mock.method(process.stdout, 'write', (text: string) => lines.push(text) > 0)
    try {
      const reporter = createActionReporter()
      reporter.info('signed a\n::add-mask::b ##[set-output name=c]d')
      reporter.warning('a\n::add-mask::b')
    } finally {
      write.mock.restore()
    }
    assert.deepEqual(lines.join('').trimEnd().split('\n'), [
      'signed a\ufffd::add-mask::b #\ufffd[set-output name=c]d',
      '::warning::a%0A::add-mask::b',
    ])
  })
})
