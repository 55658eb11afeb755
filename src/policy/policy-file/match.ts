// SPDX-License-Identifier: Apache-2.0

import type { IdentityRequest } from '../identity-policy.ts'
import type { Policy } from './load.ts'
import { isPathGlob, matchesGlob } from './name-glob.ts'
import type { PolicyRule } from './policy-rule.ts'

/** What a rule's `match` is compared with. */
export interface PolicySubject {
  /** Last component of the path. */
  readonly name: string
  /** Relative to the root of the repository; a path that leads out of it matches no glob of paths. */
  readonly path?: string
}

/**
 * The first rule that matches; `undefined`: nothing may pass. A glob with a
 * slash is compared with the path, one without with the name, `**` with anything.
 */
export const ruleFor = (policy: Policy, { name, path }: PolicySubject): PolicyRule | undefined => {
  const relative = path === undefined ? undefined : relativePath(path)
  return policy.rules.find(({ match }) =>
    match.some((glob) => {
      if (glob === '**') return true
      if (!isPathGlob(glob)) return matchesGlob(glob, name)
      return relative !== undefined && matchesGlob(glob, relative)
    }),
  )
}

/** Who may have signed under a rule, in the words that verification takes; one of them is enough. */
export const identitiesOf = ({ signer }: PolicyRule): readonly IdentityRequest[] =>
  signer.kind === 'identity' ? signer.anyOf : []

/**
 * A path as globs mean it: an absolute one below `root` starts at `root`. By its text alone,
 * so that one with `..` stays as it is, and matches no glob of paths.
 * @param root absolute
 */
export const pathFrom = (root: string, path: string): string => {
  const folder = root.endsWith('/') ? root : `${root}/`
  const isBelow = path.startsWith(folder) && !path.split('/').includes('..')
  return isBelow ? path.slice(folder.length) : path
}

// `./models/x/` is `models/x`; absolute paths and `..` are nothing that a glob could mean.
const relativePath = (path: string): string | undefined => {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  const isOutside = path.startsWith('/') || parts.includes('..') || parts.length === 0
  return isOutside ? undefined : parts.join('/')
}
