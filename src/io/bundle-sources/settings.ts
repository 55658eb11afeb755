// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../../core/errors.ts'
import type { Secret } from '../../core/secret.ts'
import { shown } from '../../core/shown.ts'
import { createGitHubClient, type GitHubClient } from '../github/github-client.ts'
import { createHttp, type Http } from '../http.ts'
import type { Deadline } from '../retry.ts'
import { withAnonymousRetry } from './anonymous-retry.ts'

/** What every source of bundles is made from. */
export interface SourceSettings {
  /** GitHub's REST API, e.g. `https://api.github.com`, no trailing slash. */
  readonly apiUrl: string
  /** For GitHub; bundles of public repositories need none. */
  readonly token?: Secret
  readonly deadline: Deadline
  /** Told before each wait; the message is fit to print. */
  readonly onRetry?: (message: string, delayMs: number) => void
  /** First delay between attempts; tests shorten it. */
  readonly baseDelayMs?: number
}

/** HTTP that knows no credential. */
export const openHttp = ({ apiUrl: _, token: __, ...retrying }: SourceSettings): Http =>
  createHttp(retrying)

export interface OpenedGitHub {
  readonly client: GitHubClient
  readonly http: Http
}

/** GitHub for reading; a refused token is left out where everyone may read. */
export const openGitHub = (
  settings: SourceSettings,
  limits: { readonly maxResponseBytes?: number } = {},
): OpenedGitHub => {
  const { apiUrl, token } = settings
  const http = withAnonymousRetry(openHttp(settings))
  const credential = token === undefined ? {} : { token }
  return { client: createGitHubClient({ apiUrl, http, ...limits, ...credential }), http }
}

export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

/** Reads `owner/name`. @throws INPUT_INVALID */
export const parseRepository = (text: string): RepositoryName => {
  const [owner = '', repo = '', ...rest] = text.split('/')
  if (isName(owner) && isName(repo) && rest.length === 0) return { owner, repo }
  throw new ProvenanceError('INPUT_INVALID', `${shown(text)} is not owner/repository`)
}

/** Whether a text may be one component of a repository's name; `.` and `..` would lead elsewhere. */
export const isName = (text: string): boolean => /^[\w.-]{1,100}$/.test(text) && !/^\.+$/.test(text)
