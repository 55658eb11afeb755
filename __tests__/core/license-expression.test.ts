// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isLicenseAllowed, parseSpdxExpression } from '../../src/core/license-expression.ts'

describe('an SPDX expression', () => {
  for (const [text, written] of [
    ['MIT', 'MIT'],
    ['mit', 'MIT'],
    ['  Apache-2.0 ', 'Apache-2.0'],
    ['MIT OR apache-2.0', 'MIT OR Apache-2.0'],
    ['Apache-1.1+', 'Apache-1.1+'],
    ['GPL-2.0+', 'GPL-2.0+'],
    ['LicenseRef-llama3', 'LicenseRef-llama3'],
    ['DocumentRef-x:LicenseRef-y', 'DocumentRef-x:LicenseRef-y'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['(MIT AND (ISC)) OR 0BSD', '(MIT AND (ISC)) OR 0BSD'],
  ] as const) {
    it(`is ${written}`, () => assert.equal(parseSpdxExpression(text), written))
  }
  for (const text of [
    '',
    'llama3',
    'GPLv2+',
    'MIT OR',
    'OR MIT',
    'MIT MIT',
    'MIT or ISC',
    '(MIT',
    'MIT)',
    '()',
    'MIT WITH',
    '(MIT) WITH x',
    'MIT WITH a WITH b',
    'LicenseRef-',
    'MIT\u2028OR',
    `MIT${' OR MIT'.repeat(200)}`,
  ]) {
    it(`is not ${JSON.stringify(text.slice(0, 40))}`, () =>
      assert.equal(parseSpdxExpression(text), undefined))
  }
})

const allowed = ['MIT', 'Apache-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0']

describe('allowed licences', () => {
  for (const [expression, isEnough] of [
    ['MIT', true],
    ['mit', true],
    ['ISC', false],
    ['MIT OR ISC', true],
    ['MIT AND ISC', false],
    ['ISC OR MIT AND Apache-2.0', true],
    ['(ISC OR MIT) AND Apache-2.0', true],
    ['(ISC OR 0BSD) AND Apache-2.0', false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', true],
    ['GPL-2.0-only', false],
    ['MIT WITH Classpath-exception-2.0', false],
    ['MIT+', false],
    ['MIT OR', false],
    ['', false],
  ] as const) {
    it(`${isEnough ? 'cover' : 'do not cover'} ${JSON.stringify(expression)}`, () =>
      assert.equal(isLicenseAllowed(expression, allowed), isEnough))
  }
})
