// SPDX-License-Identifier: Apache-2.0
//
// `mlprov verify-bundle`: one artifact and its bundle, with cosign's flag names
// (`cosign verify-blob`, `cosign verify-blob-attestation`).

import { type Command, Option } from 'commander'
import type { CommandContext } from '../context.ts'
import type { VerifyBundleFlags } from './verify-bundle-run.ts'

const FORMATS: readonly VerifyBundleFlags['format'][] = ['text', 'json', 'gh']

export const addVerifyBundleCommand = (program: Command, context: CommandContext): void => {
  program
    .command('verify-bundle')
    .description(
      'verify any Sigstore bundle about one file, with the flags of `cosign verify-blob`',
    )
    .argument('<artifact>', 'a file, or its digest: `sha256:<hex>`')
    .requiredOption('--bundle <file>', 'the bundle, or JSON Lines of bundles')
    .option('--certificate-identity <name>', 'subject alternative name of the signer, exact')
    .option('--certificate-identity-regexp <pattern>', 'must match the whole of that name')
    .option('--certificate-oidc-issuer <url>', 'issuer of the identity, exact')
    .option('--key <file>', 'public key (EC, PEM) that must have signed, in place of an identity')
    .option(
      '--trusted-root <file>',
      'trusted root in place of TUF; with --key, an entry in one of its logs is asked for',
    )
    .option('--custom-trusted-root <file>', 'the same as --trusted-root')
    .option('--tuf-cache <dir>', 'where what TUF gave is kept; default: with the user’s caches')
    .option('--offline', 'make no connection at all')
    .option('--type <type>', 'predicate type of the statement: a URI, or one of cosign’s names')
    .addOption(
      new Option('--format <format>', 'form of the report').choices(FORMATS).default('text'),
    )
    .option('--json', 'the same as --format json')
    .action(async (artifact: string, flags: VerifyBundleFlags) => {
      const { runVerifyBundle } = await import('./verify-bundle-run.ts')
      await runVerifyBundle(artifact, flags, context)
    })
}
