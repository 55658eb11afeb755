// SPDX-License-Identifier: Apache-2.0
//
// `model-signing sign sigstore` and `verify sigstore`. Without --trust-config
// the instance is public-good, as for the Python client.

import { resolve } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import type { JsonObject } from '../../core/parse.ts'
import { Secret } from '../../core/secret.ts'
import {
  createServiceHttp,
  readRun,
  type SignerConfig,
  tokenEndpoint,
} from '../../io/live-config.ts'
import { prepareSigner } from '../../io/live-signer.ts'
import { type Deadline, deadlineIn, deadlineOnFirstUse } from '../../io/retry.ts'
import { readTokenClaims } from '../../io/token-claims.ts'
import { tufCacheDir } from '../../io/tuf-cache-dir.ts'
import type { StatementSigner } from '../../ports.ts'
import type { CommandContext } from '../context.ts'
import type { SignFlags, VerifyFlags } from './model-signing-flags.ts'
import { signAndWrite } from './model-signing-sign.ts'
import { verifyAndReport } from './model-signing-verify.ts'

interface SignKeylessFlags extends SignFlags {
  readonly useAmbientCredentials?: true
  readonly identityToken?: string
  readonly trustConfig?: string
  readonly allowPublicTransparency?: true
  readonly useStaging?: true
  readonly oauthForceOob?: true
  readonly clientId?: string
  readonly clientSecret?: string
}

interface VerifyKeylessFlags extends VerifyFlags {
  readonly identity: string
  readonly identityProvider: string
  readonly trustConfig?: string
  readonly useStaging?: true
}

const SIGNING_TIMEOUT_MS = 10 * 60_000
const TRUST_ROOT_TIMEOUT_MS = 60_000

export const signKeyless = async (
  modelPath: string,
  flags: SignKeylessFlags,
  context: CommandContext,
): Promise<void> => {
  refuseBrowserLogin(flags)
  refuseStaging(flags)
  const signer = await prepareKeylessSigner(flags, context)
  await signAndWrite(modelPath, flags, signer, context)
}

export const verifyKeyless = (
  modelPath: string,
  flags: VerifyKeylessFlags,
  context: CommandContext,
): Promise<void> =>
  verifyAndReport(modelPath, flags, context, async () => {
    refuseStaging(flags)
    const { verifyKeylessSignature } = await import(
      '../../attestation/oms/verify-keyless-signature.ts'
    )
    const { loadTrustedRoots } = await import('../../io/sigstore/trusted-root.ts')
    const roots = await loadTrustedRoots(
      flags.trustConfig === undefined
        ? { kind: 'tuf-public-good' }
        : { kind: 'file', path: resolve(context.cwd, flags.trustConfig) },
      {
        deadline: deadlineIn(TRUST_ROOT_TIMEOUT_MS),
        cacheDir: tufCacheDir(context.env, process.platform),
      },
    )
    const identity = { subject: flags.identity, issuer: flags.identityProvider }
    return (bundle) => verifyKeylessSignature(bundle, { roots, identity })
  })

/** Where tokens of GitHub and GitLab name what a certificate would publish. */
const REPOSITORY_CLAIMS = ['repository', 'project_path'] as const

// The instance is settled and its files are read before hashing; a token that
// signs is asked for afterwards, because it lives five minutes.
const prepareKeylessSigner = async (
  flags: SignKeylessFlags,
  context: CommandContext,
): Promise<StatementSigner> => {
  const deadline = deadlineOnFirstUse(SIGNING_TIMEOUT_MS)
  const config = await signerConfig(flags, context)
  const claims = await tokenClaims(config, deadlineIn(TRUST_ROOT_TIMEOUT_MS))
  const open = await prepareSigner(
    // A token that speaks of no repository publishes the identity that it was chosen for.
    REPOSITORY_CLAIMS.every((name) => claims[name] === undefined) ? withConsent(config) : config,
    deadline,
  )
  return {
    signStatement: async (payload) => {
      const opened = await open(claims)
      if (opened.kind === 'unsigned' || opened.omsAbsence !== undefined) {
        const reason = opened.kind === 'unsigned' ? opened.reason : opened.omsAbsence
        throw new ProvenanceError(
          'INSTANCE_INCOMPLETE',
          `no model signature can be made: ${reason}`,
        )
      }
      return opened.signer.signStatement(payload)
    },
  }
}

const signerConfig = async (
  flags: SignKeylessFlags,
  { env, cwd, reporter }: CommandContext,
): Promise<SignerConfig> => {
  const hasAmbient = env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined
  if (flags.identityToken === undefined && !flags.useAmbientCredentials && !hasAmbient) {
    throw new ProvenanceError('TOKEN_UNAVAILABLE', 'there is no identity token', {
      hint: 'Give --identity-token, or run in a GitHub Actions job with `id-token: write`; there is no browser login.',
    })
  }
  const trustConfig = flags.trustConfig && resolve(cwd, flags.trustConfig)
  const isAction = env.GITHUB_ACTIONS === 'true'
  return {
    env,
    reporter,
    mask: () => {}, // nothing is printed that could hold it
    ...(isAction ? { run: await readRun(env) } : {}),
    ...(flags.identityToken === undefined
      ? {}
      : { identityToken: new Secret(flags.identityToken) }),
    signing: {
      method: 'sigstore',
      rekorVersion: 1,
      allowPublicTransparency: flags.allowPublicTransparency === true,
      ...(trustConfig
        ? { requested: 'custom', signingConfigPath: trustConfig, trustedRootPath: trustConfig }
        : { requested: 'public-good' }),
    },
  }
}

// Unverified: the certificate authority verifies the token. Here it only tells
// whether a repository would be published.
const tokenClaims = async (config: SignerConfig, deadline: Deadline): Promise<JsonObject> => {
  const token = config.identityToken ?? (await ambientToken(config, deadline))
  const claims = readTokenClaims(token)
  if (claims) return claims
  const code = config.identityToken ? 'USAGE' : 'TOKEN_INVALID'
  throw new ProvenanceError(code, 'the identity token is not a JSON Web Token', {
    hint: 'Give a token with the audience `sigstore`, as the identity provider issued it.',
  })
}

const ambientToken = async (config: SignerConfig, deadline: Deadline): Promise<Secret> => {
  const { requestIdToken } = await import('../../io/github/oidc-token.ts')
  const endpoint = await tokenEndpoint(config.env, config.run)
  const http = await createServiceHttp(config, deadline)
  return requestIdToken(endpoint, 'sigstore', { http, mask: config.mask })
}

const withConsent = (config: SignerConfig): SignerConfig =>
  config.signing.method === 'sigstore'
    ? { ...config, signing: { ...config.signing, allowPublicTransparency: true } }
    : config

const refuseBrowserLogin = (flags: SignKeylessFlags): void => {
  const names = ['oauthForceOob', 'clientId', 'clientSecret'] as const
  if (names.every((name) => flags[name] === undefined)) return
  throw new ProvenanceError(
    'INPUT_NOT_SUPPORTED',
    '--oauth-force-oob, --client-id and --client-secret belong to the browser login, which this tool does not have',
    { hint: 'Give --identity-token, or --use-ambient-credentials in a CI job.' },
  )
}

const refuseStaging = ({ useStaging }: { readonly useStaging?: true }): void => {
  if (!useStaging) return
  throw new ProvenanceError(
    'INPUT_NOT_SUPPORTED',
    "--use-staging: the trust root of Sigstore's staging instance is not built in",
    { hint: 'Give its client trust config: `--trust-config staging.json`.' },
  )
}
