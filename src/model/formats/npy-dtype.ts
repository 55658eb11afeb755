// SPDX-License-Identifier: Apache-2.0
//
// The dtype of an array as the header of a .npy file gives it: bytes of one
// element, and whether elements are Python objects, which are kept as a pickle.
// Source: https://github.com/numpy/numpy/blob/v2.4.0/numpy/lib/_format_impl.py

import type { PythonLiteral } from './python-literal.ts'
import { countElements } from './tensor-layout.ts'

export interface NpyDtype {
  /** Bytes of one element in the file. */
  readonly itemBytes: number
  readonly holdsObjects: boolean
  /** As text, e.g. `<f4` or `[a: <i8, b: |O]`. */
  readonly text: string
}

const MAX_FIELDS = 1_000
/** Byte order, kind, number, and the unit of a time. */
const TYPE = /^[<>=|]?([?bBiufcmMOSaUV])([0-9]{0,9})(?:\[[0-9A-Za-z/]{1,20}\])?$/
/** Bytes of each character: a text counts characters of UTF-32, a bit is a byte. */
const SCALE: Readonly<Record<string, number>> = { U: 4 }
/** Where no number follows. */
const DEFAULT_BYTES: Readonly<Record<string, number>> = {
  '?': 1,
  b: 1,
  B: 1,
  O: 8,
  S: 0,
  a: 0,
  U: 0,
  V: 0,
}

/** `undefined` where it is no dtype of a .npy file. */
export const parseDtype = (literal: PythonLiteral): NpyDtype | undefined => {
  if (literal.kind === 'text') return parseType(literal.value)
  if (literal.kind !== 'sequence') return undefined
  return literal.isTuple ? parseSubarray(literal.items) : parseRecord(literal.items)
}

const parseType = (text: string): NpyDtype | undefined => {
  const [, kind = '', digits = ''] = TYPE.exec(text) ?? []
  const count = digits === '' ? DEFAULT_BYTES[kind] : Number(digits)
  if (kind === '' || count === undefined) return undefined
  const itemBytes = count * (SCALE[kind] ?? 1)
  return { itemBytes, holdsObjects: kind === 'O', text }
}

/** A list of fields: (name, dtype) or (name, dtype, shape). */
const parseRecord = (fields: readonly PythonLiteral[]): NpyDtype | undefined => {
  if (fields.length > MAX_FIELDS) return undefined
  let itemBytes = 0
  let holdsObjects = false
  const texts: string[] = []
  for (const field of fields) {
    if (field.kind !== 'sequence') return undefined
    const [name, dtype, shape] = field.items
    if (name === undefined || dtype === undefined || field.items.length > 3) return undefined
    const parsed = shape === undefined ? parseDtype(dtype) : parseSubarray([dtype, shape])
    if (parsed === undefined) return undefined
    itemBytes += parsed.itemBytes
    holdsObjects ||= parsed.holdsObjects
    texts.push(`${name.kind === 'text' ? name.value : '(title)'}: ${parsed.text}`)
  }
  return { itemBytes, holdsObjects, text: `[${texts.join(', ')}]` }
}

/** (dtype, shape): each element is an array itself. */
const parseSubarray = (items: readonly PythonLiteral[]): NpyDtype | undefined => {
  const [dtype, shape] = items
  if (dtype === undefined || shape === undefined || items.length !== 2) return undefined
  const parsed = parseDtype(dtype)
  const lengths = shape.kind === 'integer' ? [shape.value] : parseShape(shape)
  const count = lengths && countElements(lengths)
  if (parsed === undefined || count === undefined) return undefined
  const itemBytes = parsed.itemBytes * count
  return { ...parsed, itemBytes, text: `${parsed.text}(${lengths?.join(', ')})` }
}

/** `undefined` where it is no tuple of non-negative integers. */
export const parseShape = (literal: PythonLiteral): readonly number[] | undefined => {
  if (literal.kind !== 'sequence') return undefined
  const lengths: number[] = []
  for (const item of literal.items) {
    if (item.kind !== 'integer' || item.value < 0) return undefined
    lengths.push(item.value)
  }
  return lengths
}
