// SPDX-License-Identifier: Apache-2.0
//
// From the inputs of verify to its report: the one composition that the action
// and the command share. What the policy needs is settled before anything is
// read or fetched.

import { findBundlesOfModel } from '../io/bundles-of-model.ts'
import { createHashPorts } from '../io/live.ts'
import { openTrust } from '../io/live-verify.ts'
import { type Deadline, deadlineIn } from '../io/retry.ts'
import { canonicalIgnorePaths } from '../model/paths.ts'
import type { PreparedTarget } from '../pipelines/verify-all.ts'
import { verifyAll } from '../pipelines/verify-all.ts'
import { buildIdentityPolicy } from '../policy/identity-policy.ts'
import type { Report } from '../policy/report.ts'
import type { Reporter } from '../ports.ts'
import type { VerifyInputs } from './verify-inputs.ts'

export interface VerifyHost {
  readonly cwd: string
  readonly hashWorkerPath: string
  readonly reporter: Reporter
  readonly now: Date
  /** E.g. `https://github.com`, no trailing slash. */
  readonly serverUrl: string
  /** E.g. `https://api.github.com`, no trailing slash. */
  readonly apiUrl: string
}

/** @throws what is wrong with the request, or with reading; what is wrong with a model is in the report */
export const runVerify = async (inputs: VerifyInputs, host: VerifyHost): Promise<Report> => {
  const identity =
    inputs.trust.signer === 'sigstore'
      ? buildIdentityPolicy(inputs.identity, host.serverUrl)
      : undefined
  canonicalIgnorePaths(inputs.ignorePaths)
  const deadline = deadlineIn(inputs.timeoutMs)
  const { now, reporter } = host
  const { trust, trustedRootDate } = await openTrust(inputs.trust, {
    deadline,
    now,
    onRetry: (message) => reporter.info(message),
  })
  const maxAge = inputs.trust.signer === 'sigstore' ? inputs.trust.maxAgeDays : undefined
  return verifyAll(
    {
      patterns: inputs.patterns,
      options: {
        signer: { trust, ...(identity === undefined ? {} : { identity }) },
        predicateTypes: inputs.predicateTypes,
        unsignedFiles: inputs.unsignedFiles,
        acceptUnsortedUnsafe: inputs.acceptUnsortedUnsafe,
        acceptSymlinks: inputs.symlinks === 'within-model',
      },
      ...(trustedRootDate === undefined ? {} : { trustedRootDate }),
      ...(maxAge === undefined ? {} : { maxTrustedRootAgeDays: maxAge }),
      now,
    },
    {
      ...createHashPorts(host.hashWorkerPath),
      reporter,
      prepare: (path) => prepareModel(path, inputs, host, deadline),
    },
  )
}

const prepareModel = async (
  path: string,
  inputs: VerifyInputs,
  { cwd, apiUrl, reporter }: VerifyHost,
  deadline: Deadline,
): Promise<PreparedTarget> => {
  const { githubToken, places, identity } = inputs
  const { sources, insideModel } = await findBundlesOfModel({
    modelPath: path,
    cwd,
    places,
    settings: {
      apiUrl,
      deadline,
      onRetry: (message) => reporter.info(message),
      ...(githubToken === undefined ? {} : { token: githubToken }),
    },
    ...(identity.repo === undefined ? {} : { repo: identity.repo }),
    ...(identity.owner === undefined ? {} : { owner: identity.owner }),
  })
  const ignorePaths = ['.git', ...inputs.ignorePaths, ...insideModel]
  return {
    sources,
    target: { kind: 'path', path, scan: { ignorePaths, symlinks: inputs.symlinks } },
  }
}
