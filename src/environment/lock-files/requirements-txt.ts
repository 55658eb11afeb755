// SPDX-License-Identifier: Apache-2.0
//
// `requirements.txt` as pip reads it, as far as names, exact pins and digests
// go: options and files that are included are not followed.
// Format: https://pip.pypa.io/en/stable/reference/requirements-file-format/

import type { LockedPackage } from '../environment-v1.ts'
import type { ReadLockFile } from './lock-file.ts'
import { compact, lockedPackage } from './locked-package.ts'

export const readRequirements: ReadLockFile = (text) =>
  compact(logicalLines(text).map(readRequirement))

// A backslash at the end continues a line; a comment begins a line or follows space.
const logicalLines = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|[ \t])#.*$/, '').trim())

const readRequirement = (line: string): LockedPackage | undefined => {
  if (line === '' || line.startsWith('-')) return undefined
  const [, name, rest = ''] =
    /^([A-Za-z0-9][A-Za-z0-9._-]*)[ \t]*(?:\[[^\]]*\])?[ \t]*(.*)$/.exec(line) ?? []
  // `===` compares texts; `==2.8.*` is a range.
  const [, version] = /^\(?[ \t]*={2,3}[ \t]*([^\s;,*)]+)[ \t]*\)?(?=[ \t;]|$)/.exec(rest) ?? []
  return lockedPackage('pypi', name, version, /[ \t]--hash[=: \t]/.test(rest))
}
