// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  decidingStatement,
  parseOpenVex,
  takesAway,
  type VexQuestion,
} from '../../src/vulnerabilities/openvex.ts'

const PACKAGE = 'pkg:pypi/torch@2.3.0+cu121'
const MODEL = 'pkg:huggingface/org/digits@0123456'
const STATEMENT = {
  vulnerability: { name: 'CVE-2025-10001', aliases: ['GHSA-aaaa-bbbb-cccc'] },
  products: [{ '@id': PACKAGE }],
  status: 'not_affected',
  justification: 'vulnerable_code_not_in_execute_path',
} as const
const DOCUMENT = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://example.com/vex/1',
  author: 'security@example.com',
  timestamp: '2026-10-01T10:00:00.123456789-06:00',
  version: 1,
  statements: [STATEMENT],
}
const parse = (document: unknown) => parseOpenVex(JSON.stringify(document), 'vex.json')
const withStatement = (change: object) => ({
  ...DOCUMENT,
  statements: [{ ...STATEMENT, ...change }],
})
const QUESTION: VexQuestion = {
  names: ['PYSEC-2025-101', 'CVE-2025-10001'],
  purls: [PACKAGE],
  productPurl: MODEL,
}

describe('an OpenVEX document', () => {
  it('is read with what its statements inherit', () => {
    const [statement] = parse(DOCUMENT)
    assert.deepEqual(statement, {
      names: ['CVE-2025-10001', 'GHSA-aaaa-bbbb-cccc'],
      status: 'not_affected',
      reason: 'vulnerable_code_not_in_execute_path',
      timeMs: Date.UTC(2026, 9, 1, 16, 0, 0, 123),
      products: [{ purls: [PACKAGE], subcomponents: [] }],
      author: 'security@example.com',
    })
  })

  it('may give a text as its reason', () => {
    const change = { justification: undefined, impact_statement: 'we load only our own files' }
    assert.equal(parse(withStatement(change))[0]?.reason, change.impact_statement)
  })

  const REFUSED: readonly (readonly [string, unknown])[] = [
    ['no object', [DOCUMENT]],
    ['another context', { ...DOCUMENT, '@context': 'https://openvex.dev/ns/v0.3.0' }],
    ['no context', { ...DOCUMENT, '@context': undefined }],
    ['no author', { ...DOCUMENT, author: '' }],
    ['no time', { ...DOCUMENT, timestamp: undefined }],
    ['a time without a zone', { ...DOCUMENT, timestamp: '2026-10-01T10:00:00' }],
    ['statements that are no list', { ...DOCUMENT, statements: STATEMENT }],
    ['a statement that is no object', { ...DOCUMENT, statements: ['fixed'] }],
    ['a vulnerability by name alone, as in 0.0.1', withStatement({ vulnerability: 'CVE-1' })],
    ['a vulnerability without a name', withStatement({ vulnerability: { aliases: ['CVE-1'] } })],
    ['an unknown status', withStatement({ status: 'not affected' })],
    ['not_affected without a reason', withStatement({ justification: undefined })],
    ['an unknown justification', withStatement({ justification: 'we_do_not_care' })],
    ['no products', withStatement({ products: [] })],
    ['products by name alone, as in 0.0.1', withStatement({ products: [PACKAGE] })],
    [
      'subcomponents that are no list',
      withStatement({ products: [{ '@id': MODEL, subcomponents: {} }] }),
    ],
  ]
  for (const [name, document] of REFUSED) {
    it(`is refused with ${name}`, () => {
      assert.throws(() => parse(document), { code: 'VEX_INVALID' })
    })
  }

  it('is refused where a key stands twice', () => {
    const text = JSON.stringify(DOCUMENT).replace('"version":1', '"author":"someone else"')
    assert.throws(() => parseOpenVex(text, 'vex.json'), { code: 'VEX_INVALID' })
  })
})

const decides = (statements: readonly object[], question: Partial<VexQuestion> = {}): boolean => {
  const list = statements.map((change) => ({ ...STATEMENT, ...change }))
  const found = decidingStatement(parse({ ...DOCUMENT, statements: list }), {
    ...QUESTION,
    ...question,
  })
  return found !== undefined && takesAway(found)
}
const about = (...products: readonly object[]) => [{ products }]

describe('a VEX statement', () => {
  it('takes away what is about its flaw and package', () => {
    assert.ok(decides([{}]))
    assert.ok(decides([{ status: 'fixed' }]))
    assert.ok(
      decides(about({ '@id': 'https://example.com/torch', identifiers: { purl: PACKAGE } })),
    )
    assert.ok(decides(about({ '@id': 'pkg:pypi/torch' })), 'all versions')
    assert.ok(decides([{}], { names: ['GHSA-aaaa-bbbb-cccc'] }), 'by an alias')
  })

  it('is about the model that was evaluated, or a package in it', () => {
    assert.ok(decides(about({ '@id': MODEL })))
    assert.ok(decides(about({ '@id': MODEL, subcomponents: [{ '@id': 'pkg:pypi/torch' }] })))
    assert.ok(!decides(about({ '@id': MODEL, subcomponents: [{ '@id': 'pkg:pypi/numpy' }] })))
    assert.ok(!decides(about({ '@id': 'pkg:huggingface/org/other' })))
    const { productPurl: _, ...anyModel } = QUESTION
    const list = parse(withStatement({ products: [{ '@id': MODEL }] }))
    assert.equal(decidingStatement(list, anyModel), undefined)
  })

  it('takes nothing else away', () => {
    assert.ok(!decides([{ status: 'affected' }]))
    assert.ok(!decides([{ status: 'under_investigation' }]))
    assert.ok(!decides([{ vulnerability: { name: 'CVE-2025-10002' } }]))
    for (const purl of [
      'pkg:pypi/torch@2.3.0',
      'pkg:pypi/torch@2.3.1+cu121',
      'pkg:pypi/torchvision',
      'pkg:conda/torch@2.3.0+cu121',
      'pkg:pypi/torch@2.3.0+cu121?arch=x86_64',
    ]) {
      assert.ok(!decides(about({ '@id': purl })), purl)
    }
    assert.ok(
      !decides(about({ '@id': PACKAGE, subcomponents: [{ '@id': 'pkg:generic/cudnn' }] })),
      'about a part of the package',
    )
  })

  it('counts where it is the latest, and not beside one of the same time that takes nothing away', () => {
    const at = (status: string, timestamp: string) => ({ status, timestamp })
    const [early, late] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'] as const
    assert.ok(decides([at('not_affected', late), at('affected', early)]))
    assert.ok(!decides([at('not_affected', early), at('affected', late)]))
    assert.ok(!decides([at('affected', late), at('not_affected', late)]))
    assert.ok(!decides([at('not_affected', late), at('under_investigation', late)]))
  })
})
