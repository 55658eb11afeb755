// SPDX-License-Identifier: Apache-2.0
//
// One model before and after a pull request, for its reviewer: which files
// changed, how large they are, and what the bundles of each side say of where
// the model is from. Nothing here is verified, and nothing here decides.

import { Buffer } from 'node:buffer'
import { type BundleDescription, describeBundles } from '../attestation/bundle-description.ts'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_LFS_POINTER_BYTES } from '../core/limits.ts'
import { isLfsPointer, parseLfsPointer } from '../model/lfs-pointer.ts'
import { compareNames } from '../model/paths.ts'
import { isWeightName } from '../model/weights.ts'
import type { CommittedFile } from '../ports.ts'
import type { ListedCommit } from './listed-commit.ts'

export interface ComparedFile {
  /** Inside the model; the base name of a model that is one file. */
  readonly name: string
  readonly status: 'added' | 'changed' | 'removed'
  /** Of the file itself, also where git holds an LFS pointer. */
  readonly beforeBytes?: number
  readonly afterBytes?: number
}

/** What a bundle says of the run that made the model: unverified, for people. */
export interface ClaimedOrigin {
  /** Path of the bundle. */
  readonly bundle: string
  /** Source commit, hex. */
  readonly commit?: string
  /** E.g. `github-hosted`. */
  readonly runner?: string
}

export interface TargetComparison {
  /** Sorted by name. */
  readonly files: readonly ComparedFile[]
  readonly before?: ClaimedOrigin
  readonly after?: ClaimedOrigin
}

interface Side {
  /** Of the model, from the root of the repository. */
  readonly path: string
  readonly commit: ListedCommit
}

/** A smaller file cannot hold a pointer's three lines. */
const MIN_POINTER_BYTES = 120
/** A larger bundle is verified, but not described here. */
const MAX_DESCRIBED_BYTES = 8 * 1024 * 1024

/** @throws CHANGES_UNREADABLE */
export const compareSides = async (before: Side, after: Side): Promise<TargetComparison> => {
  const [old, current] = [filesOf(before), filesOf(after)]
  const names = [...new Set([...old.keys(), ...current.keys()])].sort(compareNames)
  const files: ComparedFile[] = []
  for (const name of names) {
    const [left, right] = [old.get(name), current.get(name)]
    if (left?.id === right?.id) continue
    const beforeBytes = left && (await sizeOf(left, before.commit))
    const afterBytes = right && (await sizeOf(right, after.commit))
    files.push({
      name,
      status: left === undefined ? 'added' : right === undefined ? 'removed' : 'changed',
      ...(beforeBytes === undefined ? {} : { beforeBytes }),
      ...(afterBytes === undefined ? {} : { afterBytes }),
    })
  }
  const [from, to] = [await originOf(before), await originOf(after)]
  return { files, ...(from && { before: from }), ...(to && { after: to }) }
}

/**
 * Whether a model holds Git LFS pointers. Where too many small files would have to be opened the
 * answer is no, and hashing refuses the first pointer that it meets.
 */
export const hasPointers = async (path: string, commit: ListedCommit): Promise<boolean> => {
  const small = [...filesOf({ path, commit }).values()].filter(mayBePointer)
  const weightsFirst = [
    ...small.filter((file) => isWeightName(file.path)),
    ...small.filter((file) => !isWeightName(file.path)),
  ]
  for (const file of weightsFirst) {
    const content = await commit.readIfAffordable(file, MAX_LFS_POINTER_BYTES)
    if (content === undefined) return false
    if (isLfsPointer(content)) return true
  }
  return false
}

/** Files of a model by their name inside it. */
const filesOf = ({ path, commit }: Side): ReadonlyMap<string, CommittedFile> => {
  const found = new Map<string, CommittedFile>()
  for (const name of commit.layout.filesBelow(path)) {
    const file = commit.files.get(name)
    const inside = path === '.' ? name : name.slice(path.length + 1)
    if (file) found.set(name === path ? baseName(path) : inside, file)
  }
  return found
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const mayBePointer = ({ kind, sizeBytes }: CommittedFile): boolean =>
  kind === 'file' && sizeBytes >= MIN_POINTER_BYTES && sizeBytes < MAX_LFS_POINTER_BYTES

const sizeOf = async (file: CommittedFile, commit: ListedCommit): Promise<number | undefined> => {
  if (!mayBePointer(file)) return file.sizeBytes
  const content = await commit.readIfAffordable(file, MAX_LFS_POINTER_BYTES)
  if (content === undefined) return undefined
  return parseLfsPointer(content)?.sizeBytes ?? file.sizeBytes
}

// The first bundle beside the model that says anything.
const originOf = async ({ path, commit }: Side): Promise<ClaimedOrigin | undefined> => {
  for (const bundle of commit.layout.bundlesOf(path)) {
    const file = commit.files.get(bundle)
    if (file?.kind !== 'file' || file.sizeBytes > MAX_DESCRIBED_BYTES) continue
    const content = await commit.readIfAffordable(file, MAX_DESCRIBED_BYTES)
    for (const description of content === undefined ? [] : describe(content)) {
      const origin = claimsOf(description)
      if (origin.commit ?? origin.runner) return { bundle, ...origin }
    }
  }
  return undefined
}

const describe = (content: Uint8Array): readonly BundleDescription[] => {
  try {
    return describeBundles(Buffer.from(content))
  } catch (error) {
    // Verification refuses it, with the reason.
    if (error instanceof ProvenanceError) return []
    throw error
  }
}

const claimsOf = ({ signer, statement }: BundleDescription): Omit<ClaimedOrigin, 'bundle'> => {
  const identity = signer?.kind === 'certificate' ? signer.identity : undefined
  const stated = statement?.predicate ?? {}
  const commit =
    identity?.sourceRepositoryDigest ??
    stated['buildDefinition.resolvedDependencies[0].digest.gitCommit']
  const runner =
    identity?.runnerEnvironment ??
    stated['buildDefinition.internalParameters.github.runner_environment']
  return {
    ...(commit === undefined ? {} : { commit }),
    ...(runner === undefined ? {} : { runner }),
  }
}
