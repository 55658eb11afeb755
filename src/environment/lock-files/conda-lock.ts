// SPDX-License-Identifier: Apache-2.0
//
// `conda-lock.yml`, line by line in the form in which conda-lock writes it: it
// has megabytes, for which a parser of all of YAML takes seconds and gigabytes.

import type { LockedPackage } from '../environment-v1.ts'
import type { ReadLockFile } from './lock-file.ts'
import { compact, lockedPackage } from './locked-package.ts'

/** The list under `package:`. One package stands once for each platform. */
export const readCondaLock: ReadLockFile = (text) => {
  const lines = text.split(/\r?\n/)
  const start = lines.indexOf('package:')
  if (start < 0) return undefined
  const packages = compact(entriesOf(lines.slice(start + 1)).map(readEntry))
  const unique = new Map(packages.map((entry) => [JSON.stringify(entry), entry]))
  return [...unique.values()]
}

type Entry = ReadonlyMap<string, string>

const readEntry = (entry: Entry): LockedPackage | undefined =>
  lockedPackage(
    entry.get('manager') === 'pip' ? 'pypi' : 'conda',
    entry.get('name'),
    entry.get('version'),
    entry.has('hash.sha256'),
  )

// An entry begins with `- name: …`; its fields stand two columns further in, those of `hash:` four.
const entriesOf = (lines: readonly string[]): readonly Entry[] => {
  const entries: Map<string, string>[] = []
  let column = 0
  let parent = ''
  for (const line of lines) {
    const [, lead = '', key, value = ''] = /^([ -]*)(\w+):(?: (.*))?$/.exec(line) ?? []
    if (key === undefined) continue
    if (lead === '') break
    if (/^ *- $/.test(lead) && (entries.length === 0 || lead.length === column)) {
      entries.push(new Map())
      column = lead.length
    }
    if (lead.length === column) {
      parent = key
      entries.at(-1)?.set(key, unquote(value))
    } else if (lead.trim() === '') entries.at(-1)?.set(`${parent}.${key}`, unquote(value))
  }
  return entries
}

const unquote = (text: string): string => /^(['"])(.*)\1$/.exec(text.trim())?.[2] ?? text.trim()
