// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { createHttp } from '../../../src/io/http.ts'
import { deadlineIn } from '../../../src/io/retry.ts'
import { openDatabase } from '../../../src/io/vulnerabilities/open-database.ts'
import { TORCH_PYSEC_RECORD, TORCH_RECORD } from '../../support/osv-records.ts'
import { writeZip, type ZipEntry } from '../../support/zip-writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'databases-'))
after(() => rmSync(folder, { recursive: true }))
const write = (content: string | Buffer, name = 'all.zip'): string => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}
const sha256 = (content: string | Buffer): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`
const open = (path: string, digest?: string) =>
  openDatabase({
    place: { kind: 'path', path },
    names: new Set(['torch']),
    ...(digest === undefined ? {} : { digest }),
  })
const member = (
  record: { readonly id: string; readonly [key: string]: unknown },
  change: Partial<ZipEntry> = {},
): ZipEntry => ({
  name: `${record.id}.json`,
  content: JSON.stringify(record),
  ...change,
})
const RECORDS = [TORCH_RECORD, TORCH_PYSEC_RECORD] as const
const IDS = RECORDS.map(({ id }) => id)
const INVALID = { code: 'VULNERABILITY_DATABASE_INVALID' }

describe('a database', () => {
  it('is a zip dump', async () => {
    const zip = writeZip(RECORDS.map((record) => member(record)))
    const database = await open(write(zip))
    assert.deepEqual(
      database.records.map(({ id }) => id),
      IDS,
    )
    assert.deepEqual([database.digest, database.recordCount], [sha256(zip), 2])
  })

  it('is a zip dump with stored records, folders, other files and a comment', async () => {
    const zip = writeZip(
      [
        { name: 'PyPI/', content: '' },
        member(TORCH_RECORD, {
          name: 'PyPI/a.json',
          method: 0,
          packed: Buffer.from(JSON.stringify(TORCH_RECORD)),
        }),
        { name: 'README.md', content: 'about torch' },
        member(TORCH_PYSEC_RECORD, { name: 'PyPI/b.json' }),
      ],
      { comment: 'of today' },
    )
    assert.equal((await open(write(zip))).records.length, 2)
  })

  it('is a zip dump of more records and bytes than one part of it holds', async () => {
    const filler = (index: number) => {
      // Does not compress, so that the file has several parts as well.
      const hash = createHash('shake256', { outputLength: 6_000 }).update(String(index))
      const id = `GHSA-${index}`
      return member({ id, modified: TORCH_RECORD.modified, details: hash.digest('hex') })
    }
    const records = Array.from({ length: 2_000 }, (_, index) => filler(index))
    const zip = writeZip([
      ...records,
      member(TORCH_RECORD),
      ...records.map((entry) => ({ ...entry, name: `2/${entry.name}` })),
      member(TORCH_PYSEC_RECORD),
    ])
    assert.ok(zip.length > 16 * 1024 * 1024, String(zip.length))
    const database = await open(write(zip), sha256(zip))
    assert.deepEqual([database.records.length, database.recordCount], [2, 4_002])
  })

  it('is a zip64 dump', async () => {
    const entries = RECORDS.map((record) => member(record))
    const end = { zip64: {}, count: 0xffff, directoryBytes: 0xffffffff, directoryAt: 0xffffffff }
    assert.equal((await open(write(writeZip(entries, end)))).records.length, 2)
  })

  const DAMAGED: readonly (readonly [string, Buffer | (() => Buffer)])[] = [
    ['a wrong checksum', writeZip([member(TORCH_RECORD, { checksum: 7 })])],
    ['a wrong size', writeZip([member(TORCH_RECORD, { sizeBytes: 7 })])],
    ['a size beyond the limit', writeZip([member(TORCH_RECORD, { sizeBytes: 64 * 1024 * 1024 })])],
    ['two names for one record', writeZip([member(TORCH_RECORD, { local: { name: 'b.json' } })])],
    ['a record that is there twice', writeZip([member(TORCH_RECORD), member(TORCH_RECORD)])],
    [
      'records that share their bytes',
      writeZip([member(TORCH_RECORD), member(TORCH_PYSEC_RECORD, { headerAt: 0 })]),
    ],
    ['an encrypted record', writeZip([member(TORCH_RECORD, { flags: 1 })])],
    ['an unknown method', writeZip([member(TORCH_RECORD, { method: 93 })])],
    [
      'a stored record with a wrong checksum',
      writeZip([member(TORCH_RECORD, { method: 0, packed: Buffer.from('{}'), checksum: 1 })]),
    ],
    [
      'bytes after a record that are a record of their own',
      writeZip([member(TORCH_RECORD, { packedBytes: 4_000 }), member(TORCH_PYSEC_RECORD)]),
    ],
    ['several parts', writeZip([member(TORCH_RECORD)], { disk: 1 })],
    ['a directory that is elsewhere', writeZip([member(TORCH_RECORD)], { directoryAt: 1_000_000 })],
    ['no record', writeZip([{ name: 'README.md', content: 'nothing' }])],
    ['nothing', writeZip([])],
  ]
  for (const [name, zip] of DAMAGED) {
    it(`is refused as a zip dump with ${name}`, async () => {
      await assert.rejects(open(write(typeof zip === 'function' ? zip() : zip)), INVALID)
    })
  }

  it('is refused as a zip dump that is cut off or changed anywhere, or read as it was', async () => {
    const zip = writeZip(RECORDS.map((record) => member(record)))
    const refusedOrWhole = async (bytes: Buffer, what: string) => {
      try {
        const { records, unreadable } = await open(write(bytes, 'changed.zip'))
        // A time, an attribute or a name that is not compared.
        assert.equal(records.length + unreadable.length, 2, what)
      } catch (error) {
        assert.equal((error as { code?: string }).code, INVALID.code, what)
      }
    }
    for (let at = 0; at < zip.length; at += 1) {
      if (at % 7 === 0) await refusedOrWhole(zip.subarray(0, at), `cut at ${at}`)
      const changed = Buffer.from(zip)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      await refusedOrWhole(changed, `changed at ${at}`)
    }
  })

  it('is a folder of records at any depth, known by the listing of their digests', async () => {
    const files = RECORDS.map((record) => ({
      path: `2025/${record.id}/${record.id}.json`,
      text: JSON.stringify(record),
    }))
    for (const { path, text } of files) write(text, `tree/${path}`)
    write('no record', 'tree/README.md')
    const database = await open(join(folder, 'tree'))
    const listing = files
      .map(({ path, text }) => `${sha256(text).slice(7)}  ${path}\n`)
      .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
      .join('')
    assert.deepEqual([database.digest, database.recordCount], [sha256(listing), 2])
    assert.equal((await open(join(folder, 'tree'), sha256(listing))).records.length, 2)
  })

  it('is refused as a folder where a record is a link', async () => {
    write(JSON.stringify(TORCH_RECORD), 'links/a.json')
    symlinkSync('a.json', join(folder, 'links/b.json'))
    await assert.rejects(open(join(folder, 'links')), INVALID)
  })

  it('is one JSON file: a record, a list, or an answer of the API', async () => {
    const one = JSON.stringify(TORCH_RECORD)
    assert.deepEqual((await open(write(one, 'one.json'))).digest, sha256(one))
    for (const value of [RECORDS, { vulns: RECORDS }]) {
      const text = JSON.stringify(value)
      const { records, digest } = await open(write(text, 'several.json'))
      assert.deepEqual([records.length, digest], [2, sha256(text)])
    }
  })

  it('is refused where it is something else, or not there', async () => {
    for (const text of ['', '{}', '7', '[]', 'PK', '{"vulns":[]}']) {
      await assert.rejects(open(write(text, 'other.json')), INVALID, text)
    }
    await assert.rejects(open(join(folder, 'absent.zip')), INVALID)
    await assert.rejects(open('/dev/null'), INVALID)
  })

  it('is refused where its digest is not the expected one', async () => {
    const zip = writeZip([member(TORCH_RECORD)])
    await assert.rejects(open(write(zip), `sha256:${'0'.repeat(64)}`), INVALID)
    assert.equal((await open(write(zip), sha256(zip))).records.length, 1)
  })
})

describe('a database that is downloaded', () => {
  const zip = writeZip(RECORDS.map((record) => member(record)))
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/all.zip')) response.end(zip)
    else if (request.url === '/moved') response.writeHead(302, { location: '/all.zip' }).end()
    else response.writeHead(404).end()
  })
  after(() => server.close())
  const http = createHttp({ deadline: deadlineIn(10_000), baseDelayMs: 1 })
  const download = (url: string, digest?: string) =>
    openDatabase({
      place: { kind: 'url', url, http },
      names: new Set(['torch']),
      ...(digest === undefined ? {} : { digest }),
    })

  it('comes from where the user says, under the digest that the user says', async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    for (const path of ['/all.zip?token=secret', '/moved']) {
      const database = await download(`${origin}${path}`, sha256(zip))
      assert.equal(database.records.length, 2)
      assert.equal(database.uri, `${origin}${path.split('?')[0]}`)
    }
    await assert.rejects(download(`${origin}/all.zip`, `sha256:${'0'.repeat(64)}`), INVALID)
    await assert.rejects(download(`${origin}/absent`), { code: 'SERVICE_FAILED' })
  })

  it('does not come over an open line from another machine', async () => {
    for (const url of ['http://example.com/all.zip', 'file:///etc/passwd', 'all.zip']) {
      await assert.rejects(download(url), { code: 'USAGE' }, url)
    }
  })
})
