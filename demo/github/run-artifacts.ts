// SPDX-License-Identifier: Apache-2.0
//
// The artifacts of workflow runs as the REST API shows them to other runs: a
// list for those who may see the repository, and the content for those with a
// token, in a storage elsewhere.
// API: https://docs.github.com/en/rest/actions/artifacts (2026-11)

import { createHash } from 'node:crypto'

import { json, type ServiceRequest, type ServiceResponse } from '../loopback-server.ts'
import type { StoredArtifact } from './artifact-service.ts'
import { apiError, type TokenRegistry } from './permissions.ts'
import type { SignedStorage } from './signed-storage.ts'
import type { WorkflowRun } from './workflow-run.ts'

/** An artifact that no job of the emulated run uploaded. */
export interface OtherArtifact {
  readonly runId: string
  readonly name: string
  readonly content: Uint8Array
  readonly isExpired?: boolean
}

export interface RunArtifacts {
  add(artifact: OtherArtifact): void
  /** Answers a path below `/repos/{owner}/{repo}/actions`; `rest` is what follows. */
  respond(request: ServiceRequest, rest: string): ServiceResponse
}

export interface RunArtifactsOptions {
  readonly run: WorkflowRun
  readonly tokens: TokenRegistry
  readonly storage: SignedStorage
  /** What the jobs of the run uploaded. */
  readonly uploaded: readonly StoredArtifact[]
}

export const createRunArtifacts = (options: RunArtifactsOptions): RunArtifacts => {
  const { run, tokens, storage, uploaded } = options
  const others: (OtherArtifact & { readonly id: string })[] = []
  const all = () => [
    ...uploaded.map(({ id, name, run: backend, content }) => ({
      id,
      name,
      runId: backend.split('-')[1] ?? '',
      content,
      isExpired: false,
    })),
    ...others,
  ]

  const list = (request: ServiceRequest, runId: string): ServiceResponse => {
    const name = request.url.searchParams.get('name')
    const artifacts = all().filter(
      (artifact) => artifact.runId === runId && (name ?? artifact.name) === artifact.name,
    )
    return json(200, {
      total_count: artifacts.length,
      artifacts: artifacts.map((artifact) => ({
        id: Number(artifact.id),
        name: artifact.name,
        size_in_bytes: artifact.content.length,
        expired: artifact.isExpired === true,
        digest: `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`,
        workflow_run: { id: Number(runId) },
      })),
    })
  }
  const download = (request: ServiceRequest, id: string): ServiceResponse => {
    const refusal = tokens.refusal(request, 'actions', 'read')
    if (refusal) return refusal
    const artifact = all().find((candidate) => candidate.id === id)
    if (artifact === undefined) return apiError(404, 'Not Found')
    if (artifact.isExpired) return apiError(410, 'Artifact has expired')
    return { status: 302, headers: { location: storage.offer(artifact.content) } }
  }

  return {
    add: (artifact) => {
      others.push({ id: String(9_000_001 + others.length), ...artifact })
    },
    respond: (request, rest) => {
      if (request.method !== 'GET') return apiError(404, 'Not Found')
      const isPublic = run.visibility === 'public'
      if (request.headers.authorization === undefined && !isPublic)
        return apiError(404, 'Not Found')
      const [, kind, id = '', what] = rest.split('/')
      if (kind === 'artifacts' && what === 'zip') return download(request, id)
      if (kind !== 'runs' || what !== 'artifacts') return apiError(404, 'Not Found')
      const refusal =
        request.headers.authorization === undefined
          ? undefined
          : tokens.refusal(request, isPublic ? 'metadata' : 'actions', 'read')
      return refusal ?? list(request, id)
    },
  }
}
