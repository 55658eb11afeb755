// SPDX-License-Identifier: Apache-2.0
//
// The form of a document, said once: each shape reads a parsed value and
// writes its own JSON Schema, so that the parser and the schema that editors
// use cannot disagree. Spec: JSON Schema draft 2020-12.

import type { JsonNode, RefuseLine } from './json-tree.ts'
import type { JsonObject, JsonValue } from './parse.ts'
import { shown } from './shown.ts'

/** How what is wrong is refused, and the path of the value that is read. */
export interface Reading {
  readonly refuse: RefuseLine
  /** E.g. `rules[0].match`; empty for the whole document. */
  readonly path: string
}

export interface Shape<T> {
  readonly schema: JsonObject
  /** @throws what `at.refuse` makes, naming the line */
  readonly read: (node: JsonNode, at: Reading) => T
}

export type Read<S> = S extends Shape<infer T> ? T : never

export type Scalar = string | number | boolean

/** Text that matches `pattern` as a whole; `what` describes it. */
export const text = (what: string, pattern?: RegExp): Shape<string> => ({
  schema: {
    type: 'string',
    description: what,
    minLength: 1,
    ...(pattern === undefined ? {} : { pattern: pattern.source }),
  },
  read: (node, at) => {
    const value = scalarOf(node)
    if (typeof value === 'string' && value !== '' && (pattern?.test(value) ?? true)) return value
    return refuse(node, at, what)
  },
})

/** Text of at most `maxLength` UTF-16 units. */
export const shortText = (what: string, maxLength: number): Shape<string> => {
  const { schema, read } = text(what)
  return {
    schema: { ...schema, maxLength },
    read: (node, at) => {
      const value = read(node, at)
      if (value.length <= maxLength) return value
      return refuseAt(node, at, `has ${value.length} characters, more than ${maxLength}`)
    },
  }
}

export const choice = <const T extends Scalar>(what: string, values: readonly T[]): Shape<T> => ({
  schema: { description: what, enum: values },
  read: (node, at) =>
    values.find((value) => value === scalarOf(node)) ??
    refuse(node, at, `${what}: ${values.join(', ')}`),
})

export const flag = (what: string): Shape<boolean> => ({
  schema: { type: 'boolean', description: what },
  read: (node, at) => {
    const value = scalarOf(node)
    return typeof value === 'boolean' ? value : refuse(node, at, `${what}: true or false`)
  },
})

export const number = (what: string): Shape<number> => ({
  schema: { type: 'number', description: what },
  read: (node, at) => {
    const value = scalarOf(node)
    return typeof value === 'number' ? value : refuse(node, at, what)
  },
})

/** A text, number or boolean. */
export const scalar = (what: string): Shape<Scalar> => ({
  schema: { type: ['string', 'number', 'boolean'], description: what },
  read: (node, at) => scalarOf(node) ?? refuse(node, at, what),
})

/** At least one item, or `minItems`. */
export const list = <T>(what: string, item: Shape<T>, minItems = 1): Shape<readonly T[]> => ({
  schema: { type: 'array', description: what, minItems, items: item.schema },
  read: (node, at) => {
    if (node.kind !== 'array' || node.items.length < minItems) return refuse(node, at, what)
    return node.items.map((child, index) =>
      item.read(child, { ...at, path: `${at.path}[${index}]` }),
    )
  },
})

/** One item, or a list of them. */
export const oneOrMany = <T>(what: string, item: Shape<T>): Shape<readonly T[]> => {
  const many = list(what, item)
  return {
    schema: { description: what, oneOf: [item.schema, many.schema] },
    read: (node, at) => (node.kind === 'array' ? many.read(node, at) : [item.read(node, at)]),
  }
}

type Fields = Readonly<Record<string, Shape<unknown>>>

type RecordOf<R extends Fields, O extends Fields> = {
  readonly [K in keyof R]: Read<R[K]>
} & { readonly [K in keyof O]?: Read<O[K]> }

interface Presence {
  /** Exactly one of these keys is there. */
  readonly one?: readonly string[]
  /** At least one of these keys is there. */
  readonly some?: readonly string[]
}

/** A mapping with these keys and no other. */
export const record = <const R extends Fields, const O extends Fields>(
  what: string,
  required: R,
  optional: O,
  { one, some }: Presence = {},
): Shape<RecordOf<R, O>> => {
  const fields: Fields = { ...required, ...optional }
  const requiring = (keys: readonly string[]): readonly JsonObject[] =>
    keys.map((key) => ({ required: [key] }))
  return {
    schema: {
      type: 'object',
      description: what,
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(fields).map(([key, { schema }]) => [key, schema]),
      ),
      ...(Object.keys(required).length === 0 ? {} : { required: Object.keys(required) }),
      ...(one === undefined ? {} : { oneOf: requiring(one) }),
      ...(some === undefined ? {} : { anyOf: requiring(some) }),
    },
    read: (node, at) => {
      if (node.kind !== 'object') return refuse(node, at, what)
      const { members } = node
      const values: Record<string, unknown> = {}
      for (const [key, child] of members) {
        const shape = Object.hasOwn(fields, key) ? fields[key] : undefined
        if (!shape) {
          const known = Object.keys(fields).join(', ')
          return refuseAt(child, at, `has the unknown key ${shown(key)}; it takes ${known}`)
        }
        values[key] = shape.read(child, { ...at, path: joinPath(at.path, key) })
      }
      const missing = Object.keys(required).find((key) => !members.has(key))
      if (missing !== undefined) refuseAt(node, at, `lacks ${missing}`)
      const here = (keys: readonly string[]): number =>
        keys.filter((key) => members.has(key)).length
      if (one && here(one) !== 1) refuseAt(node, at, `needs exactly one of ${one.join(', ')}`)
      if (some && here(some) === 0) refuseAt(node, at, `needs one of ${some.join(', ')}`)
      return values as RecordOf<R, O>
    },
  }
}

/** A mapping of any keys that match `key` as a whole. */
export const dictionary = <T>(
  what: string,
  key: RegExp,
  value: Shape<T>,
): Shape<Readonly<Record<string, T>>> => ({
  schema: {
    type: 'object',
    description: what,
    propertyNames: { pattern: key.source },
    additionalProperties: value.schema,
  },
  read: (node, at) => {
    if (node.kind !== 'object') return refuse(node, at, what)
    const entries = [...node.members].map(([name, child]) => {
      if (!key.test(name)) refuseAt(child, at, `has the key ${shown(name)}; it takes ${what}`)
      return [name, value.read(child, { ...at, path: joinPath(at.path, name) })] as const
    })
    return Object.fromEntries(entries)
  },
})

/** Any value. */
export const anything = (what: string): Shape<JsonValue> => ({
  schema: { description: what },
  read: (node) => toValue(node),
})

/** `special` where the mapping has the key, else `usual`; no value is both. */
export const variant = <A, B>(key: string, special: Shape<A>, usual: Shape<B>): Shape<A | B> => ({
  schema: { oneOf: [special.schema, usual.schema] },
  read: (node, at) =>
    (node.kind === 'object' && node.members.has(key) ? special : usual).read(node, at),
})

/** A value with its line, and the line of each of its keys. */
export interface Located<T> {
  readonly value: T
  readonly line: number
  readonly lines: ReadonlyMap<string, number>
}

export const located = <T>({ schema, read }: Shape<T>): Shape<Located<T>> => ({
  schema,
  read: (node, at) => ({
    value: read(node, at),
    line: node.line,
    lines: new Map(
      node.kind === 'object' ? [...node.members].map(([key, { line }]) => [key, line]) : [],
    ),
  }),
})

const scalarOf = (node: JsonNode): Scalar | undefined =>
  node.kind === 'scalar' && node.value !== null ? node.value : undefined

const toValue = (node: JsonNode): JsonValue => {
  switch (node.kind) {
    case 'object':
      // Own properties, also for a key such as `__proto__`.
      return Object.fromEntries([...node.members].map(([key, child]) => [key, toValue(child)]))
    case 'array':
      return node.items.map(toValue)
    case 'scalar':
      return node.value
  }
}

const joinPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

const refuseAt = (node: JsonNode, { refuse, path }: Reading, what: string): never => {
  throw refuse(node.line, `${path === '' ? 'the document' : path} ${what}`)
}

const refuse = (node: JsonNode, at: Reading, expected: string): never =>
  refuseAt(node, at, `is ${shownNode(node)}; it takes ${expected}`)

const shownNode = (node: JsonNode): string => {
  switch (node.kind) {
    case 'object':
      return 'a mapping'
    case 'array':
      return node.items.length === 0 ? 'an empty list' : 'a list'
    case 'scalar':
      return node.value === null ? 'empty' : shown(node.value)
  }
}
