// SPDX-License-Identifier: Apache-2.0
//
// Base models as resource descriptors, each verified first as far as the user
// asked: with its bundles under a policy, as an entry of models.lock, or by a
// given digest. The verifiers are those of verify and of the lock.

import { resolve } from 'node:path/posix'
import { describeBaseModel } from '../attestation/base-model.ts'
import type { ResourceDescriptor } from '../attestation/resource-descriptor.ts'
import { isSha256Hex, type Sha256Hex, sha256 } from '../core/digest.ts'
import { ProvenanceError } from '../core/errors.ts'
import { expandDependency } from '../io/descriptors.ts'
import { displayPath } from '../io/fs/display-path.ts'
import { createHashPorts } from '../io/live.ts'
import { parseLock } from '../lock/parse-lock.ts'
import { computeRoot, formatSha256Sums } from '../model/manifest.ts'
import { verifyLock } from '../pipelines/lock-verify.ts'
import type { Content } from '../policy/coverage.ts'
import { isSound, isSubjectPassed, type SubjectReport } from '../policy/report.ts'
import type { DescriptorSource } from '../ports.ts'
import {
  type BaseModelInputs,
  type BaseModelLine,
  parseBaseModelLine,
} from './base-model-inputs.ts'
import { refuseBaseModel, statedBaseModel, unverifiedBaseModel } from './base-model-verdict.ts'
import { openLockFile } from './lock-file.ts'
import type { VerifyInputs } from './verify-inputs.ts'
import { verifyOne } from './verify-one.ts'
import {
  namedSources,
  prepareDigest,
  prepareModel,
  settleVerify,
  type VerifyHost,
  type VerifyRun,
} from './verify-run.ts'

interface Asked {
  readonly inputs: BaseModelInputs
  readonly host: VerifyHost
  /** Describes without verifying. */
  readonly plain: Pick<DescriptorSource, 'describe'>
  /** Present where a policy is given. */
  readonly run: (() => Promise<VerifyRun>) | undefined
}

/**
 * @param plain describes what nobody asked to verify
 * @throws on `describe`: BASE_MODEL_UNVERIFIED, DEPENDENCY_INVALID, and what verification throws
 */
export const createBaseModelSource = (
  inputs: BaseModelInputs,
  plain: Pick<DescriptorSource, 'describe'>,
  host: VerifyHost,
): Pick<DescriptorSource, 'describe'> => {
  let settled: Promise<VerifyRun> | undefined
  const settle = (): Promise<VerifyRun> => {
    settled ??= settleVerify(toVerifyInputs(inputs), host)
    return settled
  }
  const run = inputs.policyPath === undefined ? undefined : settle
  const asked: Asked = { inputs, host, plain, run }
  return {
    describe: async (text) => {
      const line = parseBaseModelLine(text)
      switch (line.kind) {
        case 'lock':
          return [await describeEntry(line, asked)]
        case 'reference':
          return [await describeReference(line, asked)]
        case 'path':
          return describePaths(line, asked)
      }
    },
  }
}

type LineOf<Kind extends BaseModelLine['kind']> = Extract<BaseModelLine, { readonly kind: Kind }>

// ---- models.lock ------------------------------------------------------------------

const describeEntry = async (
  { name, entry }: LineOf<'lock'>,
  { inputs, host }: Asked,
): Promise<ResourceDescriptor> => {
  const { files, ports } = openLockFile(
    {
      path: resolve(host.cwd, inputs.lockPath),
      symlinks: 'refuse',
      offline: false,
      trust: () => trustOf(inputs),
    },
    host,
  )
  const text = await files.readLock()
  if (text === undefined) {
    throw new ProvenanceError('LOCK_INVALID', `there is no file "${inputs.lockPath}"`)
  }
  const lock = parseLock(text)
  const [report] = await verifyLock(lock, { names: [entry], read: 'bytes' }, ports)
  const pinned = lock.entries.find((one) => one.name === entry)
  // verifyLock throws for a name that is not pinned, and reports once a name.
  if (report === undefined || pinned === undefined) {
    throw unverifiedBaseModel(entry, 'it is not pinned')
  }
  if (!isSubjectPassed(report)) return refuseBaseModel(entry, report, host)
  const shown = pinned.kind === 'folder' ? `${name ?? entry}/` : (name ?? entry)
  const accepted = report.bundles.filter(isSound)
  const descriptor = { name: shown, digest: { sha256: pinned.digest.slice('sha256:'.length) } }
  return statedBaseModel(descriptor, { by: 'lock', report, accepted }, host)
}

// ---- a policy, a digest -------------------------------------------------------------

const describeReference = async (
  { descriptor }: LineOf<'reference'>,
  { inputs, run, host }: Asked,
): Promise<ResourceDescriptor> => {
  const name = descriptor.name ?? descriptor.uri ?? ''
  const digest = descriptor.digest?.sha256
  if (run === undefined) return selfAsserted(descriptor, inputs)
  if (!isSha256Hex(digest)) {
    throw unverifiedBaseModel(name, 'it is named by a commit, which no bundle states')
  }
  const settled = await run()
  const known = { name, sha256: digest, shape: 'either' } as const
  const prepared = await prepareDigest(known, await namedSources(settled), settled)
  const { report, accepted } = await verifyOne(prepared, settled)
  return statedBaseModel(descriptor, { by: 'bundle', report, accepted }, host)
}

const describePaths = async (
  line: LineOf<'path'>,
  asked: Asked,
): Promise<readonly ResourceDescriptor[]> => {
  const { name, pattern, sha256: expected } = line
  const { run, host, plain, inputs } = asked
  if (run === undefined) {
    const text = name === undefined ? pattern : `${name}=${pattern}`
    const described = await plain.describe(text)
    if (expected === undefined) return described.map((one) => selfAsserted(one, inputs))
    for (const one of described) compareDigest(one, expected)
    return described.map((one) => describeBaseModel(one, { by: 'digest', bytesRead: true }))
  }
  const paths = await expandDependency(pattern, createHashPorts(host.hashWorkerPath).tree)
  if (name !== undefined && paths.length > 1) {
    throw new ProvenanceError('DEPENDENCY_INVALID', `"${name}" names ${paths.length} files at once`)
  }
  const settled = await run()
  const descriptors: ResourceDescriptor[] = []
  for (const path of paths) {
    const shown = displayPath(path, host.cwd)
    const prepared = await prepareModel(path, shown, settled)
    const { report, accepted, content } = await verifyOne(prepared, settled)
    const descriptor = describeContent(name ?? shown, content, report)
    if (expected !== undefined) compareDigest(descriptor, expected)
    descriptors.push(statedBaseModel(descriptor, { by: 'bundle', report, accepted }, host))
  }
  return descriptors
}

const compareDigest = ({ name = '', digest }: ResourceDescriptor, expected: Sha256Hex): void => {
  if (digest?.sha256 === expected) return
  throw unverifiedBaseModel(name, `it is sha256:${digest?.sha256}, not sha256:${expected}`)
}

const selfAsserted = (
  descriptor: ResourceDescriptor,
  { unverified: mode }: BaseModelInputs,
): ResourceDescriptor => {
  if (mode === 'accept') return describeBaseModel(descriptor)
  const name = descriptor.name ?? descriptor.uri ?? ''
  throw unverifiedBaseModel(
    name,
    'nothing says who must have signed it',
    'Give `base-model-policy`, or name it as `lock:<entry>` or `path#sha256:<hex>`.',
  )
}

// The files that the signature vouches for: their digest is the one in it.
const describeContent = (
  shown: string,
  { kind, files }: Content,
  report: SubjectReport,
): ResourceDescriptor => {
  const [only] = files
  if (kind === 'file' && only !== undefined) {
    return { name: shown, digest: { sha256: only.digest } }
  }
  const leftOut = new Set([...(report.files?.ignored ?? []), ...(report.files?.unsigned ?? [])])
  const signed = files.filter(({ name }) => !leftOut.has(name))
  return {
    name: `${shown.replace(/\/+$/, '')}/`,
    digest: {
      sha256: computeRoot(signed.map(({ digest }) => digest)),
      dirHash1: sha256(formatSha256Sums(signed)),
    },
  }
}

// ---- settings -------------------------------------------------------------------------

const TIMEOUT_MS = 5 * 60_000

const trustOf = ({ trustedRootPath }: BaseModelInputs) =>
  ({
    signer: 'sigstore',
    offline: false,
    publicGood: true,
    ...(trustedRootPath === undefined ? {} : { trustedRootPath }),
  }) as const

const toVerifyInputs = (inputs: BaseModelInputs): VerifyInputs => ({
  mode: 'models',
  patterns: [],
  ignorePaths: [],
  symlinks: 'refuse',
  unsignedFiles: 'refuse',
  subjectNames: 'in-folders',
  acceptUnsortedUnsafe: false,
  inspect: false,
  predicateTypes: [],
  identity: {},
  ...(inputs.policyPath === undefined ? {} : { policyPath: inputs.policyPath }),
  trust: trustOf(inputs),
  places: { files: inputs.bundles, attestations: false },
  timeoutMs: TIMEOUT_MS,
  showSummary: false,
})
