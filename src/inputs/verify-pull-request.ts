// SPDX-License-Identifier: Apache-2.0
//
// The models that a pull request touches, verified as they stand in the
// workspace. Nothing of the pull request is run; what it changes is asked of
// the API, which needs no token for a public repository.

import { join, resolve } from 'node:path/posix'
import { bundlesOf } from '../io/bundle-sources/bundle-files.ts'
import { openGitHub } from '../io/bundle-sources/settings.ts'
import { listPointers } from '../io/fs/pointer-listing.ts'
import {
  createPullRequestChanges,
  MAX_TREE_RESPONSE_BYTES,
} from '../io/github/pull-request-files.ts'
import { createHashPorts } from '../io/live.ts'
import { openTrust } from '../io/live-verify.ts'
import { createLockFiles } from '../io/lock-files.ts'
import { deadlineIn } from '../io/retry.ts'
import { locateEntries, parseLock } from '../lock/parse-lock.ts'
import { locateChecks } from '../pipelines/lock-location.ts'
import { createLockVerifier } from '../pipelines/lock-target.ts'
import { verifyLock } from '../pipelines/lock-verify.ts'
import {
  findTouchedModels,
  type PullRequestModels,
  type PullRequestTarget,
} from '../pipelines/pull-request.ts'
import type { Report, SubjectReport } from '../policy/report.ts'
import type { VerifyInputs } from './verify-inputs.ts'
import {
  prepareModel,
  preparePointers,
  settleVerify,
  type VerifyHost,
  verifyModels,
} from './verify-run.ts'

export interface PullRequest {
  /** `owner/name` of the repository that it is made to. */
  readonly repository: string
  readonly number: number
  /** Commit of its head when the event happened, hex. */
  readonly head?: string
}

export interface PullRequestReport {
  readonly models: PullRequestModels
  /** Without subjects where the pull request touches no model that is still there. */
  readonly report: Report
}

/** @throws CHANGES_…, LOCK_INVALID, and what `runVerify` throws */
export const runVerifyPullRequest = async (
  inputs: VerifyInputs,
  host: VerifyHost,
  pullRequest: PullRequest,
): Promise<PullRequestReport> => {
  const deadline = deadlineIn(inputs.timeoutMs)
  const token = inputs.githubToken
  const { client } = openGitHub(
    { apiUrl: host.apiUrl, deadline, ...(token === undefined ? {} : { token }) },
    { maxResponseBytes: MAX_TREE_RESPONSE_BYTES },
  )
  const models = await findTouchedModels(createPullRequestChanges(client, pullRequest))
  const present = models.targets.filter(({ reason }) => reason !== 'removed')
  const pinned = present.filter(({ lock }) => lock !== undefined)
  // What the step says of signers is said of pinned models too: a pull request brings its own lock.
  const held = isSignerNamed(inputs) ? present : present.filter(({ lock }) => lock === undefined)
  const subjects = [
    ...(held.length === 0 ? [] : await verifyAsNamed(held, inputs, host)),
    ...(await verifyPinned(pinned, inputs, host)),
  ]
  return { models, report: { version: 1, verifiedAt: host.now.toISOString(), subjects } }
}

const isSignerNamed = ({ identity, policyPath, trust }: VerifyInputs): boolean =>
  policyPath !== undefined ||
  trust.signer !== 'sigstore' ||
  Object.values(identity).some((value) => value !== undefined && value !== false)

const verifyAsNamed = async (
  targets: readonly PullRequestTarget[],
  inputs: VerifyInputs,
  host: VerifyHost,
): Promise<readonly SubjectReport[]> => {
  const run = await settleVerify(inputs, host)
  const prepared = []
  for (const { path, lfs } of targets) {
    const prepare = lfs ? preparePointers : prepareModel
    prepared.push(await prepare(resolve(host.cwd, path), path, run))
  }
  return (await verifyModels(run, { patterns: [], prepared })).subjects
}

const verifyPinned = async (
  targets: readonly PullRequestTarget[],
  inputs: VerifyInputs,
  host: VerifyHost,
): Promise<readonly SubjectReport[]> => {
  const subjects: SubjectReport[] = []
  for (const { lock, lfs } of targets) {
    if (lock === undefined) continue
    // No addresses: the author of a pull request must not choose what a runner fetches.
    const files = createLockFiles(join(host.cwd, lock.file), undefined)
    const text = (await files.readLock()) ?? ''
    const reports = await verifyLock(
      parseLock(text),
      { names: [lock.entry], read: lfs ? 'digests' : 'bytes' },
      { ...files, verify: lockVerifier(files.dir, inputs, host) },
    )
    const lines = locateEntries(text)
    for (const report of reports) {
      subjects.push(locateChecks(report, lock.file, lines.get(report.name)))
    }
  }
  return subjects
}

const lockVerifier = (dir: string, inputs: VerifyInputs, host: VerifyHost) => {
  const hashPorts = createHashPorts(host.hashWorkerPath)
  return createLockVerifier(
    { symlinks: inputs.symlinks, serverUrl: host.serverUrl },
    {
      ...hashPorts,
      reporter: host.reporter,
      locate: (path) => resolve(dir, path),
      splitBundles: bundlesOf,
      listPointers: (path, options) => listPointers(path, options, hashPorts),
      openTrust: async () => {
        const deadline = deadlineIn(inputs.timeoutMs)
        const { now, tufCacheDir } = host
        return (await openTrust(inputs.trust, { deadline, now, tufCacheDir })).trust
      },
    },
  )
}
