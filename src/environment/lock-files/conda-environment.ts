// SPDX-License-Identifier: Apache-2.0
//
// `environment.yml` of conda, which asks for packages and may pin them.

import { asArray, asObject, asString } from '../../core/parse.ts'
import type { LockedPackage } from '../environment-v1.ts'
import { parseYaml } from '../yaml-value.ts'
import type { ReadLockFile } from './lock-file.ts'
import { compact, lockedPackage } from './locked-package.ts'
import { readRequirements } from './requirements-txt.ts'

/** `dependencies`: texts for conda, and `pip` with lines as in requirements.txt. */
export const readCondaEnvironment: ReadLockFile = (text) => {
  const entries = asArray(asObject(parseYaml(text))?.dependencies)
  return entries?.flatMap((entry) =>
    typeof entry === 'string'
      ? compact([readSpec(entry)])
      : (readRequirements(
          (asArray(asObject(entry)?.pip) ?? []).map((line) => asString(line) ?? '').join('\n'),
        ) ?? []),
  )
}

// `channel::name=version=build`; `==` is exact, and so is `=` with a build.
const readSpec = (spec: string): LockedPackage | undefined => {
  const plain = spec.replace(/^[^\s=<>]*::/, '').trim()
  const [, name, rest = ''] = /^([A-Za-z0-9_][\w.-]*)[ \t]*(.*)$/.exec(plain) ?? []
  const [, version] = /^(?:==[ \t]*|=(?=[^=*]+=))([^=\s,|<>*]+)(?:=[^=\s]+)?$/.exec(rest) ?? []
  return lockedPackage('conda', name, version, false)
}
