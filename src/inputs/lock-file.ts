// SPDX-License-Identifier: Apache-2.0
//
// A models.lock with the real ports: what the lock commands, attest and trace
// share.

import { resolve } from 'node:path/posix'
import { bundlesOf } from '../io/bundle-sources/bundle-files.ts'
import { listPointers } from '../io/fs/pointer-listing.ts'
import { createHashPorts } from '../io/live.ts'
import { createServiceHttp } from '../io/live-config.ts'
import { openTrust } from '../io/live-verify.ts'
import { createLockFiles, type LockFiles } from '../io/lock-files.ts'
import { deadlineIn, deadlineOnFirstUse } from '../io/retry.ts'
import type { TrustSettings } from '../io/verify-settings.ts'
import type { LockPorts } from '../pipelines/lock-ports.ts'
import { createLockVerifier } from '../pipelines/lock-target.ts'
import type { ScanOptions } from '../ports.ts'
import type { VerifyHost } from './verify-run.ts'

export interface LockSettings {
  /** Absolute path of the lock file. */
  readonly path: string
  readonly symlinks: ScanOptions['symlinks']
  readonly offline: boolean
  /** For entries that pin an identity; those that pin a key need none. @throws INPUT_MISSING */
  readonly trust: () => TrustSettings
}

export interface OpenedLock {
  readonly files: LockFiles
  readonly ports: LockPorts
  /** Of the trusted roots, once they were used. */
  readonly trustedRootDate: () => Date | undefined
}

type Host = Pick<VerifyHost, 'hashWorkerPath' | 'reporter' | 'now' | 'serverUrl' | 'tufCacheDir'>

const TIMEOUT_MS = 5 * 60_000

/** Opens nothing before it is asked. */
export const openLockFile = (settings: LockSettings, host: Host): OpenedLock => {
  const { path, symlinks, offline } = settings
  const { reporter, now, serverUrl } = host
  const deadline = deadlineOnFirstUse(TIMEOUT_MS)
  const openHttp = offline ? undefined : () => createServiceHttp({ reporter }, deadline)
  const files = createLockFiles(path, openHttp)
  const hashPorts = createHashPorts(host.hashWorkerPath)
  let trustedRootDate: Date | undefined
  const verify = createLockVerifier(
    { symlinks, serverUrl },
    {
      ...hashPorts,
      reporter,
      locate: (inLock) => resolve(files.dir, inLock),
      splitBundles: bundlesOf,
      listPointers: (model, options) => listPointers(model, options, hashPorts),
      openTrust: async () => {
        const { tufCacheDir } = host
        const opened = await openTrust(settings.trust(), {
          deadline: deadlineIn(TIMEOUT_MS),
          now,
          tufCacheDir,
        })
        trustedRootDate = opened.trustedRoot?.newest
        return opened.trust
      },
    },
  )
  return {
    files,
    ports: { verify, readBundle: files.readBundle, readKey: files.readKey },
    trustedRootDate: () => trustedRootDate,
  }
}
