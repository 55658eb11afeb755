// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { EmbeddedMetadata } from '../../../src/model/formats/format.ts'
import {
  attestedFacts,
  type StatedPredicate,
} from '../../../src/policy/model-record/attested-facts.ts'
import { compareMetadata } from '../../../src/policy/model-record/metadata-agreement.ts'

const provenance = (...resolvedDependencies: readonly object[]): StatedPredicate => ({
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { buildDefinition: { resolvedDependencies } },
})
const bom = (...purls: readonly string[]): StatedPredicate => ({
  predicateType: 'https://cyclonedx.org/bom',
  predicate: {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    metadata: {
      component: {
        type: 'machine-learning-model',
        name: 'm',
        licenses: [{ license: { id: 'Apache-2.0' } }],
      },
    },
    components: purls.map((purl) => ({ type: 'library', name: purl, purl })),
  },
})

/** `code differs` or `code unknown` for each finding. */
const compare = (metadata: EmbeddedMetadata, ...statements: readonly StatedPredicate[]) =>
  compareMetadata([{ name: 'README.md', metadata }], attestedFacts(statements)).map(
    ({ code, attested }) => `${code} ${attested === undefined ? 'unknown' : 'differs'}`,
  )

const BOM = bom('pkg:pypi/torch@2.8.0%2Bcu128', 'pkg:pypi/transformers@4.50.0')

describe('what files say, against what is attested', () => {
  const rows: readonly [string, EmbeddedMetadata, readonly StatedPredicate[], readonly string[]][] =
    [
      ['nothing', {}, [], []],
      ['a licence', { licenses: ['apache-2.0'] }, [BOM], []],
      ['another licence', { licenses: ['mit'] }, [BOM], ['metadata.license differs']],
      ['one of two', { licenses: ['apache-2.0', 'mit'] }, [BOM], ['metadata.license differs']],
      ['a licence alone', { licenses: ['mit'] }, [provenance()], ['metadata.license unknown']],
      [
        'a base model by its address',
        { baseModels: ['acme/base'] },
        [provenance({ uri: 'https://huggingface.co/acme/base@abc', digest: {} })],
        [],
      ],
      [
        'a base model by a bare name',
        { baseModels: ['https://huggingface.co/acme/base'] },
        [provenance({ name: 'base', digest: {} })],
        [],
      ],
      [
        'a base model of somebody else',
        { baseModels: ['acme/base'] },
        [provenance({ uri: 'hf://evil/base', name: 'base' })],
        ['metadata.base-model differs'],
      ],
      [
        'a base model that nobody attests',
        { baseModels: ['acme/base'] },
        [provenance()],
        ['metadata.base-model differs'],
      ],
      ['a base model alone', { baseModels: ['a/b'] }, [], ['metadata.base-model unknown']],
      [
        'no base model',
        { baseModels: [''] },
        [provenance({ name: '' })],
        ['metadata.base-model differs'],
      ],
      ['a dataset', { datasets: ['acme/digits'] }, [provenance({ name: 'acme/digits' })], []],
      [
        'another dataset',
        { datasets: ['x/y'] },
        [provenance({ name: 'x/z' })],
        ['metadata.dataset differs'],
      ],
      ['a framework', { frameworks: { torch: '2.8.0', Transformers: '4.50' } }, [BOM], []],
      [
        'another version',
        { frameworks: { torch: '2.7.0' } },
        [BOM],
        ['metadata.framework differs'],
      ],
      [
        'a framework that is not there',
        { frameworks: { jax: '1.0' } },
        [BOM],
        ['metadata.framework differs'],
      ],
      ['a framework alone', { frameworks: { torch: '2.8.0' } }, [], ['metadata.framework unknown']],
      [
        'a framework beside a list without packages',
        { frameworks: { torch: '2.8.0' } },
        [bom()],
        ['metadata.framework unknown'],
      ],
    ]
  for (const [title, metadata, statements, expected] of rows) {
    it(title, () => assert.deepEqual(compare(metadata, ...statements), expected))
  }

  it('takes no licence from a bill of materials that is about something else', () => {
    const predicate = {
      bomFormat: 'CycloneDX',
      specVersion: '1.7',
      metadata: { component: { type: 'application', licenses: [{ license: { id: 'MIT' } }] } },
    }
    const statement = { predicateType: 'https://cyclonedx.org/bom', predicate }
    assert.deepEqual(attestedFacts([statement]).licenses, [])
  })

  it('takes statements of any form', () => {
    const types = ['https://slsa.dev/provenance/v1', 'https://cyclonedx.org/bom']
    for (const predicate of [undefined, null, 3, [], {}, { components: 3, buildDefinition: [] }]) {
      const statements = types.map((predicateType) => ({ predicateType, predicate }))
      assert.deepEqual(attestedFacts(statements).licenses, [])
    }
  })
})
