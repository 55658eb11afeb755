// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { apiOrigins, gitHubHostOf, oidcIssuerOf } from '../../src/policy/github-host.ts'

const SERVERS: readonly (readonly [string, string, string | undefined])[] = [
  ['https://github.com', 'github.com', 'https://token.actions.githubusercontent.com'],
  ['https://acme.ghe.com', 'ghe.com', 'https://token.actions.acme.ghe.com'],
  ['https://github.acme.example', 'ghes', undefined],
  ['https://github.com.evil.example', 'ghes', undefined],
  ['https://evil-github.com', 'ghes', undefined],
  ['https://a.b.ghe.com', 'ghes', undefined],
  ['https://ghe.com', 'ghes', undefined],
  ['https://github.com:8443', 'ghes', undefined],
  ['https://evilghe.com', 'ghes', undefined],
  ['https://acme.ghe.com.evil.example', 'ghes', undefined],
  ['http://127.0.0.1:8080', 'ghes', undefined],
]

describe('the kind of GitHub', () => {
  for (const [serverUrl, host, issuer] of SERVERS) {
    it(`is ${host} for ${serverUrl}`, () => {
      assert.equal(gitHubHostOf(serverUrl), host)
      assert.equal(oidcIssuerOf(serverUrl), issuer)
    })
  }
})

describe('the origins that may see a token', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['https://api.github.com', ['https://api.github.com', 'https://uploads.github.com']],
    ['https://api.acme.ghe.com', ['https://api.acme.ghe.com', 'https://uploads.acme.ghe.com']],
    ['https://ghes.example/api/v3', ['https://ghes.example']],
    ['http://127.0.0.1:8080/api', ['http://127.0.0.1:8080']],
    ['https://api.github.com.evil.example', ['https://api.github.com.evil.example']],
    ['https://api.acme.ghe.com.evil.example', ['https://api.acme.ghe.com.evil.example']],
    ['https://evil.api.acme.ghe.com', ['https://evil.api.acme.ghe.com']],
  ]
  for (const [apiUrl, origins] of cases) {
    it(`are ${origins.join(' and ')} for ${apiUrl}`, () => {
      assert.deepEqual(apiOrigins(apiUrl), origins)
    })
  }
})
