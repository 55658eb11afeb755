// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isSecretName } from '../../src/core/secret-shapes.ts'
import { isVariableName, secretValues, selectVariables } from '../../src/environment/variables.ts'
import { propertyRuns } from '../support/property-runs.ts'

describe('variables', () => {
  it('are those that change training, and no others', () => {
    const { variables, warnings } = selectVariables(
      {
        PYTHONHASHSEED: '0',
        CUDA_VISIBLE_DEVICES: '',
        NCCL_DEBUG: 'INFO',
        TORCH_CUDNN_V8_API_ENABLED: '1',
        OMP_NUM_THREADS: undefined,
        PATH: '/usr/bin',
        HOME: '/root',
        HF_HOME: '/x',
        TF_VAR_db_password: 'hunter2hunter2',
        MY_SEED: '7',
        GITHUB_TOKEN: 'ghs_x',
      },
      ['MY_SEED'],
    )
    assert.deepEqual(variables, {
      CUDA_VISIBLE_DEVICES: '',
      MY_SEED: '7',
      NCCL_DEBUG: 'INFO',
      PYTHONHASHSEED: '0',
      TORCH_CUDNN_V8_API_ENABLED: '1',
    })
    assert.deepEqual(warnings, [])
  })

  const secrets: readonly (readonly [what: string, value: string])[] = [
    ['a token by its shape', `ghp_${'x'.repeat(36)}`],
    ['a password in an address', 'https://user:hunter2@example.com/simple'],
    ['the value of a secret', 'prefix-correcthorsebattery'],
    ['what was masked', 'abc***def'],
  ]
  for (const [what, value] of secrets) {
    it(`are left out with ${what}, and their value is nowhere`, () => {
      const environment = { PYTHONPATH: value, DB_PASSWORD: 'correcthorsebattery' }
      const answer = selectVariables(environment, [])
      assert.deepEqual(answer.variables, {})
      assert.deepEqual(
        answer.warnings.map(({ code }) => code),
        ['variable-secret'],
      )
      assert.ok(!JSON.stringify(answer).includes(value))
    })
  }

  it('are left out where they are long', () => {
    const { variables, warnings } = selectVariables({ XLA_FLAGS: 'x'.repeat(5_000) }, [])
    assert.deepEqual([variables, warnings[0]?.code], [{}, 'variable-too-long'])
  })

  it('do not tell one graphics card from all others', () => {
    const value =
      'GPU-8f2c1a1e-0000-1111-2222-333344445555,MIG-8f2c1a1e-0000-1111-2222-333344445555'
    const { variables } = selectVariables({ CUDA_VISIBLE_DEVICES: value }, [])
    assert.deepEqual(variables, { CUDA_VISIBLE_DEVICES: 'GPU-…,MIG-…' })
  })

  it('of a secret name cannot be added', () => {
    for (const name of ['HF_TOKEN', 'TORCH_HUB_TOKEN', 'A B', '', '1A', 'x'.repeat(300)]) {
      assert.equal(isVariableName(name), false, name)
    }
    const { variables } = selectVariables({ TORCH_API_KEY: 'x', HF_TOKEN: 'y' }, ['HF_TOKEN'])
    assert.deepEqual(variables, {})
  })

  it('that are short are no secrets that other texts are searched for', () => {
    assert.deepEqual(secretValues({ A_TOKEN: 'true', B_TOKEN: '12345678', C: 'x' }), ['12345678'])
  })

  it('never show the value of a secret, whatever the environment', () => {
    const name = fc.constantFrom('PYTHONPATH', 'NCCL_X', 'API_TOKEN', 'DB_PASSWORD', 'SEED')
    const value = fc.stringMatching(/^[a-z]{8,20}$/)
    fc.assert(
      fc.property(fc.dictionary(name, value), value, (environment, secret) => {
        const all = { ...environment, API_TOKEN: secret, XLA_FLAGS: `--x=${secret}` }
        const { variables } = selectVariables(all, [])
        assert.ok(!Object.values(variables).some((text) => text.includes(secret)))
        assert.ok(!Object.keys(variables).some(isSecretName))
      }),
      propertyRuns(),
    )
  })
})
