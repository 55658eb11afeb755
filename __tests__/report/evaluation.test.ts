// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluateThresholds, parseThreshold } from '../../src/policy/thresholds.ts'
import { describeMissed, evaluationMarkdown } from '../../src/report/evaluation.ts'

const HOSTILE = 'a|&\u001b[2J`*b*'
const evaluation = evaluateThresholds(
  ['accuracy>=0.99', 'warn: latency<=1', 'f1>0.5', `${HOSTILE}>1`].map(parseThreshold),
  [
    {
      path: 'm.json',
      metrics: [
        { name: 'accuracy', value: 0.93 },
        { name: 'latency', value: 20 },
        { name: 'f1', value: 0.9 },
        { name: HOSTILE, value: 0 },
      ],
    },
  ],
)

describe('an evaluation is shown', () => {
  it('as Markdown, what was missed first', () => {
    const text = evaluationMarkdown(evaluation)
    assert.match(
      text,
      /^### Evaluation: FAILED\n\n\| Threshold \| Measured \(self-asserted\) \| {2}\|/,
    )
    assert.match(text, /\| <code>accuracy&#62;=0.99<\/code> \| 0.93 \| \*\*missed\*\* \|/)
    assert.match(text, /\| 20 \| missed, warned \|\n.*\| 0.9 \| met \|\n$/)
    for (const mark of ['\u001b', 'a|', '*b*']) assert.ok(!text.includes(mark), mark)
  })
  it('as one line of what failed', () => {
    const line = describeMissed(evaluation)
    assert.match(line, /^accuracy>=0\.99 \(0\.93\), a\|/)
    for (const text of ['\u001b', '\n', 'latency']) assert.ok(!line.includes(text), text)
  })
})
