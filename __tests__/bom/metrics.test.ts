// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseMetrics } from '../../src/bom/metrics.ts'
import { MAX_METRICS } from '../../src/core/limits.ts'

describe('metrics', () => {
  it('are the numbers of a file, by their path', () => {
    const text =
      '{"accuracy":0.93,"eval":{"f1":1,"by":{"en":-2e-3}},"history":[1,2],"note":"x","ok":true,"big":1e999}'
    assert.deepEqual(parseMetrics(text, 'm.json'), [
      { name: 'accuracy', value: 0.93 },
      { name: 'eval.f1', value: 1 },
      { name: 'eval.by.en', value: -0.002 },
    ])
  })

  for (const [cause, text, message] of [
    ['no JSON', 'accuracy 0.9', /^"m.json" refused: it is not JSON$/],
    ['NaN', '{"loss":NaN}', /not JSON$/],
    ['a list', '[1]', /its top level is not an object$/],
    ['a key that stands twice', '{"a":1,"a":2}', /the key "a" stands twice$/],
    ['one name for two numbers', '{"a.b":1,"a":{"b":2}}', /"a.b" stands for two numbers$/],
    ['too many levels', `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`, /levels deep$/],
    [
      'too many numbers',
      JSON.stringify(Object.fromEntries(Array.from({ length: MAX_METRICS + 1 }, (_, i) => [i, i]))),
      /more than 1000 numbers$/,
    ],
  ] as const) {
    it(`are not read of ${cause}`, () =>
      assert.throws(() => parseMetrics(text, 'm.json'), { code: 'METRICS_INVALID', message }))
  }
})
