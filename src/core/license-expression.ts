// SPDX-License-Identifier: Apache-2.0
//
// Licence expressions of SPDX, of the licences that its list has.
// Grammar: https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/

import { spdxLicenseId } from './spdx-license-ids.ts'

/** Characters of an expression; longer ones name no licence that people read. */
const MAX_EXPRESSION_CHARS = 1_000
/** `LicenseRef-…`, also of another document: a licence that the list does not have. */
const REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/
const EXCEPTION = /^[A-Za-z0-9.-]+$/

type LicenseTree =
  /** `id` is with its exception, `X WITH E`. */
  | { readonly kind: 'license'; readonly id: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly LicenseTree[] }

interface ParsedExpression {
  readonly tree: LicenseTree
  /** Identifiers as the list writes them, one space between words. */
  readonly written: string
}

const parseExpression = (text: string): ParsedExpression | undefined => {
  if (text.length > MAX_EXPRESSION_CHARS) return undefined
  const words = text.match(/[()]|[^\s()]+/g) ?? []
  const written: string[] = []
  const takes = (word: string): boolean => {
    if (words[written.length] !== word) return false
    written.push(word)
    return true
  }
  type Rule = () => LicenseTree | undefined
  // WITH binds closest, then AND.
  const joined =
    (kind: 'and' | 'or', operator: string, next: Rule): Rule =>
    () => {
      const parts: LicenseTree[] = []
      do {
        const part = next()
        if (part === undefined) return undefined
        parts.push(part)
      } while (takes(operator))
      const [only] = parts
      return parts.length === 1 ? only : { kind, parts }
    }
  const single: Rule = () => {
    if (takes('(')) {
      const inner = either()
      return takes(')') ? inner : undefined
    }
    const license = canonicalLicense(words[written.length] ?? '')
    if (license === undefined) return undefined
    written.push(license)
    if (!takes('WITH')) return { kind: 'license', id: license }
    const exception = words[written.length] ?? ''
    if (!EXCEPTION.test(exception)) return undefined
    written.push(exception)
    return { kind: 'license', id: `${license} WITH ${exception}` }
  }
  const either = joined('or', 'OR', joined('and', 'AND', single))
  const tree = either()
  if (tree === undefined || written.length < words.length) return undefined
  return { tree, written: written.join(' ').replaceAll('( ', '(').replaceAll(' )', ')') }
}

const canonicalLicense = (word: string): string | undefined => {
  if (REFERENCE.test(word)) return word
  const listed = spdxLicenseId(word)
  if (listed !== undefined || !word.endsWith('+')) return listed
  // "This version or a later one": the list itself has only some of these.
  const id = spdxLicenseId(word.slice(0, -1))
  return id === undefined ? undefined : `${id}+`
}

/**
 * The expression with identifiers as the list writes them and one space between words.
 * `undefined`: it is no SPDX expression, or names a licence that is not on the list.
 */
export const parseSpdxExpression = (text: string): string | undefined =>
  parseExpression(text)?.written

/**
 * Whether the allowed licences are enough: an OR leaves the choice, an AND wants both, and
 * `X WITH E` is another licence than `X`. False for a text that is no expression.
 * @param allowed licences as `parseSpdxExpression` writes them
 */
export const isLicenseAllowed = (expression: string, allowed: readonly string[]): boolean => {
  const covers = (tree: LicenseTree): boolean => {
    switch (tree.kind) {
      case 'license':
        return allowed.includes(tree.id)
      case 'and':
        return tree.parts.every(covers)
      case 'or':
        return tree.parts.some(covers)
    }
  }
  const parsed = parseExpression(expression)
  return parsed !== undefined && covers(parsed.tree)
}
