// SPDX-License-Identifier: Apache-2.0
//
// One bundle against one model: every question is asked in order, and each
// answer becomes a check. The first refusal of the signature ends it, because
// nothing in the bundle means anything then.

import { type ParsedStatement, parseStatement } from '../attestation/statement.ts'
import {
  type EnvelopeSigner,
  type SignerTrust,
  type VerifiedEnvelope,
  verifyEnvelope,
} from '../attestation/verify-envelope.ts'
import { sha256 } from '../core/digest.ts'
import { parseJson } from '../core/parse.ts'
import { attempt } from '../policy/attempt.ts'
import { establishedByFiles } from '../policy/bom-files.ts'
import { type CoverageOptions, checkCoverage } from '../policy/coverage.ts'
import { checkIdentity, type IdentityPolicy } from '../policy/identity-policy.ts'
import { checkProvenance } from '../policy/provenance-consistency.ts'
import {
  type Check,
  type FileTable,
  failedCheck,
  passedCheck,
  type ReportedBundle,
} from '../policy/report.ts'
import { algorithmsBesideSha256 } from '../policy/subject-coverage.ts'
import { suggestPolicy } from '../policy/suggested-policy.ts'
import { checkVsa, type VsaExpectations } from '../policy/vsa-policy.ts'
import type { FoundBundle } from '../ports.ts'
import type { SizedContent } from './verify-content.ts'

export interface SignerRequirement {
  readonly trust: SignerTrust
  /**
   * Who may have signed; present exactly for `sigstore`. Keys and chains name the signer themselves.
   * `policy-file`: the rule of a policy file asks for the signer afterwards.
   */
  readonly identity?: IdentityPolicy | 'policy-file'
}

export interface ExamineOptions extends CoverageOptions {
  readonly signer: SignerRequirement
  /** What a verification summary has to say, to stand in for its inputs. */
  readonly vsa?: VsaExpectations
}

/** What a bundle says and whether it holds; `files` where it could be compared. */
export interface ExaminedBundle extends ReportedBundle {
  readonly files?: FileTable
}

/** Never throws for what a bundle holds: that is a failed check. @throws MODEL_… for a file that changes */
export const examineBundle = async (
  found: FoundBundle,
  content: SizedContent,
  options: ExamineOptions,
): Promise<ExaminedBundle> => {
  const origin = {
    source: found.source,
    index: found.index,
    digest: `sha256:${sha256(found.content.trim())}`,
    bundle: parseJson(found.content),
  }
  const signature = attempt('signature', 'signature', 'a signature that verifies', () =>
    verifyEnvelope(found.content, options.signer.trust),
  )
  if (signature.value === undefined) {
    return { ...origin, verified: false, checks: [signature.check] }
  }
  return { ...origin, ...(await examineVerified(signature.value, content, options)) }
}

const examineVerified = async (
  envelope: VerifiedEnvelope,
  content: SizedContent,
  options: ExamineOptions,
): Promise<Omit<ExaminedBundle, 'source' | 'index' | 'bundle'>> => {
  const { signer, timestamps } = envelope
  const checks: Check[] = [
    passedCheck(
      {
        id: 'signature',
        title: 'signature',
        expected: 'a signature that verifies',
        found: describeSigner(signer),
      },
      'verified',
    ),
    ...checkSigner(signer, options.signer),
  ]
  const suggestion = suggestionFor(signer, options.signer, checks)
  const common = {
    verified: true,
    signer,
    timestamps,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
  const parsed = attempt('statement', 'statement', 'an in-toto statement', () =>
    parseStatement(envelope.payload),
  )
  if (parsed.value === undefined) return { ...common, checks: [...checks, parsed.check] }
  const statement = parsed.value
  const established = establishedByFiles(statement, content)
  const stated = {
    ...common,
    statement,
    predicateType: statement.predicateType,
    ...(established.length === 0 ? {} : { established }),
  }
  if (signer.kind === 'certificate') checks.push(...checkProvenance(statement, signer.identity))
  checks.push(...checkVsa(statement, options.vsa))
  const known = await withStatedDigests(content, statement)
  const coverage = attempt('files', 'files of the model', 'a statement about these files', () =>
    checkCoverage(envelope, statement, known, options),
  )
  if (coverage.value === undefined) return { ...stated, checks: [...checks, coverage.check] }
  const { files } = coverage.value
  checks.push(...coverage.value.checks)
  return { ...stated, checks, ...(files === undefined ? {} : { files }) }
}

// npm states SHA-512 alone. One more pass over the file, for a statement whose signature holds.
const withStatedDigests = async (
  { digestOf, ...content }: SizedContent,
  statement: ParsedStatement,
): Promise<SizedContent> => {
  if (digestOf === undefined) return content
  const algorithms = algorithmsBesideSha256(statement)
  const digests = await Promise.all(algorithms.map(digestOf))
  const otherDigests = Object.fromEntries(algorithms.map((name, i) => [name, digests[i] ?? '']))
  return { ...content, otherDigests }
}

// A key or a chain is trusted by being given; a certificate of Sigstore names anyone.
const checkSigner = (
  signer: EnvelopeSigner,
  { trust, identity }: SignerRequirement,
): readonly Check[] => {
  if (trust.kind !== 'sigstore' || identity === 'policy-file') return []
  if (signer.kind === 'certificate' && identity) return checkIdentity(identity, signer.identity)
  const facts = { id: 'identity', title: 'identity', expected: 'an expected signer', found: 'none' }
  return [failedCheck(facts, { code: 'POLICY_EMPTY' })]
}

const suggestionFor = (
  signer: EnvelopeSigner,
  { identity }: SignerRequirement,
  checks: readonly Check[],
): string | undefined =>
  signer.kind === 'certificate' &&
  identity !== undefined &&
  identity !== 'policy-file' &&
  checks.some(({ passed }) => !passed)
    ? suggestPolicy(signer.identity, identity.serverUrl)
    : undefined

/** For the finding of a signature check. */
export const describeSigner = (signer: EnvelopeSigner): string => {
  switch (signer.kind) {
    case 'certificate':
      return `by ${signer.identity.subjectAlternativeName}`
    case 'key':
      return `by key ${signer.hint}`
    case 'certificate-chain':
      return `by certificate ${signer.subject}`
  }
}
