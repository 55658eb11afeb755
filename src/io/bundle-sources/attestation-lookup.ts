// SPDX-License-Identifier: Apache-2.0
//
// The calls of the attestations API: one list for each digest, in pages, or one
// bulk list for up to 100 digests, which GitHub gives to those with a token and
// for owners only. Where the bulk list is refused, each digest is asked for.
// API: https://docs.github.com/en/rest/orgs/attestations (2022-11-28)

import { ProvenanceError } from '../../core/errors.ts'
import { MAX_BUNDLE_BYTES } from '../../core/limits.ts'
import { asObject, asString, type JsonObject } from '../../core/parse.ts'
import type { GitHubClient } from '../github/github-client.ts'
import { pagesOf } from '../github/pages.ts'
import { statusOf } from '../service-error.ts'
import { type AttestationRecord, parseRecords } from './attestation-record.ts'
import { isName, openGitHub, parseRepository, type SourceSettings } from './settings.ts'

const PER_PAGE = 100
/** 1,000 attestations of one digest, the newest. */
const MAX_PAGES = 10
/** What the clients of GitHub ask for at most; the server's own limit is not documented. */
const MAX_BULK_DIGESTS = 100

export interface AttestationsLocation {
  readonly kind: 'attestations'
  /** `owner/name`, or the owner alone for all of their repositories. */
  readonly repository: string
  /** Only attestations with this predicate type; every one by default. */
  readonly predicateType?: string
  /**
   * How long to ask again while nothing is found, in milliseconds: what was just
   * stored is not found at once. Default 0.
   */
  readonly waitMs?: number
}

export interface LocatedRecord {
  /** Address in the API, for people. */
  readonly source: string
  readonly record: AttestationRecord
}

/** Records of these digests; none is no error. */
export type Lookup = (digests: readonly string[]) => AsyncIterable<LocatedRecord>

interface Scope {
  readonly client: GitHubClient
  readonly apiUrl: string
  readonly owner: string
  /** `undefined` for all repositories of the owner. */
  readonly repo: string | undefined
  readonly predicateType: string | undefined
}

/** @throws INPUT_INVALID where the location names no repository and no owner */
export const createAttestationLookup = (
  { repository, predicateType }: AttestationsLocation,
  settings: SourceSettings,
): Lookup => {
  const { owner, repo } = isName(repository)
    ? { owner: repository, repo: undefined }
    : parseRepository(repository)
  const { client } = openGitHub(settings, { maxResponseBytes: MAX_BUNDLE_BYTES })
  const scope = { client, apiUrl: settings.apiUrl, owner, repo, predicateType }
  const mayAskInBulk = settings.token !== undefined
  return async function* (digests) {
    const found = mayAskInBulk && digests.length > 1 ? await bulkLookup(scope, digests) : undefined
    if (found) yield* found
    else for (const digest of digests) yield* lookUpOne(scope, digest)
  }
}

async function* lookUpOne(scope: Scope, digest: string): AsyncIterable<LocatedRecord> {
  for (const path of placesOf(scope)) {
    try {
      for await (const data of attestationPages(scope, path, digest)) {
        const source = `${scope.apiUrl}${path}/attestations/${digest}`
        for (const record of parseRecords(asObject(data)?.attestations)) yield { source, record }
      }
      return
    } catch (error) {
      // 404 is how GitHub says that there is none, also where it is another kind of owner.
      if (statusOf(error) !== 404) throw error
    }
  }
}

const placesOf = ({ owner, repo }: Scope): readonly `/${string}`[] =>
  repo === undefined ? ownerPlaces(owner) : [`/repos/${owner}/${repo}`]

/** An organisation or a user: the name does not tell. */
const ownerPlaces = (owner: string): readonly `/${string}`[] => [
  `/orgs/${owner}`,
  `/users/${owner}`,
]

const attestationPages = ({ client, predicateType }: Scope, path: `/${string}`, digest: string) =>
  pagesOf(client, `${path}/attestations/{digest}`, {
    digest,
    per_page: PER_PAGE,
    maxPages: MAX_PAGES,
    ...(predicateType === undefined ? {} : { predicate_type: predicateType }),
  })

/** `undefined` where the bulk list is not offered. */
const bulkLookup = async (
  scope: Scope,
  digests: readonly string[],
): Promise<readonly LocatedRecord[] | undefined> => {
  for (const place of ownerPlaces(scope.owner)) {
    try {
      return await listInBulk(scope, place, digests)
    } catch (error) {
      const status = statusOf(error) ?? 0
      if (status < 400 || status >= 500) throw error
    }
  }
  return undefined
}

const listInBulk = async (
  scope: Scope,
  place: string,
  digests: readonly string[],
): Promise<readonly LocatedRecord[]> => {
  const found: LocatedRecord[] = []
  for (let start = 0; start < digests.length; start += MAX_BULK_DIGESTS) {
    const chunk = digests.slice(start, start + MAX_BULK_DIGESTS)
    found.push(...(await listChunk(scope, place, chunk)))
  }
  const id = await repositoryIdOf(scope)
  return found.filter(({ record }) => id === undefined || record.repositoryId === id)
}

// The bulk list knows owners, a repository only by its id.
const repositoryIdOf = async ({ client, owner, repo }: Scope): Promise<number | undefined> => {
  if (repo === undefined) return undefined
  const { data } = await client.request('GET /repos/{owner}/{repo}', { owner, repo })
  const { id } = asObject(data) ?? {}
  return typeof id === 'number' ? id : refuse('repository id')
}

const listChunk = async (
  { client, apiUrl, predicateType }: Scope,
  place: string,
  digests: readonly string[],
): Promise<readonly LocatedRecord[]> => {
  const source = `${apiUrl}${place}/attestations/bulk-list`
  const found: LocatedRecord[] = []
  let after: string | undefined
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { data } = await client.request(`POST ${place}/attestations/bulk-list{?per_page,after}`, {
      per_page: PER_PAGE,
      subject_digests: digests,
      ...(after === undefined ? {} : { after }),
      ...(predicateType === undefined ? {} : { predicate_type: predicateType }),
    })
    const byDigest = asObject(asObject(data)?.attestations_subject_digests) ?? refuse('bulk list')
    for (const digest of digests) found.push(...recordsOf(byDigest, digest, source))
    after = nextPage(asObject(asObject(data)?.page_info))
    if (after === undefined) break
  }
  return found
}

const recordsOf = (
  byDigest: JsonObject,
  digest: string,
  source: string,
): readonly LocatedRecord[] => {
  const records = Object.hasOwn(byDigest, digest) ? byDigest[digest] : null
  return records === null ? [] : parseRecords(records).map((record) => ({ source, record }))
}

const nextPage = (pageInfo: JsonObject | undefined): string | undefined =>
  pageInfo?.has_next === true ? asString(pageInfo.next) || undefined : undefined

const refuse = (field: string): never => {
  throw new ProvenanceError('SERVICE_FAILED', `GitHub's answer has no valid ${field}`)
}
