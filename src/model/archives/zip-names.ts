// SPDX-License-Identifier: Apache-2.0
//
// Names of members that readers do not agree on, or that lead out of a folder.

import { shown } from '../../core/shown.ts'
import type { ZipFindings } from './zip-findings.ts'

export const checkNames = (names: readonly string[], found: ZipFindings): void => {
  const seen = new Set<string>()
  /** Lower forms of those that have another. */
  const folded = new Set<string>()
  for (const name of names) {
    const unsafe = whyUnsafe(name)
    if (unsafe !== undefined) found.add('zip.unsafe-name', unsafe, name)
    if (name.includes('\0')) {
      found.add('zip.nul-in-name', `some readers see ${shown(name.split('\0')[0])}`, name)
    }
    // ASCII only, as the reader of PyTorch compares.
    const lower = /[A-Z]/.test(name) ? name.replace(/[A-Z]+/g, (part) => part.toLowerCase()) : name
    if (seen.has(name)) found.add('zip.duplicate-name', 'the name is there twice', name)
    else if (seen.has(lower) || folded.has(lower)) {
      found.add('zip.case-twin', 'another name differs from it only in case', name)
    }
    seen.add(name)
    if (lower !== name) folded.add(lower)
  }
}

const whyUnsafe = (name: string): string | undefined => {
  if (name === '') return 'the name is empty'
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'the name is absolute'
  if (name.includes('\\')) return 'the name has a backslash, a separator to some'
  return /(^|\/)\.\.(\/|$)/.test(name) ? 'the name has ".."' : undefined
}
