// SPDX-License-Identifier: Apache-2.0

import type { WorkflowClaims } from '../../src/attestation/build-context.ts'

/** Claims of a push to main; every value differs, so that a mix-up shows. */
export const CLAIMS: WorkflowClaims = {
  iss: 'https://token.actions.githubusercontent.com',
  ref: 'refs/heads/main',
  sha: '1111111111111111111111111111111111111111',
  repository: 'acme/model',
  event_name: 'push',
  job_workflow_ref: 'acme/shared/.github/workflows/sign.yml@refs/tags/v1',
  workflow_ref: 'acme/model/.github/workflows/train.yml@refs/heads/main',
  repository_id: '22',
  repository_owner_id: '33',
  runner_environment: 'github-hosted',
  run_id: '44',
  run_attempt: '5',
  repository_visibility: 'public',
}
