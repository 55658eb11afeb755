// SPDX-License-Identifier: Apache-2.0
//
// The few facts that matter from the webhook payload of the triggering event.
// Absent fields are absent facts; a field of the wrong type is an error.
// Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads

import { ProvenanceError } from '../../core/errors.ts'
import { asObject, asString, type JsonObject } from '../../core/parse.ts'

export interface EventFacts {
  /** A pull request from another repository: such runs get no OIDC token and a read-only token. */
  readonly isForkPullRequest: boolean
  /** Inputs of `workflow_dispatch`, as strings; `undefined` for other events. */
  readonly workflowInputs: Readonly<Record<string, string>> | undefined
  /** The pull request that triggered the run. */
  readonly pullRequest: TriggeringPullRequest | undefined
  /** The release that triggered the run. */
  readonly release: TriggeringRelease | undefined
  readonly ownerType: 'User' | 'Organization' | undefined
  readonly visibility: 'public' | 'private' | 'internal' | undefined
}

export interface TriggeringPullRequest {
  readonly number: number
  /** Commit of its head at the time of the event, hex. */
  readonly head: string
}

export interface TriggeringRelease {
  readonly id: number
  readonly tag: string
  readonly isDraft: boolean
}

/** @throws CONTEXT_INVALID naming the field */
export const readEventFacts = (eventName: string, payload: unknown): EventFacts => {
  const event = asObject(payload) ?? refuse('payload')
  const repository = readObject(event, 'repository')
  return {
    isForkPullRequest: isForkPullRequest(eventName, event, repository),
    workflowInputs: eventName === 'workflow_dispatch' ? readInputs(event) : undefined,
    pullRequest: readPullRequest(event),
    release: eventName === 'release' ? readRelease(event) : undefined,
    ownerType: readOwnerType(repository && readObject(repository, 'owner', 'repository.owner')),
    visibility: repository && readVisibility(repository),
  }
}

// `pull_request_target` runs in the base repository, with its permissions.
const isForkPullRequest = (
  eventName: string,
  event: JsonObject,
  repository: JsonObject | undefined,
): boolean => {
  if (!/^pull_request(_review(_comment)?)?$/.test(eventName)) return false
  const pullRequest = readObject(event, 'pull_request') ?? {}
  const head = readObject(pullRequest, 'head', 'pull_request.head') ?? {}
  // `null` where the fork has been deleted since.
  const source = readObject(head, 'repo', 'pull_request.head.repo')
  return source?.full_name !== repository?.full_name
}

const readPullRequest = (event: JsonObject): TriggeringPullRequest | undefined => {
  const pullRequest = readObject(event, 'pull_request')
  const { number } = pullRequest ?? {}
  if (pullRequest === undefined || number === undefined) return undefined
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) {
    return refuse('pull_request.number')
  }
  const head = asString(readObject(pullRequest, 'head', 'pull_request.head')?.sha)
  return { number, head: head || refuse('pull_request.head.sha') }
}

const readInputs = (event: JsonObject): Readonly<Record<string, string>> => {
  const inputs: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(readObject(event, 'inputs') ?? {})) {
    if (typeof value === 'object' && value !== null) refuse(`inputs.${name}`)
    inputs[name] = value === null ? '' : String(value)
  }
  return { ...inputs }
}

const readRelease = (event: JsonObject): TriggeringRelease => {
  const release = readObject(event, 'release') ?? refuse('release')
  const { id, tag_name: tagName, draft } = release
  return {
    id: typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : refuse('release.id'),
    tag: asString(tagName) || refuse('release.tag_name'),
    isDraft: draft === true,
  }
}

const readOwnerType = (owner: JsonObject | undefined): EventFacts['ownerType'] => {
  const type = owner?.type
  return type === 'User' || type === 'Organization' ? type : undefined
}

const readVisibility = ({
  visibility,
  private: isPrivate,
}: JsonObject): EventFacts['visibility'] => {
  if (visibility === 'public' || visibility === 'private' || visibility === 'internal') {
    return visibility
  }
  // Older servers only say whether it is private; an unknown word is no fact.
  if (visibility !== undefined || typeof isPrivate !== 'boolean') return undefined
  return isPrivate ? 'private' : 'public'
}

const readObject = (parent: JsonObject, key: string, field = key): JsonObject | undefined => {
  const value = parent[key]
  return value === undefined || value === null ? undefined : (asObject(value) ?? refuse(field))
}

const refuse = (field: string): never => {
  throw new ProvenanceError(
    'CONTEXT_INVALID',
    `the event's ${field} is missing or of the wrong type`,
  )
}
