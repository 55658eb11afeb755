// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { WorkflowClaims } from '../../src/attestation/build-context.ts'
import { ProvenanceError } from '../../src/core/errors.ts'
import { COMPARED_VARIABLES, compareClaims } from '../../src/policy/claim-consistency.ts'

const CLAIMS: WorkflowClaims = {
  iss: 'https://token.actions.githubusercontent.com',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  repository: 'acme/model',
  event_name: 'push',
  job_workflow_ref: 'acme/shared/.github/workflows/sign.yml@refs/tags/v1',
  workflow_ref: 'acme/model/.github/workflows/main.yml@refs/heads/main',
  repository_id: '11',
  repository_owner_id: '22',
  runner_environment: 'github-hosted',
  run_id: '33',
  run_attempt: '1',
}

const ENV: Readonly<Record<string, string>> = {
  GITHUB_REPOSITORY: CLAIMS.repository,
  GITHUB_REPOSITORY_ID: CLAIMS.repository_id,
  GITHUB_REPOSITORY_OWNER_ID: CLAIMS.repository_owner_id,
  GITHUB_REF: CLAIMS.ref,
  GITHUB_SHA: CLAIMS.sha,
  GITHUB_EVENT_NAME: CLAIMS.event_name,
  GITHUB_RUN_ID: CLAIMS.run_id,
  GITHUB_RUN_ATTEMPT: CLAIMS.run_attempt,
  GITHUB_WORKFLOW_REF: CLAIMS.workflow_ref,
  RUNNER_ENVIRONMENT: CLAIMS.runner_environment,
}

describe('the environment beside the token', () => {
  it('passes when it says the same, and when it says nothing', () => {
    assert.deepEqual([...COMPARED_VARIABLES].sort(), Object.keys(ENV).sort())
    compareClaims(CLAIMS, ENV)
    compareClaims(CLAIMS, {})
    compareClaims(CLAIMS, { GITHUB_REF: '', GITHUB_ACTOR: 'anyone' })
  })

  for (const variable of Object.keys(ENV)) {
    it(`is an error when ${variable} differs, naming both values`, () => {
      assert.throws(
        () => compareClaims(CLAIMS, { ...ENV, [variable]: 'forged' }),
        (error) => {
          assert.ok(error instanceof ProvenanceError)
          assert.equal(error.code, 'CLAIM_MISMATCH')
          assert.match(error.message, new RegExp(`^${variable} is "forged", but the OIDC token's `))
          assert.ok(error.message.includes(`"${ENV[variable]}"`))
          return true
        },
      )
    })
  }

  it('is compared exactly: another case, a space or a prefix is another value', () => {
    for (const forged of ['Acme/model', 'acme/model ', 'acme/mode', 'acme/model\n']) {
      assert.throws(() => compareClaims(CLAIMS, { GITHUB_REPOSITORY: forged }), {
        code: 'CLAIM_MISMATCH',
      })
    }
  })
})
