// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseBase64 } from '../../src/core/base64.ts'
import { propertyRuns } from '../support/property-runs.ts'

describe('base64', () => {
  it('is read as Node writes it', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        assert.deepEqual(parseBase64(Buffer.from(bytes).toString('base64')), bytes)
      }),
      propertyRuns(200),
    )
  })
  for (const text of [
    'A',
    'AA',
    'AA=',
    'AAA',
    'AB==',
    'AAB=',
    'A===',
    '====',
    'AA=A',
    'A A=',
    'AA==\n',
    '_-8=',
    'AAAA=',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(parseBase64(text), undefined))
  }
})
