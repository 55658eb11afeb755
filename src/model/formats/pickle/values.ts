// SPDX-License-Identifier: Apache-2.0
//
// What the interpreter knows of a value that a pickle makes: texts and whole
// numbers that stand in it as constants, where an object came from, and the
// items of small tuples and dictionaries. Nothing else is ever made.

/** An import as it stands in the pickle; one object for each, however often it is there. */
export interface Import {
  readonly kind: 'import'
  /** `module.name` */
  readonly path: string
  readonly module: string
  readonly name: string
}

/** What a call of an import gave. */
export interface Instance {
  readonly kind: 'instance'
  readonly of: Import
  readonly args: Value
  /** Given by BUILD, in order. */
  readonly states: Value[]
}

/** `items` is cut to MAX_KEPT_ITEMS; keys and values alternate in a dictionary. */
export interface Items {
  readonly kind: 'tuple' | 'dict'
  readonly items: Value[]
  isWhole: boolean
}

export type Value =
  | string
  | number
  | bigint
  | Import
  | Instance
  | Items
  /** `computed-text` is a text of which the content is not kept: too long, or one of too many. */
  | { readonly kind: 'none' | 'bytes' | 'scalar' | 'list' | 'computed-text' | 'unknown' }

export const NONE: Value = { kind: 'none' }
export const BYTES: Value = { kind: 'bytes' }
export const SCALAR: Value = { kind: 'scalar' }
export const LIST: Value = { kind: 'list' }
export const UNKNOWN: Value = { kind: 'unknown' }
export const COMPUTED_TEXT: Value = { kind: 'computed-text' }

export const MAX_KEPT_ITEMS = 16

export const items = (kind: Items['kind'], values: readonly Value[]): Items => ({
  kind,
  items: values.slice(0, MAX_KEPT_ITEMS),
  isWhole: values.length <= MAX_KEPT_ITEMS,
})

/** What a value is, or `constant` for texts and numbers. */
export const kindOf = (value: Value | undefined) =>
  typeof value === 'object' ? value.kind : 'constant'
