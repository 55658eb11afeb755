// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { shown } from '../../src/core/shown.ts'

describe('shown', () => {
  const endless: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['quotes a text and escapes what would break a line', 'a\n"b"', '"a\\n\\"b\\""'],
    ['cuts a long text', 'a'.repeat(1000), `"${'a'.repeat(120)}"`],
    ['writes other scalars as they are', -1.5, '-1.5'],
    ['writes null', null, 'null'],
    ['names what is not there', undefined, 'missing'],
    ['names a list', [1], 'a list'],
    ['names an object', { secret: 1 }, 'an object'],
    ['does not follow what is nested without end', endless, 'a list'],
  ]
  for (const [name, value, expected] of cases) {
    it(name, () => assert.equal(shown(value), expected))
  }
})
