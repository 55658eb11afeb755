// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isWholeTrace } from '../../src/pipelines/trace.ts'
import { renderTraceJson } from '../../src/report/trace-json.ts'
import { renderTraceMermaid } from '../../src/report/trace-mermaid.ts'
import { type DrawnTrace, renderTraceText } from '../../src/report/trace-text.ts'
import { traceGraph } from '../support/model-graph.ts'
import { propertyRuns } from '../support/property-runs.ts'

const drawn = async (...given: Parameters<typeof traceGraph>) => {
  const { trace } = await traceGraph(...given)
  return renderTraceText(trace, isWholeTrace(trace))
}
const branches = (text: string): readonly string[] =>
  text.split('\n').filter((line) => /[├└]|verified|asserted/.test(line))

describe('a trace as text', () => {
  it('is a tree, with a model of several drawn once', async () => {
    const text = await drawn({ d: ['b', 'c'], b: ['a'], c: ['a'], a: [] }, 'd')
    assert.deepEqual(branches(text), [
      'verified  d: 3 base models',
      'd  verified',
      '├─ b/  verified',
      '│  └─ a/  verified',
      '└─ c/  verified',
      '   └─ a/  verified, shown above',
    ])
  })

  it('says what is broken and why', async () => {
    const text = await drawn({ c: ['b'], b: [] }, 'c', { unsigned: ['b'] })
    assert.match(text, /^REFUSED {3}c: 1 base model$/m)
    assert.match(text, /^└─ b\/ {2}self-asserted$/m)
    assert.match(text, /bundle: none \(BUNDLE_NONE\)/)
    assert.match(await drawn({ a: ['b'], b: ['a'] }, 'a'), /a\/ {2}verified, in a circle/)
  })

  it('draws a chain of two thousand', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, n) => [`m${n}`, n < 1_999 ? [`m${n + 1}`] : []]),
    )
    const text = await drawn(chain, 'm0', { limits: { maxDepth: 2_000 } })
    assert.equal(branches(text).length, 2_001)
  })
})

const withName = (name: string): DrawnTrace => ({
  models: [
    {
      name,
      word: 'verified',
      bytesRead: true,
      links: [{ to: 1, name, word: 'self-asserted', problem: name, isCircular: false }],
    },
    { name, word: 'self-asserted', bytesRead: false, problem: name },
  ],
})

const HOSTILE = [
  'a"]; click m0 "javascript:alert(1)"',
  '</text><script>alert(1)</script>',
  'x\n  m9["forged"]',
  '\u001b[2Jgone',
  '```\n# forged',
  '##[error]forged',
  '%%{init: {"securityLevel":"loose"}}%%',
  '`**bold**`',
  '\u202egnitaler',
]

describe('a trace with foreign names', () => {
  const name = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 200 }))

  it('is as many lines in a terminal as with any other name, and steers nothing', () => {
    const usual = renderTraceText(withName('model'), false).split('\n').length
    fc.assert(
      fc.property(name, (text) => {
        const shown = renderTraceText(withName(text), false)
        assert.equal(shown.split('\n').length, usual)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        assert.doesNotMatch(shown, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|##\[/)
      }),
      propertyRuns(),
    )
  })

  it('is the same chart for Mermaid: no name ends its label', () => {
    const shape = (text: string): string =>
      renderTraceMermaid(withName(text)).replace(/\["[^"]*"\]/g, '[]')
    const usual = shape('model')
    fc.assert(
      fc.property(name, (text) => {
        assert.equal(shape(text), usual)
        const chart = renderTraceMermaid(withName(text))
        for (const [, label = ''] of chart.matchAll(/\["([^"]*)"\]/g)) {
          assert.doesNotMatch(label.replaceAll('<br/>', ''), /[<>"`&[\](){}|\\\n]/)
        }
      }),
      propertyRuns(),
    )
  })

  it('is the same names in JSON', () => {
    fc.assert(
      fc.property(name, (text) => {
        const { models } = JSON.parse(renderTraceJson(withName(text), false))
        assert.equal(models[0].name, text)
      }),
      propertyRuns(),
    )
  })
})

describe('a trace as a Mermaid chart', () => {
  it('leads from bases to what was made from them, in the four words', async () => {
    const { trace } = await traceGraph({ c: ['b'], b: ['a'], a: [] }, 'c', { unsigned: ['a'] })
    const chart = renderTraceMermaid(trace).split('\n')
    assert.equal(chart[0], 'flowchart BT')
    assert.match(
      chart[1] ?? '',
      /^ {2}m0\["c<br\/>sha256:[0-9a-f]{12}…<br\/>verified"\]:::verified$/,
    )
    assert.ok(chart.includes('  m1 -->|verified| m0'))
    assert.ok(chart.includes('  m2 -.->|self-asserted| m1'))
  })

  it('says how many it leaves out', async () => {
    const names = Array.from({ length: 200 }, (_, n) => `b${n}`)
    const graph = Object.fromEntries([['m', names], ...names.map((one) => [one, []])])
    const { trace } = await traceGraph(graph, 'm')
    assert.match(renderTraceMermaid(trace), /and 101 more models/)
  })
})
