// SPDX-License-Identifier: Apache-2.0
//
// A model that verifies → an entry of models.lock. Nothing is pinned that was
// not verified here, and what was asked for loosely is pinned as it was found:
// the next signer is compared with this one.

import type { CertificateIdentity } from '../attestation/certificate-identity.ts'
import { loadVerifyingKey } from '../attestation/ec-key.ts'
import { ProvenanceError } from '../core/errors.ts'
import {
  type LockEntry,
  type ModelsLock,
  type PinnedIdentity,
  type PinnedSigner,
  withEntry,
} from '../lock/models-lock-v1.ts'
import { sortByName } from '../model/paths.ts'
import {
  buildIdentityPolicy,
  checkIdentity,
  type IdentityRequest,
} from '../policy/identity-policy.ts'
import {
  failedCheck,
  isSubjectPassed,
  type ReportedBundle,
  type SubjectReport,
} from '../policy/report.ts'
import {
  type LoadedBundle,
  type LockPorts,
  type LockVerification,
  loadBundle,
  pinnedContent,
} from './lock-ports.ts'

export interface LockAddRequest {
  readonly name: string
  /** Relative to the folder of the lock file. */
  readonly path: string
  readonly source?: string
  readonly bundles: readonly LockEntry['bundles'][number]['location'][]
  readonly signer:
    | { readonly kind: 'identity'; readonly identity: IdentityRequest }
    /** With `hint`, the key at `path` has to be that one. */
    | { readonly kind: 'key'; readonly path: string; readonly hint?: string }
  /** E.g. `https://github.com`: the server that a `repo` stands on. */
  readonly serverUrl: string
  /** Empty: all that bundles of this signer state about the files. */
  readonly predicateTypes: readonly string[]
  /** `small`: names and digests of the files of a folder with at most MAX_LISTED_FILES. */
  readonly listFiles: 'small' | 'never'
}

/** Above this, a list of files says nothing to a reviewer any more. */
export const MAX_LISTED_FILES = 200

export type LockAddResult =
  | {
      readonly kind: 'pinned'
      readonly lock: ModelsLock
      readonly entry: LockEntry
      readonly report: SubjectReport
    }
  /** The report says why; nothing was pinned. */
  | { readonly kind: 'refused'; readonly report: SubjectReport }

/** @throws LOCK_ENTRY_TAKEN before anything is read, and what the ports throw */
export const addToLock = async (
  lock: ModelsLock,
  request: LockAddRequest,
  ports: LockPorts,
): Promise<LockAddResult> => {
  const { entries } = lock
  if (entries.some(({ name }) => name === request.name)) {
    throw new ProvenanceError('LOCK_ENTRY_TAKEN', `models.lock pins "${request.name}" already`)
  }
  const other = entries.find(({ path }) => path === request.path)
  if (other !== undefined) {
    throw new ProvenanceError(
      'LOCK_ENTRY_TAKEN',
      `models.lock pins "${request.path}" already, as "${other.name}"`,
      { hint: `Run \`mlprov lock update ${other.name}\` to replace what is pinned.` },
    )
  }
  return pin(lock, request, ports)
}

/** What an update changes; the entry has the rest. */
export type LockUpdateRequest = Pick<LockAddRequest, 'name' | 'listFiles' | 'serverUrl'> &
  Partial<Pick<LockAddRequest, 'path' | 'source' | 'bundles' | 'signer' | 'predicateTypes'>>

/**
 * Pins a model anew. Without another signer, the one that is pinned has to have
 * signed again, at any commit.
 * @throws LOCK_ENTRY_UNKNOWN, LOCK_ENTRY_TAKEN, and what the ports throw
 */
export const updateLock = async (
  lock: ModelsLock,
  request: LockUpdateRequest,
  ports: LockPorts,
): Promise<LockAddResult> => {
  const entry = lock.entries.find(({ name }) => name === request.name)
  if (entry === undefined) throw unknownEntry(request.name)
  const others = { entries: lock.entries.filter((candidate) => candidate !== entry) }
  const { source } = { ...entry, ...request }
  const merged: LockAddRequest = {
    name: entry.name,
    path: request.path ?? entry.path,
    ...(source === undefined ? {} : { source }),
    bundles: request.bundles ?? entry.bundles.map(({ location }) => location),
    signer: request.signer ?? sameSigner(entry.signer),
    predicateTypes: request.predicateTypes ?? entry.predicateTypes,
    listFiles: request.listFiles,
    serverUrl: request.serverUrl,
  }
  return addToLock(others, merged, ports)
}

export const unknownEntry = (name: string): ProvenanceError =>
  new ProvenanceError('LOCK_ENTRY_UNKNOWN', `models.lock pins no model "${name}"`)

// A key is a key: a new one has to be named. A commit is another one each time.
const sameSigner = (signer: PinnedSigner): LockAddRequest['signer'] => {
  if (signer.kind === 'key') return signer
  const { sourceDigest: _commit, signerDigest: _workflowCommit, ...identity } = signer.identity
  return { kind: 'identity', identity }
}

const pin = async (
  lock: ModelsLock,
  request: LockAddRequest,
  ports: LockPorts,
): Promise<LockAddResult> => {
  const { name, path, source, predicateTypes } = request
  const bundles: LoadedBundle[] = []
  for (const location of request.bundles) bundles.push(await loadBundle(location, ports))
  const signer = await loadSigner(request.signer, ports)
  const verification = await ports.verify({
    path,
    bundles,
    signer: signer.kind === 'key' ? { kind: 'key', pem: signer.pem } : signer,
    predicateTypes,
    read: 'bytes',
  })
  const report = withUnusedBundles({ ...verification.report, name, path }, bundles)
  if (!isSubjectPassed(report)) return { kind: 'refused', report }
  const passing = report.bundles.filter(isBundlePassed)
  const entry: LockEntry = {
    name,
    path,
    kind: verification.kind,
    ...(source === undefined ? {} : { source }),
    ...listed(verification, request.listFiles),
    signer:
      signer.kind === 'key'
        ? { kind: 'key', path: signer.path, hint: signer.hint }
        : { kind: 'identity', identity: pinnedIdentity(request, signer.identity, passing) },
    bundles: bundles.map(({ location, digest }) => ({ location, digest })),
    predicateTypes: [
      ...new Set(predicateTypes.length > 0 ? predicateTypes : passing.flatMap(typeOf)),
    ].sort(),
  }
  return { kind: 'pinned', lock: withEntry(lock, entry), entry, report }
}

const isBundlePassed = ({ verified, checks }: ReportedBundle): boolean =>
  verified && checks.length > 0 && checks.every(({ passed }) => passed)

const typeOf = ({ predicateType }: ReportedBundle): readonly string[] =>
  predicateType === undefined ? [] : [predicateType]

// One bundle that passes is enough for a verdict; to be pinned, each file has to hold one.
const withUnusedBundles = (
  report: SubjectReport,
  bundles: readonly LoadedBundle[],
): SubjectReport => {
  const unused = bundles.filter(
    ({ location }) =>
      !report.bundles.some((bundle) => bundle.source === location.value && isBundlePassed(bundle)),
  )
  const checks = unused.map(({ location }) => {
    const failed = report.bundles
      .filter(({ source }) => source === location.value)
      .flatMap((bundle) => bundle.checks)
      .find(({ passed }) => !passed)
    return failedCheck(
      {
        id: 'lock.bundle',
        title: `bundle ${location.value}`,
        expected: 'a bundle that verifies',
        found: failed ? `${failed.title}: ${failed.found}` : 'none',
      },
      { code: failed?.code ?? 'BUNDLE_NONE' },
    )
  })
  return { ...report, checks: [...report.checks, ...checks] }
}

const listed = (
  verification: LockVerification,
  listFiles: LockAddRequest['listFiles'],
): Pick<LockEntry, 'digest' | 'files'> => {
  const { digest, files } = pinnedContent(verification)
  const isListed = listFiles === 'small' && files && files.length <= MAX_LISTED_FILES
  return { digest, ...(isListed ? { files: sortByName(files) } : {}) }
}

type LoadedSigner =
  | Extract<LockAddRequest['signer'], { kind: 'identity' }>
  | {
      readonly kind: 'key'
      readonly path: string
      readonly pem: string
      readonly hint: string
    }

const loadSigner = async (
  signer: LockAddRequest['signer'],
  ports: LockPorts,
): Promise<LoadedSigner> => {
  if (signer.kind === 'identity') return signer
  const { path } = signer
  const pem = await ports.readKey(path)
  const { hint } = loadVerifyingKey(pem)
  if (signer.hint === undefined || signer.hint === hint) return { kind: 'key', path, pem, hint }
  throw new ProvenanceError(
    'LOCK_MISMATCH',
    `the key at "${path}" is ${hint}, not the pinned one`,
    {
      hint: 'If the signer has a new key, name it: `mlprov lock update NAME --key PATH`.',
    },
  )
}

/** @throws LOCK_INVALID where the bundles have no common signer */
const pinnedIdentity = (
  { serverUrl }: LockAddRequest,
  asked: IdentityRequest,
  passing: readonly ReportedBundle[],
): PinnedIdentity => {
  const identities = passing.flatMap(({ signer }) =>
    signer?.kind === 'certificate' ? [signer.identity] : [],
  )
  const [first] = identities
  const candidates = first === undefined ? [] : candidatesOf(asked, first, identities)
  const pinned = candidates.find((candidate) => {
    const policy = buildIdentityPolicy(candidate, serverUrl)
    return identities.every((found) => checkIdentity(policy, found).every(({ passed }) => passed))
  })
  if (pinned !== undefined) return pinned
  throw new ProvenanceError('LOCK_INVALID', 'the bundles have no common signer to be pinned', {
    hint: 'Pin the bundles of one signer; name it with `--signer-workflow` or `--cert-identity`.',
  })
}

// What was asked for stays; what was left open becomes what was found. Of the workflow the ref is
// pinned only where it was asked for: each release has another one. A signer that is no workflow
// of this server is pinned by its whole name.
const candidatesOf = (
  { certIdentityRegex: _loose, denySelfHostedRunners, ...asked }: IdentityRequest,
  first: CertificateIdentity,
  identities: readonly CertificateIdentity[],
): readonly PinnedIdentity[] => {
  const { subjectAlternativeName: subject, sourceRepositoryDigest: commit, issuer } = first
  const isOneCommit = identities.every((found) => found.sourceRepositoryDigest === commit)
  const workflow = /^https:\/\/([^@]+\.ya?ml)@./.exec(subject)?.[1]
  const repo = /^https:\/\/[^/]+\/([^/]+\/[^/]+)$/.exec(first.sourceRepositoryURI ?? '')?.[1]
  const common = {
    ...(commit !== undefined && isOneCommit ? { sourceDigest: commit } : {}),
    ...(issuer === undefined ? {} : { certOidcIssuer: issuer }),
    ...asked,
    ...(denySelfHostedRunners === true ? { denySelfHostedRunners } : {}),
  }
  return [
    ...(workflow === undefined || repo === undefined
      ? []
      : [{ repo, signerWorkflow: workflow, ...common }]),
    { certIdentity: subject, ...common },
  ]
}
