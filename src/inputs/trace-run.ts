// SPDX-License-Identifier: Apache-2.0
//
// From the inputs of verify to the chain of a model: each model of it is
// verified with what the user expects of signers, a policy file or identity,
// or as models.lock pins it.

import { resolve } from 'node:path/posix'
import type { StatedBaseModel } from '../attestation/base-model.ts'
import { indexBySubject, unverifiedSubjects } from '../attestation/subject-index.ts'
import { ROOT_PREFIX } from '../attestation/subjects.ts'
import { isSha256Hex } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import { isBundleName } from '../io/bundle-sources/bundle-files.ts'
import { createFilesSource } from '../io/bundle-sources/files.ts'
import { createHashPorts } from '../io/live.ts'
import type { ModelsLock } from '../lock/models-lock-v1.ts'
import { parseLock } from '../lock/parse-lock.ts'
import { verifyLock } from '../pipelines/lock-verify.ts'
import { type LookedUp, type Trace, type TraceLimits, traceModel } from '../pipelines/trace.ts'
import { isSound, isSubjectPassed, type SubjectReport } from '../policy/report.ts'
import type { BundleSource, FoundBundle } from '../ports.ts'
import { type OpenedLock, openLockFile } from './lock-file.ts'
import type { VerifyInputs } from './verify-inputs.ts'
import { type VerifiedOne, verifyOne } from './verify-one.ts'
import {
  lastComponent,
  namedSources,
  prepareDigest,
  prepareModel,
  settleVerify,
  type VerifyHost,
  type VerifyRun,
} from './verify-run.ts'

export interface TraceRequest {
  /** One model, or a file of bundles: `.intoto.jsonl`, `.sig`, `.sigstore.json`. */
  readonly target: string
  readonly lockPath?: string
  readonly limits: TraceLimits
}

/** @throws what is wrong with the request, or with reading; what is wrong with a model is in the trace */
export const runTrace = async (
  { target, lockPath, limits }: TraceRequest,
  inputs: VerifyInputs,
  host: VerifyHost,
): Promise<Trace> => {
  const run = await settleVerify(inputs, host)
  const lock = lockPath === undefined ? undefined : await readLock(lockPath, run)
  const sources = (await namedSources(run)).map(bySubject)
  const root = isBundleName(lastComponent(target))
    ? await verifyBundleFile(target, sources, run)
    : await verifyFiles(target, run)
  return traceModel(root, limits, {
    lookUp: async (base) =>
      (lock && (await lookUpPinned(base, lock))) ?? lookUpBundles(base, sources, run),
  })
}

// ---- the model that is asked about -----------------------------------------------------

const verifyFiles = async (target: string, run: VerifyRun) => {
  const { tree } = createHashPorts(run.host.hashWorkerPath)
  const [path, ...others] = await tree.expand(target)
  if (path === undefined || others.length > 0) {
    throw new ProvenanceError(
      'USAGE',
      `"${target}" names ${others.length + 1} models; trace takes one`,
    )
  }
  const { report, accepted } = await verifyOne(await prepareModel(path, target, run), run)
  return { name: report.name, ...lookedUp({ report, accepted }) }
}

// A bundle is about a model that need not be here: the first thing that it speaks of is the root.
const verifyBundleFile = async (path: string, sources: readonly BundleSource[], run: VerifyRun) => {
  const bundles = await createFilesSource({ kind: 'files', paths: [path] }).find([])
  const subjects = bundles.flatMap(({ content }) => unverifiedSubjects(content))
  const subject = subjects.find(({ name }) => name.startsWith(ROOT_PREFIX)) ?? subjects[0]
  if (subject === undefined || !isSha256Hex(subject.sha256)) {
    throw new ProvenanceError('BUNDLE_INVALID', `${path} holds no statement with a SHA-256`)
  }
  const name = subject.name.replace(ROOT_PREFIX, '')
  const known = { name, sha256: subject.sha256, shape: 'either' } as const
  const own: BundleSource = { id: 'files', find: async () => bundles }
  const prepared = await prepareDigest(known, [own, ...sources], run)
  return { name, ...lookedUp(await verifyOne(prepared, run)) }
}

// ---- its base models ------------------------------------------------------------------

const lookUpBundles = async (
  base: StatedBaseModel,
  sources: readonly BundleSource[],
  run: VerifyRun,
): Promise<LookedUp> => {
  const { name, sha256, shape } = base
  if (sha256 === undefined) return { accepted: [], bytesRead: false }
  const prepared = await prepareDigest({ name, sha256, shape }, sources, run)
  return lookedUp(await verifyOne(prepared, run))
}

// Sources that do not look by digest give all that they have: read once, and asked by digest.
const bySubject = (source: BundleSource): BundleSource => {
  if (source.id === 'attestations') return source
  let opened: Promise<ReadonlyMap<string, readonly FoundBundle[]>> | undefined
  return {
    id: source.id,
    find: async (digests) => {
      opened ??= source.find([]).then(indexBySubject)
      const index = await opened
      const found = digests.flatMap((digest) => index.get(digest.replace(/^sha256:/, '')) ?? [])
      return [...new Set(found)]
    },
  }
}

interface ReadLock {
  readonly lock: ModelsLock
  readonly opened: OpenedLock
}

const readLock = async (lockPath: string, { inputs, host }: VerifyRun): Promise<ReadLock> => {
  const opened = openLockFile(
    {
      path: resolve(host.cwd, lockPath),
      symlinks: inputs.symlinks,
      offline: inputs.trust.offline,
      trust: () => inputs.trust,
    },
    host,
  )
  const text = await opened.files.readLock()
  if (text !== undefined) return { lock: parseLock(text), opened }
  throw new ProvenanceError('LOCK_INVALID', `there is no file "${lockPath}"`)
}

/** `undefined` where nothing of this digest is pinned. */
const lookUpPinned = async (
  { sha256 }: StatedBaseModel,
  { lock, opened }: ReadLock,
): Promise<LookedUp | undefined> => {
  const entry = lock.entries.find(({ digest }) => digest === `sha256:${sha256}`)
  if (entry === undefined) return undefined
  const options = { names: [entry.name], read: 'nothing' } as const
  const [report] = await verifyLock(lock, options, opened.ports)
  if (report === undefined) return undefined
  const accepted = isSubjectPassed(report) ? report.bundles.filter(isSound) : []
  return lookedUp({ report, accepted })
}

const lookedUp = ({ report, accepted }: Pick<VerifiedOne, 'report' | 'accepted'>): LookedUp => {
  const failed = failedCheck(report)
  return {
    ...(report.digest === undefined ? {} : { digest: report.digest }),
    accepted,
    bytesRead: report.bytesRead,
    ...(failed === undefined ? {} : { failed }),
  }
}

const failedCheck = ({ checks }: SubjectReport): LookedUp['failed'] =>
  checks.length === 0
    ? { title: 'checks', found: 'nothing was checked' }
    : checks.find(({ passed }) => !passed)
