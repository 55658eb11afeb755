// SPDX-License-Identifier: Apache-2.0
//
// `${{ }}` expressions: literals, paths into the contexts, the operators and
// the functions that workflows really use. Anything else is an error, never
// an empty string.
// Syntax: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions (2026-11)

import { asArray, asObject } from '../../src/core/parse.ts'

/** `github`, `inputs`, `steps`, `env`, `secrets`, `matrix`, `needs`, `runner`, `job`… */
export type Contexts = Readonly<Record<string, unknown>>

/** Replaces every expression of a text by its value. */
export const expand = (text: string, contexts: Contexts): string =>
  text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, source: string) => toText(evaluate(source, contexts)))

/** The value of an expression, with or without `${{ }}` around it. @throws Error on unknown syntax */
export const evaluate = (source: string, contexts: Contexts): unknown => {
  const bare = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(source)?.[1] ?? source
  const parser = createParser(tokenize(bare), contexts)
  const value = parser.or()
  if (parser.rest().length > 0) throw new Error(`unexpected '${parser.rest()[0]}' in '${bare}'`)
  return value
}

/** False, null, 0, NaN and '' are false; everything else is true. */
export const isTruthy = (value: unknown): boolean => Boolean(value)

const TOKEN =
  /\s*('(?:[^']|'')*'|\d+(?:\.\d+)?|[A-Za-z_][\w-]*|==|!=|<=|>=|&&|\|\||[<>!().,*[\]])\s*/y

const tokenize = (source: string): string[] => {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    if (!match?.[1]) throw new Error(`cannot read '${source.slice(at)}' in an expression`)
    tokens.push(match[1])
  }
  return tokens
}

const createParser = (tokens: string[], contexts: Contexts) => {
  const take = (...expected: string[]): string | undefined =>
    expected.includes(tokens[0] ?? '') ? tokens.shift() : undefined
  const need = (token: string) => {
    if (!take(token)) throw new Error(`expected '${token}' before '${tokens[0] ?? 'the end'}'`)
  }
  const or = (): unknown => {
    let left = and()
    while (take('||')) {
      const right = and()
      left = isTruthy(left) ? left : right
    }
    return left
  }
  const and = (): unknown => {
    let left = comparison()
    while (take('&&')) {
      const right = comparison()
      left = isTruthy(left) ? right : left
    }
    return left
  }
  const comparison = (): unknown => {
    const left = unary()
    const operator = take('==', '!=', '<', '>', '<=', '>=')
    return operator === undefined ? left : compare(left, operator, unary())
  }
  const unary = (): unknown => (take('!') ? !isTruthy(unary()) : postfix())
  const postfix = (): unknown => {
    let value = primary()
    for (;;) {
      if (take('.')) value = property(value, tokens.shift() ?? '')
      else if (take('[')) {
        value = property(value, toText(or()))
        need(']')
      } else return value
    }
  }
  const primary = (): unknown => {
    const token = tokens.shift()
    if (token === undefined) throw new Error('an expression ends too early')
    if (token === '(') {
      const value = or()
      need(')')
      return value
    }
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
    if (/^\d/.test(token)) return Number(token)
    if (token in LITERALS) return LITERALS[token]
    if (take('(')) return callFunction(token, callArguments(), contexts)
    if (token in contexts) return contexts[token]
    throw new Error(`unknown name '${token}' in an expression`)
  }
  const callArguments = (): unknown[] => {
    const values: unknown[] = []
    if (take(')')) return values
    do values.push(or())
    while (take(','))
    need(')')
    return values
  }
  return { or, rest: () => tokens }
}

const LITERALS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }

const property = (value: unknown, name: string): unknown =>
  asArray(value)?.[Number(name)] ?? asObject(value)?.[name] ?? ''

// Strings compare without regard to case; different types compare as numbers.
const compare = (left: unknown, operator: string, right: unknown): boolean => {
  const sameType = typeof left === typeof right
  const [a, b] =
    sameType && typeof left === 'string'
      ? [left.toLowerCase(), String(right).toLowerCase()]
      : [Number(left), Number(right)]
  switch (operator) {
    case '==':
      return a === b
    case '!=':
      return a !== b
    case '<':
      return a < b
    case '>':
      return a > b
    case '<=':
      return a <= b
    default:
      return a >= b
  }
}

const callFunction = (name: string, values: readonly unknown[], contexts: Contexts): unknown => {
  const [first, second] = values
  const failed = asObject(contexts.job)?.status === 'failure'
  switch (name) {
    case 'always':
      return true
    case 'success':
      return !failed
    case 'failure':
      return failed
    case 'cancelled':
      return false
    case 'contains':
      return asArray(first)?.includes(second) ?? toText(first).includes(toText(second))
    case 'startsWith':
      return toText(first).startsWith(toText(second))
    case 'endsWith':
      return toText(first).endsWith(toText(second))
    case 'format':
      return toText(first).replaceAll(/\{(\d+)\}/g, (_, index) => toText(values[Number(index) + 1]))
    case 'join':
      return (asArray(first) ?? [first])
        .map(toText)
        .join(second === undefined ? ',' : toText(second))
    case 'toJSON':
      return JSON.stringify(first, undefined, 2)
    case 'fromJSON':
      return JSON.parse(toText(first))
    default:
      throw new Error(`unknown function '${name}' in an expression`)
  }
}

const toText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
