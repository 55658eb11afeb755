// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createInputReader } from '../../src/inputs/input-reader.ts'
import { VERIFY_INPUTS, type VerifyInputName } from '../../src/inputs/verify-input-table.ts'
import { readVerifyInputs } from '../../src/inputs/verify-inputs.ts'
import { dataFacts } from '../../src/pipelines/dataset-statement.ts'

const HEX = 'ab'.repeat(32)
const file = { name: 'dataset.yaml', sha256: HEX }

describe('a dataset in the bill of materials', () => {
  it('has what its description says', () => {
    const facts = dataFacts({
      name: 'letters',
      absentLists: [],
      description: {
        file,
        value: {
          name: 'letters',
          description: 'all of them',
          licenses: [
            { kind: 'expression', expression: 'MIT' },
            { kind: 'name', name: 'ours' },
          ],
          sources: [{ name: 's', uri: 'https://example.com/', sha256: HEX }, { name: 't' }],
          consent: { basis: 'consent' },
          personalData: { state: 'present' },
          sensitiveInformation: ['health'],
          jurisdictions: ['DE', 'FR'],
          optOut: [{ name: 'list', sha256: HEX, date: '2026-01-31' }],
          dateRange: { from: '2020-01-01', to: '2020-12-31' },
        },
      },
    })
    assert.deepEqual(facts, {
      name: 'letters',
      description: 'all of them',
      licenses: ['MIT', 'ours'],
      sources: [{ name: 's', uri: 'https://example.com/', digest: { sha256: HEX } }, { name: 't' }],
      sensitiveData: ['personal data', 'health'],
      declared: {
        'consent-basis': 'consent',
        'personal-data': 'present',
        jurisdictions: 'DE, FR',
        'opt-out:list': `sha256:${HEX}, 2026-01-31`,
        'date-range': '2020-01-01/2020-12-31',
        'description-file': `sha256:${HEX}`,
      },
    })
  })

  it('has nothing that nobody said', () =>
    assert.deepEqual(dataFacts({ name: 'letters', absentLists: [] }), {
      name: 'letters',
      declared: {},
    }))
})

describe('files about datasets, for verify', () => {
  const read = (given: Partial<Record<VerifyInputName, string>>) =>
    readVerifyInputs(createInputReader(VERIFY_INPUTS, (name) => given[name] ?? ''))
  const policy = { 'model-path': 'm', policy: 'mlprov.policy.yaml' }

  it('are taken with a policy, which is what asks for them', () => {
    const { datasets } = read({ ...policy, 'dataset-commitment': 'c', 'dataset-proof': 'p\nq' })
    assert.deepEqual(datasets, { commitments: ['c'], proofs: ['p', 'q'] })
    assert.equal(read(policy).datasets, undefined)
  })

  for (const name of ['dataset-commitment', 'dataset-proof'] as const) {
    it(`are refused without one: ${name}`, () =>
      assert.throws(() => read({ 'model-path': 'm', repo: 'a/b', [name]: 'x' }), {
        code: 'INPUT_CONFLICT',
      }))
  }

  it('are at most a hundred', () =>
    assert.throws(() => read({ ...policy, 'dataset-proof': 'p\n'.repeat(101) }), {
      code: 'INPUT_INVALID',
    }))
})
