// SPDX-License-Identifier: Apache-2.0
//
// Each form from its files to a verified answer, by what a person has at hand:
// a record as a file, the value of a view, a digest.

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { hex } from '../support/read-records.ts'
import { runCli } from '../support/run-cli.ts'
import { writeTar } from '../support/tar-writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'mlprov-forms-'))
after(() => rmSync(folder, { recursive: true }))

const ENV = { DATASET_SEED: '7c'.repeat(32) }
const dataset = (...argv: readonly string[]) => runCli(['dataset', ...argv], folder, ENV)
const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}

/** Proves, verifies, and gives what was found. */
const ask = async (dir: string, ...asked: readonly string[]) => {
  const made = await dataset(
    'prove',
    '--dir',
    dir,
    ...asked,
    '--reveal',
    'attributes',
    '--output',
    'proof',
  )
  assert.equal(made.exitCode, 0, made.stderr)
  const commitment = join(dir, 'commitment.json')
  const argv = ['verify-proof', '--commitment', commitment, '--proof', 'proof', ...asked, '--json']
  const { exitCode, stdout, stderr } = await dataset(...argv)
  assert.equal(exitCode, 0, stderr)
  return JSON.parse(stdout)
}

const ROWS = [
  { url: 'https://news.example/1', text: 'The  quick\nfox', license: 'MIT' },
  { url: 'https://Blog.Example:8080/2', text: 'caf\u0065\u0301', license: 'CC0-1.0' },
  { url: '', text: 'The quick fox', license: 'MIT' },
]
const column = (name: 'url' | 'text' | 'license') => ({
  name,
  data: ROWS.map((row) => row[name]),
  type: 'STRING' as const,
})
write('a.jsonl', ROWS.map((row) => JSON.stringify(row)).join('\n'))
write('b.jsonl.gz', gzipSync(ROWS.map((row) => JSON.stringify(row)).join('\n')))
write(
  'c.csv',
  `url,text,license\n${ROWS.map(({ url, text, license }) => `${url},"${text}",${license}`).join('\r\n')}`,
)
write(
  'd.parquet',
  Buffer.from(
    parquetWriteBuffer({ columnData: [column('url'), column('text'), column('license')] }),
  ),
)
write(
  'e.tar',
  writeTar(
    ROWS.flatMap(({ text, ...json }, index) => [
      { name: `${index}.text`, content: text },
      { name: `${index}.json`, content: JSON.stringify(json) },
    ]),
  ),
)
const [FIRST] = ROWS
assert.ok(FIRST)

/** Data, flags, a record in the form of the dataset, and a stranger. */
const FORMS: Readonly<
  Record<
    string,
    readonly [data: string, flags: readonly string[], record: string, stranger: string]
  >
> = {
  jsonl: ['a.jsonl', [], `${JSON.stringify(FIRST)}\n`, JSON.stringify(FIRST, null, 1)],
  'jsonl-jcs': [
    'b.jsonl.gz',
    ['--form', 'jsonl-jcs'],
    JSON.stringify({ text: FIRST.text, license: FIRST.license, url: FIRST.url }, null, 1),
    JSON.stringify({ ...FIRST, license: 'mit' }),
  ],
  csv: [
    'c.csv',
    [],
    `url,text,license\n"${FIRST.url}","${FIRST.text}","MIT"\n`,
    `url,text,license\n${FIRST.url},x,MIT\n`,
  ],
  parquet: ['d.parquet', [], JSON.stringify(FIRST, null, 1), JSON.stringify({ ...FIRST, url: '' })],
}

const VIEWS = ['--view', 'source-domain', '--view', 'text:text', '--view', 'field:license'] as const
const COUNTED = ['--attribute', 'license', '--count-classes'] as const

for (const [form, [data, flags, record, stranger]] of Object.entries(FORMS)) {
  it(`${form}: from files to answers`, async () => {
    const dir = `out-${form}`
    const made = await dataset('commit', data, ...flags, ...VIEWS, ...COUNTED, '--output-dir', dir)
    assert.equal(made.exitCode, 0, made.stderr)
    const commitment = JSON.parse(readFileSync(join(folder, dir, 'commitment.json'), 'utf8'))
    // Three records, two domains, two texts (one of them twice), two licences.
    assert.deepEqual(commitment.records, { total: 3, distinct: 9 })
    assert.deepEqual(commitment.classes, {
      attribute: 'license',
      names: ['CC0-1.0', 'MIT'],
      counts: ['1', '2'],
    })
    write('record', record)
    write('stranger', stranger)
    const found = await ask(dir, '--record-file', 'record')
    assert.deepEqual([found.answer, found.count], ['member', '1'])
    assert.deepEqual(found.attributes, { license: { MIT: 1 } })
    for (const view of ['source-domain', 'text:text', 'field:license']) {
      assert.equal(
        (await ask(dir, '--view', view, '--record-file', 'record')).answer,
        'member',
        view,
      )
    }
    assert.equal((await ask(dir, '--record-file', 'stranger')).answer, 'non-member')
    const text = await ask(dir, '--view', 'text:text', '--view-value', ' The quick   fox')
    // A view other than the record is opened too, and is not counted a second time.
    assert.deepEqual([text.answer, text.count, text.attributes], ['member', '2', {}])
    for (const [view, value, answer] of [
      ['source-domain', 'BLOG.example', 'member'],
      ['source-domain', 'example', 'non-member'],
      ['text:text', 'caf\u00e9', 'member'],
      ['text:text', 'cafe', 'non-member'],
      ['field:license', 'CC0-1.0', 'member'],
      ['field:license', 'GPL-3.0', 'non-member'],
    ] as const) {
      assert.equal((await ask(dir, '--view', view, '--view-value', value)).answer, answer, value)
    }
  })
}

describe('webdataset', () => {
  it('is asked for as a folder with the files of a sample, or as their digests', async () => {
    const made = await dataset('commit', 'e.tar', ...VIEWS, ...COUNTED, '--output-dir', 'out-tar')
    assert.equal(made.exitCode, 0, made.stderr)
    const { text, ...json } = FIRST
    write('sample/any.text', text)
    write('sample/any.json', JSON.stringify(json))
    const found = await ask('out-tar', '--record-file', 'sample')
    assert.deepEqual([found.answer, found.attributes], ['member', { license: { MIT: 1 } }])
    const view = ['--view', 'source-domain', '--record-file', 'sample'] as const
    assert.equal((await ask('out-tar', ...view)).answer, 'member')
    write('list', JSON.stringify({ text: hex(text), json: hex(JSON.stringify(json)) }))
    assert.equal((await ask('out-tar', '--record-file', 'list')).answer, 'member')
    write('sample/any.jpg', 'more')
    assert.equal((await ask('out-tar', '--record-file', 'sample')).answer, 'non-member')
  })
})

describe('files', () => {
  it('are asked for by their bytes, under any name', async () => {
    for (const name of ['x/1', 'x/2', 'y/1']) write(`images/${name}`, `image ${name}`)
    const made = await dataset('commit', 'images', '--view', 'text', '--output-dir', 'out-files')
    assert.equal(made.exitCode, 0, made.stderr)
    write('other-name', 'image x/2')
    assert.equal((await ask('out-files', '--record-file', 'other-name')).answer, 'member')
    const value = ['--view', 'text', '--view-value', ' image\ty/1 '] as const
    assert.equal((await ask('out-files', ...value)).answer, 'member')
    write('other-name', 'image z/2')
    assert.equal((await ask('out-files', '--record-file', 'other-name')).answer, 'non-member')
  })
})

describe('the columns of Parquet', () => {
  it('are part of the commitment, and of the question', async () => {
    const flags = ['--column', 'url', '--column', 'text', '--output-dir', 'out-columns'] as const
    assert.equal((await dataset('commit', 'd.parquet', ...flags)).exitCode, 0)
    const commitment = JSON.parse(readFileSync(join(folder, 'out-columns/commitment.json'), 'utf8'))
    assert.deepEqual(commitment.recordModel.columns, ['text', 'url'])
    write('record', JSON.stringify({ ...FIRST, license: 'whatever' }))
    assert.equal((await ask('out-columns', '--record-file', 'record')).answer, 'member')
  })
})

describe('the order of files', () => {
  it('does not change the root, nor do slices and compression', async () => {
    const lines = Array.from({ length: 60 }, (_, id) =>
      JSON.stringify({ id, license: `L${id % 3}` }),
    )
    write('p/1.jsonl', `${lines.slice(0, 20).join('\n')}\n`)
    write('p/2.jsonl.gz', gzipSync(lines.slice(20, 40).join('\r\n')))
    write('p/3.jsonl', lines.slice(40).join('\n'))
    write('q.jsonl', lines.toReversed().join('\n'))
    const { stdout } = await dataset('context')
    const shared = ['--context', stdout.trim(), ...COUNTED] as const
    const rootOf = async (...argv: readonly string[]): Promise<string> => {
      const made = await dataset(
        ...argv,
        '--output-dir',
        `order-${argv.join('-').replaceAll('/', '_').slice(0, 60)}`,
      )
      assert.equal(made.exitCode, 0, made.stderr)
      return JSON.parse(made.stdout).root
    }
    const root = await rootOf('commit', 'p', ...shared)
    const files = ['p/3.jsonl', 'p/1.jsonl', 'p/2.jsonl.gz'] as const
    assert.equal(await rootOf('commit', ...files, ...shared), root)
    assert.equal(await rootOf('commit', 'q.jsonl', ...shared), root)
    for (const index of [1, 2, 3]) {
      const slice = ['--slice', `${index}/3`, '--output-dir', `slice-${index}`] as const
      assert.equal((await dataset('commit', 'p', ...shared, ...slice)).exitCode, 0)
    }
    assert.equal(await rootOf('merge', 'slice-2', 'slice-3', 'slice-1'), root)
  })
})
