// SPDX-License-Identifier: Apache-2.0
//
// What `mlprov verify-bundle` does: trust, bundles and artifact are opened, and
// one report is printed.

import { resolve } from 'node:path'
import { ProvenanceError } from '../../core/errors.ts'
import { MAX_BUNDLE_BYTES } from '../../core/limits.ts'
import { openArtifact } from '../../io/artifact.ts'
import { bundlesOf } from '../../io/bundle-sources/bundle-files.ts'
import { readBounded } from '../../io/fs/read-bounded.ts'
import { verifyArtifactBundles } from '../../pipelines/verify-bundle.ts'
import { isPassed, type Report } from '../../policy/report.ts'
import { REPORT_FORMATS } from '../../report/formats.ts'
import type { CommandContext } from '../context.ts'
import { openArtifactTrust, type TrustFlags } from './verify-bundle-trust.ts'

export interface VerifyBundleFlags extends TrustFlags {
  readonly bundle: string
  readonly type?: string
  readonly format: 'text' | 'json' | 'gh'
  readonly json?: true
}

/** @throws USAGE, POLICY_EMPTY, INPUT_CONFLICT, KEY_INVALID, TRUST_ROOT_…, BUNDLE_…, MODEL_… */
export const runVerifyBundle = async (
  artifactText: string,
  flags: VerifyBundleFlags,
  context: CommandContext,
): Promise<void> => {
  const { cwd, reporter } = context
  const now = new Date()
  const predicateType = flags.type === undefined ? undefined : toPredicateType(flags.type)
  const { trust, trustedRoot } = await openArtifactTrust(flags, context, now)
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
