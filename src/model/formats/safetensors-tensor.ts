// SPDX-License-Identifier: Apache-2.0
//
// The entry of one tensor in the header of a safetensors file.

import { jsonMembers } from '../../core/json-members.ts'
import { parseJson } from '../../core/parse.ts'
import { shown } from '../../core/shown.ts'
import type { SafetensorsFound } from './safetensors-findings.ts'
import { countElements, type TensorRange } from './tensor-layout.ts'

/** Text of one entry; a real one has about 100 characters. */
const MAX_ENTRY_CHARS = 16 * 1024

/** Bits of one element. */
const DTYPE_BITS: ReadonlyMap<string, number> = new Map([
  ['F4', 4],
  ['F6_E2M3', 6],
  ['F6_E3M2', 6],
  ...['BOOL', 'U8', 'I8'].map((dtype) => [dtype, 8] as const),
  ...['F8_E5M2', 'F8_E4M3', 'F8_E8M0', 'F8_E4M3FNUZ', 'F8_E5M2FNUZ'].map(
    (dtype) => [dtype, 8] as const,
  ),
  ...['I16', 'U16', 'F16', 'BF16'].map((dtype) => [dtype, 16] as const),
  ...['I32', 'U32', 'F32'].map((dtype) => [dtype, 32] as const),
  ...['C64', 'F64', 'I64', 'U64'].map((dtype) => [dtype, 64] as const),
])

const INTEGER = '(?:0|[1-9][0-9]*)'
const INTEGER_LIST = `\\[(?:${INTEGER}(?:,${INTEGER})*)?\\]`
/** An entry as the reference implementation writes it; nearly all are so, and are split at once. */
const AS_WRITTEN = new RegExp(
  `^\\{"dtype":("[A-Z0-9_]+"),"shape":(${INTEGER_LIST}),"data_offsets":(${INTEGER_LIST})\\}$`,
)
const FIELDS = new Set(['dtype', 'shape', 'data_offsets'])

export interface SafetensorsTensor extends TensorRange {
  readonly dtype: string
  readonly elements: number
}

/** Reads one entry; `undefined` where it names no bytes. What is wrong with it is found. */
export const readTensorEntry = (
  name: string,
  text: string,
  found: SafetensorsFound,
): SafetensorsTensor | undefined => {
  const invalid = (message: string): undefined => {
    found.add('safetensors.tensor-invalid', message, name)
    return undefined
  }
  if (text.length > MAX_ENTRY_CHARS) return invalid(`its entry has ${text.length} characters`)
  if (!text.startsWith('{')) return invalid('its entry is not an object')
  const fields = readFields(name, text, found)
  const dtype = parseJson(fields.get('dtype') ?? '')
  if (typeof dtype !== 'string') return invalid('it has no dtype')
  const shape = parseIntegers(fields.get('shape'))
  if (shape === undefined) return invalid('its shape is not a list of non-negative integers')
  const [begin, end, ...more] = parseIntegers(fields.get('data_offsets')) ?? []
  if (begin === undefined || end === undefined || more.length > 0 || begin > end) {
    return invalid('its offsets are not two non-negative integers in order')
  }
  const bits = DTYPE_BITS.get(dtype)
  const elements = countElements(shape)
  const numbers = [...shape, begin, end, (elements ?? Number.NaN) * (bits ?? 1)]
  if (elements === undefined || !numbers.every(Number.isSafeInteger)) {
    const message = `a number beyond 2^53: shape [${shape.join(', ')}], offsets ${begin} to ${end}`
    found.add('safetensors.size-overflow', message, name)
    return undefined
  }
  if (bits === undefined) found.add('safetensors.unknown-dtype', `dtype ${shown(dtype)}`, name)
  else if (elements * bits !== (end - begin) * 8) {
    const message = `${elements} elements of ${dtype} in ${end - begin} bytes`
    found.add('safetensors.size-mismatch', message, name)
  }
  return { name, dtype, elements, begin, end }
}

const readFields = (
  name: string,
  text: string,
  found: SafetensorsFound,
): ReadonlyMap<string, string> => {
  const [, dtype, shape, offsets] = AS_WRITTEN.exec(text) ?? []
  if (dtype !== undefined && shape !== undefined && offsets !== undefined) {
    return new Map([
      ['dtype', dtype],
      ['shape', shape],
      ['data_offsets', offsets],
    ])
  }
  const fields = new Map<string, string>()
  const refuse = (what: string): never => found.stop('safetensors.header-not-json', what, name)
  for (const field of jsonMembers(text, refuse)) {
    if (parseJson(field.text) === undefined) refuse(`the value of ${shown(field.key)} is not JSON`)
    if (fields.has(field.key)) {
      found.add('safetensors.duplicate-key', `${shown(field.key)} stands twice`, name)
    }
    if (!FIELDS.has(field.key)) found.add('safetensors.unknown-field', shown(field.key), name)
    fields.set(field.key, field.text)
  }
  return fields
}

// By their text: 1.0 and 1e3 are integers to some readers of JSON and not to others.
const INTEGERS = /^\[\s*(?:(?:0|[1-9][0-9]*)\s*(?:,\s*(?:0|[1-9][0-9]*)\s*)*)?\]$/

const parseIntegers = (text: string | undefined): readonly number[] | undefined =>
  text !== undefined && INTEGERS.test(text) ? (text.match(/[0-9]+/g) ?? []).map(Number) : undefined
