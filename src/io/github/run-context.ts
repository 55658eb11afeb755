// SPDX-License-Identifier: Apache-2.0
//
// What the runner says about this run, read once and typed. Only convenience
// and routing depend on it: provenance comes from the OIDC token's claims.
// Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables

import { ProvenanceError } from '../../core/errors.ts'
import { MAX_EVENT_BYTES } from '../../core/limits.ts'
import { parseJson } from '../../core/parse.ts'
import { type GitHubHost, gitHubHostOf } from '../../policy/github-host.ts'
import { type EventFacts, readEventFacts } from './event-facts.ts'

export interface RunContext extends EventFacts {
  /** E.g. `https://github.com`, no trailing slash. */
  readonly serverUrl: string
  readonly host: GitHubHost
  /** E.g. `https://api.github.com`, no trailing slash. */
  readonly apiUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly eventName: string
  readonly runId: string
  readonly runAttempt: string
  /** Id of the job in the workflow; the same for all jobs of a matrix. */
  readonly job: string
  /** RUNNER_TEMP: a folder that ends with the job. */
  readonly tempDir: string | undefined
  /** Whether the runner gave this step access to workflow artifacts. */
  readonly hasRuntimeToken: boolean
}

export type Env = Readonly<Record<string, string | undefined>>

/** Reads a file of at most `maxBytes`, or throws. */
export type ReadFile = (path: string, maxBytes: number) => Promise<Uint8Array>

/** @throws CONTEXT_INVALID naming the variable or the field of the event */
export const readRunContext = async (env: Env, readFile: ReadFile): Promise<RunContext> => {
  const serverUrl = readOrigin(env, 'GITHUB_SERVER_URL', 'https://github.com')
  const eventName = env.GITHUB_EVENT_NAME ?? ''
  return {
    ...readEventFacts(eventName, await readPayload(env.GITHUB_EVENT_PATH, readFile)),
    serverUrl,
    host: gitHubHostOf(serverUrl),
    apiUrl: readUrl(env, 'GITHUB_API_URL', defaultApiUrl(serverUrl)),
    repository: readMatching(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/),
    eventName,
    runId: readMatching(env, 'GITHUB_RUN_ID', /^\d+$/),
    runAttempt: readMatching(env, 'GITHUB_RUN_ATTEMPT', /^\d+$/, '1'),
    job: readMatching(env, 'GITHUB_JOB', /^[\w-]+$/, 'job'),
    tempDir: env.RUNNER_TEMP || undefined,
    hasRuntimeToken: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
  }
}

const defaultApiUrl = (serverUrl: string): string =>
  gitHubHostOf(serverUrl) === 'ghes'
    ? `${serverUrl}/api/v3`
    : serverUrl.replace('https://', 'https://api.')

/** Whether a token may travel there: encrypted, or within this machine. */
export const isSafeServiceUrl = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, username, password } = new URL(url)
  if (username !== '' || password !== '') return false
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback)
}

const readUrl = (env: Env, variable: string, fallback: string): string => {
  const url = env[variable] || fallback
  if (!isSafeServiceUrl(url) || /[?#]/.test(url)) {
    throw new ProvenanceError('CONTEXT_INVALID', `${variable} is not an https address`)
  }
  return url.replace(/\/+$/, '')
}

// Provenance puts it in front of names that the token vouches for: a path would be a part of them.
const readOrigin = (env: Env, variable: string, fallback: string): string => {
  const { origin, href } = new URL(readUrl(env, variable, fallback))
  if (href === `${origin}/`) return origin
  throw new ProvenanceError('CONTEXT_INVALID', `${variable} is more than the address of a server`)
}

const readMatching = (env: Env, variable: string, form: RegExp, fallback = ''): string => {
  const value = env[variable] || fallback
  if (form.test(value)) return value
  const seen = value === '' ? 'not set' : `${JSON.stringify(value.slice(0, 100))}`
  throw new ProvenanceError('CONTEXT_INVALID', `${variable} is ${seen}`)
}

const readPayload = async (path: string | undefined, readFile: ReadFile): Promise<unknown> => {
  if (!path) return {}
  let bytes: Uint8Array
  try {
    bytes = await readFile(path, MAX_EVENT_BYTES)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const message = `the event of this run cannot be read: ${reason}`
    throw new ProvenanceError('CONTEXT_INVALID', message, { cause })
  }
  const payload = parseJson(new TextDecoder().decode(bytes))
  if (payload === undefined) {
    throw new ProvenanceError(
      'CONTEXT_INVALID',
      'the event of this run (GITHUB_EVENT_PATH) is not JSON',
    )
  }
  return payload
}
