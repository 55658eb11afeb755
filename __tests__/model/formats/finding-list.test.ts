// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingList } from '../../../src/model/formats/finding-list.ts'
import type { FindingTable } from '../../../src/model/formats/format.ts'

const TABLE = {
  'x.cut': { kind: 'broken', explains: 'the file ends early' },
  'x.runs': { kind: 'code', explains: 'loading it runs code' },
} as const satisfies FindingTable

describe('a list of findings', () => {
  it('gives each finding the kind of its table, in the order in which they came', () => {
    const found = findingList(TABLE)
    found.add('x.runs', 'one', 'a/b')
    found.add('x.cut', 'two')
    assert.deepEqual(found.list(), [
      { code: 'x.runs', kind: 'code', message: 'one', at: 'a/b' },
      { code: 'x.cut', kind: 'broken', message: 'two' },
    ])
  })

  it('keeps twenty of a code and counts the rest', () => {
    const found = findingList(TABLE)
    for (let index = 0; index < 1_000_000; index += 1) found.add('x.cut', `at ${index}`)
    found.add('x.runs', 'once')
    const list = found.list()
    assert.equal(list.length, 22)
    assert.deepEqual(list.at(-1), { code: 'x.cut', kind: 'broken', message: 'and 999980 more' })
  })

  it('keeps foreign text short, on one line and well formed', () => {
    const found = findingList(TABLE)
    found.add('x.cut', `a\n\u202eb${'\ud800'.repeat(10_000)}`, '\u001b[2J'.repeat(1000))
    const [finding] = found.list()
    assert.match(finding?.message ?? '', /^a��b�+…$/)
    assert.ok((finding?.message.length ?? 0) < 600 && (finding?.at?.length ?? 0) < 300)
    const text = `${finding?.message}${finding?.at}`
    assert.deepEqual(
      ['\u001b', '\n', '\u202e'].filter((char) => text.includes(char)),
      [],
    )
  })
})
