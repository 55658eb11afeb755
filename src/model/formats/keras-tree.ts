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

class Refused extends Error {}

/** The value of a configuration, of which each object and text was shown; `undefined` where it was refused. */
export const parseConfigTree = (text: string, visitor: ConfigVisitor): unknown => {
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
    const object = asObject(value)
    if (typeof value === 'string') visitor.text?.(value, path)
    if (object) visitor.object(object, path)
    for (const [key, item] of items?.entries() ?? Object.entries(object ?? {})) {
      keys.push(String(key))
      visit(item)
      keys.pop()
    }
  }
  visit(root)
  return root
}
