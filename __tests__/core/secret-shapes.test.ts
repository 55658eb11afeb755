// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { hideSecrets, isSecretName } from '../../src/core/secret-shapes.ts'
import { propertyRuns } from '../support/property-runs.ts'

const x = (length: number): string => 'x1Y2'.repeat(length).slice(0, length)

describe('a secret by its shape is hidden', () => {
  const cases: readonly (readonly [text: string, hidden: string])[] = [
    [`eyJ${x(20)}.eyJ${x(20)}.${x(20)}`, '***'],
    [`token ghp_${x(36)} end`, 'token *** end'],
    [`github_pat_${x(30)}`, '***'],
    [`glpat-${x(20)}`, '***'],
    [`--token=hf_${x(34)}`, '--token=***'],
    [`sk-proj-${x(40)}`, '***'],
    [`xoxb-${x(24)}`, '***'],
    ['AKIAIOSFODNN7EXAMPLE', '***'],
    [`AIza${x(35)}`, '***'],
    [`pypi-${x(60)}`, '***'],
    ['-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----', '***'],
    ['https://user:hunter2@example.com/a', 'https://***example.com/a'],
    ['postgres://tok@db/x', 'postgres://***db/x'],
    ['Authorization: Bearer abcdefgh12', 'Authorization: Bearer ***'],
  ]
  for (const [text, hidden] of cases) it(hidden, () => assert.equal(hideSecrets(text), hidden))

  it('and so is what is known to be one', () => {
    assert.equal(hideSecrets('a hunter2 b hunter2', ['hunter2', '']), 'a *** b ***')
  })

  for (const text of [
    '0',
    ':4096:8',
    'max_split_size_mb:512',
    'a@b',
    'git@github.com:o/r',
    'ask-it',
  ]) {
    it(`but not ${text}`, () => assert.equal(hideSecrets(text), text))
  }

  it('and hiding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        assert.equal(hideSecrets(hideSecrets(text)), hideSecrets(text))
      }),
      propertyRuns(),
    )
  })

  for (const part of [
    '-----BEGIN PRIVATE KEY-----',
    '://',
    '://a',
    'sk-',
    'Bearer ',
    'AKIA',
    'hf_',
  ]) {
    it(`in no more time than the length of many ${JSON.stringify(part)}`, () => {
      const text = part.repeat(100_000)
      const start = process.cpuUsage().user
      hideSecrets(text)
      const seconds = (process.cpuUsage().user - start) / 1e6
      assert.ok(seconds < 5, `${seconds} s: quadratic time would be minutes`)
    })
  }
})

describe('a secret by its name', () => {
  const secret = [
    'GITHUB_TOKEN',
    'HF_TOKEN',
    'token',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_ACCESS_KEY_ID',
    'WANDB_API_KEY',
    'wandbApiKey',
    'db-password',
    'signing_key',
    'PRIVATE_KEY',
    'client_secret',
    'credentials',
  ]
  const plain = [
    'PWD',
    'eos_token',
    'pad_token',
    'special_token',
    'max_tokens',
    'tokenizer',
    'num_key_value_heads',
    'key',
    'sort_key',
    'author',
    'PATH',
    'secretary',
  ]
  for (const name of secret) it(`${name} is one`, () => assert.equal(isSecretName(name), true))
  for (const name of plain) it(`${name} is none`, () => assert.equal(isSecretName(name), false))
})
