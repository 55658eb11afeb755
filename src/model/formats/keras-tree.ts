// SPDX-License-Identifier: Apache-2.0

import { asArray, asObject, type JsonObject } from '../../core/parse.ts'
import { parseStrictJson } from '../../core/strict-json.ts'

export interface ConfigVisitor {
  /** The text is no JSON, or not the same to every reader. */
  readonly refuse: (what: string) => void
  /** `path` says where, and costs only what is asked. */
  readonly object: (object: JsonObject, path: () => string) => void
  readonly text?: (text: string, path: () => string) => void
}

/**
 * Lists, objects and keys of one configuration, of which the largest applications of Keras have
 * 63,000. Each takes up to 300 bytes of memory, and as text no more than two.
 */
const MAX_PARTS = 128_000

class Refused extends Error {}

/** The value of a configuration, of which each object and text was shown; `undefined` where it was refused. */
export const parseConfigTree = (text: string, visitor: ConfigVisitor): unknown => {
  const parts = countParts(text)
  if (parts > MAX_PARTS) {
    visitor.refuse(`it has ${parts} lists, objects and keys; the limit is ${MAX_PARTS}`)
    return undefined
  }
  let root: unknown
  try {
    root = parseStrictJson(text, (what) => {
      throw new Refused(what)
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    visitor.refuse(error.message)
    return undefined
  }
  const keys: string[] = []
  const path = (): string => keys.join('.')
  // Strict JSON has at most MAX_JSON_DEPTH levels.
  const visit = (value: unknown): void => {
    const items = asArray(value)
    const object = asObject(value) ?? {}
    if (typeof value === 'string') visitor.text?.(value, path)
    if (asObject(value)) visitor.object(object, path)
    for (const key of items?.keys() ?? Object.keys(object)) {
      keys.push(String(key))
      visit(typeof key === 'number' ? items?.[key] : object[key])
      keys.pop()
    }
  }
  visit(root)
  return root
}

/** At most this many; brackets and colons of texts are counted as well. */
const countParts = (text: string): number => {
  let parts = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char === '{' || char === '[' || char === ':') parts += 1
  }
  return parts
}
