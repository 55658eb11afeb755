// SPDX-License-Identifier: Apache-2.0
//
// The options that the lock commands share; the words are those of
// `gh attestation verify`.

import { type Command, Option } from 'commander'
import type { IdentityRequest } from '../../policy/identity-policy.ts'

export interface LockFlags {
  readonly lockFile: string
  readonly json?: true
}

export interface TrustFlags {
  readonly customTrustedRoot?: string
  readonly tufCache?: string
  readonly offline?: true
  /** `--no-public-good` */
  readonly publicGood: boolean
  readonly allowSymlinks: 'never' | 'within-model'
}

export interface IdentityFlags {
  readonly repo?: string
  readonly owner?: string
  readonly signerWorkflow?: string
  readonly signerRepo?: string
  readonly signerDigest?: string
  readonly sourceRef?: string
  readonly sourceDigest?: string
  readonly certIdentity?: string
  readonly certIdentityRegex?: string
  readonly certOidcIssuer?: string
  readonly denySelfHostedRunners?: true
  readonly publicKey?: string
}

export const addTrustOptions = (command: Command): void => {
  command
    .option('--lock-file <path>', 'the lock file', 'models.lock')
    .option('--trusted-root, --custom-trusted-root <path>', 'trusted root, in place of TUF')
    .option('--tuf-cache <dir>', 'where what TUF gave is kept; default: with the user’s caches')
    .option('--offline', 'make no connection')
    .option('--no-public-good', 'do not trust the public-good instance')
    .addOption(
      new Option('--allow-symlinks <mode>', 'whether links inside the model are followed')
        .choices(['never', 'within-model'])
        .default('never'),
    )
    .option('--json', 'print the report as JSON')
}

export const addIdentityOptions = (command: Command): void => {
  command
    .option('-R, --repo <owner/name>', 'source repository')
    .option('--owner <name>', 'owner of the source repository')
    .option(
      '--signer-workflow <workflow>',
      'owner/name/path.yml of the workflow, with or without @ref',
    )
    .option('--signer-repo <owner/name>', 'repository of the workflow that signed')
    .option('--signer-digest <commit>', 'commit of the workflow that signed')
    .option('--source-ref <ref>', 'ref of the source repository')
    .option('--source-digest <commit>', 'commit of the source repository')
    .option('--cert-identity <name>', 'subject alternative name of the certificate')
    .option('--cert-identity-regex <regex>', 'must match that name as a whole; pinned as found')
    .option('--cert-oidc-issuer <url>', 'issuer of the identity')
    .option('--deny-self-hosted-runners', 'refuse signatures of self-hosted runners')
    .option(
      '--public-key <path>',
      'PEM file, below the folder of models.lock; in place of an identity',
    )
}

const IDENTITY_NAMES = [
  'repo',
  'owner',
  'signerWorkflow',
  'signerRepo',
  'signerDigest',
  'sourceRef',
  'sourceDigest',
  'certIdentity',
  'certIdentityRegex',
  'certOidcIssuer',
] as const satisfies readonly (keyof IdentityFlags & keyof IdentityRequest)[]

/** What was asked of the signer; `undefined` where nothing was. */
export const identityOf = (flags: IdentityFlags): IdentityRequest | undefined => {
  const request: { -readonly [name in keyof IdentityRequest]: IdentityRequest[name] } = {}
  for (const name of IDENTITY_NAMES) {
    const value = flags[name]
    if (value !== undefined) request[name] = value
  }
  if (flags.denySelfHostedRunners) request.denySelfHostedRunners = true
  return Object.keys(request).length === 0 ? undefined : request
}
