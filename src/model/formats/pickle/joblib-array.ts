// SPDX-License-Identifier: Apache-2.0
//
// The arrays of joblib: behind the wrapper that stands for an array come its
// bytes, between two opcodes of the pickle.
// Source: joblib 1.6.0, numpy_pickle.py and numpy_pickle_compat.py.

import { type Instance, MAX_KEPT_ITEMS, type Value } from './values.ts'

const MODULES = ['joblib.numpy_pickle', 'sklearn.externals.joblib.numpy_pickle']
const COMPAT = ['joblib.numpy_pickle_compat', 'sklearn.externals.joblib.numpy_pickle_compat']

/** Bytes of the array follow in the same file. */
export const ARRAY_WRAPPERS: ReadonlySet<string> = new Set(
  MODULES.map((module) => `${module}.NumpyArrayWrapper`),
)
/** The array is in a file beside it (joblib before 0.10). */
export const SIDE_FILE_WRAPPERS: ReadonlySet<string> = new Set(
  [...MODULES, ...COMPAT].flatMap((module) => [
    `${module}.NDArrayWrapper`,
    `${module}.ZNDArrayWrapper`,
  ]),
)

/** Names of what a wrapper holds, and of no module. */
export const WRAPPER_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['subclass', 'shape', 'order', 'dtype', 'allow_mmap', 'numpy_array_alignment_bytes'],
])

export type ArrayBytes =
  /** One byte with the length of a padding comes first where `isPadded`. */
  | { readonly kind: 'raw'; readonly lengthBytes: number; readonly isPadded: boolean }
  /** Objects: a pickle of its own. */
  | { readonly kind: 'pickle' }
  | { readonly kind: 'unknown'; readonly reason: string }

const unknown = (reason: string): ArrayBytes => ({ kind: 'unknown', reason })

/** What follows the wrapper; `unknown` where a value that decides it is not a plain constant. */
export const arrayBytesOf = (wrapper: Instance): ArrayBytes => {
  const state = attributesOf(wrapper)
  if (state === undefined) return unknown('the state of an array is not a plain dictionary')
  const type = typeOf(state.get('dtype'))
  if (type === undefined) return unknown('the type of an array is not a plain constant')
  if (type.hasObjects) return { kind: 'pickle' }
  const shape = state.get('shape')
  if (typeof shape !== 'object' || shape.kind !== 'tuple' || !shape.isWhole) {
    return unknown('the shape of an array is not a plain constant')
  }
  let lengthBytes = type.itemBytes
  for (const length of shape.items) {
    if (typeof length !== 'number' || length < 0) {
      return unknown('the shape of an array is not a plain constant')
    }
    lengthBytes *= length
  }
  if (!Number.isSafeInteger(lengthBytes)) return unknown('an array is larger than any file')
  const alignment = state.get('numpy_array_alignment_bytes')
  const isPadded =
    alignment !== undefined && !(typeof alignment === 'object' && alignment.kind === 'none')
  return { kind: 'raw', lengthBytes, isPadded }
}

/** What `__new__` without arguments and BUILD gave it; `undefined` where something else may have. */
const attributesOf = ({ args, states }: Instance): ReadonlyMap<string, Value> | undefined => {
  const isBare = typeof args === 'object' && args.kind === 'tuple' && args.isWhole
  if (!isBare || args.items.length > 0 || states.length > MAX_KEPT_ITEMS) return undefined
  const attributes = new Map<string, Value>()
  for (const state of states) {
    if (typeof state !== 'object' || state.kind !== 'dict' || !state.isWhole) return undefined
    for (let index = 0; index + 1 < state.items.length; index += 2) {
      const key = state.items[index]
      const value = state.items[index + 1]
      if (typeof key !== 'string' || value === undefined) return undefined
      attributes.set(key, value)
    }
  }
  return attributes
}

/** One letter and a size in bytes: no objects, and no size of its own in the state. */
const FIXED = /^[?biufcmM](1|2|4|8|16|32)$/
const FLEXIBLE = /^[SUV]\d{1,9}$/
const HAS_OBJECTS = 0x01 // NPY_ITEM_HASOBJECT
/** `numpy.dtype.__reduce__`: version, order, subtype, names, fields, size, alignment, flags. */
const [SIZE, FLAGS] = [5, 7]

const typeOf = (
  value: Value | undefined,
): { readonly hasObjects: boolean; readonly itemBytes: number } | undefined => {
  if (typeof value !== 'object' || value.kind !== 'instance') return undefined
  if (value.of.path !== 'numpy.dtype' || value.states.length > 1) return undefined
  const { args } = value
  const [code] = typeof args === 'object' && args.kind === 'tuple' ? args.items : []
  if (typeof code !== 'string') return undefined
  const [state] = value.states
  if (state === undefined) return FIXED.test(code) ? fixedType(code) : undefined
  if (typeof state !== 'object' || state.kind !== 'tuple' || !state.isWhole) return undefined
  const flags = state.items[FLAGS] ?? 0
  if (typeof flags !== 'number') return undefined
  if (/^O\d*$/.test(code) || (flags & HAS_OBJECTS) !== 0) return { hasObjects: true, itemBytes: 0 }
  if (FIXED.test(code)) return fixedType(code)
  const size = state.items[SIZE]
  return FLEXIBLE.test(code) && typeof size === 'number' && size >= 0
    ? { hasObjects: false, itemBytes: size }
    : undefined
}

const fixedType = (code: string) => ({ hasObjects: false, itemBytes: Number(code.slice(1)) })
