// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatTime } from '../../src/report/rfc3339.ts'

describe('a time', () => {
  for (const [time, expected] of [
    ['2026-03-17T10:36:01Z', '2026-03-17T10:36:01Z'],
    ['2026-03-17T12:36:01+02:00', '2026-03-17T10:36:01Z'],
    ['2026-03-17T10:36:01.250Z', '2026-03-17T10:36:01.250Z'],
    ['never', undefined],
  ] as const) {
    it(`${time} is ${expected ?? 'nothing'}`, () => {
      assert.equal(formatTime(new Date(time)), expected)
    })
  }
})
