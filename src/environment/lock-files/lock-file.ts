// SPDX-License-Identifier: Apache-2.0
//
// Which lock file is which, and who reads it. A file is read for what it
// locks, no further: markers, extras and sources are not evaluated, so that a
// list may hold packages of other platforms.

import type { LockedPackage, LockFormat } from '../environment-v1.ts'

/** What a file locks, sorted as it stands there; `undefined` where the text is not of the format. */
export type ReadLockFile = (text: string) => readonly LockedPackage[] | undefined

interface FormatRow {
  readonly format: Exclude<LockFormat, 'other'>
  /** Of the file's own name. */
  readonly name: RegExp
  readonly load: () => Promise<ReadLockFile>
}

// Each is loaded when there is such a file: the parsers of TOML and YAML take longer than they run.
const FORMATS: readonly FormatRow[] = [
  {
    format: 'requirements.txt',
    name: /^(?:requirements|constraints)(?:[-_.][\w.-]{1,60})?\.txt$/,
    load: async () => (await import('./requirements-txt.ts')).readRequirements,
  },
  {
    format: 'uv.lock',
    name: /^uv\.lock$/,
    load: async () => (await import('./toml-lock.ts')).readUvLock,
  },
  {
    format: 'poetry.lock',
    name: /^poetry\.lock$/,
    load: async () => (await import('./toml-lock.ts')).readPoetryLock,
  },
  {
    format: 'pdm.lock',
    name: /^pdm\.lock$/,
    load: async () => (await import('./toml-lock.ts')).readPoetryLock,
  },
  {
    format: 'pylock.toml',
    name: /^pylock(?:\.[\w-]{1,60})?\.toml$/,
    load: async () => (await import('./toml-lock.ts')).readPylock,
  },
  {
    format: 'Pipfile.lock',
    name: /^Pipfile\.lock$/,
    load: async () => (await import('./pipfile-lock.ts')).readPipfileLock,
  },
  {
    format: 'conda-lock.yml',
    name: /^(?:conda-lock|[\w.-]{1,60}\.conda-lock)\.ya?ml$/,
    load: async () => (await import('./conda-lock.ts')).readCondaLock,
  },
  {
    format: 'environment.yml',
    name: /^environment\.ya?ml$/,
    load: async () => (await import('./conda-environment.ts')).readCondaEnvironment,
  },
]

/** The format of a file by its name; `other` is hashed and not read. */
export const lockFormatOf = (fileName: string): LockFormat =>
  FORMATS.find(({ name }) => name.test(fileName))?.format ?? 'other'

/** What a file of this format locks; `undefined` where the text is not of the format. Never throws. */
export const parseLockFile = async (
  format: LockFormat,
  text: string,
): Promise<readonly LockedPackage[] | undefined> => {
  const row = FORMATS.find((candidate) => candidate.format === format)
  if (row === undefined) return []
  const read = await row.load()
  try {
    return read(text)
  } catch {
    // The libraries for TOML and YAML throw what they like; each means the same here.
    return undefined
  }
}
