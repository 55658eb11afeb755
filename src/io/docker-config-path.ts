// SPDX-License-Identifier: Apache-2.0

import { isAbsolute, join } from 'node:path'

/** Where `docker login` keeps what it is told; `undefined` for a user without a home. */
export const dockerConfigPath = (
  env: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  if (env.DOCKER_CONFIG) return join(env.DOCKER_CONFIG, 'config.json')
  const home = env.HOME || env.USERPROFILE
  return home && isAbsolute(home) ? join(home, '.docker', 'config.json') : undefined
}
