// SPDX-License-Identifier: Apache-2.0

import type { WorkflowClaims } from '../attestation/build-context.ts'

/**
 * What the environment says in place of a token, for statements that nobody
 * signs. The environment does not know the called workflow of a reusable one,
 * so the caller's stands in. `undefined` outside of GitHub Actions.
 */
export const unsignedClaims = (
  env: Readonly<Record<string, string | undefined>>,
): WorkflowClaims | undefined => {
  const claims = {
    iss: 'unsigned',
    ref: env.GITHUB_REF,
    sha: env.GITHUB_SHA,
    repository: env.GITHUB_REPOSITORY,
    event_name: env.GITHUB_EVENT_NAME,
    job_workflow_ref: env.GITHUB_WORKFLOW_REF,
    workflow_ref: env.GITHUB_WORKFLOW_REF,
    repository_id: env.GITHUB_REPOSITORY_ID,
    repository_owner_id: env.GITHUB_REPOSITORY_OWNER_ID,
    runner_environment: env.RUNNER_ENVIRONMENT,
    run_id: env.GITHUB_RUN_ID,
    run_attempt: env.GITHUB_RUN_ATTEMPT,
  }
  return isComplete(claims) ? claims : undefined
}

type Draft = { readonly [K in keyof WorkflowClaims]: string | undefined }

const isComplete = (draft: Draft): draft is Draft & WorkflowClaims =>
  Object.values(draft).every((value) => value !== undefined && value !== '')
