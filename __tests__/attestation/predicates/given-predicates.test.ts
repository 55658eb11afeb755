// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseCustomPredicate } from '../../../src/attestation/predicates/custom.ts'
import { parseSbom } from '../../../src/attestation/predicates/sbom.ts'

describe('a given predicate', () => {
  it('is SPDX with the version in its type', () => {
    const { predicateType } = parseSbom('{"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT"}')
    assert.equal(predicateType, 'https://spdx.dev/Document/v2.3')
  })

  it('is CycloneDX', () => {
    const { predicateType, predicate } = parseSbom('{"bomFormat":"CycloneDX","specVersion":"1.6"}')
    assert.equal(predicateType, 'https://cyclonedx.org/bom')
    assert.deepEqual(predicate, { bomFormat: 'CycloneDX', specVersion: '1.6' })
  })

  for (const text of [
    '',
    '[]',
    '{}',
    '{"spdxVersion":"2.3","SPDXID":"x"}',
    '{"spdxVersion":"SPDX-2.3"}',
    '{"bomFormat":"CycloneDX"}',
    '{"bomFormat":"Other","specVersion":"1.6"}',
  ]) {
    it(`is no SBOM: ${text}`, () => {
      assert.throws(() => parseSbom(text), { code: 'SBOM_INVALID' })
    })
  }

  it('is of a type that the user names', () => {
    assert.deepEqual(parseCustomPredicate('https://example.com/eval/v1', '{"score":1}'), {
      predicateType: 'https://example.com/eval/v1',
      predicate: { score: 1 },
    })
  })

  for (const [type, text] of [
    ['eval', '{}'],
    ['https://example.com/v1', '[]'],
    ['https://example.com/v1', '{'],
    ['https://example.com/v1', '"text"'],
  ] as const) {
    it(`is refused: ${type} ${text}`, () => {
      assert.throws(() => parseCustomPredicate(type, text), { code: 'PREDICATE_INVALID' })
    })
  }
})
