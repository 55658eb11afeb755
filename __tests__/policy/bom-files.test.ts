// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CYCLONEDX_TYPE } from '../../src/attestation/predicates/sbom.ts'
import type { ParsedStatement } from '../../src/attestation/statement.ts'
import { buildModelBom } from '../../src/bom/cyclonedx-v1.ts'
import { sha256 } from '../../src/core/digest.ts'
import { asObject, type JsonObject } from '../../src/core/parse.ts'
import type { Manifest } from '../../src/model/manifest.ts'
import { establishedByFiles } from '../../src/policy/bom-files.ts'
import type { Content } from '../../src/policy/coverage.ts'
import { FULL_FACTS, manifestOf } from '../support/bom-facts.ts'

const MODEL = '/predicate/metadata/component'
const statementOf = (predicate: JsonObject, predicateType = CYCLONEDX_TYPE): ParsedStatement => ({
  type: 'https://in-toto.io/Statement/v1',
  subject: [],
  predicateType,
  predicate,
})
const contentOf = ({ files, root, dirHash1, baseName }: Manifest): Content => ({
  kind: 'folder',
  baseName,
  files,
  root,
  dirHash1,
  bytesRead: true,
})

const BOM = JSON.parse(JSON.stringify(buildModelBom(FULL_FACTS)))
const CONTENT = contentOf(FULL_FACTS.model.manifest)
const pointers = (statement: ParsedStatement, content = CONTENT) =>
  establishedByFiles(statement, content).map(({ pointer, word }) => {
    assert.equal(word, 'verified')
    return pointer.replace(MODEL, '')
  })
const withModel = (change: JsonObject): ParsedStatement => {
  const metadata = asObject(BOM.metadata) ?? {}
  const component = { ...asObject(metadata.component), ...change }
  return statementOf({ ...BOM, metadata: { ...metadata, component } })
}

describe('digests of a bill of materials', () => {
  it('are verified where the files that were read have them', () =>
    assert.deepEqual(pointers(statementOf(BOM)), [
      '/hashes',
      '/components/0/hashes',
      '/components/1/hashes',
    ]))

  it('stay the signer’s word where no byte was read, or the document is of another type', () => {
    assert.deepEqual(pointers(statementOf(BOM), { ...CONTENT, bytesRead: false }), [])
    assert.deepEqual(pointers(statementOf(BOM, 'https://example.com/bom')), [])
  })

  it('stay the signer’s word for a file that is another one, and for the whole', () => {
    const other = manifestOf({ 'config.json': '{}', 'model.safetensors': 'other' })
    assert.deepEqual(pointers(statementOf(BOM), contentOf(other)), ['/components/0/hashes'])
  })

  it('stay the signer’s word beside a digest that nobody computed', () => {
    const { root } = FULL_FACTS.model.manifest
    const hash = { alg: 'SHA-256', content: root }
    assert.deepEqual(pointers(withModel({ hashes: [hash] }))[0], '/hashes')
    for (const hashes of [
      [hash, { alg: 'MD5', content: 'a'.repeat(32) }],
      [{ alg: 'SHA3-256', content: root }],
      [{ alg: 'SHA-256', content: sha256('x') }],
      [],
      'x',
    ]) {
      assert.ok(!pointers(withModel({ hashes })).includes('/hashes'))
    }
  })

  it('are those of files: a component of another type is not', () => {
    const [first] = FULL_FACTS.model.manifest.files
    const component = {
      name: first?.name,
      hashes: [{ alg: 'SHA-256', content: first?.digest }],
    }
    assert.deepEqual(pointers(withModel({ components: [{ ...component, type: 'file' }] })), [
      '/hashes',
      '/components/0/hashes',
    ])
    const unhashed = { type: 'file', name: 'elsewhere', hashes: [{ alg: 'SHA-256' }] }
    for (const components of [
      [{ ...component, type: 'data' }],
      [{ type: 'file' }],
      [unhashed],
      [null],
      {},
    ]) {
      assert.deepEqual(pointers(withModel({ components })), ['/hashes'])
    }
  })

  it('are none where the document is about no model', () => {
    const { metadata: _, ...rest } = BOM
    assert.deepEqual(pointers(statementOf(rest)), [])
    assert.deepEqual(pointers(statementOf({ ...BOM, metadata: {} })), [])
    assert.deepEqual(pointers({ ...statementOf(BOM), predicate: undefined }), [])
  })

  it('of a model that is one file go by its own name', () => {
    const manifest = manifestOf({ '.': 'gguf' }, 'gpt.gguf')
    const bom = buildModelBom({ ...FULL_FACTS, model: { manifest, licenses: [] } })
    const content: Content = { ...contentOf(manifest), kind: 'file' }
    assert.deepEqual(pointers(statementOf(bom), content), ['/hashes', '/components/0/hashes'])
  })
})
