// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import type { DatasetReaderOptions } from '../../../src/io/dataset/dataset-reader.ts'
import { propertyRuns } from '../../support/property-runs.ts'
import { hex, readRecords } from '../../support/read-records.ts'
import { writeTar } from '../../support/tar-writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'mlprov-records-'))
after(() => rmSync(folder, { recursive: true }))

let made = 0
const write = (name: string, content: string | Uint8Array): string => {
  made += 1
  const dir = join(folder, String(made))
  const path = join(dir, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const writeFolder = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  made += 1
  const dir = join(folder, String(made))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true })
    writeFileSync(join(dir, name), content)
  }
  return dir
}
const recordsOf = async (path: string | string[], options?: DatasetReaderOptions) =>
  (await readRecords([path].flat(), options)).digests.record ?? []

describe('JSON Lines', () => {
  it('are lines without their ends, and no empty ones', async () => {
    const path = write('a.jsonl', '{"a":1}\n\r\n{"a": 2}\r\n\nx y')
    assert.deepEqual(await recordsOf(path), ['{"a":1}', '{"a": 2}', 'x y'].map(hex))
  })
  it('are values where they are canonicalised', async () => {
    const path = write('a.ndjson', '{"b":2, "a":1}\n[1.0]')
    const { digests, reader } = await readRecords([path], { form: 'jsonl-jcs' })
    assert.deepEqual(digests.record, ['{"a":1,"b":2}', '[1]'].map(hex))
    assert.equal(reader.model.canonicaliser, 'jsonl-jcs-v1')
  })
  it('go over the edges of what is read at once', async () => {
    const lines = Array.from({ length: 40 }, (_, index) =>
      `${index}`.repeat(20_000 * (1 + (index % 7))),
    )
    assert.deepEqual(await recordsOf(write('a.jsonl', lines.join('\n'))), lines.map(hex))
  })
  it('have fields', async () => {
    const path = write(
      'a.jsonl',
      [
        '{"url":"https://A.example/x","text":" one\\n two ","n":1.50}',
        '{"url":"none","text":"","n":null}',
        '{"text":["x"],"n":"1.5"}',
        '7',
      ].join('\n'),
    )
    const views = ['source-domain', 'text:text', 'field:n', 'text', 'field:absent']
    const { digests } = await readRecords([path], { views })
    assert.deepEqual(digests['source-domain'], ['a.example'].map(hex))
    assert.deepEqual(digests['text:text'], ['one two', '["x"]'].map(hex))
    assert.deepEqual(digests['field:n'], ['1.5', '1.5'].map(hex))
    assert.equal(digests.text?.length, 4)
    assert.equal(digests['field:absent'], undefined)
  })
})

describe('CSV', () => {
  it('is rows without its header, however they are quoted', async () => {
    const expected = ['["1","a, b"]', '["2","c\\nd"]'].map(hex)
    for (const text of ['x,y\n1,"a, b"\n2,"c\nd"\n', '\ufeffx,y\r\n"1","a, b"\r\n\r\n2,"c\nd"']) {
      assert.deepEqual(await recordsOf(write('a.csv', text)), expected)
    }
  })
  it('may have no header', async () => {
    const path = write('a.csv', '1,2\n3,4')
    assert.deepEqual(
      await recordsOf(path, { csvHeader: 'none' }),
      ['["1","2"]', '["3","4"]'].map(hex),
    )
  })
  it('has columns as fields', async () => {
    const path = write('a.csv', 'url,"t"\nhttps://b.example/,"x  y"\n,\n')
    const { digests } = await readRecords([path], { views: ['source-domain', 'text:t', 'field:t'] })
    assert.deepEqual(digests['source-domain'], ['b.example'].map(hex))
    assert.deepEqual(digests['text:t'], ['x y'].map(hex))
    assert.deepEqual(digests['field:t'], ['x  y', ''].map(hex))
  })
})

describe('files', () => {
  it('are records by their bytes, in the order of their names', async () => {
    const dir = writeFolder({ 'b/x.png': 'three', 'a.png': 'one', 'b.png': 'two', 'b/.z': '' })
    const { digests, reader } = await readRecords([dir])
    assert.deepEqual(digests.record, ['one', '', 'three', 'two'].map(hex))
    assert.equal(reader.model.form, 'files')
    // A digest of a file is that of a record: it is not told.
    assert.deepEqual(await reader.sources(), [])
  })
  it('are not decompressed', async () => {
    const bytes = gzipSync('x')
    assert.deepEqual(await recordsOf(writeFolder({ 'a.bin': bytes })), [hex(bytes)])
  })
  it('have texts', async () => {
    const dir = writeFolder({ 'a.txt': ' a\n b ', 'b.txt': '\n' })
    const { digests } = await readRecords([dir], { views: ['text'] })
    assert.deepEqual(digests.text, ['a b'].map(hex))
  })
})

const SAMPLES = [
  { name: 'd/', content: '', type: '5' },
  { name: 'd/1.jpg', content: 'J1' },
  { name: 'd/1.txt', content: ' a  caption' },
  { name: 'd/1.json', content: '{"license":"MIT","url":"https://c.example/"}' },
  { name: 'd/2.jpg', content: 'J2'.repeat(1_000) },
  { name: 'd/2.seg.png', content: '' },
]
const sampleOf = (files: Readonly<Record<string, string>>): string =>
  hex(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(files)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([extension, content]) => [extension, hex(content)]),
      ),
    ),
  )
const EXPECTED_SAMPLES = [
  sampleOf({ jpg: 'J1', txt: ' a  caption', json: '{"license":"MIT","url":"https://c.example/"}' }),
  sampleOf({ jpg: 'J2'.repeat(1_000), 'seg.png': '' }),
]

describe('WebDataset', () => {
  it('is samples of files with one base name', async () => {
    assert.deepEqual(await recordsOf(write('a.tar', writeTar(SAMPLES))), EXPECTED_SAMPLES)
  })
  it('is recognised by its content', async () => {
    assert.deepEqual(await recordsOf(write('shard-0', writeTar(SAMPLES))), EXPECTED_SAMPLES)
  })
  for (const longNames of ['pax', 'gnu'] as const) {
    it(`has long names as ${longNames} writes them`, async () => {
      const members = SAMPLES.map(({ name, ...rest }) => ({
        name: name.replace('d/', `${'long/'.repeat(60)}ö/`),
        ...rest,
      }))
      const tar = writeTar(members, longNames)
      assert.deepEqual(await recordsOf(write('a.tar', tar)), EXPECTED_SAMPLES)
    })
  }
  it('has members and keys of its JSON as fields', async () => {
    const views = ['field:jpg', 'text:txt', 'source-domain', 'field:license']
    const attribute = { name: 'license', isCounted: true }
    const read = await readRecords([write('a.tar', writeTar(SAMPLES))], { views, attribute })
    assert.deepEqual(read.digests['field:jpg'], ['J1', 'J2'.repeat(1_000)].map(hex))
    assert.deepEqual(read.digests['text:txt'], [hex('a caption')])
    assert.deepEqual(read.digests['source-domain'], [hex('c.example')])
    assert.deepEqual(read.classes, ['MIT', '(none)'])
  })
})

const LINES = Array.from({ length: 500 }, (_, index) => `{"id":${index % 480},"text":"t ${index}"}`)
/** Each form with what it is called and 500 records, or as many as it says. */
const FORMS = {
  jsonl: ['a.jsonl', `${LINES.join('\n')}\n`],
  'jsonl-jcs': ['b.jsonl', `${LINES.join('\r\n')}`],
  csv: ['c.csv', `id,text\n${LINES.map((_, index) => `${index},"t\n${index}"`).join('\n')}`],
  webdataset: [
    'd.tar',
    writeTar(
      LINES.flatMap((line, index) => [
        { name: `${index}.json`, content: line },
        { name: `${index}.cls`, content: `${index}` },
      ]),
    ),
  ],
} as const

for (const [form, [name, content]] of Object.entries(FORMS)) {
  const options = { form: form as keyof typeof FORMS }
  const bytes = Buffer.from(content)
  const half = bytes.length >> 1
  describe(`${form}, compressed`, () => {
    const plain = recordsOf(write(name, bytes), options)
    const compressed: Readonly<Record<string, Uint8Array>> = {
      gz: gzipSync(bytes),
      zst: zstdCompressSync(bytes),
      'gz of two members': Buffer.concat([
        gzipSync(bytes.subarray(0, half)),
        gzipSync(bytes.subarray(half)),
      ]),
      'zst of two frames': Buffer.concat([
        zstdCompressSync(bytes.subarray(0, half)),
        zstdCompressSync(bytes.subarray(half)),
      ]),
    }
    for (const [what, packed] of Object.entries(compressed)) {
      it(`as ${what} has the same records`, async () => {
        assert.equal((await plain).length, 500)
        const path = write(`${name}.${what.slice(0, 3).trim()}`, packed)
        assert.deepEqual(await recordsOf(path, options), await plain)
      })
    }
  })

  describe(`slices of ${form}`, () => {
    it('are together all records, each once; and what is skipped is what was read', async () => {
      const path = write(name, bytes)
      const whole = await recordsOf(path, options)
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 7 }), fc.nat(520), async (of, skip) => {
          const parts: string[] = []
          for (let index = 1; index <= of; index += 1) {
            const slice = { index, of }
            const all = await recordsOf(path, { ...options, slice })
            parts.push(...all)
            const { digests } = await readRecords([path], { ...options, slice }, skip)
            assert.deepEqual(digests.record ?? [], all.slice(skip))
          }
          assert.deepEqual(parts.sort(), whole.toSorted())
        }),
        propertyRuns(4),
      )
    })
  })
}

it('slices of files read their own files only, and are together all of them', async () => {
  const names = Array.from({ length: 23 }, (_, index) => `f${index}`)
  const dir = writeFolder(Object.fromEntries(names.map((name) => [name, name])))
  const parts: string[] = []
  for (const index of [1, 2, 3]) parts.push(...(await recordsOf(dir, { slice: { index, of: 3 } })))
  assert.deepEqual(parts.sort(), names.map(hex).sort())
})

it('zstd goes on over frames that end where a chunk of reading does', async () => {
  const incompressible = Buffer.from(
    Array.from({ length: 3 }, (_, index) => `${index}`.repeat(9)).join('\n'),
  )
  const frames: Buffer[] = []
  // Skippable frames (RFC 8878 §3.1.2) fill up to the edge of a mebibyte.
  const first = zstdCompressSync(incompressible)
  const filler = Buffer.alloc(1024 * 1024 - first.length)
  filler.writeUInt32LE(0x184d2a50, 0)
  filler.writeUInt32LE(filler.length - 8, 4)
  frames.push(first, filler, zstdCompressSync('\nlast'))
  const records = await recordsOf(write('a.jsonl.zst', Buffer.concat(frames)))
  assert.deepEqual(records, ['000000000', '111111111', '222222222', 'last'].map(hex))
})

describe('classes', () => {
  const lines = ['A', 'B', 'A', undefined, 'C', 'B'].map((license, id) =>
    JSON.stringify({ id, license }),
  )
  const path = write('a.jsonl', lines.join('\n'))
  it('are values of an attribute, and none where it is absent', async () => {
    const { classes } = await readRecords([path], {
      attribute: { name: 'license', isCounted: false },
    })
    assert.deepEqual(classes, ['A', 'B', 'A', undefined, 'C', 'B'])
  })
  it('have the same numbers where some records were read before', async () => {
    const attribute = { name: 'license', isCounted: true }
    const whole = await readRecords([path], { attribute })
    for (const skip of [1, 3, 5]) {
      const rest = await readRecords([path], { attribute }, skip)
      assert.deepEqual(rest.classes, whole.classes.slice(skip))
      assert.deepEqual(rest.reader.classNames(), whole.reader.classNames())
    }
  })
})

describe('the fingerprint of a dataset', () => {
  it('is another one where a file is', async () => {
    const dir = writeFolder({ a: '1', b: '2' })
    const before = (await readRecords([dir])).reader.fingerprint
    assert.equal((await readRecords([dir])).reader.fingerprint, before)
    writeFileSync(join(dir, 'b'), '33')
    assert.notEqual((await readRecords([dir])).reader.fingerprint, before)
  })
})

it('a link that is named is followed, one that is found is refused', async () => {
  const dir = writeFolder({ a: '1' })
  symlinkSync(join(dir, 'a'), join(folder, 'link'))
  assert.deepEqual(await recordsOf(join(folder, 'link'), { form: 'files' }), [hex('1')])
  symlinkSync(join(dir, 'a'), join(dir, 'b'))
  await assert.rejects(recordsOf(dir), /symbolic link/)
})
