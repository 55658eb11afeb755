// SPDX-License-Identifier: Apache-2.0
//
// Artifacts of workflow runs, this one or another, as the REST API lists them.
// API: https://docs.github.com/en/rest/actions/artifacts (2022-11-28)

import { ProvenanceError } from '../../core/errors.ts'
import { asArray, asObject, asString } from '../../core/parse.ts'
import type { GitHubClient } from './github-client.ts'
import { pagesOf } from './pages.ts'

const PER_PAGE = 100
const MAX_PAGES = 10

export interface RunArtifact {
  readonly id: number
  readonly name: string
  /** Of the archive. */
  readonly sizeBytes: number
  readonly isExpired: boolean
  /** `sha256:<hex>` of the archive; absent on servers that compute none. */
  readonly digest: string | undefined
}

export interface RunArtifacts {
  /** `owner/name`. */
  readonly repository: string
  /** Decimal. */
  readonly runId: string
  /** Exact name; all artifacts of the run by default. */
  readonly name?: string
}

/** At most 1,000 artifacts; rejects with the errors of `Http`, 404 included. @throws SERVICE_FAILED */
export const listRunArtifacts = async (
  client: GitHubClient,
  { repository, runId, name }: RunArtifacts,
): Promise<readonly RunArtifact[]> => {
  const [owner = '', repo = ''] = repository.split('/')
  const pages = pagesOf(client, '/repos/{owner}/{repo}/actions/runs/{runId}/artifacts', {
    owner,
    repo,
    runId,
    per_page: PER_PAGE,
    maxPages: MAX_PAGES,
    ...(name === undefined ? {} : { name }),
  })
  const artifacts: RunArtifact[] = []
  for await (const data of pages) {
    const items = asArray(asObject(data)?.artifacts) ?? refuse('list of artifacts')
    artifacts.push(...items.map(parseArtifact))
  }
  return artifacts
}

const parseArtifact = (value: unknown): RunArtifact => {
  const artifact = asObject(value) ?? refuse('artifact')
  return {
    id: parseCount(artifact.id, 'artifact.id'),
    name: asString(artifact.name) ?? refuse('artifact.name'),
    sizeBytes: parseCount(artifact.size_in_bytes, 'artifact.size_in_bytes'),
    isExpired: artifact.expired === true,
    digest: asString(artifact.digest),
  }
}

const parseCount = (value: unknown, field: string): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : refuse(field)

const refuse = (field: string): never => {
  throw new ProvenanceError('SERVICE_FAILED', `GitHub's answer has no valid ${field}`)
}
