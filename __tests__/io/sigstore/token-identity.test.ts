// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Secret } from '../../../src/core/secret.ts'
import { contradiction } from '../../../src/io/sigstore/token-identity.ts'

const REF = 'o/r/.github/workflows/x.yml@refs/heads/main'
const ISSUER = 'https://issuer.example'
const certified = (subjectAlternativeName: string, issuer = ISSUER) => ({
  certificateIssuer: 'CN=ca',
  subjectAlternativeName,
  issuer,
})
const token = (claims: object): Secret =>
  new Secret(`e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`)

describe('a certificate agrees with the token', () => {
  const cases: readonly [string, object, ReturnType<typeof certified>][] = [
    [
      'of a workflow',
      { iss: ISSUER, job_workflow_ref: REF },
      certified(`https://github.com/${REF}`),
    ],
    [
      'of a tenant',
      { iss: ISSUER, job_workflow_ref: REF },
      certified(`https://octo.ghe.com/${REF}`),
    ],
    ['of a person', { iss: ISSUER, email: 'a@b.example' }, certified('a@b.example')],
    [
      'of a person behind Dex',
      { iss: 'https://dex', email: 'a@b', federated_claims: { connector_id: ISSUER } },
      certified('a@b'),
    ],
    ['of something else', { iss: ISSUER, sub: 'x' }, certified('spiffe://any')],
  ]
  for (const [name, claims, identity] of cases) {
    test(name, () => assert.equal(contradiction(token(claims), identity), undefined))
  }
})

describe('a certificate contradicts the token', () => {
  const cases: readonly [string, object, ReturnType<typeof certified>][] = [
    ['in the issuer', { iss: ISSUER, sub: 'x' }, certified('spiffe://any', 'https://other')],
    [
      'in the workflow',
      { iss: ISSUER, job_workflow_ref: REF },
      certified('https://github.com/o/r/y'),
    ],
    [
      'in what comes before it',
      { iss: ISSUER, job_workflow_ref: REF },
      certified(`https://github.com/evil/${REF}`),
    ],
    [
      'in the scheme',
      { iss: ISSUER, job_workflow_ref: REF },
      certified(`http://github.com/${REF}`),
    ],
    ['in the person', { iss: ISSUER, email: 'a@b' }, certified('aa@b')],
    ['that says nothing', {}, certified('x')],
  ]
  for (const [name, claims, identity] of cases) {
    test(name, () => assert.match(contradiction(token(claims), identity) ?? '', /the token is/))
  }
  test('that is none', () => assert.ok(contradiction(new Secret('x'), certified('x'))))
})
