// SPDX-License-Identifier: Apache-2.0
//
// What can be wrong with a dataset, a seed, a state, a record or a proof: one
// clear error each, which names file and record, and nothing left behind.

import assert from 'node:assert/strict'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { MAX_DATASET_RECORD_BYTES } from '../../src/core/limits.ts'
import { runCli } from '../support/run-cli.ts'
import { tarHeader, writeTar } from '../support/tar-writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'mlprov-bad-datasets-'))
after(() => rmSync(folder, { recursive: true }))

const SEED = '7c'.repeat(32)
const dataset = (argv: readonly string[], seed = SEED) =>
  runCli(['dataset', ...argv], folder, { DATASET_SEED: seed })

type Content = string | Uint8Array
type Files = Readonly<Record<string, Content>>
const writeAll = (dir: string, files: Files): void => {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, dir, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}

const LINES = Array.from({ length: 400 }, (_, id) =>
  JSON.stringify({ id, license: 'MIT', url: `https://a.example/${id}` }),
).join('\n')
const LATIN1 = Buffer.from('{"text":"caf\u00e9"}', 'latin1')
const TABLE = Buffer.from(
  parquetWriteBuffer({ columnData: [{ name: 'a', data: ['x', 'y'], type: 'STRING' }] }),
)
/** LZO is in no reader of ours; its writer needs no more than a function. */
const LZO_TABLE = Buffer.from(
  parquetWriteBuffer({
    columnData: [{ name: 'a', data: ['x', 'y'], type: 'STRING' }],
    codec: 'LZO',
    compressors: { LZO: (page) => page },
  }),
)
const TAR = writeTar([
  { name: '1.jpg', content: 'x'.repeat(700) },
  { name: '1.txt', content: 'y' },
])
const flipped = (bytes: Uint8Array, at: number): Buffer => {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ 0xff
  return changed
}
const lines = (count: number, of: (index: number) => object): string =>
  Array.from({ length: count }, (_, index) => JSON.stringify(of(index))).join('\n')

interface BadData {
  readonly files: Files
  readonly flags?: readonly string[]
  /** Default DATASET_INVALID. */
  readonly code?: string
  readonly says: RegExp
}

const BAD_DATA: Readonly<Record<string, BadData>> = {
  // ---- JSON
  'a line that is no JSON': {
    files: { 'a.jsonl': '{"a":1}\n{"a":}\n' },
    flags: ['--form', 'jsonl-jcs'],
    says: /"a\.jsonl": record 2: it is not JSON/,
  },
  'a key that stands twice': {
    files: { 'a.jsonl': '{"a":1}\n\n{"a":1,"a":2}' },
    flags: ['--form', 'jsonl-jcs'],
    says: /"a\.jsonl": record 2: the key "a" stands twice/,
  },
  'a lone surrogate': {
    files: { 'a.jsonl': '"\\ud800"' },
    flags: ['--form', 'jsonl-jcs'],
    says: /record 1: a lone surrogate/,
  },
  'a number that is not finite': {
    files: { 'a.jsonl': '1\n-1e999' },
    flags: ['--form', 'jsonl-jcs'],
    says: /record 2: -Infinity is no JSON number/,
  },
  'bytes of another encoding in JSON': {
    files: { 'a.jsonl': LATIN1 },
    flags: ['--form', 'jsonl-jcs'],
    says: /record 1: it is not UTF-8/,
  },
  'UTF-16': {
    files: { 'a.jsonl': Buffer.from('\ufeff{"a":1}\n', 'utf16le') },
    flags: ['--form', 'jsonl-jcs'],
    says: /record 1: it is not UTF-8/,
  },
  'a field of a line that is no JSON': {
    files: { 'a.jsonl': '{"url":"https://a.example"}\nplain' },
    flags: ['--view', 'source-domain'],
    says: /record 2: it is not JSON/,
  },
  'bytes of another encoding in a text view': {
    files: { 'a.jsonl': Buffer.concat([Buffer.from('ok\n'), LATIN1]) },
    flags: ['--view', 'text'],
    says: /record 2: it is not UTF-8/,
  },
  'a line that is too large': {
    files: { 'a.jsonl': Buffer.alloc(MAX_DATASET_RECORD_BYTES + 2, 'a') },
    says: /record 1: it has more than 67108864 bytes/,
  },
  // ---- CSV
  'a quote inside of a field': {
    files: { 'a.csv': 'x,y\n1,2\n3,a"b"\n' },
    says: /"a\.csv": record 2: a quote or a line end stands in a field without quotes/,
  },
  'quotes that do not end': {
    files: { 'a.csv': 'x,y\n1,"2\n3,4\n' },
    says: /"a\.csv": record 1: its quotes do not end/,
  },
  'a row with more fields than the header': {
    files: { 'a.csv': 'x,y\n1,2\n1,2,3\n' },
    says: /record 2: it has 3 fields, and the header 2/,
  },
  'CSV of another encoding': {
    files: { 'a.csv': Buffer.concat([Buffer.from('x,y\n1,'), Buffer.from('\u00e9\n', 'latin1')]) },
    says: /record 1: it is not UTF-8/,
  },
  'a header that is broken': {
    files: { 'a.csv': 'x,"y"z\n1,2' },
    says: /"a\.csv": the header: after the quotes of field 2/,
  },
  'two files with different headers': {
    files: { 'd/a.csv': 'x,y\n1,2', 'd/b.csv': 'y,x\n1,2' },
    says: /"d\/b\.csv": its header is another/,
  },
  'a column that is not there': {
    files: { 'a.csv': 'x,y\n1,2' },
    flags: ['--view', 'field:z'],
    says: /it has no column "z"/,
  },
  'a column that is there twice': {
    files: { 'a.csv': 'x,x\n1,2' },
    flags: ['--view', 'field:x'],
    says: /two columns are called "x"/,
  },
  'a field of CSV without a header': {
    files: { 'a.csv': '1,2' },
    flags: ['--no-csv-header', '--view', 'field:x'],
    code: 'INPUT_INVALID',
    says: /without a header/,
  },
  // ---- compression
  'gzip that is cut': {
    files: { 'a.jsonl.gz': gzipSync(LINES).subarray(0, -20) },
    says: /"a\.jsonl\.gz": its gzip is damaged or cut/,
  },
  'gzip that is damaged': {
    files: { 'a.jsonl.gz': flipped(gzipSync(LINES), 300) },
    says: /its gzip is damaged or cut/,
  },
  'gzip with something behind it': {
    files: { 'a.jsonl.gz': Buffer.concat([gzipSync(LINES), Buffer.from('more')]) },
    says: /its gzip is damaged or cut/,
  },
  'zstd that is cut': {
    files: { 'a.csv.zst': zstdCompressSync(LINES).subarray(0, -5) },
    flags: ['--form', 'jsonl'],
    says: /"a\.csv\.zst": its zstd is damaged or cut/,
  },
  'zstd with something behind it': {
    files: { 'a.jsonl.zst': Buffer.concat([zstdCompressSync(LINES), Buffer.from('more')]) },
    says: /its zstd is damaged or cut/,
  },
  'a second frame of zstd that is cut': {
    files: {
      'a.jsonl.zst': Buffer.concat([
        zstdCompressSync('a\n'),
        zstdCompressSync(LINES).subarray(0, 50),
      ]),
    },
    says: /its zstd is damaged or cut/,
  },
  // ---- Parquet
  'Parquet that is cut': {
    files: { 'a.parquet': TABLE.subarray(0, -10) },
    says: /"a\.parquet": is cut, or no Parquet file/,
  },
  'an empty file that is called Parquet': {
    files: { 'a.parquet': '' },
    says: /is cut, or no Parquet file/,
  },
  'Parquet with a codec that is not read': {
    files: { 'a.parquet': LZO_TABLE },
    says: /"a\.parquet": cannot be read as Parquet: .*codec.*LZO/,
  },
  'a description of Parquet that is too long': {
    files: {
      'a.parquet': Buffer.concat([TABLE.subarray(0, -8), Buffer.from('ffffff7f50415231', 'hex')]),
    },
    says: /its description has 2147483647 bytes/,
  },
  'a column that Parquet has not': {
    files: { 'a.parquet': TABLE },
    flags: ['--column', 'b'],
    says: /it has no column "b"/,
  },
  'columns of something else': {
    files: { 'a.jsonl': LINES },
    flags: ['--column', 'id'],
    code: 'INPUT_INVALID',
    says: /columns are chosen of Parquet/,
  },
  // ---- WebDataset
  'a tar that is cut inside of a file': {
    files: { 'a.tar': TAR.subarray(0, 900) },
    says: /"a\.tar": record 1: the archive is cut/,
  },
  'a tar without its end': {
    files: { 'a.tar': TAR.subarray(0, -1024) },
    says: /the archive is cut/,
  },
  'a tar with a wrong checksum': {
    files: { 'a.tar': flipped(TAR, 0) },
    says: /record 1: the header of a member has a wrong checksum/,
  },
  'a tar with a link': {
    files: { 'a.tar': writeTar([{ name: '1.jpg', content: '', type: '2' }]) },
    says: /"1\.jpg" is no file but of the type "2"/,
  },
  'a tar with something behind its end': {
    files: { 'a.tar': Buffer.concat([TAR, tarHeader('2.jpg', 0)]) },
    says: /something follows its end/,
  },
  'a sample with a file twice': {
    files: {
      'a.tar': writeTar([
        { name: '1.jpg', content: 'a' },
        { name: '1.jpg', content: 'b' },
      ]),
    },
    says: /record 1: "1\.jpg" stands twice/,
  },
  'a member without an extension': {
    files: {
      'a.tar': writeTar([
        { name: '1.jpg', content: 'a' },
        { name: 'README', content: 'b' },
      ]),
    },
    says: /record 1: the name "README" has no extension/,
  },
  'JSON of a sample that is none': {
    files: { 'a.tar': writeTar([{ name: '1.json', content: '{' }]) },
    flags: ['--attribute', 'license'],
    says: /record 1: it is not JSON/,
  },
  // ---- files and forms
  'a folder without a file': {
    files: { 'e/inner/.keep': '' },
    says: /has no file/,
  },
  'files of two forms': {
    files: { 'd/a.csv': 'x\n1', 'd/b.jsonl': '1' },
    says: /"d\/a\.csv" is csv, and "d\/b\.jsonl" jsonl/,
  },
  'files of a form beside others': {
    files: { 'd/README.md': '#', 'd/b.jsonl': '1' },
    says: /"d\/README\.md" is of no known form, and "d\/b\.jsonl" jsonl/,
  },
  'a file of no known form': {
    files: { 'a.xyz': 'x' },
    says: /"a\.xyz" has no form that is known/,
  },
  'a form that is unknown': {
    files: { 'a.jsonl': '1' },
    flags: ['--form', 'arrow'],
    code: 'INPUT_INVALID',
    says: /"arrow" is no form of records/,
  },
  'a table that is called JSON Lines': {
    files: { 'a.jsonl': TABLE },
    says: /"a\.jsonl": begins as parquet does, and is read as jsonl/,
  },
  'a text view of files that are none': {
    files: { 'd/a.png': Buffer.from([0xff, 0xd8]) },
    flags: ['--view', 'text'],
    says: /"d\/a\.png": record 1: it is not UTF-8/,
  },
  'a field of files': {
    files: { 'd/a.png': 'x' },
    flags: ['--view', 'field:x'],
    code: 'INPUT_INVALID',
    says: /a file has no fields/,
  },
  // ---- views and attributes
  'a view that is unknown': {
    files: { 'a.jsonl': LINES },
    flags: ['--view', 'perceptual'],
    code: 'INPUT_INVALID',
    says: /"perceptual" is no view/,
  },
  'too many views': {
    files: { 'a.jsonl': LINES },
    flags: Array.from({ length: 16 }, (_, index) => ['--view', `field:${index}`]).flat(),
    code: 'INPUT_INVALID',
    says: /17 views are asked for, at most 16/,
  },
  'a text view of what is no text': {
    files: { 'a.csv': 'x\n1' },
    flags: ['--view', 'text'],
    code: 'INPUT_INVALID',
    says: /a record of csv is no text/,
  },
  'too many classes': {
    files: { 'a.jsonl': lines(65, (license) => ({ license: `L${license}` })) },
    flags: ['--attribute', 'license', '--count-classes'],
    says: /"license" has more than 64 values/,
  },
  'a class with a name that is too long': {
    files: { 'a.jsonl': lines(2, (index) => ({ license: 'x'.repeat(255 + index) })) },
    flags: ['--attribute', 'license'],
    says: /record 2: "license" has more than 255 bytes/,
  },
  'classes without an attribute': {
    files: { 'a.jsonl': LINES },
    flags: ['--count-classes'],
    code: 'USAGE',
    says: /--count-classes counts by an attribute/,
  },
  'a field of a text that is not asked for': {
    files: { 'a.jsonl': LINES },
    flags: ['--text-field', 'text'],
    code: 'USAGE',
    says: /--text-field is for the view text/,
  },
  'a memory that is too small': {
    files: { 'a.jsonl': LINES },
    flags: ['--memory', '16MiB'],
    code: 'USAGE',
    says: /--memory is "16MiB"/,
  },
}

describe('a dataset that is refused', () => {
  let made = 0
  for (const [what, { files, flags = [], code = 'DATASET_INVALID', says }] of Object.entries(
    BAD_DATA,
  )) {
    it(`for ${what}`, async () => {
      made += 1
      const dir = `data-${made}`
      writeAll(dir, files)
      if ('e/inner/.keep' in files) rmSync(join(folder, dir, 'e/inner/.keep'))
      const [first = ''] = Object.keys(files)
      const data = join(dir, first.includes('/') ? (dirname(first).split('/')[0] ?? '') : first)
      const out = `out-${made}`
      const { exitCode, stdout, stderr } = await dataset([
        'commit',
        data,
        ...flags,
        '--output-dir',
        out,
      ])
      assert.equal(exitCode, 2, stderr)
      assert.match(stderr, new RegExp(`^error ${code}: `))
      assert.match(stderr, says)
      assert.equal(stderr.match(/^error /gm)?.length, 1)
      assert.doesNotMatch(stderr, /\n {4}at /)
      assert.equal(stdout, '')
      assert.equal(existsSync(join(folder, out)), false, 'something is left behind')
    })
  }

  it('for a symbolic link in a folder', async () => {
    writeAll('linked', { 'd/a': 'x' })
    symlinkSync('a', join(folder, 'linked/d/b'))
    const { stderr } = await dataset(['commit', 'linked/d', '--output-dir', 'out-linked'])
    assert.match(stderr, /DATASET_INVALID: "d\/b": is a symbolic link/)
    assert.equal(existsSync(join(folder, 'out-linked')), false)
  })

  it('for an output folder inside of it', async () => {
    writeAll('around', { 'd/a': 'x' })
    const { stderr } = await dataset(['commit', 'around/d', '--output-dir', 'around/d/out'])
    assert.match(stderr, /USAGE: --output-dir .* lies in the dataset/)
    assert.equal(existsSync(join(folder, 'around/d/out')), false)
  })
})

describe('a question that is refused', () => {
  const commit = async (dir: string, seed = SEED): Promise<void> => {
    const flags = ['--view', 'source-domain', '--output-dir', dir]
    const { exitCode, stderr } = await dataset(['commit', 'good.jsonl', ...flags], seed)
    assert.equal(exitCode, 0, stderr)
  }
  before(async () => {
    writeAll('.', { 'good.jsonl': LINES, record: LINES.split('\n')[7] ?? '', 'no-url': '{"id":1}' })
    await commit('good')
    await commit('other')
    cpSync(join(folder, 'good'), join(folder, 'mixed'), { recursive: true })
    copyFileSync(join(folder, 'other/state'), join(folder, 'mixed/state'))
    writeAll('foreign', {
      'commitment.json': readFileSync(join(folder, 'good/commitment.json'), 'utf8').replace(
        'jsonl-raw-v1',
        'jsonl-raw-v9',
      ),
    })
    const asked = ['--record-file', 'record', '--output', 'proof']
    assert.equal((await dataset(['prove', '--dir', 'good', ...asked])).exitCode, 0)
  })
  const prove = ['prove', '--output', 'no'] as const
  const verify = ['verify-proof', '--proof', 'proof'] as const
  const GOOD = ['--commitment', 'good/commitment.json'] as const
  const cases: Readonly<
    Record<string, readonly [argv: readonly string[], exit: number, says: RegExp, seed?: string]>
  > = {
    'a state of another commitment': [
      [...prove, '--dir', 'mixed', '--record-file', 'record'],
      2,
      /DATASET_STATE_INVALID: the state is that of another commitment/,
    ],
    'a seed of 31 bytes': [
      [...prove, '--dir', 'good', '--record-file', 'record'],
      2,
      /SEED_INVALID: the seed has 62 characters/,
      '7c'.repeat(31),
    ],
    'another seed': [
      [...prove, '--dir', 'good', '--record-file', 'record'],
      2,
      /SEED_INVALID/,
      '7d'.repeat(32),
    ],
    'a view that was not committed to': [
      [...prove, '--dir', 'good', '--record-file', 'record', '--view', 'text'],
      2,
      /INPUT_INVALID: the commitment has no view "text"; it has record, source-domain/,
    ],
    'a record without the view': [
      [...prove, '--dir', 'good', '--record-file', 'no-url', '--view', 'source-domain'],
      2,
      /INPUT_INVALID: .*it has no view "source-domain"/,
    ],
    'a domain that is none': [
      [...prove, '--dir', 'good', '--view-value', 'a.example/x', '--view', 'source-domain'],
      2,
      /INPUT_INVALID: .*"a\.example\/x" is no domain/,
    ],
    'a value of the record itself': [
      [...prove, '--dir', 'good', '--view-value', 'x'],
      2,
      /INPUT_INVALID: .*a record is given as a file or a digest/,
    ],
    'a proof of another view': [
      [...verify, ...GOOD, '--record-file', 'record', '--view', 'source-domain'],
      1,
      /PROOF_INVALID: .*it is about the view "record"/,
    ],
    'a proof of another commitment': [
      [...verify, '--commitment', 'other/commitment.json', '--record-file', 'record'],
      1,
      /PROOF_INVALID: .*another commitment/,
    ],
    'a canonicaliser that is unknown': [
      [...verify, '--commitment', 'foreign/commitment.json', '--record-file', 'record'],
      2,
      /COMMITMENT_INVALID: records are made by "jsonl-raw-v9"/,
    ],
    'a record as two things': [
      [...verify, ...GOOD, '--record-file', 'record', '--view-value', 'x'],
      2,
      /USAGE: give exactly one/,
    ],
    'a record that is not there': [
      [...verify, ...GOOD, '--record-file', 'nowhere'],
      2,
      /INPUT_INVALID: cannot read/,
    ],
  }
  for (const [what, [argv, exit, says, seed]] of Object.entries(cases)) {
    it(`for ${what}`, async () => {
      const { exitCode, stdout, stderr } = await dataset(argv, seed)
      assert.equal(exitCode, exit, stderr)
      assert.match(stderr, says)
      assert.equal(stdout, '')
      assert.doesNotMatch(stderr, /\n {4}at /)
      assert.equal(existsSync(join(folder, 'no')), false)
    })
  }
})
