// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { EntryChange } from '../../src/lock/diff-locks.ts'
import {
  lockChangesMarkdown,
  renderLockChanges,
  renderLockChangesJson,
} from '../../src/report/lock-changes.ts'

const change = (fields: EntryChange['fields']): readonly EntryChange[] => [
  { name: 'digits', kind: 'changed', isSignerChanged: false, fields },
]

describe('the changes of a lock', () => {
  it('show each side of a list, one item a line', () => {
    const text = renderLockChanges(change([{ field: 'bundles', before: 'a\nb', after: 'c' }]))
    assert.equal(text, '~ digits\n    bundles\n      - a\n      - b\n      + c\n')
  })

  it('count what would be too long', () => {
    const fields = Array.from({ length: 60 }, (_, index) => ({ field: `f${index}`, after: 'x' }))
    assert.match(renderLockChanges(change(fields)), /\n {4}… and 10 more\n$/)
    assert.match(lockChangesMarkdown(change(fields)), /… and 10 more\n$/)
    assert.equal(JSON.parse(renderLockChangesJson(change(fields))).changes[0].fields.length, 60)
  })

  // A lock file cannot hold all of these; a renderer does not rely on its reader.
  const HOSTILE = '\u001b[31m##[error]x | <img src=x onerror=alert(1)> `**[a](b)**\u202e'

  it('let no value steer a terminal or break a table', () => {
    const changes = change([{ field: HOSTILE, before: HOSTILE, after: `${HOSTILE}\n${HOSTILE}` }])
    for (const text of [renderLockChanges(changes), lockChangesMarkdown(changes)]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      assert.doesNotMatch(text, /[\u001b\u202e]|##\[/)
    }
    const markdown = lockChangesMarkdown(changes)
    assert.doesNotMatch(markdown, /<img|\*\*\[|\]\(/)
    const row = markdown.split('\n').find((line) => line.includes('onerror'))
    assert.equal(row?.match(/\|/g)?.length, 4)
    JSON.parse(renderLockChangesJson(changes))
  })
})
