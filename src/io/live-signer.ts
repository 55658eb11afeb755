// SPDX-License-Identifier: Apache-2.0
//
// From settings and verified claims to the signer of this run. Files are read
// and checked when the run starts, before hours of hashing; services are asked
// when there is something to sign.

import { ProvenanceError } from '../core/errors.ts'
import { MAX_TRUST_BYTES } from '../core/limits.ts'
import type { InstanceRequest, Visibility } from '../policy/select-instance.ts'
import type { OpenedSigner } from '../ports.ts'
import type { KeySettings, SigstoreSettings } from './attest-settings.ts'
import { readTextFile } from './live.ts'
import { createServiceHttp, reportRetry, type SignerConfig, tokenEndpoint } from './live-config.ts'
import type { Deadline } from './retry.ts'
import { readTokenClaims } from './token-claims.ts'
import { tufCacheDir } from './tuf-cache-dir.ts'

/** What of the token decides the instance: as GitHub and as GitLab call it. */
interface VisibilityClaim {
  readonly repository_visibility?: unknown
  readonly project_visibility?: unknown
}

export type OpenSigner = (claims: VisibilityClaim | undefined) => Promise<OpenedSigner>

const NO_LOG =
  'this Sigstore instance has no transparency log, without which OMS knows no keyless signature (spec §4.1); ' +
  'to get one, set `sigstore: public-good` with `allow-public-transparency: true`, use a custom instance with a log, or sign with `private-key`'

/** @throws KEY_…, CERTIFICATE_INVALID, TRUST_ROOT_INVALID, INSTANCE_… for what can be told now */
export const prepareSigner = async (
  config: SignerConfig,
  deadline: Deadline,
): Promise<OpenSigner> => {
  const { unsignedReason, signing } = config
  if (unsignedReason !== undefined)
    return async () => ({ kind: 'unsigned', reason: unsignedReason })
  if (signing.method === 'sigstore') return prepareKeyless(config, signing, deadline)
  const opened = await openKeySigner(signing)
  return async () => opened
}

const openKeySigner = async (settings: KeySettings): Promise<OpenedSigner> => {
  const key = {
    privateKey: settings.privateKeyPem,
    ...(settings.password === undefined ? {} : { password: settings.password }),
  }
  if (settings.method === 'key') {
    const { createKeySigner } = await import('./key-signer.ts')
    return { kind: 'key', signer: createKeySigner(key) }
  }
  const { createCertificateSigner } = await import('./certificate-signer.ts')
  const certificates = [settings.certificateChainPem ?? '']
  const signer = createCertificateSigner({ ...key, certificates, now: () => new Date() })
  return { kind: 'certificate', signer }
}

const prepareKeyless = async (
  config: SignerConfig,
  settings: SigstoreSettings,
  deadline: Deadline,
): Promise<OpenSigner> => {
  const custom = await customServices(settings)
  const { trustedRootPath, requested } = settings
  if (trustedRootPath !== undefined) {
    const { parseTrustedRoots } = await import('../attestation/trusted-root.ts')
    parseTrustedRoots(await readTextFile(trustedRootPath, MAX_TRUST_BYTES, 'TRUST_ROOT_INVALID'))
  }
  const { selectInstance } = await import('../policy/select-instance.ts')
  const request = (visibility: Visibility): InstanceRequest => ({
    requested,
    serverUrl: config.run?.serverUrl ?? 'https://github.com',
    visibility,
    allowPublicTransparency: settings.allowPublicTransparency,
    ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
    ...(custom === undefined ? {} : { custom }),
  })
  if (requested === 'custom') selectInstance(request(undefined))
  return async (claims) => {
    // A token that was given may be of another repository than the one that runs.
    const token = config.identityToken
    const published = token === undefined ? claims : readTokenClaims(token)
    const instance = selectInstance(request(visibilityOf(published)))
    const { createKeylessSigner } = await import('./sigstore/keyless-signer.ts')
    const { loadTrustedRoots } = await import('./sigstore/trusted-root.ts')
    const signer = createKeylessSigner({
      instance,
      trustedRoots: await loadTrustedRoots(instance.trustedRoot, {
        deadline,
        cacheDir: tufCacheDir(config.env, process.platform),
      }),
      identityToken: await tokenSource(config, deadline),
      deadline,
      onRetry: reportRetry(config.reporter),
    })
    return {
      kind: instance.id,
      signer,
      ...(instance.hasTransparencyLog ? {} : { omsAbsence: NO_LOG }),
      ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
    }
  }
}

const visibilityOf = (claims: VisibilityClaim | undefined): Visibility => {
  const visibility = claims?.repository_visibility ?? claims?.project_visibility
  return visibility === 'public' || visibility === 'private' || visibility === 'internal'
    ? visibility
    : undefined
}

const customServices = async (settings: SigstoreSettings): Promise<InstanceRequest['custom']> => {
  const { signingConfigPath, fulcioUrl, rekorUrl, rekorVersion, tsaUrl } = settings
  if (signingConfigPath !== undefined) {
    if (fulcioUrl ?? rekorUrl ?? tsaUrl) {
      throw new ProvenanceError(
        'INPUT_CONFLICT',
        'signing-config and service addresses are given',
        {
          hint: 'Give either `signing-config`, or `fulcio-url` with `rekor-url` or `tsa-url`.',
        },
      )
    }
    const { parseSigningConfig } = await import('./sigstore/signing-config.ts')
    const text = await readTextFile(signingConfigPath, MAX_TRUST_BYTES, 'INSTANCE_INCOMPLETE')
    return parseSigningConfig(text, new Date())
  }
  if (settings.requested !== 'custom') return undefined
  return {
    ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
    ...(rekorUrl === undefined ? {} : { rekor: { url: rekorUrl, majorVersion: rekorVersion } }),
    ...(tsaUrl === undefined ? {} : { tsaUrl }),
  }
}

const SIGSTORE_AUDIENCE = 'sigstore'

// A fresh token for each signature: it lives five minutes.
const tokenSource = async (config: SignerConfig, deadline: Deadline) => {
  const { identityToken, env, run, mask } = config
  if (identityToken !== undefined) return async () => identityToken
  const { requestIdToken } = await import('./github/oidc-token.ts')
  const endpoint = await tokenEndpoint(env, run)
  const http = await createServiceHttp(config, deadline)
  return () => requestIdToken(endpoint, SIGSTORE_AUDIENCE, { http, mask })
}
