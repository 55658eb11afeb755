// SPDX-License-Identifier: Apache-2.0
//
// What the job's token says of the run, once its signature is verified and the
// environment agrees with it.

import type { WorkflowClaims } from '../attestation/build-context.ts'
import { compareClaims } from '../policy/claim-consistency.ts'
import type { RunContext } from './github/run-context.ts'
import { createServiceHttp, type SignerConfig, tokenEndpoint } from './live-config.ts'
import type { Deadline } from './retry.ts'

/** @throws TOKEN_…, CLAIM_MISMATCH */
export const verifiedClaims = async (
  config: Pick<SignerConfig, 'env' | 'mask' | 'reporter'>,
  run: RunContext,
  deadline: Deadline,
): Promise<WorkflowClaims> => {
  const { createClaimsSource } = await import('./github/claims.ts')
  const source = createClaimsSource({
    endpoint: await tokenEndpoint(config.env, run),
    serverUrl: run.serverUrl,
    http: await createServiceHttp(config, deadline),
    mask: config.mask,
  })
  const claims = await source.workflowClaims()
  compareClaims(claims, config.env)
  return claims
}
