// SPDX-License-Identifier: Apache-2.0
//
// JSON for files that people edit and reviewers trust: each value knows its
// line, a key that stands twice is refused (readers disagree on which one
// counts), and nothing is deeper than it has to be.
// Grammar: RFC 8259.

import type { ProvenanceError } from './errors.ts'

export type JsonNode =
  | {
      readonly kind: 'object'
      readonly line: number
      readonly members: ReadonlyMap<string, JsonNode>
    }
  | { readonly kind: 'array'; readonly line: number; readonly items: readonly JsonNode[] }
  | {
      readonly kind: 'scalar'
      readonly line: number
      readonly value: string | number | boolean | null
    }

/** Makes the error for what is wrong on a line (from 1). */
export type RefuseLine = (line: number, what: string) => ProvenanceError

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const
/** Levels of lists and objects, where the caller needs no other number. */
const DEFAULT_DEPTH = 16

/**
 * Parses a whole text. The caller has bounded its length.
 * @throws what `refuse` makes: bad syntax, a key that stands twice, text that is no Unicode, too many levels
 */
export const parseJsonTree = (
  text: string,
  refuse: RefuseLine,
  maxDepth = DEFAULT_DEPTH,
): JsonNode => {
  let at = 0
  let line = 1

  /** Skips white space; the next character, empty at the end. */
  const peek = (): string => {
    for (;;) {
      const char = text[at] ?? ''
      if (char === '\n') line += 1
      else if (char !== ' ' && char !== '\t' && char !== '\r') return char
      at += 1
    }
  }
  const unexpected = (wanted: string): ProvenanceError =>
    refuse(line, at < text.length ? `expected ${wanted}` : `the text ends, expected ${wanted}`)
  const take = (char: string): boolean => {
    if (peek() !== char) return false
    at += 1
    return true
  }

  const parseText = (): string => {
    const start = at
    at += 1
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
    at += 1
    let value: unknown
    try {
      value = JSON.parse(text.slice(start, at))
    } catch {
      throw refuse(line, 'a text that is cut or holds a character that JSON refuses')
    }
    if (typeof value === 'string' && value.isWellFormed()) return value
    throw refuse(line, 'a text that is not Unicode')
  }

  const parseObject = (depth: number): ReadonlyMap<string, JsonNode> => {
    const members = new Map<string, JsonNode>()
    if (take('}')) return members
    do {
      if (peek() !== '"') throw unexpected('a key')
      const key = parseText()
      if (members.has(key)) throw refuse(line, `the key ${JSON.stringify(key)} stands twice`)
      if (!take(':')) throw unexpected('":"')
      members.set(key, parseValue(depth))
    } while (take(','))
    if (!take('}')) throw unexpected('"," or "}"')
    return members
  }

  const parseArray = (depth: number): readonly JsonNode[] => {
    const items: JsonNode[] = []
    if (take(']')) return items
    do items.push(parseValue(depth))
    while (take(','))
    if (!take(']')) throw unexpected('"," or "]"')
    return items
  }

  const parseScalar = (): string | number | boolean | null => {
    if (text[at] === '"') return parseText()
    for (const [word, value] of WORDS) {
      if (!text.startsWith(word, at)) continue
      at += word.length
      return value
    }
    NUMBER.lastIndex = at
    const [digits] = NUMBER.exec(text) ?? []
    if (digits === undefined) throw unexpected('a value')
    at += digits.length
    return Number(digits)
  }

  const parseValue = (depth: number): JsonNode => {
    const char = peek()
    const start = line
    if (char !== '{' && char !== '[') return { kind: 'scalar', line: start, value: parseScalar() }
    if (depth === maxDepth) throw refuse(line, `more than ${maxDepth} levels`)
    at += 1
    return char === '{'
      ? { kind: 'object', line: start, members: parseObject(depth + 1) }
      : { kind: 'array', line: start, items: parseArray(depth + 1) }
  }

  const root = parseValue(0)
  if (peek() !== '') throw refuse(line, 'something follows the value')
  return root
}
