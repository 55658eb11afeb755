// SPDX-License-Identifier: Apache-2.0
//
// A tensor of an ONNX model: what it is and where its bytes are, never the
// bytes. Those may be in another file: only one of the model itself will do,
// because only those are signed (CVE-2022-25882, CVE-2024-27318 read others).
// Spec: https://github.com/onnx/onnx/blob/v1.19.0/onnx/onnx.proto3 (TensorProto),
//   https://github.com/onnx/onnx/blob/v1.19.0/docs/ExternalData.md

import type { Buffer } from 'node:buffer'
import { dirname, join } from 'node:path/posix'
import { shown } from '../../core/shown.ts'
import {
  bytesField,
  decodeVarint,
  messageField,
  type ProtobufField,
  type Step,
  textField,
  type Visit,
} from '../protobuf.ts'
import type { FormatContext } from './format.ts'
import type { OnnxFindings } from './onnx-findings.ts'
import { countElements } from './tensor-layout.ts'

/** Of what says where a tensor is; the format has four. */
const MAX_ENTRIES = 16
const MAX_PATH_BYTES = 4096
const MAX_DIMENSIONS = 64
const EXTERNAL = 1

/** TensorProto.DataType: name and bits of one element; 0 where they are not fixed. */
const DATA_TYPES: readonly (readonly [string, number])[] = [
  ['undefined', 0],
  ['float32', 32],
  ['uint8', 8],
  ['int8', 8],
  ['uint16', 16],
  ['int16', 16],
  ['int32', 32],
  ['int64', 64],
  ['string', 0],
  ['bool', 8],
  ['float16', 16],
  ['float64', 64],
  ['uint32', 32],
  ['uint64', 64],
  ['complex64', 64],
  ['complex128', 128],
  ['bfloat16', 16],
  ['float8e4m3fn', 8],
  ['float8e4m3fnuz', 8],
  ['float8e5m2', 8],
  ['float8e5m2fnuz', 8],
  ['uint4', 4],
  ['int4', 4],
  ['float4e2m1', 4],
]

export interface OnnxTensor {
  readonly name: string
  readonly dataType: string
  /** Number of elements; `undefined` where the dimensions are wrong. */
  readonly elements: number | undefined
  /** Canonical name of the file of the model that has the bytes. */
  readonly externalFile?: string
}

interface Raw {
  name: string
  readonly dims: number[]
  dataType: number
  rawBytes: number | undefined
  isExternal: boolean
  readonly external: Map<string, string>
}

interface TensorScope {
  readonly context: FormatContext
  readonly found: OnnxFindings
}

/** TensorProto; `take` is given the tensor once. */
export const tensorField = (scope: TensorScope, take: (tensor: OnnxTensor) => void): Step => {
  const raw: Raw = {
    name: '',
    dims: [],
    dataType: 0,
    rawBytes: undefined,
    isExternal: false,
    external: new Map(),
  }
  return messageField(
    (field) => visitTensor(field, raw, scope),
    () => take(checkTensor(raw, scope)),
  )
}

const visitTensor = (field: ProtobufField, raw: Raw, { found }: TensorScope): Step | undefined => {
  const { number, kind, value } = field
  if (number === 1 && kind === 'bytes') {
    return bytesField((packed) => addDimensions(raw, unpack(packed)), MAX_DIMENSIONS * 10)
  }
  if (number === 1) addDimensions(raw, [value])
  else if (number === 2) raw.dataType = value
  else if (number === 9) raw.rawBytes = field.to - field.from
  else if (number === 14) raw.isExternal = value === EXTERNAL
  if (number === 8) {
    return textField((name) => {
      raw.name = name
    })
  }
  if (number !== 13) return undefined
  return entryField((key, said) => {
    if (raw.external.has(key)) {
      found.add('onnx.external-invalid', `${shown(key)} is there twice`, raw.name)
    }
    // The last one counts for the library of ONNX.
    if (raw.external.size < MAX_ENTRIES) raw.external.set(key, said)
  })
}

/** StringStringEntryProto. */
export const entryField = (take: (key: string, value: string) => void): Step => {
  const texts = ['', '']
  const visit: Visit = ({ number }) =>
    number === 1 || number === 2
      ? textField((text) => {
          texts[number - 1] = text
        }, MAX_PATH_BYTES)
      : undefined
  return messageField(visit, () => take(texts[0] ?? '', texts[1] ?? ''))
}

const checkTensor = (raw: Raw, scope: TensorScope): OnnxTensor => {
  const [dataType, bits] = DATA_TYPES[raw.dataType] ?? [`type ${raw.dataType}`, 0]
  const { name } = raw
  const elements = raw.dims.every((size) => size >= 0) ? countElements(raw.dims) : undefined
  if (elements === undefined || !Number.isSafeInteger(elements * Math.max(bits, 1))) {
    scope.found.add('onnx.dimensions', `the dimensions are ${raw.dims.join(' × ')}`, name)
    return { name, dataType, elements: undefined }
  }
  const needed = bits === 0 ? undefined : Math.ceil((elements * bits) / 8)
  if (!raw.isExternal) {
    checkSize(raw.rawBytes, needed, { name, found: scope.found })
    return { name, dataType, elements }
  }
  const externalFile = checkExternal(raw, needed, scope)
  return { name, dataType, elements, ...(externalFile === undefined ? {} : { externalFile }) }
}

const addDimensions = (raw: Raw, dims: readonly number[]): void => {
  raw.dims.push(...dims.slice(0, MAX_DIMENSIONS - raw.dims.length))
}

const unpack = (packed: Buffer): readonly number[] => {
  const values: number[] = []
  for (let at = 0; at < packed.length; ) {
    const varint = decodeVarint(packed, at)
    if (varint === undefined) return [...values, Number.NaN]
    values.push(varint.value)
    at += varint.lengthBytes
  }
  return values
}

interface Place {
  readonly name: string
  readonly found: OnnxFindings
}

const checkSize = (
  bytes: number | undefined,
  needed: number | undefined,
  { name, found }: Place,
): void => {
  if (bytes === undefined || needed === undefined || bytes === needed) return
  found.add('onnx.tensor-size', `it has ${bytes} bytes and needs ${needed}`, name)
}

const checkExternal = (
  { name, external }: Raw,
  needed: number | undefined,
  { context, found }: TensorScope,
): string | undefined => {
  const location = external.get('location')
  const offset = parseSize(external.get('offset') ?? '0')
  const given = external.get('length')
  const length = given === undefined ? needed : parseSize(given)
  if (
    location === undefined ||
    offset === undefined ||
    (given !== undefined && length === undefined)
  ) {
    const said = [...external].map(([key, value]) => `${key} ${shown(value)}`).join(', ')
    found.add('onnx.external-invalid', said === '' ? 'nothing is said' : said, name)
  }
  if (location === undefined) return undefined
  const file = resolveLocation(location, context.name)
  if (file === undefined) {
    found.add('onnx.external-outside', `its file is ${shown(location)}`, name)
    return undefined
  }
  const sizeBytes = context.sizeOf(file)
  if (sizeBytes === undefined) {
    found.add('onnx.external-missing', `the model has no ${shown(file)}`, name)
    return undefined
  }
  if (given !== undefined) checkSize(length, needed, { name, found })
  const end = (offset ?? 0) + (length ?? 0)
  if (end > sizeBytes) {
    const message = `it ends at byte ${end} of ${shown(file)}, which has ${sizeBytes}`
    found.add('onnx.external-range', message, name)
  }
  return file
}

const parseSize = (text: string): number | undefined => {
  const value = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : undefined
}

/** Relative to the folder of the ONNX file; `undefined` where it is not plainly inside the model. */
const resolveLocation = (location: string, modelFile: string): string | undefined => {
  if (/^[A-Za-z]:|^\/|[\\\0]/.test(location)) return undefined
  const parts = location.split('/').filter((part) => part !== '.')
  if (parts.some((part) => part === '..' || part === '')) return undefined
  return join(dirname(modelFile), ...parts)
}
