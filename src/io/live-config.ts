// SPDX-License-Identifier: Apache-2.0
//
// The surroundings of a run that attests, as values, and the services of the
// runner that signing and provenance both ask.

import { ProvenanceError } from '../core/errors.ts'
import { Secret } from '../core/secret.ts'
import type { OutputStore, Reporter } from '../ports.ts'
import type { SigningSettings, StorageSettings } from './attest-settings.ts'
import { readBounded } from './fs/read-bounded.ts'
import type { IdTokenEndpoint } from './github/oidc-token.ts'
import { type Env, type RunContext, readRunContext } from './github/run-context.ts'
import type { Http } from './http.ts'
import type { Deadline } from './retry.ts'

export interface LiveAttestConfig {
  readonly env: Env
  readonly cwd: string
  readonly hashWorkerPath: string
  readonly reporter: Reporter
  readonly store: OutputStore
  readonly signing: SigningSettings
  readonly storage: StorageSettings
  /** Time for the services of signing, and again for those of storing. */
  readonly timeoutMs: number
  /** Told each new token, so that the runner hides it in the log. */
  readonly mask: (value: string) => void
  /** The surroundings; `undefined` outside of GitHub Actions. */
  readonly run?: RunContext
  /** A token for Sigstore that the user gave, in place of the job's own. */
  readonly identityToken?: Secret
  /** Why nothing can be signed, where the user accepts that. */
  readonly unsignedReason?: string
}

/** The part of a run's surroundings that signing needs. */
export type SignerConfig = Pick<
  LiveAttestConfig,
  'env' | 'reporter' | 'signing' | 'mask' | 'run' | 'identityToken' | 'unsignedReason'
>

/** Reads the surroundings of a step. @throws CONTEXT_INVALID */
export const readRun = (env: Env): Promise<RunContext> =>
  readRunContext(env, (path, maxBytes) =>
    readBounded(path, maxBytes, { notFound: 'CONTEXT_INVALID', tooLarge: 'CONTEXT_INVALID' }),
  )

/** Where this job gets tokens. @throws TOKEN_UNAVAILABLE with the reason */
export const tokenEndpoint = async (
  env: Env,
  run: RunContext | undefined,
): Promise<IdTokenEndpoint> => {
  const { findIdTokenEndpoint } = await import('./github/oidc-token.ts')
  const token = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
  return findIdTokenEndpoint({
    requestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL,
    requestToken: token === undefined ? undefined : new Secret(token),
    eventName: run?.eventName ?? '',
    isForkPullRequest: run?.isForkPullRequest ?? false,
  })
}

/** Whether a job has tokens: the reason if it has none. Other errors are thrown. */
export const missingToken = async (
  env: Env,
  run: RunContext | undefined,
): Promise<ProvenanceError | undefined> => {
  try {
    await tokenEndpoint(env, run)
    return undefined
  } catch (error) {
    if (error instanceof ProvenanceError && error.code === 'TOKEN_UNAVAILABLE') return error
    throw error
  }
}

/** HTTP with the run's deadline, which tells the log of each retry. */
export const createServiceHttp = async (
  { reporter }: Pick<LiveAttestConfig, 'reporter'>,
  deadline: Deadline,
): Promise<Http> => {
  const { createHttp } = await import('./http.ts')
  return createHttp({ deadline, onRetry: reportRetry(reporter) })
}

export const reportRetry =
  (reporter: Reporter) =>
  (message: string, delayMs: number): void =>
    reporter.info(`${message}; trying again in ${(delayMs / 1000).toFixed(1)} s`)
