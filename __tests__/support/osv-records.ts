// SPDX-License-Identifier: Apache-2.0
//
// OSV records as databases write them.

import { Buffer } from 'node:buffer'
import {
  createDatabaseBuilder,
  type VulnerabilityDatabase,
} from '../../src/vulnerabilities/database.ts'

/** Version 2.3.0 of torch is affected, 2.6.0 is fixed; rated critical by vector and word. */
export const TORCH_RECORD = {
  schema_version: '1.7.4',
  id: 'GHSA-aaaa-bbbb-cccc',
  modified: '2026-11-01T08:00:00Z',
  published: '2025-04-18T00:00:00Z',
  aliases: ['CVE-2025-10001', 'PYSEC-2025-101'],
  summary: 'loading of a checkpoint runs code',
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'torch', purl: 'pkg:pypi/torch' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.6.0' }] }],
      versions: ['2.2.0', '2.3.0'],
    },
  ],
  credits: [{ name: 'A. Finder' }],
  database_specific: { severity: 'CRITICAL' },
} as const

/** The same flaw, by the other database: unrated, with a list and git commits. */
export const TORCH_PYSEC_RECORD = {
  id: 'PYSEC-2025-101',
  modified: '2026-11-20T08:00:00.123456Z',
  aliases: ['CVE-2025-10001'],
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'torch' },
      ranges: [
        { type: 'GIT', repo: 'https://example.com/torch', events: [{ introduced: '0' }] },
        { type: 'ECOSYSTEM', events: [{ introduced: '0' }, { last_affected: '2.5.1' }] },
      ],
      versions: ['2.3.0'],
    },
  ],
} as const

export interface TestRecord {
  readonly source: string
  readonly bytes: Buffer
}

/** A file of a database; a text is taken as it is. */
export const recordFile = (record: unknown, source?: string): TestRecord => {
  const text = typeof record === 'string' ? record : JSON.stringify(record)
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : 'record'
  return { source: source ?? `${id}.json`, bytes: Buffer.from(text) }
}

/** A database of these records; what is no object is a file of that text. */
export const databaseOf = (
  names: readonly string[],
  ...records: readonly unknown[]
): VulnerabilityDatabase => {
  const builder = createDatabaseBuilder(new Set(names))
  // So that it is a database of PyPI with a date, whatever the test gives.
  for (const record of [{ ...TORCH_RECORD, id: 'GHSA-0', affected: [other] }, ...records]) {
    const { source, bytes } = recordFile(record)
    builder.add(source, bytes, 'unchecked')
  }
  return builder.finish({ digest: `sha256:${'0'.repeat(64)}` })
}

const other = { package: { ecosystem: 'PyPI', name: 'something-else' }, versions: ['1'] }
