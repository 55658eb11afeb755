// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { canonicalJson } from '../../../src/core/canonical-json.ts'
import { ProvenanceError } from '../../../src/core/errors.ts'
import {
  createDatasetReader,
  type DatasetReaderOptions,
} from '../../../src/io/dataset/dataset-reader.ts'
import { hex, readRecords } from '../../support/read-records.ts'

const folder = mkdtempSync(join(tmpdir(), 'mlprov-parquet-'))
after(() => rmSync(folder, { recursive: true }))

type WriteOptions = Parameters<typeof parquetWriteBuffer>[0]
type SchemaElement = NonNullable<WriteOptions['schema']>[number]
let made = 0
const write = (options: WriteOptions): string => {
  made += 1
  const path = join(folder, `${made}.parquet`)
  writeFileSync(path, Buffer.from(parquetWriteBuffer(options)))
  return path
}
const recordsOf = async (path: string, options?: DatasetReaderOptions) =>
  (await readRecords([path], options)).digests.record ?? []
const canonical = (rows: readonly unknown[]): readonly string[] =>
  rows.map((row) => hex(canonicalJson(row)))

const columnOf = async (column: Partial<SchemaElement>, data: unknown[], expected: unknown[]) => {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: 1 },
    { name: 'v', repetition_type: 'OPTIONAL', ...column },
  ]
  const path = write({ columnData: [{ name: 'v', data }], schema })
  assert.deepEqual(await recordsOf(path), canonical(expected.map((v) => ({ v }))))
}

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

describe('a value of Parquet', () => {
  const big = 2n ** 62n + 1n
  const cases: Readonly<
    Record<string, readonly [Partial<SchemaElement>, readonly unknown[], readonly unknown[]]>
  > = {
    'a boolean': [{ type: 'BOOLEAN' }, [true, false, null], [true, false, null]],
    'a number of 32 bits': [{ type: 'INT32' }, [1, -5, null], [1, -5, null]],
    'an unsigned number of 32 bits': [
      { type: 'INT32', converted_type: 'UINT_32' },
      [1, 4294967295],
      [1, 4294967295],
    ],
    'a number of 64 bits': [{ type: 'INT64' }, [big, -1n, null], [String(big), '-1', null]],
    'an unsigned number of 64 bits': [
      { type: 'INT64', converted_type: 'UINT_64' },
      [1n, 2n ** 63n - 1n],
      ['1', '9223372036854775807'],
    ],
    'a double': [
      { type: 'DOUBLE' },
      [0.1, -0, Number.NaN, Number.NEGATIVE_INFINITY],
      [0.1, 0, 'NaN', '-Infinity'],
    ],
    'a text': [
      { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
      ['a', 'ä😀', '', null],
      ['a', 'ä😀', '', null],
    ],
    bytes: [{ type: 'BYTE_ARRAY' }, [bytes(255, 254, 0), bytes()], ['__4A', '']],
    'a decimal of 32 bits': [
      { type: 'INT32', converted_type: 'DECIMAL', scale: 2, precision: 9 },
      [12.34, -0.05, 0],
      ['12.34', '-0.05', '0.00'],
    ],
    'a date': [
      { type: 'INT32', converted_type: 'DATE' },
      [new Date('1969-12-31'), new Date('2024-02-29')],
      ['1969-12-31', '2024-02-29'],
    ],
    'a time stamp of milliseconds': [
      { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
      [new Date('1969-12-31T23:59:59.999Z'), new Date('2024-02-29T01:02:03.004Z')],
      ['1969-12-31T23:59:59.999Z', '2024-02-29T01:02:03.004Z'],
    ],
    'a time stamp of microseconds': [
      { type: 'INT64', converted_type: 'TIMESTAMP_MICROS' },
      [new Date('2024-02-29T01:02:03.004Z')],
      ['2024-02-29T01:02:03.004000Z'],
    ],
    'a UUID': [
      { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, logical_type: { type: 'UUID' } },
      [bytes(...Array.from({ length: 16 }, (_, index) => index * 17))],
      ['00112233-4455-6677-8899-aabbccddeeff'],
    ],
  }
  for (const [what, [column, data, expected]] of Object.entries(cases)) {
    it(`as ${what}`, async () => columnOf(column, [...data], [...expected]))
  }
})

const ROWS = Array.from({ length: 2_500 }, (_, id) => ({
  id: String(id),
  text: `row ${id % 7}`,
  url: id % 3 === 0 ? null : `https://host${id % 5}.example/${id}`,
}))
const tableOf = (options: Partial<WriteOptions> = {}): string =>
  write({
    columnData: [
      { name: 'text', data: ROWS.map(({ text }) => text), type: 'STRING' },
      { name: 'id', data: ROWS.map(({ id }) => BigInt(id)), type: 'INT64' },
      { name: 'url', data: ROWS.map(({ url }) => url), type: 'STRING' },
    ],
    ...options,
  })

describe('rows of Parquet', () => {
  it('are objects of their columns, in any order of columns and in groups of any size', async () => {
    for (const rowGroupSize of [100, 999, 10_000]) {
      assert.deepEqual(await recordsOf(tableOf({ rowGroupSize })), canonical(ROWS))
    }
  })
  it('are the same under each codec', async () => {
    const compressors = {
      GZIP: (page: Uint8Array) => gzipSync(page),
      ZSTD: (page: Uint8Array) => zstdCompressSync(page),
      BROTLI: (page: Uint8Array) => brotliCompressSync(page),
    }
    for (const codec of ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI'] as const) {
      assert.deepEqual(await recordsOf(tableOf({ codec, compressors })), canonical(ROWS), codec)
    }
  })
  it('have the columns that are chosen, and the commitment says which', async () => {
    const columns = ['id', 'url']
    const { digests, reader } = await readRecords([tableOf()], { columns })
    assert.deepEqual(digests.record, canonical(ROWS.map(({ id, url }) => ({ id, url }))))
    assert.deepEqual(reader.model.columns, columns)
  })
  it('have fields, views and classes', async () => {
    const views = ['source-domain', 'field:id']
    const attribute = { name: 'text', isCounted: true }
    const { digests, classes } = await readRecords([tableOf()], { views, attribute })
    assert.deepEqual(
      digests['field:id'],
      ROWS.map(({ id }) => hex(id)),
    )
    assert.equal(digests['source-domain']?.length, ROWS.filter(({ url }) => url !== null).length)
    assert.deepEqual(
      classes,
      ROWS.map(({ text }) => text),
    )
  })
  it('tell how far they are read', async () => {
    const reader = createDatasetReader(Array.from({ length: 5 }, () => tableOf()))
    const shares: number[] = []
    for await (const { doneBytes } of reader.read(0)) {
      shares.push(Math.round((10 * doneBytes) / reader.totalBytes))
    }
    // 12,500 records in groups of 2,048.
    assert.deepEqual(shares, [2, 3, 5, 7, 8, 10, 10])
  })
  it('are in slices, and go on where a run ended', async () => {
    const path = tableOf({ rowGroupSize: 700 })
    const whole = await recordsOf(path)
    const parts: string[] = []
    for (const index of [1, 2, 3]) {
      const slice = { index, of: 3 }
      const all = await recordsOf(path, { slice })
      parts.push(...all)
      const { digests } = await readRecords([path], { slice }, 500)
      assert.deepEqual(digests.record, all.slice(500))
    }
    assert.deepEqual(parts.sort(), whole.toSorted())
  })
})

describe('a Parquet file', () => {
  const refusedBy = async (
    content: Buffer,
    options: DatasetReaderOptions = {},
  ): Promise<string> => {
    made += 1
    const path = join(folder, `bad-${made}.parquet`)
    writeFileSync(path, content)
    try {
      await readRecords([path], { form: 'parquet', ...options })
    } catch (error) {
      assert.ok(error instanceof ProvenanceError && error.code === 'DATASET_INVALID', String(error))
      return error.message
    }
    return 'nothing'
  }
  const whole = Buffer.from(
    parquetWriteBuffer({ columnData: [{ name: 'a', data: ['x', 'y'], type: 'STRING' }] }),
  )
  it('is refused where it is cut, anywhere', async () => {
    for (let length = 0; length < whole.length; length += 7) {
      assert.notEqual(await refusedBy(whole.subarray(0, length)), 'nothing', String(length))
    }
  })
  it('is refused or read where a byte is another, and never breaks', async () => {
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 0x41
      await refusedBy(changed)
    }
  })
  it('is refused where a text is no UTF-8, by the number of its row', async () => {
    const content = Buffer.from(whole)
    content[content.indexOf('y')] = 0xff
    assert.match(await refusedBy(content), /record 2: it is not UTF-8/)
  })
  it('is refused where it has not the columns', async () => {
    assert.match(await refusedBy(whole, { columns: ['b'] }), /no column "b"/)
  })
})
