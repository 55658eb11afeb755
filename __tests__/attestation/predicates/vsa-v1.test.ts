// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  buildVsaPredicate,
  parseVsa,
  type Vsa,
} from '../../../src/attestation/predicates/vsa-v1.ts'
import { asObject, type JsonObject } from '../../../src/core/parse.ts'
import { propertyRuns } from '../../support/property-runs.ts'

/** The example of the specification, completed. */
const EXAMPLE: JsonObject = {
  verifier: { id: 'https://example.com/publication_verifier' },
  timeVerified: '1985-04-12T23:20:50.52Z',
  resourceUri: 'https://example.com/example-1.2.3.tar.gz',
  policy: {
    uri: 'https://example.com/example_tarball.policy',
    digest: { sha256: '12'.repeat(32) },
  },
  inputAttestations: [
    {
      uri: 'https://example.com/provenances/example-1.2.3.tar.gz.intoto.jsonl',
      digest: { sha256: 'ab'.repeat(32) },
    },
  ],
  verificationResult: 'PASSED',
  verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
  dependencyLevels: { SLSA_BUILD_LEVEL_3: 5 },
  slsaVersion: '1.0',
}

const text = fc.string({ minLength: 1 })
const plain = { noNullPrototype: true } as const
const digest = fc.dictionary(text, text, plain)
const vsas: fc.Arbitrary<Vsa> = fc.record(
  {
    verifier: fc.record({ id: text, version: digest }, { requiredKeys: ['id'], ...plain }),
    timeVerified: fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    }),
    resourceUri: text,
    policy: fc.record({ uri: text, digest }, { requiredKeys: ['uri'], ...plain }),
    inputAttestations: fc.array(
      fc.record({ uri: text, name: text, digest }, { requiredKeys: ['digest'], ...plain }),
    ),
    verificationResult: fc.constantFrom('PASSED', 'FAILED'),
    verifiedLevels: fc.array(text),
  },
  plain,
)

describe('the predicate of a verification summary', () => {
  it('is read as the specification shows it, unknown fields passed over', () => {
    const vsa = parseVsa({ ...EXAMPLE, 'https://example.com/more': 1 })
    assert.equal(vsa.timeVerified.toISOString(), '1985-04-12T23:20:50.520Z')
    assert.deepEqual(vsa.inputAttestations, EXAMPLE.inputAttestations)
    assert.deepEqual(vsa.policy, EXAMPLE.policy)
  })

  it('is read back as it was built', () => {
    fc.assert(
      fc.property(vsas, (vsa) => {
        const json: unknown = JSON.parse(JSON.stringify(buildVsaPredicate(vsa)))
        assert.deepEqual(parseVsa(asObject(json)), vsa)
      }),
      propertyRuns(),
    )
  })

  it('may leave out what the specification lets it', () => {
    const { inputAttestations: _, ...rest } = EXAMPLE
    assert.deepEqual(parseVsa({ ...rest, policy: { uri: 'https://x' } }).inputAttestations, [])
  })

  const cases: readonly (readonly [string, unknown])[] = [
    ['verifier', undefined],
    ['verifier', {}],
    ['verifier', 'https://example.com'],
    ['verifier', { id: '' }],
    ['verifier', { id: 'https://x', version: { a: 1 } }],
    ['timeVerified', undefined],
    ['timeVerified', 'yesterday'],
    ['timeVerified', '2030-06-01'],
    ['timeVerified', '2030-06-01T12:00:00+02:00'],
    ['timeVerified', '2030-13-01T12:00:00Z'],
    ['timeVerified', 1],
    ['resourceUri', undefined],
    ['resourceUri', ''],
    ['policy', undefined],
    ['policy', { digest: {} }],
    ['policy', { uri: 'https://x', digest: 'ab' }],
    ['inputAttestations', {}],
    ['inputAttestations', [{}]],
    ['inputAttestations', [{ digest: { sha256: 1 } }]],
    ['verificationResult', undefined],
    ['verificationResult', 'passed'],
    ['verificationResult', true],
    ['verifiedLevels', undefined],
    ['verifiedLevels', 'SLSA_BUILD_LEVEL_3'],
    ['verifiedLevels', [3]],
  ]
  for (const [field, value] of cases) {
    it(`is refused where ${field} is ${JSON.stringify(value)}`, () => {
      assert.throws(() => parseVsa({ ...EXAMPLE, [field]: value }), { code: 'STATEMENT_INVALID' })
    })
  }
  it('is refused where there is none', () => {
    assert.throws(() => parseVsa(undefined), { code: 'STATEMENT_INVALID' })
  })
})
