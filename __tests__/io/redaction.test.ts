// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Secret } from '../../src/core/secret.ts'
import { redact } from '../../src/io/redaction.ts'

const JWT = `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`

describe('what outsiders wrote', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['is one line without a final period', ' not\r\n found.\u0007 ', 'not found'],
    ['is cut', 'x'.repeat(400), `${'x'.repeat(300)}…`],
    ['shows no secret that was sent', 'bad hunter2', 'bad ***'],
    ['shows no secret that control characters cut in two', 'bad hun\u0000ter2', 'bad ***'],
    ['shows no JSON web token', `bad "${JWT}"`, 'bad "***"'],
    ['shows no part of a JSON web token', `bad ${JWT.slice(0, 20)}`, 'bad ***'],
    ['shows no GitHub token', `bad ghs_${'x'.repeat(36)}!`, 'bad ***!'],
    [
      'shows no query of a URL',
      'at https://a.example/b?sig=1?2 now',
      'at https://a.example/b*** now',
    ],
    ['keeps a URL without a query', 'at https://a.example/b now', 'at https://a.example/b now'],
  ]
  for (const [name, text, expected] of cases) {
    it(name, () => assert.equal(redact(text, [new Secret('hunter2')]), expected))
  }

  for (const part of ['eyJ-', '.', 'eyJaaaaaaaaaa.', 'https://', '?https://x', 'ghs_', ' ', 'y']) {
    it(`takes no more time than its length: ${JSON.stringify(part)}`, () => {
      const startedMs = performance.now()
      redact(`${part.repeat(1_000_000 / part.length)}!`)
      assert.ok(performance.now() - startedMs < 5_000)
    })
  }
})
