// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isLicenseAccepted, licensesOf } from '../../src/policy/license-expression.ts'

const ACCEPTED = [
  'MIT',
  'Apache-2.0',
  'GPL-2.0-only WITH Classpath-exception-2.0',
  'Llama 3',
  'LicenseRef-vendor',
  'Oracle-free',
]

describe('licence expressions', () => {
  const rows: readonly [string, boolean][] = [
    ['MIT', true],
    ['mit', true],
    ['GPL-3.0-only', false],
    ['MIT OR GPL-3.0-only', true],
    ['GPL-3.0-only OR BSD-2-Clause', false],
    ['MIT AND GPL-3.0-only', false],
    ['MIT AND Apache-2.0', true],
    ['GPL-3.0-only OR MIT AND Apache-2.0', true],
    ['(GPL-3.0-only OR MIT) AND BSD-2-Clause', false],
    ['(GPL-3.0-only OR MIT) AND Apache-2.0', true],
    ['GPL-2.0-only WITH Classpath-exception-2.0', true],
    ['MIT AND GPL-2.0-only WITH Classpath-exception-2.0', true],
    ['MIT AND GPL-2.0-only WITH GCC-exception-2.0', false],
    ['MIT AND LicenseRef-vendor AND Oracle-free', true],
    ['GPL-2.0-only', false],
    ['MIT WITH x', false],
    ['Llama 3', true],
    ['Llama 4', false],
    ['MIT Apache-2.0', false],
    ['MIT OR', false],
    ['OR MIT', false],
    ['(MIT', false],
    ['MIT)', false],
    ['()', false],
    ['MIT WITH', false],
    ['', false],
    [`${'('.repeat(60)}MIT${')'.repeat(60)}`, false],
  ]
  for (const [expression, expected] of rows) {
    it(`${expected ? 'accepts' : 'refuses'} ${JSON.stringify(expression.slice(0, 60))}`, () => {
      assert.equal(isLicenseAccepted(expression, ACCEPTED), expected)
    })
  }

  it('names what an expression consists of', () => {
    assert.deepEqual(
      [...licensesOf('(MIT OR GPL-2.0-only WITH x)')],
      ['(mit or gpl-2.0-only with x)', 'mit', 'gpl-2.0-only'],
    )
    assert.deepEqual([...licensesOf('LicenseRef-vendor AND Oracle-free')].slice(1), [
      'licenseref-vendor',
      'oracle-free',
    ])
    assert.deepEqual([...licensesOf('MIT')], ['mit'])
    assert.deepEqual([...licensesOf(' MIT  OR ISC ')], ['mit or isc', 'mit', 'isc'])
    assert.deepEqual([...licensesOf('')], [''])
  })
})
