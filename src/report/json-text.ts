// SPDX-License-Identifier: Apache-2.0
//
// JSON that is safe to print: the same values, but what could steer a terminal
// or the runner is written as an escape.

import { asObject } from '../core/parse.ts'

/** Levels of lists and objects; statements of the field have about ten. */
export const MAX_SHOWN_DEPTH = 200

/** JSON, indented by two spaces, with a final newline. Law: `JSON.parse(jsonText(x))` equals x. */
export const jsonText = (value: unknown): string =>
  // Beyond ASCII, and for `##[`, these characters stand in strings only: an escape means the same.
  `${JSON.stringify(value, undefined, 2)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escapeUnit)
    .replaceAll('##[', '#\\u0023[')}\n`

const escapeUnit = (char: string): string =>
  `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A foreign value as it is, or a note in its place where it is deeper than MAX_SHOWN_DEPTH. */
export const foreignValue = (value: unknown): unknown =>
  isDeep(value) ? `(more than ${MAX_SHOWN_DEPTH} levels deep: not shown)` : value

// Level by level, so that no depth can exhaust the stack.
const isDeep = (value: unknown): boolean => {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_SHOWN_DEPTH) return true
    level = level.flatMap(children)
  }
  return false
}

const children = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : Object.values(asObject(value) ?? {})
