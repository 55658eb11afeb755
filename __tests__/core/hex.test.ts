// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseHex, toHex } from '../../src/core/hex.ts'
import { propertyRuns } from '../support/property-runs.ts'

describe('hex', () => {
  it('is what Node writes, and is read back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        assert.equal(toHex(bytes), Buffer.from(bytes).toString('hex'))
        assert.deepEqual(parseHex(toHex(bytes)), bytes)
      }),
      propertyRuns(100),
    )
  })
  for (const text of ['0', 'AB', '0x', 'g0', ' 00', '00\n', '00 ', '٠٠']) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(parseHex(text), undefined))
  }
})
