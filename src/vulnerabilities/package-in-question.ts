// SPDX-License-Identifier: Apache-2.0
//
// From what an environment or a bill of materials lists to packages that a
// database can be asked about. What cannot be asked about is kept and counted:
// nobody shall take "not looked up" for "nothing found".
// Spec: https://github.com/package-url/purl-spec

import { PackageURL } from 'packageurl-js'
import { ProvenanceError } from '../core/errors.ts'
import { MAX_PACKAGES } from '../core/limits.ts'
import { normalizePythonName } from '../core/python-name.ts'
import { shown } from '../core/shown.ts'
import { pypiNameOfConda } from './conda-name.ts'

/** One thing that was listed. */
export interface ListedPackage {
  /** For people; the purl names the package. */
  readonly name: string
  readonly purl?: string
}

export interface PackageInQuestion {
  /** As listed. */
  readonly purl: string
  /** Which kind of package the purl names. */
  readonly ecosystem: 'pypi' | 'conda'
  /** On PyPI, in normal form. */
  readonly name: string
  /** As listed, with its local part; empty where the purl has none. */
  readonly version: string
}

export interface Questions {
  /** Each once, in the order of their purls. */
  readonly packages: readonly PackageInQuestion[]
  readonly notLookedUp: readonly PackageNotLookedUp[]
}

export interface PackageNotLookedUp {
  readonly name: string
  readonly reason: string
}

/**
 * Sorts what is listed into what can be looked up and what cannot.
 * @throws PACKAGES_INVALID where a package that could be looked up has a purl that cannot be read
 */
export const questionsOf = (listed: readonly ListedPackage[]): Questions => {
  if (listed.length > MAX_PACKAGES) {
    throw invalid(`${listed.length} packages are listed, the limit is ${MAX_PACKAGES}`)
  }
  const packages = new Map<string, PackageInQuestion>()
  const notLookedUp: PackageNotLookedUp[] = []
  for (const { name, purl } of listed) {
    const question = purl === undefined ? 'it has no purl' : packageOf(purl)
    if (typeof question === 'string') notLookedUp.push({ name: purl ?? name, reason: question })
    else packages.set(question.purl, question)
  }
  const sorted = [...packages.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1))
  return { packages: sorted, notLookedUp }
}

/** The package that a purl names, or why it cannot be looked up. */
const packageOf = (purl: string): PackageInQuestion | string => {
  let parsed: PackageURL
  try {
    parsed = PackageURL.fromString(purl)
  } catch {
    if (/^pkg:\/*(?:pypi|conda)\b/i.test(purl)) throw invalid(`no purl: ${shown(purl)}`)
    return 'its purl cannot be read'
  }
  const { type, name, version = '' } = parsed
  switch (type) {
    case 'pypi':
      return { purl, ecosystem: 'pypi', name: normalizePythonName(name), version: version ?? '' }
    case 'conda':
      return { purl, ecosystem: 'conda', name: pypiNameOfConda(name), version: version ?? '' }
    default:
      return `no database is read for packages of the type ${type}`
  }
}

const invalid = (what: string): ProvenanceError =>
  new ProvenanceError('PACKAGES_INVALID', `packages refused: ${what}`)
