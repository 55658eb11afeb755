// SPDX-License-Identifier: Apache-2.0
//
// Whom a verification trusts, read from files or from TUF. With `offline`
// nothing here, and nothing that is made from it, opens a connection.

import type { TrustedRoot } from '@sigstore/protobuf-specs'
import type { SignerTrust } from '../attestation/verify-envelope.ts'
import { MAX_PEM_BYTES } from '../core/limits.ts'
import type { DatedRoot } from '../policy/trust-age.ts'
import { readTextFile } from './live.ts'
import type { Deadline } from './retry.ts'
import type { TrustSettings } from './verify-settings.ts'

export interface OpenedTrust {
  readonly trust: SignerTrust
  readonly trustedRoot?: DatedRoot
}

export interface TrustServices {
  readonly deadline: Deadline
  readonly now: Date
  /** Where what TUF gave is kept between runs, unless the settings name a folder. */
  readonly tufCacheDir?: string | undefined
  /** Told before each wait, and why nothing can be kept; the message is fit to print. */
  readonly onNotice?: (message: string) => void
}

/** @throws KEY_INVALID, CERTIFICATE_INVALID, TRUST_ROOT_INVALID, TRUST_ROOT_UNAVAILABLE */
export const openTrust = async (
  settings: TrustSettings,
  { now, ...services }: TrustServices,
): Promise<OpenedTrust> => {
  switch (settings.signer) {
    case 'key': {
      const { loadVerifyingKey } = await import('../attestation/ec-key.ts')
      const pem = await readTextFile(settings.publicKeyPath, MAX_PEM_BYTES, 'KEY_INVALID')
      return { trust: { kind: 'key', keys: [loadVerifyingKey(pem)] } }
    }
    case 'certificate-chain': {
      const { parseCertificates } = await import('../attestation/certificate-chain.ts')
      const path = settings.certificateChainPath
      const pem = await readTextFile(path, MAX_PEM_BYTES, 'CERTIFICATE_INVALID')
      return { trust: { kind: 'certificate-chain', given: parseCertificates(pem), at: now } }
    }
    case 'sigstore': {
      const roots = await loadRoots(settings, services)
      const from = settings.trustedRootPath === undefined ? 'tuf' : 'file'
      const trustedRoot = { newest: newestStart(roots, now), from } as const
      return { trust: { kind: 'sigstore', roots }, trustedRoot }
    }
  }
}

const loadRoots = async (
  settings: Extract<TrustSettings, { signer: 'sigstore' }>,
  services: Omit<TrustServices, 'now'>,
): Promise<readonly TrustedRoot[]> => {
  const { loadTrustedRoots } = await import('./sigstore/trusted-root.ts')
  const { trustedRootPath, publicGood } = settings
  const { deadline, onNotice } = services
  const options = {
    deadline,
    cacheDir: settings.tufCacheDir ?? services.tufCacheDir,
    ...(onNotice === undefined ? {} : { onRetry: onNotice, onUnwritable: onNotice }),
  }
  if (trustedRootPath !== undefined) {
    return loadTrustedRoots({ kind: 'file', path: trustedRootPath }, options)
  }
  const sources = [
    { kind: 'tuf-github' } as const,
    ...(publicGood ? [{ kind: 'tuf-public-good' } as const] : []),
  ]
  return (await Promise.all(sources.map((source) => loadTrustedRoots(source, options)))).flat()
}

// What begins in the future was announced before it, and says nothing of the present.
const newestStart = (roots: readonly TrustedRoot[], now: Date): Date => {
  const starts = roots.flatMap((root) => [
    ...root.certificateAuthorities.map(({ validFor }) => validFor?.start),
    ...root.timestampAuthorities.map(({ validFor }) => validFor?.start),
    ...[...root.tlogs, ...root.ctlogs].map(({ publicKey }) => publicKey?.validFor?.start),
  ])
  const times = starts.map((start) => start?.getTime() ?? 0).filter((ms) => ms <= now.getTime())
  return new Date(Math.max(0, ...times))
}
