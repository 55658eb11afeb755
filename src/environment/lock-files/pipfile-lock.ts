// SPDX-License-Identifier: Apache-2.0
//
// `Pipfile.lock`: JSON, a section for each group of packages.

import { asArray, asObject, asString, parseJson } from '../../core/parse.ts'
import type { ReadLockFile } from './lock-file.ts'
import { compact, lockedPackage } from './locked-package.ts'

export const readPipfileLock: ReadLockFile = (text) => {
  const sections = asObject(parseJson(text))
  if (asObject(sections?._meta) === undefined) return undefined
  return Object.entries(sections ?? {})
    .filter(([group]) => group !== '_meta')
    .flatMap(([, section]) =>
      compact(
        Object.entries(asObject(section) ?? {}).map(([name, entry]) => {
          const fields = asObject(entry)
          const version = /^==(.+)$/.exec(asString(fields?.version) ?? '')?.[1]
          return lockedPackage('pypi', name, version, (asArray(fields?.hashes) ?? []).length > 0)
        }),
      ),
    )
}
