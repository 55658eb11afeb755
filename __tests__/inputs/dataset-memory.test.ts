// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { ProvenanceError } from '../../src/core/errors.ts'
import { MAX_RUN_ENTRIES } from '../../src/dataset/entry-run.ts'
import { runEntriesOf } from '../../src/inputs/dataset-memory.ts'
import { GROUP_RECORDS } from '../../src/io/dataset/record-groups.ts'

it('a budget of memory is so many entries, and never more than a run takes', () => {
  assert.equal(runEntriesOf(undefined), MAX_RUN_ENTRIES)
  assert.equal(runEntriesOf('512MiB'), MAX_RUN_ENTRIES)
  assert.equal(runEntriesOf('2GiB'), MAX_RUN_ENTRIES)
  assert.ok(runEntriesOf('256MiB') < MAX_RUN_ENTRIES)
  assert.ok(runEntriesOf('256MiB') >= 16 * GROUP_RECORDS, 'a group of records with all views fits')
})

for (const text of [
  '',
  '0MiB',
  '255MiB',
  '512',
  '512MB',
  '-1GiB',
  '1e3MiB',
  '99999999GiB',
  'all',
]) {
  it(`"${text}" is no budget of memory`, () => {
    assert.throws(
      () => runEntriesOf(text),
      (error) => error instanceof ProvenanceError && error.code === 'USAGE',
    )
  })
}
