// SPDX-License-Identifier: Apache-2.0
//
// Values of Parquet as JSON, without loss, the same whichever library wrote
// them: numbers of 64 bits and decimals as texts, bytes as base64url, dates and
// times by ISO 8601 with as many digits as their unit has.
// Spec: https://github.com/apache/parquet-format/blob/apache-parquet-format-2.12.0/LogicalTypes.md

import type { SchemaElement, SchemaTree } from 'hyparquet'
import { isListLike, isMapLike } from 'hyparquet/src/schema.js'
import { toBase64url } from '../../core/base64url.ts'
import { type RefuseRecord, textOf } from '../../dataset/records/record-content.ts'
import { dateToJson, int96ToJson, timestampToJson, timeToJson } from './parquet-times.ts'

/** A value as the decoder gives it, without its logical type → JSON. */
type ToJson = (value: unknown) => unknown

/** Leaves that the decoder may give their meaning to, losslessly. */
const isText = ({ converted_type: type, logical_type: logical }: SchemaElement): boolean =>
  ['UTF8', 'ENUM', 'JSON'].includes(type ?? '') ||
  ['STRING', 'ENUM', 'JSON'].includes(logical?.type ?? '')

/** The schema as the decoder gets it: all is given as it is stored, but for keys of maps, which have to be texts. */
export const plainElements = (
  elements: readonly SchemaElement[],
  tree: SchemaTree,
): SchemaElement[] => {
  const keys = new Set<SchemaElement>()
  const visit = (node: SchemaTree): void => {
    const [key] = node.children[0]?.children ?? []
    if (key !== undefined && isMapLike(node)) keys.add(key.element)
    for (const child of node.children) visit(child)
  }
  visit(tree)
  return elements.map((element) => {
    if ((element.num_children ?? 0) > 0 || keys.has(element)) return element
    const { converted_type: _, logical_type: logical, ...plain } = element
    return logical?.type === 'FLOAT16' ? { ...plain, logical_type: logical } : plain
  })
}

export interface ParquetRefusals {
  /** About a column. */
  readonly file: RefuseRecord
  /** About a value of the record at hand. */
  readonly record: RefuseRecord
}

/** @throws what `refuse.file` throws for a type that is not read; the function, what `refuse.record` throws */
export const toJsonOf = (node: SchemaTree, refuse: ParquetRefusals): ToJson => {
  const { element } = node
  const isRepeated = element.repetition_type === 'REPEATED'
  const one = orNull(isRepeated ? elementToJson(node, refuse) : groupToJson(node, refuse))
  return isRepeated ? listOf(one) : one
}

const groupToJson = (node: SchemaTree, refuse: ParquetRefusals): ToJson => {
  const [first] = node.children
  if (first !== undefined && isListLike(node)) {
    const [inner] = first.children
    return listOf(
      orNull(elementToJson(first.children.length === 1 && inner ? inner : first, refuse)),
    )
  }
  if (first !== undefined && isMapLike(node)) return mapToJson(first, refuse)
  return elementToJson(node, refuse)
}

/** A struct or a leaf, whether or not it is repeated. */
const elementToJson = (node: SchemaTree, refuse: ParquetRefusals): ToJson => {
  const { element, children } = node
  if (children.length === 0) return leafToJson(element, refuse)
  if (element.repetition_type !== 'REPEATED' && (isListLike(node) || isMapLike(node))) {
    return groupToJson(node, refuse)
  }
  if (element.logical_type?.type === 'VARIANT') return refuseType(element, refuse)
  const members = children.map((child) => [child.element.name, toJsonOf(child, refuse)] as const)
  return (value) =>
    Object.fromEntries(
      members.map(([name, toJson]) => [name, toJson(Reflect.get(Object(value), name))]),
    )
}

const mapToJson = (pairs: SchemaTree, refuse: ParquetRefusals): ToJson => {
  const [key, value] = pairs.children
  if (key === undefined || value === undefined) return refuseType(pairs.element, refuse)
  if (!isText(key.element)) refuse.file(`column "${key.path[0]}" is a map whose keys are no texts`)
  const toJson = toJsonOf(value, refuse)
  return (map) =>
    Object.fromEntries(Object.entries(Object(map)).map(([name, one]) => [name, toJson(one)]))
}

const orNull =
  (toJson: ToJson): ToJson =>
  (value) =>
    value === null || value === undefined ? null : toJson(value)

const listOf =
  (toJson: ToJson): ToJson =>
  (values) =>
    Array.isArray(values) || ArrayBuffer.isView(values)
      ? Array.from(values as ArrayLike<unknown>, toJson)
      : null

const refuseType = (element: SchemaElement, refuse: ParquetRefusals): never =>
  refuse.file(
    `column "${element.name}" has the type ${element.logical_type?.type ?? element.converted_type ?? element.type}, which is not read`,
  )

// ---- leaves -------------------------------------------------------------------------

const leafToJson = (element: SchemaElement, refuse: ParquetRefusals): ToJson => {
  const { type, converted_type: converted, logical_type: logical } = element
  if (isText(element)) return (value) => textOf(bytesOf(value), refuse.record)
  const kind = logical?.type ?? converted
  switch (kind) {
    case 'DECIMAL': {
      const scale = element.scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0)
      return (value) => decimalText(integerOf(value), scale)
    }
    case 'UUID':
      return (value) => uuidText(bytesOf(value))
    case 'DATE':
      return dateToJson(refuse.record)
    case 'TIME':
    case 'TIME_MILLIS':
    case 'TIME_MICROS':
      return timeToJson(element)
    case 'TIMESTAMP':
    case 'TIMESTAMP_MILLIS':
    case 'TIMESTAMP_MICROS':
      return timestampToJson(element, refuse.record)
    case 'BSON':
    case 'INTERVAL':
    case 'GEOMETRY':
    case 'GEOGRAPHY':
    case 'FILE':
      return refuseType(element, refuse)
  }
  const isUnsigned =
    converted?.startsWith('UINT_') || (logical?.type === 'INTEGER' && !logical.isSigned)
  switch (type) {
    case 'INT32':
      return (value) => (isUnsigned ? Number(value) >>> 0 : value)
    case 'INT64':
      return (value) =>
        isUnsigned ? String(BigInt.asUintN(64, BigInt(String(value)))) : String(value)
    case 'INT96':
      return int96ToJson(refuse.record)
    case 'BYTE_ARRAY':
      return (value) => toBase64url(bytesOf(value))
    case 'FIXED_LEN_BYTE_ARRAY':
      return (value) => (kind === 'FLOAT16' ? floatJson(value) : toBase64url(bytesOf(value)))
    case 'FLOAT':
    case 'DOUBLE':
      return floatJson
    case 'BOOLEAN':
      return (value) => Boolean(value)
  }
  return refuseType(element, refuse)
}

/** JSON has no other numbers; as in the JSON of Protocol Buffers, these are texts. */
const floatJson: ToJson = (value) => (Number.isFinite(value) ? value : String(value))

const bytesOf = (value: unknown): Uint8Array =>
  value instanceof Uint8Array ? value : new Uint8Array()

/** A number, or two's complement in bytes, most significant first. */
const integerOf = (value: unknown): bigint => {
  if (!(value instanceof Uint8Array)) return BigInt(String(value))
  if (value.length === 0) return 0n
  const hex = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')
  return BigInt.asIntN(8 * value.length, BigInt(`0x${hex}`))
}

const decimalText = (unscaled: bigint, scale: number): string => {
  const sign = unscaled < 0n ? '-' : ''
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0')
  return scale === 0
    ? `${sign}${digits}`
    : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

const uuidText = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
