// SPDX-License-Identifier: Apache-2.0

import type { Ecosystem, LockedPackage } from '../environment-v1.ts'

const NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9_])?$/
const VERSION = /^[!-~]{1,100}$/

/** One line of a lock file, as far as it has the form of one; `undefined` where it names nothing. */
export const lockedPackage = (
  ecosystem: Ecosystem,
  name: unknown,
  version: unknown,
  hashed: boolean,
): LockedPackage | undefined => {
  if (typeof name !== 'string' || !NAME.test(name)) return undefined
  const isExact = typeof version === 'string' && VERSION.test(version)
  return { ecosystem, name, ...(isExact ? { version } : {}), hashed }
}

/** Without what names nothing. */
export const compact = (
  packages: readonly (LockedPackage | undefined)[],
): readonly LockedPackage[] => packages.filter((entry) => entry !== undefined)
