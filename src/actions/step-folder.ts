// SPDX-License-Identifier: Apache-2.0

import { join, resolve } from 'node:path'
import type { ActionHost } from './attest-step.ts'

/** Where a step writes: the folder that is given, or one of its own. Absolute, so that it means the same to later steps. */
export const stepFolder = (
  given: string | undefined,
  { env, cwd }: Pick<ActionHost, 'env' | 'cwd'>,
): string => {
  if (given !== undefined) return resolve(cwd, given)
  // GITHUB_ACTION differs for each step of a job.
  const step = (env.GITHUB_ACTION ?? 'step').replace(/[^\w-]+/g, '-')
  return join(env.RUNNER_TEMP ?? cwd, `ml-provenance-${step}`)
}
