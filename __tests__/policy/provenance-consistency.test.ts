// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CertificateIdentity } from '../../src/attestation/certificate-identity.ts'
import { parseStatement } from '../../src/attestation/statement.ts'
import { checkProvenance } from '../../src/policy/provenance-consistency.ts'

const WORKFLOW = 'https://github.com/acme/model/.github/workflows/train.yml@refs/heads/main'
const IDENTITY: CertificateIdentity = {
  certificateIssuer: 'CN=sigstore-intermediate,O=sigstore.dev',
  subjectAlternativeName: WORKFLOW,
  issuer: 'https://token.actions.githubusercontent.com',
  buildSignerURI: WORKFLOW,
  sourceRepositoryURI: 'https://github.com/acme/model',
  sourceRepositoryDigest: '2'.repeat(40),
  sourceRepositoryRef: 'refs/heads/main',
}
const PREDICATE = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: { ref: 'refs/heads/main', repository: 'https://github.com/acme/model' },
    },
    resolvedDependencies: [{ digest: { gitCommit: '2'.repeat(40) } }],
  },
  runDetails: { builder: { id: WORKFLOW } },
}
const SLSA = 'https://slsa.dev/provenance/v1'

const failedIn = (predicate: object, predicateType = SLSA, identity = IDENTITY) => {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'm', digest: { sha256: 'a'.repeat(64) } }],
    predicateType,
    predicate,
  }
  const checks = checkProvenance(parseStatement(Buffer.from(JSON.stringify(statement))), identity)
  for (const { passed, code } of checks) {
    assert.equal(code, passed ? undefined : 'PROVENANCE_CONTRADICTS')
  }
  return {
    count: checks.length,
    failed: checks.filter(({ passed }) => !passed).map(({ id }) => id),
  }
}

describe('provenance beside its certificate', () => {
  it('agrees', () => assert.deepEqual(failedIn(PREDICATE), { count: 4, failed: [] }))

  const { buildDefinition } = PREDICATE
  const { workflow } = buildDefinition.externalParameters
  const withWorkflow = (change: object) => ({
    ...PREDICATE,
    buildDefinition: {
      ...buildDefinition,
      externalParameters: { workflow: { ...workflow, ...change } },
    },
  })
  const contradictions: readonly (readonly [string, object])[] = [
    ['builder', { ...PREDICATE, runDetails: { builder: { id: `${WORKFLOW}x` } } }],
    ['builder', { ...PREDICATE, runDetails: {} }],
    ['builder', { buildDefinition }],
    ['source-repository', withWorkflow({ repository: 'https://github.com/acme/mode' })],
    ['source-ref', withWorkflow({ ref: 'refs/heads/mai' })],
    [
      'source-digest',
      {
        ...PREDICATE,
        buildDefinition: {
          ...buildDefinition,
          resolvedDependencies: [{ digest: { gitCommit: '3'.repeat(40) } }],
        },
      },
    ],
    ...[undefined, [], [{}], [{ digest: {} }]].map((resolvedDependencies): [string, object] => [
      'source-digest',
      { ...PREDICATE, buildDefinition: { ...buildDefinition, resolvedDependencies } },
    ]),
  ]
  for (const [index, [id, predicate]] of contradictions.entries()) {
    it(`contradicts it in ${id}, case ${index + 1}`, () => {
      assert.deepEqual(failedIn(predicate), { count: 4, failed: [`provenance.${id}`] })
    })
  }

  it('without parameters contradicts it twice', () => {
    const predicate = {
      ...PREDICATE,
      buildDefinition: { ...buildDefinition, externalParameters: 1 },
    }
    const failed = ['provenance.source-repository', 'provenance.source-ref']
    assert.deepEqual(failedIn(predicate), { count: 4, failed })
  })

  // Facts that older builders leave out: compared where the statement has them, too.
  const full: CertificateIdentity = {
    ...IDENTITY,
    buildConfigURI: WORKFLOW,
    buildTrigger: 'push',
    runnerEnvironment: 'github-hosted',
    runInvocationURI: 'https://github.com/acme/model/actions/runs/1/attempts/1',
    sourceRepositoryIdentifier: '17',
  }
  const withFacts = (change: object = {}) => {
    const facts = {
      path: '.github/workflows/train.yml',
      invocationId: full.runInvocationURI,
      event_name: 'push',
      runner_environment: 'github-hosted',
      repository_id: '17',
      ...change,
    }
    const { path, invocationId, ...github } = facts
    const { buildDefinition: definition } = withWorkflow({ path })
    return {
      buildDefinition: { ...definition, internalParameters: { github } },
      runDetails: { ...PREDICATE.runDetails, metadata: { invocationId } },
    }
  }
  it('agrees in all that it says', () => {
    assert.deepEqual(failedIn(withFacts(), SLSA, full), { count: 9, failed: [] })
  })
  const optional: readonly (readonly [string, object])[] = [
    ['workflow', { path: '.github/workflows/other.yml' }],
    ['workflow', { path: WORKFLOW }],
    ['invocation', { invocationId: `${full.runInvocationURI}0` }],
    ['event', { event_name: 'pull_request' }],
    ['runner', { runner_environment: 'self-hosted' }],
    ['repository-id', { repository_id: '18' }],
  ]
  for (const [index, [id, change]] of optional.entries()) {
    it(`contradicts it in ${id}, which it need not say, case ${index + 1}`, () => {
      const found = failedIn(withFacts(change), SLSA, full)
      assert.deepEqual(found, { count: 9, failed: [`provenance.${id}`] })
    })
  }
  it('is not asked for what it need not say', () => {
    const change = { event_name: undefined, path: undefined, invocationId: 7 }
    assert.deepEqual(failedIn(withFacts(change), SLSA, full), { count: 6, failed: [] })
  })
  it('has no path where the workflow is of another repository', () => {
    const buildConfigURI = WORKFLOW.replace('acme/model', 'acme/rules')
    const { count } = failedIn(withFacts(), SLSA, { ...full, buildConfigURI })
    assert.equal(count, 8)
    const { sourceRepositoryURI: _, ...nowhere } = full
    assert.equal(failedIn(withFacts(), SLSA, nowhere).count, 7)
  })

  it('is not compared where type, build type or certificate are of another kind', () => {
    const lying = { ...PREDICATE, runDetails: {} }
    assert.equal(failedIn(lying, 'https://slsa.dev/provenance/v0.2').count, 0)
    const buildType = 'https://example.com/build'
    const other = { ...lying, buildDefinition: { ...buildDefinition, buildType } }
    assert.equal(failedIn(other).count, 0)
    assert.equal(failedIn({}).count, 0)
    const person: CertificateIdentity = { certificateIssuer: 'x', subjectAlternativeName: 'a@b.c' }
    assert.equal(failedIn(lying, SLSA, person).count, 0)
  })
})
