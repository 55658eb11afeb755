// SPDX-License-Identifier: Apache-2.0
//
// The header of an array of NumPy, versions 1 to 3: magic, version, length,
// and a dictionary of Python.
// Spec: https://numpy.org/doc/2.4/reference/generated/numpy.lib.format.html

import { Buffer } from 'node:buffer'
import type { ByteSource } from '../../core/byte-source.ts'
import { shown } from '../../core/shown.ts'
import { untilStopped } from './finding-list.ts'
import { type NpyDtype, parseDtype, parseShape } from './npy-dtype.ts'
import type { NpyFound } from './npy-findings.ts'
import { type PythonLiteral, parsePythonLiteral } from './python-literal.ts'
import { countElements } from './tensor-layout.ts'

export const NPY_MAGIC: Buffer = Buffer.from('\x93NUMPY', 'latin1')
/** max_header_size of numpy.lib.format. */
const MAX_HEADER_BYTES = 10_000
/** NPY_MAXDIMS of NumPy 2. */
const MAX_DIMENSIONS = 64

export interface NpyHeader {
  readonly version: number
  /** Offset of the first byte of the array. */
  readonly dataStart: number
  /** `undefined` where it is not understood: NumPy evaluates the header as Python, and may understand it. */
  readonly array: NpyArray | undefined
}

export interface NpyArray {
  readonly dtype: NpyDtype
  readonly shape: readonly number[]
  readonly elements: number
  readonly fortranOrder: boolean
}

/** Reads the header. @throws what `found.stop` throws where it is not one */
export const readNpyHeader = async (source: ByteSource, found: NpyFound): Promise<NpyHeader> => {
  if (source.sizeBytes < 10) found.stop('npy.cut-off', `${source.sizeBytes} bytes`)
  const start = Buffer.from(await source.read(0, Math.min(12, source.sizeBytes)))
  if (!start.subarray(0, NPY_MAGIC.byteLength).equals(NPY_MAGIC)) {
    found.stop('npy.header-invalid', 'it does not begin with the magic of NumPy')
  }
  const [version = 0, minor = 0] = start.subarray(6, 8)
  if (version < 1 || version > 3 || minor !== 0) {
    found.stop('npy.unknown-version', `version ${version}.${minor}`)
  }
  const textStart = version === 1 ? 10 : 12
  if (start.byteLength < textStart) found.stop('npy.cut-off', `${source.sizeBytes} bytes`)
  const textBytes = version === 1 ? start.readUInt16LE(8) : start.readUInt32LE(8)
  const dataStart = textStart + textBytes
  const isTooLarge = textBytes > MAX_HEADER_BYTES
  if (isTooLarge) {
    found.add('npy.header-too-large', `the header is said to have ${textBytes} bytes`)
  }
  if (dataStart > source.sizeBytes) {
    const message = `a header of ${textBytes} bytes in a file of ${source.sizeBytes}`
    found.stop('npy.cut-off', message)
  }
  // With allow_pickle, NumPy reads it nevertheless.
  if (isTooLarge) return { version, dataStart, array: undefined }
  const bytes = Buffer.from(await source.read(textStart, textBytes))
  const text = bytes.toString(version === 3 ? 'utf8' : 'latin1')
  let array: NpyArray | undefined
  await untilStopped(async () => {
    array = readFields(text, found)
  })
  return { version, dataStart, array }
}

/** Says what makes the array a matter of pickles; `undefined` where it holds none. */
export const objectsIn = ({
  array,
}: NpyHeader):
  | { readonly code: 'npy.object-array' | 'npy.may-hold-objects'; readonly message: string }
  | undefined => {
  if (array === undefined) {
    return { code: 'npy.may-hold-objects', message: 'the header is not understood' }
  }
  if (!array.dtype.holdsObjects) return undefined
  return { code: 'npy.object-array', message: `dtype ${array.dtype.text}` }
}

const readFields = (text: string, found: NpyFound): NpyArray => {
  const refuse = (what: string): never => found.stop('npy.header-invalid', what)
  const literal = parsePythonLiteral(text, refuse)
  const items = literal.kind === 'dict' ? literal.items : refuse('it is no dictionary')
  const fields = new Map<string, PythonLiteral>()
  for (const [key, value] of items) {
    if (fields.has(key)) found.add('npy.duplicate-key', `the key ${shown(key)} stands twice`)
    fields.set(key, value)
  }
  const descr = fields.get('descr') ?? refuse('it has no descr')
  const order = fields.get('fortran_order')
  const shape = parseShape(fields.get('shape') ?? refuse('it has no shape'))
  if (order?.kind !== 'bool') return refuse('its fortran_order is not a boolean')
  if (fields.size > 3) refuse(`it has ${fields.size} keys`)
  if (shape === undefined) return refuse('its shape is not a tuple of non-negative integers')
  if (shape.length > MAX_DIMENSIONS) {
    found.stop('npy.too-many-dimensions', `${shape.length} dimensions`)
  }
  const dtype = parseDtype(descr) ?? found.stop('npy.unknown-dtype', 'the descr is no dtype')
  const elements = countElements(shape)
  if (elements === undefined || !Number.isSafeInteger(elements * dtype.itemBytes)) {
    return found.stop('npy.size-overflow', `shape (${shape.join(', ')}) of ${dtype.text}`)
  }
  return { dtype, shape, elements, fortranOrder: order.value }
}

/** Compares the bytes after the header with what the array needs. */
export const checkNpyData = (
  { array, dataStart }: NpyHeader,
  sizeBytes: number,
  found: NpyFound,
): void => {
  if (array === undefined) return
  const { dtype, elements } = array
  const needed = elements * dtype.itemBytes
  const there = sizeBytes - dataStart
  const message = `the array needs ${needed} bytes, ${there} follow the header`
  if (there < needed) found.add('npy.cut-off', message)
  if (there > needed) found.add('npy.trailing-data', message)
}
