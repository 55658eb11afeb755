// SPDX-License-Identifier: Apache-2.0
//
// The members of a large JSON object, one after the other, each value as its
// text: a header with a hundred thousand tensors is looked through without
// ever being there as a tree. Keys that stand twice are both given.
// Grammar: RFC 8259 §4

import { closingQuote } from './json-string.ts'

export interface JsonMember {
  readonly key: string
  /** Text of the value, not yet known to be JSON: parse it. */
  readonly text: string
}

const QUOTE = 0x22
const COMMA = 0x2c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/**
 * The caller has bounded the length of `text`; time is linear in it.
 * @throws what `refuse` throws, where the text is no JSON object
 */
export function* jsonMembers(
  text: string,
  refuse: (what: string) => never,
): Generator<JsonMember, void, undefined> {
  let at = skipSpace(text, 0)
  if (text[at] !== '{') refuse('it is no JSON object')
  at = skipSpace(text, at + 1)
  if (text[at] !== '}') {
    for (;;) {
      if (text[at] !== '"') refuse(`no key stands at ${at}`)
      const keyEnd = endOfString(text, at)
      const key = parseKey(text.slice(at, keyEnd)) ?? refuse(`the key at ${at} is no JSON text`)
      at = skipSpace(text, keyEnd)
      if (text[at] !== ':') refuse(`no colon stands at ${at}`)
      at = skipSpace(text, at + 1)
      const end = endOfValue(text, at)
      yield { key, text: text.slice(at, end) }
      at = skipSpace(text, end)
      if (text[at] === '}') break
      if (text[at] !== ',') refuse(`no comma stands at ${at}`)
      at = skipSpace(text, at + 1)
    }
  }
  if (skipSpace(text, at + 1) < text.length) refuse('something follows the object')
}

const skipSpace = (text: string, from: number): number => {
  let at = from
  for (;;) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) return at
    at += 1
  }
}

/** Index after the closing quote, or after the text where there is none. */
const endOfString = (text: string, start: number): number => {
  const quote = closingQuote(text, start)
  return quote < 0 ? text.length : quote + 1
}

/** Index after a value: of a list or object after its last bracket, of a scalar before what ends it. */
const endOfValue = (text: string, start: number): number => {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) at = endOfString(text, at) - 1
    else if (unit === OPEN_LIST || unit === OPEN_OBJECT) depth += 1
    else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) {
      if (depth === 0) return at
      depth -= 1
      if (depth === 0) return at + 1
    } else if (unit === COMMA && depth === 0) return at
  }
  return text.length
}

// Of a key without escapes, the text between the quotes is the key.
const parseKey = (quoted: string): string | undefined => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a text
  if (/^"[^"\\\u0000-\u001f]*"$/.test(quoted)) return quoted.slice(1, -1)
  try {
    const key: unknown = JSON.parse(quoted)
    return typeof key === 'string' ? key : undefined
  } catch {
    return undefined
  }
}
