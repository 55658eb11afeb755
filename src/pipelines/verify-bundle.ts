// SPDX-License-Identifier: Apache-2.0
//
// Any Sigstore bundle and the one artifact that it is asked about → a report.
// A message signature signs the artifact itself, a statement names its digest;
// no other question is asked of it (a model is verified by verify.ts).

import { Buffer } from 'node:buffer'
import type { KeyObject } from 'node:crypto'
import { parseBundle, type UnverifiedBundle } from '../attestation/bundle.ts'
import { messageDigestOf } from '../attestation/message-digest.ts'
import { VSA_TYPE } from '../attestation/predicates/vsa-v1.ts'
import type { Trust } from '../attestation/signature-trust.ts'
import type { ParsedStatement } from '../attestation/statement.ts'
import {
  type VerifiedSignature,
  verifyArtifact,
  verifyBundle,
  verifyMessageDigest,
} from '../attestation/verify-bundle.ts'
import { type NamedDigest, sha256 } from '../core/digest.ts'
import { parseJson } from '../core/parse.ts'
import { type Attempt, attempt } from '../policy/attempt.ts'
import { checkIdentity, type IdentityPolicy } from '../policy/identity-policy.ts'
import { checkProvenance } from '../policy/provenance-consistency.ts'
import {
  type Check,
  failedCheck,
  passedCheck,
  type ReportedBundle,
  type SubjectReport,
} from '../policy/report.ts'
import { suggestArtifactPolicy } from '../policy/suggested-policy.ts'
import { checkVsa } from '../policy/vsa-policy.ts'
import type { FoundBundle } from '../ports.ts'
import { type Artifact, checkMessageDigest, checkSubjects, firstDigest } from './artifact.ts'
import { describeSigner } from './examine-bundle.ts'
import { closest } from './verify.ts'

type Roots = Extract<Trust, { kind: 'certificate' }>['roots']

export type ArtifactTrust =
  | { readonly kind: 'sigstore'; readonly roots: Roots; readonly identity: IdentityPolicy }
  /** With roots, an entry in a log of one of them is asked for. */
  | { readonly kind: 'key'; readonly key: KeyObject; readonly roots: Roots }

export interface ArtifactRequest {
  /** At least one; one that passes is enough. */
  readonly bundles: readonly FoundBundle[]
  readonly artifact: Artifact
  readonly trust: ArtifactTrust
  /** What a statement has to state; a message signature states nothing. */
  readonly predicateType?: string
}

/** Verifies one artifact. What is wrong with bundles or signers is in the report. */
export const verifyArtifactBundles = async (request: ArtifactRequest): Promise<SubjectReport> => {
  const { artifact } = request
  const bundles: ReportedBundle[] = []
  for (const found of request.bundles) bundles.push(await examine(found, request))
  const named = await firstDigest(artifact)
  const bytesRead = artifact.sizeBytes !== undefined
  return {
    name: artifact.name,
    ...(named === undefined ? {} : { digest: `${named.algorithm}:${named.hex}` }),
    fileCount: 1,
    ...(artifact.sizeBytes === undefined ? {} : { sizeBytes: artifact.sizeBytes }),
    bytesRead,
    checks: closest(bundles)?.checks ?? [noBundle()],
    bundles,
  }
}

const noBundle = (): Check =>
  failedCheck(
    { id: 'bundle', title: 'bundle', expected: 'at least one', found: 'none' },
    { code: 'BUNDLE_NONE' },
  )

/**
 * Bundles of statements, whatever they are about: the caller asks for the subject. A message
 * signature states nothing and is refused.
 */
export const verifyStatements = (
  request: Omit<ArtifactRequest, 'artifact'>,
): readonly ReportedBundle[] =>
  request.bundles.map((found) => {
    const { value: bundle, check } = attemptSignature(() => parseBundle(found.content))
    return report(found, bundle ? examineSigned(bundle, request) : refused(check))
  })

type Examined = Omit<ReportedBundle, 'source' | 'index' | 'digest' | 'bundle'>

const examine = async (found: FoundBundle, request: ArtifactRequest): Promise<ReportedBundle> => {
  const parsed = attemptSignature(() => {
    const bundle = parseBundle(found.content)
    return { bundle, message: messageDigestOf(bundle) }
  })
  const examined = parsed.value
    ? await examineParsed(parsed.value.bundle, parsed.value.message, request)
    : refused(parsed.check)
  return report(found, examined)
}

const report = ({ source, index, content }: FoundBundle, examined: Examined): ReportedBundle => ({
  source,
  index,
  digest: `sha256:${sha256(content.trim())}`,
  bundle: parseJson(content),
  ...examined,
})

const examineParsed = async (
  bundle: UnverifiedBundle,
  message: NamedDigest | undefined,
  request: ArtifactRequest,
): Promise<Examined> => {
  if (hasUnknownLog(bundle, request.trust)) return refused(unknownLog())
  return message === undefined
    ? examineStatement(bundle, request)
    : examineMessage(bundle, message, request)
}

// What the bundle brings as a proof is checked, or the bundle is not used.
const hasUnknownLog = (bundle: UnverifiedBundle, trust: ArtifactTrust): boolean =>
  trust.kind === 'key' &&
  trust.roots.length === 0 &&
  bundle.verificationMaterial.tlogEntries.length > 0

const unknownLog = (): Check =>
  failedCheck(
    {
      ...SIGNATURE,
      expected: 'a trusted root for the log entry of the bundle',
      found: 'no trusted root',
    },
    { code: 'LOG_ENTRY_INVALID', hint: 'Give the trusted root of the log: `--trusted-root`.' },
  )

const examineMessage = async (
  bundle: UnverifiedBundle,
  message: NamedDigest,
  request: ArtifactRequest,
): Promise<Examined> => {
  const digestCheck = await checkMessageDigest(message, request.artifact)
  // Over other bytes there is nothing to verify.
  if (!digestCheck.passed) return refused(digestCheck)
  const verify = await messageVerifier(bundle, message, request.artifact)
  const signature = attemptSignature(() => firstAccepted(request.trust, verify))
  if (signature.value === undefined) return refused(signature.check)
  return verifiedBundle(signature.value, [
    ...signerChecks(signature.value, request.trust),
    ...checkType(undefined, request),
    digestCheck,
  ])
}

const examineStatement = async (
  bundle: UnverifiedBundle,
  request: ArtifactRequest,
): Promise<Examined> => {
  const { value: verified, check } = attemptStatement(bundle, request)
  if (verified === undefined) return refused(check)
  const { statement } = verified
  return verifiedStatement(verified, [
    ...statementChecks(verified, request),
    await checkSubjects(statement, request.artifact),
  ])
}

/** All but what it is about. */
const examineSigned = (bundle: UnverifiedBundle, request: StatementRequest): Examined => {
  if (hasUnknownLog(bundle, request.trust)) return refused(unknownLog())
  const { value: verified, check } = attemptStatement(bundle, request)
  return verified === undefined
    ? refused(check)
    : verifiedStatement(verified, statementChecks(verified, request))
}

type StatementRequest = Pick<ArtifactRequest, 'trust' | 'predicateType'>
type VerifiedStatement = ReturnType<typeof verifyBundle>

const attemptStatement = (
  bundle: UnverifiedBundle,
  { trust }: StatementRequest,
): Attempt<VerifiedStatement> =>
  attemptSignature(() => firstAccepted(trust, (candidate) => verifyBundle(bundle, candidate)))

const statementChecks = (
  verified: VerifiedStatement,
  request: StatementRequest,
): readonly Check[] => {
  const { statement, signer } = verified
  return [
    ...signerChecks(verified, request.trust),
    ...(signer.kind === 'certificate' ? checkProvenance(statement, signer.identity) : []),
    ...checkVsa(statement, request.predicateType === VSA_TYPE ? 'verdict-only' : undefined),
    ...checkType(statement, request),
  ]
}

const verifiedStatement = (verified: VerifiedStatement, checks: readonly Check[]): Examined => {
  const { statement } = verified
  return { ...verifiedBundle(verified, checks), statement, predicateType: statement.predicateType }
}

const refused = (check: Check): Examined => ({ verified: false, checks: [check] })

const SIGNATURE = {
  id: 'signature',
  title: 'signature',
  expected: 'a signature that verifies',
} as const

const attemptSignature = <T>(operation: () => T): Attempt<T> =>
  attempt(SIGNATURE.id, SIGNATURE.title, SIGNATURE.expected, operation)

const verifiedBundle = (
  { signer, timestamps }: VerifiedSignature,
  checks: readonly Check[],
): Examined => {
  const isOther = checks.some(({ id, passed }) => id.startsWith('identity.') && !passed)
  const suggestion =
    signer.kind === 'certificate' && isOther ? suggestArtifactPolicy(signer.identity) : undefined
  return {
    verified: true,
    signer,
    timestamps,
    checks,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

// ---- who signed -----------------------------------------------------------------

/** @throws the refusal under the last one */
const firstAccepted = <T>(trust: ArtifactTrust, verify: (trust: Trust) => T): T => {
  let refusal: unknown
  for (const candidate of toTrusts(trust)) {
    try {
      return verify(candidate)
    } catch (error) {
      refusal = error
    }
  }
  throw refusal
}

/** At least one. */
const toTrusts = (trust: ArtifactTrust): readonly Trust[] => {
  switch (trust.kind) {
    case 'sigstore':
      return [{ kind: 'certificate', roots: trust.roots, identity: 'policy-follows' }]
    case 'key': {
      // The hint is the signer's; the key is the user's choice, whatever it is called.
      const keyed = { kind: 'key', publicKey: () => trust.key } as const
      return trust.roots.length === 0 ? [keyed] : trust.roots.map((root) => ({ ...keyed, root }))
    }
  }
}

const signerChecks = ({ signer }: VerifiedSignature, trust: ArtifactTrust): readonly Check[] => [
  passedCheck({ ...SIGNATURE, found: describeSigner(signer) }, 'verified'),
  ...(trust.kind === 'sigstore' && signer.kind === 'certificate'
    ? checkIdentity(trust.identity, signer.identity)
    : []),
]

// ---- what was signed --------------------------------------------------------------

/** In memory by OpenSSL; of what is too large, or not here, by its digest. */
const messageVerifier = async (
  bundle: UnverifiedBundle,
  { hex }: NamedDigest,
  { content }: Artifact,
): Promise<(trust: Trust) => VerifiedSignature> => {
  if (content !== undefined) return (trust) => verifyArtifact(bundle, content, trust)
  const { isDigestSignedBy } = await import('../attestation/digest-signature.ts')
  const digest = Buffer.from(hex, 'hex')
  return (trust) => verifyMessageDigest(bundle, digest, trust, isDigestSignedBy)
}

const checkType = (
  statement: ParsedStatement | undefined,
  { predicateType: expected }: StatementRequest,
): readonly Check[] => {
  if (expected === undefined) return []
  const found = statement?.predicateType ?? 'a signature of the artifact, which states nothing'
  const facts = { id: 'statement.predicate-type', title: 'predicate type', expected, found }
  return [
    statement?.predicateType === expected
      ? passedCheck(facts, 'verified')
      : failedCheck(facts, { code: 'PREDICATE_TYPE_MISMATCH', word: 'verified' }),
  ]
}
