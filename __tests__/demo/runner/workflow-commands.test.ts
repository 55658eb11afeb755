// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { parseFileCommands } from '../../../demo/runner/file-commands.ts'
import { createCommandReader } from '../../../demo/runner/workflow-commands.ts'

const read = (lines: readonly string[], showDebug = false) => {
  const reader = createCommandReader({ showDebug, secrets: ['ghs_x'] })
  for (const line of lines) reader.read(line)
  return reader
}

describe('the commands of a step', () => {
  it('mask later lines, and are not shown themselves', () => {
    const { log, masks, unmaskedLog } = read(['::add-mask::s3cret', 'a s3cret, ghs_x'])
    assert.deepEqual(masks, ['s3cret'])
    assert.deepEqual(log, ['a ***, ***'])
    assert.deepEqual(unmaskedLog, ['a s3cret, ghs_x'])
  })

  it('annotate with unescaped message and properties', () => {
    const { annotations } = read(['::error title=a%2Cb,line=3::one%0Atwo%25'])
    const properties = { title: 'a,b', line: '3' }
    assert.deepEqual(annotations, [{ level: 'error', message: 'one\ntwo%', properties }])
  })

  it('show debug lines only when asked for', () => {
    assert.deepEqual(read(['::debug::x']).log, [])
    assert.deepEqual(read(['::debug::x'], true).log, ['##[debug]x'])
  })

  it('are text between stop-commands and its token', () => {
    const { annotations, log } = read(['::stop-commands::t', '::error::x', '::t::', '::notice::y'])
    assert.deepEqual(
      annotations.map(({ message }) => message),
      ['y'],
    )
    assert.ok(log.includes('::error::x'))
  })

  it('open groups', () => {
    assert.deepEqual(read(['::group::Hash', 'x', '::endgroup::']).groups, ['Hash'])
  })
})

describe('the files of a step', () => {
  it('hold values of one line and of several', () => {
    assert.deepEqual(parseFileCommands('a=1=2\nb<<E\nx\n\ny\nE\na=3\n'), { a: '3', b: 'x\n\ny' })
  })
  for (const text of ['no separator', '=x', 'a<<E\nx\n'])
    it(`are refused with ${JSON.stringify(text)}`, () => {
      assert.throws(() => parseFileCommands(text))
    })
})
