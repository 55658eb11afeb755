// SPDX-License-Identifier: Apache-2.0
//
// The OIDC token and the runner's environment must tell the same story. The
// provenance is made from the token; a difference means that a step has
// tampered with the environment, and is never settled by choosing one.

import type { WorkflowClaims } from '../attestation/build-context.ts'
import { ProvenanceError } from '../core/errors.ts'

const SAME_FACTS = {
  GITHUB_REPOSITORY: 'repository',
  GITHUB_REPOSITORY_ID: 'repository_id',
  GITHUB_REPOSITORY_OWNER_ID: 'repository_owner_id',
  GITHUB_REF: 'ref',
  GITHUB_SHA: 'sha',
  GITHUB_EVENT_NAME: 'event_name',
  GITHUB_RUN_ID: 'run_id',
  GITHUB_RUN_ATTEMPT: 'run_attempt',
  GITHUB_WORKFLOW_REF: 'workflow_ref',
  RUNNER_ENVIRONMENT: 'runner_environment',
} as const satisfies Readonly<Record<string, keyof WorkflowClaims>>

/** The environment variables that are compared; one that is absent or empty says nothing. */
export const COMPARED_VARIABLES = Object.keys(SAME_FACTS)

/** @throws CLAIM_MISMATCH naming the variable and both values */
export const compareClaims = (
  claims: WorkflowClaims,
  env: Readonly<Record<string, string | undefined>>,
): void => {
  for (const [variable, claim] of Object.entries(SAME_FACTS)) {
    const seen = env[variable]
    if (seen === undefined || seen === '' || seen === claims[claim]) continue
    const values = `${JSON.stringify(seen)}, but the OIDC token's ${claim} is ${JSON.stringify(claims[claim])}`
    throw new ProvenanceError('CLAIM_MISMATCH', `${variable} is ${values}`)
  }
}
