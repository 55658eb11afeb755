// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  type BaseModelEvidence,
  describeBaseModel,
  isBaseModel,
  statedBaseModels,
} from '../../src/attestation/base-model.ts'
import { SLSA_PROVENANCE_TYPE } from '../../src/attestation/predicates/slsa-provenance-v1.ts'
import { sha256 } from '../../src/core/digest.ts'
import { propertyRuns } from '../support/property-runs.ts'

const DIGEST = sha256('base')
const stated = (...entries: readonly unknown[]) =>
  statedBaseModels({
    predicateType: SLSA_PROVENANCE_TYPE,
    predicate: { buildDefinition: { resolvedDependencies: entries } },
  })

describe('a base model in provenance', () => {
  it('says what it was described with', () =>
    fc.assert(
      fc.property(
        fc.record({
          by: fc.constantFrom<BaseModelEvidence['by']>('bundle', 'lock', 'digest'),
          bundleSha256: fc.string().map((text) => String(sha256(text))),
          signer: fc.string(),
          bytesRead: fc.boolean(),
        }),
        fc.string(),
        (evidence, name) => {
          const descriptor = { name, digest: { sha256: DIGEST } }
          const [base] = stated({ uri: 'git+x' }, describeBaseModel(descriptor, evidence))
          assert.equal(base?.pointer, '/predicate/buildDefinition/resolvedDependencies/1')
          assert.equal(base?.established, 'verified')
          assert.deepEqual(
            [base?.name, base?.sha256, base?.bundleSha256, base?.signer],
            [name, DIGEST, evidence.bundleSha256, evidence.signer],
          )
        },
      ),
      propertyRuns(),
    ))

  it('is self-asserted without evidence, and told from a dataset', () => {
    const [base, ...others] = stated(describeBaseModel({ uri: 'pkg:x' }), { uri: 'dataset' })
    assert.deepEqual([base?.established, base?.name, others.length], ['self-asserted', 'pkg:x', 0])
  })

  for (const [title, descriptor, shape] of [
    ['a folder', { name: 'base/' }, 'folder'],
    ['a file', { name: 'base.gguf' }, 'file'],
    ['what an address leads to', { uri: 'https://example.com/base', name: 'base' }, 'either'],
  ] as const) {
    it(`may be ${title}`, () => {
      assert.equal(stated(describeBaseModel(descriptor))[0]?.shape, shape)
    })
  }

  it('of a form that nobody writes is one all the same, and establishes nothing', () => {
    const annotations = { role: 'base-model', established: 1, bundleSha256: 'x', signer: {} }
    const [base] = stated({ annotations, digest: { sha256: 'abc', other: 1 } })
    assert.deepEqual(base, {
      pointer: '/predicate/buildDefinition/resolvedDependencies/0',
      name: 'sha256:abc',
      shape: 'either',
      digests: ['sha256:abc'],
      established: 'self-asserted',
    })
  })

  it('is in no other statement, and in nothing that is no list of objects', () => {
    const entry = describeBaseModel({ name: 'base/' })
    const predicate = { buildDefinition: { resolvedDependencies: [entry] } }
    assert.deepEqual(statedBaseModels({ predicateType: 'other', predicate }), [])
    for (const value of [undefined, {}, { buildDefinition: { resolvedDependencies: entry } }]) {
      const statement = { predicateType: SLSA_PROVENANCE_TYPE, predicate: value }
      assert.deepEqual(statedBaseModels(statement), [])
    }
    for (const value of [undefined, null, 1, 'base-model', [entry], { annotations: [] }]) {
      assert.equal(isBaseModel(value), false)
    }
  })
})
