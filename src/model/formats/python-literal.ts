// SPDX-License-Identifier: Apache-2.0
//
// The literals of Python that stand in the header of a .npy file: texts,
// integers, booleans, None, tuples, lists and dictionaries with texts as keys.
// Grammar: https://docs.python.org/3.13/reference/lexical_analysis.html#literals

export type PythonLiteral =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'sequence'
      readonly isTuple: boolean
      readonly items: readonly PythonLiteral[]
    }
  /** In order; a key may stand twice. */
  | { readonly kind: 'dict'; readonly items: readonly (readonly [string, PythonLiteral])[] }

const MAX_DEPTH = 32
// Without a prefix: what is written with \N, \x and the like is refused.
const TEXT = /'((?:[^'\\\n]|\\['"\\])*)'|"((?:[^"\\\n]|\\['"\\])*)"/y
// NumPy of Python 2 wrote long integers with an L.
const INTEGER = /-?(?:0|[1-9][0-9]*)L?/y
const WORD = /True|False|None/y

/**
 * The value of a whole text. The caller has bounded its length.
 * @throws what `refuse` throws, for all else
 */
export const parsePythonLiteral = (
  text: string,
  refuse: (what: string) => never,
): PythonLiteral => {
  let at = 0
  const peek = (): string => {
    while (/\s/.test(text[at] ?? '.')) at += 1
    return text[at] ?? ''
  }
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at += found[0].length
    return found
  }
  const unexpected = (): never => refuse(`no literal of Python stands at ${at}`)

  const parseValue = (depth: number): PythonLiteral => {
    if (depth > MAX_DEPTH) refuse(`it is more than ${MAX_DEPTH} levels deep`)
    const char = peek()
    if (char === '{') return parseDict(depth)
    if (char === '(' || char === '[') return parseSequence(char === '(', depth)
    if (char === "'" || char === '"') return { kind: 'text', value: parseText() }
    const [integer] = match(INTEGER) ?? []
    if (integer !== undefined) return { kind: 'integer', value: Number(integer.replace('L', '')) }
    const [word] = match(WORD) ?? []
    if (word === 'None') return { kind: 'none' }
    return word === undefined ? unexpected() : { kind: 'bool', value: word === 'True' }
  }
  const parseText = (): string => {
    const [, single, double] = match(TEXT) ?? unexpected()
    return (single ?? double ?? '').replace(/\\(.)/g, '$1')
  }
  const parseSequence = (isTuple: boolean, depth: number): PythonLiteral => {
    const close = isTuple ? ')' : ']'
    const items: PythonLiteral[] = []
    at += 1
    while (peek() !== close) {
      items.push(parseValue(depth + 1))
      if (peek() === ',') at += 1
      else if (peek() !== close) unexpected()
      // In brackets without a comma stands the value itself.
      else if (isTuple && items.length === 1 && text[at - 1] !== ',') {
        at += 1
        return items[0] ?? unexpected()
      }
    }
    at += 1
    return { kind: 'sequence', isTuple, items }
  }
  const parseDict = (depth: number): PythonLiteral => {
    const items: (readonly [string, PythonLiteral])[] = []
    at += 1
    while (peek() !== '}') {
      if (peek() !== "'" && peek() !== '"') unexpected()
      const key = parseText()
      if (peek() !== ':') unexpected()
      at += 1
      items.push([key, parseValue(depth + 1)])
      if (peek() === ',') at += 1
      else if (peek() !== '}') unexpected()
    }
    at += 1
    return { kind: 'dict', items }
  }

  const value = parseValue(0)
  return peek() === '' ? value : refuse(`something follows the value at ${at}`)
}
