// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { ProvenanceError } from '../../src/core/errors.ts'
import { createLineSplitter } from '../../src/dataset/records/byte-lines.ts'
import { readRecord } from '../../src/dataset/records/canonicalisers.ts'
import { parseCsvRow } from '../../src/dataset/records/csv-row.ts'
import { domainOf, normalizeText, parseView } from '../../src/dataset/records/views.ts'
import { propertyRuns } from '../support/property-runs.ts'

class Refused extends Error {}
const refuse = (what: string): never => {
  throw new Refused(what)
}
const canonical = (
  canonicaliser: string,
  record: string | Uint8Array,
  columns?: string[],
): string =>
  Buffer.from(
    readRecord(
      Buffer.from(record),
      { canonicaliser, ...(columns && { columns }) },
      refuse,
    ).canonical(),
  ).toString()

describe('the canonical bytes of a line of JSON', () => {
  // RFC 8785: §3.2.2.2 texts, §3.2.2.3 numbers, §3.2.3 order of keys by UTF-16.
  const vectors: readonly (readonly [string, string])[] = [
    ['{"b":1,"a":2}', '{"a":2,"b":1}'],
    [' { "a" : [ 1 , true , null ] } ', '{"a":[1,true,null]}'],
    ['"\\u00e9\\u0007\\t\\u002f\\/\\u0022"', '"é\\u0007\\t//\\""'],
    [
      '[1.10,5E-7,0.000001,123456789012345680000,12e22]',
      '[1.1,5e-7,0.000001,123456789012345680000,1.2e+23]',
    ],
    ['[-0,0.0,1e21,1e20]', '[0,0,1e+21,100000000000000000000]'],
    [
      '{"\\uf900":1,"\\ud83d\\ude01":2,"\\u00e9":3,"\\t":4,"7":5}',
      '{"\\t":4,"7":5,"é":3,"😁":2,"\uf900":1}',
    ],
    ['{"__proto__":1,"constructor":{}}', '{"__proto__":1,"constructor":{}}'],
    ['9007199254740993', '9007199254740992'],
    ['""', '""'],
  ]
  for (const [line, expected] of vectors) {
    it(`of ${line}`, () => assert.equal(canonical('jsonl-jcs-v1', line), expected))
  }
  const refused = {
    'a key twice': '{"a":1,"a":2}',
    'a key twice, escaped': '{"a":1,"\\u0061":2}',
    'a lone surrogate': '"\\ud800"',
    'a lone surrogate in a key': '{"\\udc00":1}',
    'a number that is not finite': '[1e999]',
    'no JSON': '{a:1}',
    nothing: ' ',
    'a byte order mark': '\ufeff1',
    'more levels than are read': '['.repeat(300) + ']'.repeat(300),
  }
  for (const [what, line] of Object.entries(refused)) {
    it(`refuses ${what}`, () => assert.throws(() => canonical('jsonl-jcs-v1', line), Refused))
  }
  it('refuses bytes that are no UTF-8', () => {
    assert.throws(() => canonical('jsonl-jcs-v1', Buffer.from([0x22, 0xff, 0x22])), Refused)
  })
  it('is the same however the value is written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = canonical('jsonl-jcs-v1', JSON.stringify(value))
        assert.equal(canonical('jsonl-jcs-v1', JSON.stringify(value, null, 1)), once)
        assert.equal(canonical('jsonl-jcs-v1', once), once)
      }),
      propertyRuns(200),
    )
  })
})

describe('a row of CSV', () => {
  const rows: Readonly<Record<string, readonly string[]>> = {
    'a,b': ['a', 'b'],
    '"a","b"\r\n': ['a', 'b'],
    'a,"b ""c"", d"': ['a', 'b "c", d'],
    '"a\nb",c': ['a\nb', 'c'],
    ',': ['', ''],
    '"",x,""': ['', 'x', ''],
    '""""': ['"'],
    'ä,"😀"': ['ä', '😀'],
    'a,"b",': ['a', 'b', ''],
  }
  for (const [row, fields] of Object.entries(rows)) {
    it(`${JSON.stringify(row)} has the fields ${JSON.stringify(fields)}`, () => {
      assert.deepEqual(parseCsvRow(Buffer.from(row), refuse), fields)
    })
  }
  for (const row of ['a"b,c', '"a"b', '"a', '"a""', 'a\rb', 'a\nb', '"a" ,b', 'x,"a"\n,b"']) {
    it(`${JSON.stringify(row)} is refused`, () => {
      assert.throws(() => parseCsvRow(Buffer.from(row), refuse), Refused)
    })
  }
  const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', 'ä', ' ') })
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const plain = (text: string): string => (/[",\r\n]/.test(text) ? quoted(text) : text)
  it('is the same with and without quotes, in chunks of any size', () => {
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const texts = [
          rows.map((row) => `${row.map(quoted).join(',')}\n`).join(''),
          rows.map((row) => row.map(plain).join(',')).join('\r\n'),
        ]
        for (const text of texts) {
          const splitter = createLineSplitter('csv', refuse)
          const bytes = Buffer.from(text)
          const found: (readonly string[])[] = []
          for (let at = 0; at < bytes.length; at += size) {
            for (const row of splitter.push(bytes.subarray(at, at + size))) {
              found.push(parseCsvRow(row, refuse))
            }
          }
          for (const row of splitter.end()) found.push(parseCsvRow(row, refuse))
          assert.deepEqual(found, rows)
        }
      }),
      propertyRuns(200),
    )
  })
  it('is asked for as a row, or as a header and a row', () => {
    assert.equal(canonical('csv-v1', 'a,"b"\n'), '["a","b"]')
    assert.equal(canonical('csv-v1', '"x\n",y\r\na,b\r\n'), '["a","b"]')
    assert.throws(() => canonical('csv-v1', 'x,y\na,b\nc,d'), Refused)
    assert.throws(() => canonical('csv-v1', 'x,y\na'), Refused)
  })
})

describe('records of other forms, as somebody asks about them', () => {
  it('a row of Parquet is a JSON object, of the chosen columns', () => {
    assert.equal(canonical('parquet-v1', '{"b":"1","a":null}'), '{"a":null,"b":"1"}')
    assert.equal(canonical('parquet-v1', '{"b":"1","a":null}', ['b']), '{"b":"1"}')
    assert.throws(() => canonical('parquet-v1', '{"b":"1"}', ['a']), Refused)
    assert.throws(() => canonical('parquet-v1', '[1]'), Refused)
  })
  it('a sample is a list of digests', () => {
    const digest = '0f'.repeat(32)
    assert.equal(
      canonical('webdataset-v1', `{ "txt": "${digest}", "jpg": "${digest}" }`),
      `{"jpg":"${digest}","txt":"${digest}"}`,
    )
    for (const list of ['{}', '[]', '{"jpg":"abc"}', '{"jpg":1}']) {
      assert.throws(() => canonical('webdataset-v1', list), Refused, list)
    }
  })
  it('an unknown canonicaliser is refused', () => {
    for (const name of ['jsonl-raw-v2', 'constructor', '']) {
      assert.throws(
        () => canonical(name, 'x'),
        (error) => error instanceof ProvenanceError && error.code === 'COMMITMENT_INVALID',
      )
    }
  })
})

describe('views', () => {
  it('have names', () => {
    assert.deepEqual(parseView('record'), { kind: 'record' })
    assert.deepEqual(parseView('text'), { kind: 'text' })
    assert.deepEqual(parseView('text:a:b'), { kind: 'text', field: 'a:b' })
    assert.deepEqual(parseView('field:url'), { kind: 'field', field: 'url' })
    assert.deepEqual(parseView('source-domain'), { kind: 'source-domain', field: 'url' })
    for (const name of ['', 'Text', 'record:x', 'field', 'field:', 'raw', 'constructor']) {
      assert.throws(() => parseView(name), ProvenanceError, name)
    }
  })
  it('fold white space, and compose', () => {
    assert.equal(normalizeText(' a\t\r\n b\u00a0\u3000c '), 'a b c')
    assert.equal(normalizeText('e\u0301'), 'é')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(normalizeText(normalizeText(text)), normalizeText(text))
      }),
      propertyRuns(200),
    )
  })
  it('know hosts as WHATWG does', () => {
    const hosts: Readonly<Record<string, string>> = {
      'https://Example.COM/a?b#c': 'example.com',
      'http://user:pass@example.com.:8080/': 'example.com',
      'https://Bücher.example/': 'xn--bcher-kva.example',
      'https://[2001:DB8::1]/': '[2001:db8::1]',
      'http://0x7f.1/': '127.0.0.1',
      'mailto:a@example.com': '',
      'example.com/a': '',
      'not a url': '',
      '': '',
    }
    for (const [url, host] of Object.entries(hosts)) assert.equal(domainOf(url), host, url)
  })
})
