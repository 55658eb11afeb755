// SPDX-License-Identifier: Apache-2.0

import { dockerConfigPath } from '../io/docker-config-path.ts'
import { tufCacheDir } from '../io/tuf-cache-dir.ts'
import type { VerifyHost } from './verify-run.ts'

/** A process that verifies: a step or a command. */
export interface Surroundings extends Pick<VerifyHost, 'cwd' | 'hashWorkerPath' | 'reporter'> {
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What a verification may use of its surroundings, at a time, on a platform. */
export const verifyHostOf = (
  { env, cwd, hashWorkerPath, reporter }: Surroundings,
  now: Date,
  platform: NodeJS.Platform,
): VerifyHost => ({
  cwd,
  hashWorkerPath,
  reporter,
  now,
  serverUrl: (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, ''),
  apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
  tufCacheDir: tufCacheDir(env, platform),
  dockerConfigPath: dockerConfigPath(env),
})
