// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parse } from 'yaml'
import type { CertificateIdentity } from '../../src/attestation/certificate-identity.ts'
import { asObject, asString } from '../../src/core/parse.ts'
import { buildIdentityPolicy, checkIdentity } from '../../src/policy/identity-policy.ts'
import { suggestArtifactPolicy, suggestPolicy } from '../../src/policy/suggested-policy.ts'

const SERVER = 'https://github.com'
const WORKFLOW = 'https://github.com/acme/model/.github/workflows/train.yml@refs/heads/main'
const FOUND: CertificateIdentity = {
  certificateIssuer: 'CN=sigstore-intermediate,O=sigstore.dev',
  subjectAlternativeName: WORKFLOW,
  issuer: 'https://token.actions.githubusercontent.com',
  sourceRepositoryURI: 'https://github.com/acme/model',
}
const TENANT = 'https://octo.ghe.com'

const CASES: readonly (readonly [string, Partial<CertificateIdentity>, string, string?])[] = [
  [
    'a workflow',
    {},
    'repo: acme/model, signer-workflow: github.com/acme/model/.github/workflows/train.yml@refs/heads/main',
  ],
  [
    'a reusable workflow of another repository',
    {
      subjectAlternativeName: 'https://github.com/acme/shared/.github/workflows/s.yml@refs/tags/v1',
    },
    'repo: acme/model, signer-workflow: github.com/acme/shared/.github/workflows/s.yml@refs/tags/v1',
  ],
  [
    'the issuer of an enterprise',
    { issuer: 'https://token.actions.githubusercontent.com/acme-inc' },
    'repo: acme/model, signer-workflow: github.com/acme/model/.github/workflows/train.yml@refs/heads/main, cert-oidc-issuer: https://token.actions.githubusercontent.com/acme-inc',
  ],
  [
    'a workflow of another server',
    {
      subjectAlternativeName: WORKFLOW.replace(SERVER, TENANT),
      sourceRepositoryURI: `${TENANT}/acme/model`,
      issuer: 'https://token.actions.octo.ghe.com',
    },
    `cert-identity: ${WORKFLOW.replace(SERVER, TENANT)}, cert-oidc-issuer: https://token.actions.octo.ghe.com`,
  ],
  [
    'a workflow of this server, which is not github.com',
    {
      subjectAlternativeName: WORKFLOW.replace(SERVER, TENANT),
      sourceRepositoryURI: `${TENANT}/acme/model`,
      issuer: 'https://token.actions.octo.ghe.com',
    },
    'repo: acme/model, signer-workflow: octo.ghe.com/acme/model/.github/workflows/train.yml@refs/heads/main',
    TENANT,
  ],
  [
    'a ref that a workflow cannot be named with',
    { subjectAlternativeName: `${WORKFLOW}@v1` },
    `cert-identity: ${WORKFLOW}@v1, cert-oidc-issuer: https://token.actions.githubusercontent.com`,
  ],
  [
    'a person',
    { subjectAlternativeName: 'a@b.example', issuer: 'https://i' },
    'cert-identity: a@b.example, cert-oidc-issuer: https://i',
  ],
  [
    'a name that looks like more options',
    { subjectAlternativeName: 'a, cert-oidc-issuer: https://evil }', issuer: 'https://i' },
    'cert-identity: "a, cert-oidc-issuer: https://evil }", cert-oidc-issuer: https://i',
  ],
]

const OPTIONS = {
  repo: 'repo',
  'signer-workflow': 'signerWorkflow',
  'cert-identity': 'certIdentity',
  'cert-oidc-issuer': 'certOidcIssuer',
} as const

describe('advice about a signer who was refused', () => {
  for (const [name, change, expected, server = SERVER] of CASES) {
    const identity = { ...FOUND, ...change }
    it(`names the strictest options for ${name}`, () => {
      assert.equal(suggestPolicy(identity, server), expected)
    })
    it(`would accept ${name}, read as a policy file reads it`, () => {
      const given = asObject(parse(`{ ${suggestPolicy(identity, server)} }`)) ?? {}
      const request: Partial<Record<(typeof OPTIONS)[keyof typeof OPTIONS], string>> = {}
      for (const [option, field] of Object.entries(OPTIONS)) {
        const value = asString(given[option])
        if (value !== undefined) request[field] = value
      }
      assert.equal(Object.keys(request).length, Object.keys(given).length)
      const checks = checkIdentity(buildIdentityPolicy(request, server), identity)
      assert.deepEqual(
        checks.filter(({ passed }) => !passed),
        [],
      )
    })
  }
  it('is not given about a certificate without an issuer', () => {
    const { issuer: _, ...identity } = FOUND
    assert.equal(suggestPolicy(identity, SERVER), undefined)
    assert.equal(suggestArtifactPolicy(identity), undefined)
  })
  it('speaks cosign’s words about an artifact', () => {
    assert.equal(
      suggestArtifactPolicy({ ...FOUND, subjectAlternativeName: 'a b' }),
      'certificate-identity: "a b", certificate-oidc-issuer: https://token.actions.githubusercontent.com',
    )
  })
})
