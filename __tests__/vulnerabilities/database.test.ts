// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { createDatabaseBuilder } from '../../src/vulnerabilities/database.ts'
import { createRecordFilter } from '../../src/vulnerabilities/record-filter.ts'
import { databaseOf, recordFile, TORCH_PYSEC_RECORD, TORCH_RECORD } from '../support/osv-records.ts'
import { propertyRuns } from '../support/property-runs.ts'

const [AFFECTED] = TORCH_RECORD.affected
const withAffected = (change: object) => ({
  ...TORCH_RECORD,
  affected: [{ ...AFFECTED, ...change }],
})
const withRange = (range: unknown) => withAffected({ ranges: [range] })
const withEvents = (...events: readonly unknown[]) => withRange({ type: 'ECOSYSTEM', events })

describe('a database of vulnerabilities', () => {
  it('keeps the records about packages in question', () => {
    const { records, recordCount, unreadable } = databaseOf(['torch'], TORCH_RECORD, {
      ...TORCH_RECORD,
      id: 'GHSA-1',
      affected: [{ ...AFFECTED, package: { ecosystem: 'npm', name: 'torch' } }],
    })
    assert.deepEqual(
      records.map(({ id }) => id),
      [TORCH_RECORD.id],
    )
    assert.deepEqual([recordCount, unreadable], [3, []])
  })

  it('finds a package by any spelling of its name', () => {
    for (const name of ['Flask_SQLAlchemy', 'flask.sqlalchemy', 'FLASK--sqlalchemy']) {
      const record = withAffected({ package: { ecosystem: 'PyPI', name } })
      assert.equal(databaseOf(['flask-sqlalchemy'], record).records.length, 1, name)
    }
  })

  it('finds a package however the JSON is escaped or laid out', () => {
    const spellings = [
      JSON.stringify(TORCH_RECORD, null, 2),
      JSON.stringify(TORCH_RECORD).replace('"torch"', '"\\u0074orch"'),
      JSON.stringify(TORCH_RECORD).replaceAll('"name"', '"n\\u0061me"'),
      JSON.stringify(TORCH_RECORD).replaceAll('"name":', '"name"\r\n\t :\r\n\t '),
    ]
    for (const text of spellings) {
      assert.equal(databaseOf(['torch'], text).records.length, 1, text)
    }
  })

  it('leaves out what is withdrawn, and nothing else', () => {
    const records = (withdrawn: unknown) =>
      databaseOf(['torch'], { ...TORCH_RECORD, withdrawn }).records.length
    assert.equal(records('2026-01-01T00:00:00Z'), 0)
    for (const value of ['', null, undefined]) assert.equal(records(value), 1, String(value))
  })

  it('is as old as its newest record', () => {
    const database = databaseOf(['torch'], TORCH_PYSEC_RECORD, {
      ...TORCH_RECORD,
      modified: '2026-11-19T23:00:00Z',
    })
    assert.equal(database.lastModified, TORCH_PYSEC_RECORD.modified)
  })

  const refuse = (records: readonly unknown[], code = 'VULNERABILITY_DATABASE_INVALID') => {
    const builder = createDatabaseBuilder(new Set(['torch']))
    for (const record of records) {
      const { source, bytes } = recordFile(record)
      builder.add(source, bytes, 'checked')
    }
    assert.throws(() => builder.finish({ digest: '' }), { code })
  }
  it('is refused where it is empty, undated or of another ecosystem', () => {
    refuse([])
    refuse([{ ...TORCH_RECORD, modified: 'yesterday' }])
    refuse([{ ...TORCH_RECORD, affected: [{ package: { ecosystem: 'npm', name: 'torch' } }] }])
  })

  const UNREADABLE: readonly (readonly [string, unknown])[] = [
    ['no id', { ...TORCH_RECORD, id: undefined }],
    ['an id that is no text', { ...TORCH_RECORD, id: 7 }],
    ['another major version', { ...TORCH_RECORD, schema_version: '2.0.0' }],
    ['withdrawn as a boolean', { ...TORCH_RECORD, withdrawn: true }],
    ['aliases that are no list', { ...TORCH_RECORD, aliases: 'CVE-2025-1' }],
    ['affected that is no list', { ...TORCH_RECORD, affected: AFFECTED }],
    ['a package without an ecosystem', withAffected({ package: { name: 'torch' } })],
    ['ranges that are no list', withAffected({ ranges: {} })],
    ['versions that are numbers', withAffected({ versions: [2.3] })],
    ['an unknown type of range', withRange({ type: 'CALVER', events: [{ introduced: '0' }] })],
    ['a range without events', withRange({ type: 'ECOSYSTEM' })],
    ['a range that begins nowhere', withEvents({ fixed: '2.6.0' })],
    ['an event of two kinds', withEvents({ introduced: '0', fixed: '2.6.0' })],
    ['an event of no kind', withEvents({ introduced: '0' }, { repaired: '2.6.0' })],
    ['an event that is a number', withEvents({ introduced: 0 })],
    ['a severity without a score', { ...TORCH_RECORD, severity: [{ type: 'CVSS_V3' }] }],
  ]
  for (const [name, record] of UNREADABLE) {
    it(`counts a record with ${name} as unreadable, not as absent`, () => {
      const { records, unreadable } = databaseOf(['torch'], record)
      assert.deepEqual([records.length, unreadable.length], [0, 1])
      assert.deepEqual([...(unreadable[0]?.names ?? [])], ['torch'])
    })
  }

  it('takes a record that is damaged or cut off for one about any package', () => {
    const text = JSON.stringify(TORCH_RECORD)
    const damaged = [text.replace('"versions":', '"versions"'), `[${text}]`, `${text}}`, 'null']
    for (const bytes of [
      ...damaged,
      ...[0, 1, 40, text.length - 1].map((end) => text.slice(0, end)),
    ]) {
      const { unreadable } = databaseOf(['numpy'], bytes)
      assert.deepEqual(
        unreadable.map(({ names }) => names),
        [undefined],
        bytes,
      )
    }
  })

  it('counts damage under a good checksum where the record names a package in question', () => {
    const builder = createDatabaseBuilder(new Set(['torch']))
    builder.add('a.json', recordFile(TORCH_RECORD).bytes, 'checked')
    builder.add('b.json', Buffer.from('{"affected":[{"package":{"name":"torch"},}'), 'checked')
    const { unreadable } = builder.finish({ digest: '' })
    assert.deepEqual(
      unreadable.map(({ id, names }) => [id, [...(names ?? [])]]),
      [['b', ['torch']]],
    )
  })

  it('does not mind damage in records about other packages', () => {
    const { unreadable } = databaseOf(['numpy'], { ...TORCH_RECORD, aliases: 7 })
    assert.deepEqual(unreadable, [])
  })
})

describe('the filter of records', () => {
  it('keeps each record that names a package, whatever else is in it', () => {
    const json = fc.json({ noUnicodeString: false })
    const layout = fc.constantFrom(undefined, 1, 2, '\t')
    fc.assert(
      fc.property(json, json, layout, fc.boolean(), (before, after, indent, escaped) => {
        const record = { a: JSON.parse(before), package: { name: 'Torch' }, z: JSON.parse(after) }
        let text = JSON.stringify(record, null, indent)
        if (escaped) text = text.replace('Torch', 'Tor\\u0063h')
        const names = createRecordFilter(new Set(['torch'])).namesIn(Buffer.from(text))
        assert.ok(names === undefined || names.has('torch'), text)
      }),
      propertyRuns(500),
    )
  })

  it('drops records that name none', () => {
    const filter = createRecordFilter(new Set(['torch']))
    for (const value of [
      { package: { name: 'torchvision' } },
      { package: { name: 'pytorch' }, details: 'about torch' },
      { name: 7, summary: '"name" torch' },
      {},
    ]) {
      assert.deepEqual(filter.namesIn(Buffer.from(JSON.stringify(value)))?.size ?? 0, 0)
    }
  })
})
