// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unsignedClaims } from '../../src/policy/unsigned-claims.ts'

const ENV = {
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: '1'.repeat(40),
  GITHUB_REPOSITORY: 'acme/model',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_WORKFLOW_REF: 'acme/model/.github/workflows/train.yml@refs/heads/main',
  GITHUB_REPOSITORY_ID: '17',
  GITHUB_REPOSITORY_OWNER_ID: '18',
  RUNNER_ENVIRONMENT: 'github-hosted',
  GITHUB_RUN_ID: '19',
  GITHUB_RUN_ATTEMPT: '1',
}

describe('claims that nobody signed', () => {
  it('are what the environment says, and say that they are unsigned', () => {
    assert.deepEqual(unsignedClaims(ENV), {
      iss: 'unsigned',
      ref: 'refs/heads/main',
      sha: '1'.repeat(40),
      repository: 'acme/model',
      event_name: 'push',
      job_workflow_ref: ENV.GITHUB_WORKFLOW_REF,
      workflow_ref: ENV.GITHUB_WORKFLOW_REF,
      repository_id: '17',
      repository_owner_id: '18',
      runner_environment: 'github-hosted',
      run_id: '19',
      run_attempt: '1',
    })
  })
  for (const name of Object.keys(ENV)) {
    it(`are none without ${name}`, () => {
      assert.equal(unsignedClaims({ ...ENV, [name]: undefined }), undefined)
      assert.equal(unsignedClaims({ ...ENV, [name]: '' }), undefined)
    })
  }
  it('are none outside of GitHub Actions', () => assert.equal(unsignedClaims({}), undefined))
})
