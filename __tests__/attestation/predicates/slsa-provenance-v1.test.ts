// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { WorkflowClaims } from '../../../src/attestation/build-context.ts'
import { buildSlsaProvenance } from '../../../src/attestation/predicates/slsa-provenance-v1.ts'
import { CLAIMS } from '../../support/claims.ts'

const build = (claims: WorkflowClaims) =>
  buildSlsaProvenance({ claims, serverUrl: 'https://github.com', dependencies: [], byproducts: [] })

describe('SLSA provenance', () => {
  it('has exactly the shape that GitHub emits', () => {
    assert.deepEqual(build(CLAIMS), {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/heads/main',
            repository: 'https://github.com/acme/model',
            path: '.github/workflows/train.yml',
          },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '22',
            repository_owner_id: '33',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          {
            uri: 'git+https://github.com/acme/model@refs/heads/main',
            digest: { gitCommit: '1111111111111111111111111111111111111111' },
          },
        ],
      },
      runDetails: {
        builder: { id: 'https://github.com/acme/shared/.github/workflows/sign.yml@refs/tags/v1' },
        metadata: { invocationId: 'https://github.com/acme/model/actions/runs/44/attempts/5' },
      },
    })
  })

  // Claim → the places that must follow it when it changes, and no other.
  const fields: readonly (readonly [keyof WorkflowClaims, string, readonly string[]])[] = [
    ['ref', 'refs/tags/v9', ['externalParameters.workflow.ref', 'resolvedDependencies.0.uri']],
    ['sha', '9'.repeat(40), ['resolvedDependencies.0.digest.gitCommit']],
    ['event_name', 'release', ['internalParameters.github.event_name']],
    ['repository_id', '99', ['internalParameters.github.repository_id']],
    ['repository_owner_id', '98', ['internalParameters.github.repository_owner_id']],
    ['runner_environment', 'self-hosted', ['internalParameters.github.runner_environment']],
    ['run_id', '97', ['metadata.invocationId']],
    ['run_attempt', '96', ['metadata.invocationId']],
    ['job_workflow_ref', 'x/y/.github/workflows/z.yml@main', ['builder.id']],
    [
      'workflow_ref',
      'acme/model/.github/workflows/other.yml@refs/heads/main',
      ['externalParameters.workflow.path'],
    ],
    // The path is cut from workflow_ref, which names the repository too.
    [
      'repository',
      'acme/other',
      [
        'externalParameters.workflow.path',
        'externalParameters.workflow.repository',
        'metadata.invocationId',
        'resolvedDependencies.0.uri',
      ],
    ],
    ['iss', 'https://elsewhere', []],
    ['repository_visibility', 'private', []],
  ]
  for (const [claim, value, places] of fields) {
    it(`takes from the claim ${claim} ${places.length} fields`, () => {
      const before = flatten(build(CLAIMS))
      const after = flatten(build({ ...CLAIMS, [claim]: value }))
      const changed = Object.keys(after).filter((path) => after[path] !== before[path])
      assert.deepEqual(
        changed.map((path) => path.replace(/^(buildDefinition|runDetails)\./, '')).sort(),
        [...places].sort(),
      )
      if (claim !== 'repository' && claim !== 'workflow_ref') {
        for (const path of changed) assert.ok(after[path]?.includes(value), path)
      }
    })
  }

  it('covers every claim', () => {
    assert.deepEqual(fields.map(([claim]) => claim).sort(), Object.keys(CLAIMS).sort())
  })

  it('adds dependencies after the source, byproducts, and inputs of the dispatch', () => {
    const dependency = { name: 'base', digest: { sha256: 'a'.repeat(64) } }
    const byproduct = { name: 'metrics.json', digest: { sha256: 'b'.repeat(64) } }
    const built = buildSlsaProvenance({
      claims: CLAIMS,
      serverUrl: 'https://github.com',
      dependencies: [dependency],
      byproducts: [byproduct],
      workflowInputs: { epochs: '3' },
    })
    assert.deepEqual(built.buildDefinition.resolvedDependencies[1], dependency)
    assert.deepEqual(built.runDetails.byproducts, [byproduct])
    assert.deepEqual(built.buildDefinition.externalParameters.inputs, { epochs: '3' })
  })
})

const flatten = (value: unknown, path = ''): Record<string, string> => {
  if (typeof value !== 'object' || value === null) return { [path.slice(1)]: String(value) }
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, child]) => flatten(child, `${path}.${key}`)),
  )
}
