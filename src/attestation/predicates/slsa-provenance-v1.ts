// SPDX-License-Identifier: Apache-2.0
//
// SLSA provenance v1 in the exact shape that GitHub emits, so that `gh`,
// cosign and strict parsers take it. Additions go into added entries of
// resolvedDependencies and byproducts, and into external parameters; no
// unknown key stands elsewhere.
// Spec: https://slsa.dev/spec/v1.0/provenance
// Build type: https://actions.github.io/buildtypes/workflow/v1

import type { BuildContext } from '../build-context.ts'
import type { ResourceDescriptor } from '../resource-descriptor.ts'

export const SLSA_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1'
export const WORKFLOW_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1'

export interface SlsaProvenance {
  readonly buildDefinition: {
    readonly buildType: string
    readonly externalParameters: {
      readonly workflow: {
        readonly ref: string
        readonly repository: string
        readonly path: string
      }
      readonly inputs?: Readonly<Record<string, string>>
    }
    readonly internalParameters: { readonly github: Readonly<Record<string, string>> }
    readonly resolvedDependencies: readonly ResourceDescriptor[]
  }
  readonly runDetails: {
    readonly builder: { readonly id: string }
    readonly metadata: { readonly invocationId: string }
    readonly byproducts?: readonly ResourceDescriptor[]
  }
}

/** Every value comes from a verified claim; `serverUrl` is the only fact from elsewhere. */
export const buildSlsaProvenance = (context: BuildContext): SlsaProvenance => {
  const { claims, serverUrl, workflowInputs, dependencies, byproducts } = context
  const repository = `${serverUrl}/${claims.repository}`
  return {
    buildDefinition: {
      buildType: WORKFLOW_BUILD_TYPE,
      externalParameters: {
        workflow: { ref: claims.ref, repository, path: workflowPath(claims) },
        ...(workflowInputs && Object.keys(workflowInputs).length > 0
          ? { inputs: workflowInputs }
          : {}),
      },
      internalParameters: {
        github: {
          event_name: claims.event_name,
          repository_id: claims.repository_id,
          repository_owner_id: claims.repository_owner_id,
          runner_environment: claims.runner_environment,
        },
      },
      // Entry 0 is the source repository: verifiers read it by position.
      resolvedDependencies: [
        { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
        ...dependencies,
      ],
    },
    runDetails: {
      builder: { id: `${serverUrl}/${claims.job_workflow_ref}` },
      metadata: {
        invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
      },
      ...(byproducts.length > 0 ? { byproducts } : {}),
    },
  }
}

// `owner/repo/.github/workflows/x.yml@refs/heads/main` → `.github/workflows/x.yml`
const workflowPath = ({ workflow_ref, repository }: BuildContext['claims']): string =>
  workflow_ref.replace(`${repository}/`, '').split('@', 1)[0] ?? ''
