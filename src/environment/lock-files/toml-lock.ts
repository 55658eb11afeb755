// SPDX-License-Identifier: Apache-2.0
//
// The lock files in TOML: those of uv, Poetry and PDM, and PEP 751's pylock.

import { parse } from 'smol-toml'
import { asArray, asObject, type JsonObject } from '../../core/parse.ts'
import type { LockedPackage } from '../environment-v1.ts'
import type { ReadLockFile } from './lock-file.ts'
import { compact, lockedPackage } from './locked-package.ts'

/** `[[package]]` with `sdist` and `wheels`, each with its hash; the project itself has neither. */
export const readUvLock: ReadLockFile = (text) =>
  packagesOf(text, 'package', ({ name, version, sdist, wheels }) =>
    lockedPackage('pypi', name, version, hasDigests([sdist, ...(asArray(wheels) ?? [])], 'hash')),
  )

/** `[[package]]` with `files`; Poetry before 1.3 has them in `[metadata.files]`. PDM has the same form. */
export const readPoetryLock: ReadLockFile = (text) => {
  const metadata = asObject(asObject(parse(text))?.metadata)
  const files = asObject(metadata?.files)
  return packagesOf(text, 'package', (entry) => {
    const listed = asArray(entry.files) ?? asArray(files?.[String(entry.name)]) ?? []
    return lockedPackage('pypi', entry.name, entry.version, hasDigests(listed, 'hash'))
  })
}

/** PEP 751: `[[packages]]` with `wheels`, `sdist` or `archive`, each with `hashes`. */
export const readPylock: ReadLockFile = (text) =>
  packagesOf(text, 'packages', ({ name, version, sdist, archive, wheels }) => {
    const files = [sdist, archive, ...(asArray(wheels) ?? [])]
    return lockedPackage('pypi', name, version, hasDigests(files, 'hashes'))
  })

const packagesOf = (
  text: string,
  key: string,
  read: (entry: JsonObject) => LockedPackage | undefined,
): readonly LockedPackage[] | undefined => {
  const entries = asArray(asObject(parse(text))?.[key])
  return entries && compact(entries.map((entry) => read(asObject(entry) ?? {})))
}

const hasDigests = (files: readonly unknown[], field: string): boolean =>
  files.some((file) => asObject(file)?.[field] !== undefined)
