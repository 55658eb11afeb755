// SPDX-License-Identifier: Apache-2.0
//
// Whether a list of licences covers an SPDX expression: an OR leaves the
// choice, an AND wants both. Whether an identifier is on SPDX's list is not
// asked here.
// Grammar: https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/

/** Characters that are looked at; no real expression comes near. */
const MAX_EXPRESSION_CHARS = 1_000

type LicenseTree =
  | { readonly kind: 'license'; readonly id: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly LicenseTree[] }

const LICENSE = /^(?:DocumentRef-[\w.-]+:)?[A-Za-z0-9][\w.-]*\+?$/
const EXCEPTION = /^[A-Za-z0-9][\w.-]*$/
const OPERATORS = new Set(['AND', 'OR', 'WITH'])

/** `undefined` where the text is no expression. */
const parseExpression = (text: string): LicenseTree | undefined => {
  if (text.length > MAX_EXPRESSION_CHARS) return undefined
  const words = text.match(/[()]|[^\s()]+/g) ?? []
  let at = 0
  // AND binds closer than OR, WITH closer than both.
  const either = (): LicenseTree | undefined => joined('or', 'OR', both)
  const both = (): LicenseTree | undefined => joined('and', 'AND', single)
  const joined = (
    kind: 'and' | 'or',
    operator: string,
    next: () => LicenseTree | undefined,
  ): LicenseTree | undefined => {
    const parts: LicenseTree[] = []
    do {
      const part = next()
      if (part === undefined) return undefined
      parts.push(part)
    } while (words[at] === operator && at++ >= 0)
    const [only] = parts
    return parts.length === 1 ? only : { kind, parts }
  }
  const single = (): LicenseTree | undefined => {
    const word = words[at] ?? ''
    at += 1
    if (word === '(') {
      const inner = either()
      return words[at++] === ')' ? inner : undefined
    }
    if (!LICENSE.test(word) || OPERATORS.has(word)) return undefined
    if (words[at] !== 'WITH') return { kind: 'license', id: word }
    const exception = words[at + 1] ?? ''
    at += 2
    if (!EXCEPTION.test(exception) || OPERATORS.has(exception)) return undefined
    return { kind: 'license', id: `${word} WITH ${exception}` }
  }
  const tree = either()
  return at === words.length ? tree : undefined
}

/** Whether the text is an SPDX expression by its grammar. */
export const isLicenseExpression = (text: string): boolean => parseExpression(text) !== undefined

/**
 * Whether the licences of the list are enough for the expression. Case does not matter, as SPDX has
 * it; `X WITH E` is another licence than `X`. False for a text that is no expression.
 */
export const isLicenseAllowed = (expression: string, allowed: readonly string[]): boolean => {
  const names = new Set(allowed.map((name) => name.toLowerCase()))
  const covers = (tree: LicenseTree): boolean => {
    switch (tree.kind) {
      case 'license':
        return names.has(tree.id.toLowerCase())
      case 'and':
        return tree.parts.every(covers)
      case 'or':
        return tree.parts.some(covers)
    }
  }
  const tree = parseExpression(expression)
  return tree !== undefined && covers(tree)
}
