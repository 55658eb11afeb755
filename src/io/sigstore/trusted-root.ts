// SPDX-License-Identifier: Apache-2.0
//
// The trusted roots that an instance's bundles verify under: from a file, or
// from the TUF repository of the instance.

import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { parseTrustedRoots } from '../../attestation/trusted-root.ts'
import { MAX_TRUST_BYTES } from '../../core/limits.ts'
import type { TrustedRootSource } from '../../policy/select-instance.ts'
import { readTextFile } from '../live.ts'
import type { TufOptions } from './tuf-target.ts'

/**
 * At least one trusted root.
 * @throws TRUST_ROOT_INVALID for a file or an answer that is none
 * @throws TRUST_ROOT_UNAVAILABLE where the TUF repository cannot be read
 */
export const loadTrustedRoots = async (
  source: TrustedRootSource,
  options: TufOptions,
): Promise<readonly TrustedRoot[]> => parseTrustedRoots(await loadText(source, options))

const loadText = async (source: TrustedRootSource, options: TufOptions): Promise<string> => {
  if (source.kind === 'file') {
    return readTextFile(source.path, MAX_TRUST_BYTES, 'TRUST_ROOT_INVALID')
  }
  // The TUF client is half of the time that verifying a bundle takes: only for those who need it.
  const { fetchTufTarget, GITHUB_TUF, PUBLIC_GOOD_TUF } = await import('./tuf-target.ts')
  return source.kind === 'tuf-public-good'
    ? fetchTufTarget(PUBLIC_GOOD_TUF, 'trusted_root.json', options)
    : fetchTufTarget(GITHUB_TUF, githubTarget(source.trustDomain), options)
}

// A tenant of ghe.com has a root of its own in the same repository, as `gh` finds it.
const githubTarget = (trustDomain: string | undefined): string =>
  trustDomain === undefined ? 'trusted_root.json' : `${trustDomain}.trusted_root.json`
