// SPDX-License-Identifier: Apache-2.0

import type { ResourceDescriptor } from './resource-descriptor.ts'

/**
 * The claims of the GitHub Actions OIDC token that provenance is made from.
 * All are strings, as in the token; the token's signature has been verified.
 * Source: https://docs.github.com/en/actions/reference/security/oidc
 */
export interface WorkflowClaims {
  readonly iss: string
  readonly ref: string
  readonly sha: string
  readonly repository: string
  readonly event_name: string
  readonly job_workflow_ref: string
  readonly workflow_ref: string
  readonly repository_id: string
  readonly repository_owner_id: string
  readonly runner_environment: string
  readonly run_id: string
  readonly run_attempt: string
  /** `public`, `private` or `internal`; absent on some servers. */
  readonly repository_visibility?: string
}

/** The facts that a build predicate needs, gathered before it is built. */
export interface BuildContext {
  readonly claims: WorkflowClaims
  /** E.g. `https://github.com`, no trailing slash. */
  readonly serverUrl: string
  /** Inputs of a `workflow_dispatch` event; SLSA wants every external parameter. */
  readonly workflowInputs?: Readonly<Record<string, string>>
  /** Base models, datasets, lock files, container images. */
  readonly dependencies: readonly ResourceDescriptor[]
  /** Metrics and logs. */
  readonly byproducts: readonly ResourceDescriptor[]
}
