// SPDX-License-Identifier: Apache-2.0
//
// From the inputs of verify to its report: the one composition that the action
// and the command share. What the policy needs is settled before anything is
// read or fetched.

import { relative } from 'node:path/posix'
import type { Sha256Hex } from '../core/digest.ts'
import { MAX_POLICY_BYTES } from '../core/limits.ts'
import { findBundlesOfModel } from '../io/bundles-of-model.ts'
import { createRepositoryReader } from '../io/fs/repository-files.ts'
import { createHashPorts } from '../io/live.ts'
import { type OpenedTrust, openTrust } from '../io/live-verify.ts'
import { type Deadline, deadlineIn } from '../io/retry.ts'
import { canonicalIgnorePaths } from '../model/paths.ts'
import type { SignerRequirement } from '../pipelines/examine-bundle.ts'
import type { VerifiedModel } from '../pipelines/sign-summaries.ts'
import { type PreparedTarget, type VerifyAllRequest, verifyAll } from '../pipelines/verify-all.ts'
import type { DatasetEvidence } from '../policy/dataset-evidence.ts'
import { buildIdentityPolicy } from '../policy/identity-policy.ts'
import type { Policy } from '../policy/policy-file/load.ts'
import type { Report, ReportedBundle } from '../policy/report.ts'
import type { VulnerabilityEvidence } from '../policy/vulnerabilities/vulnerability-evidence.ts'
import type { BundleSource, Reporter } from '../ports.ts'
import { readDatasetEvidence } from './dataset-evidence.ts'
import type { VerifyInputs } from './verify-inputs.ts'

export interface VerifyHost {
  readonly cwd: string
  readonly hashWorkerPath: string
  readonly reporter: Reporter
  readonly now: Date
  /** E.g. `https://github.com`, no trailing slash. */
  readonly serverUrl: string
  /** E.g. `https://api.github.com`, no trailing slash. */
  readonly apiUrl: string
  /** Where what TUF gave is kept between runs, unless an input names a folder. */
  readonly tufCacheDir?: string | undefined
  /** Told of each model, as it is verified. */
  readonly onVerified?: (verified: VerifiedModel) => void
  /** Docker's `config.json`, for the login of a registry where no input gives one. */
  readonly dockerConfigPath?: string | undefined
}

/** Everything that is settled before the first model is read. */
export interface VerifyRun {
  readonly inputs: VerifyInputs
  readonly host: VerifyHost
  readonly deadline: Deadline
  readonly identity: SignerRequirement['identity']
  readonly policy: Policy | undefined
  /** Read before anything else, so that a wrong file ends it. */
  readonly datasets: DatasetEvidence | undefined
  readonly vulnerabilities: VulnerabilityEvidence | undefined
  /** Opened on first use: a policy of keys needs no trusted root. */
  readonly trust: () => Promise<OpenedTrust>
}

/** @throws what is wrong with the request, or with reading; what is wrong with a model is in the report */
export const runVerify = async (inputs: VerifyInputs, host: VerifyHost): Promise<Report> => {
  const run = await settleVerify(inputs, host)
  const listing = await prepareListing(run)
  return verifyModels(run, { patterns: inputs.patterns, prepared: listing ? [listing] : [] })
}

/** Verifies models of a run that is settled. @throws as `runVerify` */
export const verifyModels = async (
  run: VerifyRun,
  { patterns, prepared }: Pick<VerifyAllRequest, 'patterns' | 'prepared'>,
): Promise<Report> => {
  const { inputs, host } = run
  const { now, reporter } = host
  const hashPorts = createHashPorts(host.hashWorkerPath)
  const maxAge = inputs.trust.signer === 'sigstore' ? inputs.trust.maxAgeDays : undefined
  const opened = run.policy && maxAge === undefined ? undefined : await run.trust()
  const trustedRoot = opened?.trustedRoot
  return verifyAll(
    {
      patterns,
      prepared,
      options: {
        signer: await signerOf(run, undefined),
        predicateTypes: inputs.predicateTypes,
        unsignedFiles: inputs.unsignedFiles,
        subjectNames: inputs.subjectNames,
        acceptUnsortedUnsafe: inputs.acceptUnsortedUnsafe,
        acceptSymlinks: inputs.symlinks === 'within-model',
        ...(inputs.inspect ? { headers: { allowedImports: [] } } : {}),
        ...(inputs.expectedVsa === undefined ? {} : { vsa: { ...inputs.expectedVsa, now } }),
      },
      ...(trustedRoot && { trustedRoot }),
      ...(maxAge === undefined ? {} : { maxTrustedRootAgeDays: maxAge }),
      now,
    },
    {
      ...hashPorts,
      reporter,
      prepare: (path, shownPath) => prepareModel(path, shownPath, run),
      onVerified: (subject, content) =>
        host.onVerified?.({
          subject,
          content,
          ...(run.policy?.digest === undefined ? {} : { policyDigest: run.policy.digest }),
        }),
    },
  )
}

/** @throws what is wrong with policy and identity, before anything is read */
export const settleVerify = async (inputs: VerifyInputs, host: VerifyHost): Promise<VerifyRun> => {
  canonicalIgnorePaths(inputs.ignorePaths)
  const policy = await readPolicy(inputs, host)
  const datasets = inputs.datasets && (await readDatasetEvidence(inputs.datasets, host))
  const vulnerabilities = await readVulnerabilities(inputs, host)
  const deadline = deadlineIn(inputs.timeoutMs)
  let opened: Promise<OpenedTrust> | undefined
  return {
    inputs,
    host,
    deadline,
    policy,
    datasets,
    vulnerabilities,
    identity: identityOf(inputs, host, policy),
    trust: () => {
      opened ??= openTrust(inputs.trust, {
        deadline,
        now: host.now,
        tufCacheDir: host.tufCacheDir,
        onNotice: (message) => host.reporter.info(message),
      })
      return opened
    },
  }
}

const readVulnerabilities = async (
  { vulnerabilities }: VerifyInputs,
  { cwd }: VerifyHost,
): Promise<VulnerabilityEvidence | undefined> => {
  if (vulnerabilities === undefined) return undefined
  const { readVulnerabilityEvidence } = await import('../io/vulnerabilities/evidence.ts')
  return readVulnerabilityEvidence(vulnerabilities, cwd)
}

const readPolicy = async (
  { policyPath }: VerifyInputs,
  { cwd }: VerifyHost,
): Promise<Policy | undefined> => {
  if (policyPath === undefined) return undefined
  const { loadPolicy } = await import('../policy/policy-file/load.ts')
  const path = policyPath.startsWith('/') ? relative(cwd, policyPath) : policyPath
  return loadPolicy(path, createRepositoryReader(cwd, MAX_POLICY_BYTES, 'POLICY_INVALID'))
}

// A policy file names the signers; identity inputs beside it narrow them further.
const identityOf = (
  { identity, trust }: VerifyInputs,
  { serverUrl }: VerifyHost,
  policy: Policy | undefined,
): SignerRequirement['identity'] => {
  if (trust.signer !== 'sigstore') return undefined
  const { denySelfHostedRunners, ...named } = identity
  const isEmpty = Object.keys(named).length === 0 && denySelfHostedRunners !== true
  return policy && isEmpty ? 'policy-file' : buildIdentityPolicy(identity, serverUrl)
}

type Subject = { readonly name: string; readonly path: string }

const NOBODY: SignerRequirement = { trust: { kind: 'key', keys: [] } }

const signerOf = async (
  run: VerifyRun,
  subject: Subject | undefined,
): Promise<SignerRequirement> => {
  const { identity, policy } = run
  if (policy) {
    const { ruleFor } = await import('../policy/policy-file/match.ts')
    const rule = subject && ruleFor(policy, subject)
    // Without a rule nobody is trusted, and no trusted root is fetched.
    if (rule === undefined) return NOBODY
    if (rule.signer.kind === 'key' && rule.signer.pem !== undefined) {
      const { loadVerifyingKey } = await import('../attestation/ec-key.ts')
      return { trust: { kind: 'key', keys: [loadVerifyingKey(rule.signer.pem)] } }
    }
  }
  const { trust } = await run.trust()
  return { trust, ...(identity === undefined ? {} : { identity }) }
}

const policyOptions = async (
  run: VerifyRun,
  subject: Subject,
): Promise<NonNullable<PreparedTarget['options']>> => {
  const { policy, host, datasets, vulnerabilities } = run
  if (policy === undefined) return {}
  const { evaluatePolicy } = await import('../policy/policy-file/evaluate.ts')
  const { pathFrom, ruleFor } = await import('../policy/policy-file/match.ts')
  const { asksForContents } = await import('../policy/policy-file/content-rules.ts')
  const { now, serverUrl, cwd } = host
  // One subject for both: the rule that names the signer is the rule that is evaluated.
  const matched = { name: subject.name, path: pathFrom(cwd, subject.path) }
  const rule = ruleFor(policy, matched)
  const { vsa, blocklists = [] } = rule ?? {}
  const context = {
    now,
    serverUrl,
    ...(datasets === undefined ? {} : { datasets }),
    ...(vulnerabilities === undefined ? {} : { vulnerabilities }),
  }
  const { establishAbsence } = await import('../policy/dataset-evidence.ts')
  return {
    signer: await signerOf(run, matched),
    ...(vsa === undefined ? {} : { vsa: { ...vsa, now } }),
    ...(rule && asksForContents(rule) ? { headers: { allowedImports: rule.allowedImports } } : {}),
    ...(datasets === undefined
      ? {}
      : { establish: (bundle: ReportedBundle) => establishAbsence(bundle, blocklists, datasets) }),
    evaluate: (report) => evaluatePolicy(policy, { ...report, ...matched }, context),
  }
}

/** How a model on disk is read, where its bundles are, and who must have signed it. */
export const prepareModel = async (
  path: string,
  shownPath: string,
  run: VerifyRun,
): Promise<PreparedTarget & { readonly shownPath: string }> => {
  const { inputs } = run
  const { sources, insideModel } = await bundlesOf(path, run)
  const ignorePaths = ['.git', ...inputs.ignorePaths, ...insideModel]
  return {
    sources,
    shownPath,
    target: { kind: 'path', path, scan: { ignorePaths, symlinks: inputs.symlinks } },
    options: await policyOptions(run, { name: lastComponent(path), path: shownPath }),
  }
}

/** A model whose large files are Git LFS pointers: recorded digests in place of bytes. */
export const preparePointers = async (
  path: string,
  shownPath: string,
  run: VerifyRun,
): Promise<PreparedTarget & { readonly shownPath: string }> => {
  const { inputs, host } = run
  const { listPointers } = await import('../io/fs/pointer-listing.ts')
  const { sources, insideModel } = await bundlesOf(path, run)
  const ignorePaths = ['.git', ...inputs.ignorePaths, ...insideModel]
  const scan = { ignorePaths, symlinks: inputs.symlinks }
  const { name, files } = await listPointers(path, scan, createHashPorts(host.hashWorkerPath))
  return {
    sources,
    shownPath,
    target: { kind: 'listing', name, files },
    options: await policyOptions(run, { name, path: shownPath }),
  }
}

const prepareListing = async (run: VerifyRun): Promise<PreparedTarget | undefined> => {
  const { digestsPath } = run.inputs
  if (digestsPath === undefined) return undefined
  const { readListing } = await import('../io/listing-reader.ts')
  const listing = await readListing(
    digestsPath,
    { ...createHashPorts(run.host.hashWorkerPath), reporter: run.host.reporter },
    { ignorePaths: ['.git', ...run.inputs.ignorePaths], symlinks: run.inputs.symlinks },
  )
  const { sources } = await bundlesOf(digestsPath, run)
  return {
    sources,
    target: { kind: 'listing', ...listing },
    options: await policyOptions(run, { name: listing.name, path: digestsPath }),
  }
}

/** Something of which only a digest is known. */
export interface KnownDigest {
  readonly name: string
  readonly sha256: Sha256Hex
  readonly shape: 'folder' | 'file' | 'either'
}

/** A digest in place of a model: its bundles are where the user says, never beside a file. */
export const prepareDigest = async (
  { name, sha256, shape }: KnownDigest,
  sources: readonly BundleSource[],
  run: VerifyRun,
): Promise<PreparedTarget & { readonly shownPath: string }> => {
  const shownPath = name.replace(/\/+$/, '')
  const subject = { name: lastComponent(shownPath), path: shownPath }
  return {
    sources,
    shownPath,
    target: { kind: 'digest', name: subject.name, sha256, shape },
    options: await policyOptions(run, subject),
  }
}

/** The places that the user names, without a model; a source that a place needs is opened later. */
export const namedSources = async (run: VerifyRun): Promise<readonly BundleSource[]> =>
  (await bundlesOf(undefined, run)).sources

const bundlesOf = (modelPath: string | undefined, { inputs, host, deadline }: VerifyRun) => {
  const { githubToken, places, identity } = inputs
  return findBundlesOfModel({
    ...(modelPath === undefined ? {} : { modelPath }),
    cwd: host.cwd,
    places,
    dockerConfigPath: host.dockerConfigPath,
    settings: {
      apiUrl: host.apiUrl,
      deadline,
      onRetry: (message) => host.reporter.info(message),
      ...(githubToken === undefined ? {} : { token: githubToken }),
    },
    ...(identity.repo === undefined ? {} : { repo: identity.repo }),
    ...(identity.owner === undefined ? {} : { owner: identity.owner }),
  })
}

export const lastComponent = (path: string): string =>
  path.replaceAll('\\', '/').split('/').at(-1) ?? path
