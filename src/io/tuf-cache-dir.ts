// SPDX-License-Identifier: Apache-2.0

import { isAbsolute, join } from 'node:path'

/**
 * Where trusted roots are kept between runs, unless the user names a folder: with
 * the tools of a runner, which outlive its jobs where the machine does, or where
 * the system keeps the caches of a user. `undefined` where neither is known.
 */
export const tufCacheDir = (
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined => {
  const runner = absolute(env.RUNNER_TOOL_CACHE) ?? absolute(env.RUNNER_TEMP)
  if (runner !== undefined) return join(runner, 'ml-provenance', 'tuf')
  const user = userCacheDir(env, platform)
  return user === undefined ? undefined : join(user, 'mlprov', 'tuf')
}

const userCacheDir = (
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined => {
  if (platform === 'win32') return absolute(env.LOCALAPPDATA)
  const home = absolute(env.HOME)
  const usual = platform === 'darwin' ? join('Library', 'Caches') : '.cache'
  // XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
  return absolute(env.XDG_CACHE_HOME) ?? (home === undefined ? undefined : join(home, usual))
}

const absolute = (path: string | undefined): string | undefined =>
  path !== undefined && isAbsolute(path) ? path : undefined
