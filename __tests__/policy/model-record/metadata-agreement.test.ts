// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { MODEL_RECORD_TYPE } from '../../../src/attestation/predicates/model-record-v1.ts'
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
const declaring = (license: string): StatedPredicate => ({
  predicateType: MODEL_RECORD_TYPE,
  predicate: { declared: { license } },
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
      [
        'one of two that differ',
        { licenses: ['mit'] },
        [BOM, declaring('MIT')],
        ['metadata.license differs'],
      ],
      [
        'the names of an expression',
        { licenses: ['mit AND apache-2.0'] },
        [declaring('Apache-2.0 OR MIT')],
        [],
      ],
      [
        'an expression with one name more',
        { licenses: ['mit OR apache-2.0'] },
        [declaring('MIT')],
        ['metadata.license differs'],
      ],
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
        { baseModels: ['', '?'] },
        [provenance({ name: '' }, { name: '#' })],
        ['metadata.base-model differs', 'metadata.base-model differs'],
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
        'one of two captured versions',
        { frameworks: { torch: '2.7.0' } },
        [BOM, bom('pkg:pypi/torch@2.7.0')],
        [],
      ],
      [
        'a version of no known form',
        { frameworks: { torch: 'nightly' } },
        [bom('pkg:pypi/torch@nightly')],
        [],
      ],
      [
        'another of no known form',
        { frameworks: { torch: 'nightly' } },
        [bom('pkg:pypi/torch@weekly'), BOM],
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

  const same: readonly (readonly [string, string])[] = [
    ['Acme/Base', 'acme/base'],
    ['base', 'acme/base'],
    ['./base', 'acme/base'],
    ['/base', 'acme/base'],
    ['acme//base/', 'acme/base'],
    ['acme/base@4f2a', 'acme/base'],
    ['acme/base?download=true', 'acme/base'],
    ['acme/base#weights', 'acme/base'],
    ['https://huggingface.co/acme/base/tree/main', 'hf://acme/base'],
    ['https://huggingface.co/acme/base/resolve/main/w', 'hf://acme/base'],
    ['https://huggingface.co/acme/base/blob/main/w', 'hf://acme/base'],
    ['git+https://github.com/acme/base.git//', 'acme/base'],
    ['pkg:huggingface/acme/base', 'acme/base'],
    ['https://huggingface.co/gpt2', 'hf://openai/gpt2'],
    ['http://huggingface.co/gpt2', 'hf://openai/gpt2'],
    ['ssh://git@example.com/gpt2', 'hf://openai/gpt2'],
    ['git+ssh://git@example.com/gpt2', 'hf://openai/gpt2'],
    ['models:gpt2', 'hf://openai/gpt2'],
  ]
  for (const [embedded, name] of same) {
    it(`takes ${embedded} for ${name}`, () => {
      assert.deepEqual(compare({ baseModels: [embedded] }, provenance({ name })), [])
    })
  }

  const different: readonly (readonly [string, string])[] = [
    ['acme/https://x/base', 'acme/base'],
    ['acme/x:base', 'acme/base'],
    ['acme@x/base', 'acme/base'],
    ['acme/base.gitx', 'acme/basex'],
    ['evil/base', 'acme/base'],
    ['base', 'acme/other'],
  ]
  for (const [embedded, name] of different) {
    it(`does not take ${embedded} for ${name}`, () => {
      const found = compare({ baseModels: [embedded] }, provenance({ name }))
      assert.deepEqual(found, ['metadata.base-model differs'])
    })
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

  it('takes what is attested from statements of that type alone, and from all of them', () => {
    const other = { ...BOM, predicateType: 'https://example.com/bom/v1' }
    assert.deepEqual(attestedFacts([other]), { licenses: [] })
    const two = [bom('pkg:pypi/torch@2.8.0'), bom('pkg:pypi/torch@2.7.0')]
    assert.deepEqual(attestedFacts(two), {
      licenses: ['Apache-2.0', 'Apache-2.0'],
      packages: new Map([['torch', ['2.8.0', '2.7.0']]]),
    })
  })

  it('takes nothing from statements of another form', () => {
    const types = ['https://slsa.dev/provenance/v1', 'https://cyclonedx.org/bom', MODEL_RECORD_TYPE]
    const facts = (predicate: unknown) =>
      attestedFacts(types.map((predicateType) => ({ predicateType, predicate })))
    for (const predicate of [undefined, null, 3, []]) {
      assert.deepEqual(facts(predicate), { licenses: [] })
    }
    for (const predicate of [{}, { components: 3, buildDefinition: [], declared: 3 }]) {
      assert.deepEqual(facts(predicate), { licenses: [], dependencies: [] })
    }
  })
})
