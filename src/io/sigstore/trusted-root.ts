// SPDX-License-Identifier: Apache-2.0
//
// The trusted roots that an instance's bundles verify under: from a file, or
// from the TUF repository of the instance.

import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { parseTrustedRoots } from '../../attestation/trusted-root.ts'
import { MAX_TRUST_BYTES } from '../../core/limits.ts'
import type { TrustedRootSource } from '../../policy/select-instance.ts'
import { readTextFile } from '../live.ts'
import { fetchTufTarget, GITHUB_TUF, PUBLIC_GOOD_TUF, type TufOptions } from './tuf-target.ts'

/**
 * At least one trusted root.
 * @throws TRUST_ROOT_INVALID for a file or an answer that is none
 * @throws TRUST_ROOT_UNAVAILABLE where the TUF repository cannot be read
 */
export const loadTrustedRoots = async (
  source: TrustedRootSource,
  options: TufOptions,
): Promise<readonly TrustedRoot[]> => parseTrustedRoots(await loadText(source, options))

const loadText = (source: TrustedRootSource, options: TufOptions): Promise<string> => {
  switch (source.kind) {
    case 'file':
      return readTextFile(source.path, MAX_TRUST_BYTES, 'TRUST_ROOT_INVALID')
    case 'tuf-public-good':
      return fetchTufTarget(PUBLIC_GOOD_TUF, 'trusted_root.json', options)
    case 'tuf-github':
      return fetchTufTarget(GITHUB_TUF, githubTarget(source.trustDomain), options)
  }
}

// A tenant of ghe.com has a root of its own in the same repository, as `gh` finds it.
const githubTarget = (trustDomain: string | undefined): string =>
  trustDomain === undefined ? 'trusted_root.json' : `${trustDomain}.trusted_root.json`
