// SPDX-License-Identifier: Apache-2.0
//
// Inputs of verify → typed options; everything is checked before a byte of the
// model is read.

import { VSA_TYPE } from '../attestation/predicates/vsa-v1.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_CLAIMED_DATASETS } from '../core/limits.ts'
import { Secret } from '../core/secret.ts'
import { shown } from '../core/shown.ts'
import type { BundlePlaces, TrustSettings } from '../io/verify-settings.ts'
import type { VulnerabilityFiles } from '../io/vulnerabilities/evidence.ts'
import { type CoverageOptions, SUBJECT_NAMES } from '../policy/coverage.ts'
import type { IdentityRequest } from '../policy/identity-policy.ts'
import type { VsaDemand } from '../policy/vsa-policy.ts'
import { readBundlePlaces } from './bundle-places.ts'
import { readExpectedVsa } from './expected-vsa-inputs.ts'
import type { InputReader } from './input-reader.ts'
import type { VerifyInputName } from './verify-input-table.ts'

export interface DatasetFiles {
  readonly commitments: readonly string[]
  readonly proofs: readonly string[]
}

export interface VerifyInputs {
  readonly mode: 'models' | 'pull-request'
  /** Paths or globs; empty where `digests` is given. */
  readonly patterns: readonly string[]
  readonly digestsPath?: string
  readonly ignorePaths: readonly string[]
  readonly symlinks: 'refuse' | 'within-model'
  readonly unsignedFiles: 'refuse' | 'ignore'
  readonly subjectNames: CoverageOptions['subjectNames']
  readonly acceptUnsortedUnsafe: boolean
  /** Whether headers are read although nothing needs them. */
  readonly inspect: boolean
  readonly predicateTypes: readonly string[]
  /** Who must have signed, for keyless signatures. */
  readonly identity: IdentityRequest
  /** Path of a policy file. */
  readonly policyPath?: string
  /** Files about the datasets that a policy asks for. */
  readonly datasets?: DatasetFiles
  /** What a policy's limit on vulnerabilities is held against. */
  readonly vulnerabilities?: VulnerabilityFiles
  /** A verification summary that has to stand in for its inputs. */
  readonly expectedVsa?: VsaDemand
  readonly trust: TrustSettings
  readonly places: BundlePlaces
  readonly githubToken?: Secret
  readonly timeoutMs: number
  readonly reportDir?: string
  readonly showSummary: boolean
}

type Reader = InputReader<VerifyInputName>

/** @throws INPUT_… */
export const readVerifyInputs = (input: Reader): VerifyInputs => {
  const patterns = input.lines('model-path')
  const digestsPath = input.text('digests')
  if (patterns.length > 0 && digestsPath !== undefined) {
    throw new ProvenanceError('INPUT_CONFLICT', 'model-path and digests are given at once', {
      hint: 'Give `model-path` to read the bytes, or `digests` to compare recorded digests.',
    })
  }
  const mode = input.choice('mode', ['models', 'pull-request'])
  if (mode === 'pull-request' && (patterns.length > 0 || digestsPath !== undefined)) {
    throw new ProvenanceError('INPUT_CONFLICT', 'mode is pull-request, but models are named', {
      hint: 'In this mode the models are found; remove `model-path` and `digests`.',
    })
  }
  if (mode === 'models' && patterns.length === 0 && digestsPath === undefined) {
    throw new ProvenanceError('INPUT_MISSING', 'neither model-path nor digests is given', {
      hint: 'Set `model-path` to the folder or file to verify.',
    })
  }
  const token = input.text('github-token')
  const reportDir = input.text('report-dir')
  const trust = readTrust(input)
  const policyPath = input.text('policy')
  const expectedVsa = readExpectedVsa(input)
  const predicateTypes = input.lines('predicate-type')
  const datasets = readDatasetFiles(input, policyPath)
  const vulnerabilities = readVulnerabilityFiles(input, policyPath)
  return {
    mode,
    patterns,
    ...(digestsPath === undefined ? {} : { digestsPath }),
    ignorePaths: input.lines('ignore-paths'),
    symlinks:
      input.choice('allow-symlinks', ['never', 'within-model']) === 'never'
        ? 'refuse'
        : 'within-model',
    unsignedFiles: input.flag('ignore-unsigned-files') ? 'ignore' : 'refuse',
    subjectNames: input.choice('subject-names', SUBJECT_NAMES),
    inspect: input.flag('inspect'),
    acceptUnsortedUnsafe: input.flag('accept-unsorted-unsafe'),
    // Beside other statements it would otherwise be enough that one of those passes.
    predicateTypes: expectedVsa ? [...new Set([...predicateTypes, VSA_TYPE])] : predicateTypes,
    identity: readIdentity(input, trust),
    ...(policyPath === undefined ? {} : { policyPath }),
    ...(datasets === undefined ? {} : { datasets }),
    ...(vulnerabilities === undefined ? {} : { vulnerabilities }),
    ...(expectedVsa === undefined ? {} : { expectedVsa }),
    trust,
    places: readBundlePlaces(input, trust.offline),
    ...(token === undefined ? {} : { githubToken: new Secret(token) }),
    timeoutMs: (input.integer('timeout-minutes', 1, 360) ?? 5) * 60_000,
    ...(reportDir === undefined ? {} : { reportDir }),
    showSummary: input.flag('show-summary'),
  }
}

const readDatasetFiles = (
  input: Reader,
  policyPath: string | undefined,
): DatasetFiles | undefined => {
  const commitments = input.lines('dataset-commitment')
  const proofs = input.lines('dataset-proof')
  if (commitments.length + proofs.length === 0) return undefined
  if (policyPath === undefined) {
    throw new ProvenanceError(
      'INPUT_CONFLICT',
      'dataset-commitment or dataset-proof is given without policy: nothing asks for them',
      { hint: 'Name the lists in `blocklists` of a rule, and give the policy.' },
    )
  }
  if (proofs.length > MAX_CLAIMED_DATASETS || commitments.length > MAX_CLAIMED_DATASETS) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `dataset-commitment and dataset-proof take ${MAX_CLAIMED_DATASETS} lines each`,
    )
  }
  return { commitments, proofs }
}

const DIGEST = /^sha256:[0-9a-f]{64}$/

const readVulnerabilityFiles = (
  input: Reader,
  policyPath: string | undefined,
): VulnerabilityFiles | undefined => {
  const database = input.text('vulnerability-database')
  const digest = input.text('vulnerability-database-digest')
  const ignore = input.text('vulnerability-ignore')
  const vex = input.lines('vulnerability-vex')
  if (database === undefined) {
    if (digest === undefined && ignore === undefined && vex.length === 0) return undefined
    throw new ProvenanceError(
      'INPUT_CONFLICT',
      'inputs about vulnerabilities are given without vulnerability-database',
      { hint: 'Give the OSV records that they are about.' },
    )
  }
  if (policyPath === undefined) {
    throw new ProvenanceError(
      'INPUT_CONFLICT',
      'vulnerability-database is given without policy: nothing sets a limit',
      { hint: 'Set `vulnerabilities: { max-severity: … }` in a rule, and give the policy.' },
    )
  }
  if (digest !== undefined && !DIGEST.test(digest)) {
    throw new ProvenanceError(
      'INPUT_INVALID',
      `vulnerability-database-digest is ${shown(digest)}, which is no digest`,
      { hint: 'Give `sha256:` and 64 hex digits, lowercase.' },
    )
  }
  return {
    database,
    ...(digest === undefined ? {} : { digest }),
    ...(ignore === undefined ? {} : { ignore }),
    vex,
  }
}

/** Input of gh's name → field. */
const IDENTITY_INPUTS = {
  repo: 'repo',
  owner: 'owner',
  'signer-workflow': 'signerWorkflow',
  'signer-repo': 'signerRepo',
  'signer-digest': 'signerDigest',
  'source-ref': 'sourceRef',
  'source-digest': 'sourceDigest',
  'cert-identity': 'certIdentity',
  'cert-identity-regex': 'certIdentityRegex',
  'cert-oidc-issuer': 'certOidcIssuer',
} as const satisfies Partial<Record<VerifyInputName, keyof IdentityRequest>>

const readIdentity = (input: Reader, trust: TrustSettings): IdentityRequest => {
  const request: Record<string, string> = {}
  for (const [name, field] of Object.entries(IDENTITY_INPUTS)) {
    const value = input.text(name as VerifyInputName)
    if (value !== undefined) request[field] = value
  }
  const denySelfHostedRunners = input.flag('deny-self-hosted-runners')
  // `repo` and `owner` also say where bundles are; the others speak of a certificate that is not there.
  const unused = Object.keys(request).filter((field) => field !== 'repo' && field !== 'owner')
  if (trust.signer !== 'sigstore' && (unused.length > 0 || denySelfHostedRunners)) {
    throw new ProvenanceError(
      'INPUT_CONFLICT',
      'a key or a certificate chain and an identity are given',
      {
        hint: 'Keys and chains name the signer themselves; an identity needs a certificate of Sigstore.',
      },
    )
  }
  return { ...request, denySelfHostedRunners }
}

const readTrust = (input: Reader): TrustSettings => {
  const publicKeyPath = input.text('public-key')
  const certificateChainPath = input.text('certificate-chain')
  const trustedRootPath = input.text('custom-trusted-root')
  const offline = input.flag('offline')
  const tufCacheDir = input.text('tuf-cache')
  const maxAgeDays = input.integer('max-trusted-root-age-days', 1, 36_500)
  if (publicKeyPath !== undefined && certificateChainPath !== undefined) {
    throw new ProvenanceError(
      'INPUT_CONFLICT',
      'public-key and certificate-chain are given at once',
      {
        hint: 'Give one of them.',
      },
    )
  }
  if (publicKeyPath !== undefined) return { signer: 'key', publicKeyPath, offline }
  if (certificateChainPath !== undefined) {
    return { signer: 'certificate-chain', certificateChainPath, offline }
  }
  if (offline && trustedRootPath === undefined) {
    throw new ProvenanceError('INPUT_MISSING', 'offline is set without custom-trusted-root', {
      hint: 'Save a trusted root while online (`gh attestation trusted-root > trusted_root.jsonl`) and give it.',
    })
  }
  return {
    signer: 'sigstore',
    offline,
    publicGood: !input.flag('no-public-good'),
    ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
    ...(tufCacheDir === undefined ? {} : { tufCacheDir }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
  }
}
