// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CertificateIdentity } from '../../src/attestation/certificate-identity.ts'
import {
  buildIdentityPolicy,
  checkIdentity,
  type IdentityRequest,
} from '../../src/policy/identity-policy.ts'

const SERVER = 'https://github.com'
const FOUND = {
  certificateIssuer: 'CN=sigstore-intermediate,O=sigstore.dev',
  subjectAlternativeName:
    'https://github.com/acme/model/.github/workflows/train.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  buildSignerURI: 'https://github.com/acme/model/.github/workflows/train.yml@refs/heads/main',
  buildSignerDigest: '1'.repeat(40),
  runnerEnvironment: 'github-hosted',
  sourceRepositoryURI: 'https://github.com/acme/model',
  sourceRepositoryDigest: '2'.repeat(40),
  sourceRepositoryRef: 'refs/heads/main',
  sourceRepositoryOwnerURI: 'https://github.com/acme',
} satisfies CertificateIdentity
const SHARED = 'https://github.com/acme/shared/.github/workflows/sign.yml@refs/tags/v1'

const checksOf = (request: IdentityRequest, identity: CertificateIdentity = FOUND) =>
  checkIdentity(buildIdentityPolicy(request, SERVER), identity)
const passes = (request: IdentityRequest, identity: CertificateIdentity = FOUND): boolean =>
  checksOf(request, identity).every(({ passed }) => passed)
/** Ids of the checks that failed, without `identity.`. */
const failedIn = (
  request: IdentityRequest,
  identity: CertificateIdentity = FOUND,
): readonly string[] =>
  checksOf(request, identity).flatMap(({ id, passed, code }) => {
    assert.equal(code, passed ? undefined : 'IDENTITY_MISMATCH')
    return passed ? [] : [id.replace('identity.', '')]
  })

describe('an identity policy accepts', () => {
  const requests: readonly IdentityRequest[] = [
    { repo: 'acme/model' },
    { repo: 'ACME/Model' },
    { owner: 'acme' },
    { repo: 'acme/model', signerRepo: 'acme/model' },
    { signerWorkflow: 'acme/model/.github/workflows/train.yml' },
    { signerWorkflow: 'acme/model/.github/workflows/train.yml@refs/heads/main' },
    { signerWorkflow: 'github.com/acme/model/.github/workflows/train.yml' },
    { certIdentity: FOUND.subjectAlternativeName },
    { certIdentityRegex: 'https://github\\.com/acme/model/.*' },
    { repo: 'acme/model', denySelfHostedRunners: true },
    { repo: 'acme/model', sourceRef: 'refs/heads/main', sourceDigest: '2'.repeat(40) },
    { repo: 'acme/model', signerDigest: '1'.repeat(40) },
  ]
  for (const request of requests) {
    it(JSON.stringify(request), () => assert.ok(passes(request)))
  }

  it('a workflow of another repository only by name', () => {
    const identity = { ...FOUND, subjectAlternativeName: SHARED, buildSignerURI: SHARED }
    assert.equal(passes({ repo: 'acme/model' }, identity), false)
    assert.equal(passes({ owner: 'acme' }, identity), true)
    assert.equal(passes({ repo: 'acme/model', signerRepo: 'acme/shared' }, identity), true)
    const signerWorkflow = 'acme/shared/.github/workflows/sign.yml@refs/tags/v1'
    assert.equal(passes({ repo: 'acme/model', signerWorkflow }, identity), true)
  })
})

describe('an identity policy refuses', () => {
  // A request that passes, with one change to the request or to the certificate.
  const changes: readonly (readonly [string, IdentityRequest, Partial<CertificateIdentity>])[] = [
    ['another repository', { repo: 'acme/other' }, {}],
    ['a longer repository name', { repo: 'acme/mode' }, {}],
    ['a shorter repository name', { repo: 'acme/model2' }, {}],
    ['another owner', { owner: 'evil' }, {}],
    ['a longer owner', { owner: 'acm' }, {}],
    ['another issuer', { repo: 'acme/model' }, { issuer: 'https://accounts.example' }],
    [
      'an issuer with an enterprise slug that was not asked for',
      { repo: 'acme/model' },
      { issuer: 'https://token.actions.githubusercontent.com/acme' },
    ],
    ['the prefix of a workflow', { signerWorkflow: 'acme/model/.github/workflows/trai.yml' }, {}],
    [
      'a workflow of a longer name',
      { signerWorkflow: 'acme/model/.github/workflows/train.yml' },
      {
        subjectAlternativeName:
          'https://github.com/acme/model/.github/workflows/train.yml.evil.yml@refs/heads/main',
      },
    ],
    [
      'a ref that only begins alike',
      { signerWorkflow: 'acme/model/.github/workflows/train.yml@refs/heads/mai' },
      {},
    ],
    [
      'a workflow without any ref',
      { signerWorkflow: 'acme/model/.github/workflows/train.yml' },
      { subjectAlternativeName: 'https://github.com/acme/model/.github/workflows/train.yml' },
    ],
    ['a part of the identity', { certIdentity: 'https://github.com/acme/model' }, {}],
    ['a pattern of a part', { certIdentityRegex: 'https://github\\.com/acme/model/' }, {}],
    ['a pattern with a loose alternative', { certIdentityRegex: 'x|https://github' }, {}],
    [
      'a pattern over several lines',
      { certIdentityRegex: 'a' },
      { subjectAlternativeName: 'evil\na' },
    ],
    ['another commit', { repo: 'acme/model', sourceDigest: '3'.repeat(40) }, {}],
    ['another ref', { repo: 'acme/model', sourceRef: 'refs/heads/mai' }, {}],
    ['another commit of the signer', { repo: 'acme/model', signerDigest: '3'.repeat(40) }, {}],
    [
      'a self-hosted runner',
      { repo: 'acme/model', denySelfHostedRunners: true },
      { runnerEnvironment: 'self-hosted' },
    ],
  ]
  for (const [name, request, change] of changes) {
    it(name, () => assert.equal(passes(request, { ...FOUND, ...change }), false))
  }

  it('a certificate without the field that is asked for', () => {
    const { runnerEnvironment: _, ...identity } = FOUND
    assert.equal(passes({ repo: 'acme/model', denySelfHostedRunners: true }, identity), false)
    const { certificateIssuer, subjectAlternativeName, issuer } = FOUND
    const bare: CertificateIdentity = { certificateIssuer, subjectAlternativeName, issuer }
    assert.deepEqual(failedIn({ repo: 'acme/model' }, bare), ['source-repository'])
    assert.deepEqual(failedIn({ owner: 'acme' }, bare), ['source-owner'])
    assert.deepEqual(failedIn({ certIdentity: subjectAlternativeName }, { ...bare, issuer: '' }), [
      'issuer',
    ])
  })

  // Each request is right but for one part, which no other rule would catch.
  const workflow = 'acme/model/.github/workflows/train.yml'
  const evil = 'https://github.com/evil/model/.github/workflows/train.yml@refs/heads/main'
  const alone: readonly (readonly [string, IdentityRequest, Partial<CertificateIdentity>])[] = [
    ['source-repository', { repo: 'acme/other', signerWorkflow: workflow }, {}],
    ['source-repository', { repo: 'acme/other', signerRepo: 'acme/model' }, {}],
    ['source-owner', { owner: 'evil', signerRepo: 'acme/model' }, {}],
    ['signer-repository', { repo: 'acme/model', signerRepo: 'acme/mode' }, {}],
    ['signer-repository', { repo: 'acme/model' }, { subjectAlternativeName: evil }],
    ['signer-repository', { owner: 'acme' }, { subjectAlternativeName: evil }],
    ['signer-workflow', { repo: 'acme/model', signerWorkflow: workflow.replace('train', 'x') }, {}],
    ['certificate', { repo: 'acme/model', certIdentity: evil }, {}],
    ['certificate', { repo: 'acme/model', certIdentityRegex: evil }, {}],
    ['issuer', { repo: 'acme/model', certOidcIssuer: 'https://i.example' }, {}],
    [
      'signer-workflow',
      { signerWorkflow: workflow },
      { subjectAlternativeName: `https://github.com/${workflow}x` },
    ],
  ]
  for (const [index, [id, request, change]] of alone.entries()) {
    it(`by ${id} alone, case ${index + 1}`, () => {
      assert.deepEqual(failedIn(request, { ...FOUND, ...change }), [id])
    })
  }

  const impossible: readonly (readonly [string, IdentityRequest, string])[] = [
    ['nothing', {}, 'POLICY_EMPTY'],
    ['no name of a signer', { sourceRef: 'refs/heads/main' }, 'POLICY_EMPTY'],
    ['only an issuer', { certOidcIssuer: 'https://x.example' }, 'POLICY_EMPTY'],
    ['a repository without owner', { repo: 'model' }, 'INPUT_INVALID'],
    ['a repository with a path', { repo: 'acme/model/x' }, 'INPUT_INVALID'],
    ['an owner with a repository', { owner: 'acme/model' }, 'INPUT_INVALID'],
    ['a workflow that is no file', { signerWorkflow: 'acme/model' }, 'INPUT_INVALID'],
    ['a workflow with an empty ref', { signerWorkflow: 'a/b/c.yml@' }, 'INPUT_INVALID'],
    ['a workflow with two refs', { signerWorkflow: 'a/b/c.yml@main@v1' }, 'INPUT_INVALID'],
    ['a workflow of another ending', { signerWorkflow: 'a/b/c.yml.txt' }, 'INPUT_INVALID'],
    [
      'a workflow with a scheme',
      { signerWorkflow: 'https://github.com/a/b/c.yml' },
      'INPUT_INVALID',
    ],
    ['a broken pattern', { certIdentityRegex: '(' }, 'INPUT_INVALID'],
    ['two identities', { certIdentity: 'a', certIdentityRegex: 'a' }, 'INPUT_CONFLICT'],
  ]
  for (const [name, request, code] of impossible) {
    it(`to be built from ${name}`, () => {
      assert.throws(() => buildIdentityPolicy(request, SERVER), { code })
    })
  }
})

describe('an identity policy', () => {
  it('compares each thing once, and shows what was asked for and found', () => {
    const checks = checksOf({ repo: 'acme/model', certIdentity: 'a', sourceRef: 'refs/heads/x' })
    assert.deepEqual(
      checks.map(({ id, expected, found, passed, word }) => [id, expected, found, passed, word]),
      [
        [
          'identity.source-repository',
          'https://github.com/acme/model',
          'https://github.com/acme/model',
          true,
          'verified',
        ],
        ['identity.certificate', 'a', FOUND.subjectAlternativeName, false, 'verified'],
        ['identity.issuer', FOUND.issuer, FOUND.issuer, true, 'verified'],
        ['identity.source-ref', 'refs/heads/x', 'refs/heads/main', false, 'verified'],
      ],
    )
  })
  it('shows the ref of a workflow, or that any will do', () => {
    const signerWorkflow = 'acme/model/.github/workflows/train.yml'
    const expected = (workflow: string) => checksOf({ signerWorkflow: workflow })[0]?.expected
    assert.equal(expected(signerWorkflow), `https://github.com/${signerWorkflow}@(any ref)`)
    assert.equal(expected(`${signerWorkflow}@v1`), `https://github.com/${signerWorkflow}@v1`)
  })
  it('of a server that no public Sigstore knows needs an issuer', () => {
    const server = 'https://ghes.example'
    const request = { repo: 'acme/model' }
    assert.throws(() => buildIdentityPolicy(request, server), { code: 'INPUT_MISSING' })
    buildIdentityPolicy({ ...request, certOidcIssuer: 'https://i.example' }, server)
  })
})
