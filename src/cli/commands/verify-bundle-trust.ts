// SPDX-License-Identifier: Apache-2.0
//
// Whom `mlprov verify-bundle` trusts, by cosign's flags: an identity and its
// issuer, both always, or a key.

import { resolve } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { openTrust, type TrustServices } from '../../io/live-verify.ts'
import { deadlineIn } from '../../io/retry.ts'
import { tufCacheDir } from '../../io/tuf-cache-dir.ts'
import type { ArtifactTrust } from '../../pipelines/verify-bundle.ts'
import { buildIdentityPolicy, type IdentityPolicy } from '../../policy/identity-policy.ts'
import type { DatedRoot } from '../../policy/trust-age.ts'
import type { CommandContext } from '../context.ts'
import { refuseTwoRoots } from '../trusted-root-option.ts'

export interface TrustFlags {
  readonly certificateIdentity?: string
  readonly certificateIdentityRegexp?: string
  readonly certificateOidcIssuer?: string
  readonly key?: string
  readonly trustedRoot?: string
  readonly customTrustedRoot?: string
  readonly tufCache?: string
  readonly offline?: true
}

export interface OpenedArtifactTrust {
  readonly trust: ArtifactTrust
  readonly trustedRoot?: DatedRoot
}

const TRUST_ROOT_TIMEOUT_MS = 60_000
/** Only names the issuer where none is given, and here one is. */
const SERVER_URL = 'https://github.com'

/** @throws USAGE, POLICY_EMPTY, INPUT_CONFLICT, KEY_INVALID, TRUST_ROOT_… */
export const openArtifactTrust = async (
  flags: TrustFlags,
  { cwd, env }: Pick<CommandContext, 'cwd' | 'env'>,
  now: Date,
): Promise<OpenedArtifactTrust> => {
  const tufCache = flags.tufCache === undefined ? undefined : resolve(cwd, flags.tufCache)
  const services = {
    deadline: deadlineIn(TRUST_ROOT_TIMEOUT_MS),
    now,
    tufCacheDir: tufCache ?? tufCacheDir(env, process.platform),
  }
  refuseTwoRoots(flags)
  const givenRoot = flags.trustedRoot ?? flags.customTrustedRoot
  const rootPath = givenRoot === undefined ? undefined : resolve(cwd, givenRoot)
  if (flags.key !== undefined) {
    refuseIdentity(flags)
    const settings = {
      signer: 'key',
      publicKeyPath: resolve(cwd, flags.key),
      offline: true,
    } as const
    const { trust } = await openTrust(settings, services)
    const [verifyingKey] = trust.kind === 'key' ? trust.keys : []
    if (verifyingKey === undefined) throw new ProvenanceError('KEY_INVALID', 'no key is given')
    const { key } = verifyingKey
    if (rootPath === undefined) return { trust: { kind: 'key', key, roots: [] } }
    const { roots, ...opened } = await openRoots(rootPath, services)
    return { ...opened, trust: { kind: 'key', key, roots } }
  }
  const identity = identityOf(flags)
  if (flags.offline && rootPath === undefined) {
    throw new ProvenanceError('USAGE', '--offline needs --trusted-root, or --key', {
      hint: 'Save a trusted root while online (`gh attestation trusted-root > trusted_root.jsonl`) and give it.',
    })
  }
  const { roots, ...opened } = await openRoots(rootPath, services)
  return { ...opened, trust: { kind: 'sigstore', roots, identity } }
}

const identityOf = (flags: TrustFlags): IdentityPolicy => {
  const {
    certificateIdentity: certIdentity,
    certificateIdentityRegexp: certIdentityRegex,
    certificateOidcIssuer: certOidcIssuer,
  } = flags
  if ((certIdentity ?? certIdentityRegex) === undefined || certOidcIssuer === undefined) {
    throw new ProvenanceError('POLICY_EMPTY', 'nothing says who may have signed', {
      hint: 'Give --certificate-identity (or --certificate-identity-regexp) and --certificate-oidc-issuer, or --key.',
    })
  }
  return buildIdentityPolicy(
    {
      certOidcIssuer,
      ...(certIdentity === undefined ? {} : { certIdentity }),
      ...(certIdentityRegex === undefined ? {} : { certIdentityRegex }),
    },
    SERVER_URL,
  )
}

const refuseIdentity = (flags: TrustFlags): void => {
  const { certificateIdentity, certificateIdentityRegexp, certificateOidcIssuer } = flags
  const given = certificateIdentity ?? certificateIdentityRegexp ?? certificateOidcIssuer
  if (given === undefined) return
  throw new ProvenanceError('USAGE', '--key and an identity are given', {
    hint: 'Give one of them: a key names the signer itself.',
  })
}

const openRoots = async (trustedRootPath: string | undefined, services: TrustServices) => {
  const settings = {
    signer: 'sigstore',
    offline: trustedRootPath !== undefined,
    publicGood: true,
  } as const
  const { trust, ...opened } = await openTrust(
    trustedRootPath === undefined ? settings : { ...settings, trustedRootPath },
    services,
  )
  return { ...opened, roots: trust.kind === 'sigstore' ? trust.roots : [] }
}
