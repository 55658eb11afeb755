// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { VSA_TYPE } from '../../src/attestation/predicates/vsa-v1.ts'
import { createInputReader } from '../../src/inputs/input-reader.ts'
import { VERIFY_INPUTS, type VerifyInputName } from '../../src/inputs/verify-input-table.ts'
import { readVerifyInputs } from '../../src/inputs/verify-inputs.ts'

type Given = Partial<Record<VerifyInputName, string>>

const read = (given: Given) =>
  readVerifyInputs(createInputReader(VERIFY_INPUTS, (name) => given[name] ?? ''))

const VSA: Given = {
  'model-path': 'm',
  repo: 'acme/model',
  'expect-vsa-verifier-id': 'https://example.com/verifier',
  'expect-vsa-resource-uri': 'https://example.com/digits',
}

const MODEL: Given = { 'model-path': 'm', repo: 'acme/model' }

const OCI = { 'bundle-from-oci': `ghcr.io/octo-org/digits@sha256:${'0'.repeat(64)}` }

describe('inputs of verify', () => {
  it('need a model and who may have signed it', () => {
    assert.deepEqual(read(MODEL), {
      mode: 'models',
      patterns: ['m'],
      ignorePaths: [],
      symlinks: 'refuse',
      unsignedFiles: 'refuse',
      subjectNames: 'in-folders',
      inspect: false,
      acceptUnsortedUnsafe: false,
      predicateTypes: [],
      identity: { repo: 'acme/model', denySelfHostedRunners: false },
      trust: { signer: 'sigstore', offline: false, publicGood: true },
      places: { files: [], attestations: false },
      timeoutMs: 300_000,
      showSummary: true,
    })
  })

  it('take every flag of gh by its name', () => {
    const { identity } = read({
      ...MODEL,
      owner: 'o',
      'signer-workflow': 'w',
      'signer-repo': 'r',
      'signer-digest': 'd',
      'source-ref': 'f',
      'source-digest': 'c',
      'cert-identity': 'i',
      'cert-oidc-issuer': 'u',
      'deny-self-hosted-runners': 'true',
    })
    assert.deepEqual(identity, {
      repo: 'acme/model',
      owner: 'o',
      signerWorkflow: 'w',
      signerRepo: 'r',
      signerDigest: 'd',
      sourceRef: 'f',
      sourceDigest: 'c',
      certIdentity: 'i',
      certOidcIssuer: 'u',
      denySelfHostedRunners: true,
    })
  })

  it('demand a summary where one is expected', () => {
    const { expectedVsa, predicateTypes } = read({
      ...VSA,
      'expect-vsa-levels': 'SLSA_BUILD_LEVEL_2\nexample:reviewed',
      'expect-vsa-policy-digest': `sha256:${'5e'.repeat(32)}`,
      'expect-vsa-max-age-days': '30',
      'predicate-type': 'https://slsa.dev/provenance/v1',
    })
    assert.deepEqual(expectedVsa, {
      verifierId: 'https://example.com/verifier',
      resourceUri: 'https://example.com/digits',
      levels: ['SLSA_BUILD_LEVEL_2', 'example:reviewed'],
      policyDigest: '5e'.repeat(32),
      maxAgeDays: 30,
    })
    assert.deepEqual(predicateTypes, ['https://slsa.dev/provenance/v1', VSA_TYPE])
  })

  it('keep the password of a registry from being shown', () => {
    const login = { 'registry-username': 'octocat', 'registry-password': 'pass w0rd' }
    const { places } = read({ ...MODEL, ...OCI, ...login })
    assert.equal(places.registryLogin?.password.reveal(), 'pass w0rd')
    assert.ok(!JSON.stringify(places).includes('w0rd'))
  })

  const refusals: readonly (readonly [string, Given, Given, string])[] = [
    ['no model', MODEL, { 'model-path': '' }, 'INPUT_MISSING'],
    ['a model in pull-request mode', MODEL, { mode: 'pull-request' }, 'INPUT_CONFLICT'],
    ['a summary of anyone', VSA, { 'expect-vsa-verifier-id': '' }, 'INPUT_MISSING'],
    ['a summary about anything', VSA, { 'expect-vsa-resource-uri': '' }, 'INPUT_MISSING'],
    ['a level of no summary', MODEL, { 'expect-vsa-levels': 'x' }, 'INPUT_MISSING'],
    ['a summary beside a policy', VSA, { policy: 'p' }, 'INPUT_CONFLICT'],
    ['half a digest', VSA, { 'expect-vsa-policy-digest': 'sha256:5e' }, 'INPUT_INVALID'],
    ['an unknown mode', MODEL, { mode: 'all' }, 'INPUT_INVALID'],
    ['a model and digests', MODEL, { digests: 'sums' }, 'INPUT_CONFLICT'],
    [
      'a key and an identity',
      { ...MODEL, 'public-key': 'k' },
      { 'cert-identity': 'x' },
      'INPUT_CONFLICT',
    ],
    [
      'a key and a runner',
      { ...MODEL, 'public-key': 'k' },
      { 'deny-self-hosted-runners': 'true' },
      'INPUT_CONFLICT',
    ],
    [
      'a key and a chain',
      { ...MODEL, 'public-key': 'k' },
      { 'certificate-chain': 'c' },
      'INPUT_CONFLICT',
    ],
    [
      'offline without a root',
      { ...MODEL, offline: 'true', 'custom-trusted-root': 'r' },
      { 'custom-trusted-root': '' },
      'INPUT_MISSING',
    ],
    [
      'offline and a release',
      { ...MODEL, offline: 'true', 'custom-trusted-root': 'r' },
      { 'bundle-from-release': 'v1' },
      'INPUT_CONFLICT',
    ],
    [
      'offline and attestations',
      { ...MODEL, offline: 'true', 'custom-trusted-root': 'r' },
      { 'bundle-from-attestations': 'true' },
      'INPUT_CONFLICT',
    ],
    [
      'a release of no repository',
      { ...MODEL, 'bundle-from-release': 'v1' },
      { repo: '', owner: 'acme' },
      'INPUT_MISSING',
    ],
    [
      'a run that is no number',
      { ...MODEL, 'bundle-from-run': '1' },
      { 'bundle-from-run': 'x' },
      'INPUT_INVALID',
    ],
    [
      'a login without a password',
      { ...MODEL, ...OCI, 'registry-username': 'octocat', 'registry-password': 'x' },
      { 'registry-password': '' },
      'INPUT_MISSING',
    ],
    [
      'a login without a name',
      { ...MODEL, ...OCI, 'registry-username': 'octocat', 'registry-password': 'x' },
      { 'registry-username': '' },
      'INPUT_MISSING',
    ],
    [
      'a login of no registry',
      { ...MODEL, ...OCI, 'registry-username': 'octocat', 'registry-password': 'x' },
      { 'bundle-from-oci': '' },
      'INPUT_MISSING',
    ],
    [
      'a login whose name would end early',
      { ...MODEL, ...OCI, 'registry-username': 'octocat', 'registry-password': 'x' },
      { 'registry-username': 'octo:cat' },
      'INPUT_INVALID',
    ],
    ['a flag that is no flag', MODEL, { offline: 'yes' }, 'INPUT_INVALID'],
    ['an unknown way with links', MODEL, { 'allow-symlinks': 'all' }, 'INPUT_INVALID'],
    ['a timeout of nothing', MODEL, { 'timeout-minutes': '0' }, 'INPUT_INVALID'],
    ['a root of no age', MODEL, { 'max-trusted-root-age-days': '0' }, 'INPUT_INVALID'],
  ]
  for (const [name, twin, change, code] of refusals) {
    it(`refuse ${name}`, () => {
      read(twin)
      assert.throws(() => read({ ...twin, ...change }), { code })
    })
  }

  it('take a database of vulnerabilities where a policy sets a limit', () => {
    const given = { ...MODEL, policy: 'p.yaml', 'vulnerability-database': 'osv.zip' }
    const digest = `sha256:${'0'.repeat(64)}`
    assert.deepEqual(read(given).vulnerabilities, { database: 'osv.zip', vex: [] })
    assert.deepEqual(
      read({
        ...given,
        'vulnerability-database-digest': digest,
        'vulnerability-ignore': 'i.yaml',
        'vulnerability-vex': 'a.json\nb.json',
      }).vulnerabilities,
      { database: 'osv.zip', digest, ignore: 'i.yaml', vex: ['a.json', 'b.json'] },
    )
    const { policy: _, ...unlimited } = given
    assert.throws(() => read(unlimited), { code: 'INPUT_CONFLICT' })
    assert.throws(() => read({ ...MODEL, policy: 'p', 'vulnerability-vex': 'a' }), {
      code: 'INPUT_CONFLICT',
    })
    assert.throws(() => read({ ...given, 'vulnerability-database-digest': 'sha256:0' }), {
      code: 'INPUT_INVALID',
    })
  })
})
