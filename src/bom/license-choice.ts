// SPDX-License-Identifier: Apache-2.0
//
// Licences as CycloneDX writes them. An identifier of SPDX's list, an
// expression and any other name stand in three different fields, and the
// schema refuses a name in the first.
// Specs: https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/,
//   https://cyclonedx.org/docs/1.7/json/#tab-pane_components_items_licenses

import { spdxLicenseId } from './spdx-license-ids.ts'

/** Who says so: `declared` by the authors themselves. */
type Acknowledgement = { readonly acknowledgement: 'declared' }

export type LicenseEntry =
  | { readonly license: ({ readonly id: string } | { readonly name: string }) & Acknowledgement }
  | ({ readonly expression: string } & Acknowledgement)

const DECLARED = { acknowledgement: 'declared' } as const
/** Characters of an expression; longer ones name no licence that people read. */
const MAX_EXPRESSION_CHARS = 1_000
/** `LicenseRef-…`, also of another document: a licence that the list does not have. */
const REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/
const EXCEPTION = /^[A-Za-z0-9.-]+$/

/** The `licenses` of a component: one entry for what is one licence or one expression. */
export const licensesOf = (texts: readonly string[]): readonly LicenseEntry[] => {
  const [only, ...others] = texts
  if (only === undefined) return []
  // An expression stands alone (`licenses` is a list of licences, or one expression).
  return others.length === 0 ? [toEntry(only)] : texts.map(toLicense)
}

const toEntry = (text: string): LicenseEntry => {
  const expression = parseSpdxExpression(text)
  if (expression === undefined || spdxLicenseId(expression) !== undefined) return toLicense(text)
  return { expression, ...DECLARED }
}

const toLicense = (text: string): LicenseEntry => {
  const id = spdxLicenseId(text)
  return { license: { ...(id === undefined ? { name: text } : { id }), ...DECLARED } }
}

/**
 * The expression with identifiers as the list writes them and one space between words.
 * `undefined`: it is no SPDX expression, or names a licence that is not on the list.
 */
export const parseSpdxExpression = (text: string): string | undefined => {
  if (text.length > MAX_EXPRESSION_CHARS) return undefined
  const words = text.match(/[()]|[^\s()]+/g) ?? []
  const written: string[] = []
  let depth = 0
  /** Whether a licence is wanted next, and not an operator. */
  let wantsLicense = true
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (wantsLicense && word === '(') depth += 1
    else if (wantsLicense) {
      const license = canonicalLicense(word)
      if (license === undefined) return undefined
      written.push(license)
      wantsLicense = false
      continue
    } else if (word === ')') {
      depth -= 1
      if (depth < 0) return undefined
    } else if (word === 'WITH') {
      const exception = words[at + 1] ?? ''
      // An exception belongs to a licence, not to a group.
      if (words[at - 1] === ')' || words[at - 2] === 'WITH' || !EXCEPTION.test(exception)) {
        return undefined
      }
      written.push(word, exception)
      at += 1
      continue
    } else if (word === 'AND' || word === 'OR') wantsLicense = true
    else return undefined
    written.push(word)
  }
  if (wantsLicense || depth > 0) return undefined
  return written.join(' ').replaceAll('( ', '(').replaceAll(' )', ')')
}

const canonicalLicense = (word: string): string | undefined => {
  if (REFERENCE.test(word)) return word
  const listed = spdxLicenseId(word)
  if (listed !== undefined || !word.endsWith('+')) return listed
  // "This version or a later one": the list itself has only some of these.
  const id = spdxLicenseId(word.slice(0, -1))
  return id === undefined ? undefined : `${id}+`
}
