// SPDX-License-Identifier: Apache-2.0
//
// Octokit for the words of GitHub's REST API (paths, parameters, pages), with
// our own HTTP underneath: its limits, proxies, retries and errors. Octokit
// never sees the token; the transport adds it, and only for GitHub's origins.

import { getOctokit } from '@actions/github'
import { ProvenanceError } from '../../core/errors.ts'
import type { Secret } from '../../core/secret.ts'
import { apiOrigins } from '../../policy/github-host.ts'
import type { Http, HttpRequest, HttpResponse } from '../http.ts'
import { displayUrl } from '../redaction.ts'

export type GitHubClient = ReturnType<typeof getOctokit>

export interface GitHubClientOptions {
  /** E.g. `https://api.github.com`, no trailing slash. */
  readonly apiUrl: string
  /** Without one, only what is public can be read. */
  readonly token?: Secret
  readonly http: Http
  /** Of one answer; default MAX_RESPONSE_BYTES. */
  readonly maxResponseBytes?: number
}

/** What Octokit gives to `fetch`. */
interface FetchInit {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

const API_VERSION = '2022-11-28'
const UPLOAD_BASE_MS = 30_000
const SLOW_LINE_BYTES_PER_MS = 128 // the time limit of an upload grows with its size
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Its calls reject with the errors of `Http`, never with Octokit's own. */
export const createGitHubClient = (options: GitHubClientOptions): GitHubClient => {
  const { apiUrl, http } = options
  const origins = apiOrigins(apiUrl)
  const fetch = async (url: string, init: FetchInit): Promise<Response> => {
    // Upload addresses and next pages come from answers: they are checked like anyone's.
    if (!origins.includes(new URL(url).origin)) {
      const message = `the API leads to ${displayUrl(url)}, which is not GitHub: the token was not sent`
      throw new ProvenanceError('SERVICE_FAILED', message)
    }
    return toResponse(await http(toRequest(url, init, options)))
  }
  const client = getOctokit('added-by-transport', {
    baseUrl: apiUrl,
    log: SILENT,
    request: { fetch },
  })
  client.hook.error('request', (error) => {
    throw error.cause instanceof ProvenanceError ? error.cause : error
  })
  return client
}

const toRequest = (
  url: string,
  { method, headers, body }: FetchInit,
  { token, maxResponseBytes }: GitHubClientOptions,
): HttpRequest => {
  const { authorization: _placeholder, 'user-agent': _agent, ...rest } = headers
  return {
    method: parseMethod(method),
    url,
    ...(token === undefined ? {} : { token }),
    ...(maxResponseBytes === undefined ? {} : { maxResponseBytes }),
    headers: { ...rest, 'x-github-api-version': API_VERSION },
    ...(body === undefined
      ? {}
      : { body, timeoutMs: UPLOAD_BASE_MS + body.length / SLOW_LINE_BYTES_PER_MS }),
  }
}

const parseMethod = (method: string): 'GET' | 'POST' | 'DELETE' => {
  if (method === 'GET' || method === 'POST' || method === 'DELETE') return method
  throw new ProvenanceError('INTERNAL', `the client uses the method ${method}`)
}

// Only what Octokit needs: the parsed body's type, and the address of the next page.
const toResponse = ({ status, headers, body }: HttpResponse): Response => {
  const kept: Record<string, string> = { 'content-type': 'application/json' }
  if (typeof headers.link === 'string') kept.link = headers.link
  return new Response(body.length === 0 ? null : new Uint8Array(body), { status, headers: kept })
}
