// SPDX-License-Identifier: Apache-2.0
//
// `mlprov model-signing`: the command line of the Python client
// `model_signing` (1.1.1 and its unreleased head), so that scripts move over by
// changing one word. Flags are taken with hyphens and with underscores.

import type { Command } from 'commander'
import { ProvenanceError } from '../../core/errors.ts'
import type { CommandContext } from '../context.ts'
import {
  acceptUnderscores,
  addModelFlags,
  addSignatureFlag,
  addVerifyFlags,
  collectList,
} from './model-signing-flags.ts'

export const addModelSigningCommand = (program: Command, context: CommandContext): void => {
  const group = program
    .command('model-signing')
    .description('sign and verify models with the flags of `model_signing`')
    .option('--log-level <level>', 'accepted for compatibility; there is one level')
  acceptUnderscores(group)
  addSignCommands(
    group.command('sign').description('sign a model (default method: sigstore)'),
    context,
  )
  addVerifyCommands(
    group.command('verify').description('verify a model (default method: sigstore)'),
    context,
  )
  addMethod(group, 'digest', 'print the OMS root digest of a model').action(
    async (modelPath, options) => {
      const { printDigest } = await import('./model-signing-sign.ts')
      await printDigest(modelPath, options, context)
    },
  )
}

const addSignCommands = (sign: Command, context: CommandContext): void => {
  addSignatureFlag(addMethod(sign, 'key', 'sign with a private key'))
    .requiredOption('--private-key <path>', 'EC private key in PEM')
    .option('--password <password>', 'password of the private key')
    .action(async (modelPath, options) => {
      const { signWithKey } = await import('./model-signing-sign.ts')
      await signWithKey(modelPath, options, context)
    })
  addSignatureFlag(addMethod(sign, 'certificate', 'sign with a key and its certificate'))
    .requiredOption('--private-key <path>', 'EC private key in PEM')
    .option('--password <password>', 'password of the private key')
    .requiredOption('--signing-certificate <path>', 'certificate of the key in PEM')
    .option(
      '--certificate-chain <path>',
      'its issuers in order (repeatable, or a comma list)',
      collectList,
      [],
    )
    .action(async (modelPath, options) => {
      const { signWithCertificate } = await import('./model-signing-sign.ts')
      await signWithCertificate(modelPath, options, context)
    })
  addSignatureFlag(addMethod(sign, 'sigstore', 'sign with Sigstore and an OIDC token', true))
    .option('--use-ambient-credentials', 'take the token from the CI environment')
    .option('--identity-token <token>', 'the token itself')
    .option('--trust-config <path>', 'client trust config: signing config and trusted root')
    .option(
      '--allow-public-transparency',
      'publish a private repository in the public log, for ever',
    )
    .option('--use-staging', 'not supported')
    .option('--oauth-force-oob', 'not supported: there is no browser login')
    .option('--client-id <id>', 'not supported: there is no browser login')
    .option('--client-secret <secret>', 'not supported: there is no browser login')
    .action(async (modelPath, options) => {
      const { signKeyless } = await import('./model-signing-keyless.ts')
      await signKeyless(modelPath, options, context)
    })
  for (const method of ['pkcs11-key', 'pkcs11-certificate']) {
    sign
      .command(`${method} [arguments...]`)
      .description('not supported: hardware keys need a native library')
      .allowUnknownOption()
      .action(() => {
        throw new ProvenanceError(
          'INPUT_NOT_SUPPORTED',
          `sign ${method}: PKCS#11 needs a native library, which this tool does not load`,
          { hint: 'Sign with `key`, `certificate` or `sigstore`.' },
        )
      })
  }
}

const addVerifyCommands = (verify: Command, context: CommandContext): void => {
  addVerifyFlags(addMethod(verify, 'key', 'verify with a public key'))
    .requiredOption('--public-key <path>', 'EC public key in PEM')
    .action(async (modelPath, options) => {
      const { verifyWithKey } = await import('./model-signing-verify.ts')
      await verifyWithKey(modelPath, options, context)
    })
  addVerifyFlags(addMethod(verify, 'certificate', 'verify with the root of a certificate chain'))
    .option(
      '--certificate-chain <path>',
      'root, and intermediates (repeatable, or a comma list)',
      collectList,
      [],
    )
    .option('--log-fingerprints', 'print the SHA-256 fingerprints of the certificates')
    .action(async (modelPath, options) => {
      const { verifyWithCertificate } = await import('./model-signing-verify.ts')
      await verifyWithCertificate(modelPath, options, context)
    })
  addVerifyFlags(addMethod(verify, 'sigstore', 'verify with the identity of the signer', true))
    .requiredOption(
      '--identity <identity>',
      'who must have signed, exactly: an address or a workflow',
    )
    .requiredOption('--identity-provider <url>', 'who vouched for the identity, exactly')
    .option(
      '--trust-config <path>',
      'client trust config or trusted root; without it, that of public-good',
    )
    .option('--use-staging', 'not supported')
    .action(async (modelPath, options) => {
      const { verifyKeyless } = await import('./model-signing-keyless.ts')
      await verifyKeyless(modelPath, options, context)
    })
}

const addMethod = (
  parent: Command,
  name: string,
  description: string,
  isDefault = false,
): Command => {
  const command = parent
    .command(name, { isDefault })
    .description(description)
    .argument('<model_path>', 'folder or file')
  return addModelFlags(acceptUnderscores(command))
}
