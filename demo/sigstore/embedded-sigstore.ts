// SPDX-License-Identifier: Apache-2.0
//
// A whole Sigstore instance in this process, on loopback: certificate
// authority with CT log, Rekor v1, Rekor v2 and a timestamp authority. Its
// bundles are accepted by cosign, gh, sigstore-python and model_signing with
// the trust files that it writes; nothing it holds outlives it.

import type { JsonObject } from '../../src/core/parse.ts'
import { type Failure, startLoopbackServer } from '../loopback-server.ts'
import { createCertificateAuthority } from './certificate-authority.ts'
import { createFulcio } from './fulcio.ts'
import type { TrustedIssuer } from './github-identity.ts'
import { createRekorV1 } from './rekor-v1.ts'
import { createRekorV2 } from './rekor-v2.ts'
import { createTimestampAuthority } from './timestamp-authority.ts'
import { signingConfig, type TrustFiles, trustedRoot, writeTrustFiles } from './trusted-root.ts'

const REKOR_V1_HOST = 'rekor-v1.sigstore.example'
const REKOR_V2_HOST = 'rekor-v2.sigstore.example'

export type SigstoreService = 'fulcio' | 'rekorV1' | 'rekorV2' | 'tsa'

export interface EmbeddedSigstoreOptions {
  /** Whose tokens Fulcio takes; an emulated GitHub has one as `issuer`. */
  readonly issuers: readonly TrustedIssuer[]
  /** Whether certificates carry a signed certificate timestamp; true when absent. */
  readonly ctLog?: boolean
  /** Written into the signing configs; the first issuer when absent. */
  readonly oidcUrl?: string
}

export interface EmbeddedSigstore {
  readonly fulcioUrl: string
  readonly rekorV1Url: string
  readonly rekorV2Url: string
  readonly tsaUrl: string
  readonly trustedRoot: JsonObject
  readonly signingConfigs: { readonly v1: JsonObject; readonly v2: JsonObject }
  writeTrustFiles(folder: string): Promise<TrustFiles>
  /** Canonical bodies of the logged entries, without the warm-up, in order. */
  readonly entries: { readonly v1: readonly JsonObject[]; readonly v2: readonly JsonObject[] }
  /** DER certificates in order of issue. */
  readonly certificates: readonly Buffer[]
  readonly timestampCount: number
  /** `METHOD /path` of every request that the service has seen. */
  requests(service: SigstoreService): readonly string[]
  /** Makes a service fail; see `Failure`. */
  fail(service: SigstoreService, failure: Failure): void
  /** Forgets every failure that is still armed. */
  recover(): void
  close(): Promise<void>
}

/** Starts the four services on free ports of 127.0.0.1. */
export const startEmbeddedSigstore = async (
  options: EmbeddedSigstoreOptions,
): Promise<EmbeddedSigstore> => {
  const authority = await createCertificateAuthority({ ctLog: options.ctLog ?? true })
  const timestamps = await createTimestampAuthority()
  const rekorV1 = createRekorV1(REKOR_V1_HOST)
  const rekorV2 = createRekorV2(REKOR_V2_HOST)
  const servers = {
    fulcio: await startLoopbackServer(createFulcio(authority, options.issuers)),
    rekorV1: await startLoopbackServer(rekorV1.service),
    rekorV2: await startLoopbackServer(rekorV2.service),
    tsa: await startLoopbackServer(timestamps.service),
  }
  const root = trustedRoot({
    certificateChain: authority.chain,
    timestampChain: timestamps.chain,
    logs: [
      { hostname: REKOR_V1_HOST, key: rekorV1.key },
      { hostname: REKOR_V2_HOST, key: rekorV2.key },
    ],
    ...(authority.ctLog && { ctLog: authority.ctLog }),
  })
  const urls = {
    fulcioUrl: servers.fulcio.url,
    tsaUrl: servers.tsa.url,
    oidcUrl: options.oidcUrl ?? options.issuers[0]?.issuer ?? 'https://issuer.example',
  }
  const signingConfigs = {
    v1: signingConfig({ ...urls, rekorUrl: servers.rekorV1.url, rekorVersion: 1 }),
    v2: signingConfig({ ...urls, rekorUrl: servers.rekorV2.url, rekorVersion: 2 }),
  }
  return {
    fulcioUrl: servers.fulcio.url,
    rekorV1Url: servers.rekorV1.url,
    rekorV2Url: servers.rekorV2.url,
    tsaUrl: servers.tsa.url,
    trustedRoot: root,
    signingConfigs,
    writeTrustFiles: (folder) => writeTrustFiles(folder, root, signingConfigs),
    entries: { v1: rekorV1.entries, v2: rekorV2.entries },
    certificates: authority.issued,
    get timestampCount() {
      return timestamps.issuedCount
    },
    requests: (service) => servers[service].requests,
    fail: (service, failure) => servers[service].fail(failure),
    recover: () => {
      for (const server of Object.values(servers)) server.recover()
    },
    close: async () => {
      await Promise.all(Object.values(servers).map((server) => server.close()))
    },
  }
}
