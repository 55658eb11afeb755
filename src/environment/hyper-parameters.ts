// SPDX-License-Identifier: Apache-2.0
//
// A file of hyper-parameters as data. Its digest is of the file as it is; what
// looks like a secret is not repeated in the document.

import { asArray, asObject, type JsonValue, parseJson } from '../core/parse.ts'
import { hideSecrets, isSecretName } from '../core/secret-shapes.ts'

const MAX_DEPTH = 32
const HIDDEN = '***'

export interface ParsedHyperParameters {
  readonly content: JsonValue
  /** Whether something was replaced. */
  readonly hasSecrets: boolean
}

/** Whether the content of a file of this name is kept. */
export const isHyperParameterFormat = (fileName: string): boolean =>
  /\.(?:json|ya?ml)$/i.test(fileName)

/**
 * The content of a JSON or YAML file; `undefined` where it is none, or more than 32 levels deep.
 * @param known values that must not be repeated
 */
export const parseHyperParameters = async (
  text: string,
  fileName: string,
  known: readonly string[],
): Promise<ParsedHyperParameters | undefined> => {
  let value: unknown
  try {
    value = /\.json$/i.test(fileName)
      ? parseJson(text)
      : (await import('./yaml-value.ts')).parseYaml(text)
  } catch {
    return undefined
  }
  if (value === undefined || isDeep(value)) return undefined
  let hasSecrets = false
  const clean = (item: unknown, name: string): JsonValue => {
    if (typeof item === 'string') {
      const shown =
        isSecretName(name) && isOpaque(item) ? HIDDEN : hideSecrets(item.toWellFormed(), known)
      hasSecrets ||= shown !== item
      return shown
    }
    if (typeof item === 'number') return Number.isFinite(item) ? item : String(item)
    if (typeof item === 'boolean' || item === null) return item
    const items = asArray(item)
    if (items) return items.map((child) => clean(child, name))
    const fields = asObject(item)
    // What YAML has beyond JSON, such as a date or bytes.
    if (fields === undefined || Object.getPrototypeOf(item) !== Object.prototype)
      return String(item)
    return Object.fromEntries(
      Object.entries(fields).map(([key, child]) => [key.toWellFormed(), clean(child, key)]),
    )
  }
  return { content: clean(value, ''), hasSecrets }
}

// `<|end_of_text|>` is no secret, whatever its name; neither is a short word.
const isOpaque = (text: string): boolean => text.length >= 8 && !/[<>\s]/.test(text)

const isDeep = (value: unknown): boolean => {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap((item) => asArray(item) ?? Object.values(asObject(item) ?? {}))
  }
  return false
}
