// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { evaluateThresholds, parseThreshold } from '../../src/policy/thresholds.ts'
import { propertyRuns } from '../support/property-runs.ts'

const FILES = [
  { path: 'a.json', metrics: [{ name: 'accuracy', value: 0.9 }] },
  {
    path: 'b.json',
    metrics: [
      { name: 'eval.acc,none', value: 0.5 },
      { name: 'latency ms', value: 20 },
    ],
  },
]
const evaluate = (...lines: readonly string[]) =>
  evaluateThresholds(lines.map(parseThreshold), FILES)

describe('a threshold', () => {
  for (const [line, name] of [
    ['accuracy>=0.9', 'accuracy>=0.9'],
    ['fail: accuracy >= 0.90', 'accuracy>=0.9'],
    ['warn:latency ms<2e1', 'latency ms<20'],
    ['tokens>1e+2', 'tokens>100'],
    ['tokens>1e12', 'tokens>1000000000000'],
    [`${'a'.repeat(997)}>=1`, `${'a'.repeat(997)}>=1`],
    ['eval.acc,none==-0.5', 'eval.acc,none==-0.5'],
  ] as const) {
    it(`is ${name.slice(0, 30)}`, () => assert.equal(parseThreshold(line).name, name))
  }
  it('fails unless it says that it warns', () => {
    assert.equal(parseThreshold('a>1').onMiss, 'fail')
    assert.equal(parseThreshold('warn: a>1').onMiss, 'warn')
  })
  for (const line of [
    '',
    'accuracy',
    'accuracy>=',
    '>=0.9',
    'accuracy=0.9',
    'accuracy=>0.9',
    'accuracy>=0.9%',
    'accuracy>=high',
    'accuracy>=0x10',
    'accuracy>=1e999',
    'accuracy>=NaN',
    '0.9<=accuracy<=1',
    `${'a'.repeat(998)}>=1`,
    `${' '.repeat(100_000)}>`,
  ]) {
    it(`is not ${JSON.stringify(line.slice(0, 30))}`, () =>
      assert.throws(() => parseThreshold(line), { code: 'INPUT_INVALID' }))
  }
})

describe('an evaluation', () => {
  it('is passed where every threshold is met, with the values', () => {
    const { result, passed } = evaluate('accuracy>=0.9', 'eval.acc,none<=0.5', 'latency ms==20')
    assert.equal(result, 'PASSED')
    assert.deepEqual(
      passed.map(({ value, path }) => [value, path]),
      [
        [0.9, 'a.json'],
        [0.5, 'b.json'],
        [20, 'b.json'],
      ],
    )
  })
  it('is failed where one is missed, whatever the others', () => {
    const evaluation = evaluate('accuracy>0.9', 'warn: latency ms<20', 'eval.acc,none>0.4')
    assert.equal(evaluation.result, 'FAILED')
    assert.deepEqual(
      [evaluation.passed, evaluation.warned, evaluation.failed].map((list) =>
        list.map(({ name }) => name),
      ),
      [['eval.acc,none>0.4'], ['latency ms<20'], ['accuracy>0.9']],
    )
  })
  it('is warned where only warnings are missed', () =>
    assert.equal(evaluate('accuracy>=0.9', 'warn: latency ms<20').result, 'WARNED'))
  it('never passes without a threshold', () => assert.equal(evaluate().result, 'FAILED'))
  it('knows no metric that is in no file, or in two', () => {
    assert.throws(() => evaluate('f1>=0.9'), {
      code: 'THRESHOLD_UNKNOWN',
      message: /has the number "f1"; there are accuracy, eval.acc,none, latency ms$/,
    })
    const twice = [...FILES, { path: 'c.json', metrics: [{ name: 'accuracy', value: 1 }] }]
    assert.throws(() => evaluateThresholds([parseThreshold('accuracy>0')], twice), {
      code: 'THRESHOLD_UNKNOWN',
      message: '"accuracy" stands in a.json and c.json',
    })
  })

  it('decides as the operators of arithmetic do', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(number, number, (value, limit) => {
        const expected = {
          '>=': value >= limit,
          '<=': !(value > limit),
          '>': value > limit,
          '<': !(value >= limit),
          '==': value >= limit && value <= limit,
        }
        for (const operator of ['>=', '<=', '>', '<', '=='] as const) {
          const threshold = { name: 'm', metric: 'm', operator, limit, onMiss: 'fail' } as const
          const { result } = evaluateThresholds(
            [threshold],
            [{ path: 'm.json', metrics: [{ name: 'm', value }] }],
          )
          assert.equal(result, expected[operator] ? 'PASSED' : 'FAILED')
        }
      }),
      propertyRuns(),
    )
  })
})
