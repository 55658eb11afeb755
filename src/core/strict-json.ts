// SPDX-License-Identifier: Apache-2.0
//
// JSON for what is signed: it has to mean the same to every reader. RFC 8259
// §4 leaves open which value counts where a key stands twice, and readers
// disagree; deep nesting exhausts the stack of some. Both are refused.

import { closingQuote } from './json-string.ts'
import { MAX_JSON_DEPTH } from './limits.ts'
import { parseJson } from './parse.ts'

/**
 * The value of a JSON text. The caller has bounded its length; time is linear in it.
 * @throws what `refuse` throws: no JSON, a key that stands twice in one object, more than MAX_JSON_DEPTH levels
 */
export const parseStrictJson = (text: string, refuse: (what: string) => never): unknown => {
  const value = parseJson(text)
  if (value === undefined) return refuse('it is not JSON')
  const ambiguity = findAmbiguity(text)
  return ambiguity === undefined ? value : refuse(ambiguity)
}

// Of a text that is JSON already, so that brackets, commas and quotes are all there is to look for.
const findAmbiguity = (text: string): string | undefined => {
  /** One for each level that is open: the keys so far, `undefined` in a list. */
  const levels: (Set<string> | undefined)[] = []
  let isKey = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"') {
      const end = closingQuote(text, at)
      if (isKey) {
        const key = readKey(text, at, end)
        if (levels.at(-1)?.has(key)) return `the key ${JSON.stringify(shorten(key))} stands twice`
        levels.at(-1)?.add(key)
        isKey = false
      }
      at = end
    } else if (char === '{' || char === '[') {
      if (levels.length === MAX_JSON_DEPTH) return `it is more than ${MAX_JSON_DEPTH} levels deep`
      levels.push(char === '{' ? new Set() : undefined)
      isKey = char === '{'
    } else if (char === '}' || char === ']') {
      levels.pop()
      isKey = false
    } else if (char === ',') isKey = levels.at(-1) !== undefined
  }
  return undefined
}

// `"a"` and `"\u0061"` are one key.
const readKey = (text: string, start: number, end: number): string => {
  const raw = text.slice(start + 1, end)
  return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw
}

const shorten = (key: string): string => (key.length > 40 ? `${key.slice(0, 40)}…` : key)
