// SPDX-License-Identifier: Apache-2.0
//
// Lock files: the ones that are named, or those at the top of the working
// directory that have a known name.

import { createHash } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import { compareNames } from '../../core/compare-names.ts'
import { sha256 } from '../../core/digest.ts'
import { ProvenanceError } from '../../core/errors.ts'
import {
  MAX_LOCK_FILE_BYTES,
  MAX_LOCK_FILES,
  MAX_LOCKED_PACKAGES,
  MAX_PARSED_LOCK_FILE_CHARS,
} from '../../core/limits.ts'
import type {
  CapturedLockFile,
  CaptureWarning,
  LockedPackage,
} from '../../environment/environment-v1.ts'
import { lockFormatOf, parseLockFile } from '../../environment/lock-files/lock-file.ts'
import { displayPath } from '../fs/display-path.ts'
import { expandGlobFiles, isGlob } from '../fs/glob.ts'
import { listFolder } from './list-folder.ts'
import { readSmallFile } from './small-file.ts'

export interface ReadLockFiles {
  readonly lockFiles: readonly CapturedLockFile[]
  readonly warnings: readonly CaptureWarning[]
}

/**
 * @param patterns paths or globs; empty: look for known names in `cwd`
 * @throws {INPUT_INVALID} where a named file is not there, or there are too many
 */
export const readLockFiles = async (
  patterns: readonly string[],
  cwd: string,
): Promise<ReadLockFiles> => {
  const paths = patterns.length > 0 ? await namedFiles(patterns, cwd) : knownFiles(cwd)
  const lockFiles: CapturedLockFile[] = []
  const warnings: CaptureWarning[] = []
  for (const path of paths) {
    const shown = displayPath(path, cwd)
    const file = readSmallFile(path, MAX_LOCK_FILE_BYTES)
    if (file.kind !== 'read' || !file.isWhole) {
      const reason = file.kind === 'read' ? `more than ${MAX_LOCK_FILE_BYTES} bytes` : failure(file)
      if (patterns.length > 0) throw unreadable(shown, reason)
      warnings.push({ code: 'lock-file-unreadable', message: reason, at: shown })
      continue
    }
    const { packages, problem } = await lockedPackages(basename(path), file.bytes.toString('utf8'))
    if (problem !== undefined) {
      warnings.push({ code: 'lock-file-unreadable', message: problem, at: shown })
    }
    lockFiles.push({
      path: shown,
      format: lockFormatOf(basename(path)),
      sizeBytes: file.bytes.byteLength,
      sha256: sha256(file.bytes),
      gitBlob: gitBlob(file.bytes),
      packages,
    })
  }
  return { lockFiles: lockFiles.sort((a, b) => compareNames(a.path, b.path)), warnings }
}

const namedFiles = async (patterns: readonly string[], cwd: string): Promise<readonly string[]> => {
  const isPath = (pattern: string): boolean => !isGlob(pattern) && !pattern.startsWith('!')
  const globs = patterns
    .filter((pattern) => !isPath(pattern))
    .map((pattern) => pattern.replace(/^(!?)(.*)$/s, (_, not, glob) => not + resolve(cwd, glob)))
  const paths = [
    ...patterns.filter(isPath).map((pattern) => resolve(cwd, pattern)),
    ...(globs.length === 0 ? [] : await expandGlobFiles(globs)),
  ]
  if (paths.length === 0) throw unreadable(patterns.join(', '), 'there is no such file')
  if (paths.length > MAX_LOCK_FILES) {
    throw unreadable(patterns.join(', '), `${paths.length} files, the limit is ${MAX_LOCK_FILES}`)
  }
  return [...new Set(paths)]
}

const knownFiles = (cwd: string): readonly string[] =>
  (listFolder(cwd)?.names ?? [])
    .filter((name) => lockFormatOf(name) !== 'other')
    .slice(0, MAX_LOCK_FILES)
    .map((name) => join(cwd, name))

const lockedPackages = async (
  name: string,
  text: string,
): Promise<{ readonly packages: readonly LockedPackage[]; readonly problem?: string }> => {
  if (text.length > MAX_PARSED_LOCK_FILE_CHARS) {
    return { packages: [], problem: `more than ${MAX_PARSED_LOCK_FILE_CHARS} characters` }
  }
  const format = lockFormatOf(name)
  const packages = await parseLockFile(format, text)
  if (packages === undefined) return { packages: [], problem: `it is not of the form of ${format}` }
  if (packages.length <= MAX_LOCKED_PACKAGES) return { packages }
  return {
    packages: packages.slice(0, MAX_LOCKED_PACKAGES),
    problem: `${packages.length} packages, of which ${MAX_LOCKED_PACKAGES} are listed`,
  }
}

/** As `git hash-object` computes it. */
const gitBlob = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')

const failure = (file: Exclude<ReturnType<typeof readSmallFile>, { kind: 'read' }>): string =>
  file.kind === 'missing' ? 'there is no such file' : file.reason

const unreadable = (what: string, reason: string): ProvenanceError =>
  new ProvenanceError('INPUT_INVALID', `lock file "${what}" cannot be read: ${reason}`, {
    hint: 'Check the path; it is relative to the working directory.',
  })
