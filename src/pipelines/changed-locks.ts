// SPDX-License-Identifier: Apache-2.0
//
// The lock files of both sides of a pull request, and what changed in them.

import { basename, dirname, join } from 'node:path/posix'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_LOCK_BYTES } from '../core/limits.ts'
import { diffLocks, type EntryChange } from '../lock/diff-locks.ts'
import { EMPTY_LOCK, LOCK_FILE_NAME, type ModelsLock } from '../lock/models-lock-v1.ts'
import { parseLock } from '../lock/parse-lock.ts'
import { compareNames } from '../model/paths.ts'
import type { ListedCommit } from './listed-commit.ts'

export interface ChangedLock {
  /** Path of the lock file, from the root of the repository. */
  readonly file: string
  readonly base: ModelsLock
  readonly head: ModelsLock
  /** Entries that differ, sorted by name. */
  readonly changes: readonly EntryChange[]
}

/** A repository has one lock, a few at most; each is read on both sides. */
const MAX_LOCK_FILES = 50

/**
 * Every lock file of either side, sorted by path, changed or not.
 * @throws LOCK_INVALID for a lock of head that cannot be read: what it pins is unknown
 * @throws CHANGES_TOO_LARGE
 */
export const readLocks = async (
  base: ListedCommit,
  head: ListedCommit,
): Promise<readonly ChangedLock[]> => {
  const paths = [...new Set([...base.files.keys(), ...head.files.keys()])]
    .filter((path) => basename(path) === LOCK_FILE_NAME)
    .sort(compareNames)
  if (paths.length > MAX_LOCK_FILES) {
    throw new ProvenanceError('CHANGES_TOO_LARGE', `${paths.length} files ${LOCK_FILE_NAME}`, {
      hint: `At most ${MAX_LOCK_FILES} are read.`,
    })
  }
  const locks: ChangedLock[] = []
  for (const file of paths) {
    const [before, after] = [await readBase(file, base), await readLock(file, head)]
    locks.push({ file, base: before, head: after, changes: diffLocks(before, after) })
  }
  return locks
}

/** A path of a lock, from the root of the repository. */
export const pathFromLock = (lockFile: string, path: string): string =>
  join(dirname(lockFile), path)

// A broken lock on the base branch must not keep a pull request from mending it: everything in
// the new one counts as added.
const readBase = async (file: string, base: ListedCommit): Promise<ModelsLock> => {
  try {
    return await readLock(file, base)
  } catch (error) {
    if (error instanceof ProvenanceError && error.code === 'LOCK_INVALID') return EMPTY_LOCK
    throw error
  }
}

const readLock = async (path: string, { files, reader }: ListedCommit): Promise<ModelsLock> => {
  const file = files.get(path)
  if (file === undefined) return EMPTY_LOCK
  if (file.kind !== 'file') {
    throw new ProvenanceError('LOCK_INVALID', `${path} is a ${file.kind}, not a file`)
  }
  const content = await reader.read(file, MAX_LOCK_BYTES)
  try {
    return parseLock(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content))
  } catch (cause) {
    const reason = cause instanceof ProvenanceError ? cause.message : 'it is not UTF-8 text'
    throw new ProvenanceError('LOCK_INVALID', `${path}: ${reason}`, { cause })
  }
}
