// SPDX-License-Identifier: Apache-2.0
//
// `mlprov verify-bundle`: one artifact and its bundle, with cosign's flag names
// (`cosign verify-blob`, `cosign verify-blob-attestation`).

import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_BUNDLE_BYTES } from '../../core/limits.ts'
import type { Report } from '../../policy/report.ts'
import type { CommandContext } from '../context.ts'
import type { TrustFlags } from './verify-bundle-trust.ts'

const FORMATS = ['text', 'json', 'gh'] as const

interface Flags extends TrustFlags {
  readonly bundle: string
  readonly type?: string
  readonly format: (typeof FORMATS)[number]
  readonly json?: true
}

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
    .action((artifact: string, flags: Flags) => verifyAndReport(artifact, flags, context))
}

const verifyAndReport = async (
  artifactText: string,
  flags: Flags,
  context: CommandContext,
): Promise<void> => {
  const { cwd, reporter } = context
  const now = new Date()
  const predicateType = flags.type === undefined ? undefined : toPredicateType(flags.type)
  const { openArtifactTrust } = await import('./verify-bundle-trust.ts')
  const { trust, trustedRoot } = await openArtifactTrust(flags, context, now)
  const { readBounded } = await import('../../io/fs/read-bounded.ts')
  const { bundlesOf } = await import('../../io/bundle-sources/bundle-files.ts')
  const { openArtifact } = await import('../../io/artifact.ts')
  const { verifyArtifactBundles } = await import('../../pipelines/verify-bundle.ts')
  const { REPORT_FORMATS } = await import('../../report/formats.ts')
  const { isPassed } = await import('../../policy/report.ts')
  const codes = { notFound: 'BUNDLE_NOT_FOUND', tooLarge: 'BUNDLE_TOO_LARGE' } as const
  const content = await readBounded(resolve(cwd, flags.bundle), MAX_BUNDLE_BYTES, codes)
  const artifact = await openArtifact(artifactText, cwd, (doneBytes, totalBytes) =>
    reporter.progress({ doneBytes, totalBytes, doneFiles: 0, totalFiles: 1 }),
  )
  const subject = await verifyArtifactBundles({
    bundles: bundlesOf(flags.bundle, content),
    artifact,
    trust,
    ...(predicateType === undefined ? {} : { predicateType }),
  })
  const report: Report = {
    version: 1,
    verifiedAt: now.toISOString(),
    ...(trustedRoot && { trustedRootDate: trustedRoot.newest.toISOString() }),
    subjects: [subject],
  }
  context.out(REPORT_FORMATS[flags.json ? 'json' : flags.format](report))
  context.setExitCode(isPassed(report) ? 0 : 1)
}

/** Names of `cosign verify-blob-attestation --type` (cosign 3.0). */
const PREDICATE_TYPES: Readonly<Record<string, string>> = {
  custom: 'https://cosign.sigstore.dev/attestation/v1',
  cyclonedx: 'https://cyclonedx.org/bom',
  link: 'https://in-toto.io/Link/v1',
  openvex: 'https://openvex.dev/ns',
  slsaprovenance: 'https://slsa.dev/provenance/v0.2',
  slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
  slsaprovenance1: 'https://slsa.dev/provenance/v1',
  spdx: 'https://spdx.dev/Document',
  spdxjson: 'https://spdx.dev/Document',
  vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
}

const toPredicateType = (type: string): string => {
  const uri = Object.hasOwn(PREDICATE_TYPES, type) ? PREDICATE_TYPES[type] : type
  if (uri !== undefined && URL.canParse(uri)) return uri
  throw new ProvenanceError('USAGE', `--type is "${type}", which is no URI`, {
    hint: `Give a URI, or one of ${Object.keys(PREDICATE_TYPES).join(', ')}.`,
  })
}
