// SPDX-License-Identifier: Apache-2.0

import { ProvenanceError } from '../../core/errors.ts'
import type { Secret } from '../../core/secret.ts'
import type { StorageSettings } from '../attest-settings.ts'
import { createGitHubClient, type GitHubClient } from '../github/github-client.ts'
import type { RunContext } from '../github/run-context.ts'
import { createHttp } from '../http.ts'
import type { Deadline } from '../retry.ts'

/** What every publisher is made from. */
export interface PublisherSettings {
  readonly run: RunContext
  readonly storage: Omit<StorageSettings, 'sinks'>
  readonly deadline: Deadline
  /** Told before each wait; the message is fit to print. */
  readonly onRetry?: (message: string, delayMs: number) => void
  /** First delay between attempts; tests shorten it. */
  readonly baseDelayMs?: number
}

/** A client for the repository's own API. @throws SINK_UNAUTHORIZED without `github-token` */
export const openGitHub = ({ run, storage, ...retry }: PublisherSettings): GitHubClient => {
  const token: Secret | undefined = storage.githubToken
  if (token === undefined || token.reveal() === '') {
    throw new ProvenanceError('SINK_UNAUTHORIZED', 'there is no token for the GitHub API', {
      hint: 'Leave the input `github-token` at its default, the token of the job.',
    })
  }
  return createGitHubClient({ apiUrl: run.apiUrl, token, http: createHttp(retry) })
}
