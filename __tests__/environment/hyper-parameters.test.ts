// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseHyperParameters } from '../../src/environment/hyper-parameters.ts'
import { propertyRuns } from '../support/property-runs.ts'

describe('hyper-parameters', () => {
  it('are data of JSON', async () => {
    const text = '{"lr": 1e-3, "layers": [1, 2], "note": null, "on": true}'
    assert.deepEqual(await parseHyperParameters(text, 'p.json', []), {
      content: { lr: 0.001, layers: [1, 2], note: null, on: true },
      hasSecrets: false,
    })
  })

  it('are data of YAML', async () => {
    const text = 'lr: 1e-3\nend: .inf\ndate: 2026-03-01\nbase: &b {a: 1}\nmore: *b\n1: one\n'
    assert.deepEqual(await parseHyperParameters(text, 'p.YML', []), {
      content: {
        lr: 0.001,
        end: 'Infinity',
        date: '2026-03-01',
        base: { a: 1 },
        more: { a: 1 },
        1: 'one',
      },
      hasSecrets: false,
    })
  })

  it('have no secrets, and keep the words of tokenizers', async () => {
    const text = JSON.stringify({
      hf_token: 'abcdefgh12345',
      nested: [{ api_key: 'abcdefgh12345' }],
      url: 'https://u:p@example.com/x',
      run: 'my-known-secret!',
      eos_token: '<|end_of_text|>',
      pad_token: '[PAD]----------',
      max_tokens: 4096,
      token: '<s>',
    })
    assert.deepEqual(await parseHyperParameters(text, 'p.json', ['known-secret']), {
      content: {
        hf_token: '***',
        nested: [{ api_key: '***' }],
        url: 'https://***example.com/x',
        run: 'my-***!',
        eos_token: '<|end_of_text|>',
        pad_token: '[PAD]----------',
        max_tokens: 4096,
        token: '<s>',
      },
      hasSecrets: true,
    })
  })

  for (const [what, name, text] of [
    ['broken JSON', 'p.json', '{'],
    ['broken YAML', 'p.yaml', 'a: [1'],
    ['too many levels', 'p.json', '['.repeat(60) + ']'.repeat(60)],
    [
      'a bomb',
      'p.yml',
      [
        'a0: &a0 [x]',
        ...Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`),
      ].join('\n'),
    ],
  ] as const) {
    it(`are not kept: ${what}`, async () =>
      assert.equal(await parseHyperParameters(text, name, []), undefined))
  }

  it('are JSON values, whatever the text', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string().map((value) => `a: ${value}`),
    )
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('p.json', 'p.yaml'), async (content, name) => {
        const parsed = await parseHyperParameters(content, name, [])
        if (parsed) assert.deepEqual(JSON.parse(JSON.stringify(parsed.content)), parsed.content)
      }),
      propertyRuns(300),
    )
  })
})
